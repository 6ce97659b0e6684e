#include "output/charts/heat.h"

#include <algorithm>
#include <cmath>

#include "output/axis.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

struct Map {
  Pen& pen;
  const HeatData& data;
  Rect plot;
  Range range;

  double width() const { return plot.w / static_cast<double>(data.x.size()); }
  double height() const { return plot.h / static_cast<double>(data.y.size()); }
  Rect area(std::size_t i, std::size_t j) const {
    return {plot.x + width() * static_cast<double>(i),
            plot.bottom() - height() * static_cast<double>(j + 1), width(), height()};
  }
  double part(double value) const {
    return range.high > range.low ? (value - range.low) / (range.high - range.low) : 0.5;
  }

  void cell(std::size_t i, std::size_t j) const {
    const std::size_t k = j * data.x.size() + i;
    const Rect box = area(i, j).inset(pen.px(1));
    const auto& value = k < data.cells.size() ? data.cells[k] : std::nullopt;
    if (!value || !value->mean || !std::isfinite(*value->mean)) {
      pen.canvas.outline(box, {pen.colours.grid, pen.px(1)});
      if (value)
        pen.write({box.middle().x, box.middle().y + pen.px(4)}, nothing,
                  pen.style(note_size, pen.colours.soft, Anchor::middle));
      return hover(i, j, value, box);
    }
    const Colour fill = heat_colour(part(*value->mean), pen.look.theme);
    pen.canvas.rect(box, fill);
    const std::string text = mean_text(*value, data.digits, pen.language());
    const TextStyle style = pen.style(note_size, text_on(fill), Anchor::middle);
    if (pen.width_of(text, note_size) <= box.w - pen.px(4) && box.h >= style.size * 1.2)
      pen.write({box.middle().x, box.middle().y + style.size * text_cap_height / 2}, text, style);
    hover(i, j, value, box);
  }

  void hover(std::size_t i, std::size_t j, const std::optional<Estimate>& value,
             const Rect& box) const {
    std::vector<std::string> lines{data.x_axis + ": " + data.x[i], data.y_axis + ": " + data.y[j]};
    if (value)
      lines.push_back(data.unit + ": " + mean_text(*value, data.digits, pen.language()) + " (" +
                      interval_text(*value, data.digits, pen.language()) + ")");
    else
      lines.emplace_back(chart_words::not_run_yet.in(pen.language()));
    const std::size_t k = j * data.x.size() + i;
    if (k < data.certainty.size() && !data.certainty[k].empty()) lines.push_back(data.certainty[k]);
    if (value) lines.emplace_back(chart_words::interval_is.in(pen.language()));
    if (!data.definition.empty()) lines.push_back(data.definition);
    pen.canvas.hover(box, lines);
  }

  void axes() const {
    const TextStyle under = pen.style(note_size, pen.colours.soft, Anchor::middle);
    for (std::size_t i = 0; i < data.x.size(); ++i)
      if (pen.width_of(data.x[i], note_size) <= width())
        pen.write({area(i, 0).middle().x, plot.bottom() + pen.px(16)}, data.x[i], under);
    const TextStyle beside = pen.style(note_size, pen.colours.soft, Anchor::end);
    for (std::size_t j = 0; j < data.y.size(); ++j)
      pen.write({plot.x - pen.px(6), area(0, j).middle().y + pen.px(4)}, data.y[j], beside);
  }

  void today() const {
    const double last_x = static_cast<double>(data.x.size()) - 1;
    const double last_y = static_cast<double>(data.y.size()) - 1;
    if (data.today_x < 0 || data.today_y < 0 || data.today_x > last_x || data.today_y > last_y)
      return;
    const bool between =
        std::floor(data.today_x) < data.today_x || std::floor(data.today_y) < data.today_y;
    const Rect box = Rect{plot.x + width() * data.today_x,
                          plot.bottom() - height() * (data.today_y + 1), width(), height()}
                         .inset(pen.px(1.5));
    pen.canvas.outline(box, {pen.colours.background, pen.px(5)});
    pen.canvas.outline(box, {pen.colours.ink, pen.px(2.5), between ? Dash::dashed : Dash::solid});
  }

  // The scale of colours at the right, with its ends.
  void key(const Rect& box) const {
    constexpr int steps = 40;
    for (int s = 0; s < steps; ++s) {
      const double y = box.bottom() - box.h * (s + 1) / steps;
      pen.canvas.rect({box.x, y, pen.px(12), box.h / steps + 0.5},
                      heat_colour((s + 0.5) / steps, pen.look.theme));
    }
    const Ticks ticks = round_ticks(range.low, range.high, 4);
    for (const double value : ticks.values) {
      if (value < range.low || value > range.high) continue;
      const double y = box.bottom() - box.h * part(value);
      pen.write_cut({box.x + pen.px(18), y + pen.px(4)}, tick_text(value, ticks, pen.language()),
                    box.w - pen.px(18), pen.style(note_size, pen.colours.soft));
    }
  }
};

double widest(const Pen& pen, const std::vector<std::string>& texts) {
  double width = 0;
  for (const std::string& text : texts) width = std::max(width, pen.width_of(text, note_size));
  return width;
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const HeatData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  Rect rest = draw_heading(pen, data.title, data.under);
  if (data.x.empty() || data.y.empty())
    return draw_nothing(pen, rest, chart_words::no_figures.in(look.language));
  rest = draw_note(pen, rest, chart_words::heat_note.in(look.language));
  Range range;
  for (const auto& cell : data.cells)
    if (cell) range.add(cell->mean);
  const double left = std::min(widest(pen, data.y) + pen.px(10), rest.w / 3);
  const double right = range.any && rest.w > pen.px(420) ? pen.px(76) : 0;
  const double foot = foot_height(pen) + pen.px(20);
  const Rect plot{rest.x + left, rest.y + name_height(pen), rest.w - left - right,
                  rest.h - name_height(pen) - foot};
  if (plot.w < pen.px(40) || plot.h < pen.px(30)) return;
  const Map map{pen, data, plot, range};
  draw_axis_name(pen, plot, data.y_axis);
  map.axes();
  pen.write_cut({plot.right(), plot.bottom() + foot_height(pen) + pen.px(12)}, data.x_axis, plot.w,
                pen.style(note_size, pen.colours.soft, Anchor::end));
  for (std::size_t j = 0; j < data.y.size(); ++j)
    for (std::size_t i = 0; i < data.x.size(); ++i) map.cell(i, j);
  map.today();
  if (right > 0) map.key({plot.right() + pen.px(14), plot.y, right - pen.px(14), plot.h});
}

}  // namespace drempel
