#include "gui/lever_axis.h"

#include <algorithm>
#include <cmath>

#include "gui/lever_groups.h"

namespace drempel::gui {

namespace {

// 1, 2 or 5 times a power of ten, the nearest at or above `least`.
double round_step(double least) {
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double times : {1.0, 2.0, 5.0})
    if (least <= times * power * (1 + 1e-9)) return times * power;
  return 10 * power;
}

double clean(double value) { return std::round(value * 1e9) / 1e9; }

}  // namespace

LeverAxis usual_axis(const Row& row, double today) {
  const double range = row.high - row.low;
  // About today's own size each way, or a fifth of the range when that says nothing.
  const double size = std::abs(today) > 1e-9 ? std::abs(today) : row.fallback;
  double reach = size > 1e-9 ? size : range / 5;
  reach = std::min(reach, range / 2);
  double step = round_step(2 * reach / (usual_cells - 1));
  if (row.whole) step = std::max(1.0, std::round(step));
  const double around = std::clamp(today, row.low, row.high);
  double from = std::floor((around - step * (usual_cells - 1) / 2) / step + 0.5) * step;
  from = std::max(from, std::ceil(row.low / step - 1e-9) * step);
  const double most = row.low + std::floor((row.high - row.low) / step + 1e-9) * step;
  double to = std::min(from + step * (usual_cells - 1), std::max(most, from));
  from = std::max(row.low, std::min(from, to - step * (usual_cells - 1)));
  // Near the ends of the range the band ends at today's value, round or not.
  if (around > to) to = around, from = std::max(row.low, around - step * (usual_cells - 1));
  from = std::min(from, around);
  if (!(to > from)) from = row.low, to = row.high;
  const int cells = static_cast<int>(std::lround((to - from) / step)) + 1;
  return {key_of(row), clean(from), clean(to), std::clamp(cells, least_cells, usual_cells)};
}

LeverAxis sound_axis(const Row& row, LeverAxis axis) {
  const auto inside = [&](double value) {
    return std::isfinite(value) ? std::clamp(value, row.low, row.high) : row.low;
  };
  axis.from = inside(axis.from), axis.to = inside(axis.to);
  if (axis.from > axis.to) std::swap(axis.from, axis.to);
  if (axis.from == axis.to) {
    axis.from = std::max(row.low, axis.from - slider_of(row).step);
    axis.to = std::min(row.high, axis.to + slider_of(row).step);
  }
  axis.cells = std::clamp(axis.cells, least_cells, most_cells);
  return axis;
}

std::vector<double> values_along(const Row& row, const LeverAxis& axis) {
  std::vector<double> values;
  for (int i = 0; i < axis.cells; ++i) {
    const double value = axis.from + (axis.to - axis.from) * i / std::max(1, axis.cells - 1);
    values.push_back(row.whole ? std::round(value) : clean(value));
  }
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

}  // namespace drempel::gui
