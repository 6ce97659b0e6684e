// What stored values of replications say: mean, spread, interval of the mean, certainty in words.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "kpi/kpi.h"

namespace drempel {

// One value per replication, null where there was nothing to divide by.
using Sample = std::vector<std::optional<double>>;

// V of the JSON. Everything is null when no replication has a value.
struct Estimate {
  std::optional<double> mean;
  std::optional<double> p05, p95;          // spread over replications, linear interpolation
  std::optional<double> mean_lo, mean_hi;  // 90 % confidence interval of the mean (Student t); null
                                           // with fewer than two values
  int n = 0;                               // replications with a value
  // Half the width of the interval; null when there is none.
  std::optional<double> half_width() const;
  // A count that never occurred: 0 in every replication, and mean_hi says how much it may be.
  bool unseen() const { return mean && *mean == 0 && *p05 == 0 && *p95 == 0 && mean_hi > 0.0; }
};

// A count that never occurred is no certainty. Of who comes nowhere in any of the runs, about 3 in
// all of them together is the most there may be (95 %). `one` = what one event makes of the figure
// in a run: the interval becomes 0 … 3 × one ÷ runs. Nothing changes when `one` is 0, or when any
// replication has another value than 0.
void allow_for_unseen(Estimate& e, double one);

Estimate estimate(const Sample& sample);
// The value below which a share `p` (0 … 1) of sorted values lies, by linear interpolation between
// the nearest two. `sorted` must not be empty.
double quantile_of(std::span<const double> sorted, double p);
// Half the width of the two-sided interval of the mean at `confidence` (0.9, 0.95 …); null with
// fewer than two values.
std::optional<double> half_width_of(std::span<const double> values, double confidence);

// a − b per replication; null where either is. Both have one value per replication.
Sample paired_difference(const Sample& a, const Sample& b);
// The share of the noise in a difference that pairing took away: 1 − var(a−b) ÷ (var a + var b).
// Null with fewer than two pairs or when nothing varies.
std::optional<double> noise_removed(const Sample& a, const Sample& b);

// How sure a difference is, from paired differences. Luck only: it says nothing about guesses. The
// same difference other than 0 in every replication gives no interval: then it is a sign test, and
// 4 replications make it probable, 6 almost certain.
enum class Certainty {
  almost_certainly,  // the 95 % interval of the mean difference leaves out 0
  probably,          // the 80 % interval does
  cant_tell,
  same,   // equal in every replication: there is nothing to be uncertain about
  never,  // a count that came up in no replication of either
};
// There is no difference to show.
constexpr bool no_difference(Certainty c) { return c == Certainty::same || c == Certainty::never; }
Certainty certainty_of(const Sample& differences);
std::string_view code_of(Certainty certainty);
Text name_of(Certainty certainty);
Text definition_of(Certainty certainty);

}  // namespace drempel
