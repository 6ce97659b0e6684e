// Tallies built by hand: every count is 0 until a test sets it.
#pragma once

#include "kpi/quarters.h"
#include "model/tally.h"

namespace drempel {

// `years` counted years from 1 January 2023, 1,000 homes at every quarter's end.
inline Tally fake_tally(int years = 1) {
  Tally tally;
  tally.policy_date = to_day({2023, 1, 1});
  tally.quarters.resize(static_cast<std::size_t>(Tally::lookback + 4 * years), Quarter{});
  for (Quarter& quarter : tally.quarters) quarter.homes_end = 1000;
  tally.other_evictions.resize(static_cast<std::size_t>(years), 0.0);
  return tally;
}

// The n-th counted quarter (0 …).
inline Quarter& counted(Tally& tally, int n) { return tally.quarters[first_counted + n]; }

}  // namespace drempel
