#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "files/scenario_file.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Basic rent billed per occupied home-month over some quarters, euros; some 0.5 % too high, since
// the first days of new tenants and what is billed at the end are in it too.
double rent_a_month(const Tally& tally, std::size_t first, std::size_t quarters) {
  std::int64_t billed = 0, months = 0;
  for (std::size_t q = first; q < first + quarters; ++q) {
    billed += tally.quarters[q].claim_billed[at(Claim::rent)];
    months += tally.quarters[q].tenant_months;
  }
  return static_cast<double>(billed) / static_cast<double>(months) / 100;
}

// The quarters that count.
Tally after_past(const Scenario& scenario, int past, int years) {
  Tally tally = run(scenario, {.warm_up = past, .years = years});
  tally.quarters.erase(tally.quarters.begin(), tally.quarters.begin() + Tally::lookback);
  return tally;
}

// All homes at the mean rent, so that a few are enough.
Scenario shipped(const char* name) {
  const auto loaded = load_scenario(name, {DREMPEL_SOURCE_DIR "/scenarios"});
  REQUIRE(loaded);
  return with(*loaded,
              {{"population.homes", 2000}, {"population.teams", 1}, {"population.rent_spread", 0}});
}

double rise_on(const Scenario& scenario, int year) {
  return settings_on(scenario, to_day({year, 7, 1})).climate.rent_rise;
}

// Half of the homes just make ends meet, without savings or housing benefit.
Scenario tight(int homes) {
  return with(usual(homes), {{"staff.unlimited", 1},
                             {"climate.hardship", 100},
                             {"population.no_buffer", 0.7},
                             {"population.housing_benefit", 0.3},
                             {"court.summons_months", 2},
                             {"court.execute_months", 2},
                             {"court.second_chance", 0.2},
                             {"court.last_minute", 0.2}});
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("the rent of a scenario is billed from its policy date on, whatever the past was") {
  for (const char* name :
       {"sector-2014", "sector-2022", "twente-2013", "woonbedrijf-2016", "alleewonen-2016",
        "alleewonen-2017", "woonbron-2020", "woonbron-2024"}) {
    CAPTURE(std::string(name));
    const Scenario scenario = shipped(name);
    const double written = scenario.settings.world.population.rent;
    for (const int past : {3, 8}) {
      CAPTURE(past);
      const Tally tally = after_past(scenario, past, 1);
      CHECK(rent_a_month(tally, 0, 2) == doctest::Approx(written).epsilon(0.01));
    }
  }
}

TEST_CASE("rents grow a year by the rise of July, for new lettings as for who lives there") {
  for (const char* name : {"sector-2014", "woonbron-2020"}) {
    CAPTURE(std::string(name));
    const Scenario scenario = with(shipped(name), {{"population.turnover", 0.25}});
    const Tally tally = after_past(scenario, 3, 4);
    const int first = to_date(scenario.policy_date).year;
    for (int year = 0; year < 3; ++year) {
      CAPTURE(year);
      const auto quarter = static_cast<std::size_t>(4 * year);
      const double grown = rent_a_month(tally, quarter + 4, 2) / rent_a_month(tally, quarter, 2);
      CHECK(std::abs(100 * (grown - 1) - rise_on(scenario, first + year)) < 0.3);
    }
  }
}

TEST_CASE("harmonisation adds turnover times its size a year and leaves the policy date's rent") {
  const Scenario world = with(shipped("sector-2014"), {{"population.turnover", 0.1},
                                                       {"population.harmonisation", 20},
                                                       {"estate.death_young", 0},
                                                       {"estate.death_50", 0},
                                                       {"estate.death_65", 0},
                                                       {"estate.death_75", 0},
                                                       {"estate.death_85", 0},
                                                       {"climate.rent_rise", 0},
                                                       {"climate.usual_rise", 0}});
  const Tally tally = after_past(world, 5, 4);
  CHECK(rent_a_month(tally, 0, 2) ==
        doctest::Approx(world.settings.world.population.rent).epsilon(0.015));
  const double grown = rent_a_month(tally, 12, 2) / rent_a_month(tally, 0, 2);
  CHECK(100 * (grown - 1) / 3 == doctest::Approx(2).epsilon(0.15));
}

TEST_CASE("only what a rent rises more than usual reaches a household, from the policy date on") {
  // Nobody has savings, all have €300 left and no season: a rise of €330 can't be paid.
  const Scenario calm = with(quiet(60), {{"population.no_buffer", 1},
                                         {"population.housing_benefit", 0},
                                         {"climate.rent_rise", 20},
                                         {"climate.usual_rise", 20}});
  const auto cases = [](const Scenario& scenario, int years) {
    std::int64_t sum = 0;
    for (const Quarter& q : after_past(scenario, 4, years).quarters) sum += q.cases_opened;
    return sum;
  };
  CHECK(cases(calm, 4) == 0);
  const Scenario dear = with(calm, {{"climate.usual_rise", 0}});
  CHECK(cases(dear, 2) == 0);   // €600 became €864: €264 of the €300 left
  CHECK(cases(dear, 3) >= 60);  // €1,036.80: €436.80
  // Housing benefit bears what lies within its bands; nothing above them for who isn't alone.
  const Scenario cheap = with(dear, {{"population.rent", 300},
                                     {"population.margin_wages", 60},
                                     {"population.margin_benefit", 60},
                                     {"population.margin_pension", 60},
                                     {"population.margin_self", 60},
                                     {"population.income_self", 0}});
  CHECK(cases(cheap, 2) >= 60);  // €132 more
  CHECK(cases(with(cheap, {{"population.housing_benefit", 1}}), 2) == 0);
}

TEST_CASE("a new tenant bears a dearer rent as the one before did") {
  const Scenario dear = with(quiet(200), {{"population.no_buffer", 1},
                                          {"population.turnover", 0.9},
                                          {"leaving.pays_at_once", 1},
                                          {"climate.rent_rise", 20},
                                          {"climate.usual_rise", 0}});
  const Tally tally = after_past(dear, 1, 3);
  for (std::size_t q = 0; q < 10; ++q) CHECK(tally.quarters[q].in_arrears_end == 0);
  // After the third rise everybody is short, whoever moved in since the policy date too.
  CHECK(tally.quarters[10].in_arrears_end > 150);
}

TEST_CASE(
    "a dearer rent brings more arrears, months, judgments and evictions, a cheaper one fewer") {
  struct Ends {
    std::int64_t in_arrears = 0, over_3 = 0, judgments = 0, evictions = 0;
  };
  const auto ends = [](double rise) {
    Ends sum;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      const Scenario world = dated(with(tight(500), {{"climate.rent_rise", rise}}),
                                   "climate.rent_rise", to_day({2026, 1, 1}), 0);
      for (const Quarter& q : run(world, {.input = seeded(seed), .years = 5}).quarters) {
        sum.in_arrears += q.in_arrears_end;
        sum.over_3 += q.owe_over_3_end;
        sum.judgments += q.judgments;
        sum.evictions += q.evictions_arrears;
      }
    }
    return sum;
  };
  const Ends cheap = ends(-10), same = ends(0), dear = ends(10);
  REQUIRE(same.evictions > 10);
  CHECK(dear.in_arrears > same.in_arrears);
  CHECK(dear.over_3 > same.over_3);
  CHECK(dear.judgments > same.judgments);
  CHECK(dear.evictions > same.evictions);
  CHECK(cheap.in_arrears < same.in_arrears);
  CHECK(cheap.over_3 < same.over_3);
  CHECK(cheap.judgments < same.judgments);
  CHECK(cheap.evictions < same.evictions);
}

TEST_SUITE_END();
