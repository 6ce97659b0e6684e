// Where the quarters of a tally lie in the calendar.
#pragma once

#include "base/calendar.h"
#include "model/tally.h"

namespace drempel {

// A quarter is named by its position in Tally::quarters: 0 … 3 lie before the policy date, the
// counted ones follow. The first counted quarter is the calendar quarter of the policy date.
constexpr int first_counted = Tally::lookback;

// One past the last counted quarter.
int end_counted(const Tally& tally);
// The last day of quarter `q`.
Day quarter_end(const Tally& tally, int q);
// The last day of a run of `years` (1 …) from a policy date.
Day run_end(Day policy_date, int years);
// The first quarter of the last full calendar year that was counted. When a run has none (a year
// from 1 July to 30 June), that of the last four counted quarters.
int last_year_start(const Tally& tally);
// The counted year (0 …) that a quarter belongs to, as the climate is dated; quarters before the
// policy date count as year 0.
int counted_year(int q);
// 12 months' billed turnover up to the end of quarter `q` (>= 3), cents: rent, service costs, et
// cetera.
std::int64_t turnover_cents(const Tally& tally, int q);

}  // namespace drempel
