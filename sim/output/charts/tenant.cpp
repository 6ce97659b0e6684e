#include "output/charts/tenant.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/said.h"
#include "chain/words.h"
#include "output/axis.h"
#include "output/charts/words.h"
#include "output/names.h"
#include "output/numbers.h"

namespace drempel {

namespace {

double within_one(double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0; }

// Soft hues of the two inner lines; not those of a strategy.
Colour threshold_colour(const Pen& pen) {
  return pen.look.theme == Theme::print ? Colour{120, 120, 120} : Colour{204, 121, 167};
}
Colour paralysis_colour(const Pen& pen) {
  return pen.look.theme == Theme::print ? Colour{40, 40, 40} : Colour{86, 130, 190};
}

Marker marker_of(Lane lane) {
  switch (lane) {
    case Lane::life:
      return Marker::diamond;
    case Lane::money:
      return Marker::circle;
    case Lane::inner:
      return Marker::triangle;
    case Lane::corporation:
      return Marker::square;
    default:
      return Marker::triangle_down;
  }
}

struct Strip {
  Pen& pen;
  const TenantData& data;
  double left = 0, right = 0;  // of the time axis
  Scale x;

  void lane_name(const Rect& lane, std::string_view name) const {
    TextStyle style = pen.style(note_size, pen.colours.soft);
    style.weight = Weight::bold;
    const double room = lane.x + left - pen.px(10) - lane.x;
    double y = lane.y + style.size;
    for (const std::string& line : wrapped_lines(name, room, style.size, style.weight, 2)) {
      pen.write({lane.x, y}, line, style);
      y += style.size * line_height;
    }
  }

  // A value that holds from each moment to the next, as a band from the foot of the lane.
  template <class Value>
  std::vector<BandPoint> steps(const Scale& y, double foot, Value value) const {
    std::vector<BandPoint> points;
    for (std::size_t i = 0; i < data.moments.size(); ++i) {
      const double from = x(data.moments[i].day.n);
      const double to = i + 1 < data.moments.size() ? x(data.moments[i + 1].day.n) : x(data.to.n);
      const double height = y(value(data.moments[i]));
      points.push_back({from, foot, height});
      points.push_back({std::max(from, to), foot, height});
    }
    return points;
  }

  // The same, with straight lines from one moment to the next.
  template <class Value>
  std::vector<BandPoint> slopes(const Scale& y, double foot, Value value) const {
    std::vector<BandPoint> points;
    for (const TenantMoment& m : data.moments) points.push_back({x(m.day.n), foot, y(value(m))});
    if (!points.empty()) points.push_back({x(data.to.n), foot, points.back().high});
    return points;
  }

  void soft_band(const std::vector<BandPoint>& points, Colour colour) const {
    if (points.size() < 2) return;
    pen.canvas.band(points, colour.with_alpha(0.26));
    std::vector<Point> edge;
    for (const BandPoint& p : points) edge.push_back({p.x, p.high});
    pen.canvas.polyline(edge, {colour, pen.px(1.4)});
  }

  void inner(const Rect& lane) const {
    const Scale y{0, 1, lane.bottom() - pen.px(4), lane.y + pen.px(6)};
    soft_band(slopes(y, y(0), [](const TenantMoment& m) { return within_one(m.threshold); }),
              threshold_colour(pen));
    soft_band(slopes(y, y(0), [](const TenantMoment& m) { return within_one(m.paralysis); }),
              paralysis_colour(pen));
    // Names in the margin: the sign of each band and what it is.
    double name = lane.y + pen.px(note_size) * line_height * 1.6 + pen.px(note_size);
    for (const auto& [text, colour] : {std::pair{chart_words::threshold, threshold_colour(pen)},
                                       std::pair{chart_words::paralysis, paralysis_colour(pen)}}) {
      if (name + pen.px(4) > lane.bottom()) break;
      if (pen.write_cut({lane.x + pen.px(14), name}, text.in(pen.language()), left - pen.px(24),
                        pen.style(note_size, pen.colours.soft)))
        pen.canvas.rect({lane.x, name - pen.px(9), pen.px(9), pen.px(9)}, colour.with_alpha(0.6));
      name += pen.px(note_size) * line_height;
    }
  }

