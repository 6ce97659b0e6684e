// The codes of a workflow's words, and where its steps stand.
#include "policy/workflow.h"

#include <algorithm>

namespace drempel {

const WorkflowStep* find_step(const Workflow& workflow, StepId step) {
  const auto found = std::find_if(workflow.steps.begin(), workflow.steps.end(),
                                  [step](const WorkflowStep& s) { return s.step == step; });
  return found == workflow.steps.end() ? nullptr : &*found;
}

bool takes_least(StepId step) {
  using enum StepId;
  return step != A_1_1 && step != A_1_2 && step != A_1_2b && step != C_1_1 && step != C_1_1b;
}

std::optional<int> standing_day(const Workflow& workflow, const WorkflowStep& step) {
  int days = 0, latest = -1000;
  const WorkflowStep* at_step = &step;
  for (std::size_t i = 0; i <= workflow.steps.size() && at_step; ++i) {
    if (at_step->has_day || !at_step->has_after) latest = std::max(latest, days + at_step->day);
    if (!at_step->has_after) return latest;
    days += at_step->days;
    at_step = find_step(workflow, at_step->after);
  }
  return {};
}

std::string_view code_of(StepResult result) {
  constexpr Per<StepResult, std::string_view> codes{
      "done",     "reached", "missed", "agreed", "refused", "solved",    "eviction", "payment",
      "rejected", "execute", "hold",   "left",   "held",    "suspended", "collect"};
  return codes[at(result)];
}

std::string_view code_of(Unless unless) {
  constexpr Per<Unless, std::string_view> codes{"contact", "promise", "first_case"};
  return codes[at(unless)];
}

std::string_view code_of(SegmentId segment) {
  constexpr Per<SegmentId, std::string_view> codes{
      "regular",    "newcomer",   "chronic",   "lax",           "victim",
      "principled", "structural", "vve_owner", "regular_debit", "chronic_debit",
      "lax_debit",  "broke",      "departed"};
  return codes[at(segment)];
}

}  // namespace drempel
