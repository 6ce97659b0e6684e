// B.2.3: what the corporation does with a judgment: wait, suspend on conditions, collect on it, or
// execute: then the notice of eviction goes out.
#include "chain/court.h"
#include "chain/partners.h"
#include "chain/rescue.h"
#include "chain/step_list.h"

namespace drempel {

namespace {

// Recovery from the income (B.2.6) follows, as far as the workflow has it. An eviction that is
// spared is looked at again.
Outcome collect(const StepContext& c, bool spared) {
  if (spared) return come_back(StepResult::collect, c.step, 90);
  Outcome out;
  out.result = StepResult::collect;
  return out;
}

// Whether the corporation gives a chance (again), and whether it wants an administrator then.
struct Chance {
  bool given = false, administration = false;
};

Outcome suspend(const StepContext& c, Response response, bool administration) {
  Outcome out = come_back(StepResult::suspended, c.step, 30);
  out.response = response;
  out.suspends = true;
  out.administration = administration;
  return out;
}

// For who comes into motion; never after conditions were broken, when breaking them means
// execution.
Chance chance_of(const StepContext& c) {
  const auto& rules = c.settings.policy;
  Stream luck = c.stream(Purpose::execution);
  const bool willing = luck.chance(rules.court.second_chance);
  const bool administration = luck.chance(rules.execution.administration);
  const World& world = c.settings.world;
  const bool moves = comes_into_motion(c, world.judicial.condition_moves, world.mind.freeze, luck);
  const bool spared = rules.execution.spare_children != 0 && c.tenant.household.children > 0;
  const bool once_only = c.file.suspended && rules.execution.break_executes != 0;
  return {moves && (spared || (willing && !once_only)), administration};
}

// A home elsewhere is offered before anybody is put out: none found = wait; taken = moves there.
enum class HomeOffer { none, refused, taken };
HomeOffer offer_home(const StepContext& c) {
  const auto& set = c.settings.world.judicial;
  Stream luck = c.stream(Purpose::other_home);
  const bool found = luck.chance(set.home_found);
  const bool takes = luck.chance(set.home_accept);
  return !found ? HomeOffer::none : takes ? HomeOffer::taken : HomeOffer::refused;
}

Outcome move_elsewhere(const StepContext& c) {
  Outcome out;
  out.result = StepResult::left;
  out.keys = true;
  out.other_home = true;
  out.cost(CostId::other_home, euros(c.settings.world.judicial.home_cost));
  return out;
}

// Luck of this month's decision.
Stream luck_of_month(const StepContext& c, Purpose purpose) {
  return {c.luck, c.tenant.id, purpose, static_cast<std::uint32_t>(month_of(c.today).n)};
}

// Some who see no way out don't wait for the notice.
bool leaves_first(const StepContext& c, Outcome& out) {
  const auto& set = c.settings.world.judicial;
  const double u = luck_of_month(c, Purpose::leaves_first).uniform();
  out.keys = u < set.keys_early;
  out.gone = !out.keys && u < set.keys_early + set.gone_early;
  if (out.keys || out.gone) out.result = StepResult::left;
  return out.keys || out.gone;
}

// With children in the home the notice may wait a month, and the municipality is asked for help.
bool waits_for_children(const StepContext& c) {
  const bool waits =
      luck_of_month(c, Purpose::for_children).chance(c.settings.policy.execution.children);
  return waits && c.tenant.household.children > 0;
}
Outcome ask_for_the_children(const StepContext& c) {
  Outcome out = come_back(StepResult::hold, c.step, days_in(month_of(c.today)));
  if (may_be_offered_crisis_help(c)) crisis_help(c, out, false);
  return out;
}

Outcome give_notice(const StepContext& c) {
  const World& world = c.settings.world;
  Outcome out;
  out.result = StepResult::execute;
  out.announces = true;
  out.reached = true;
  out.effects[at(Barrier::fear)] = world.contact.formal_fear;
  out.effects[at(Barrier::stress)] = world.contact.formal_stress;
  out.court_charge = pay_act(out, c, Law::notice_fee, CostId::notice_fee, CostId::notice_work);
  // An appointment for inspection and keys goes with the notice.
  out.desk_minutes = world.judicial.inspection_minutes;
  spend_time(out, CostId::inspection, out.desk_minutes, world);
  return out;
}

}  // namespace

Outcome announce_eviction(const StepContext& c) {
  const auto& rules = c.settings.policy;
  const Month now = month_of(c.today);
  const Judgment judgment = usable_judgment(c.tenant, c.file, c.settings, now);
  if (judgment == Judgment::none || c.file.announced) {
    Outcome out;
    out.result = StepResult::refused;
    return out;
  }
  if (judgment == Judgment::payment) return collect(c, false);
  if (execution_barred(c)) return come_back(StepResult::hold, c.step, 30);
  if (judgment == Judgment::conditional) {
    if (c.today <= c.file.pay_by)
      return come_back(StepResult::hold, c.step, c.file.pay_by + 1 - c.today);
    if (unpaid_of_judgment(c.file) == Cents{}) {
      Outcome out = come_back(StepResult::hold, StepId::B_2_1, 60);
      out.condition_met = true;
      return out;
    }
  }
  if (c.months_owed < rules.court.execute_months) return come_back(StepResult::hold, c.step, 30);
  Response response;
  const Chance chance = chance_of(c);
  if (chance.given && finds_a_way(c, response)) return suspend(c, response, chance.administration);
  if (rules.execution.spare_children != 0 && c.tenant.household.children > 0)
    return collect(c, true);
  if (Outcome left; leaves_first(c, left)) return left;
  if (waits_for_children(c)) return ask_for_the_children(c);
  if (rules.execution.offer_home != 0) {
    const HomeOffer offer = offer_home(c);
    if (offer == HomeOffer::none) return come_back(StepResult::hold, c.step, 30);
    if (offer == HomeOffer::taken) return move_elsewhere(c);
  }
  return give_notice(c);
}

}  // namespace drempel
