// B.1.1 and B.1.1b: rounds of amicable work by the bailiff and the collection agency. A letter goes
// out in each; the contractor's minutes buy calls, and a visit at the door when there are many.
// What comes of them is the tenant's answer.
#include "base/numbers.h"
#include "chain/attempt.h"
#include "chain/contractor.h"
#include "chain/step_list.h"

namespace drempel {

namespace {

constexpr int most_calls = 3;  // in a round; more minutes go to the door

// The same round by another channel; k numbers the tries within it.
StepContext by(const StepContext& c, ChannelId channel, int k) {
  StepContext other = c;
  other.channel = channel;
  other.attempt = c.attempt * (most_calls + 1) + k;
  return other;
}

ChannelId message_channel(ChannelId wished) {
  const ChannelKind kind = row_of(wished).kind;
  return kind == ChannelKind::written || kind == ChannelKind::pay_link ? wished : ChannelId::letter;
}

// A call or visit, after a letter that brought nothing.
void try_personally(Outcome& out, const StepContext& c, double minutes) {
  const Outcome more = attempt(c, {.formal = true});
  out.personal = true;
  out.contractor_minutes += minutes;
  ++out.tries;
  out.reached = more.reached;
  out.result = more.result;
  if (!more.reached) return;
  for (std::size_t b = 0; b < count_of<Barrier>; ++b) out.effects[b] += more.effects[b];
  out.effects[at(Barrier::fear)] += c.settings.world.effort.outside_fear;
  out.response = more.response;
}

Outcome work_round(const StepContext& c, Contractor who) {
  const World& w = c.settings.world;
  const double minutes = effort_minutes(view_of(c, who), c.settings);
  const double calls = minutes / w.effort.call_minutes;
  const ChannelId message = message_channel(c.channel);
  Outcome out = attempt(by(c, message, 0), {.formal = true});
  out.contractor = who;
  out.round = true;
  out.read = out.reached;
  Stream luck = c.stream(Purpose::effort);
  bool made[most_calls + 1];
  for (int k = 0; k < most_calls; ++k) made[k] = luck.chance(clamp01(calls - k));
  const double beyond = minutes - most_calls * w.effort.call_minutes;
  made[most_calls] = luck.chance(clamp01(beyond / w.effort.doorstep_minutes));
  const bool answered = out.response.answer != Answer::silence || out.response.talked;
  for (int k = 0; k <= most_calls && !answered; ++k) {
    if (!made[k]) continue;
    const bool door = k == most_calls;
    try_personally(out, by(c, door ? ChannelId::home_visit : ChannelId::phone, k),
                   door ? w.effort.doorstep_minutes : w.effort.call_minutes);
    if (out.reached) break;
  }
  const Cents work =
      euros(w.channel[at(message)].cost +
            (w.channel[at(message)].minutes + out.contractor_minutes) * minute_cost(who, w));
  out.cost(who == Contractor::agency ? CostId::agency_work : CostId::bailiff_amicable_work, work);
  return out;
}

Outcome no_file() {
  Outcome out;
  out.result = StepResult::refused;
  return out;
}

}  // namespace

Outcome give_notice_of_default(const StepContext& c) {
  return c.file.at_bailiff ? work_round(c, Contractor::bailiff) : no_file();
}

Outcome collect_amicably(const StepContext& c) {
  return c.file.at_agency ? work_round(c, Contractor::agency) : no_file();
}

}  // namespace drempel
