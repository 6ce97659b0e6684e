// How sure a study must be: intervals of named outcomes, relative to their mean.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "study/estimate.h"

namespace drempel {

// Half the width of the 90 % interval of an outcome's last-year mean must be at most `share` of
// that mean, in the base scenario.
struct PrecisionTarget {
  const KpiRow* outcome = nullptr;
  double share = 0;  // 0.001 … 1
};

// "evictions=5%,arrears=1%": outcomes are `evictions` (KPI 13a), `arrears` (KPI 10) or the code or
// key of any figure; shares are percentages.
Result<std::vector<PrecisionTarget>> parse_precision(std::string_view text, Language language);

// Met when the interval is narrow enough. A count that did not occur has an interval too
// (estimate.h: allow_for_unseen) and a mean of 0: it never meets one, since no events is no
// certainty.
bool met(const PrecisionTarget& target, const Estimate& base);
// How many replications the target is likely to take, going by an estimate from some.
int likely_replications(const PrecisionTarget& target, const Estimate& base);

}  // namespace drempel
