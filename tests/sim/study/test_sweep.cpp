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
  CHECK(has(fault("staff.collectors=1..x:3"), "\"x\" is no number"));
  CHECK(has(fault("staff.collectors=1..2:13"), "1 to 12 steps"));
  CHECK(has(fault("staff.collectors=1..2:0"), "1 to 12 steps"));
  CHECK(has(fault("staff.collectors=nan..2:3"), "\"nan\" is no number"));
  CHECK(has(fault("staff.collector=1..2:3"), "did you mean \"staff.collectors\"?"));
  CHECK(has(fault("staff.collectors=-1..2:3"), "must lie from"));
}

TEST_CASE("an axis is read as the program prints values, and asks when it can't be sure") {
  const auto dutch = parse_sweep_axis("handover.min_owed=€ 1.500..€ 2.500:3", Language::nl);
  REQUIRE(dutch.ok());
  CHECK(dutch->values == std::vector<double>{1500, 2000, 2500});
  const auto reach = parse_sweep_axis("channel.letter.reach=10%..50%:2", Language::nl);
  REQUIRE(reach.ok());
  CHECK(reach->values == std::vector<double>{0.1, 0.5});
  CHECK(parse_sweep_axis("staff.collectors=0,5..2:2", Language::nl)->values ==
        std::vector<double>{0.5, 2});
  CHECK(has(fault("handover.min_owed=1.500..2000:3"), "if € 1,500 is meant, write 1500"));
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
