// A scenario made ready for running: settings by day, workflows by segment and step, the calendar
// as tables. Read-only while teams run.
#pragma once

#include <vector>

#include "policy/scenario.h"

namespace drempel {

// A segment's workflow, found by step.
struct SegmentPlan {
  Per<StepId, WorkflowStep> entry{};
  Per<StepId, bool> taken{};  // the workflow has this step
  int first_day = 100000;     // days overdue of the earliest step with a day
  std::vector<StepId> dated;  // the steps that come by days overdue, and after nothing
  Per<StepId, std::vector<StepId>> followers;  // the steps that come after each
};

class Plan {
 public:
  // For days from `first` up to and including `last`.
  Plan(const Scenario& scenario, Day first, Day last);

  const Settings& on(Day day) const;
  const SegmentPlan& segment(SegmentId segment) const { return segments_[at(segment)]; }
  bool notifies_before_due() const { return notifies_; }
  Month month(Day day) const { return months_[index(day)]; }
  bool working(Day day) const { return working_[index(day)] != 0; }
  // `day` itself when it is a working day; also beyond the plan's last day.
  Day next_working(Day day) const;
  Day last() const { return last_; }

 private:
  std::size_t index(Day day) const { return static_cast<std::size_t>(day - first_); }

  Day first_, last_;
  std::vector<Day> from_;  // settings_[i] holds from from_[i] on
  std::vector<Settings> settings_;
  Per<SegmentId, SegmentPlan> segments_{};
  std::vector<Month> months_;
  std::vector<std::uint8_t> working_;
  bool notifies_ = false;
};

}  // namespace drempel
