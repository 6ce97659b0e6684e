// A.3 Afsluiten betalingsregeling, A.4 uitzonderingen, C.1 bewaken. What was agreed comes out of
// the talk (contact.h); these steps register it and watch it.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

Outcome register_arrangement(const StepContext& c) {
  Outcome out;
  out.result = StepResult::agreed;
  // The four steps share the desk work of one arrangement.
  out.desk_minutes =
      c.settings.world.contact.arrangement_minutes / static_cast<double>(arrangement_steps.size());
  out.cost(CostId::arrangement_time, staff_cost(out.desk_minutes, c.settings.world));
  return out;
}

Outcome watch_exception(const StepContext&) { return {}; }

Outcome watch_arrangement(const StepContext& c) {
  Outcome out;
  out.desk_minutes = 2;  // automated: a look at the list of terms
  out.cost(CostId::monitor_time, staff_cost(out.desk_minutes, c.settings.world));
  return out;
}

Outcome keep_in_contact(const StepContext&) { return {}; }

}  // namespace drempel
