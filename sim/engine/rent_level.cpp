// Rents of other years than the policy date's.
#include "engine/rent_level.h"

namespace drempel {

double relet_growth(const World& world) {
  const auto& p = world.population;
  return 1 + p.turnover / 12 * p.harmonisation / 100;
}

double rent_level(const Plan& plan, Day from, Day policy_date) {
  double level = 1;
  for (Month m = month_of(from); first_day(m) < policy_date; m = m + 1) {
    const Settings& set = plan.on(first_day(m));
    level /= relet_growth(set.world);
    if (month_number(m) == 7) level /= 1 + set.climate.rent_rise / 100;
  }
  return level;
}

}  // namespace drempel
