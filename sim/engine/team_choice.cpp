// The month's choice of a tenant who is short, or has arrears and no arrangement.
#include "chain/arrange.h"
#include "chain/mind.h"
#include "chain/month_choice.h"
#include "engine/team.h"

namespace drempel {

void Team::decide(Case& c, Cents money) {
  Tenancy& t = tenancy(c);
  Stream s = stream(t, Purpose::month_choice, month_);
  const MonthChoice choice = choose_month(t, c, laxity_of(t), set_->world, s);
  if (choice.gambles) {
    t.household.buffer = 0;
    money = min(money, owed_bill(c));
    if (watched(t.id.home))
      tell(t, Lane::inner, "Spends what was left on a gamble.", "Zet wat over was in op een gok.");
  }
  money -= pay_month(c, choice, money);
  if (choice.acts) repay(c, money);
  if (c.account.open == Cents{} || c.park != Park::none) return;
  arrange_alone(c);
  if (c.park == Park::none && choice.calls) call_unasked(c);
}

// This month's rent, as far as it is chosen; what was paid.
Cents Team::pay_month(Case& c, const MonthChoice& choice, Cents money) {
  const bool later = c.reason == Reason::comes_later;
  if (!later && c.reason != Reason::short_of_money) return {};
  const Cents bill = owed_bill(c);
  Cents paid;
  if (money >= bill)
    paid = later || choice.rent_first || choice.acts ? bill : Cents{};
  else if (choice.pays_part)
    paid = in_tens(money);
  pay(c, paid);
  return paid;
}

// What is older: all when the money is there, else a part of it.
void Team::repay(Case& c, Cents money) {
  const Cents part = in_tens(share_of(money, set_->world.payment.repay_share));
  pay(c, money >= c.account.open ? c.account.open : min(part, c.account.open));
}

void Team::call_unasked(Case& c) {
  Tenancy& t = tenancy(c);
  if (uses_portal(t)) return look_online(c);
  if (watched(t.id.home))
    tell(t, Lane::inner, "Calls the corporation unasked.", "Belt zelf de corporatie.");
  const bool assess = set_->policy.arrangement.assess != 0;
  const Contact contact{t, c, *set_, money_of(c), ChannelId::phone, false, false, assess, today_};
  c.note_talk(today_);
  change(t.mind, set_->world.effect[at(ChannelKind::spoken)]);
  Stream reply = stream(t, Purpose::self_answer, month_);
  Stream delay = stream(t, Purpose::self_delay, month_);
  Response made = talk(contact, reply, delay);
  made.asked = true;
  answer(c, made);
}

}  // namespace drempel
