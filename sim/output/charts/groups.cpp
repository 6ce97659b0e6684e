#include "output/charts/groups.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

constexpr double least_row = 15, usual_row = 30, bar_step = 9;  // pixels at 100 %

bool finite(const std::optional<double>& value) { return value && std::isfinite(*value); }

bool is_empty(const GroupBar& bar) {
  return std::none_of(bar.values.begin(), bar.values.end(),
                      [](const GroupValue& v) { return finite(v.share) && *v.share > 0; });
}

double largest(const GroupBar& bar) {
  double most = 0;
  for (const GroupValue& v : bar.values)
    if (finite(v.share)) most = std::max(most, *v.share);
  return most;
}

struct Row {
  std::size_t panel = 0, bar = 0;
};

struct PlacedRow {
  Row row;
  Rect area;
};
struct PlacedTitle {
  std::size_t panel = 0;
  Point at;
  double width = 0;
};

// Where everything stands below the heading.
struct Layout {
  std::vector<PlacedRow> rows;
  std::vector<PlacedTitle> titles;
  double name_width = 0, number_width = 0;
};

double row_height(const Pen& pen, const GroupsData& data) {
  return pen.px(std::max(usual_row, 6 + bar_step * static_cast<double>(data.strategies.size())));
}

// Panels from left to right in columns of about equal length: the panels of each column.
std::vector<std::vector<std::size_t>> columns_of(const std::vector<std::vector<Row>>& rows,
                                                 std::size_t most) {
  std::vector<std::size_t> used;
  double lines = 0;
  for (std::size_t p = 0; p < rows.size(); ++p)
    if (!rows[p].empty()) used.push_back(p), lines += static_cast<double>(rows[p].size()) + 1.5;
  std::vector<std::vector<std::size_t>> columns(1);
  double filled_up = 0;
  for (const std::size_t p : used) {
    const double own = static_cast<double>(rows[p].size()) + 1.5;
    const bool full = !columns.back().empty() &&
                      filled_up + own / 2 >
                          lines / static_cast<double>(most) * static_cast<double>(columns.size());
    if (full && columns.size() < most) columns.emplace_back();
    columns.back().push_back(p);
    filled_up += own;
  }
  return columns;
}

double height_of(const std::vector<std::size_t>& column, const std::vector<std::vector<Row>>& rows,
                 double title, double row) {
  double height = 0;
  for (const std::size_t p : column) height += title + row * static_cast<double>(rows[p].size());
  return height;
}

// The bars that somebody is in; with `room` for fewer, without the smallest.
std::vector<std::vector<Row>> rows_of(const GroupsData& data) {
  std::vector<std::vector<Row>> rows(data.panels.size());
  for (std::size_t p = 0; p < data.panels.size(); ++p)
    for (std::size_t b = 0; b < data.panels[p].bars.size(); ++b)
      if (!is_empty(data.panels[p].bars[b])) rows[p].push_back({p, b});
  return rows;
}

bool drop_smallest(const GroupsData& data, const std::vector<std::size_t>& column,
                   std::vector<std::vector<Row>>& rows) {
  std::size_t longest = column.front();
  for (const std::size_t p : column)
    if (rows[p].size() > rows[longest].size()) longest = p;
  auto& list = rows[longest];
  if (list.empty()) return false;
  const auto size = [&](const Row& r) { return largest(data.panels[r.panel].bars[r.bar]); };
  list.erase(std::min_element(list.begin(), list.end(),
                              [&](const Row& a, const Row& b) { return size(a) < size(b); }));
  return true;
}

Layout layout_of(const Pen& pen, const Rect& area, const GroupsData& data) {
  Layout layout;
  std::vector<std::vector<Row>> rows = rows_of(data);
  const double gap = pen.px(28), title = pen.px(26);
  const auto most = static_cast<std::size_t>(
      std::clamp(area.w / pen.px(330), 1.0, static_cast<double>(data.most_columns)));
  const auto columns = columns_of(rows, most);
  if (columns.front().empty()) return layout;
  const auto n = static_cast<double>(columns.size());
  const double width = (area.w - gap * (n - 1)) / n;
  layout.number_width = pen.width_of("100,0 %", note_size) + pen.px(8);
  layout.name_width = std::min(width * 0.48, pen.px(210));
  double x = area.x;
  for (const auto& column : columns) {
    const double least =
        std::max(pen.px(least_row), pen.px(4 + 4 * static_cast<double>(data.strategies.size())));
    while (height_of(column, rows, title, least) > area.h && drop_smallest(data, column, rows)) {
    }
    double lines = 0;
    for (const std::size_t p : column) lines += static_cast<double>(rows[p].size());
    const double row =
        std::min(row_height(pen, data),
                 (area.h - title * static_cast<double>(column.size())) / std::max(1.0, lines));
    double y = area.y;
    for (const std::size_t p : column) {
      if (rows[p].empty()) continue;
      layout.titles.push_back({p, {x, y + pen.px(17)}, width});
      y += title;
      for (const Row& one : rows[p]) {
        layout.rows.push_back({one, {x, y, width, row}});
        y += row;
      }
    }
    x += width + gap;
  }
  return layout;
}

