#include "output/axis.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/numbers.h"

namespace drempel {

namespace {

constexpr double tick_size = 12;
constexpr double largest = 1e15;  // beyond this nothing is shown: a fault, not a figure

double baseline_shift(const Pen& pen) { return pen.px(tick_size) * text_cap_height / 2; }

}  // namespace

double Scale::operator()(double value) const {
  if (from == to) return (start + end) / 2;
  return start + (value - from) / (to - from) * (end - start);
}

Ticks round_ticks(double low, double high, int wanted) {
  if (!std::isfinite(low) || !std::isfinite(high) || low > high) low = 0, high = 1;
  low = std::clamp(low, -largest, largest), high = std::clamp(high, -largest, largest);
  if (high - low < 1e-9 * std::max(1e-6, std::abs(high))) {
    const double half = high == 0 ? 0.5 : std::abs(high) / 2;
    low -= low == 0 ? 0 : half, high += half;
  }
  const double rough = (high - low) / std::max(1, wanted);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  const double part = rough / power;
  const double step = power * (part <= 1     ? 1
                               : part <= 2   ? 2
                               : part <= 2.5 ? 2.5
                               : part <= 5   ? 5
                                             : 10);
  Ticks ticks;
  const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
  for (double k = first; k <= last; ++k) ticks.values.push_back(k * step);
  if (ticks.values.size() < 2) ticks.values.push_back((first + 1) * step);
  const bool quarter = part > 2 && part <= 2.5;
  ticks.decimals = -static_cast<int>(std::floor(std::log10(step) + 1e-9)) + (quarter ? 1 : 0);
  return ticks;
}

std::string tick_text(double value, const Ticks& ticks, Language language) {
  const double size = std::max(std::abs(ticks.values.front()), std::abs(ticks.values.back()));
  if (size >= 2e6) {
    const int decimals = std::max(0, ticks.decimals + 6);
    return shown_number(value / 1e6, decimals, language) + (value == 0                 ? ""
                                                            : language == Language::nl ? " mln"
                                                                                       : " m");
  }
  return shown_number(value, std::max(0, ticks.decimals), language);
}

void Range::add(double value) {
  if (!std::isfinite(value)) return;
  low = any ? std::min(low, value) : value;
  high = any ? std::max(high, value) : value;
  any = true;
}

void Range::add(const std::optional<double>& value) {
  if (value) add(*value);
}

void Range::reach_zero_unless_far() {
  if (!any) return;
  if (low > 0 && low < 0.75 * high) low = 0;
  if (high < 0 && high > 0.75 * low) high = 0;
}

double ticks_width(const Pen& pen, const Ticks& ticks) {
  double width = 0;
  for (const double value : ticks.values)
    width = std::max(width, pen.width_of(tick_text(value, ticks, pen.language()), tick_size));
  return width + pen.px(8);
}

void draw_height_axis(Pen& pen, const Rect& plot, const Scale& scale, const Ticks& ticks) {
  for (const double value : ticks.values) {
    const double y = scale(value);
    const bool zero = value == 0;
    pen.canvas.line({plot.x, y}, {plot.right(), y},
                    {zero ? pen.colours.axis : pen.colours.grid, pen.px(1), Dash::solid});
    pen.write({plot.x - pen.px(6), y + baseline_shift(pen)},
              tick_text(value, ticks, pen.language()),
              pen.style(tick_size, pen.colours.soft, Anchor::end));
  }
}

double foot_height(const Pen& pen) { return pen.px(22); }

void draw_foot_axis(Pen& pen, const Rect& plot, const Scale& scale, const Ticks& ticks) {
  for (const double value : ticks.values) {
    const double x = scale(value);
    const bool zero = value == 0;
    pen.canvas.line({x, plot.y}, {x, plot.bottom()},
                    {zero ? pen.colours.axis : pen.colours.grid, pen.px(1), Dash::solid});
    pen.write({x, plot.bottom() + pen.px(17)}, tick_text(value, ticks, pen.language()),
              pen.style(tick_size, pen.colours.soft, Anchor::middle));
  }
}

double name_height(const Pen& pen) { return pen.px(22); }

void draw_axis_name(Pen& pen, const Rect& plot, std::string_view name) {
  const double x = std::max(pen.bounds.x, plot.x - pen.px(6));
  pen.write_cut({x, plot.y - pen.px(9)}, name, plot.right() - x,
                pen.style(tick_size, pen.colours.soft));
}

void draw_years(Pen& pen, const Rect& plot, const Scale& scale, Day from, Day to) {
  const TextStyle style = pen.style(tick_size, pen.colours.soft, Anchor::middle);
  for (int year = to_date(from).year; year <= to_date(to).year; ++year) {
    const Day first = std::max(from, to_day({year, 1, 1})),
              last = std::min(to, to_day({year, 12, 31}));
    const double x0 = scale(first.n), x1 = scale(last.n);
    if (first > from)
      pen.canvas.line({x0, plot.bottom()}, {x0, plot.bottom() + pen.px(6)},
                      {pen.colours.axis, pen.px(1), Dash::solid});
    const std::string text = fmt::format("{}", year);
    if (x1 - x0 >= pen.width_of(text, tick_size) * 0.9)
      pen.write({(x0 + x1) / 2, plot.bottom() + pen.px(16)}, text, style);
  }
}

}  // namespace drempel
