// Two levers moved over a grid: the scenarios of a heat map.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "policy/scenario.h"

namespace drempel {

constexpr int most_sweep_steps = 12;  // per lever

struct SweepAxis {
  std::size_t row = 0;         // position in rows()
  std::vector<double> values;  // at least one, inside the row's range
};

// "staff.collectors=0.5..4:8": a key, from, to and the number of steps (1 … 12; 5 when left out).
// Values of rows that take whole numbers only are rounded and kept once. Says what is wrong else.
Result<SweepAxis> parse_sweep_axis(std::string_view text, Language language);

// `base` with every pair of values, row by row: all of x at the first value of y, then at the next.
// A value that was dated in the base holds from the start instead.
std::vector<Scenario> sweep(const Scenario& base, const SweepAxis& x, const SweepAxis& y);

}  // namespace drempel
