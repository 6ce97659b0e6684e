// One attempt to reach a tenant, and the price of people's time.
#include "chain/attempt.h"

#include "chain/approach.h"
#include "policy/law.h"

namespace drempel {

namespace {

Contact contact_before_money(const StepContext& c, AttemptKind kind) {
  const bool assess = c.settings.policy.arrangement.assess != 0 || kind.tailor_made || kind.budget;
  return {c.tenant, c.file,  c.settings,       {}, c.channel,         kind.formal, kind.introduced,
          assess,   c.today, kind.tailor_made, {}, kind.terms_offered};
}

}  // namespace

Contact contact_of(const StepContext& c, AttemptKind kind) {
  Contact contact = contact_before_money(c, kind);
  contact.money = c.money();
  return contact;
}

Outcome attempt(const StepContext& c, AttemptKind kind) {
  Outcome out;
  const ChannelKind channel = row_of(c.channel).kind;
  const bool writing = channel == ChannelKind::written || channel == ChannelKind::pay_link;
  out.message = writing || c.channel == ChannelId::voice_message;
  out.personal = !out.message;
  Contact contact = contact_before_money(c, kind);  // nobody asks before the tenant is reached
  Stream course = c.stream(Purpose::manner);
  contact.manner = out.manner = manner_of(contact, course);
  contact.assess = contact.assess || gives_structure(contact);
  Stream reach = c.stream(Purpose::reach);
  out.reached = reach.chance(reach_chance(contact));
  if (!out.reached) {
    out.result = StepResult::missed;
    return out;
  }
  contact.money = c.money();
  out.effects = effects_of(contact);
  Stream open = c.stream(Purpose::open_up);
  Stream answer = c.stream(Purpose::response);
  Stream delay = c.stream(Purpose::response_delay);
  out.response = respond(contact, open, answer, delay);
  const Answer given = out.response.answer;
  const bool agreed = given == Answer::one_off || given == Answer::arrangement;
  out.result = agreed ? StepResult::agreed : writing ? StepResult::done : StepResult::reached;
  return out;
}

Cents staff_cost(double minutes, const World& world) {
  return euros(minutes / 60 * world.contact.hour_rate);
}

void spend_time(Outcome& out, CostId id, double minutes, const World& world, Cents beside) {
  out.cost(id, staff_cost(minutes, world) + beside, minutes);
}

void book_attempt(Outcome& out, CostId id, ChannelId channel, const Settings& s) {
  const bool worded = s.policy.approach.wording != 0 && !is_talk(channel);
  spend_time(
      out, id, attempt_minutes(channel, s), s.world,
      euros(s.world.channel[at(channel)].cost + (worded ? s.world.approach.wording_cost : 0)));
}

Cents postage(ChannelId channel, const World& world) {
  return euros(world.channel[at(channel)].cost);
}

Cents vat_on(Cents fee, Day day) { return share_of(fee, law_on(Law::vat, day) / 100); }

void pay_fee(Outcome& out, Cents fee, CostId fee_id, CostId work_id, const World& world) {
  out.cost(fee_id, fee);
  out.cost(work_id, share_of(fee, world.contact.bailiff_work));
}

}  // namespace drempel