struct Bars {
  Pen& pen;
  const GroupsData& data;
  const Layout& layout;
  double most = 1;  // of all shares, %

  double left(const Rect& area) const { return area.x + layout.name_width + pen.px(8); }
  double room(const Rect& area) const {
    return std::max(pen.px(10), area.w - layout.name_width - pen.px(8) - layout.number_width);
  }
  double x(const Rect& area, double share) const {
    return left(area) + room(area) * std::clamp(share / most, 0.0, 1.0);
  }
  SeriesLook look(std::size_t k) const { return series_look(data.places[k], pen.look.theme); }

  static std::string share_text(double share, Language language) {
    return shown_number(share, share < 9.95 ? 1 : 0, language) + " %";
  }

  void name(const GroupBar& bar, const Rect& area) const {
    const TextStyle style = pen.style(note_size);
    const auto lines = wrapped_lines(bar.name, layout.name_width, style.size, style.weight,
                                     area.h >= pen.px(29) ? 2 : 1);
    double y = area.middle().y + style.size * text_cap_height / 2 -
               static_cast<double>(lines.size() - 1) / 2 * style.size * 1.15;
    for (const std::string& line : lines) {
      pen.write({area.x, y}, line, style);
      y += style.size * 1.15;
    }
  }

  void bar(const GroupBar& bar, const Rect& area, std::size_t k, double y, double height) const {
    const auto& share = bar.values[k].share;
    if (!finite(share)) return;
    const double end = x(area, *share);
    if (end - left(area) >= 0.5)
      pen.canvas.rect({left(area), y, end - left(area), height}, look(k).line.with_alpha(0.85));
    if (data.strategies.size() > 1 && height < pen.px(11)) return;
    pen.write({area.right(), y + height / 2 + pen.px(note_size) * text_cap_height / 2},
              share_text(*share, pen.language()), pen.style(note_size, look(k).text, Anchor::end));
  }

  // The share among all tenants, as an upright mark.
  void whole(const GroupBar& bar, const Rect& area) const {
    if (!finite(bar.whole)) return;
    const double at = x(area, *bar.whole);
    pen.canvas.line({at, area.y + area.h * 0.06}, {at, area.bottom() - area.h * 0.06},
                    {pen.colours.guide, pen.px(2)});
  }

  void hover(const GroupBar& bar, const std::string& title, const Rect& area) const {
    std::vector<std::string> lines{title.empty() ? bar.name : title + ": " + bar.name};
    const Language language = pen.language();
    for (std::size_t k = 0; k < data.strategies.size(); ++k) {
      const GroupValue& v = bar.values[k];
      const std::string share = finite(v.share) ? share_text(*v.share, language) : "–";
      lines.push_back(fmt::format(
          "{}: {} · {}", data.strategies[k], share,
          filled(Text{data.count_is, data.count_is}, language, mean_text(v.count, 1, language),
                 interval_text(v.count, 1, language))));
    }
    lines.push_back(data.axis);
    if (finite(bar.whole))
      lines.push_back(
          filled(chart_words::of_all_tenants, language, share_text(*bar.whole, language)));
    lines.emplace_back(chart_words::click_for_story.in(language));
    pen.canvas.hover(area, lines);
  }

  // Today's number when the bars are too thin for one each.
  void number(const GroupBar& bar, const Rect& area) const {
    if (data.strategies.size() < 2 ||
        pen.px(11) * static_cast<double>(data.strategies.size()) < area.h - pen.px(4))
      return;
    if (!finite(bar.values[0].share)) return;
    pen.write({area.right(), area.middle().y + pen.px(note_size) * text_cap_height / 2},
              share_text(*bar.values[0].share, pen.language()),
              pen.style(note_size, look(0).text, Anchor::end));
  }

