#include "output/charts/benchmark.h"

#include <algorithm>
#include <cmath>

#include "output/axis.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

bool finite(const std::optional<double>& value) { return value && std::isfinite(*value); }
bool shown(const BenchmarkMark& mark) {
  return finite(mark.financial.mean) && finite(mark.social.mean);
}

// The radius of a mark of the k-th of n size classes, the largest first.
double radius_of(const Pen& pen, std::size_t k, std::size_t n) {
  return pen.px(
      4 + 7 * (1 - static_cast<double>(k) / static_cast<double>(std::max<std::size_t>(2, n) - 1)));
}

struct Scatter {
  Pen& pen;
  const BenchmarkData& data;
  Rect plot;
  Scale x, y;
  double radius;

  void cloud(const BenchmarkMark& mark, Colour colour) const {
    const Estimate &a = mark.financial, &b = mark.social;
    if (!finite(a.mean_lo) || !finite(a.mean_hi) || !finite(b.mean_lo) || !finite(b.mean_hi))
      return;
    const Point c{(x(*a.mean_lo) + x(*a.mean_hi)) / 2, (y(*b.mean_lo) + y(*b.mean_hi)) / 2};
    const double rx = std::max(std::abs(x(*a.mean_hi) - x(*a.mean_lo)) / 2, 0.5);
    const double ry = std::max(std::abs(y(*b.mean_hi) - y(*b.mean_lo)) / 2, 0.5);
    std::vector<Point> points;
    constexpr int n = 40;
    for (int i = 0; i < n; ++i) {
      const double turn = 2 * 3.14159265358979 * i / n;
      points.push_back({c.x + rx * std::cos(turn), c.y + ry * std::sin(turn)});
    }
    pen.canvas.polygon(points, colour.with_alpha(0.22));
  }

  void mark(std::size_t k) const {
    const BenchmarkMark& m = data.strategies[k];
    const SeriesLook look = series_look(static_cast<int>(k), pen.look.theme);
    const Point at{x(*m.financial.mean), y(*m.social.mean)};
    draw_marker(pen.canvas, look.marker, at, radius, look.line);
    const Rect area{at.x - radius * 1.3, at.y - radius * 1.3, radius * 2.6, radius * 2.6};
    pen.keep(area);
    const auto line = [&](const std::string& axis, const Estimate& e, int digits) {
      return axis + ": " + mean_text(e, digits, pen.language()) + " (" +
             interval_text(e, digits, pen.language()) + ")";
    };
    const std::vector<std::string> lines{
        m.name,
        line(data.financial_axis, m.financial, data.financial_digits),
        line(data.social_axis, m.social, data.social_digits),
        std::string(chart_words::interval_is.in(pen.language())),
        data.financial_definition,
        data.social_definition};
    pen.canvas.hover(area, lines);
  }

  // The name beside its mark, on the side where there is room.
  void name(std::size_t k) const {
    const BenchmarkMark& m = data.strategies[k];
    const SeriesLook look = series_look(static_cast<int>(k), pen.look.theme);
    const Point at{x(*m.financial.mean), y(*m.social.mean)};
    const double gap = radius * 1.3 + pen.px(4), half = pen.px(body_size) * text_cap_height / 2;
    const std::string text = shortened(m.name, plot.w * 0.45, pen.px(body_size));
    const double line = pen.px(body_size) * line_height;
    for (const double shift : {0.0, -line, line, -2 * line, 2 * line})
      for (const bool right : {true, false}) {
        const Point place{at.x + (right ? gap : -gap), at.y + half + shift};
        const TextStyle style =
            pen.style(body_size, look.text, right ? Anchor::start : Anchor::end);
        const Rect box = text_box(place, text, style);
        if (box.x < plot.x || box.right() > plot.right()) continue;
        if (pen.write(place, text, style)) return;
      }
  }

  void sector() const {
    const Stroke stroke{pen.colours.guide, pen.px(1.2), Dash::dotted};
    const TextStyle style = pen.style(note_size, pen.colours.guide);
    if (finite(data.sector_social)) {
      const double at = y(*data.sector_social);
      pen.canvas.line({plot.x, at}, {plot.right(), at}, stroke);
      TextStyle end = style;
      end.anchor = Anchor::end;
      pen.write_cut({plot.right() - pen.px(4), at - pen.px(5)}, data.sector_social_name,
                    plot.w * 0.6, end);
    }
    if (finite(data.sector_financial)) {
      const double at = x(*data.sector_financial);
      pen.canvas.line({at, plot.y}, {at, plot.bottom()}, stroke);
      TextStyle up = style;
      up.angle = -90;
      up.anchor = Anchor::end;
      pen.write_cut({at - pen.px(5), plot.y + pen.px(4)}, data.sector_financial_name, plot.h * 0.6,
                    up);
    }
  }
};

