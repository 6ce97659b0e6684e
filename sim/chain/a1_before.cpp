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
  out.desk_minutes = attempt_minutes(c.channel, c.settings);
  book_attempt(out, CostId::reminder_message, c.channel, c.settings);
  return out;
}

// A talk with a new tenant: a person to turn to, right contact data, a mandate, the budget.
Outcome hold_welcome_talk(const StepContext& c) {
  const auto& set = c.settings.world.approach;
  Outcome out;
  Stream reach = c.stream(Purpose::reach);
  out.reached = reach.chance(set.welcome_reach);
  out.result = out.reached ? StepResult::reached : StepResult::missed;
  const bool budget = c.settings.policy.approach.budget_look != 0;
  out.desk_minutes =
      out.reached ? set.welcome_minutes + (budget ? set.budget_minutes : 0) : set.validate_minutes;
  out.effects = c.settings.world.welcome;
  out.lasting = true;
  spend_time(out, CostId::welcome_time, out.desk_minutes, c.settings.world);
  return out;
}

}  // namespace drempel
