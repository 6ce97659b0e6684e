#include "output/charts/differences.h"

#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "output/axis.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

constexpr double most_percent = 100;  // the axis reaches no further

// A row that is drawn, or a group's title when `row` is null.
struct Line {
  const DifferenceGroup* group = nullptr;
  const DifferenceRow* row = nullptr;
};

double height_of(const Line& line, std::size_t strategies, double one) {
  return line.row ? one * static_cast<double>(std::max<std::size_t>(1, strategies)) + one * 0.25
                  : one * 1.3;
}

// All rows with their groups' titles; when those don't fit, fewer rows: the first choices before
// the others, in their own order.
std::vector<Line> lines_that_fit(const DifferencesData& data, double height, double one) {
  std::vector<const DifferenceRow*> chosen;
  std::size_t groups = 0;
  for (const DifferenceGroup& group : data.groups) groups += group.rows.empty() ? 0 : 1;
  double left = height - one * 1.3 * static_cast<double>(groups);
  const bool titles = left > height / 2;
  if (!titles) left = height;
  for (const bool first : {true, false})
    for (const DifferenceGroup& group : data.groups)
      for (const DifferenceRow& row : group.rows) {
        const double needed = height_of({&group, &row}, data.strategies.size(), one);
        if (row.first_choice != first || needed > left) continue;
        chosen.push_back(&row);
        left -= needed;
      }
  std::vector<Line> lines;
  for (const DifferenceGroup& group : data.groups) {
    bool titled = !titles;
    for (const DifferenceRow& row : group.rows) {
      if (std::find(chosen.begin(), chosen.end(), &row) == chosen.end()) continue;
      if (!titled) lines.push_back({&group, nullptr});
      titled = true;
      lines.push_back({&group, &row});
    }
  }
  return lines;
}

std::optional<double> percent(const std::optional<double>& value,
                              const std::optional<double>& base) {
  if (!value || !base || *base == 0 || !std::isfinite(*value) || !std::isfinite(*base)) return {};
  return *value / std::abs(*base) * 100;
}

Ticks ticks_of(const std::vector<Line>& lines, int wanted) {
  double most = 0;
  for (const Line& line : lines) {
    if (!line.row) continue;
    for (const Difference& one : line.row->changes)
      for (const auto& value : {one.change.mean, one.change.mean_lo, one.change.mean_hi})
        if (const auto part = percent(value, line.row->base))
          most = std::max(most, std::min(std::abs(*part), most_percent));
  }
  return round_ticks(-std::max(most, 1.0), std::max(most, 1.0), wanted);
}

struct Forest {
  Pen& pen;
  const DifferencesData& data;
  Rect plot;
  Scale x;
  double one;         // height of a line
  double text_width;  // of the column with the changes; 0 = none

  bool in(double value) const { return std::abs(value) <= std::abs(x.to) + 1e-9; }

  void mark(const Difference& d, double base_percent, double y, const SeriesLook& look) const {
    const double r = std::min(pen.px(5), one * 0.3);
    const double at = x(std::clamp(base_percent, x.from, x.to));
    if (!in(base_percent)) {
      const double way = base_percent > 0 ? 1 : -1;
      const std::vector<Point> arrow{{at, y}, {at - way * 2 * r, y - r}, {at - way * 2 * r, y + r}};
      return pen.canvas.polygon(arrow, look.line);
    }
    if (d.certainty == Certainty::almost_certainly)
      return draw_marker(pen.canvas, look.marker, {at, y}, r, look.line);
    const Colour inside = d.certainty == Certainty::probably
                              ? mixed(look.line, pen.colours.background, 0.6)
                              : pen.colours.background;
    draw_marker_outline(pen.canvas, look.marker, {at, y}, r, {look.line, pen.px(1.5)}, inside);
  }

  void interval(const Difference& d, const DifferenceRow& row, double y, Colour colour) const {
    const auto low = percent(d.change.mean_lo, row.base),
               high = percent(d.change.mean_hi, row.base);
    if (!low || !high) return;
    const double left = x(std::clamp(*low, x.from, x.to)),
                 right = x(std::clamp(*high, x.from, x.to));
    const double thick = std::min(pen.px(7), one * 0.42);
    if (right > left)
      pen.canvas.rect({left, y - thick / 2, right - left, thick}, colour.with_alpha(0.3));
  }

  void change(const DifferenceRow& row, std::size_t k, double y) const {
    const Difference& d = row.changes[k];
    const SeriesLook look = series_look(static_cast<int>(k) + 1, pen.look.theme);
    if (!no_difference(d.certainty) && d.change.mean) {
      interval(d, row, y, look.line);
      if (const auto at = percent(d.change.mean, row.base)) mark(d, *at, y, look);
    }
    words(d, y, look.text);
    hover(row, k, y);
  }

