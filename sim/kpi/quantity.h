// A figure of a run over any stretch of quarters: a sum of counted things, or one sum over another.
// What a target file holds a run against (kpi/target.h).
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kpi/kpi.h"
#include "model/costs.h"

namespace drempel {

// The homes of the corporation, so that anything can be counted per home.
struct Homes {};

// One counted thing of a sum. Over a stretch of quarters: a row of kpi/kpi.h with what stands above
// its line summed and divided by what stands below it, summed; flows per year, stocks as the mean
// of the quarter ends. Steps and breaches in times a year, costs in euros a year.
struct QuantityTerm {
  double sign = 1;  // 1 or -1
  std::variant<const KpiRow*, StepId, CostId, Breach, Homes> what;
};

struct Quantity {
  std::vector<QuantityTerm> above;
  std::vector<QuantityTerm> below;  // empty = 1
  double factor = 1;                // 100 for percentages, 1,000 per 1,000

  // The row, when this is one row and nothing else: its unit and decimals are then known.
  const KpiRow* only_row() const;
};

// Quarters by their number: 1 is the first from the policy date, 0 the one that ends on its eve.
struct QuarterRange {
  int first = 1;  // 0 …
  int last = 0;   // first …; 0 after a first of 1 = the last that was counted

  bool operator==(const QuarterRange&) const = default;
};
constexpr QuarterRange all_quarters{};

// Null when there was nothing to divide by, or when the run has no such quarters.
std::optional<double> value_over(const Quantity& quantity, const Tally& tally, QuarterRange range);

}  // namespace drempel
