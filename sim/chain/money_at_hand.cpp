#include "chain/money_at_hand.h"

#include "chain/arrange.h"

namespace drempel {

Cents owed_bill(const Tenancy& t, const Case& c) {
  if (c.departed > 0) return {};
  return max(Cents{}, min(t.bill() - c.paid_month, c.account.open));
}

Cents available(const Tenancy& t, const Case& c, const MonthMoney& money) {
  const Cents rent = c.departed > 0 ? Cents{} : t.bill();  // who has left pays rent elsewhere
  const Cents cut = c.park == Park::arrangement ? money.cut : Cents{};  // only for terms
  return max(Cents{}, Cents{t.household.buffer} + money.left + cut + rent - c.paid_month);
}

MoneyAtHand money_at_hand(const Tenancy& t, const Case& c, const Settings& s, Day today) {
  const Month month = month_of(today);
  const MonthMoney now = money_in(t.household, month, s.climate, s.world.agreement.cut);
  MoneyAtHand money;
  money.owed = c.account.open;
  money.bill = t.bill();
  money.available = available(t, c, now);
  money.left = now.left;
  money.cut = now.cut;
  money.months_to_recovery = months_to_recovery(t.household, month);
  if (bill_is_apart(today, t.household, s.policy)) money.not_due = owed_bill(t, c);
  return money;
}

}  // namespace drempel
