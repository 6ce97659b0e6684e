#include "engine/plan.h"

#include <algorithm>

namespace drempel {

namespace {

SegmentPlan plan_of(const Workflow& workflow) {
  SegmentPlan plan;
  for (const WorkflowStep& entry : workflow.steps) {
    plan.entry[at(entry.step)] = entry;
    plan.taken[at(entry.step)] = true;
    if (entry.has_after) plan.followers[at(entry.after)].push_back(entry.step);
    if (!entry.has_day || entry.has_after || entry.day < 0) continue;
    plan.first_day = std::min(plan.first_day, entry.day);
    plan.dated.push_back(entry.step);
  }
  return plan;
}

}  // namespace

Plan::Plan(const Scenario& scenario, Day first, Day last) : first_(first), last_(last) {
  from_.push_back(first);
  for (Day day : change_days(scenario, first, last)) from_.push_back(day);
  for (Day day : from_) settings_.push_back(settings_on(scenario, day));
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s) {
    segments_[s] = plan_of(scenario.workflows[s]);
    for (const WorkflowStep& entry : scenario.workflows[s].steps)
      notifies_ = notifies_ || (entry.has_day && entry.day < 0);
  }
  for (Day day = first; day <= last; ++day) {
    months_.push_back(month_of(day));
    working_.push_back(is_working_day(day) ? 1 : 0);
  }
}

const Settings& Plan::on(Day day) const {
  const auto after = std::upper_bound(from_.begin(), from_.end(), day);
  return settings_[static_cast<std::size_t>(after - from_.begin()) - 1];
}

Day Plan::next_working(Day day) const {
  while (!(day <= last_ ? working(day) : is_working_day(day))) ++day;
  return day;
}

}  // namespace drempel
