// How long a past must be before anything counts: until arrears and files hardly drift.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/run.h"
#include "study/estimate.h"

namespace drempel {

// How much arrears and bailiff files grew over the last year of the warm-up, % a year: the mean
// over replications and half its 90 % interval.
struct Drift {
  Estimate arrears, files;
  // More than 1 % a year beyond noise in either.
  bool drifting() const;
  // More than 5 % a year in either.
  bool far() const;
};

constexpr int least_warm_up = 3, most_warm_up = 8;  // years

struct WarmUp {
  int years = least_warm_up;
  Drift drift;
  int tried_on = 0;  // replications
  // Of replications 0 … tried_on − 1, on the day before the policy date; absent when they would
  // take too much memory to keep.
  std::vector<std::optional<State>> states;
  bool stopped = false;
};

// The replications the decision is made on: enough to see 1 % through the noise of so many homes,
// and a matter of the scenario alone, so that replication 0 is the same life in every study.
int warm_up_batch(const Scenario& base);
// The past of one replication, up to and including the day before the policy date; the drift of
// each quantity over its last year, % (null when there was nothing a year before).
struct Past {
  State state;
  std::optional<double> arrears_drift, files_drift;
  bool stopped = false;
};
Past run_past(const Scenario& scenario, const RunInput& input, int years,
              const std::atomic<bool>* stop);
// Tries 3, 5 and 8 years under the base policy and takes the first that does not drift, or 8; goes
// from 3 to 8 at once when 3 is far off.
WarmUp decide_warm_up(const Scenario& base, std::uint64_t seed, int threads,
                      const std::atomic<bool>* stop);
// The scenario under which an alternative lives its past: the base, or with a world of its own that
// world with the base's climate, policy and workflows.
Scenario past_of(const Scenario& base, const Scenario& alternative);

}  // namespace drempel
