// B.2.2 Vonnis halen, and the service of the judgment.
#include <algorithm>

#include "chain/contractor.h"
#include "chain/court.h"
#include "chain/mind.h"
#include "chain/rescue.h"
#include "chain/step_list.h"

namespace drempel {

namespace {

double chance_to_appear(const StepContext& c) {
  const World& w = c.settings.world;
  const double reads = c.tenant.household.language ? 1 - w.judicial.appear_language : 1;
  const double one = w.court.appear * (1 - w.judicial.appear_freeze * paralysis(c.tenant.mind, w)) *
                     (1 - w.judicial.appear_threshold * threshold(c.tenant.mind, w)) * reads;
  return with_second_adult(one, c.tenant.household, w);
}

int days_until_heard(const StepContext& c, double mean) {
  Stream luck = c.stream(Purpose::court_time);
  return 1 + static_cast<int>(luck.exponential_draw(mean));
}

// Chance that the case is held for information: duties that can't be shown, contract clauses.
double chance_to_be_held(const StepContext& c) {
  const auto& set = c.settings.world.judicial;
  const bool tests = law_on(Law::own_motion, c.today) != 0;
  double goes_on = tests ? 1 - set.held_tests : 1;
  for (int missed = how_many(duties_missed(c)); missed > 0; --missed) goes_on *= 1 - set.held_duty;
  return 1 - goes_on;
}

double chance_of_eviction(const StepContext& c, bool appears) {
  const auto& set = c.settings.world.court;
  const double granted =
      set.evict_at_3 + set.evict_per_month * (c.months_owed - 3) - (appears ? set.evict_appear : 0);
  double chance = std::clamp(granted, 0.02, 0.98);
  for (int missed = how_many(duties_missed(c)); missed > 0; --missed) chance *= set.evict_duties;
  return chance;
}

// The court gives who appears, and families with children, a last month more often.
double share_conditional(const StepContext& c, bool appears) {
  const auto& set = c.settings.world.judicial;
  return set.conditional + (appears ? set.conditional_appear : 0) +
         (c.tenant.household.children > 0 ? set.conditional_children : 0);
}

// The case is held; some landlords do meanwhile what they had missed.
Outcome hold_for_information(const StepContext& c) {
  Outcome out =
      come_back(StepResult::held, c.step, days_until_heard(c, c.settings.world.judicial.held_days));
  out.held = true;
  Stream luck = c.stream(Purpose::duties_repaired);
  const bool repairs = luck.chance(c.settings.policy.court.repairs_duties);
  if (!repairs || duties_missed(c) == 0) return out;
  out.repairs_duties = true;
  const World& world = c.settings.world;
  out.desk_minutes = world.channel[at(ChannelId::phone)].minutes;
  spend_time(out, CostId::call_time, out.desk_minutes, world, postage(ChannelId::letter, world));
  return out;
}

// The day on which the case is called: the court levies its fee on the claim of the summons then,
// however long the case takes.
Day roll_day(const Case& file, Day today) {
  const Day least = file.claimed_day + static_cast<int>(law_on(Law::summons_days, today)) + 7;
  return file.claimed_day == Day{} ? today : std::min(today, least);
}

Cents awarded(Outcome& out, const StepContext& c, bool appears) {
  const Cents claim = c.file.claimed > Cents{} ? c.file.claimed : c.money().owed;
  const Cents fee = court_fee(claim, roll_day(c.file, c.today));
  const Cents salary = representation(claim, c.file.departed == 0, appears, c.today);
  pay_fee(out, fee, CostId::court_fee, CostId::court_work, c.settings.world);
  if (bears_risk(c.settings.policy)) out.cost(CostId::court_fee_at_risk, fee);
  pay_bailiff(out, salary, CostId::representation_fee, CostId::representation_work, c.settings);
  const Day drawn_up = c.file.claimed_day != Day{} ? c.file.claimed_day : c.today;
  return fee + salary + act_price(Law::summons_fee, signers(c.tenant.household), drawn_up);
}

}  // namespace

Outcome get_judgment(const StepContext& c) {
  const World& world = c.settings.world;
  Stream luck = c.stream(Purpose::court);
  const bool shows_up = luck.chance(chance_to_appear(c));
  const bool held = luck.chance(chance_to_be_held(c));
  const double conditional = luck.uniform();
  const bool payment = luck.chance(world.court.payment_share);
  const double verdict = luck.uniform();
  if (!c.file.defended && !c.file.heard && shows_up) {
    Outcome out = come_back(StepResult::refused, c.step,
                            days_until_heard(c, c.settings.climate.defended_days));
    out.defended = true;
    return out;
  }
  if (!c.file.heard && held) return hold_for_information(c);
  const bool appears = c.file.defended;
  Outcome out;
  const Cents costs = awarded(out, c, appears);
  out.judgment = true;
  const bool sits = c.file.departed == 0;  // eviction is asked against sitting tenants only
  if (sits && verdict < chance_of_eviction(c, appears)) {
    const bool a_month = conditional < share_conditional(c, appears);
    out.granted = a_month ? Judgment::conditional : Judgment::eviction;
    out.result = StepResult::eviction;
    out.court_charge = costs;
    return out;
  }
  const bool granted = payment || !sits;
  out.result = granted ? StepResult::payment : StepResult::rejected;
  if (granted) {
    out.granted = Judgment::payment;
    out.court_charge = costs;
  }
  out.again = StepId::B_2_1;  // the debt stays: a new summons when it has grown again
  out.again_days = 120;
  return out;
}

Outcome serve_judgment(const StepContext& c) {
  Outcome out;
  if (c.file.judgment == Judgment::none) {
    out.result = StepResult::refused;
    return out;
  }
  const auto& set = c.settings.world.judicial;
  out.served = true;
  const Cents act = pay_act(out, c, Law::service_fee, CostId::service_fee, CostId::service_work);
  const Cents after = after_costs(c.money().owed, c.file.departed == 0, c.today);
  pay_bailiff(out, after, CostId::representation_fee, CostId::representation_work, c.settings);
  out.court_charge = act + after;
  Stream opposes = c.stream(Purpose::opposition);
  const bool objects =
      opposes.chance(set.opposition * (1 - paralysis(c.tenant.mind, c.settings.world)));
  const int after_days = 1 + static_cast<int>(opposes.exponential_draw(set.opposition_days));
  if (c.file.by_default && objects && after_days <= law_on(Law::opposition_days, c.today)) {
    out.reopened = true;
    out.again = StepId::B_2_2;
    out.again_days = after_days + days_until_heard(c, c.settings.climate.defended_days);
    return out;
  }
  if (c.file.judgment != Judgment::conditional) return out;
  out.pay_within = static_cast<int>(std::min(set.condition_days, law_on(Law::grace_days, c.today)));
  Stream luck = c.stream(Purpose::court_motion);
  const bool moves = comes_into_motion(c, set.condition_moves, c.settings.world.mind.freeze, luck);
  const double when = luck.uniform();
  if (!moves) return out;
  const Cents all = c.money().owed + out.court_charge, own = c.money().available;
  if (own >= all) {
    out.response.answer = Answer::pay_soon;
    out.response.days = static_cast<int>(when * out.pay_within);
  } else if (own + family_can_lend(c) >= all) {
    out.paid_by_others = all - own;
    out.paid_by_tenant = own;
    out.cost(CostId::paid_by_family, out.paid_by_others);
  }
  return out;
}

}  // namespace drempel
