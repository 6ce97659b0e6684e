// A.1 Pre-minnelijke fase: before the rent is due.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

Outcome apply_segmentation(const StepContext&) { return {}; }

Outcome notify_before(const StepContext& c) {
  Outcome out = attempt(c, {});
  const auto& set = c.settings.world.contact;
  const bool link = row_of(c.channel).kind == ChannelKind::pay_link;
  Stream prompt = c.stream(Purpose::before_due);
  const bool prompted = prompt.chance(link ? set.prompt_link : set.prompt_written);
  out.response = {};  // nothing is owed yet
  out.result = out.reached && prompted ? StepResult::agreed : StepResult::done;
  out.cost(CostId::reminder_message, channel_cost(c.channel, c.settings.world));
  return out;
}

Outcome hold_welcome_talk(const StepContext&) { return {}; }

}  // namespace drempel
