// A.3 Afsluiten betalingsregeling, A.4 uitzonderingen, C.1 bewaken. What was agreed comes out of
// the talk (contact.h, arrange.h); these steps register it, confirm it, watch it.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

namespace {

// The four steps share the desk work of one arrangement; looking at the budget comes on top. What
// is made online or by a contractor takes none of the corporation's time; a partner's is only
// registered.
double minutes_of(const StepContext& c) {
  const auto& set = c.settings.world;
  const double quarter = set.contact.arrangement_minutes / arrangement_steps.size();
  const ArrangedBy by = c.file.arranged_by;
  if (by == ArrangedBy::online || by == ArrangedBy::contractor) return 0;
  if (by == ArrangedBy::partner) return c.step == StepId::A_3_3 ? quarter : 0;
  const bool looks = c.step == StepId::A_3_2 && c.settings.policy.arrangement.assess != 0;
  return quarter + (looks ? set.agreement.assess_minutes : 0);
}

}  // namespace

Outcome register_arrangement(const StepContext& c) {
  Outcome out;
  out.result = StepResult::agreed;
  out.desk_minutes = minutes_of(c);
  spend_time(out, CostId::arrangement_time, out.desk_minutes, c.settings.world);
  return out;
}

Outcome watch_exception(const StepContext& c) {
  Outcome out;
  out.desk_minutes = c.settings.world.settlement.minutes;
  spend_time(out, CostId::exception_time, out.desk_minutes, c.settings.world);
  return out;
}

// A month's looks at the list of terms, and the message before the term.
Outcome watch_arrangement(const StepContext& c) {
  Outcome out;
  const auto& rules = c.settings.policy.arrangement;
  constexpr double days_a_month = 30;
  out.desk_minutes = c.settings.world.agreement.watch_minutes * days_a_month / rules.watch_days;
  Cents message;
  if (rules.remind_term != 0) {
    out.desk_minutes += c.settings.world.channel[at(ChannelId::sms)].minutes;
    message = postage(ChannelId::sms, c.settings.world);
  }
  spend_time(out, CostId::monitor_time, out.desk_minutes, c.settings.world, message);
  return out;
}

// A call to ask how things go: what it does lies in the engine (the case may be over).
Outcome keep_in_contact(const StepContext& c) {
  Outcome out = attempt(c, {});
  out.response = {};  // it asks for nothing
  out.result = out.reached ? StepResult::reached : StepResult::missed;
  out.desk_minutes = c.settings.world.channel[at(c.channel)].minutes;
  spend_time(out, CostId::aftercare_time, out.desk_minutes, c.settings.world,
             postage(c.channel, c.settings.world));
  return out;
}

}  // namespace drempel
