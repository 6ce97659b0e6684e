// The level of rents on a day against that of the policy date, on which the scenario's rent holds.
#pragma once

#include "engine/plan.h"

namespace drempel {

// Of sitting tenants, `from` being a first of the month on or before the policy date: 1 ÷ all that
// the rises of July and re-letting (population.harmonisation) add from then to the policy date. The
// plan must reach from one to the other.
double rent_level(const Plan& plan, Day from, Day policy_date);
// What re-letting adds to the mean of sitting tenants a month, as a factor: each month a twelfth of
// `population.turnover` is let anew, at `population.harmonisation` more.
double relet_growth(const World& world);

}  // namespace drempel
