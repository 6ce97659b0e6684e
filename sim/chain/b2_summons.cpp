// B.2.1 Redigeren dagvaarding.
#include <algorithm>

#include "base/numbers.h"
#include "chain/court.h"
#include "chain/recovery.h"
#include "chain/rescue.h"
#include "chain/step_list.h"

namespace drempel {

namespace {

// Days from summons to a default judgment: the term of the law and a week to the first hearing day
// are the least, the rest is exponential.
int days_to_judgment(const StepContext& c) {
  const double least = law_on(Law::summons_days, c.today) + 7;
  const bool tests = law_on(Law::own_motion, c.today) != 0;
  const double mean =
      c.settings.climate.court_days + (tests ? c.settings.world.judicial.tests_days : 0);
  Stream luck = c.stream(Purpose::court_time);
  return static_cast<int>(least + luck.exponential_draw(std::max(mean - least, 0.0)));
}

// Whether the corporation leaves a ripe file alone this month: somebody spoke to the tenant lately,
// or it decides not to, which it does less as more is owed. Once summoned in the case, it has
// decided.
bool waits_with_summons(const StepContext& c) {
  const auto& rules = c.settings.policy.court;
  if (c.file.spoken_day != Day{} && c.today - c.file.spoken_day < rules.spoken_days) return true;
  if (c.file.summons_day != Day{}) return false;
  const auto month = static_cast<std::uint32_t>(month_of(c.today).n);
  Stream luck{c.luck, c.tenant.id, Purpose::ripe, month};
  const double times_ripe = rules.summons_months > 0 ? c.months_owed / rules.summons_months : 1;
  return !luck.chance(clamp01(rules.summons_share * times_ripe * times_ripe));
}

}  // namespace

Outcome draw_up_summons(const StepContext& c) {
  const bool departed = c.file.departed > 0;
  if (departed && !worth_a_summons(c)) {
    Outcome out;
    out.result = StepResult::refused;
    return out;
  }
  if (c.file.announced || c.tenant.record.settlement != Settlement::none)
    return come_back(StepResult::refused, c.step, 60);
  const Month now = month_of(c.today);
  if (!departed && usable_judgment(c.tenant, c.file, c.settings, now) >= Judgment::conditional) {
    Outcome out = come_back(StepResult::refused, execution_step, 1);
    out.uses_kept = c.file.judgment == Judgment::none;
    return out;
  }
  if (!departed && c.months_owed < c.settings.policy.court.summons_months)
    return come_back(StepResult::refused, c.step, 30);
  if (!departed && waits_with_summons(c))
    return come_back(StepResult::refused, c.step, days_in(month_of(c.today)));
  Outcome out;
  out.summons = true;
  out.breaches = duties_missed(c);
  pay_act(out, c, Law::summons_fee, CostId::summons_fee, CostId::summons_work);
  out.lead_days = days_to_judgment(c);
  // Some come into motion now: what they agree takes the summons back.
  Stream luck = c.stream(Purpose::court_motion);
  const World& world = c.settings.world;
  if (!comes_into_motion(c, world.judicial.summons_moves, world.mind.freeze, luck)) return out;
  out.response = talk_under_threat(c);
  return out;
}

}  // namespace drempel
