#include <doctest/doctest.h>

#include <algorithm>

#include "output/changes.h"
#include "output/workflow_notes.h"
#include "tests/sim/engine/worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

Scenario known() { return with_steps(usual(10), {on_day(StepId::A_2_3b, 35, {})}); }

bool any_has(const std::vector<std::string>& texts, std::string_view part) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("steps that move along with a changed one are named with both days and the reason") {
  const Scenario base = usual(10);
  const Scenario other = with_steps(base, {on_day(StepId::A_2_4, 60, {ChannelId::letter})});
  const auto moved = moved_along(base, other, Language::en);
  REQUIRE(moved.size() == 3);
  CHECK(moved[0] == "A.2.5 moves from day 61 to day 91, because it stands after A.2.4");
  CHECK(moved[1] == "B.1.1 moves from day 66 to day 96, because it stands after A.2.5");
  CHECK(any_has(changes_in_words(base, other, Language::en), moved[0]));
  CHECK(any_has(moved_along(base, other, Language::nl), "schuift van dag 61 naar dag 91"));
  CHECK(moved_along(base, base, Language::en).empty());
}

TEST_CASE("a step that moves along in some segments names them") {
  const Scenario base = usual(10);
  Scenario other = base;
  for (WorkflowStep& step : other.workflows[at(SegmentId::chronic)].steps)
    if (step.step == StepId::A_2_4) step.day = 40;
  const auto moved = moved_along(base, other, Language::en);
  REQUIRE_FALSE(moved.empty());
  CHECK(moved[0].find("(") != std::string::npos);
  CHECK(moved[0].find("from day 61 to day 71") != std::string::npos);
}

TEST_CASE("a step with a day of its own stays, until the letter comes too near") {
  WorkflowStep handover = after(StepId::A_2_5, StepId::A_2_4, 16);
  handover.has_day = true, handover.day = 61;
  const Scenario base = with_steps(usual(10), {handover});
  CHECK(moved_along(base, with_steps(base, {on_day(StepId::A_2_4, 45, {ChannelId::letter})}),
                    Language::en)
            .empty());
  CHECK(
      any_has(moved_along(base, with_steps(base, {on_day(StepId::A_2_4, 46, {ChannelId::letter})}),
                          Language::en),
              "A.2.5 moves from day 61 to day 62"));
}

TEST_CASE("costs that can't be charged in time are said, by the day") {
  const auto notes = [](int days, double charged) {
    const Scenario s = with(with_steps(usual(10), {after(StepId::A_2_5, StepId::A_2_4, days)}),
                            {{"handover.charge_costs", charged}});
    return workflow_notes(s, Language::en);
  };
  CHECK(any_has(notes(15, 1), "A.2.5 stands on day 45, 15 days after the WIK letter (day 30)"));
  CHECK_FALSE(any_has(notes(16, 1), "charged"));
  CHECK_FALSE(any_has(notes(15, 0), "charged"));  // none are asked
  const Scenario early = with_steps(usual(10), {on_day(StepId::A_2_5, 20, {})});
  CHECK(any_has(workflow_notes(early, Language::en), "comes before the WIK letter"));
  const Scenario base = usual(10);
  CHECK(any_has(changes_in_words(base, early, Language::en), "comes before the WIK letter"));
  CHECK_FALSE(any_has(changes_in_words(early, early, Language::en), "WIK letter"));
}

TEST_CASE("a signal too soon breaks the law, a small one the covenant, in two words") {
  Scenario base = known();
  CHECK(any_has(workflow_notes(base, Language::en), "A breach of covenant"));
  WorkflowStep signal = on_day(StepId::A_2_3b, 35, {});
  signal.min_owed = 75;
  base = with_steps(base, {signal});
  CHECK(workflow_notes(base, Language::en).empty());
  signal.day = 20;  // the calls are on day 20
  CHECK(any_has(workflow_notes(with_steps(base, {signal}), Language::en), "A breach of law"));
  signal.day = 5;
  const auto early = workflow_notes(with_steps(base, {signal}), Language::nl);
  CHECK(any_has(early,
                "In strijd met de wet: het signaal aan de gemeente (dag 5) komt vóór de "
                "herinnering"));
}

TEST_CASE("a lever that a step's own least amount replaces is named") {
  WorkflowStep handover = after(StepId::A_2_5, StepId::A_2_4, 31);
  handover.min_owed = 500;
  const auto notes = workflow_notes(with_steps(usual(10), {handover}), Language::en);
  CHECK(any_has(notes, "handover.min_owed isn't used: A.2.5"));
}

TEST_SUITE_END();
