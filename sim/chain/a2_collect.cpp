// A.2 Minnelijke fase 1: the corporation's own contact with a tenant in arrears.
#include "chain/attempt.h"
#include "chain/step_list.h"
#include "policy/law.h"

namespace drempel {

Outcome remind(const StepContext& c) {
  Outcome out = attempt(c, {});
  out.desk_minutes = c.settings.world.channel[at(c.channel)].minutes;
  out.cost(CostId::reminder_message, channel_cost(c.channel, c.settings.world));
  return out;
}

Outcome call(const StepContext& c) {
  Outcome out = attempt(c, {});
  out.cost(CostId::call_time, channel_cost(c.channel, c.settings.world));
  return out;
}

Outcome visit(const StepContext& c) {
  Stream introduction(c.luck, c.tenant.id, Purpose::introduction,
                      attempt_occasion(month_of(c.file.due_date).n, static_cast<int>(c.step),
                                       static_cast<int>(c.channel), c.attempt));
  const bool introduced = introduction.chance(c.settings.policy.approach.introduction);
  Outcome out = attempt(c, {.introduced = introduced});
  out.cost(CostId::visit_time, channel_cost(c.channel, c.settings.world));
  return out;
}

Outcome send_wik_letter(const StepContext& c) {
  Outcome out = attempt(c, {.formal = true});
  out.formal_term = true;
  out.desk_minutes = c.settings.world.channel[at(c.channel)].minutes;
  out.cost(CostId::wik_message, channel_cost(c.channel, c.settings.world));
  return out;
}

namespace {

// A letter is received the day after; the term runs from the day after that.
bool wik_term_over(const StepContext& c) {
  return c.today - c.file.wik_day >= static_cast<int>(law_on(Law::wik_days, c.today)) + 2;
}

Outcome not_yet(int days, StepId step) {
  Outcome out;
  out.result = StepResult::refused;
  out.again_days = days;
  out.again = step;
  return out;
}

}  // namespace

Outcome hand_over(const StepContext& c) {
  const auto& rules = c.settings.policy.handover;
  if (c.money.owed < euros(rules.min_owed)) return not_yet(30, c.step);
  if (rules.contact_first != 0 && !c.file.personal_tried) return not_yet(14, c.step);
  Outcome out;
  out.opens_file = true;
  out.desk_minutes = c.settings.world.contact.handover_minutes;
  out.cost(CostId::handover_time, staff_cost(out.desk_minutes, c.settings.world));
  if (c.file.wik_day == Day{}) {
    out.breach(Breach::no_wik);
    return out;
  }
  if (!wik_term_over(c)) out.breach(Breach::wik_term_cut);
  if (c.file.costs_charged) return out;
  out.chargeable = collection_costs(min(c.money.owed, c.file.wik_owed), c.today);
  if (rules.charge_costs != 0) {
    out.charge = out.chargeable;
    out.cost(CostId::collection_costs, out.charge);
  }
  return out;
}

}  // namespace drempel
