// A.2.3b … A.2.3d: the municipality's part before the bailiff, and tailor-made work.
#include "chain/attempt.h"
#include "chain/partners.h"
#include "chain/step_list.h"

namespace drempel {

Outcome signal_arrears(const StepContext& c) {
  Outcome out;
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
  out.cost(CostId::tailor_time, channel_cost(c.channel, c.settings.world) +
                                    staff_cost(out.visit_minutes, c.settings.world));
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
