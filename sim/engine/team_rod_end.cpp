// Counts of the measuring rod at a quarter's end: what runs and is owed, ages, problem debts.
#include <algorithm>

#include "chain/age.h"
#include "chain/household.h"
#include "chain/months_owed.h"
#include "engine/team.h"

namespace drempel {

void Team::count_rod_end(const Case& c) {
  Rod& rod = count().rod;
  rod.terms_end += c.park == Park::arrangement ? 1 : 0;
  if (c.departed > 0) {
    for (const Item& item : c.account.items) rod.departed_open_end[at(item.claim)] += item.cents;
    return;
  }
  const double months = months_owed(c.account);
  rod.months_owed_milli_end += static_cast<std::int64_t>(months * 1000 + 0.5);
  rod.rent_debt_3_end += months >= 3 ? 1 : 0;
}

// Homes by the age of the day, and whose mean month is short.
void Team::count_rod_homes_end() {
  Rod& rod = count().rod;
  rod.occupied_end = occupied_;
  for (const Tenancy& t : tenancies_) {
    if (!t.occupied) continue;
    const int age = age_in(t, month_);
    const std::size_t band = at(age_band_of(age));
    ++rod.homes_age_end[band];
    rod.in_arrears_age_end[band] += t.case_slot >= 0 ? 1 : 0;
    const bool is_short = mean_month(t.household, set_->climate) < Cents{};
    rod.mean_month_short_end += is_short ? 1 : 0;
    const HomeNote& note = note_of(t.id.home);
    if (is_short || t.case_slot >= 0 || note.short_ends > 0 || note.problem)
      note_problem(t, is_short);
    if (age < 67) continue;
    rod.homes_over_100_end += age > 100 ? 1 : 0;
    rod.homes_67_no_pension_end += t.household.income != IncomeType::pension ? 1 : 0;
    rod.homes_67_children_end += t.household.children > 0 ? 1 : 0;
  }
}

// Three months or more in rent debt, or half a year short in the mean month beside other debts.
void Team::note_problem(const Tenancy& t, bool is_short) {
  HomeNote& note = note_of(t.id.home);
  constexpr std::uint8_t most = 15, half_a_year = 3;  // quarters' ends: the first, and two more
  note.short_ends = is_short ? std::min<std::uint8_t>(note.short_ends + 1, most) : 0;
  const Case* c = case_of(t);
  const bool problem = (c && months_owed(c->account) >= 3) ||
                       (t.household.other_debt && note.short_ends >= half_a_year);
  count().rod.problem_begun += problem && !note.problem ? 1 : 0;
  note.problem = problem;
}

}  // namespace drempel
