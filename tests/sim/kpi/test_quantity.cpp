#include <doctest/doctest.h>

#include "kpi/quantity.h"
#include "kpi/quarters.h"

using namespace drempel;

namespace {

// Two years of quarters after the four before the policy date, all counts nil but 100 homes.
Tally two_years() {
  Tally tally;
  tally.policy_date = to_day({2023, 1, 1});
  tally.quarters.resize(Tally::lookback + 8);
  for (Quarter& quarter : tally.quarters) quarter = Quarter{}, quarter.homes_end = 100;
  return tally;
}

// Counted quarter `n` (1 …; 0 the one before the policy date).
Quarter& quarter(Tally& tally, int n) { return tally.quarters[first_counted - 1 + n]; }

Quantity of(std::vector<QuantityTerm> above, std::vector<QuantityTerm> below = {},
            double factor = 1) {
  return {std::move(above), std::move(below), factor};
}
QuantityTerm row(std::string_view code, double sign = 1) { return {sign, find_kpi(code)}; }

}  // namespace

TEST_SUITE_BEGIN("kpi");

TEST_CASE("a flow is a year's, whatever the quarters") {
  Tally tally = two_years();
  for (int n = 1; n <= 8; ++n) quarter(tally, n).judgments = n;
  CHECK(value_over(of({row("judgments")}), tally, all_quarters) == 18);  // 36 in two years
  CHECK(value_over(of({row("judgments")}), tally, {5, 8}) == 26);
  CHECK(value_over(of({row("judgments")}), tally, {1, 1}) == 4);
}

TEST_CASE("a stock is the mean of the quarter ends, on the eve of the policy date too") {
  Tally tally = two_years();
  quarter(tally, 0).in_arrears_end = 7;
  for (int n = 1; n <= 8; ++n) quarter(tally, n).in_arrears_end = n;
  CHECK(value_over(of({row("tenants_in_arrears_pct")}), tally, all_quarters) == 4.5);
  CHECK(value_over(of({row("tenants_in_arrears_pct")}), tally, {8, 8}) == 8);
  CHECK(value_over(of({row("tenants_in_arrears_pct")}), tally, {0, 0}) == 7);
}

TEST_CASE("a ratio is one sum over another, not a mean of ratios") {
  Tally tally = two_years();
  quarter(tally, 1).evictions_arrears = 1, quarter(tally, 1).judgments = 1;
  quarter(tally, 2).evictions_arrears = 0, quarter(tally, 2).judgments = 9;
  CHECK(value_over(of({row("evictions_arrears")}, {row("judgments")}, 100), tally, all_quarters) ==
        doctest::Approx(10));
}

TEST_CASE("terms are added and subtracted, and anything can be counted per home") {
  Tally tally = two_years();
  for (int n = 1; n <= 8; ++n) quarter(tally, n).announced = 5, quarter(tally, n).judgments = 2;
  CHECK(value_over(of({row("announced"), row("judgments", -1)}), tally, all_quarters) == 12);
  CHECK(value_over(of({row("announced")}, {{1, Homes{}}}, 1000), tally, all_quarters) == 200);
}

TEST_CASE("steps, costs and breaches count a year, costs in euros") {
  Tally tally = two_years();
  for (int n = 1; n <= 8; ++n) {
    quarter(tally, n).step_times[at(StepId::A_2_3b)] = 3;
    quarter(tally, n).cost_cents[at(CostId::court_fee)] = 250;
    quarter(tally, n).breaches[at(Breach::no_wik)] = 1;
  }
  CHECK(value_over(of({{1, StepId::A_2_3b}}), tally, all_quarters) == 12);
  CHECK(value_over(of({{1, CostId::court_fee}}), tally, all_quarters) == 10);
  CHECK(value_over(of({{1, Breach::no_wik}}), tally, all_quarters) == 4);
}

TEST_CASE("nothing to divide by, or no such quarters, is no figure") {
  const Tally tally = two_years();
  CHECK_FALSE(value_over(of({row("judgments_default_pct")}), tally, all_quarters).has_value());
  CHECK_FALSE(value_over(of({row("announced")}, {row("judgments")}), tally, all_quarters));
  CHECK_FALSE(value_over(of({row("judgments")}), tally, {5, 9}).has_value());
  CHECK_FALSE(value_over(of({row("judgments")}), tally, {-1, 2}).has_value());
  CHECK(value_over(of({row("judgments")}), tally, all_quarters) == 0);
}

TEST_CASE("only a plain row lends its unit") {
  CHECK(of({row("judgments")}).only_row() == find_kpi("judgments"));
  CHECK(of({row("judgments")}, {row("announced")}).only_row() == nullptr);
  CHECK(of({row("judgments")}, {}, 100).only_row() == nullptr);
  CHECK(of({row("judgments", -1)}).only_row() == nullptr);
  CHECK(of({{1, Homes{}}}).only_row() == nullptr);
}

TEST_SUITE_END();
