// What the measuring rod counts at a quarter's end, in small worlds.
#include <doctest/doctest.h>

#include <numeric>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

TEST_SUITE_BEGIN("engine");

TEST_CASE("homes by age, and whose mean month is short, are counted at every quarter's end") {
  const Tally tally = run(with(
      quiet(200),
      {{"population.margin_pension", -50}, {"population.slack", 2000}, {"population.thrift", 1}}));
  const Quarter& end = tally.quarters.back();
  CHECK(end.rod.occupied_end == 200);
  CHECK(std::accumulate(end.rod.homes_age_end.begin(), end.rod.homes_age_end.end(), 0) == 200);
  // Pensioners are short by €50; nobody else is.
  CHECK(end.rod.mean_month_short_end > 0);
  CHECK(end.rod.mean_month_short_end < 200);
  const Tally rich = run(quiet(200));
  CHECK(rich.quarters.back().rod.mean_month_short_end == 0);
  CHECK(in_all(rich).rod.problem_begun == 0);
  // A setback for everybody is in the mean month when it comes from the climate.
  const Tally poor = run(dated(quiet(200), "climate.hardship", to_day({2023, 6, 1}), 301));
  CHECK(poor.quarters[4].rod.mean_month_short_end == 0);
  CHECK(poor.quarters[5].rod.mean_month_short_end == 200);
}

TEST_CASE("a problem debt begins once: at the quarter's end that sees three months owed") {
  // Everybody owes from February 2022 on and nothing is done about it.
  const Tally tally = run(without_steps(out_of_reach(30)), {.years = 2});
  CHECK(tally.quarters[0].rod.problem_begun == 0);
  CHECK(tally.quarters[1].rod.problem_begun == 30);
  CHECK(tally.quarters[1].rod.rent_debt_3_end == 30);
  CHECK(in_all(tally).rod.problem_begun == 30);
}

TEST_CASE("half a year short in the mean month is a problem debt beside other debts only") {
  // Savings bear it: nobody comes to owe anything.
  const Scenario world = with(quiet(40), {{"population.margin_wages", -1},
                                          {"population.margin_benefit", -1},
                                          {"population.margin_pension", -1},
                                          {"population.margin_self", -1},
                                          {"population.slack", 2000},
                                          {"population.thrift", 1},
                                          {"population.no_buffer", 0},
                                          {"population.small_buffer", 0}});
  const Tally alone = run(world);
  CHECK(alone.quarters.back().rod.mean_month_short_end == 40);
  CHECK(in_all(alone).rod.problem_begun == 0);
  const Tally tally = run(with(world, {{"population.other_debt", 1}}));
  CHECK(tally.quarters[1].rod.problem_begun == 0);
  CHECK(tally.quarters[2].rod.problem_begun == 40);  // the third end in a row: half a year
  CHECK(in_all(tally).rod.problem_begun == 40);
}

TEST_CASE("basic rent per home-month is the rent that is written while nothing moves it") {
  const Tally tally = run(quiet(50));
  for (const Quarter& q : tally.quarters) {
    CHECK(q.rod.basic_rent_cents == q.tenant_months * 600'00);
    CHECK(q.rod.written_rent_cents == q.tenant_months * 600'00);
    CHECK(q.rod.rise_cents == 0);
    CHECK(q.rod.relet_cents == 0);
  }
  const Tally rising = run(with(quiet(50), {{"climate.rent_rise", 5}}));
  // €600 is the rent of the policy date: before this rise it was 600 ÷ 1.05.
  CHECK(rising.quarters[2].rod.rise_cents == 50 * 28'57);
  CHECK(rising.quarters[1].rod.rise_cents == 0);
}

TEST_SUITE_END();
