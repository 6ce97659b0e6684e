#include "output/charts/chain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/said.h"
#include "output/axis.h"
#include "output/charts/chain_layout.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

constexpr double least_width = 1;  // of a flow, pixels at 100 %

std::string amount(const Estimate& e, Language language) {
  return mean_text(e, std::abs(e.mean.value_or(0)) < 10 ? 1 : 0, language);
}
std::string amount(double cases, Language language) {
  return shown_number(cases, cases < 10 ? 1 : decimals_for(std::nullopt, cases, 0), language);
}

// -- As flows

struct River {
  Pen& pen;
  const ChainData& data;
  const ChainLayout& layout;
  ChainColour colour;

  Colour base() const { return series_look(data.place, pen.look.theme).line; }

  double thickness(double cases) const {
    return std::max(cases * layout.per_case, pen.px(least_width));
  }

  // From one point to another, leaving and arriving so far to the right (or, below 0, the left).
  static void bend(std::vector<Point>& points, Point from, Point to, double leave, double arrive) {
    constexpr int n = 24;
    for (int i = 0; i <= n; ++i) {
      const double t = static_cast<double>(i) / n, u = 1 - t;
      points.push_back({u * u * u * from.x + 3 * u * u * t * (from.x + leave) +
                            3 * u * t * t * (to.x - arrive) + t * t * t * to.x,
                        u * u * (u + 3 * t) * from.y + t * t * (t + 3 * u) * to.y});
    }
  }

  // A curve that leaves to the right and comes in from the left. One that goes back turns round,
  // runs between the rows and turns round again.
  std::vector<Point> curve(Point from, Point to, double between) const {
    std::vector<Point> points;
    if (to.x > from.x) {
      const double reach = (to.x - from.x) / 2;
      bend(points, from, to, reach, reach);
      return points;
    }
    const double turn = layout.pitch * 0.42;
    bend(points, from, {from.x, between}, turn, -turn);
    bend(points, {to.x, between}, to, -turn, turn);
    return points;
  }

  // Where a flow that goes back runs: below its row, or between the two rows.
  double between(const ChainFlow& f) const {
    const int a = layout.row[f.from], b = layout.row[f.to];
    const int below = a == b ? std::min(a + 1, 2) : std::max(a, b);
    return layout.row_top[static_cast<std::size_t>(below)];
  }

  void flow(const ChainFlow& f, double from_y, double to_y) const {
    const Rect &a = layout.nodes[f.from], &b = layout.nodes[f.to];
    const bool back = b.x <= a.right();
    const std::vector<Point> points = curve({a.right(), from_y}, {b.x, to_y}, between(f));
    pen.canvas.polyline(points,
                        {base().with_alpha(back ? 0.2 : 0.34), thickness(f.cases), Dash::solid});
    const Point middle = points[points.size() / 2];
    const double half = std::max(thickness(f.cases) / 2, pen.px(4));
    const std::vector<std::string> lines{filled(chart_words::flow_is, pen.language(),
                                                place_name(f.from), place_name(f.to),
                                                amount(f.cases, pen.language()))};
    pen.canvas.hover({middle.x - pen.px(10), middle.y - half, pen.px(20), 2 * half}, lines);
  }

  // Out of the chain: aside and upwards when nothing is owed, downwards when the debt stays.
  void end(const ChainEnd& e, double y) const {
    const bool solved = e.how == CaseOutcome::paid || e.how == CaseOutcome::settlement;
    const Rect& a = layout.nodes[e.from];
    const double width = thickness(e.cases);
    const double length = std::min(layout.pitch * 0.62, pen.px(80));
    const double rise = (solved ? -1 : 1) * std::min(pen.px(20), width / 2 + pen.px(6));
    const Colour to = solved ? pen.colours.solved : pen.colours.lost;
    constexpr int parts = 14;
    const auto piece = [&](int i) {
      const double t = static_cast<double>(i) / parts, middle = y + rise * t * t;
      return BandPoint{a.right() + length * t, middle + width / 2, middle - width / 2};
    };
    for (int i = 0; i < parts; ++i) {
      const double left = 1 - (i + 0.5) / parts;
      const std::vector<BandPoint> two{piece(i), piece(i + 1)};
      pen.canvas.band(two, to.with_alpha(solved ? 0.95 * left : 0.9 * left + 0.1));
    }
    const std::vector<std::string> lines{filled(chart_words::end_is, pen.language(),
                                                place_name(e.from), outcome_name(e.how),
                                                amount(e.cases, pen.language()))};
    const double half = std::max(width / 2, pen.px(4));
    pen.canvas.hover({a.right(), y - half, length, 2 * half}, lines);
  }

  std::string place_name(std::size_t place) const {
    if (place == place_start) return std::string(chart_words::start.in(pen.language()));
    if (place == place_departed) return std::string(chart_words::departed.in(pen.language()));
    return data.steps[place - 1].code + " " + data.steps[place - 1].name;
  }

