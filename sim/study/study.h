// Running a scenario, or several against each other, many times with the same luck.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/tally.h"
#include "policy/scenario.h"
#include "study/precision.h"
#include "study/saved_study.h"
#include "study/warm_up.h"

namespace drempel {

constexpr int most_years = 50, most_replications = 10'000, most_precise = 2'000, most_threads = 256;

struct StudyInput {
  Scenario base;
  std::vector<Scenario> alternatives;  // empty for a single run
  int years = 5;                       // 1 … 50, counted from the policy date
  int replications = 20;               // 1 … 10,000; not looked at when there are targets
  std::vector<PrecisionTarget>
      precision;  // all must be met by the base; at most 2,000 replications
  std::uint64_t seed = 1;
  std::vector<std::string> settings;  // --set as it was given, for the record only
  int threads = 0;                    // 1 … 256; 0 = as many as the machine has processors
  // Keep all states as of the end of this day (within save_range), in StudyOutput::saved.
  std::optional<Day> save_at;
  // Go on from these states instead of living the past again; what check_saved() refuses must not
  // come here. The results are those of the unbroken study, to the last bit.
  std::shared_ptr<const SavedStudy> from;
};

// One scenario's results, by replication.
struct ScenarioRuns {
  Scenario scenario;
  std::vector<Tally> runs;
  bool own_past = false;  // another world than the base: its own warm-up, paired by seed only
};

struct StudyOutput {
  ScenarioRuns base;
  std::vector<ScenarioRuns> alternatives;  // as in the input
  int years = 0, replications = 0;
  std::uint64_t seed = 0;
  std::vector<std::string> settings;
  int warm_up_years = 0;
  Drift drift;
  std::vector<PrecisionTarget> precision;
  bool precision_met = true;
  bool stopped = false;             // the stop flag was raised: nothing here may be shown
  double seconds = 0;               // of wall clock
  double tenant_months = 0;         // simulated in all, pasts included
  std::optional<SavedStudy> saved;  // when asked for
};

struct Progress {
  int done = 0, planned = 0;  // replications; planned may grow with precision targets
  bool warming_up = true;     // still deciding how long the past must be
};
// Called from any thread, one call at a time.
using ProgressCallback = std::function<void(const Progress&)>;

// What run_study would refuse; empty when all is well.
Problems check_study(const StudyInput& input);
// Problems when the input is out of range, asks for more memory than is sensible, or when an
// alternative has another policy date than the base. Raising `stop` ends it soon, with `stopped`.
// The results do not depend on `threads`. Throws std::bad_alloc when memory runs out.
Result<StudyOutput> run_study(const StudyInput& input, const ProgressCallback& progress = {},
                              const std::atomic<bool>* stop = nullptr);

// The share of noise that pairing took away, mean over the alternatives that share the base's past
// and over evictions for arrears, arrears of all tenants and tenants in arrears; null when none of
// them is defined.
std::optional<double> noise_removed(const StudyOutput& output);

}  // namespace drempel
