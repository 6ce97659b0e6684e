// Payments that are planned, and promises to pay on a day.
#include "chain/mind.h"
#include "engine/team.h"

namespace drempel {

void Team::plan_payment(Case& c, Day day) {
  if (c.pay_day != Day{} && c.pay_day <= day) return;
  c.pay_day = day;
  put(day, Phase::payment, Kind::pay, c);
}

// Whatever was agreed or only said: somebody who is frozen keeps it less often.
bool Team::keeps_promise(const Tenancy& t) const {
  Stream s = stream(t, Purpose::promise, month_);
  const double frozen = paralysis(t.mind, set_->world);
  return s.chance(set_->world.contact.promise_keep * (1 - frozen / 2));
}

// A promise to pay that slips: with the money there it is paid later.
void Team::slip_promise(Case& c) {
  c.promised = false;
  if (c.park == Park::one_off)
    break_arrangement(c);
  else
    pay_after_all(c);
  if (c.park == Park::none && c.next_due == Day{}) wake(c);
}

void Team::pay_after_all(Case& c) {
  const Tenancy& t = tenancy(c);
  if (available(c) < c.account.open) {
    c.reason = Reason::short_of_money;
    return;
  }
  Stream s = stream(t, Purpose::promise_delay, month_);
  const double days = s.exponential_draw(set_->world.payment.notice_days);
  plan_payment(c, today_ + 1 + static_cast<int>(days));
}

// A planned payment: everything, when the money is there. Who has turned away gets to it when that
// is over, at the earliest next month.
void Team::on_pay(Case& c) {
  c.pay_day = Day{};
  if (c.turned_away) return plan_payment(c, first_day(month_ + 1) + 1);
  Tenancy& t = tenancy(c);
  if ((c.park == Park::one_off || c.promised) && !keeps_promise(t)) return slip_promise(c);
  const Cents money = available(c);
  if (money >= c.account.open) {
    pay(c, c.account.open);
    close_case(c);
    return;
  }
  c.promised = false;
  if (c.park == Park::one_off) break_arrangement(c);
  pay(c, min(money, owed_bill(c)));
  c.reason = Reason::short_of_money;
  const Day payday = nth_day(month_, t.household.payday);
  const bool first_month = c.due_date >= first_day(month_);
  if (first_month && payday > today_) put(payday, Phase::decision, Kind::payday, c);
  if (c.park == Park::none && c.next_due == Day{}) wake(c);
}

}  // namespace drempel
