// A.2 Minnelijke fase 1: the corporation's own contact with a tenant in arrears.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

Outcome remind(const StepContext& c) {
  Outcome out = attempt(c, {});
  out.desk_minutes = c.settings.world.channel[at(c.channel)].minutes;
  book_attempt(out, CostId::reminder_message, c.channel, c.settings);
  return out;
}

Outcome call(const StepContext& c) {
  Outcome out = attempt(c, {});
  book_attempt(out, CostId::call_time, c.channel, c.settings);
  return out;
}

Outcome visit(const StepContext& c) {
  Stream introduction = c.stream(Purpose::introduction);
  const bool introduced = introduction.chance(c.settings.policy.approach.introduction);
  Outcome out = attempt(c, {.introduced = introduced});
  book_attempt(out, CostId::visit_time, c.channel, c.settings);
  return out;
}

Outcome send_wik_letter(const StepContext& c) {
  Outcome out = attempt(c, {.formal = true});
  out.formal_term = true;
  out.desk_minutes = c.settings.world.channel[at(c.channel)].minutes;
  book_attempt(out, CostId::wik_message, c.channel, c.settings);
  return out;
}

}  // namespace drempel
