// Scales, round numbers beside them, and the years under a chart.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "output/pen.h"

namespace drempel {

// A straight line from values to pixels. With from == to everything lies in the middle.
struct Scale {
  double from = 0, to = 1;    // values
  double start = 0, end = 1;  // pixels
  double operator()(double value) const;
};

// Round numbers from about `low` to about `high`; an axis from the first to the last covers both.
struct Ticks {
  std::vector<double> values;  // at least two, evenly apart
  int decimals = 0;            // negative for tens, hundreds …
};
// About `wanted` (at least 1) steps. Values that are not finite, or none at all, give 0 … 1.
Ticks round_ticks(double low, double high, int wanted);
// "1.500", "0,25", "2,5 mln".
std::string tick_text(double value, const Ticks& ticks, Language language);

// The lowest and highest of what a chart shows. Nothing added = 0 … 1.
struct Range {
  double low = 0, high = 0;
  bool any = false;
  void add(double value);
  void add(const std::optional<double>& value);
  // Down (or up) to zero, unless the values are far from it compared with how they differ.
  void reach_zero_unless_far();
  Ticks ticks(int wanted) const {
    return any ? round_ticks(low, high, wanted) : round_ticks(0, 1, 1);
  }
};

// The room that tick texts take up, pixels.
double ticks_width(const Pen& pen, const Ticks& ticks);
// Lines across `plot` at the ticks with their texts on its left, the zero line stronger.
void draw_height_axis(Pen& pen, const Rect& plot, const Scale& scale, const Ticks& ticks);
// The same along the foot: lines upwards, texts below; needs foot_height() below the plot.
void draw_foot_axis(Pen& pen, const Rect& plot, const Scale& scale, const Ticks& ticks);
double foot_height(const Pen& pen);
// The name and unit of an axis, above the top left of the plot; name_height() is what it needs.
void draw_axis_name(Pen& pen, const Rect& plot, std::string_view name);
double name_height(const Pen& pen);

// Years under a chart, each under its own stretch; as many as fit.
void draw_years(Pen& pen, const Rect& plot, const Scale& scale, Day from, Day to);

}  // namespace drempel