// The size classes as a row of circles, the own one filled. Gives what is left.
Rect draw_classes(Pen& pen, const Rect& area, const std::vector<BenchmarkClass>& classes) {
  if (classes.empty() || area.w < pen.px(560) || area.h < pen.px(240)) return area;
  const double row = pen.px(26);
  double x = area.x;
  double y = area.y;
  for (std::size_t k = 0; k < classes.size(); ++k) {
    const double r = radius_of(pen, k, classes.size());
    const double width = 2 * r + pen.px(8) + pen.width_of(classes[k].name, note_size);
    if (x > area.x && x + width > area.right()) x = area.x, y += row;
    TextStyle style = pen.style(note_size, classes[k].own ? pen.colours.ink : pen.colours.soft);
    const Point at{x + r, y + row / 2};
    if (!pen.write_cut({x + 2 * r + pen.px(6), at.y + style.size * text_cap_height / 2},
                       classes[k].name, area.right() - x - 2 * r, style))
      continue;
    if (classes[k].own)
      pen.canvas.circle(at, r, pen.colours.soft);
    else
      pen.canvas.ring(at, r, {pen.colours.axis, pen.px(1)});
    x += width + pen.px(16);
  }
  const double used = y + row - area.y;
  return {area.x, area.y + used, area.w, area.h - used};
}

// From zero to somewhat beyond the largest.
Ticks ticks_of(const BenchmarkData& data, bool financial, int wanted) {
  Range range, means;
  range.add(0.0), means.add(0.0);
  for (const BenchmarkMark& mark : data.strategies) {
    if (!shown(mark)) continue;
    const Estimate& e = financial ? mark.financial : mark.social;
    range.add(e.mean), range.add(e.mean_lo), range.add(e.mean_hi);
    means.add(e.mean);
  }
  range.add(financial ? data.sector_financial : data.sector_social);
  if (means.low >= 0) range.low = 0;  // an interval may reach below nought, a share can't
  range.high += (range.high - range.low) * 0.12;
  if (range.low < 0) range.low -= (range.high - range.low) * 0.05;
  return range.ticks(wanted);
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const BenchmarkData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  Rect rest = draw_heading(pen, data.title, data.under);
  if (std::none_of(data.strategies.begin(), data.strategies.end(), shown))
    return draw_nothing(pen, rest, chart_words::no_figures.in(look.language));
  rest = draw_note(pen, rest, chart_words::benchmark_note.in(look.language));
  rest = draw_classes(pen, rest, data.classes);
  const Ticks across = ticks_of(data, true, rest.w > pen.px(400) ? 6 : 3);
  const Ticks up = ticks_of(data, false, rest.h > pen.px(200) ? 5 : 2);
  const double left = ticks_width(pen, up);
  const double foot = foot_height(pen) + pen.px(20);
  const Rect plot{rest.x + left, rest.y + name_height(pen), rest.w - left - pen.px(16),
                  rest.h - name_height(pen) - foot};
  if (plot.w < pen.px(40) || plot.h < pen.px(30)) return;
  std::size_t own = 0;
  for (std::size_t k = 0; k < data.classes.size(); ++k) own = data.classes[k].own ? k : own;
  const Scatter scatter{pen,
                        data,
                        plot,
                        {across.values.front(), across.values.back(), plot.x, plot.right()},
                        {up.values.front(), up.values.back(), plot.bottom(), plot.y},
                        radius_of(pen, own, data.classes.size())};
  draw_axis_name(pen, plot, data.social_axis);
  draw_foot_axis(pen, plot, scatter.x, across);
  draw_height_axis(pen, plot, scatter.y, up);
  pen.write_cut({plot.right(), plot.bottom() + foot_height(pen) + pen.px(12)}, data.financial_axis,
                plot.w, pen.style(note_size, pen.colours.soft, Anchor::end));
  scatter.sector();
  canvas.push_clip(plot);
  for (std::size_t k = 0; k < data.strategies.size(); ++k)
    if (shown(data.strategies[k]))
      scatter.cloud(data.strategies[k], series_look(static_cast<int>(k), look.theme).line);
  canvas.pop_clip();
  for (std::size_t k = 0; k < data.strategies.size(); ++k)
    if (shown(data.strategies[k])) scatter.mark(k);
  for (std::size_t k = 0; k < data.strategies.size(); ++k)
    if (shown(data.strategies[k])) scatter.name(k);
}

}  // namespace drempel
