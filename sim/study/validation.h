// Running what a list of targets needs, and holding the results against their bands.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "kpi/target.h"
#include "study/study.h"
#include "study/verdict.h"

namespace drempel {

constexpr int usual_most_replications = 60;

struct ValidationInput {
  std::vector<Target> targets;
  std::uint64_t seed = 1;
  int threads = 0;                     // as in StudyInput
  int most = usual_most_replications;  // replications of a run, 2 … 10,000
  // Says what is wrong with a finished study (books that don't close); nothing when all is well.
  std::function<std::optional<std::string>(const StudyOutput&)> check;
};

// One target with what came of it.
struct Judged {
  Estimate value;  // of what is judged: the figure, its difference or its difference in %
  Verdict verdict = Verdict::cannot;
  int replications = 0;
};

struct Validation {
  std::vector<Target> targets;  // as in the input
  std::vector<Judged> figures;  // parallel with targets
  std::vector<RowVerdict> rows;
  std::uint64_t seed = 0;
  int most = 0;
  int runs = 0;          // scenarios with their changes, each counted once
  double seconds = 0;    // of wall clock
  std::string broken;    // what `check` said; empty when all is well
  bool stopped = false;  // the stop flag was raised: nothing here may be shown
};

struct ValidationProgress {
  std::string scenario;        // whose runs are being made
  int study = 0, studies = 0;  // the how manieth scenario, of how many
  int open = 0;                // targets of it that aren't narrow yet
  Progress progress;           // of this batch
};

// Targets on the same scenario share its past and its runs; replications are added until every
// interval is narrow enough or `most` is reached, and only the runs that still need them go on.
// Problems when a study would be refused. The results do not depend on `threads`.
Result<Validation> validate(const ValidationInput& input,
                            const std::function<void(const ValidationProgress&)>& progress = {},
                            const std::atomic<bool>* stop = nullptr);

}  // namespace drempel
