#include <doctest/doctest.h>

#include "fake_tally.h"
#include "kpi/cost.h"
#include "kpi/kpi.h"

using namespace drempel;

namespace {

// Every cost row has 1,000 cents times its number.
Quarter costly() {
  Quarter quarter{};
  for (const CostRow& row : cost_rows())
    quarter.cost_cents[at(row.id)] = 1000 * (1 + static_cast<std::int64_t>(at(row.id)));
  return quarter;
}

}  // namespace

TEST_SUITE_BEGIN("kpi");

TEST_CASE("transfers cancel over the stakeholders, so all together bear what is used up") {
  const Quarter quarter = costly();
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < count_of<Stakeholder>; ++i)
    sum += borne_cents(quarter, static_cast<Stakeholder>(i));
  CHECK(sum == country_cents(quarter));
  CHECK(country_cents(quarter) > 0);
}

TEST_CASE("a transfer costs whoever pays it and benefits whoever gets it") {
  for (const CostRow& row : cost_rows()) {
    if (row.resource) continue;
    CAPTURE(row.code);
    Quarter quarter{};
    quarter.cost_cents[at(row.id)] = 500;
    CHECK(borne_cents(quarter, row.from) == 500);
    CHECK(borne_cents(quarter, row.to) == -500);
    CHECK(country_cents(quarter) == 0);
  }
}

TEST_CASE("costs a year are the mean over the counted years, without the past") {
  Tally tally = fake_tally(2);
  tally.quarters[0].cost_cents[0] = 99'999;  // before the policy date
  counted(tally, 0).cost_cents[0] = 10'000;
  counted(tally, 7).cost_cents[0] = 20'000;
  CHECK(eur_per_year(tally, cost_rows()[0].id) == doctest::Approx(150));
}

TEST_CASE("the cost to the corporation of the last year is what it bears") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) counted(tally, n) = costly();
  const double borne =
      4 * static_cast<double>(borne_cents(costly(), Stakeholder::corporation)) / 100;
  CHECK(*in_last_year(*find_kpi("cost_corporation_eur"), tally).number == doctest::Approx(borne));
  CHECK(borne_eur_per_year(tally, Stakeholder::corporation) == doctest::Approx(borne));
}

TEST_SUITE_END();
