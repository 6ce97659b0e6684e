// Housing benefit by bands of the rent (Wet op de huurtoeslag, art. 21).
#include "chain/housing_benefit.h"

#include "chain/age.h"
#include "policy/law.h"

namespace drempel {

namespace {

int persons(const Household& h) {
  const bool two = h.type == HouseholdType::couple || h.type == HouseholdType::family;
  return (two ? 2 : 1) + h.children;
}

// What is borne of a rent, but for the basic part, which a change of the rent leaves as it is.
Cents borne(Cents rent, const BenefitLimits& limits, const BenefitShares& shares) {
  const auto between = [&](Cents low, Cents high) { return max(Cents{}, min(rent, high) - low); };
  return share_of(between({}, limits.quality), shares.quality) +
         share_of(between(limits.quality, limits.cap), shares.cap) +
         share_of(between(limits.cap, limits.most), shares.above);
}

}  // namespace

BenefitLimits benefit_limits(const Household& h, Day day) {
  const Law cap = persons(h) > 2 ? Law::benefit_cap_high : Law::benefit_cap_low;
  return {euros(law_on(Law::benefit_quality, day)), euros(law_on(cap, day)),
          euros(law_on(Law::benefit_most, day))};
}

BenefitShares benefit_shares(const Tenancy& t, Day day) {
  const bool above =
      persons(t.household) == 1 || reached_pension_age(months_old(t, month_of(day)), day);
  return {law_on(Law::benefit_quality_share, day) / 100, law_on(Law::benefit_cap_share, day) / 100,
          above ? law_on(Law::benefit_above_share, day) / 100 : 0};
}

Cents move_benefit(Tenancy& t, Cents from, Cents to, Day day) {
  std::int32_t& benefit = t.household.housing_benefit;
  if (benefit == 0 || from == to) return {};
  const BenefitLimits limits = benefit_limits(t.household, day);
  const BenefitShares shares = benefit_shares(t, day);
  const Cents had = max(Cents{}, {benefit});
  benefit += static_cast<std::int32_t>((borne(to, limits, shares) - borne(from, limits, shares)).n);
  if (benefit == 0) benefit = -1;  // the right to it stays
  return max(Cents{}, {benefit}) - had;
}

}  // namespace drempel