  std::string outcome_name(CaseOutcome how) const {
    return std::string(chart_words::outcomes[at(how)].in(pen.language()));
  }

  void shade(std::size_t place) const {
    if (place == place_start || place == place_departed) return;
    const double standing = data.steps[place - 1].standing;
    if (standing < 0.5 || data.opened <= 0) return;
    const double most = layout.row_height * 0.48;
    const double radius =
        std::min(std::sqrt(standing / data.opened) * layout.row_height * 0.9, most);
    pen.canvas.circle(layout.nodes[place].middle(), radius, base().with_alpha(0.1));
  }

  Colour node_colour(std::size_t place) const {
    if (place == place_start || place == place_departed) return pen.colours.axis;
    const ChainStep& step = data.steps[place - 1];
    double most_cost = 0, most_standing = 0;
    for (const ChainStep& s : data.steps) {
      most_cost = std::max(most_cost, s.cost_eur);
      most_standing = std::max(most_standing, s.standing);
    }
    switch (colour) {
      case ChainColour::cost:
        return heat_colour(most_cost > 0 ? std::sqrt(std::max(0.0, step.cost_eur) / most_cost) : 0,
                           pen.look.theme);
      case ChainColour::waiting:
        return heat_colour(most_standing > 0 ? std::sqrt(step.standing / most_standing) : 0,
                           pen.look.theme);
      case ChainColour::solved:
        return heat_colour(step.paid_share, pen.look.theme);
      default:
        return base();
    }
  }

  void node(std::size_t place) const {
    const Rect& box = layout.nodes[place];
    if (box.w <= 0) return;
    pen.canvas.rect(box, node_colour(place));
    hover(place, box.inset(-pen.px(6), -pen.px(14)));
  }

  void hover(std::size_t place, const Rect& box) const {
    std::vector<std::string> lines{place_name(place)};
    if (place == place_start || place == place_departed) {
      lines.push_back(
          filled(chart_words::cases_a_year, pen.language(),
                 amount(place == place_start ? data.opened : data.departed, pen.language())));
      return pen.canvas.hover(box, lines);
    }
    const ChainStep& s = data.steps[place - 1];
    lines.push_back(filled(
        chart_words::cases_a_year, pen.language(),
        amount(s.cases, pen.language()) +
            (s.cases.mean_lo ? " (" + interval_text(s.cases, 0, pen.language()) + ")" : "")));
    if (!s.change.empty())
      lines.push_back(filled(chart_words::against_today, pen.language(), s.change));
    lines.push_back(
        filled(chart_words::standing_is, pen.language(), amount(s.standing, pen.language())));
    lines.push_back(filled(
        chart_words::step_costs, pen.language(),
        shown_number(s.cost_eur, decimals_for(std::nullopt, s.cost_eur, 0), pen.language())));
    pen.canvas.hover(box, lines);
  }

  void words(std::size_t place) const {
    const Rect& box = layout.nodes[place];
    if (box.w <= 0) return;
    const double x = box.middle().x;
    TextStyle code = pen.style(note_size, Anchor::middle);
    code.weight = Weight::bold;
    const bool ours = place == place_start || place == place_departed;
    const double room = layout.pitch * 0.98;
    const double half = box.h / 2;
    const double above = box.middle().y - half - pen.px(6),
                 below = box.middle().y + half + pen.px(14);
    if (ours) {
      TextStyle name = pen.style(note_size, pen.colours.soft, Anchor::middle);
      pen.write({x, above}, shortened(place_name(place), room, name.size), name);
      pen.write({x, below},
                amount(place == place_start ? data.opened : data.departed, pen.language()),
                pen.style(note_size, Anchor::middle));
      return;
    }
    const ChainStep& s = data.steps[place - 1];
    const bool used = finite_only(s.cases).mean.value_or(0) > 0;
    code.colour = used ? pen.colours.ink : pen.colours.axis;
    pen.write({x, above}, shortened(s.code, room, code.size, code.weight), code);
    if (!used) return;
    pen.write({x, below}, shortened(amount(s.cases, pen.language()), room, pen.px(note_size)),
              pen.style(note_size, Anchor::middle));
    double y = below + pen.px(note_size) * line_height;
    const SeriesLook look = series_look(data.place, pen.look.theme);
    if (!s.change.empty()) {
      pen.write({x, y}, "(" + s.change + ")", pen.style(note_size, look.text, Anchor::middle));
      y += pen.px(note_size) * line_height;
    }
    if (layout.pitch < pen.px(76)) return;
    for (const std::string& line :
         wrapped_lines(s.name, room, pen.px(note_size), Weight::regular, 2)) {
      pen.write({x, y}, line, pen.style(note_size, pen.colours.soft, Anchor::middle));
      y += pen.px(note_size) * line_height * 0.95;
    }
  }