  void curtain(const Rect& lane) const {
    pen.canvas.rect({left, lane.y, right - left, lane.h}, pen.colours.grid);
    pen.write_cut({(left + right) / 2, lane.middle().y + pen.px(4)},
                  chart_words::curtain.in(pen.language()), right - left,
                  pen.style(note_size, pen.colours.soft, Anchor::middle));
  }

  // Signs on a line at the foot of the lane; sentences in the rows above where there is room, the
  // earlier ones higher, so that no lead from a sign to its sentence crosses another.
  void signs(const Rect& lane, std::initializer_list<Lane> which, Colour colour) const {
    const double foot = lane.bottom() - pen.px(9), row = pen.px(note_size) * 1.3;
    pen.canvas.line({left, foot}, {right, foot}, {pen.colours.grid, pen.px(1)});
    const int rows = static_cast<int>((foot - pen.px(8) - lane.y) / row);
    const TextStyle style = pen.style(note_size);
    for (const TenantSign& sign : data.signs) {
      if (std::find(which.begin(), which.end(), sign.lane) == which.end()) continue;
      const double at = x(sign.day.n);
      draw_marker(pen.canvas, marker_of(sign.lane), {at, foot}, pen.px(4), colour);
      sentence(sign, at, {foot - pen.px(8), row}, rows, style);
      hover(sign, {at - pen.px(6), lane.y, pen.px(12), lane.h});
    }
  }

  struct Rows {
    double foot = 0, height = 0;
  };
  void sentence(const TenantSign& sign, double at, Rows rows, int count,
                const TextStyle& style) const {
    for (const double share : {0.42, 0.28, 0.17}) {
      const double most = (right - left) * share;
      const std::string text = shortened(sign.sentence, most, style.size);
      if (text.size() < 12 && text.size() < sign.sentence.size()) return;
      TextStyle how = style;
      if (at + text_width(text, style.size) > right) how.anchor = Anchor::end;
      for (int r = count; r-- > 0;) {
        const Point place{at + (how.anchor == Anchor::end ? -pen.px(4) : pen.px(4)),
                          rows.foot - r * rows.height};
        const double top = place.y - style.size * 0.7;
        const Rect lead{at - pen.px(1), top, pen.px(2), rows.foot + pen.px(3) - top};
        if (text_box(place, text, how).x < left || !pen.is_free(place, text, how)) continue;
        if (!pen.is_clear(lead)) continue;
        pen.canvas.line({at, rows.foot + pen.px(4)}, {at, top}, {pen.colours.axis, pen.px(0.8)});
        pen.write(place, text, how);
        return pen.keep(lead);
      }
    }
  }

  void hover(const TenantSign& sign, const Rect& area) const {
    const std::vector<std::string> lines{spell_day(sign.day, pen.language()) + ", " +
                                             std::string(name_of(sign.lane).in(pen.language())),
                                         sign.sentence};
    pen.canvas.hover(area, lines);
  }

  void seen(const Rect& lane) const {
    bool dark = false;
    for (const TenantSeen& s : data.seen) {
      const double from = std::max(left, x(s.from.n)), to = std::min(right, x(s.to.n));
      if (to <= from) continue;
      const Rect box{from, lane.y, to - from, lane.h};
      pen.canvas.rect(box, mixed(pen.colours.background, pen.colours.soft, dark ? 0.34 : 0.18));
      const std::string text = shortened(s.name, box.w - pen.px(8), pen.px(note_size));
      pen.write({from + pen.px(4), lane.middle().y + pen.px(4)}, text, pen.style(note_size));
      const std::vector<std::string> lines{filled(chart_words::seen_as, pen.language(), s.name)};
      pen.canvas.hover(box, lines);
      dark = !dark;
    }
  }

  void money(const Rect& lane) const {
    Range range;
    range.add(0.0);
    for (const TenantMoment& m : data.moments) range.add(m.owed), range.add(m.savings);
    const Ticks ticks = range.ticks(lane.h > pen.px(90) ? 3 : 1);
    const Scale y{ticks.values.front(), ticks.values.back(), lane.bottom(), lane.y + pen.px(6)};
    const Rect plot{left, lane.y, right - left, lane.h};
    draw_height_axis(pen, plot, y, ticks);
    const Colour owed = series_look(2, pen.look.theme).line;
    const std::vector<BandPoint> debt =
        steps(y, y(0), [](const TenantMoment& m) { return std::isfinite(m.owed) ? m.owed : 0; });
    soft_band(debt, pen.look.theme == Theme::print ? Colour{90, 90, 90} : owed);
    std::vector<Point> savings;
    for (const BandPoint& p : slopes(y, y(0), [](const TenantMoment& m) {
           return std::isfinite(m.savings) ? m.savings : 0;
         }))
      savings.push_back({p.x, p.high});
    if (savings.size() > 1)
      pen.canvas.polyline(savings, {pen.colours.soft, pen.px(1.4), Dash::dashed});
    for (std::size_t i = 0; i < data.moments.size(); ++i) money_hover(i, lane);
  }

