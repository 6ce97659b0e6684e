#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "output/axis.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("ticks are round and cover what is shown") {
  const std::vector<std::pair<double, double>> spans{
      {0, 1}, {0, 0.37}, {3, 4.1}, {-2, 9}, {0, 123456}, {1e-9, 3e-9}, {5, 5}, {0, 0}, {-7, -7}};
  for (const auto& span : spans) {
    const double low = span.first, high = span.second;
    CAPTURE(low);
    const Ticks ticks = round_ticks(low, high, 5);
    REQUIRE(ticks.values.size() >= 2);
    CHECK(ticks.values.size() <= 9);
    CHECK(ticks.values.front() <= low + 1e-12);
    CHECK(ticks.values.back() >= high - 1e-12);
  }
  CHECK(round_ticks(0, 10, 5).values == std::vector<double>{0, 2, 4, 6, 8, 10});
  CHECK(round_ticks(0, 1, 4).decimals == 2);  // quarters
  CHECK(round_ticks(0, 5000, 5).decimals == -3);
}

TEST_CASE("no number gives an axis all the same") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(round_ticks(nan, 1, 5).values.size() >= 2);
  CHECK(round_ticks(0, std::numeric_limits<double>::infinity(), 5).values.size() >= 2);
  CHECK(round_ticks(9, 1, 5).values.front() == 0);
  Range range;
  range.add(nan);
  CHECK_FALSE(range.any);
  CHECK(range.ticks(3).values.size() == 2);
}

TEST_CASE("an axis begins at nought unless the values lie far from it") {
  Range near, far;
  near.add(5.0), near.add(10.0);
  near.reach_zero_unless_far();
  CHECK(near.low == 0);
  far.add(95.0), far.add(100.0);
  far.reach_zero_unless_far();
  CHECK(far.low == 95);
}

TEST_CASE("tick texts are in the language, and millions are short") {
  const Ticks ticks = round_ticks(0, 5'000'000, 5);
  CHECK(tick_text(2'000'000, ticks, Language::nl) == "2 mln");
  CHECK(tick_text(0, ticks, Language::nl) == "0");
  CHECK(tick_text(1500, round_ticks(0, 2000, 4), Language::nl) == "1.500");
  CHECK(tick_text(0.5, round_ticks(0, 1, 5), Language::nl) == "0,5" + std::string());
}

TEST_CASE("a scale of one value puts it in the middle") {
  const Scale scale{4, 4, 10, 30};
  CHECK(scale(4) == 20);
  CHECK(Scale{0, 10, 100, 0}(5) == 50);
}

TEST_SUITE_END();
