// The household as pure rules: who lives there, what they can pay, what strikes them.
#pragma once

#include "chain/balance.h"
#include "chain/months.h"
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
// day; negative = short. Cutting living costs closes a gap as far as it goes and adds nothing above
// nil. `noise` = what the month brings (Months::noise), 0 for a usual month.
Cents left_in(const Household& household, Month month, const Climate& climate, double noise);

// The household's mean month: income less rent and all usual costs, cents, before any cutting; the
// season and setbacks are left out, the climate of the day is in it.
Cents mean_month(const Household& household, const Climate& climate);

// What is left in a month (left_in), and what a household that has agreed to terms cuts for them on
// top of that: as far as `part` (0 … 1) of what it could save goes beyond closing its gap, never
// negative.
struct MonthMoney {
  Cents left, cut;
};
MonthMoney money_in(const Household& household, Month month, const Climate& climate, double noise,
                    double part);

// Brings the savings up to the start of `month`: they grow by what is left, up to the goal, and
// shrink by what is short, down to nil.
void settle_buffer(Household& household, Month month, const Climate& climate, Months& months);

// Of rent that was not paid, what the household still has: the rest went on other things, all the
// more the less savings it has (`months.spent`). Nil and less stay as they are.
Cents kept_of(Cents unpaid, const Household& household, const World& world);

// Whether the rent of a first of the month can be paid then.
enum class Tight : std::uint8_t {
  no,
  comes_later,  // the money comes in the course of the month
  not_enough    // not even then
};
// Of the first of `month`, with the savings as they stand at its start.
Tight tight_in(const Household& household, Month month, Cents bill, const World& world,
               const Climate& climate, Months& months);
// Whether income of last month pays the bill on the first of `month`: it came late enough, savings
// cover the bill, or it was set aside.
bool in_hand(const Household& household, Month month, Cents bill, const World& world,
             Months& months);

// How many months look_ahead goes.
inline constexpr int months_ahead = 24;
// The first month from `month` on in which the rent can't be paid on the first, if nothing changes;
// `month` + months_ahead when none of those before it is such a month.
Month look_ahead(const Household& household, Month month, Cents bill, const Settings& settings,
                 Months& months);

// A usual month with the setbacks and the help that run in `month`, before any cutting; what the
// climate changes is left out.
Cents usual_month(const Household& household, Month month);
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
// Lays a shock on the household in `month`. Setbacks run side by side, each to its own end; a part
// of a loss of income (`months.adapts`) ends sooner, when the household has found other income or
// cheaper ways.
void strike(Household& household, const Shock& shock, Month month, const World& world,
            double frozen, Stream& adapt);
// Losses that run end sooner: so much of the months ahead is left out; none ends before the next.
void adapt_sooner(Household& household, Month month, double part);
// More is left a month, for so many months (help).
void relieve(Household& household, Cents a_month, Month month, int months);
// Months until the longest running setback ends; 0 = there is none.
int months_to_recovery(const Household& household, Month month);

// Chance a month of a candidate slip (habit at its worst), and whether it comes to one in the
// neighbours' mood (chain/morale.h).
double slip_candidate_rate(const PaymentHabit& habit, bool mandate);
bool slip_happens(const PaymentHabit& habit, bool mandate, double mood, Stream& stream);
Reason slip_reason(const PaymentHabit& habit, bool mandate, Stream& stream);

}  // namespace drempel
