// One axis of the map of two levers.
#pragma once

#include <string>
#include <vector>

#include "policy/rows.h"

namespace drempel::gui {

inline constexpr int least_cells = 2, most_cells = 9, usual_cells = 5;  // along an axis

struct LeverAxis {
  std::string key;  // of a row
  double from = 0, to = 0;
  int cells = 0;  // 0 = not chosen yet: a band around today's value is taken
};

// A band of round values around `today`, inside the row's range: from about a third of it to about
// three times; of a value of 0, or of a share, a part of the range.
LeverAxis usual_axis(const Row& row, double today);
// What the axis says, made sound: from below to, both inside the row's range.
LeverAxis sound_axis(const Row& row, LeverAxis axis);
// The values along it, rising, at least one; fewer than cells when the row takes whole numbers
// only.
std::vector<double> values_along(const Row& row, const LeverAxis& axis);

}  // namespace drempel::gui
