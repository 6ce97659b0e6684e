// A workflow is data: which step is taken when, by which channel, after which result, unless what.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/ids.h"

namespace drempel {

// What came of a step, as far as the workflow looks at it.
enum class StepResult : std::uint8_t {
  done,       // carried out; nothing known yet
  reached,    // the tenant was spoken to
  missed,     // nobody answered
  agreed,     // an arrangement or a firm promise
  refused,    // a condition of the step itself was not met (nothing happened)
  solved,     // the balance is nil
  eviction,   // judgment: eviction granted, conditionally or not
  payment,    // judgment: payment only
  rejected,   // judgment: claim rejected
  execute,    // the corporation decides to execute
  hold,       // the corporation keeps the judgment in reserve
  left,       // the home is empty
  held,       // the court holds the case for information: it comes back
  suspended,  // the corporation suspends the execution on conditions
  collect,    // the corporation collects on the judgment (attachment of income)
  count
};

// What keeps a step from being taken on its day (bit mask in WorkflowStep::unless). A running
// arrangement or help needs no mention: the chain stands still while it lasts.
enum class Unless : std::uint8_t {
  contact,     // the tenant has been spoken to in this case: the step is passed over
  promise,     // a payment was promised in a talk: the step waits for that day
  first_case,  // no case with a reminder in the last two years: the step is passed over
  count
};

struct WorkflowStep {
  StepId step{};
  int day = 0;  // days overdue (A.1.2: days before the due date, as a negative number);
                // used when `has_day`
  bool has_day = false;
  bool has_after = false;  // otherwise: `days` days after step `after` gave result `on`
  StepId after{};
  int days = 0;            // 0 … 400
  bool any_result = true;  // any result that does not end the case
  StepResult on = StepResult::done;
  std::vector<ChannelId> channels;  // used in turn over repeats; the last one stays
  int repeat = 1;                   // how many times, 1 … 12
  int every = 7;                    // days between repeats, 1 … 90
  unsigned unless = 0;              // bits of Unless
};

// At most one entry per step; a step without an entry is not taken.
struct Workflow {
  std::vector<WorkflowStep> steps;
};

using Workflows = Per<SegmentId, Workflow>;

std::string_view code_of(StepResult result);
std::string_view code_of(Unless unless);
std::string_view code_of(SegmentId segment);

}  // namespace drempel
