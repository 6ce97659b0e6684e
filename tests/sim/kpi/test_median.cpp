#include <doctest/doctest.h>

#include "kpi/median.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

TEST_CASE("a median of bands is interpolated within the band that holds the middle") {
  DayBands days{};
  for (const int day : {5, 15, 25}) days.add(day);
  CHECK(*median_of(days) == doctest::Approx(15));  // 1.5 of 3: half of the band 10 … 20
  days.add(26);                                    // 2 of 4: the end of that band
  CHECK(*median_of(days) == doctest::Approx(20));
  days.add(27);  // 2.5 of 5: a sixth of the three in the band 20 … 30
  CHECK(*median_of(days) == doctest::Approx(20 + 10 * 0.5 / 3));
}

TEST_CASE("a median of nothing is no number") { CHECK_FALSE(median_of(EuroBands{})); }

TEST_CASE("empty bands before and between are passed over") {
  MonthBands months{};
  for (int k = 0; k < 4; ++k) months.add(32);
  CHECK(*median_of(months) == doctest::Approx(32.5));
  months.add(90), months.add(95), months.add(100), months.add(110);
  CHECK(*median_of(months) == doctest::Approx(33));  // the lower half ends where its band does
}

TEST_CASE("the edge of a band belongs to the band that it begins") {
  DayBands days{};
  days.add(0), days.add(9), days.add(10), days.add(-3);
  CHECK(days.counts[0] == 3);
  CHECK(days.counts[1] == 1);
  CHECK(days.all() == 4);
}

TEST_CASE("what lies beyond the last band stands in it, and a median there is its beginning") {
  EuroBands euros{};
  euros.add(9'999), euros.add(10'000), euros.add(250'000), euros.add(1'000'000);
  CHECK(euros.counts[99] == 1);
  CHECK(euros.counts[100] == 3);
  CHECK(*median_of(euros) == doctest::Approx(10'000));
}

TEST_CASE("bands of two teams add up to those of both") {
  NilBands a{}, b{};
  a.add(3), a.add(40), b.add(3), b.add(400);
  a += b;
  CHECK(a.counts[1] == 2);
  CHECK(a.counts[20] == 1);
  CHECK(a.counts.back() == 1);
}

TEST_SUITE_END();