  void money_hover(std::size_t i, const Rect& lane) const {
    const TenantMoment& m = data.moments[i];
    const double from = x(m.day.n);
    const double to = i + 1 < data.moments.size() ? x(data.moments[i + 1].day.n) : right;
    if (!std::isfinite(m.owed) || !std::isfinite(m.savings)) return;
    const std::vector<std::string> lines{
        spell_day(m.day, pen.language()),
        filled(chart_words::owes_and_saves, pen.language(), shown_number(m.owed, 0, pen.language()),
               shown_number(m.savings, 0, pen.language()))};
    pen.canvas.hover({from, lane.y, std::max(1.0, to - from), lane.h}, lines);
  }

  void time(const Rect& lanes) const {
    const double month = x(31) - x(0);
    const int every = month > pen.px(70) ? 1 : month * 3 > pen.px(70) ? 3 : 12;
    for (Month m = month_of(data.from) + 1; first_day(m) <= data.to; m = m + 1) {
      if ((month_number(m) - 1) % every != 0) continue;
      const double at = x(first_day(m).n);
      pen.canvas.line({at, lanes.y}, {at, lanes.bottom()}, {pen.colours.grid, pen.px(1)});
      const std::string day = spell_day(first_day(m), pen.language());  // "1 March 2024"
      const std::string text =
          every == 12 ? fmt::format("{}", year_of(m)) : day.substr(day.find(' ') + 1);
      pen.write({at, lanes.bottom() + pen.px(16)}, text,
                pen.style(note_size, pen.colours.soft, Anchor::middle));
    }
  }

  void everything(const Rect& lanes, bool lifted) const {
    time(lanes);
    const double gap = pen.px(8), ribbon = pen.px(20);
    const double rest = lanes.h - ribbon - 4 * gap;
    const Rect top{lanes.x, lanes.y, lanes.w, rest * 0.24};
    const Rect life{lanes.x, top.bottom() + gap, lanes.w, rest * 0.26};
    const Rect sees{lanes.x, life.bottom() + gap, lanes.w, ribbon};
    const Rect does{lanes.x, sees.bottom() + gap * 0.5, lanes.w, rest * 0.28};
    const Rect cash{lanes.x, does.bottom() + gap * 1.5, lanes.w,
                    lanes.bottom() - does.bottom() - gap * 1.5};
    const auto name = [&](const Rect& lane, const Text& text) {
      lane_name(lane, text.in(pen.language()));
    };
    name(top, chart_words::lane_inner), name(life, chart_words::lane_life);
    name(sees, chart_words::lane_sees), name(does, chart_words::lane_does);
    money(cash);
    name(cash, chart_words::lane_money);
    lifted ? inner(top) : curtain(top);
    signs(life, {Lane::life, Lane::outside, Lane::inner, Lane::money}, pen.colours.ink);
    seen(sees);
    signs(does, {Lane::corporation}, pen.colours.ink);
  }
};

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const TenantData& data, const Look& look,
          bool inner) {
  Pen pen(canvas, bounds, look);
  Rect rest = draw_heading(pen, data.title, data.under);
  if (data.moments.empty()) return draw_nothing(pen, rest, chart_words::no_story.in(look.language));
  rest = draw_note(pen, rest, chart_words::tenant_note.in(look.language));
  const Rect lanes{rest.x, rest.y, rest.w, rest.h - foot_height(pen)};
  const double margin = std::min(pen.px(124), rest.w * 0.24);
  if (lanes.h < pen.px(110) || rest.w < pen.px(220)) return;
  const double left = rest.x + margin, right = rest.right() - pen.px(8);
  Strip{pen, data, left, right, {double(data.from.n), double(data.to.n), left, right}}.everything(
      lanes, inner);
}

}  // namespace drempel
