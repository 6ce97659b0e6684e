#include "chain/arrange.h"

#include <algorithm>

#include "chain/approach.h"

namespace drempel {

namespace {

constexpr std::uint32_t field = 3;  // two bits a month

std::uint32_t history(const Record& record, Month today) {
  const int months = today - record.last_arrangement;
  if (months <= 0) return record.arranged;
  return months >= 16 ? 0 : record.arranged << (2 * months);
}

Response agreed(const Contact& c, std::int64_t terms) {
  Response r;
  r.answer = Answer::arrangement;
  r.terms = static_cast<int>(terms);
  r.term = {(arrears_in_terms(c.money).n + terms - 1) / terms};
  return r;
}

std::int64_t terms_for(Cents owed, Cents term) { return (owed.n + term.n - 1) / term.n; }

}  // namespace

int arrangements_in_year(const Record& record, Month today) {
  int sum = 0;
  std::uint32_t months = history(record, today);
  for (int k = 0; k < 12; ++k, months >>= 2) sum += static_cast<int>(months & field);
  return sum;
}

void note_arrangement(Record& record, Month today) {
  record.arranged = history(record, today);
  if ((record.arranged & field) < field) ++record.arranged;
  record.last_arrangement = today;
}

bool may_arrange(const Contact& c) {
  const auto& rules = c.settings.policy.arrangement;
  return rules.max_terms >= 1 &&
         arrangements_in_year(c.tenant.record, month_of(c.today)) < rules.per_year;
}

bool may_arrange_online(const Contact& c) {
  const auto& rules = c.settings.policy.arrangement;
  constexpr double without_limit = 99;
  return rules.online != 0 &&
         (rules.online_per_year >= without_limit ||
          arrangements_in_year(c.tenant.record, month_of(c.today)) < rules.online_per_year);
}

Cents for_terms(const MoneyAtHand& money) { return max(Cents{}, money.left) + money.cut; }

Cents arrears_in_terms(const MoneyAtHand& money) {
  return money.owed > money.not_due ? money.owed - money.not_due : money.owed;
}

int most_terms(const Contact& c) {
  const auto& rules = c.settings.policy.arrangement;
  const Cents owed = arrears_in_terms(c.money);
  if (owed <= c.money.bill && rules.short_terms < rules.max_terms)
    return std::min(static_cast<int>(rules.short_terms), c.terms_offered);
  const bool many_months = owed >= share_of(c.money.bill, rules.long_from);
  const double most = many_months && rules.max_terms > 1
                          ? std::max(rules.max_terms, rules.long_terms)
                          : rules.max_terms;
  return std::min(static_cast<int>(most) + own_plan_terms(c), c.terms_offered);
}

// As few terms as are comfortable; fewer and higher ones when that would be too many, as far as can
// be stretched.
Response arrange_in_terms(const Contact& c, bool eager) {
  const auto& rules = c.settings.policy.arrangement;
  const auto& set = c.settings.world.agreement;
  const Cents room = for_terms(c.money);
  const Cents owed = arrears_in_terms(c.money);
  const int most = most_terms(c);
  if (most < 1) return {};
  const Cents offered = share_of(room, eager ? 1.4 : set.fitting);
  const Cents stretched = share_of(room, set.stretch), least = euros(rules.min_term);
  if (stretched < least && !eager) return {};
  const auto terms = terms_for(owed, max(offered, least));
  if (terms <= most) return agreed(c, terms);
  // The longest that is allowed: unwisely, or since it can be borne.
  return eager || stretched * most >= owed ? agreed(c, most) : Response{};
}

Response arrange_online(const Contact& c, bool eager) {
  const auto most = static_cast<std::int64_t>(c.settings.policy.arrangement.online_terms);
  const Cents offered = share_of(for_terms(c.money), 1.4);
  std::int64_t terms = most;
  if (eager && offered > Cents{})
    terms = std::clamp<std::int64_t>(terms_for(arrears_in_terms(c.money), offered), 1, most);
  Response r = agreed(c, terms);
  r.by = ArrangedBy::online;
  r.asked = r.wants_terms = true;
  return r;
}

double forget_chance(const Settings& settings) {
  const auto& set = settings.world.agreement;
  const auto& rules = settings.policy.arrangement;
  const double chance = rules.confirm != 0 ? set.forget : set.forget_unconfirmed;
  return rules.remind_term != 0 ? chance * (1 - set.remind_effect) : chance;
}

bool bill_is_apart(Day today, const Household& household, const Policy& policy) {
  const Month month = month_of(today);
  const bool in_grace = today - first_day(month) <= static_cast<int>(policy.arrangement.grace_days);
  return in_grace && nth_day(month, household.payday) > today;
}

}  // namespace drempel
