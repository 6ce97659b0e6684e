#include "chain/leaving.h"

#include <algorithm>

#include "base/numbers.h"
#include "chain/life_course.h"
#include "chain/mind.h"

namespace drempel {

Text name_of(Leaving how) {
  constexpr Per<Leaving, Text> names{{{"notice", "opzegging"},
                                      {"eviction", "ontruiming"},
                                      {"keys handed in", "sleutels ingeleverd"},
                                      {"gone without notice", "vertrek zonder bericht"},
                                      {"death", "overlijden"}}};
  return names[at(how)];
}

bool forced(Leaving how) {
  return how == Leaving::evicted || how == Leaving::keys || how == Leaving::gone;
}

FinalBill final_bill(const Tenancy& t, Leaving how, Month month, const World& w, Stream& s) {
  const auto& set = w.leaving;
  const Per<Leaving, double> damaged{set.damage_notice, set.damage_forced, set.damage_keys,
                                     set.damage_forced, set.damage_death};
  const bool left_behind = how == Leaving::evicted || how == Leaving::gone;
  const bool damage = s.chance(damaged[at(how)]);
  const double size = s.exponential_draw(left_behind ? set.damage_large : set.damage_small);
  const double balance = s.normal_draw(0, w.payment.settlement_spread);
  FinalBill bill;
  if (damage) bill.damage = euros(size);
  if (left_behind) bill.clearing = euros(set.clearing);
  if (t.service > 0) bill.settlement = euros(balance * (month_number(month) - 1) / 12);
  const double months = how == Leaving::keys    ? set.rent_keys
                        : how == Leaving::gone  ? set.rent_gone
                        : how == Leaving::death ? set.rent_death
                                                : 0;
  bill.rent = share_of(t.bill(), months);
  return bill;
}

bool pays_at_once(const Tenancy& t, Leaving how, Cents owed, const World& w, Stream& s) {
  const double frozen = paralysis(t.mind, w);
  const bool would = s.chance(w.leaving.pays_at_once * (1 - frozen / 2));
  return how == Leaving::notice && would && Cents{t.household.buffer} >= owed;
}

int days_empty(Leaving how, const World& w) {
  const auto& set = w.leaving;
  const Per<Leaving, double> days{set.empty_notice, set.empty_forced, set.empty_forced,
                                  set.empty_forced, set.empty_death};
  return static_cast<int>(days[at(how)]);
}

double death_rate(double age, const World& w) {
  const auto& set = w.estate;
  if (age < 50) return set.death_young;
  if (age < 65) return set.death_50;
  if (age < 75) return set.death_65;
  if (age < 85) return set.death_75;
  if (age < 95) return set.death_85;
  return set.death_95;
}

int months_until_death(int age, const World& w, double u, int none) {
  double alive = 1;
  for (int year = 0; year * 12 < none; ++year) {
    const double rate = death_rate(age + year, w);
    if (alive * (1 - rate) < u) {  // in this year: evenly over its months
      const double part = (alive - u) / (alive * rate);
      return std::clamp(year * 12 + 1 + static_cast<int>(part * 12), 1, none);
    }
    alive *= 1 - rate;
  }
  return none;
}

bool partner_stays(const Household& h) {
  return h.type == HouseholdType::couple || h.type == HouseholdType::family;
}

void lose_partner(Tenancy& t, const World& w) {
  t.household.type = type_of(false, t.household.children);
  t.household.joint = false;
  for (const Barrier barrier : {Barrier::no_overview, Barrier::stress})
    for (float* level : {&t.mind.start[at(barrier)], &t.mind.now[at(barrier)]})
      *level = static_cast<float>(clamp01(*level + w.mind.solitude));
}

void separate(Tenancy& t, const World& w) {
  const bool joint = t.household.joint;
  lose_partner(t, w);
  t.household.partner_left = joint;
}

Household draw_partner(const World& w, Stream& s) {
  const auto& p = w.population;
  const double income = s.uniform();
  const double debt = s.uniform();
  Household h;
  h.income = income < p.income_wages                   ? IncomeType::wages
             : income < p.income_wages + p.income_self ? IncomeType::self_employed
                                                       : IncomeType::benefit;
  h.other_debt = debt < p.other_debt;
  return h;
}

}  // namespace drempel