  void words(const Difference& d, double y, Colour colour) const {
    if (text_width <= 0) return;
    const double base = y + pen.px(note_size) * text_cap_height / 2;
    const double left = plot.right() + pen.px(10);
    const std::string word =
        d.change.mean ? std::string(name_of(d.certainty).in(pen.language())) : std::string(nothing);
    const double numbers = std::min(pen.px(74), text_width * 0.5);
    pen.write_cut({left + numbers, base}, no_difference(d.certainty) ? "0" : d.text, numbers,
                  pen.style(note_size, colour, Anchor::end));
    pen.write_cut({left + numbers + pen.px(8), base}, word, text_width - numbers - pen.px(8),
                  pen.style(note_size, pen.colours.soft));
  }

  void hover(const DifferenceRow& row, std::size_t k, double y) const {
    const Difference& d = row.changes[k];
    std::vector<std::string> lines{
        data.strategies[k] + ": " + row.label.substr(row.label.find_first_not_of(' ')),
        filled(chart_words::change_and_interval, pen.language(), d.text,
               d.interval.empty() ? std::string(nothing) : d.interval),
        std::string(name_of(d.certainty).in(pen.language())) + ": " +
            std::string(definition_of(d.certainty).in(pen.language())),
        filled(chart_words::today_is, pen.language(), row.today), row.definition};
    pen.canvas.hover({pen.bounds.x, y - one / 2, pen.bounds.w, one}, lines);
  }

  void line(const Line& l, double left, double y) const {
    const double label_right = plot.x - pen.px(12);
    if (!l.row) {
      TextStyle style = pen.style(note_size, pen.colours.soft);
      style.weight = Weight::bold;
      pen.write_cut({left, y + one * 0.95}, l.group->title, label_right - left, style);
      return;
    }
    const std::size_t spaces = std::min(l.row->label.find_first_not_of(' '), l.row->label.size());
    const double indent = pen.px(6) * static_cast<double>(spaces);
    pen.write_cut({left + indent, y + one / 2 + pen.px(body_size) * text_cap_height / 2},
                  l.row->label.substr(spaces), label_right - left - indent, pen.style(body_size));
    for (std::size_t k = 0; k < l.row->changes.size() && k < data.strategies.size(); ++k)
      change(*l.row, k, y + one * (static_cast<double>(k) + 0.5));
  }
};

double widest_label(const Pen& pen, const std::vector<Line>& lines) {
  double width = 0;
  for (const Line& line : lines)
    if (line.row) width = std::max(width, pen.width_of(line.row->label, body_size) + pen.px(4));
  return width;
}

Rect legend(Pen& pen, const Rect& area, const DifferencesData& data) {
  if (data.strategies.size() < 2) return area;
  std::vector<LegendItem> items;
  for (std::size_t k = 0; k < data.strategies.size(); ++k)
    items.push_back({data.strategies[k], series_look(static_cast<int>(k) + 1, pen.look.theme)});
  return draw_legend(pen, area, items);
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const DifferencesData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  Rect rest = draw_heading(pen, data.title, data.under);
  if (data.strategies.empty() || data.groups.empty())
    return draw_nothing(pen, rest, chart_words::nothing_beside.in(look.language));
  rest = draw_note(pen, rest, chart_words::forest_note.in(look.language));
  rest = legend(pen, rest, data);
  const double foot = foot_height(pen) + pen.px(18);
  const double body = rest.h - foot;
  double one = pen.px(data.strategies.size() > 1 ? 17 : 22);
  const std::vector<Line> lines = lines_that_fit(data, body, one);
  if (lines.empty() || rest.w < pen.px(200)) return;
  const double text_width = rest.w > pen.px(520) ? pen.px(182) : 0;
  const double label = std::min(widest_label(pen, lines), rest.w * 0.38);
  double used = 0;
  for (const Line& line : lines) used += height_of(line, data.strategies.size(), one);
  const double spread = std::min(1.5, body / used);  // some air when there is room
  one *= spread, used *= spread;
  const Rect plot{rest.x + label + pen.px(12), rest.y,
                  rest.w - label - pen.px(12) - text_width - pen.px(text_width > 0 ? 10 : 16),
                  used};
  const Ticks ticks = ticks_of(lines, plot.w > pen.px(300) ? 4 : 2);
  Forest forest{pen,  data,
                plot, {ticks.values.front(), ticks.values.back(), plot.x, plot.right()},
                one,  text_width};
  draw_foot_axis(pen, plot, forest.x, ticks);
  pen.write_cut({plot.x, plot.bottom() + foot_height(pen) + pen.px(10)},
                chart_words::forest_axis.in(look.language), plot.w + text_width,
                pen.style(note_size, pen.colours.soft));
  double y = plot.y;
  for (const Line& line : lines) {
    forest.line(line, rest.x, y);
    y += height_of(line, data.strategies.size(), one);
  }
}

}  // namespace drempel
