#include "chain/settlement.h"

#include "policy/law.h"

namespace drempel {

int settlement_months(Settlement kind, Day admission, const World& world) {
  if (kind == Settlement::bankruptcy) return static_cast<int>(world.settlement.bankruptcy_months);
  return static_cast<int>(law_on(Law::settlement_months, admission));
}

DebtWay find_way_out(const World& world, Stream& stream) {
  const auto& set = world.settlement;
  const bool agree = stream.chance(set.agree);
  const bool credit = stream.chance(set.credit_share);
  const bool admitted = stream.chance(set.wsnp_admitted);
  if (agree) return credit ? DebtWay::credit : DebtWay::msnp;
  return admitted ? DebtWay::wsnp : DebtWay::none;
}

bool needs_settlement(const Tenancy& tenant, double months_owed, const World& world) {
  return tenant.household.other_debt || months_owed >= world.settlement.least_months;
}

double completes(Settlement kind, const World& world) {
  const auto& set = world.settlement;
  if (kind == Settlement::msnp) return set.msnp_completes;
  return kind == Settlement::wsnp ? set.wsnp_completes : 0;
}

}  // namespace drempel
