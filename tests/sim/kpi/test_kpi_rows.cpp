// Bijlage C worked by hand: each KPI on a small tally, the arithmetic beside it. KPI 2, 4, 5, 7, 9,
// 10, 13 and 14 stand in test_kpi.cpp.
#include <doctest/doctest.h>

#include <string>

#include "fake_tally.h"
#include "kpi/kpi.h"

using namespace drempel;

namespace {

Value quarter(std::string_view code, const Tally& tally, int n) {
  return in_quarter(*find_kpi(code), tally, first_counted + n);
}
Value year(std::string_view code, const Tally& tally) {
  return in_last_year(*find_kpi(code), tally);
}

}  // namespace

TEST_SUITE_BEGIN("kpi");

TEST_CASE("all sixteen rows of Bijlage C are there, in its order") {
  std::string codes;
  for (const KpiRow& row : kpi_rows())
    if (row.code.find_first_of("+ar") == row.code.npos || row.code == "1a" || row.code == "3a")
      codes += std::string(row.code) + " ";
  CHECK(codes == "1a 1b 2 3a 3b 4 5 6 7 8 9 10 11 12 13 14 ");
}

// Turnover €1.5 million a quarter, so €6 million in twelve months. Written off: €3,000 in the
// first quarter, €6,000 in the second, nothing after.
TEST_CASE("KPI 1a is a quarter's write-off over twelve months' turnover, 1b in euros") {
  Tally tally = fake_tally();
  for (Quarter& q : tally.quarters) q.billed_cents = 150'000'000;
  counted(tally, 0).written_off_cents = 300'000;
  counted(tally, 1).written_off_cents = 600'000;
  CHECK(*quarter("1a", tally, 0).number == doctest::Approx(0.05));  // 3,000 ÷ 6,000,000
  CHECK(*quarter("1a", tally, 1).number == doctest::Approx(0.10));
  CHECK(*quarter("1a", tally, 2).number == doctest::Approx(0));
  CHECK(*year("1a", tally).number == doctest::Approx(0.15));
  CHECK(*quarter("1b", tally, 1).number == doctest::Approx(6'000));
  CHECK(*year("1b", tally).number == doctest::Approx(9'000));
}

// 1,000 homes; 30, 32, 28 and 30 arrangements at the ends. In the first quarter 6 are kept and 4
// broken, in the second 15 kept and 5 broken, in the others none ends.
TEST_CASE("KPI 3a is arrangements over homes, 3b what was kept of those that ended") {
  Tally tally = fake_tally();
  const std::int64_t running[] = {30, 32, 28, 30};
  for (int n = 0; n < 4; ++n) counted(tally, n).arrangements_end = running[n];
  counted(tally, 0).arrangements_kept = 6, counted(tally, 0).arrangements_broken = 4;
  counted(tally, 1).arrangements_kept = 15, counted(tally, 1).arrangements_broken = 5;
  CHECK(*quarter("3a", tally, 0).number == doctest::Approx(3.0));
  CHECK(*year("3a", tally).number == doctest::Approx(3.0));  // 120 ÷ 4 ÷ 1,000
  CHECK(*quarter("3b", tally, 0).number == doctest::Approx(60));
  CHECK(*quarter("3b", tally, 1).number == doctest::Approx(75));
  CHECK_FALSE(quarter("3b", tally, 2).number);              // nothing ended: no figure, not 0
  CHECK(*year("3b", tally).number == doctest::Approx(70));  // 21 of 30
}

// 2.5 FTE. Housing officers visit 600 minutes a quarter, agency and bailiff work 900.
TEST_CASE("KPI 6 is the collectors' FTE, 6+ the hours that it leaves out") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    Quarter& q = counted(tally, n);
    q.collector_millifte_end = 2500, q.visit_minutes = 600, q.outside_minutes = 900;
  }
  CHECK(*year("6", tally).number == doctest::Approx(2.5));
  CHECK(*quarter("6+", tally, 0).number == doctest::Approx(25));
  CHECK(*year("6+", tally).number == doctest::Approx(100));
}

// Two files run at the first quarter's end, summoned 30 and 90 days ago; three at the second's,
// 60, 120 and 150 days ago; none later.
// Closed: 2 files after 100 and 300 days in the first quarter, one after 500 in the second.
TEST_CASE("KPI 8 is the days from summons to the end of the files that closed") {
  Tally tally = fake_tally();
  counted(tally, 0).recoveries_ended = 2, counted(tally, 0).recovery_days = 400;
  counted(tally, 1).recoveries_ended = 1, counted(tally, 1).recovery_days = 500;
  CHECK(*quarter("8", tally, 0).number == doctest::Approx(200));
  CHECK(*quarter("8", tally, 1).number == doctest::Approx(500));
  CHECK_FALSE(quarter("8", tally, 2).number);
  CHECK(*year("8", tally).number == doctest::Approx(300));  // 900 days over 3 files
}

TEST_CASE("KPI 8r is the days since the summons of the files that run") {
  Tally tally = fake_tally();
  counted(tally, 0).recoveries_end = 2, counted(tally, 0).recoveries_end_days = 120;
  counted(tally, 1).recoveries_end = 3, counted(tally, 1).recoveries_end_days = 330;
  CHECK(*quarter("8r", tally, 0).number == doctest::Approx(60));
  CHECK(*quarter("8r", tally, 1).number == doctest::Approx(110));
  CHECK_FALSE(quarter("8r", tally, 2).number);
  CHECK(*year("8r", tally).number == doctest::Approx(85));  // the mean of the ends that have one
}

// May be charged: €100, €200, €300, €400; charged: half of it.
TEST_CASE("KPI 11 adds up since 1 January what may be charged, 11+ what is") {
  Tally tally = fake_tally(2);
  for (int n = 0; n < 8; ++n) {
    counted(tally, n).costs_chargeable_cents = 10'000 * (n % 4 + 1);
    counted(tally, n).costs_charged_cents = 5'000 * (n % 4 + 1);
  }
  CHECK(*quarter("11", tally, 0).number == doctest::Approx(100));
  CHECK(*quarter("11", tally, 2).number == doctest::Approx(600));
  CHECK(*quarter("11", tally, 4).number == doctest::Approx(100));  // a new year
  CHECK(*quarter("11+", tally, 3).number == doctest::Approx(500));
  CHECK(*year("11", tally).number == doctest::Approx(1'000));
  CHECK(*year("11+", tally).number == doctest::Approx(500));
}

// 2,100 debits a quarter on 700 mandates, 63 come back: 3 % of debits, 9 % of mandates.
TEST_CASE("14+ is what comes back per debit") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    Quarter& q = counted(tally, n);
    q.mandates_end = 700, q.debits = 2100, q.reversals = 63;
  }
  CHECK(*quarter("14+", tally, 0).number == doctest::Approx(3));
  CHECK(*year("14+", tally).number == doctest::Approx(3));
  CHECK(*quarter("14", tally, 0).number == doctest::Approx(9));
}

TEST_SUITE_END();
