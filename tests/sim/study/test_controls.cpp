#include <doctest/doctest.h>

#include <algorithm>

#include "files/scenario_file.h"
#include "study/controls.h"

using namespace drempel;

namespace {

const ControlRow& control(int number) { return control_rows()[number - 1]; }

Scenario sector() {
  return load_scenario("sector-2022", {DREMPEL_SOURCE_DIR "/scenarios"}).value();
}

const WorkflowStep* step_of(const Scenario& scenario, StepId step) {
  for (const WorkflowStep& entry : scenario.workflows[0].steps)
    if (entry.step == step) return &entry;
  return nullptr;
}

WorkflowStep on_day(StepId step, int day) {
  WorkflowStep entry;
  entry.step = step, entry.has_day = true, entry.day = day;
  return entry;
}
WorkflowStep after(StepId step, StepId earlier, int days) {
  WorkflowStep entry;
  entry.step = step, entry.has_after = true, entry.after = earlier, entry.days = days;
  return entry;
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("what came after a step that is left out comes at the same moment") {
  Scenario scenario;
  scenario.workflows[0].steps = {on_day(StepId::A_2_1, 8), after(StepId::A_2_4, StepId::A_2_1, 22),
                                 after(StepId::A_2_5, StepId::A_2_4, 31)};
  const Scenario bare = without_control(scenario, control(20));  // the WIK letter
  CHECK(!step_of(bare, StepId::A_2_4));
  const WorkflowStep* handover = step_of(bare, StepId::A_2_5);
  REQUIRE(handover);
  CHECK(handover->has_after);
  CHECK(handover->after == StepId::A_2_1);
  CHECK(handover->days == 53);                               // 22 + 31
  const Scenario barer = without_control(bare, control(8));  // the reminder too
  handover = step_of(barer, StepId::A_2_5);
  REQUIRE(handover);
  CHECK(handover->has_day);
  CHECK(handover->day == 61);  // 8 + 22 + 31
  CHECK(barer.workflows[0].steps.size() == 1);
}

TEST_CASE("steps that make one control go together, and what hangs on them stays") {
  Scenario scenario;
  scenario.workflows[0].steps = {on_day(StepId::B_2_2, 100), after(StepId::B_2_3, StepId::B_2_2, 7),
                                 after(StepId::B_2_4, StepId::B_2_3, 1),
                                 after(StepId::B_2_5, StepId::B_2_4, 2),
                                 after(StepId::B_2_6, StepId::B_2_5, 3)};
  const Scenario bare = without_control(scenario, control(21));
  REQUIRE(bare.workflows[0].steps.size() == 2);
  CHECK(bare.workflows[0].steps[1].after == StepId::B_2_2);
  CHECK(bare.workflows[0].steps[1].days == 13);
}

TEST_CASE("a control that a scenario has is found, and gone when left out") {
  const Scenario scenario = sector();
  for (const int number : {7, 8, 12, 13, 20, 21}) {
    CAPTURE(number);
    CHECK(has_control(scenario, control(number)));
    CHECK(!has_control(without_control(scenario, control(number)), control(number)));
  }
  CHECK(!has_control(scenario, control(6)));
  CHECK(!has_control(scenario, control(19)));
  CHECK(!has_control(scenario, control(1)));  // no mechanism
}

TEST_CASE("a control that a scenario lacks can be put in where its row says so") {
  const Scenario scenario = sector();
  const auto notified = with_control(scenario, control(19));
  REQUIRE(notified);
  CHECK(step_of(*notified, StepId::A_1_2)->day == -3);
  CHECK(notified->workflows[0].steps.front().step == StepId::A_1_2);
  const auto checked = with_control(scenario, control(6));
  REQUIRE(checked);
  CHECK(checked->settings.policy.approach.validate_data == 1);
  CHECK(!with_control(scenario, control(21)));  // evicting can't be put in by itself
}

TEST_CASE("leaving a lever's control out takes its dated changes too") {
  Scenario scenario = sector();
  scenario.settings.policy.staff.skill = 0;
  scenario.dated.push_back({*find_row("staff.skill"), to_day({2024, 7, 1}), 0.8, 0});
  CHECK(has_control(scenario, control(12)));
  const Scenario bare = without_control(scenario, control(12));
  CHECK(bare.dated.empty());
  CHECK(!has_control(bare, control(12)));
}

TEST_CASE("a lever whose low value is the control is there below its value without") {
  Scenario scenario = sector();
  scenario.settings.policy.arrangement.watch_days = 14;
  CHECK(has_control(scenario, control(22)));
  Scenario bare = without_control(scenario, control(22));
  CHECK(bare.settings.policy.arrangement.watch_days == 90);
  CHECK(!has_control(bare, control(22)));
  CHECK(with_control(bare, control(22))->settings.policy.arrangement.watch_days == 7);
  bare.dated.push_back({*find_row("arrangement.watch_days"), to_day({2024, 7, 1}), 30, 0});
  CHECK(has_control(bare, control(22)));
}

TEST_CASE("another climate takes nothing but the climate") {
  Scenario scenario = sector();
  Scenario other = sector();
  other.settings.climate.unemployment = 2;
  other.settings.policy.staff.skill = 0.9;
  other.settings.world.population.rent += 1;
  other.dated.push_back({*find_row("climate.hardship"), to_day({2024, 1, 1}), 50, 0});
  scenario.dated.push_back({*find_row("climate.hardship"), to_day({2023, 1, 1}), 10, 0});
  scenario.dated.push_back({*find_row("staff.skill"), to_day({2024, 1, 1}), 0.7, 0});
  const Scenario mixed = in_climate_of(scenario, other);
  CHECK(mixed.settings.climate.unemployment == 2);
  CHECK(mixed.settings.policy.staff.skill == scenario.settings.policy.staff.skill);
  CHECK(same_world(mixed, scenario));
  REQUIRE(mixed.dated.size() == 2);
  CHECK(std::is_sorted(mixed.dated.begin(), mixed.dated.end(),
                       [](const auto& a, const auto& b) { return a.row < b.row; }));
}

TEST_SUITE_END();
