#include <doctest/doctest.h>

#include "study/verdict.h"

using namespace drempel;

namespace {

Estimate around(double mean, double half, int n = 12) {
  Estimate e;
  e.mean = mean, e.mean_lo = mean - half, e.mean_hi = mean + half, e.n = n;
  return e;
}

// A target that can be asked, in a section.
Target banded(std::optional<double> low, std::optional<double> high) {
  Target target;
  target.key = "3.a";
  target.kind = TargetKind::who;
  target.low = low, target.high = high;
  target.run = target.base = std::make_shared<const Scenario>();
  return target;
}
Target direction(Must must) {
  Target target = banded({}, {});
  target.kind = TargetKind::direction;
  target.must = must;
  return target;
}

RowVerdict row_named(std::string name, TargetKind kind, bool holds) {
  return {std::move(name), kind, holds, {}};
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE(
    "a figure holds when its mean lies in the band and its interval is under a quarter of it") {
  const Target target = banded(50, 58);  // a quarter of the band is 2
  CHECK(judge(target, around(54, 0.99)) == Verdict::holds);
  CHECK(judge(target, around(54, 1.0)) == Verdict::too_wide);
  CHECK(judge(target, around(50, 0.5)) == Verdict::holds);
  CHECK(judge(target, around(58.01, 0.5)) == Verdict::misses);
  CHECK(judge(target, around(49.99, 3)) == Verdict::misses);
}

TEST_CASE("a band with one end asks for an interval on one side of it") {
  const Target most = banded({}, 20);
  CHECK(judge(most, around(19, 5)) == Verdict::holds);
  CHECK_FALSE(narrow(most, around(19, 5)));
  CHECK(narrow(most, around(19, 0.5)));
  CHECK(narrow(most, around(30, 5)));
  CHECK(judge(banded(50, {}), around(49, 0.1)) == Verdict::misses);
}

TEST_CASE("replications go on until the interval is narrow, and no longer") {
  const Target target = banded(50, 58);
  CHECK(enough(target, around(54, 0.9), 12));
  CHECK(enough(target, around(70, 0.9), 12));  // a miss that is sure
  CHECK_FALSE(enough(target, around(54, 2), 12));
  CHECK(likely(target, around(54, 2), 12) == 53);  // 12 × 2² × 1.1
  CHECK(likely(target, around(54, 1.001), 12) == 16);
  Estimate one;
  one.mean = 54, one.n = 1;
  CHECK_FALSE(enough(target, one, 1));
  CHECK(enough(target, Estimate{}, 12));  // never a value: more would not bring one
}

TEST_CASE("a direction takes twelve replications, whatever its interval") {
  const Target up = direction(Must::up);
  CHECK_FALSE(enough(up, around(5, 0.1), 11));
  CHECK(enough(up, around(5, 50), 12));
  Target own = up;
  own.replications = 3;
  CHECK(enough(own, around(5, 50), 3));
}

TEST_CASE("up and lower need the whole interval on their side") {
  CHECK(judge(direction(Must::up), around(5, 4.9)) == Verdict::holds);
  CHECK(judge(direction(Must::up), around(5, 5)) == Verdict::misses);
  CHECK(judge(direction(Must::lower), around(-5, 4.9)) == Verdict::holds);
  CHECK(judge(direction(Must::lower), around(-5, 5)) == Verdict::misses);
  CHECK(judge(direction(Must::moves), around(-5, 4)) == Verdict::holds);
  CHECK(judge(direction(Must::moves), around(-5, 6)) == Verdict::misses);
}

TEST_CASE("not lower fails only when the interval lies wholly below minus three") {
  CHECK(judge(direction(Must::not_lower), around(-8, 5)) == Verdict::holds);
  CHECK(judge(direction(Must::not_lower), around(-8, 4.9)) == Verdict::misses);
  CHECK(judge(direction(Must::not_higher), around(8, 5)) == Verdict::holds);
  CHECK(judge(direction(Must::not_higher), around(8, 4.9)) == Verdict::misses);
}

TEST_CASE("a direction may have a band besides") {
  Target both = direction(Must::not_lower);
  both.high = 50;
  CHECK(judge(both, around(40, 30)) == Verdict::holds);
  CHECK(judge(both, around(60, 30)) == Verdict::misses);
}

TEST_CASE("what can't be asked, has no figure or is only shown says so") {
  Target target = banded(1, 2);
  CHECK(judge(target, Estimate{}) == Verdict::no_figure);
  target.kind = TargetKind::shown;
  CHECK(judge(target, around(5, 1)) == Verdict::shown);
  target.run = nullptr;
  CHECK(judge(target, around(5, 1)) == Verdict::cannot);
}

TEST_CASE("a row holds when all its figures do") {
  std::vector<Target> targets(4, banded(1, 2));
  targets[1].key = "3.b", targets[2].key = "4.a", targets[3].key = "4.b";
  targets[3].kind = TargetKind::shown;
  const auto rows = rows_of(
      targets, std::vector{Verdict::holds, Verdict::too_wide, Verdict::holds, Verdict::shown});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].row == "3");
  CHECK_FALSE(rows[0].holds);
  CHECK(rows[0].figures == std::vector<std::size_t>{0, 1});
  CHECK(rows[1].holds);
  CHECK(rows[1].kind == TargetKind::who);
  CHECK(held_of(rows).held == 1);
  CHECK(held_of(rows).of == 2);
}

TEST_CASE("a figure that can't be asked counts as not held") {
  const std::vector<Target> targets{banded(1, 2)};
  CHECK_FALSE(rows_of(targets, std::vector{Verdict::cannot}).front().holds);
}

TEST_CASE("strict: no direction, no third row of a section, no more rows than allowed") {
  std::vector<RowVerdict> rows{
      row_named("1", TargetKind::who, false), row_named("2", TargetKind::who, false),
      row_named("16", TargetKind::judge, false), row_named("L1", TargetKind::level, false),
      row_named("D1", TargetKind::direction, true)};
  CHECK(strict_enough(rows, 3));
  CHECK_FALSE(strict_enough(rows, 2));
  rows.push_back(row_named("3", TargetKind::who, false));
  CHECK_FALSE(strict_enough(rows, 9));
  rows.pop_back();
  rows.back().holds = false;
  CHECK_FALSE(strict_enough(rows, 9));
}

TEST_SUITE_END();
