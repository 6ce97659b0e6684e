// One figure over two levers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/pen.h"
#include "study/comparison.h"
#include "study/sweep.h"

namespace drempel {

struct HeatData {
  std::string title, under;
  std::string x_axis, y_axis;                  // label and unit of each lever
  std::vector<std::string> x, y;               // values as text; y from the bottom upwards
  std::vector<std::optional<Estimate>> cells;  // row by row from the bottom: y.size() × x.size();
                                               // null = not run yet
  int today_x = -1, today_y = -1;              // the cell of today's policy; −1 = not among them
  std::string unit, definition;
  int digits = 0;  // decimals at most
};

// What a sweep gave: the alternatives of `output` are those of sweep(…, x, y), in its order. `code`
// is of a row in kpi/kpi.h, taken over the last full calendar year.
HeatData heat_data(const StudyOutput& output, const Comparison& figures, const SweepAxis& x,
                   const SweepAxis& y, std::string_view code, Language language);

// Darker = more. Today's policy has a frame; a cell says its value where there is room.
void draw(Canvas& canvas, const Rect& bounds, const HeatData& data, const Look& look);

}  // namespace drempel
