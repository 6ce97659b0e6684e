#include <doctest/doctest.h>

#include "output/changes.h"

using namespace drempel;

namespace {

std::size_t row(std::string_view key) { return *find_row(key); }

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("nothing differs between a scenario and itself") {
  const Scenario base;
  CHECK(changes_in_words(base, base, Language::en).empty());
  CHECK(guesses_that_differ(base, base).empty());
}

TEST_CASE("a changed value, a dated one and a changed step are all told") {
  const Scenario base;
  Scenario other = base;
  set_value(rows()[row("staff.collectors")], other.settings, 4);
  other.dated.push_back({row("staff.visitors"), to_day({2024, 7, 1}), 2, 6});
  WorkflowStep step;
  step.step = StepId::A_2_3, step.has_day = true, step.day = 20;
  other.workflows[at(SegmentId::lax)].steps.push_back(step);
  const auto changes = changes_in_words(base, other, Language::en);
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].find("(staff.collectors)") != std::string::npos);
  CHECK(changes[0].find("→ 4") != std::string::npos);
  CHECK(changes[1].find("1 July 2024, in 6 monthly steps") != std::string::npos);
  CHECK(changes[2].find("A.2.3") != std::string::npos);
}

TEST_CASE("values are shown with their unit, in the language's notation") {
  Row share;
  share.unit = Unit::share;
  CHECK(shown_value(share, 0.125, Language::nl) == "12,5%");
  Row flag;
  flag.unit = Unit::flag;
  CHECK(shown_value(flag, 1, Language::nl) == "ja");
  Row money;
  money.unit = Unit::eur;
  CHECK(shown_value(money, 1250, Language::en) == "€1,250");
}

TEST_CASE("a file's own status stands above the row's") {
  Scenario scenario;
  const std::size_t i = row("staff.collectors");
  CHECK(status_of(scenario, i) == rows()[i].status);
  scenario.origins[i].status = "published";
  CHECK(status_of(scenario, i) == Status::published);
  const StatusCounts n = count_statuses(scenario);
  CHECK(n.all() == static_cast<int>(rows().size()));
}

TEST_SUITE_END();
