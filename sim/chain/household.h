// The household as pure rules: who lives there, what they can pay, what strikes them.
#pragma once

#include "chain/balance.h"
#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// When a tenancy is signed, and by whom.
struct Signing {
  Month since{};
  Entrant entrant;
};
// Everything about a tenant who signs that follows from the id and the seed alone; the rent is that
// of the policy date.
Tenancy draw_tenancy(TenancyId id, LuckKey luck, const World& world, const Signing& by);

// Whether a prediction 'pays late' would be true: late by habit, or short every month.
bool pays_late(const Tenancy& tenancy);

// What is left in a month after rent and usual costs, cents, with the season and the climate of the
// day; negative = short. Cutting living costs
// closes a gap as far as it goes and adds nothing above nil.
Cents left_in(const Household& household, Month month, const Climate& climate);

// The household's mean month: income less rent and all usual costs, cents, before any cutting; the
// season and setbacks are left out, the climate of the day is in it.
Cents mean_month(const Household& household, const Climate& climate);

// What is left in a month (left_in), and what a household that has agreed to terms cuts for them on
// top of that: as far as `part` (0 … 1) of what it could save goes beyond closing its gap, never
// negative.
struct MonthMoney {
  Cents left, cut;
};
MonthMoney money_in(const Household& household, Month month, const Climate& climate, double part);

// Brings the savings up to the start of `month`: they grow by what is left, up to the goal, and
// shrink by what is short, down to nil.
void settle_buffer(Household& household, Month month, const Climate& climate);

// The first month from `month` on in which the rent can't be paid in full out of savings and what
// is left, if nothing changes; Month{100000} when that isn't in sight.
Month first_short_month(const Household& household, Month month, const Climate& climate);

// Whether two climates leave every household the same money.
bool same_money(const Climate& a, const Climate& b);

// Chance a month of a candidate shock, by who is at risk in that month: an upper bound over all
// kinds, index of unemployment 3.
double shock_candidate_rate(const Tenancy& tenancy, const World& world, Month month);

struct Shock {
  bool strikes = false;  // false: the candidate came to nothing
  ShockId id{};
  bool once = false;  // a bill, not a monthly loss
  Cents amount;       // a month, or once
  int months = 0;
  int spread = 3;  // months over which a bill is borne that savings can't bear
};
// Where and when a candidate shock comes.
struct ShockTime {
  const World& world;
  const Climate& climate;
  Month month;
};
// What a candidate shock comes to, under the unemployment of that month.
Shock draw_shock(const Tenancy& tenancy, const ShockTime& when, Stream& kind, Stream& size);
// Lays a shock on the household in `month`. Setbacks run side by side, each to its own end.
void strike(Household& household, const Shock& shock, Month month);
// More is left a month, for so many months (help).
void relieve(Household& household, Cents a_month, Month month, int months);
// Months until the longest running setback ends; 0 = there is none.
int months_to_recovery(const Household& household, Month month);

// Chance a month of a candidate slip (habit at its worst), and whether it comes to one.
double slip_candidate_rate(const PaymentHabit& habit, bool mandate);
bool slip_happens(const PaymentHabit& habit, bool mandate, Stream& stream);
Reason slip_reason(const PaymentHabit& habit, bool mandate, Stream& stream);
// Moves the habit by an experience; a positive change makes late payment likelier.
void learn(PaymentHabit& habit, double change, const World& world);

inline constexpr double worst_habit = 1.5;
inline constexpr double best_habit = 0.5;

}  // namespace drempel
