// Running one replication of one scenario: warm-up, fork, future. Nothing here is random that is
// not named (base/stream.h), and nothing is shared between threads.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/search.h"
#include "model/story.h"
#include "model/tally.h"
#include "policy/scenario.h"

namespace drempel {

// Whose luck a run has: the past its own; from `from_day` on that of another seed and replication,
// when given.
struct FutureLuck {
  Day from_day;
  std::uint64_t seed = 0;
  std::uint32_t replication = 0;
};

// Something that somebody does to one tenant on one day, from outside the policy: `step` is taken
// at once by `channel`, without waiting for staff.
struct Intervention {
  std::uint32_t home = 0;
  Day day;
  StepId step{};
  ChannelId channel{};
};

struct RunInput {
  std::uint64_t seed = 1;
  std::uint32_t replication = 0;
  std::optional<FutureLuck> future;
  std::vector<Intervention> interventions;
  // The home whose story is told; looking does not change the run.
  std::optional<std::uint32_t> watch;
  // Whom the run is to look for, in all teams.
  std::optional<Search> search;
};

// So many of those who fit a search are kept per team, the earliest.
inline constexpr std::size_t most_found = 40;

// The luck of one replication (from 0) of a study, with nothing else asked.
inline RunInput replication_of(std::uint64_t seed, int replication) {
  RunInput input;
  input.seed = seed;
  input.replication = static_cast<std::uint32_t>(replication);
  return input;
}

// How an arrears case stands: for finding somebody whose story is worth telling.
struct OpenCase {
  std::uint32_t home = 0;
  bool announced = false;   // a notice of eviction runs
  bool judged = false;      // there is a judgment
  bool at_bailiff = false;  // a file runs there
  int steps = 0;            // times that a step was taken in it
};

class Corporation;  // all teams of one replication, as they stand on a day

// Moved and cloned, never shared: each alternative gets a clone of the warmed-up state.
class State {
 public:
  State();
  State(const State&);
  State(State&&) noexcept;
  State& operator=(State) noexcept;
  ~State();

  // A corporation on the first day of its past, `warm_up_years` before the policy date.
  static State start(const Scenario& scenario, const RunInput& input, int warm_up_years);
  // Runs up to and including `until` under `scenario`, whose world must be the one it started with.
  // Returns early, with false, when `stop` becomes true. Teams share nothing, so they may run on
  // several threads (>= 1), with the same result.
  bool run_until(const Scenario& scenario, Day until, const std::atomic<bool>* stop = nullptr,
                 int threads = 1);
  // From here on counts are kept as results, and the policy is `scenario`'s (the fork).
  void fork(const Scenario& scenario);

  // Everything a run needs to go on, as bytes of this program (files/state_file.h puts a heading
  // and a digest around them). A state whose story is told can't be saved.
  std::string bytes_to_save() const;
  // A state from such bytes, to go on under `scenario` or to fork; nothing when they are not whole
  // and sound. `scenario` is the one the past was lived under.
  static std::optional<State> from_bytes(std::string_view bytes, const Scenario& scenario);

  Tally tally() const;
  Story story() const;
  // The cases of sitting tenants as they stand, by home.
  std::vector<OpenCase> open_cases() const;
  // Those whom RunInput::search was for, by day and home.
  std::vector<Found> found() const;
  Day today() const;
  std::size_t bytes() const;

 private:
  std::unique_ptr<Corporation> inside_;
};

}  // namespace drempel
