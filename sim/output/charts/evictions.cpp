#include "output/charts/evictions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/axis.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

bool finite(const std::optional<double>& value) { return value && std::isfinite(*value); }

struct Bars {
  Pen& pen;
  const YearsData& data;
  Rect plot;
  Scale y;

  // The bar of strategy `k` in year `i`, over the whole height.
  Rect column(std::size_t i, std::size_t k) const {
    const double width = plot.w / static_cast<double>(data.years.size());
    const double n = static_cast<double>(data.strategies.size());
    const double one = std::min(width * 0.8 / n, pen.px(64));
    const double start = plot.x + width * static_cast<double>(i) + (width - one * n) / 2;
    return {start + one * (static_cast<double>(k) + 0.07), plot.y, one * 0.86, plot.h};
  }

  void hover(std::size_t year, std::size_t k, const Rect& area) const {
    const Estimate& e = data.strategies[k].years[year];
    const std::vector<std::string> lines{
        fmt::format("{}, {}", data.strategies[k].name, data.years[year]),
        fmt::format("{}: {} ({})", data.axis, mean_text(e, data.digits, pen.language()),
                    interval_text(e, data.digits, pen.language())),
        std::string(chart_words::interval_is.in(pen.language())), data.definition,
        std::string(chart_words::click_for_story.in(pen.language()))};
    pen.canvas.hover(area, lines);
  }

  void bar(std::size_t year, std::size_t k, double x, double width) const {
    const Estimate& e = data.strategies[k].years[year];
    if (!finite(e.mean)) return;
    const SeriesLook look = series_look(static_cast<int>(k), pen.look.theme);
    const double top = y(*e.mean), zero = y(0);
    pen.canvas.rect({x, std::min(top, zero), width, std::abs(zero - top)},
                    look.line.with_alpha(0.55));
    const double middle = x + width / 2;
    double above = std::min(top, zero);
    const auto band = [&](const auto& low, const auto& high, double share, double alpha) {
      if (!finite(low) || !finite(high)) return;
      // An interval may reach below nought, where there are no evictions.
      const double upper = std::clamp(y(*high), plot.y, plot.bottom()), w = width * share;
      const double lower = std::clamp(y(*low), plot.y, plot.bottom());
      above = std::min(above, upper);
      if (lower > upper)
        pen.canvas.rect({middle - w / 2, upper, w, lower - upper},
                        mixed(look.line, pen.colours.ink, 0.45).with_alpha(alpha));
    };
    band(e.p05, e.p95, 0.5, 0.25);
    band(e.mean_lo, e.mean_hi, 0.5, 0.55);
    const std::string text = mean_text(e, data.digits, pen.language());
    // At the bar's foot, where its height says nothing about the number; above what is too low.
    const bool inside = zero - top > pen.px(18);
    if (pen.width_of(text, note_size) < width * 1.5)
      pen.write({middle, inside ? zero - pen.px(5) : above - pen.px(4)}, text,
                pen.style(note_size, inside ? pen.colours.ink : look.text, Anchor::middle));
    hover(year, k, {x, plot.y, width, plot.h});
  }

  void year(std::size_t i) const {
    for (std::size_t k = 0; k < data.strategies.size(); ++k)
      if (i < data.strategies[k].years.size()) bar(i, k, column(i, k).x, column(i, k).w);
    const double width = plot.w / static_cast<double>(data.years.size());
    pen.write({plot.x + width * (static_cast<double>(i) + 0.5), plot.bottom() + pen.px(16)},
              fmt::format("{}", data.years[i]),
              pen.style(note_size, pen.colours.soft, Anchor::middle));
  }
};

Range range_of(const YearsData& data) {
  Range range;
  for (const YearBars& bars : data.strategies)
    for (const Estimate& e : bars.years) range.add(e.mean), range.add(e.p95), range.add(e.mean_hi);
  if (range.any) range.add(0.0);
  return range;
}

// Everything around the bars; the ticks, and where the bars go: nothing when there is no room.
struct Frame {
  Ticks ticks;
  Rect plot;
};
std::optional<Frame> frame_of(Pen& pen, const YearsData& data) {
  Rect rest = draw_heading(pen, data.title, data.under);
  const Range range = range_of(data);
  if (!range.any || data.years.empty()) {
    draw_nothing(pen, rest, chart_words::no_figures.in(pen.language()));
    return std::nullopt;
  }
  rest = draw_note(pen, rest, chart_words::years_note.in(pen.language()));
  if (data.strategies.size() > 1) {
    std::vector<LegendItem> items;
    for (std::size_t k = 0; k < data.strategies.size(); ++k)
      items.push_back({data.strategies[k].name, series_look(static_cast<int>(k), pen.look.theme)});
    rest = draw_legend(pen, rest, items);
  }
  const Ticks ticks = range.ticks(rest.h > pen.px(160) ? 5 : 2);
  const double left = ticks_width(pen, ticks);
  const Rect plot{rest.x + left, rest.y + name_height(pen), rest.w - left,
                  rest.h - name_height(pen) - foot_height(pen)};
  if (plot.w < pen.px(40) || plot.h < pen.px(30)) return std::nullopt;
  return Frame{ticks, plot};
}

Bars bars_in(Pen& pen, const YearsData& data, const Frame& frame) {
  const auto& values = frame.ticks.values;
  return {
      pen, data, frame.plot, {values.front(), values.back(), frame.plot.bottom(), frame.plot.y}};
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const YearsData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  const auto frame = frame_of(pen, data);
  if (!frame) return;
  const Bars bars = bars_in(pen, data, *frame);
  draw_axis_name(pen, frame->plot, data.axis);
  draw_height_axis(pen, frame->plot, bars.y, frame->ticks);
  for (std::size_t i = 0; i < data.years.size(); ++i) bars.year(i);
}

std::optional<YearPlace> year_at(Point at, const Rect& bounds, const YearsData& data,
                                 const Look& look) {
  NoCanvas none;
  Pen pen(none, bounds, look);
  const auto frame = frame_of(pen, data);
  if (!frame) return std::nullopt;
  const Bars bars = bars_in(pen, data, *frame);
  for (std::size_t i = 0; i < data.years.size(); ++i)
    for (std::size_t k = 0; k < data.strategies.size(); ++k) {
      const Rect area = bars.column(i, k);
      if (at.x >= area.x && at.x < area.right() && at.y >= area.y && at.y < area.bottom())
        return YearPlace{k, i};
    }
  return std::nullopt;
}

}  // namespace drempel
