#include "chain/court.h"

#include <algorithm>

#include "chain/contractor.h"
#include "chain/mind.h"
#include "chain/partners.h"

namespace drempel {

Outcome come_back(StepResult result, StepId step, int days) {
  Outcome out;
  out.result = result;
  out.again = step;
  out.again_days = std::max(days, 1);
  return out;
}

unsigned duties_missed(const StepContext& c) {
  Outcome out;
  if (law_on(Law::landlord_duties, c.today) == 0 || c.file.duties_done) return 0;
  if (!c.file.personal_tried) out.breach(Breach::no_personal_contact);
  if (!c.file.reminded) out.breach(Breach::no_written_reminder);
  if (!data_offered(c)) out.breach(Breach::no_municipal_offer);
  return out.breaches;
}

int how_many(unsigned breaches) {
  int n = 0;
  for (; breaches; breaches &= breaches - 1) ++n;
  return n;
}

int signers(const Household& household) {
  return household.joint || household.partner_left ? 2 : 1;
}

Cents act_price(Law tariff, int acts, Day day) {
  const Cents fee = euros(law_on(tariff, day)) * acts;
  return fee + vat_on(fee, day);
}

Cents pay_act(Outcome& out, const StepContext& c, Law tariff, CostId fee_id, CostId work_id) {
  const int acts = signers(c.tenant.household);
  const Cents fee = euros(law_on(tariff, c.today)) * acts;
  pay_bailiff(out, fee, fee_id, work_id, c.settings);
  out.cost(CostId::bailiff_vat, vat_on(act_fee(fee, c.settings.policy), c.today));
  return act_price(tariff, acts, c.today);
}

bool execution_barred(const StepContext& c) {
  return c.settings.climate.no_evictions != 0 || c.tenant.record.settlement != Settlement::none;
}

Cents unpaid_of_judgment(const Case& file) {
  Cents sum;
  for (const Item& item : file.account.items)
    if (item.month <= month_of(file.judgment_day)) sum += Cents{item.cents};
  return sum;
}

Judgment usable_judgment(const Tenancy& t, const Case& file, const Settings& settings, Month now) {
  if (file.judgment != Judgment::none) return file.judgment;
  const bool in_time = now - t.record.kept_since < settings.policy.execution.kept_months;
  return in_time ? t.record.kept : Judgment::none;
}

Judgment kept_after(const Case& file, Day today) {
  const bool late =
      file.judgment == Judgment::conditional && file.pay_by != Day{} && today > file.pay_by;
  return file.judgment == Judgment::eviction || late ? Judgment::eviction : Judgment::none;
}

bool comes_into_motion(const StepContext& c, double chance, double freeze, Stream& luck) {
  const World& world = c.settings.world;
  const double one = chance * (1 - freeze * paralysis(c.tenant.mind, world));
  return luck.chance(with_second_adult(one, c.tenant.household, world));
}

}  // namespace drempel
