// The reconciliation: counts and sums that must agree to the unit and the cent, as a controller
// would ask for. Each is one row: two independent counts of the same thing. A run in which a row is
// broken has failed, in every build.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/text.h"
#include "kpi/quarters.h"
#include "model/tally.h"

namespace drempel {

// Quarters [first, last] of a tally; what stood at the end of the quarter before is the opening.
struct Period {
  const Tally& tally;
  int first = first_counted, last = first_counted;  // both >= 1

  const Quarter& opening() const { return tally.quarters[first - 1]; }
  const Quarter& closing() const { return tally.quarters[last]; }
  template <class Count>
  std::int64_t sum(Count count) const {
    std::int64_t total = 0;
    for (int q = first; q <= last; ++q) total += count(tally.quarters[q]);
    return total;
  }
  std::int64_t flow(std::int64_t Quarter::*field) const {
    return sum([field](const Quarter& q) { return q.*field; });
  }
};
// All counted quarters.
Period counted_period(const Tally& tally);

struct Reconciliation {
  std::string_view code = {};
  Text name = {};
  bool money = false;  // cents; else a count
  std::int64_t (*left)(const Period&) = nullptr;
  std::int64_t (*right)(const Period&) = nullptr;
};
std::span<const Reconciliation> reconciliations();

// The first row that does not hold, in any counted quarter or over the whole.
struct Broken {
  const Reconciliation* row = nullptr;
  std::int64_t left = 0, right = 0;
};
std::optional<Broken> first_broken(const Tally& tally);

}  // namespace drempel
