#include <doctest/doctest.h>

#include "fake_tally.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

TEST_CASE("quarters end on the calendar's quarter ends") {
  const Tally tally = fake_tally(2);
  CHECK(to_iso(quarter_end(tally, first_counted)) == "2023-03-31");
  CHECK(to_iso(quarter_end(tally, first_counted + 7)) == "2024-12-31");
  CHECK(to_iso(quarter_end(tally, 0)) == "2022-03-31");
}

TEST_CASE("a run ends on the last day of its last quarter") {
  CHECK(to_iso(run_end(to_day({2023, 1, 1}), 1)) == "2023-12-31");
  CHECK(to_iso(run_end(to_day({2023, 1, 1}), 5)) == "2027-12-31");
  CHECK(to_iso(run_end(to_day({2023, 7, 1}), 1)) == "2024-06-30");
}

TEST_CASE("the last year is the last full calendar year") {
  Tally tally = fake_tally(2);
  CHECK(last_year_start(tally) == first_counted + 4);
  tally.policy_date = to_day({2023, 7, 1});
  CHECK(to_iso(quarter_end(tally, last_year_start(tally))) == "2024-03-31");
  Tally one = fake_tally(1);
  one.policy_date = to_day({2023, 7, 1});  // has no full calendar year
  CHECK(last_year_start(one) == first_counted);
}

TEST_CASE("turnover looks back twelve months, over the policy date") {
  Tally tally = fake_tally();
  for (int q = 0; q < end_counted(tally); ++q) tally.quarters[q].billed_cents = 100 * (q + 1);
  CHECK(turnover_cents(tally, first_counted) == 200 + 300 + 400 + 500);
}

TEST_SUITE_END();
