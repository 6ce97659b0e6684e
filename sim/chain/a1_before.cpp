// A.1 Pre-minnelijke fase: before the rent is due.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

Outcome apply_segmentation(const StepContext&) { return {}; }

Outcome notify_before(const StepContext& c) {
  Outcome out = attempt(c, {});
  out.response = {};  // nothing is owed yet: whoever reads it does not forget
  out.cost(CostId::reminder_message, channel_cost(c.channel, c.settings.world));
  return out;
}

}  // namespace drempel
