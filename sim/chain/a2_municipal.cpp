// A.2.3b … A.2.3d: the municipality's part before the bailiff, and tailor-made work.
#include "chain/attempt.h"
#include "chain/partners.h"
#include "chain/step_list.h"
#include "policy/law.h"

namespace drempel {

// The decree asks for a reminder in writing and a try at personal contact first; the covenant with
// the municipality for a least amount.
Outcome signal_arrears(const StepContext& c) {
  Outcome out;
  if (law_on(Law::landlord_duties, c.today) != 0) {
    if (!c.file.reminded || !c.file.personal_tried) out.breach(Breach::signal_before_contact);
    if (c.money().owed < euros(c.settings.world.municipality.least))
      out.breach(Breach::signal_below_least);
  }
  signal_to_municipality(c, out);
  return out;
}

// Critical limits (Woonbron): small debts and the first days of a month are left alone.
bool tailor_made_is_due(const StepContext& c) {
  const auto& rules = c.settings.policy.tailor;
  return c.money().owed >= euros(rules.min_owed) && c.months_owed >= rules.min_months &&
         to_date(c.today).day >= static_cast<int>(rules.from_day);
}

// A long visit with partners at the table: the budget, terms that fit, help, or both.
Outcome work_tailor_made(const StepContext& c) {
  Outcome out = attempt(c, {.introduced = true, .tailor_made = true});
  out.tailor_made = out.reached;
  out.visit_minutes = out.reached ? c.settings.world.tailor.minutes : 0;
  spend_time(out, CostId::tailor_time, attempt_minutes(c.channel, c.settings) + out.visit_minutes,
             c.settings.world, postage(c.channel, c.settings.world));
  return out;
}

// A small debt puts no home at stake.
bool crisis_is_due(const StepContext& c) {
  return c.months_owed >= c.settings.policy.handover.crisis_months;
}

Outcome report_crisis(const StepContext& c) {
  Outcome out;
  crisis_help(c, out, false);
  return out;
}

}  // namespace drempel
