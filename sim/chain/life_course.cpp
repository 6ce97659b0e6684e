// Pension, children, moving: what comes with the years.
#include "chain/life_course.h"

#include <algorithm>

#include "chain/age.h"
#include "chain/leaving.h"
#include "policy/law.h"

namespace drempel {

namespace {

std::int32_t cents(double amount) { return static_cast<std::int32_t>(euros(amount).n); }

// The k-th child before the youngest, 0 = the youngest.
Month birth_of(const Household& h, const World& w, int k) {
  return Month{h.youngest_born} - k * static_cast<int>(w.lives.spacing);
}

void retire(Household& h, const World& w) {
  const std::int32_t before = h.margin;
  h.margin += cents(mean_margin(IncomeType::pension, w) - mean_margin(h.income, w));
  h.slack = static_cast<std::int32_t>(share_of(Cents{h.slack}, pension_thrift).n);
  // Not below what a usual shortage may take, unless it was below that already.
  const auto floor = static_cast<std::int32_t>(-w.population.thrift * h.slack);
  h.margin = std::max(h.margin, std::min(before, floor));
  h.income = IncomeType::pension;
  h.payday = pension_payday;
}

}  // namespace

Month pension_month(Month born) {
  Month month = born + 65 * 12;
  while (!reached_pension_age(month - born, first_day(month))) month = month + 1;
  return month;
}

int youngest_at(double u, const World& w) {
  constexpr double either_way = 9;  // years
  return static_cast<int>((w.lives.youngest_at + (2 * u - 1) * either_way) * 12);
}

int leaving_age(double u, const World& w) {
  constexpr double of_age = 18;
  return static_cast<int>((of_age + 2 * u * (w.lives.leave_home - of_age)) * 12);
}

bool has_pensions(const World& w) {
  const auto& p = w.population;
  return p.income_wages + p.income_benefit + p.income_self < 1 - 1e-9;
}

HouseholdType type_of(bool two, int children) {
  if (children > 0) return two ? HouseholdType::family : HouseholdType::single_parent;
  return two ? HouseholdType::couple : HouseholdType::single;
}

int children_in(const Household& h, const World& w, Month month) {
  int children = 0;
  for (int k = 0; k < h.children_ever; ++k) {
    const Month born = birth_of(h, w, k);
    children += born <= month && month < born + h.leaves_home_at ? 1 : 0;
  }
  return children;
}

Month next_turn(const Household& h, const World& w, Month after) {
  Month next = no_turn;
  const auto consider = [&](Month month) {
    if (month > after) next = std::min(next, month);
  };
  if (h.income != IncomeType::pension && has_pensions(w)) consider(pension_month(Month{h.born}));
  for (int k = 0; k < h.children_ever; ++k) {
    const Month born = birth_of(h, w, k);
    consider(born);
    consider(born + h.leaves_home_at);
  }
  return next;
}

Turn take_turn(Household& h, const World& w, Month month) {
  Turn turn;
  turn.retires = h.income != IncomeType::pension && has_pensions(w) &&
                 reached_pension_age(month - Month{h.born}, first_day(month));
  if (turn.retires) retire(h, w);
  const int children = children_in(h, w, month);
  turn.born = children - h.children;
  h.children = static_cast<std::uint8_t>(children);
  h.type = type_of(partner_stays(h), children);
  return turn;
}

double mean_margin(IncomeType income, const World& w) {
  const auto& p = w.population;
  return Per<IncomeType, double>{p.margin_wages, p.margin_benefit, p.margin_pension,
                                 p.margin_self}[at(income)];
}

double notice_weight(int months_old, const World& w) {
  const auto& l = w.lives;
  if (months_old < 30 * 12) return l.notice_18;
  if (months_old < 45 * 12) return l.notice_30;
  return months_old < 65 * 12 ? l.notice_45 : l.notice_65;
}

double highest_notice_weight(const World& w) {
  const auto& l = w.lives;
  return std::max({l.notice_18, l.notice_30, l.notice_45, l.notice_65});
}

}  // namespace drempel
