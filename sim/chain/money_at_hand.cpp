#include "chain/money_at_hand.h"

#include "chain/arrange.h"

namespace drempel {

Cents owed_bill(const Tenancy& t, const Case& c) {
  if (c.departed > 0) return {};
  return max(Cents{}, min(t.bill() - c.paid_month, c.account.open));
}

Cents unpaid_bill(const Tenancy& t, const Case& c) {
  return (c.departed > 0 ? Cents{} : t.bill()) - c.paid_month;
}

Cents kept_unpaid(const Tenancy& t, const Case& c, const World& world) {
  const Cents unpaid = unpaid_bill(t, c);
  return c.complaint ? unpaid : kept_of(unpaid, t.household, world);
}

ThisMonth this_month(const Tenancy& t, const Case& c, const World& world, Month month,
                     Months& months) {
  const bool apart = c.departed > 0;
  return {months.noise(month), apart || in_hand(t.household, month, t.bill(), world, months)};
}

double cuts_for_it(const Case& c, const World& world) {
  if (c.park == Park::arrangement) return 1;
  const bool pressed = c.at_agency || c.at_bailiff || c.summons_day != Day{};
  return pressed ? world.agreement.pressed : 0;
}

Cents available(const Tenancy& t, const Case& c, const Settings& s, Day today,
                const ThisMonth& now) {
  const Household& h = t.household;
  const Month month = month_of(today);
  if (!now.in_hand && today < nth_day(month, h.payday))
    return max(Cents{}, Cents{h.buffer} - c.paid_month);
  const MonthMoney money = money_in(h, month, s.climate, now.noise, s.world.agreement.cut);
  const Cents cut = share_of(money.cut, cuts_for_it(c, s.world));
  const Cents unpaid = unpaid_bill(t, c);
  const Cents spent = unpaid - kept_unpaid(t, c, s.world);
  const double gone = (today - first_day(month)) / 31.0;
  return max(Cents{}, Cents{h.buffer} + money.left + cut + unpaid - share_of(spent, gone));
}

MoneyAtHand money_at_hand(const Tenancy& t, const Case& c, const Settings& s, Day today,
                          const LifeLuck& luck) {
  const Month month = month_of(today);
  Months months(luck, t.id);
  const MonthMoney usual = money_in(t.household, month, s.climate, 0, s.world.agreement.cut);
  MoneyAtHand money;
  money.owed = c.account.open;
  money.bill = t.bill();
  ThisMonth now = this_month(t, c, s.world, month, months);
  const Day payday = nth_day(month, t.household.payday);
  if (!now.in_hand && today < payday) money.days_to_money = payday - today;
  now.in_hand = true;  // what comes this month can be promised
  money.available = available(t, c, s, today, now);
  money.left = usual.left;
  money.cut = usual.cut;
  money.months_to_recovery = months_to_recovery(t.household, month);
  if (bill_is_apart(today, t.household, s.policy)) money.not_due = owed_bill(t, c);
  return money;
}

}  // namespace drempel
