// Results that come while somebody looks: the base's past is lived once and kept, and every change
// of a scenario starts its forked replications anew in threads of its own. The figures of n
// replications are those of run_study and compare with n replications, to the last bit.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/said.h"
#include "study/comparison.h"
#include "study/study.h"

namespace drempel {

// What is to be shown.
struct LiveSetting {
  Scenario base;
  std::vector<Scenario> strategies;  // 0 … 8 is sensible
  std::vector<Scenario> grid;  // worked on when the rest is complete (two levers); may be empty
  int years = 5;               // as in StudyInput
  int replications = 20;       // of base and strategies, 1 … 1,000
  int grid_replications = 4;   // of each of the grid, 1 … replications
  std::uint64_t seed = 1;
};

// One setting's results so far; never changes once it is given out. There is one as soon as the
// base and every strategy have a replication.
struct LivePicture {
  std::uint64_t setting = 0;  // which show() it belongs to
  // Base and strategies with the replications 0 … n−1 of each that are ready; n may differ between
  // scenarios (ScenarioRuns::runs.size()), so what pairs them must look at the shorter of two.
  StudyOutput output;
  Comparison figures;     // a difference pairs the replications that both have
  bool complete = false;  // all replications of base and strategies
  // Differences of the grid's scenarios from the base; null where there is none yet.
  std::vector<std::shared_ptr<const Summary>> grid;
  int grid_done = 0;  // of the grid: scenarios that are complete
};

enum class LivePhase {
  idle,         // nothing to do: complete, or nothing asked for
  living_past,  // the past of the base, or of another world, is being lived
  running,      // replications from the policy date on
  cancelled,    // stopped by cancel(); the next show() goes on
  failed        // see LiveStatus::error
};

struct LiveStatus {
  std::uint64_t setting = 0;
  LivePhase phase = LivePhase::idle;
  bool deciding_past = false;           // how long the past must be is not known yet
  int past_done = 0, past_planned = 0;  // replications that have a past
  int done = 0, planned = 0;            // replications of base and strategies
  std::vector<int> ready;               // of the base, then of each strategy
  std::vector<bool> own_past;           // strategies with another world than the base
  int grid_done = 0, grid_planned = 0;  // replications of the grid
  Said error;                           // when failed
};

// Works in `threads` threads (0 = as many as the machine has processors) until it is destroyed,
// which waits for them to stop. `on_news` is called from them, often and briefly, when picture or
// status may have changed; it must not call back.
class LiveStudy {
 public:
  explicit LiveStudy(int threads = 0, std::function<void()> on_news = {});
  LiveStudy(const LiveStudy&) = delete;
  LiveStudy& operator=(const LiveStudy&) = delete;
  ~LiveStudy();

  // From here on this setting is worked on; gives its id (1, 2, …). What earlier settings left that
  // fits (pasts, replications of the same scenario) is used again. Returns at once. A setting that
  // run_study would refuse fails, with the reason in the status.
  std::uint64_t show(LiveSetting setting);
  // Stops working soon; what is ready stays.
  void cancel();

  // The newest picture of any setting; null before the first. `setting` tells whether it is the
  // one asked for last.
  std::shared_ptr<const LivePicture> picture() const;
  LiveStatus status() const;
  // Waits until the setting asked for last is complete, grid included, or failed or was cancelled.
  void wait() const;

 private:
  class Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace drempel
