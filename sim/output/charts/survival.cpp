#include "output/charts/survival.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/counted.h"
#include "base/said.h"
#include "output/axis.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

constexpr int marked_days[] = {8, 30, 90, 180, 365, 730};

bool finite(const std::optional<double>& value) { return value && std::isfinite(*value); }
double root(int days) { return std::sqrt(static_cast<double>(std::max(0, days))); }

struct Panel {
  Pen& pen;
  const SurvivalData& data;
  const SurvivalPanel& panel;
  Rect plot;
  Scale x, y;  // x takes the root of days

  std::size_t points(const SurvivalLine& line) const {
    return std::min(line.open.size(), data.days.size());
  }

  void axes() const {
    const Ticks ticks{plot.h > pen.px(120) ? std::vector<double>{0, 25, 50, 75, 100}
                                           : std::vector<double>{0, 50, 100},
                      0};
    draw_height_axis(pen, plot, y, ticks);
    for (const int day : marked_days) {
      if (data.days.empty() || day > data.days.back()) continue;
      const double at = x(root(day));
      pen.canvas.line({at, plot.y}, {at, plot.bottom()}, {pen.colours.grid, pen.px(1)});
      pen.write({at, plot.bottom() + pen.px(16)}, fmt::format("{}", day),
                pen.style(note_size, pen.colours.soft, Anchor::middle));
    }
  }

  void line(const SurvivalLine& one) const {
    std::vector<Point> mean;
    std::vector<BandPoint> band;
    for (std::size_t i = 0; i < points(one); ++i) {
      const Estimate& e = one.open[i];
      if (!finite(e.mean)) break;
      const double at = x(root(data.days[i]));
      mean.push_back({at, y(std::clamp(*e.mean, 0.0, 100.0))});
      if (finite(e.mean_lo) && finite(e.mean_hi))
        band.push_back(
            {at, y(std::clamp(*e.mean_lo, 0.0, 100.0)), y(std::clamp(*e.mean_hi, 0.0, 100.0))});
    }
    if (band.size() > 1) pen.canvas.band(band, one.look.line.with_alpha(0.22));
    if (mean.size() > 1) pen.canvas.polyline(mean, {one.look.line, pen.px(2), one.look.dash});
    for (std::size_t i = 1; i < mean.size(); i += 2)
      draw_marker(pen.canvas, one.look.marker, mean[i], pen.px(2.8), one.look.line);
  }

  void hovers() const {
    for (std::size_t i = 1; i < data.days.size(); ++i) {
      std::vector<std::string> lines{
          counted(chart_words::days_after, pen.language(), data.days[i])};
      for (const SurvivalLine& one : panel.lines)
        if (i < one.open.size())
          lines.push_back(fmt::format("{}: {} % ({})", one.name,
                                      mean_text(one.open[i], 1, pen.language()),
                                      interval_text(one.open[i], 1, pen.language())));
      lines.push_back(data.definition);
      const double left = x(root(data.days[i - 1])), right = x(root(data.days[i]));
      pen.canvas.hover({left, plot.y, right - left, plot.h}, lines);
    }
  }

  void everything() const {
    axes();
    for (const SurvivalLine& one : panel.lines) line(one);
    hovers();
  }
};

bool has_values(const SurvivalData& data) {
  for (const SurvivalPanel& panel : data.panels)
    for (const SurvivalLine& line : panel.lines)
      for (std::size_t i = 1; i < line.open.size(); ++i)
        if (finite(line.open[i].mean)) return data.days.size() > 1;
  return false;
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const SurvivalData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  Rect rest = draw_heading(pen, data.title, data.under);
  if (!has_values(data)) return draw_nothing(pen, rest, chart_words::no_figures.in(look.language));
  rest = draw_note(pen, rest, chart_words::survival_note.in(look.language));
  std::vector<LegendItem> items;
  for (const SurvivalLine& line : data.panels.front().lines)
    items.push_back({line.name, line.look});
  rest = draw_legend(pen, rest, items);
  const std::size_t n = data.panels.size();
  const std::size_t columns = n == 1 ? 1 : rest.w > pen.px(900) && rest.h < pen.px(360) ? n : 2;
  const std::size_t rows = (n + columns - 1) / columns;
  const double w = rest.w / static_cast<double>(columns);
  const double foot = foot_height(pen) + pen.px(4);
  const double h = (rest.h - pen.px(18)) / static_cast<double>(rows);
  const double left = pen.px(34), top = name_height(pen);
  if (w - left < pen.px(60) || h - top - foot < pen.px(24)) return;
  for (std::size_t k = 0; k < n; ++k) {
    const double column = static_cast<double>(k % columns), row = static_cast<double>(k / columns);
    const Rect plot{rest.x + column * w + left, rest.y + row * h + top, w - left - pen.px(14),
                    h - top - foot};
    const bool single = data.panels[k].title.empty();
    draw_axis_name(pen, plot, single ? data.axis : data.panels[k].title);
    Panel{pen,
          data,
          data.panels[k],
          plot,
          {0, root(data.days.back()), plot.x, plot.right()},
          {0, 100, plot.bottom(), plot.y}}
        .everything();
  }
  const std::string foot_text = n == 1 ? data.days_axis : data.axis + "; " + data.days_axis;
  pen.write_cut({rest.right(), rest.bottom() - pen.px(2)}, foot_text, rest.w,
                pen.style(note_size, pen.colours.soft, Anchor::end));
}

}  // namespace drempel