  void everything() const {
    for (std::size_t place = 0; place < layout.nodes.size(); ++place) shade(place);
    for (std::size_t k = 0; k < data.flows.size(); ++k)
      if (layout.flows[k].shown) flow(data.flows[k], layout.flows[k].from, layout.flows[k].to);
    for (std::size_t k = 0; k < data.ends.size(); ++k)
      if (layout.ends[k].shown) end(data.ends[k], layout.ends[k].from);
    for (std::size_t place = 0; place < layout.nodes.size(); ++place) node(place);
    for (std::size_t place = 0; place < layout.nodes.size(); ++place) words(place);
  }
};

// -- As a funnel

struct Funnel {
  Pen& pen;
  const ChainData& data;
  Rect area;

  std::vector<const ChainStep*> used() const {
    std::vector<const ChainStep*> steps;
    for (const ChainStep& step : data.steps) {
      const bool of_cases = step.id != StepId::A_1_2 && step.id != StepId::A_1_2b;
      if (of_cases && finite_only(step.cases).mean.value_or(0) > 0) steps.push_back(&step);
    }
    const double least = pen.px(15);
    const std::size_t most = static_cast<std::size_t>(std::max(1.0, area.h / least));
    if (steps.size() > most) steps.resize(most);
    return steps;
  }

  double row_height(std::size_t rows) const {
    return std::min(area.h / static_cast<double>(std::max<std::size_t>(1, rows)), pen.px(26));
  }

  // A box of nothing when the step has no row.
  Rect row_of(StepId id) const {
    const std::vector<const ChainStep*> steps = used();
    const double row = row_height(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (steps[i]->id == id) return {area.x, area.y + row * static_cast<double>(i), area.w, row};
    return {};
  }

  void everything() const {
    const std::vector<const ChainStep*> steps = used();
    double most = 0;
    for (const ChainStep* step : steps) most = std::max(most, *step->cases.mean);
    if (!(most > 0) || !std::isfinite(most)) return;
    const double row = row_height(steps.size());
    const double code = pen.width_of("A.2.3b ", note_size, Weight::bold) + pen.px(4);
    const double name = area.w > pen.px(420) ? area.w * 0.32 : 0;
    const double number = pen.px(84);
    const double left = area.x + code + name,
                 room = std::max(pen.px(10), area.w - code - name - number);
    double y = area.y;
    for (const ChainStep* step : steps) {
      const double width = std::max(*step->cases.mean / most * room, pen.px(1));
      const SeriesLook look = series_look(data.place, pen.look.theme);
      const double base = y + row / 2 + pen.px(note_size) * text_cap_height / 2;
      TextStyle bold = pen.style(note_size);
      bold.weight = Weight::bold;
      pen.write({area.x, base}, step->code, bold);
      if (name > 0)
        pen.write_cut({area.x + code, base}, step->name, name - pen.px(8),
                      pen.style(note_size, pen.colours.soft));
      pen.canvas.rect({left, y + row * 0.15, width, row * 0.7}, look.line.with_alpha(0.8));
      std::string text = amount(step->cases, pen.language());
      if (!step->change.empty()) text += " (" + step->change + ")";
      pen.write_cut({left + width + pen.px(6), base}, text, area.right() - left - width - pen.px(6),
                    pen.style(note_size));
      const std::vector<std::string> lines{step->code + " " + step->name,
                                           filled(chart_words::cases_a_year, pen.language(), text)};
      pen.canvas.hover({area.x, y, area.w, row}, lines);
      y += row;
    }
  }
};

Rect heading(Pen& pen, const ChainData& data) {
  return draw_note(pen, draw_heading(pen, data.title, data.under),
                   chart_words::chain_note.in(pen.language()));
}

bool is_large(const Pen& pen, const Rect& rest) {
  return rest.w >= pen.px(600) && rest.h >= pen.px(330);
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const ChainData& data, const Look& look,
          ChainColour colour) {
  Pen pen(canvas, bounds, look);
  const Rect rest = heading(pen, data);
  if (!(data.opened > 0) || !std::isfinite(data.opened) || data.steps.size() != count_of<StepId>)
    return draw_nothing(pen, rest, chart_words::no_figures.in(look.language));
  if (!is_large(pen, rest)) return Funnel{pen, data, rest}.everything();
  const ChainLayout layout = chain_layout(data, rest, look.scale);
  canvas.push_clip(bounds);  // curves that turn back may bulge
  River{pen, data, layout, colour}.everything();
  canvas.pop_clip();
}

Rect place_in_chain(StepId step, const Rect& bounds, const ChainData& data, const Look& look) {
  NoCanvas canvas;
  Pen pen(canvas, bounds, look);
  const Rect rest = heading(pen, data);
  if (!(data.opened > 0) || data.steps.size() != count_of<StepId>) return {};
  if (!is_large(pen, rest)) return Funnel{pen, data, rest}.row_of(step);
  return chain_layout(data, rest, look.scale).nodes[place_of(step)];
}

}  // namespace drempel
