#include "output/charts/fan.h"

#include <algorithm>
#include <cmath>

#include "chain/words.h"
#include "output/axis.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

// Pieces between gaps: each is a run of quarters that have a value.
template <class Has, class Use>
void for_pieces(std::size_t n, Has has, Use use) {
  for (std::size_t from = 0; from < n; ++from) {
    if (!has(from)) continue;
    std::size_t to = from;
    while (to < n && has(to)) ++to;
    use(from, to);
    from = to;
  }
}

bool finite(const std::optional<double>& value) { return value && std::isfinite(*value); }

using Edge = std::optional<double> Estimate::*;

struct Fan {
  Pen& pen;
  const FanData& data;
  Rect plot;
  Scale x, y;

  const Estimate& at(std::size_t line, std::size_t q) const { return data.lines[line].quarters[q]; }
  std::size_t quarters(std::size_t line) const {
    return std::min(data.ends.size(), data.lines[line].quarters.size());
  }

  void band(std::size_t line, Edge low, Edge high, double alpha) const {
    const Colour fill = series_look(static_cast<int>(line), pen.look.theme).line.with_alpha(alpha);
    for_pieces(
        quarters(line),
        [&](std::size_t q) { return finite(at(line, q).*low) && finite(at(line, q).*high); },
        [&](std::size_t from, std::size_t to) {
          std::vector<BandPoint> points;
          for (std::size_t q = from; q < to; ++q)
            points.push_back({x(data.ends[q].n), y(*(at(line, q).*low)), y(*(at(line, q).*high))});
          if (points.size() > 1) pen.canvas.band(points, fill);
        });
  }

  void mean(std::size_t line) const {
    const SeriesLook look = series_look(static_cast<int>(line), pen.look.theme);
    for_pieces(
        quarters(line), [&](std::size_t q) { return finite(at(line, q).mean); },
        [&](std::size_t from, std::size_t to) {
          std::vector<Point> points;
          for (std::size_t q = from; q < to; ++q)
            points.push_back({x(data.ends[q].n), y(*at(line, q).mean)});
          if (points.size() > 1) pen.canvas.polyline(points, {look.line, pen.px(2.2), look.dash});
          for (const Point& p : points)
            draw_marker(pen.canvas, look.marker, p, pen.px(points.size() > 12 ? 2.4 : 3.2),
                        look.line);
        });
  }

  std::string value_text(std::size_t line, std::size_t q) const {
    const Estimate& e = at(line, q);
    std::string text = data.lines[line].name + ": " + mean_text(e, data.digits, pen.language());
    if (e.mean_lo) text += " (" + interval_text(e, data.digits, pen.language()) + ")";
    return text;
  }

  // One region per quarter, as high as the plot.
  void hovers() const {
    const std::size_t n = data.ends.size();
    for (std::size_t q = 0; q < n; ++q) {
      const double here = x(data.ends[q].n);
      const double left = q == 0 ? plot.x : (x(data.ends[q - 1].n) + here) / 2;
      const double right = q + 1 == n ? plot.right() : (x(data.ends[q + 1].n) + here) / 2;
      std::vector<std::string> lines{spell_day(data.ends[q], pen.language())};
      for (std::size_t line = 0; line < data.lines.size(); ++line)
        if (q < quarters(line)) lines.push_back(value_text(line, q));
      lines.emplace_back(chart_words::interval_is.in(pen.language()));
      if (!data.definition.empty()) lines.push_back(data.definition);
      pen.canvas.hover({left, plot.y, right - left, plot.h}, lines);
    }
  }

  std::vector<SideLabel> labels() const {
    std::vector<SideLabel> all;
    for (std::size_t line = 0; line < data.lines.size(); ++line)
      for (std::size_t q = quarters(line); q-- > 0;)
        if (finite(at(line, q).mean)) {
          const SeriesLook look = series_look(static_cast<int>(line), pen.look.theme);
          all.push_back({y(*at(line, q).mean), data.lines[line].name, look.text});
          break;
        }
    return all;
  }

  void sector() const {
    if (!finite(data.sector)) return;
    const double height = y(*data.sector);
    pen.canvas.line({plot.x, height}, {plot.right(), height},
                    {pen.colours.guide, pen.px(1.2), Dash::dotted});
    const TextStyle style = pen.style(note_size, pen.colours.guide);
    if (!pen.write_cut({plot.x + pen.px(4), height - pen.px(5)}, data.sector_name,
                       plot.w - pen.px(8), style))
      pen.write_cut({plot.x + pen.px(4), height + pen.px(15)}, data.sector_name, plot.w - pen.px(8),
                    style);
  }

  void everything() const {
    const bool few = data.lines.size() <= 2;
    pen.canvas.push_clip(plot);
    for (std::size_t line = 0; line < data.lines.size(); ++line)
      if (few || line == 0) band(line, &Estimate::p05, &Estimate::p95, 0.13);
    for (std::size_t line = 0; line < data.lines.size(); ++line)
      band(line, &Estimate::mean_lo, &Estimate::mean_hi, 0.28);
    pen.canvas.pop_clip();
    sector();
    for (std::size_t line = 0; line < data.lines.size(); ++line) mean(line);
    hovers();
  }
};

