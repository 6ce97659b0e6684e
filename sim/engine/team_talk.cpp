// What goes with talks beside their answer: the welcome talk, contact data, mandates, the portal.
#include "chain/approach.h"
#include "chain/groups.h"
#include "chain/mind.h"
#include "engine/team.h"

namespace drempel {

void Team::follow_up_talk(Case& c) {
  Tenancy& t = tenancy(c);
  const auto& approach = set_->policy.approach;
  const auto& set = set_->world.approach;
  if (approach.validate_data != 0) {
    work_at_desk(set.validate_minutes, CostId::data_work);
    t.household.contact_ok = true;
  }
  if (approach.as_first != 0 && returning(t, month_of(c.due_date)))
    work_at_desk(set.as_first_minutes, CostId::call_time);
  if (set_->policy.debit.offer != 0)
    offer_mandate(t, set_->world.debit.accept_talk, Purpose::mandate);
  offer_instruments(c);
}

// A.1.2b, at moving in: a lower threshold for good, right contact data, a mandate, a budget.
void Team::welcome(Tenancy& t) {
  const double share = set_->policy.approach.welcome;
  if (share == 0) return;
  Stream s = stream(t, Purpose::budget_talk, month_);
  const bool invited = s.chance(share);
  const bool sets_aside = s.chance(set_->world.approach.budget_accept);
  if (!invited) return;
  Case none;
  none.due_date = first_day(month_);
  const StepRow& row = row_of(welcome_step);
  const Outcome o = row.act({t, none, *set_, luck(), today_, welcome_step, row.channel, 0, {}, 0});
  Quarter& q = count();
  ++q.step_times[at(welcome_step)];
  count_step(t, nullptr, welcome_step, segment_now(t, nullptr));
  book_costs(o);
  work_at_desk(o.desk_minutes);
  if (!o.reached) return;
  ++q.welcome_talks;
  o.lasting ? change_for_good(t.mind, o.effects) : change(t.mind, o.effects);
  t.household.contact_ok = true;
  if (set_->policy.approach.budget_look != 0 && sets_aside) t.household.prepared = true;
  offer_mandate(t, set_->world.debit.accept_talk, Purpose::mandate);
  if (watched(t.id.home))
    tell(t, Lane::corporation, "The corporation holds a welcome talk.",
         "De corporatie voert een welkomstgesprek.");
}

bool Team::uses_portal(const Tenancy& t) const {
  if (set_->policy.approach.portal == 0 || reads_badly(t.household)) return false;
  if (threshold(t.mind, set_->world) >= 0.5) return false;
  return stream(t, Purpose::portal, Month{0}).chance(set_->world.approach.portal_use);
}

// Sees on line what is open, without anybody of the corporation; pays when the money is there.
void Team::look_online(Case& c) {
  if (watched(c.home))
    tell(tenancy(c), Lane::inner, "Looks online at what is open.",
         "Kijkt online wat er openstaat.");
  if (available(c) >= c.account.open) plan_payment(c, today_ + 1);
}

}  // namespace drempel