  void row(const PlacedRow& placed) const {
    const GroupPanel& panel = data.panels[placed.row.panel];
    const GroupBar& one = panel.bars[placed.row.bar];
    const Rect& area = placed.area;
    name(one, area);
    const auto n = static_cast<double>(data.strategies.size());
    const double gap = std::min(pen.px(4), area.h * 0.2);
    const double each = (area.h - gap) / n;
    for (std::size_t k = 0; k < data.strategies.size(); ++k)
      bar(one, area, k, area.y + gap / 2 + each * static_cast<double>(k), std::max(1.0, each - 1));
    number(one, area);
    whole(one, area);
    hover(one, panel.title, area);
  }

  void everything() const {
    for (const PlacedTitle& title : layout.titles) {
      TextStyle style = pen.style(body_size);
      style.weight = Weight::bold;
      pen.write_cut(title.at, data.panels[title.panel].title, title.width, style);
    }
    for (const PlacedRow& placed : layout.rows) row(placed);
  }
};

bool has_wholes(const GroupsData& data) {
  for (const GroupPanel& panel : data.panels)
    for (const GroupBar& bar : panel.bars)
      if (finite(bar.whole)) return true;
  return false;
}

// A line that says what the mark is, at the foot of the area; gives what is left.
Rect draw_mark_key(Pen& pen, const Rect& area, const GroupsData& data) {
  if (!has_wholes(data)) return area;
  const double row = pen.px(20), y = area.bottom() - row / 2;
  pen.canvas.line({area.x + pen.px(4), y - pen.px(7)}, {area.x + pen.px(4), y + pen.px(7)},
                  {pen.colours.guide, pen.px(2)});
  pen.write_cut({area.x + pen.px(14), y + pen.px(note_size) * text_cap_height / 2},
                chart_words::mark_is_all.in(pen.language()), area.w - pen.px(14),
                pen.style(note_size, pen.colours.soft));
  return {area.x, area.y, area.w, std::max(0.0, area.h - row)};
}

double most_of(const GroupsData& data) {
  double most = 0;
  for (const GroupPanel& panel : data.panels)
    for (const GroupBar& bar : panel.bars) {
      if (is_empty(bar)) continue;
      most = std::max({most, largest(bar), finite(bar.whole) ? *bar.whole : 0.0});
    }
  return most;
}

// What comes before the bars: heading, legend, key. Gives the room for the bars.
Rect draw_around(Pen& pen, const GroupsData& data) {
  const Rect& b = pen.bounds;
  Rect rest = data.title.empty() ? b : draw_heading(pen, data.title, data.under);
  rest = draw_mark_key(pen, rest, data);
  if (data.strategies.size() < 2) return rest;
  std::vector<LegendItem> items;
  for (std::size_t k = 0; k < data.strategies.size(); ++k)
    items.push_back({data.strategies[k], series_look(data.places[k], pen.look.theme)});
  return draw_legend(pen, rest, items);
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const GroupsData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  const double most = most_of(data);
  if (!(most > 0) || data.strategies.empty()) {
    const Rect rest = data.title.empty() ? bounds : draw_heading(pen, data.title, data.under);
    return draw_nothing(pen, rest, chart_words::nobody.in(look.language));
  }
  const Rect rest = draw_around(pen, data);
  const Layout layout = layout_of(pen, rest, data);
  Bars{pen, data, layout, most}.everything();
}

double groups_height(double width, const GroupsData& data, const Look& look) {
  NoCanvas none;
  const Rect bounds{0, 0, width, 1e6};
  Pen pen(none, bounds, look);
  if (!(most_of(data) > 0) || data.strategies.empty()) return pen.px(60);
  const Rect rest = draw_around(pen, data);
  const Layout layout = layout_of(pen, rest, data);
  double bottom = 0;
  for (const PlacedRow& row : layout.rows) bottom = std::max(bottom, row.area.bottom());
  return bottom + (bounds.h - rest.bottom()) + pen.px(8);
}

std::optional<GroupPlace> group_at(Point at, const Rect& bounds, const GroupsData& data,
                                   const Look& look) {
  NoCanvas none;
  Pen pen(none, bounds, look);
  if (!(most_of(data) > 0) || data.strategies.empty()) return std::nullopt;
  const Layout layout = layout_of(pen, draw_around(pen, data), data);
  for (const PlacedRow& placed : layout.rows) {
    const Rect& a = placed.area;
    if (at.x < a.x || at.x >= a.right() || at.y < a.y || at.y >= a.bottom()) continue;
    const auto n = static_cast<double>(data.strategies.size());
    const auto k = static_cast<std::size_t>(std::clamp((at.y - a.y) / a.h * n, 0.0, n - 1));
    return GroupPlace{placed.row.panel, placed.row.bar, k};
  }
  return std::nullopt;
}

}  // namespace drempel
