// A.2.5 and A.2.5b: a case is handed over to the bailiff or to the collection agency.
#include <algorithm>

#include "chain/attempt.h"
#include "chain/contractor.h"
#include "chain/step_list.h"
#include "policy/law.h"

namespace drempel {

namespace {

// A letter is received the day after; the term runs from the day after that.
bool wik_term_over(const StepContext& c) {
  return c.today - c.file.wik_day >= static_cast<int>(law_on(Law::wik_days, c.today)) + 2;
}

Outcome refused() {
  Outcome out;
  out.result = StepResult::refused;
  return out;
}

Outcome not_yet(int days, StepId step) {
  Outcome out = refused();
  out.again_days = days;
  out.again = step;
  return out;
}

// Collection costs become chargeable over what the WIK letter named, once per case; without a
// letter none are, a breach where they would have been asked. None for arrears of the corona
// agreement.
void ask_costs(Outcome& out, const StepContext& c) {
  if (c.file.spared) return;
  if (c.file.wik_day == Day{}) {
    out.breach(Breach::no_wik);
    return;
  }
  if (!wik_term_over(c)) out.breach(Breach::wik_term_cut);
  if (!c.file.costs_counted)
    out.chargeable = collection_costs(min(c.money().owed, c.file.wik_owed), c.today);
  if (c.file.costs_charged || c.settings.policy.handover.charge_costs == 0) return;
  out.charge = collection_costs(min(c.money().owed, c.file.wik_owed), c.today);
}

bool contact_lacks(const StepContext& c) {
  return c.settings.policy.handover.contact_first != 0 && !c.file.personal_tried;
}

// Days that the handover may still wait for a duty or for room.
int days_to_wait(const StepContext& c) {
  const Day since = c.file.held_since == Day{} ? c.today : c.file.held_since;
  return since + static_cast<int>(c.settings.policy.handover.wait_days) - c.today;
}

// Looked at again, at the latest on the day that it has waited long enough.
Outcome hold(const StepContext& c, int days) {
  Outcome out = not_yet(std::min(days, days_to_wait(c)), c.step);
  out.held_back = true;
  return out;
}

// With a wrong telephone number the contractor looks for the right one.
void trace(Outcome& out, const StepContext& c) {
  Stream luck = c.stream(Purpose::traced);
  out.traced = luck.chance(c.settings.world.effort.traced) && !c.tenant.household.contact_ok;
}

Outcome go_on_without() {
  Outcome out;
  out.goes_on = true;
  return out;
}

}  // namespace

Outcome hand_over(const StepContext& c) {
  if (c.file.at_bailiff || c.file.park != Park::none) return refused();
  if (contact_lacks(c) && days_to_wait(c) > 0) return hold(c, 14);
  Outcome out;
  if (contact_lacks(c)) out.breach(Breach::handover_unspoken);
  hand_over_file(out, Contractor::bailiff, c.settings, c.today);
  trace(out, c);
  ask_costs(out, c);
  return out;
}

Outcome hand_over_to_agency(const StepContext& c) {
  const auto& rules = c.settings.policy.agency;
  if (c.file.at_agency || c.file.at_bailiff || c.file.park != Park::none) return refused();
  if (contact_lacks(c) && days_to_wait(c) > 0) return hold(c, 14);
  if (rules.volume > 0 && c.crowd >= rules.volume)
    return days_to_wait(c) > 0 ? hold(c, 7) : go_on_without();
  Outcome out;
  if (contact_lacks(c)) out.breach(Breach::handover_unspoken);
  hand_over_file(out, Contractor::agency, c.settings, c.today);
  trace(out, c);
  // Amicable work needs no WIK letter; asking for costs does, and its term.
  const bool charged = c.settings.policy.handover.charge_costs != 0;
  const bool letter = c.file.wik_day != Day{} && (charged || wik_term_over(c));
  if (letter || agency_model(c.settings.policy) == AgencyModel::costs) ask_costs(out, c);
  return out;
}

}  // namespace drempel
