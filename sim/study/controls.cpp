#include "study/controls.h"

#include <algorithm>

namespace drempel {

namespace {

bool is_among(StepId step, std::span<const StepId> steps) {
  return std::find(steps.begin(), steps.end(), step) != steps.end();
}

// Lets `entry`, which came after `gone`, come when it came before: not before its own day, if it
// had one.
void take_the_place(WorkflowStep& entry, const WorkflowStep& gone) {
  const int own = entry.has_day ? entry.day : 0;
  entry.has_day = entry.has_day || gone.has_day;
  entry.day = gone.has_day ? std::max(own, gone.day + entry.days) : own;
  entry.has_after = gone.has_after;
  entry.after = gone.after;
  entry.any_result = gone.any_result;
  entry.on = gone.on;
  entry.days = gone.has_after ? gone.days + entry.days : 0;
}

void leave_out(Workflow& workflow, std::span<const StepId> steps) {
  for (WorkflowStep& entry : workflow.steps)
    while (entry.has_after && is_among(entry.after, steps)) {
      const WorkflowStep* gone = find_step(workflow, entry.after);
      if (!gone || gone == &entry) break;
      take_the_place(entry, *gone);
    }
  std::erase_if(workflow.steps,
                [&](const WorkflowStep& entry) { return is_among(entry.step, steps); });
}

void put_in(Workflow& workflow, StepId step, int day) {
  WorkflowStep entry;
  entry.step = step;
  entry.has_day = true;
  entry.day = day;
  entry.channels = {ChannelId::letter};
  const auto place = std::find_if(workflow.steps.begin(), workflow.steps.end(),
                                  [&](const WorkflowStep& other) { return other.step > step; });
  workflow.steps.insert(place, entry);
}

void set_lever(Scenario& scenario, std::string_view key, double value) {
  const std::size_t row = *find_row(key);
  set_value(rows()[row], scenario.settings, value);
  std::erase_if(scenario.dated, [&](const DatedValue& dated) { return dated.row == row; });
}

// Whether the lever is away from `off`, on the side of `on`, now or from some date.
bool lever_used(const Scenario& scenario, const ControlMechanism& m) {
  const std::size_t row = *find_row(m.lever);
  const auto used = [&](double value) { return m.on > m.off ? value > m.off : value < m.off; };
  return used(value_of(rows()[row], scenario.settings)) ||
         std::any_of(scenario.dated.begin(), scenario.dated.end(), [&](const DatedValue& dated) {
           return dated.row == row && used(dated.value);
         });
}

}  // namespace

bool has_control(const Scenario& scenario, const ControlRow& control) {
  const ControlMechanism& m = control.mechanism;
  if (!m.lever.empty()) return lever_used(scenario, m);
  return std::any_of(
      scenario.workflows.begin(), scenario.workflows.end(), [&](const Workflow& workflow) {
        return std::any_of(
            workflow.steps.begin(), workflow.steps.end(),
            [&](const WorkflowStep& entry) { return m.whole || is_among(entry.step, m.steps); });
      });
}

Scenario without_control(Scenario scenario, const ControlRow& control) {
  const ControlMechanism& m = control.mechanism;
  if (!m.lever.empty()) set_lever(scenario, m.lever, m.off);
  for (Workflow& workflow : scenario.workflows)
    if (m.whole)
      workflow.steps.clear();
    else
      leave_out(workflow, m.steps);
  return scenario;
}

std::optional<Scenario> with_control(Scenario scenario, const ControlRow& control) {
  const ControlMechanism& m = control.mechanism;
  if (!m.lever.empty()) {
    set_lever(scenario, m.lever, m.on);
    return scenario;
  }
  if (!m.can_be_added) return std::nullopt;
  for (Workflow& workflow : scenario.workflows) put_in(workflow, m.steps.front(), m.day);
  return scenario;
}

Scenario in_climate_of(Scenario scenario, const Scenario& other) {
  const auto of_climate = [](const DatedValue& dated) {
    return rows()[dated.row].kind == Kind::climate;
  };
  for (const Row& row : rows())
    if (row.kind == Kind::climate) set_value(row, scenario.settings, value_of(row, other.settings));
  std::erase_if(scenario.dated, of_climate);
  std::copy_if(other.dated.begin(), other.dated.end(), std::back_inserter(scenario.dated),
               of_climate);
  std::stable_sort(scenario.dated.begin(), scenario.dated.end(),
                   [](const DatedValue& a, const DatedValue& b) {
                     return a.row != b.row ? a.row < b.row : a.from < b.from;
                   });
  return scenario;
}

}  // namespace drempel
