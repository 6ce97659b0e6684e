// B.1.1 and B.1.1b: rounds of amicable work by the bailiff and the collection agency. A letter goes
// out in each; the contractor's minutes buy calls, and a visit at the door when there are many.
// What comes of them is the tenant's answer.
#include <array>

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

// What the minutes of a round buy, and under which terms the talks are held.
struct Round {
  Contractor who{};
  double minutes = 0;
  AttemptKind talk;
};

Round plan_round(const StepContext& c, Contractor who) {
  const FileView file = view_of(c, who);
  const bool budget = c.settings.policy.contractor.budget != 0;
  return {who,
          effort_minutes(file, c.settings),
          {.formal = true, .budget = budget, .terms_offered = terms_offered(file, c.settings)}};
}

// Whether each call is made, and last the visit. A wrong number is found out by one call: the rest
// of the minutes goes to the door.
std::array<bool, most_calls + 1> tries_in(const StepContext& c, double minutes) {
  const auto& set = c.settings.world.effort;
  const int callable = c.tenant.household.contact_ok ? most_calls : 1;
  Stream luck = c.stream(Purpose::effort);
  std::array<bool, most_calls + 1> made{};
  for (int k = 0; k < most_calls; ++k)
    made[static_cast<std::size_t>(k)] =
        luck.chance(clamp01(minutes / set.call_minutes - k)) && k < callable;
  const double beyond = minutes - callable * set.call_minutes;
  made[most_calls] = luck.chance(clamp01(beyond / set.doorstep_minutes));
  return made;
}

// A call or visit, after a letter that brought nothing.
void try_personally(Outcome& out, const StepContext& c, const AttemptKind& talk, double minutes) {
  const Outcome more = attempt(c, talk);
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

void try_in_turn(Outcome& out, const StepContext& c, const Round& round) {
  const auto& set = c.settings.world.effort;
  const auto made = tries_in(c, round.minutes);
  for (int k = 0; k <= most_calls; ++k) {
    if (!made[static_cast<std::size_t>(k)]) continue;
    const bool door = k == most_calls;
    try_personally(out, by(c, door ? ChannelId::home_visit : ChannelId::phone, k), round.talk,
                   door ? set.doorstep_minutes : set.call_minutes);
    if (out.reached) return;
  }
}

void take_up_again(Outcome& out, const StepContext& c, double minutes) {
  if (c.file.judgment != Judgment::none) return;
  out.again = c.step;
  out.again_days = days_to_next_round(minutes, c.settings.world);
}

Outcome work_round(const StepContext& c, Contractor who) {
  const World& w = c.settings.world;
  const Round round = plan_round(c, who);
  const ChannelId message = message_channel(c.channel);
  Outcome out = attempt(by(c, message, 0), round.talk);
  out.contractor = who;
  out.round = true;
  out.read = out.reached;
  const bool answered = out.response.answer != Answer::silence || out.response.talked;
  if (!answered) try_in_turn(out, c, round);
  if (out.response.answer == Answer::arrangement && round.talk.budget)
    out.contractor_minutes += w.agreement.assess_minutes;
  const Cents work =
      euros(w.channel[at(message)].cost +
            (w.channel[at(message)].minutes + out.contractor_minutes) * minute_cost(who, w));
  out.cost(who == Contractor::agency ? CostId::agency_work : CostId::bailiff_amicable_work, work);
  take_up_again(out, c, round.minutes);
  return out;
}

Outcome no_file() {
  Outcome out;
  out.result = StepResult::refused;
  return out;
}

}  // namespace

Outcome give_notice_of_default(const StepContext& c) {
  const bool summoned = c.file.summons_day != Day{};  // the amicable phase is over
  return c.file.at_bailiff && !summoned ? work_round(c, Contractor::bailiff) : no_file();
}

Outcome collect_amicably(const StepContext& c) {
  return c.file.at_agency ? work_round(c, Contractor::agency) : no_file();
}

}  // namespace drempel
