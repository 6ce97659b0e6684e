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
  std::vector<std::string> certainty;          // of each cell, in words; may be empty
  // Today's policy, in cells from the first one (0); between two when its value lies there; −1 =
  // outside.
  double today_x = -1, today_y = -1;
  std::string unit, definition;
  int digits = 0;  // decimals at most
};

// What a sweep gave: the alternatives of `output` are those of sweep(…, x, y), in its order. `code`
// is of a row in kpi/kpi.h, taken over the last full calendar year.
HeatData heat_data(const StudyOutput& output, const Comparison& figures, const SweepAxis& x,
                   const SweepAxis& y, std::string_view code, Language language);

// Where `today` stands among values that rise or fall, in places; −1 = outside them.
double place_among(const std::vector<double>& values, double today);

// Darker = more. Today's policy has a frame, dashed when it lies between cells; a cell says its
// value where there is room.
void draw(Canvas& canvas, const Rect& bounds, const HeatData& data, const Look& look);

}  // namespace drempel
