#include <doctest/doctest.h>

#include "engine/rent_level.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

TEST_SUITE_BEGIN("engine");

TEST_CASE("the level of an earlier day is one, less all rises of July up to the policy date") {
  const Day policy = to_day({2023, 1, 1}), first = to_day({2020, 1, 1});
  const Scenario world = dated(dated(with(usual(10), {{"climate.rent_rise", 2}}),
                                     "climate.rent_rise", to_day({2021, 1, 1}), 5),
                               "climate.rent_rise", to_day({2022, 7, 1}), 0);
  const Plan plan(world, first, policy);
  CHECK(rent_level(plan, policy, policy) == 1);
  CHECK(rent_level(plan, to_day({2022, 1, 1}), policy) == 1);
  CHECK(rent_level(plan, to_day({2021, 7, 1}), policy) == doctest::Approx(1 / 1.05));
  CHECK(rent_level(plan, first, policy) == doctest::Approx(1 / 1.05 / 1.02));
}

TEST_CASE("re-letting at another rent moves the mean by turnover and difference") {
  const Scenario world =
      with(usual(10), {{"population.turnover", 0.06}, {"population.harmonisation", 10}});
  CHECK(relet_growth(world.settings.world) == doctest::Approx(1 + 0.06 / 12 * 0.10));
  const Day policy = to_day({2023, 1, 1});
  const Plan plan(world, to_day({2021, 1, 1}), policy);
  double growth = 1;
  for (int month = 0; month < 24; ++month) growth *= relet_growth(world.settings.world);
  CHECK(rent_level(plan, to_day({2021, 1, 1}), policy) == doctest::Approx(1 / growth));
}

TEST_SUITE_END();
