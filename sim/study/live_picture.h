// Of a live study (study/live.h): the pasts and replications that are kept, and the picture that is
// made of those that are ready.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "study/live.h"
#include "study/warm_up.h"

namespace drempel {

// A past that scenarios share: one state per replication, on the day before the policy date.
struct LivedPast {
  PastMark mark;
  Scenario lived;
  std::uint64_t seed = 0;
  bool decides = false;  // it is a base's: how long it is follows from itself
  int years = 0;         // 0 = not known yet
  Drift drift;
  bool deciding = false;
  std::vector<std::shared_ptr<const State>> states;  // null = not lived yet
  std::vector<bool> living;
  bool too_large = false;  // states are lived again each time instead of kept
  std::uint64_t used = 0;
};

// The replications of one scenario.
struct LiveLane {
  PastMark mark;
  Scenario scenario;
  std::uint64_t seed = 0;
  int years = 0;
  bool own_past = false;
  std::shared_ptr<LivedPast> past;
  std::vector<std::shared_ptr<const Tally>> runs;  // null = not there yet
  std::vector<bool> running;
  std::uint64_t used = 0;
  // Figures of the first n replications, kept because most pictures change one scenario only.
  int summary_of = 0, difference_of = 0;
  PastMark difference_from;  // the base's
  std::shared_ptr<const Summary> summary, difference;

  int ready() const {
    const auto gap = std::find(runs.begin(), runs.end(), nullptr);
    return static_cast<int>(gap - runs.begin());
  }
};

using LiveLanePtr = std::shared_ptr<LiveLane>;

// What is to be seen now.
struct ShownSetting {
  std::uint64_t id = 0;
  int years = 0, replications = 0, grid_replications = 0;
  std::uint64_t seed = 0;
  std::shared_ptr<LivedPast> past;  // the base's
  std::vector<LiveLanePtr> lanes;   // base, strategies; equal scenarios share one
  std::vector<std::shared_ptr<const Scenario>> scenarios;  // of the lanes, with their own names
  std::vector<LiveLanePtr> grid;
};

// Copies of what a picture is made of.
struct PictureParts {
  ShownSetting shown;
  std::vector<std::vector<std::shared_ptr<const Tally>>> runs;       // of the lanes
  std::vector<std::vector<std::shared_ptr<const Tally>>> grid_runs;  // complete ones only
  std::size_t pieces = 0;
};

// The figures of what is ready; complete when all replications that are asked for are. Keeps the
// summaries it works out in the lanes, so one thread at a time may be in here.
std::shared_ptr<const LivePicture> make_picture(const PictureParts& from);

}  // namespace drempel
