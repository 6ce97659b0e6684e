// One tenant's life, lived again to be told; and somebody of a group among the runs of a study.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/run.h"
#include "model/tally.h"

namespace drempel {

// One replication of a scenario of a study, to be lived again.
struct LifeOfStudy {
  Scenario base, scenario;  // equal for today's policy
  int past_years = 3;       // as the study's warm-up
  int years = 5;            // counted
  std::uint64_t seed = 1;

  // Up to and including `until`, looking as `input` says (its seed and replication are set here);
  // nothing when stopped.
  std::optional<State> live(int replication, RunInput input, Day until,
                            const std::atomic<bool>* stop) const;
  Day end() const;
};

// Whether a run may hold somebody who fits, by its counts; false is certain when one trait, or one
// thing tried before, is asked for.
bool may_hold(const Search& search, const Tally& tally);
// The replications that may, in order.
std::vector<int> replications_with(const Search& search, std::span<const Tally> runs);

// Those who fit in the first of the replications named that has any; at most three are lived.
struct FoundIn {
  int replication = 0;
  std::vector<Found> found;  // by day; empty = nobody
  bool stopped = false;
};
FoundIn find_tenants(const LifeOfStudy& life, const Search& search,
                     const std::vector<int>& replications, const std::atomic<bool>* stop);

}  // namespace drempel
