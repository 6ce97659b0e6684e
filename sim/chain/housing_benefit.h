// Housing benefit (huurtoeslag): what it bears of a rent that changes.
#pragma once

#include "model/tenancy.h"

namespace drempel {

// The rents, cents a month, between which it bears its shares: all up to `quality` (the basic part
// that everybody pays apart), a share up to `cap`, less or nothing up to `most`, nothing above it.
struct BenefitLimits {
  Cents quality, cap, most;
};
// On a day; the cap is higher for three persons or more.
BenefitLimits benefit_limits(const Household& household, Day day);
// Shares of the rent, 0 … 1, that are borne up to each limit.
struct BenefitShares {
  double quality, cap, above;
};
BenefitShares benefit_shares(const Tenancy& tenancy, Day day);

// The basic rent is `to` instead of `from`: moves household.housing_benefit, and gives what is paid
// of it more a month (negative: less). Nil for who has no right to it. What is paid never falls
// below nil, and comes back when the rent does. The rent limits of the day decide; a rent that
// comes above the highest keeps the benefit up to it.
Cents move_benefit(Tenancy& tenancy, Cents from, Cents to, Day day);

}  // namespace drempel
