// A workflow is data: which step is taken when, by which channel, after which result, unless what.
#pragma once

#include <optional>
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
  contact,     // spoken to in the last approach.contact_counts days: the step is passed over
  promise,     // a payment was promised in a talk: the step waits for that day
  first_case,  // no case with a reminder in the last two years: the step is passed over
  count
};

// As often as a step may be taken in a case: a year of weeks.
inline constexpr int most_times = 52;

struct WorkflowStep {
  StepId step{};
  int day = 0;  // days overdue (A.1.2: days before the due date, as a negative number);
                // used when `has_day`
  bool has_day = false;
  bool has_after = false;  // `days` days after step `after` gave result `on`; with `has_day` too:
                           // whichever of the two is later
  StepId after{};
  int days = 0;            // 0 … 400
  bool any_result = true;  // any result that does not end the case
  StepResult on = StepResult::done;
  std::vector<ChannelId> channels;  // used in turn over repeats; the last one stays
  int repeat = 1;                   // how many times, 1 … most_times
  int every = 7;                    // days between repeats, 1 … 90
  unsigned unless = 0;              // bits of Unless
  // The least that must be owed, costs and all, in € (0 … 20,000), and in months' bills without
  // costs (0 … 24). Below it the step is not taken: what is owed is carried on to the next bill.
  // None: what the lever of the step says, if it has one (StepRow::least), else nil.
  std::optional<double> min_owed, min_months;

  bool operator==(const WorkflowStep&) const = default;
};

// At most one entry per step; a step without an entry is not taken.
struct Workflow {
  std::vector<WorkflowStep> steps;
};

using Workflows = Per<SegmentId, Workflow>;

// Whether a step is taken for a debt: not what comes before the rent is due, at moving in, or goes
// with watching an arrangement.
bool takes_least(StepId step);
// The workflow's entry of a step; null when it isn't taken.
const WorkflowStep* find_step(const Workflow& workflow, StepId step);
// The days overdue on which a step stands when every step before it is taken on its own day and
// nothing waits; none when it follows a step that the workflow hasn't got.
std::optional<int> standing_day(const Workflow& workflow, const WorkflowStep& step);

std::string_view code_of(StepResult result);
std::string_view code_of(Unless unless);
std::string_view code_of(SegmentId segment);

}  // namespace drempel
