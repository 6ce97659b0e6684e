// The draws of a month's choice.
#include "chain/month_choice.h"

#include "chain/mind.h"
#include "chain/morale.h"

namespace drempel {

namespace {

bool knows(Reason reason) {
  return reason == Reason::comes_later || reason == Reason::short_of_money ||
         reason == Reason::settlement_bill;
}

}  // namespace

MonthChoice choose_month(const Tenancy& t, const Case& c, double lax, const World& w,
                         Stream& luck) {
  const auto& set = w.payment;
  const double frozen = paralysis(t.mind, w);
  const double urge = c.departed > 0 ? w.recovery.urge : 1;
  MonthChoice choice;
  choice.rent_first =
      luck.chance(still_pays(set.rent_first, lax)) || t.household.at_source || t.household.managed;
  choice.acts = luck.chance(urge * still_pays(set.tidy, lax) * (1 - w.mind.freeze * frozen)) &&
                knows(c.reason);
  choice.pays_part = luck.chance(set.partial) || t.household.managed;
  choice.gambles = luck.chance(w.mind.wrong_choice * frozen) && !t.household.managed;
  choice.calls = luck.chance(urge * w.contact.self_contact * (1 - threshold(t.mind, w)));
  return choice;
}

}  // namespace drempel
