#include <doctest/doctest.h>

#include <cmath>
#include <set>
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

// The same count in each of the four quarters.
Tally steady(std::int64_t Quarter::*field, std::int64_t count) {
  Tally tally = fake_tally();
  for (Quarter& q : tally.quarters) q.*field = count;
  return tally;
}

}  // namespace

TEST_SUITE_BEGIN("kpi");

TEST_CASE("every row has its texts, in both languages, and a code of its own") {
  std::set<std::string_view> codes;
  for (const auto rows : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : rows) {
      CAPTURE(row.code);
      CHECK(codes.insert(row.code).second);
      CHECK((row.quarter != nullptr) == (row.together == nullptr));
      CHECK((row.together != nullptr) == (row.yearly == Yearly::all_together));
      for (const Text& text : {row.name, row.unit, row.definition}) {
        CHECK_FALSE(text.en.empty());
        CHECK_FALSE(text.nl.empty());
      }
      if (row.code == "12") continue;  // an index: the mean of its quarters
      CHECK((row.yearly == Yearly::mean_of_ends) == (row.kind == Measure::stock));
    }
}

TEST_CASE("every row is null or finite on an empty tally") {
  Tally tally = fake_tally();
  for (Quarter& q : tally.quarters) q = Quarter{};
  for (const auto rows : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : rows) {
      CAPTURE(row.code);
      for (const Value& value : {in_quarter(row, tally, first_counted), in_last_year(row, tally)})
        if (value.number) CHECK(std::isfinite(*value.number));
    }
}

// Bijlage C, by hand: 1,000 homes, four quarters.
TEST_CASE("KPI 2 is mandates over homes, and the mean of its quarter ends") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) counted(tally, n).mandates_end = 600 + 20 * n;
  CHECK(*quarter("2", tally, 1).number == doctest::Approx(62));
  CHECK(*year("2", tally).number == doctest::Approx((60 + 62 + 64 + 66) / 4.0));
}

TEST_CASE("KPI 4 counts tenancies at a bailiff, 4+ those at all third parties") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    counted(tally, n).bailiff_files_end = 10 + n;
    counted(tally, n).third_party_files_end = 15 + n;
  }
  CHECK(*quarter("4", tally, 3).number == 13);
  CHECK(*year("4", tally).number == doctest::Approx(11.5));
  CHECK(*year("4+", tally).number == doctest::Approx(16.5));
}

TEST_CASE("KPI 5 is first reminders over homes, and adds up over the year") {
  const Tally tally = steady(&Quarter::first_reminders, 90);
  CHECK(*quarter("5", tally, 0).number == doctest::Approx(9));
  CHECK(*year("5", tally).number == doctest::Approx(36));
}

TEST_CASE("KPI 7 weighs every settled case alike over the year") {
  Tally tally = fake_tally();
  counted(tally, 0).cases_settled = 10, counted(tally, 0).settled_days = 100;
  counted(tally, 1).cases_settled = 30, counted(tally, 1).settled_days = 900;
  CHECK(*quarter("7", tally, 0).number == doctest::Approx(10));
  CHECK(*quarter("7", tally, 1).number == doctest::Approx(30));
  CHECK(*year("7", tally).number == doctest::Approx(25));  // 1,000 days over 40 cases, not 20
}

TEST_CASE("KPI 7 is null when no case was settled, with the count beside it") {
  const Tally tally = fake_tally();
  CHECK_FALSE(quarter("7", tally, 2).number);
  CHECK_FALSE(year("7", tally).number);
  CHECK(year("7", tally).counts.below == 0);
}

