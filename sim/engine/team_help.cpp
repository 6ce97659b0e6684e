// Help by partners: how it starts, works and ends.
#include "chain/household.h"
#include "chain/mind.h"
#include "engine/team.h"

namespace drempel {

// Help has started: more is left a month, overview comes back, terms that fit are tried.
void Team::on_help(Case& c) {
  Tenancy& t = tenancy(c);
  const auto& set = set_->world.contact;
  ++count().helped;
  count_in(count().group_helped, t);
  c.helped = true;
  relieve(t.household, euros(set.help_margin), month_, static_cast<int>(set.help_months));
  count().cost_cents[at(CostId::help)] += euros(set.help_cost).n;
  BarrierEffects relief{};
  relief[at(Barrier::no_overview)] = -set.help_overview;
  relief[at(Barrier::stress)] = -set.help_overview;
  relief[at(Barrier::fear)] = -set.help_overview / 2;
  change(t.mind, relief);
  if (watched(c.home)) tell(t, Lane::outside, "Help has started.", "De hulp is begonnen.");
  unpark(c);
  Stream reply = stream(t, Purpose::help, month_);
  Stream delay = stream(t, Purpose::self_delay, month_);
  answer(c, talk({t, c, *set_, money_of(c), ChannelId::office_visit, false, false, true}, reply,
                 delay));
}

}  // namespace drempel
