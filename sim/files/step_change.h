// What one table of a workflow asks of one step.
#pragma once

#include <optional>
#include <vector>

#include "files/faults.h"
#include "files/toml_node.h"
#include "policy/workflow.h"

namespace drempel {

// After which result a step follows; `any` = whichever does not end the case.
struct AfterResult {
  bool any = true;
  StepResult result = StepResult::done;
};

// The keys of `[workflow.SEGMENT.'A.2.3']`; what isn't given stays as it was.
struct StepChange {
  StepId step{};
  int line = 0;
  std::string key;  // "workflow.all.'A.2.3'"
  bool off = false;
  std::optional<int> day;  // 0 … 400 days overdue; A.1.2: -28 … -1
  std::optional<StepId> after;
  std::optional<int> days;  // 0 … 400
  std::optional<AfterResult> on;
  std::optional<std::vector<ChannelId>> channels;
  std::optional<int> repeat;  // 1 … most_times
  std::optional<int> every;   // 1 … 90
  std::optional<unsigned> unless;
  std::optional<double> min_owed;    // 0 … 20,000 €
  std::optional<double> min_months;  // 0 … 24

  // It says by itself when the step is taken.
  bool has_timing() const { return day || after; }
};

// The least that a step may ask to be owed: 0 … these.
inline constexpr double most_owed = 20000, most_months = 24;

// Reads one step's table. `key` is its dotted key, `line` that of its header. Adds a fault for each
// unknown key, wrong type, value out of range, channel that doesn't suit the step, and for keys
// that contradict each other; then the result is nothing.
std::optional<StepChange> read_step_change(const Node& node, StepId step, const std::string& key,
                                           Faults& faults);

}  // namespace drempel
