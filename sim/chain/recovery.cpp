#include "chain/recovery.h"

#include <algorithm>

#include "chain/court.h"
#include "chain/household.h"
#include "chain/step_list.h"

namespace drempel {

bool suits_departed(StepId step) {
  switch (step) {
    case StepId::A_1_2:
    case StepId::A_1_2b:
    case StepId::A_2_3:
    case StepId::A_2_3b:
    case StepId::A_2_3c:
    case StepId::A_2_3d:
    case StepId::B_2_3:
    case StepId::B_2_4:
    case StepId::B_2_5:
    case StepId::C_1_1b:
      return false;
    default:
      return true;
  }
}

bool has_judgment(const Case& file) { return file.judgment != Judgment::none; }

bool worth_a_summons(const StepContext& c) {
  return !has_judgment(c.file) && c.money().owed >= euros(c.settings.policy.departed.min_summons);
}

double assistance_norm(const Household& h, Day day) {
  const bool two = h.type == HouseholdType::couple || h.type == HouseholdType::family;
  return law_on(Law::assistance_norm, day) * (two ? 10.0 / 7 : 1);  // single 70 % of a couple
}

Cents net_income(const Household& h, Day day, const World& w) {
  const auto& set = w.recovery;
  const Per<IncomeType, double> ratio{set.ratio_wages, 1, set.ratio_pension, set.ratio_self};
  Cents income = euros(assistance_norm(h, day) * ratio[at(h.income)]);
  income += Cents{std::max(h.margin, 0)};
  const Month month = month_of(day);
  for (const Setback& setback : h.setbacks)
    if (month < setback.until && setback.drop > 0) income -= Cents{setback.drop};
  return max(Cents{}, income);
}

Cents protected_income(const Household& h, Day day, const World& w) {
  const double share = law_on(Law::protected_income, day) / 100;
  const Cents least = euros(assistance_norm(h, day) * share);
  const Cents above = max(Cents{}, net_income(h, day, w) - least);
  return least + share_of(above, w.recovery.above_protected);
}

Cents seizable(const Household& h, Day day, const World& w) {
  if (h.income == IncomeType::self_employed) return {};
  const Cents room = max(Cents{}, net_income(h, day, w) - protected_income(h, day, w));
  return h.other_debt ? share_of(room, w.recovery.rank_share) : room;
}

Cents seizable_of_all(const Household& h, const Household* partner, Day day, const World& w) {
  return seizable(h, day, w) + (partner ? seizable(*partner, day, w) : Cents{});
}

double address_known(Leaving how, const World& w) {
  const auto& set = w.recovery;
  return Per<Leaving, double>{set.address_notice, set.address_forced, set.address_forced,
                              set.address_gone, 1}[at(how)];
}

std::optional<WriteOff> give_up(const Prospect& p, const Policy& policy) {
  const auto& rules = policy.departed;
  if (p.untraced) return WriteOff::untraced;
  if (p.owed < euros(rules.small) && p.fruitless >= rules.small_months) return WriteOff::small;
  if (p.with_file && p.fruitless >= rules.fruitless_months) return WriteOff::fruitless;
  if (!p.with_file && p.fruitless >= rules.months) return WriteOff::aged;
  if (p.months_gone >= rules.paying_months) return WriteOff::aged;
  return {};
}

// The bailiff attaches wages or a benefit, when a judgment allows it and the protected income
// leaves something; looks again after half a year when it leaves nothing.
Outcome recover_afterwards(const StepContext& c) {
  Outcome out;
  if (!has_judgment(c.file) || c.settings.policy.departed.attach == 0) {
    out.result = StepResult::refused;
    return out;
  }
  const Cents a_month = seizable_of_all(c.tenant.household, c.partner, c.today, c.settings.world);
  if (a_month < Cents{1000}) {
    out.result = StepResult::hold;
    out.again = c.step;
    out.again_days = 180;
    return out;
  }
  out.court_charge =
      pay_act(out, c, Law::attachment_fee, CostId::attachment_fee, CostId::attachment_work);
  out.attaches = a_month;
  return out;
}

}  // namespace drempel