Range range_of(const FanData& data) {
  Range range, means;
  const bool few = data.lines.size() <= 2;
  for (std::size_t line = 0; line < data.lines.size(); ++line)
    for (const Estimate& e : data.lines[line].quarters) {
      means.add(e.mean);
      range.add(e.mean), range.add(e.mean_lo), range.add(e.mean_hi);
      if (few || line == 0) range.add(e.p05), range.add(e.p95);
    }
  range.add(data.sector);
  if (means.any && means.low >= 0) range.low = std::max(range.low, 0.0);  // counts and amounts
  if (data.height == FanHeight::usual) range.reach_zero_unless_far();
  if (data.height == FanHeight::zero && range.any) range.add(0.0);
  return range;
}

std::vector<LegendItem> legend_of(const FanData& data, Theme theme) {
  std::vector<LegendItem> items;
  for (std::size_t line = 0; line < data.lines.size(); ++line)
    items.push_back({data.lines[line].name, series_look(static_cast<int>(line), theme)});
  return items;
}

double widest(const Pen& pen, const FanData& data) {
  double width = 0;
  for (const FanLine& line : data.lines)
    width = std::max(width, pen.width_of(line.name, body_size));
  return width;
}

// Everything around the lines; nothing when there is no room or nothing to show.
struct Frame {
  Rect plot;
  Ticks ticks;
  Scale x, y;
  double label_width = 0;  // of the names beside the lines; 0 = they stand in a legend
};

std::optional<Frame> frame_of(Pen& pen, const FanData& data) {
  Rect rest = draw_heading(pen, data.title, data.under);
  const Range range = range_of(data);
  if (!range.any || data.ends.empty()) {
    draw_nothing(pen, rest, chart_words::no_figures.in(pen.language()));
    return std::nullopt;
  }
  rest = draw_note(pen, rest,
                   (data.lines.size() <= 2 ? chart_words::fan_note : chart_words::fan_note_many)
                       .in(pen.language()));
  const bool several = data.lines.size() > 1;
  const bool beside = several && rest.w >= pen.px(520) &&
                      rest.h >= pen.px(60 + 18 * static_cast<double>(data.lines.size()));
  if (several && !beside) rest = draw_legend(pen, rest, legend_of(data, pen.look.theme));
  const double label_width = beside ? std::min(widest(pen, data), rest.w * 0.28) : 0;
  const Ticks ticks = range.ticks(rest.h > pen.px(160) ? 5 : 2);
  const double left = ticks_width(pen, ticks);
  const Rect plot{rest.x + left, rest.y + name_height(pen),
                  rest.w - left - pen.px(10) - label_width,
                  rest.h - name_height(pen) - foot_height(pen)};
  if (plot.w < pen.px(40) || plot.h < pen.px(30)) return std::nullopt;
  const double inset = std::min(pen.px(14), plot.w / 10);
  return Frame{plot,
               ticks,
               {double(data.ends.front().n), double(data.ends.back().n), plot.x + inset,
                plot.right() - inset},
               {ticks.values.front(), ticks.values.back(), plot.bottom(), plot.y},
               label_width};
}

}  // namespace

FanData zoomed(const FanData& data, std::size_t first, std::size_t last) {
  FanData part = data;
  last = std::min(last, data.ends.size());
  if (last == 0) return part;
  first = std::min(first, last - 1);
  const auto cut = [&](auto& list) {
    if (list.size() > last) list.resize(last);
    list.erase(list.begin(),
               list.begin() + static_cast<std::ptrdiff_t>(std::min(first, list.size())));
  };
  cut(part.ends);
  for (FanLine& line : part.lines) cut(line.quarters);
  return part;
}

void draw(Canvas& canvas, const Rect& bounds, const FanData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  const auto frame = frame_of(pen, data);
  if (!frame) return;
  const Fan fan{pen, data, frame->plot, frame->x, frame->y};
  draw_axis_name(pen, fan.plot, data.axis);
  draw_height_axis(pen, fan.plot, fan.y, frame->ticks);
  draw_years(pen, fan.plot, fan.x, data.ends.front(), data.ends.back());
  fan.everything();
  if (frame->label_width > 0)
    draw_side_labels(pen, fan.plot.right() + pen.px(8), frame->label_width, fan.plot.y,
                     fan.plot.bottom(), fan.labels());
}

FanPlaces places_in_fan(const Rect& bounds, const FanData& data, const Look& look) {
  NoCanvas none;
  Pen pen(none, bounds, look);
  const auto frame = frame_of(pen, data);
  if (!frame) return {};
  FanPlaces places{frame->plot, {}};
  for (const Day end : data.ends) places.x.push_back(frame->x(end.n));
  return places;
}

std::size_t FanPlaces::nearest(double at) const {
  std::size_t best = 0;
  for (std::size_t q = 1; q < x.size(); ++q)
    if (std::abs(x[q] - at) < std::abs(x[best] - at)) best = q;
  return best;
}

}  // namespace drempel
