// The states of all replications of a study on one day, to be gone on from later: what is in a
// state file. Each scenario that has a past of its own by that day has a life of its own in it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/archive.h"
#include "base/result.h"
#include "base/text.h"
#include "files/state_file.h"
#include "policy/scenario.h"
#include "study/warm_up.h"

namespace drempel {

struct StudyInput;

// Who a past belongs to: the world (behaviour, population, prices), and everything that was
// decided or happened outside up to the day.
struct PastMark {
  Digest world, past;
  bool operator==(const PastMark&) const = default;
};
// `lived` under until the day before its policy date (past_of() for another world), `then` from
// that date up to and including `at`.
PastMark mark_of(const Scenario& lived, const Scenario& then, int warm_up_years, Day at);

// One scenario's states, by replication.
struct SavedLife {
  std::string name;  // of the scenario
  PastMark mark;
  std::vector<std::string> states;      // while saving
  std::vector<std::string_view> bytes;  // after reading: parts of SavedStudy::file
};

struct SavedStudy {
  Day at;  // the states are as of the end of this day
  Day policy_date;
  std::uint64_t seed = 0;
  int warm_up_years = 0;
  Drift drift;
  std::vector<SavedLife> lives;  // the base first
  StateFile file;                // what was read

  bool in_past() const { return at < policy_date; }
  int replications() const {
    return lives.empty() ? 0 : static_cast<int>(lives.front().bytes.size());
  }
  // The life with that past, or null.
  const SavedLife* life_of(const PastMark& mark) const;
  // The life that a scenario of a study goes on from; null when it has none in here. A scenario
  // shares the base's in the past, or when nothing differs up to `at`.
  const SavedLife* life_for(const Scenario& base, const Scenario& scenario) const;
};

// The whole file, ready to be written. Gives up the states as it goes, to save memory.
std::string state_file_of(SavedStudy&& saved, int results_version);
// Reads a state file; the faults of files/state_file.h, or a body that isn't sound.
Result<std::shared_ptr<const SavedStudy>> read_saved_study(const std::string& path,
                                                           int results_version, Language language);

// The days for which a state can be saved: from three years before the policy date, since every
// past is at least that long, up to the day before the run's last.
struct SaveRange {
  Day first, last;
};
SaveRange save_range(const Scenario& base, int years);

// Why a study can't go on from the file it names: another world, past, seed or policy date, more
// replications than saved, an end that lies before the state.
Problems check_saved(const StudyInput& input, const std::string& file, Language language);

}  // namespace drempel
