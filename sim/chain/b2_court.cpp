// B.2 Gerechtelijke fase. A path with lead times, outcomes and the execution decision as rows;
// thin: acts, five outcomes and recovery get their depth later.
#include <algorithm>

#include "chain/attempt.h"
#include "chain/mind.h"
#include "chain/step_list.h"
#include "policy/law.h"

namespace drempel {

namespace {

Cents tariff(Law law, Day day) { return euros(law_on(law, day)); }

Outcome later(StepResult result, StepId step, int days) {
  Outcome out;
  out.result = result;
  out.again = step;
  out.again_days = days;
  return out;
}

unsigned duties_missed(const StepContext& c) {
  Outcome out;
  if (law_on(Law::landlord_duties, c.today) == 0) return 0;
  if (!c.file.personal_tried) out.breach(Breach::no_personal_contact);
  if (!c.file.reminded) out.breach(Breach::no_written_reminder);
  if (c.settings.policy.handover.offer_data == 0) out.breach(Breach::no_municipal_offer);
  return out.breaches;
}

int bits(unsigned mask) {
  int n = 0;
  for (; mask; mask &= mask - 1) ++n;
  return n;
}

// Terms that fit, agreed after looking at the budget, or help: either keeps the home for now.
bool finds_a_way(const StepContext& c, Response& response) {
  Contact contact = contact_of(c, {.formal = true});
  contact.assess = true;
  Stream answer = c.stream(Purpose::response);
  Stream delay = c.stream(Purpose::response_delay);
  response = talk(contact, answer, delay);
  const bool new_help = response.answer == Answer::help && !c.file.helped;
  return response.answer == Answer::arrangement || response.answer == Answer::one_off || new_help;
}

}  // namespace

Outcome draw_up_summons(const StepContext& c) {
  if (c.months_owed < c.settings.policy.court.summons_months)
    return later(StepResult::refused, c.step, 30);
  Outcome out;
  out.breaches = duties_missed(c);
  const Cents fee = tariff(Law::summons_fee, c.today);
  pay_fee(out, fee, CostId::summons_fee, CostId::summons_work, c.settings.world);
  out.cost(CostId::bailiff_vat, vat_on(fee, c.today));
  out.lead_days = static_cast<int>(c.settings.climate.court_days);
  return out;
}

Outcome get_judgment(const StepContext& c) {
  const auto& set = c.settings.world.court;
  Stream luck = c.stream(Purpose::court);
  const bool first = !c.file.defended;  // a defended case comes back once
  const double frozen = paralysis(c.tenant.mind, c.settings.world);
  const bool appears = !first || luck.uniform() < set.appear * (1 - frozen);
  if (first && appears) {
    Outcome out =
        later(StepResult::refused, c.step, static_cast<int>(c.settings.climate.defended_days));
    out.defended = true;
    return out;
  }
  const double months = c.months_owed - 3;
  const double granted = set.evict_at_3 + set.evict_per_month * months -
                         (first ? 0 : set.evict_appear) - set.evict_duties * bits(duties_missed(c));
  Outcome out;
  const Cents fee = court_fee(c.money.owed, c.today);
  const Cents salary = representation(c.money.owed, true, !first, c.today);
  pay_fee(out, fee, CostId::court_fee, CostId::court_work, c.settings.world);
  pay_fee(out, salary, CostId::representation_fee, CostId::representation_work, c.settings.world);
  out.judgment = true;
  const bool evict = luck.chance(std::clamp(granted, 0.02, 0.98));
  const bool payment = luck.chance(set.payment_share);
  out.evict_granted = evict;
  out.result = evict ? StepResult::eviction : payment ? StepResult::payment : StepResult::rejected;
  if (evict || payment) {
    out.court_charge = fee + salary + tariff(Law::summons_fee, c.today);
    out.cost(CostId::judicial_costs, out.court_charge);
  }
  if (!evict) {  // the debt stays: a new summons when it has grown again
    out.again = StepId::B_2_1;
    out.again_days = 120;
  }
  return out;
}

Outcome serve_judgment(const StepContext& c) {
  Outcome out;
  const Cents fee = tariff(Law::service_fee, c.today);
  pay_fee(out, fee, CostId::service_fee, CostId::service_work, c.settings.world);
  out.cost(CostId::bailiff_vat, vat_on(fee, c.today));
  out.court_charge = fee;
  out.cost(CostId::judicial_costs, out.court_charge);
  return out;
}

// The corporation decides: execute, or keep the judgment in reserve.
Outcome announce_eviction(const StepContext& c) {
  const auto& rules = c.settings.policy.court;
  if (c.months_owed < rules.execute_months || c.settings.climate.no_evictions != 0)
    return later(StepResult::hold, c.step, 30);
  Stream luck = c.stream(Purpose::execution);
  if (luck.chance(rules.second_chance)) {
    Outcome out = later(StepResult::hold, c.step, 30);
    if (finds_a_way(c, out.response)) return out;
  }
  Outcome out;
  out.result = StepResult::execute;
  out.announces = true;
  out.reached = true;
  out.effects[at(Barrier::fear)] = c.settings.world.contact.formal_fear;
  out.effects[at(Barrier::stress)] = c.settings.world.contact.formal_stress;
  const Cents fee = tariff(Law::notice_fee, c.today);
  pay_fee(out, fee, CostId::notice_fee, CostId::notice_work, c.settings.world);
  out.cost(CostId::bailiff_vat, vat_on(fee, c.today));
  return out;
}

Outcome report_to_municipality(const StepContext& c) {
  Outcome out;
  const double notice =
      std::max(c.settings.policy.court.notice_days, law_on(Law::notice_days, c.today));
  if (notice < law_on(Law::notice_practice, c.today)) out.breach(Breach::notice_below_practice);
  out.lead_days = static_cast<int>(notice);
  return out;
}

Outcome evict(const StepContext& c) {
  const auto& set = c.settings.world.court;
  const auto called_off = [&](int days) {
    Outcome out = later(StepResult::hold, StepId::B_2_3, days);
    out.calls_off = true;
    return out;
  };
  if (c.settings.climate.no_evictions != 0) return called_off(60);
  Stream luck = c.stream(Purpose::eviction);
  const double u = luck.uniform();
  if (u < set.last_minute) {  // family, a fund or the municipality pays; the rest in terms
    Outcome out = called_off(60);
    out.paid_by_others = share_of(c.money.owed, luck.uniform(0.5, 1.0));
    out.cost(CostId::paid_by_others, out.paid_by_others);
    return out;
  }
  Outcome out;
  if (law_on(Law::municipal_report, c.today) != 0 && c.file.times[at(StepId::B_2_4)] == 0)
    out.breach(Breach::no_municipal_report);
  out.result = StepResult::left;
  out.keys = u < set.last_minute + set.keys;
  out.gone = !out.keys && u < set.last_minute + set.keys + set.gone;
  out.evicted = !out.keys && !out.gone;
  out.cost(CostId::relet_repair, euros(set.relet_cost));
  out.cost(CostId::relet_empty, share_of(c.money.bill, set.relet_days * 12 / 365));
  if (out.evicted) {
    const Cents fee = tariff(Law::eviction_fee, c.today);
    pay_fee(out, fee, CostId::eviction_fee, CostId::eviction_work, c.settings.world);
    out.cost(CostId::municipal_removal, euros(set.municipal_cost));
    out.cost(CostId::shelter, euros(set.shelter_cost));
    out.cost(CostId::bailiff_vat, vat_on(fee, c.today));
  }
  return out;
}

Outcome recover_afterwards(const StepContext&) { return {}; }

}  // namespace drempel
