#include <doctest/doctest.h>

#include "study/sweep.h"

using namespace drempel;

namespace {

std::string fault(std::string_view text) {
  const auto axis = parse_sweep_axis(text, Language::en);
  return axis ? std::string() : axis.problems().front().message;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("an axis runs from one value to the other in even steps") {
  const auto axis = parse_sweep_axis("staff.collectors=1..3:5", Language::en);
  REQUIRE(axis.ok());
  CHECK(axis->row == *find_row("staff.collectors"));
  CHECK(axis->values == std::vector<double>{1, 1.5, 2, 2.5, 3});
  CHECK(parse_sweep_axis("staff.collectors=1..3", Language::en)->values.size() == 5);
  CHECK(parse_sweep_axis("staff.collectors=3..1:2", Language::en)->values ==
        std::vector<double>{3, 1});
  CHECK(parse_sweep_axis("staff.collectors=2..9:1", Language::en)->values ==
        std::vector<double>{2});
  CHECK(parse_sweep_axis("staff.unlimited=0..1:7", Language::en)->values ==
        std::vector<double>{0, 1});  // a switch has two
}

TEST_CASE("what can't be an axis is said with what would be right") {
  CHECK(has(fault("staff.collectors"), "KEY=FROM..TO:STEPS"));
  CHECK(has(fault("staff.collectors=1"), "KEY=FROM..TO:STEPS"));
  CHECK(has(fault("staff.collectors=1..x:3"), "KEY=FROM..TO:STEPS"));
  CHECK(has(fault("staff.collectors=1..2:13"), "1 to 12 steps"));
  CHECK(has(fault("staff.collectors=1..2:0"), "1 to 12 steps"));
  CHECK(has(fault("staff.collectors=nan..2:3"), "KEY=FROM..TO:STEPS"));
  CHECK(has(fault("staff.collector=1..2:3"), "did you mean \"staff.collectors\"?"));
  CHECK(has(fault("staff.collectors=-1..2:3"), "must lie from"));
}

TEST_CASE("a sweep holds every pair, row by row, and lifts dated values") {
  Scenario base;
  base.dated.push_back({*find_row("staff.collectors"), base.policy_date + 100, 4, 0});
  const SweepAxis x{*find_row("staff.collectors"), {1, 2, 3}},
      y{*find_row("staff.visitors"), {0, 1}};
  const auto all = sweep(base, x, y);
  REQUIRE(all.size() == 6);
  CHECK(all[1].settings.policy.staff.collectors == 2);
  CHECK(all[1].settings.policy.staff.visitors == 0);
  CHECK(all[5].settings.policy.staff.collectors == 3);
  CHECK(all[5].settings.policy.staff.visitors == 1);
  CHECK(all[0].dated.empty());
  CHECK(base.dated.size() == 1);
}

TEST_SUITE_END();
