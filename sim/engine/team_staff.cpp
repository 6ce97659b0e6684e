// Staff time outside the queues, and what it costs.
#include "chain/attempt.h"
#include "engine/team.h"

namespace drempel {

void Team::work_at_desk(double minutes, CostId id) {
  if (minutes <= 0) return;
  desk_.spend(minutes);
  count().collector_minutes += static_cast<std::int64_t>(minutes + 0.5);
  count().cost_cents[at(id)] += staff_cost(minutes, set_->world).n;
}

}  // namespace drempel