TEST_CASE("KPI 9 and 10 divide by twelve months' turnover") {
  Tally tally = steady(&Quarter::billed_cents, 150'000'000);  // €1.5 million a quarter
  for (int n = 0; n < 4; ++n) {
    counted(tally, n).sitting_cents_end = 3'000'000;   // €30,000
    counted(tally, n).departed_cents_end = 4'200'000;  // €42,000
  }
  CHECK(*quarter("9", tally, 0).number == doctest::Approx(0.5));
  CHECK(*quarter("10", tally, 0).number == doctest::Approx(1.2));
  CHECK(*year("hap_sitting", tally).number == doctest::Approx(0.5));
  CHECK(*year("hap_departed", tally).number == doctest::Approx(0.7));
  CHECK(*year("hap_total", tally).number == doctest::Approx(*year("10", tally).number));
  CHECK(*year("arrears_eur", tally).number == doctest::Approx(72'000));
}

TEST_CASE("KPI 13 adds up since 1 January and has all causes, 13a arrears only") {
  Tally tally = fake_tally(2);
  tally.other_evictions = {0.4, 0.8};  // per 1,000 homes a year
  for (int n = 0; n < 8; ++n) counted(tally, n).evictions_arrears = n < 4 ? 1 : 2;
  CHECK(*quarter("13a", tally, 0).number == 1);
  CHECK(*quarter("13a", tally, 3).number == 4);
  CHECK(*quarter("13a", tally, 4).number == 2);  // a new year
  CHECK(*quarter("13", tally, 1).number == doctest::Approx(2 + 0.2));
  CHECK(*quarter("13", tally, 7).number == doctest::Approx(8 + 0.8));
  CHECK(*year("13", tally).number == doctest::Approx(8.8));
  CHECK(*year("13a", tally).number == doctest::Approx(8));
  CHECK(*year("evictions_per_1000", tally).number == doctest::Approx(8.8));
  CHECK(*year("evictions_arrears_per_1000", tally).number == doctest::Approx(8));
}

TEST_CASE("KPI 14 divides by mandates, the benchmark by debits") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    Quarter& q = counted(tally, n);
    q.mandates_end = 700, q.debits = 2100, q.reversals = 63;
  }
  CHECK(*quarter("14", tally, 0).number == doctest::Approx(9));
  CHECK(*year("14", tally).number == doctest::Approx(36));
  CHECK(*year("reversals_per_debit", tally).number == doctest::Approx(3));
}

TEST_CASE("written off is the year's write-off over the year's bills") {
  Tally tally = steady(&Quarter::billed_cents, 100'000);
  for (int n = 0; n < 4; ++n) counted(tally, n).written_off_cents = 100 * n;
  CHECK(*year("written_off", tally).number == doctest::Approx(100 * 600.0 / 400'000));
  CHECK(*year("written_off_eur", tally).number == doctest::Approx(6));
}

TEST_CASE("files and notices are counted per 1,000 homes") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    Quarter& q = counted(tally, n);
    q.homes_end = 2000, q.bailiff_files_end = 30, q.files_new = 12, q.announced = 2;
  }
  CHECK(*year("files_running_per_1000", tally).number == doctest::Approx(15));
  CHECK(*year("files_new_per_1000", tally).number == doctest::Approx(24));
  CHECK(*year("announced_per_1000", tally).number == doctest::Approx(4));
}

TEST_CASE("shares of those in arrears are null when nobody is") {
  Tally tally = fake_tally();
  CHECK_FALSE(year("chronic_pct", tally).number);
  for (int n = 0; n < 4; ++n) {
    Quarter& q = counted(tally, n);
    q.in_arrears_end = 50, q.chronic_end = 10, q.owe_1_to_3_end = 26;
    q.profile_end[at(Profile::II)] = 20, q.sitting_cents_end = 50 * 80'000;
  }
  CHECK(*year("chronic_pct", tally).number == doctest::Approx(20));
  CHECK(*year("owe_1_to_3_pct", tally).number == doctest::Approx(52));
  CHECK(*year("in_arrears_profile_II_pct", tally).number == doctest::Approx(40));
  CHECK(*year("tenants_in_arrears_pct", tally).number == doctest::Approx(5));
  CHECK(*year("mean_arrears_sitting_eur", tally).number == doctest::Approx(800));
}

TEST_CASE("a stock that is null in one quarter takes the mean of the others") {
  Tally tally = fake_tally();
  counted(tally, 0).in_arrears_end = 10, counted(tally, 0).chronic_end = 5;
  counted(tally, 2).in_arrears_end = 10, counted(tally, 2).chronic_end = 1;
  CHECK(*year("chronic_pct", tally).number == doctest::Approx(30));
}

TEST_CASE("an unknown code finds no row") { CHECK(find_kpi("99") == nullptr); }

TEST_SUITE_END();
