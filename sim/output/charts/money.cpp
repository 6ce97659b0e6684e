#include "output/charts/money.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/said.h"
#include "output/axis.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"

namespace drempel {

namespace {

enum class Kind { whole, part };

struct Step {
  std::string name;
  Kind kind{};
  double from = 0, to = 0;
  int colour = 0;                   // of a whole bar: the strategy's place
  const MoneyPart* part = nullptr;  // of a part
};

double mean_of(const MoneyPart& part) {
  const double mean = part.eur.mean.value_or(0);
  return std::isfinite(mean) ? mean : 0;
}

std::vector<Step> steps_of(const MoneyData& data) {
  std::vector<Step> steps;
  double level = 0;
  if (data.start && std::isfinite(*data.start)) {
    level = *data.start;
    steps.push_back({data.start_name, Kind::whole, 0, level, 0, nullptr});
  }
  for (const MoneyPart& part : data.parts) {
    steps.push_back({part.name, Kind::part, level, level + mean_of(part), data.place, &part});
    level += mean_of(part);
  }
  if (data.end && std::isfinite(*data.end))
    steps.push_back({data.end_name, Kind::whole, 0, *data.end, data.place, nullptr});
  return steps;
}

// Long names and where they may be broken.
constexpr std::pair<std::string_view, std::string_view> breaks[] = {
    {"deurwaarder", "deurwaar"}, {"samenleving", "samen"}, {"incassobureau", "incasso"},
    {"corporatie", "corpo"},     {"corporation", "corpo"}, {"rechtbank", "recht"},
    {"municipality", "munici"},  {"gemeente", "gemeen"},   {"bailiff", "bai"},
    {"huurder", "huur"},         {"collection", "collec"}};

// A name in lines of at most `width` pixels; a word that is wider is broken where it may be.
std::vector<std::string> name_lines(std::string_view name, double width, const TextStyle& style) {
  std::string text;
  for (std::size_t from = 0; from < name.size();) {
    const std::size_t end = std::min(name.find(' ', from), name.size());
    const std::string_view word = name.substr(from, end - from);
    if (!text.empty()) text += ' ';
    const bool fits = text_width(word, style.size, style.weight) <= width;
    const auto known = std::find_if(std::begin(breaks), std::end(breaks),
                                    [&](const auto& one) { return one.first == word; });
    if (fits || known == std::end(breaks))
      text += word;
    else
      text.append(known->second).append("- ").append(word.substr(known->second.size()));
    from = end + 1;
  }
  return wrapped_lines(text, width, style.size, style.weight, 3);
}

struct Waterfall {
  Pen& pen;
  const MoneyData& data;
  Rect plot;
  Scale y;
  bool broken = false;  // the axis does not begin at 0

  bool is_change() const { return data.start.has_value(); }

  std::string amount(const Step& step) const {
    if (step.part)
      return mean_text(step.part->eur, 0, pen.language(),
                       is_change() ? Sign::always : Sign::only_minus);
    return shown_number(step.to, decimals_for(std::nullopt, step.to, 0), pen.language());
  }

  Colour fill(const Step& step) const {
    const SeriesLook look = series_look(step.colour, pen.look.theme);
    if (step.kind == Kind::whole) return look.line;
    // More = the strategy's own colour; less = the same, much lighter, with an edge.
    return step.to >= step.from ? look.line.with_alpha(0.75) : look.line.with_alpha(0.22);
  }

  void bar(const Step& step, double x, double width) const {
    const double bottom = step.kind == Kind::whole && broken ? plot.bottom() : y(step.from);
    const double top = y(step.to);
    const Rect area{x, std::min(top, bottom), width, std::max(std::abs(bottom - top), pen.px(1))};
    pen.canvas.rect(area, fill(step));
    if (step.kind == Kind::part)
      pen.canvas.outline(area, {series_look(step.colour, pen.look.theme).line, pen.px(1)});
    if (step.kind == Kind::whole && broken) cut(area);
    if (step.part) interval(step, x + width / 2);
  }

  // Two slanted lines in the background's colour: the bar is longer than it looks.
  void cut(const Rect& area) const {
    const double h = pen.px(5), at = area.bottom() - std::min(pen.px(16), area.h / 2);
    for (const double shift : {0.0, h * 1.6}) {
      const std::vector<Point> slash{{area.x - 1, at + shift + h / 2},
                                     {area.right() + 1, at + shift - h / 2},
                                     {area.right() + 1, at + shift - h / 2 + h * 0.7},
                                     {area.x - 1, at + shift + h / 2 + h * 0.7}};
      pen.canvas.polygon(slash, pen.colours.background);
    }
  }

  // The interval of a part, as a thin band where the part ends.
  void interval(const Step& step, double middle) const {
    const Estimate& e = step.part->eur;
    if (!e.mean_lo || !e.mean_hi || !std::isfinite(*e.mean_lo) || !std::isfinite(*e.mean_hi))
      return;
    const double low = y(step.from + *e.mean_lo), high = y(step.from + *e.mean_hi);
    const double w = pen.px(6);
    pen.canvas.rect({middle - w / 2, std::min(low, high), w, std::abs(high - low)},
                    pen.colours.ink.with_alpha(0.35));
  }

  double top_of(const Step& step) const {
    double top = std::max(step.kind == Kind::whole ? step.to : step.from, step.to);
    if (step.part && step.part->eur.mean_hi && std::isfinite(*step.part->eur.mean_hi))
      top = std::max(top, step.from + *step.part->eur.mean_hi);
    return y(top);
  }

  void words(const Step& step, double x, double pitch) const {
    const std::string text = amount(step);
    const TextStyle style = pen.style(note_size, Anchor::middle);
    if (pen.width_of(text, note_size) <= pitch)
      pen.write({x, top_of(step) - pen.px(5)}, text, style);
    double at = plot.bottom() + pen.px(16);
    TextStyle name = pen.style(
        note_size, step.kind == Kind::whole ? pen.colours.ink : pen.colours.soft, Anchor::middle);
    for (const std::string& line : name_lines(step.name, pitch - pen.px(4), name)) {
      pen.write({x, at}, line, name);
      at += name.size * line_height;
    }
  }

  void hover(const Step& step, double x, double pitch) const {
    std::vector<std::string> lines{step.name + ": € " + amount(step)};
    if (step.part) {
      if (step.part->eur.mean_lo)
        lines.push_back(filled(chart_words::interval_of, pen.language(),
                               interval_text(step.part->eur, 0, pen.language())));
      if (!step.part->certainty.empty()) lines.push_back(step.part->certainty);
      lines.insert(lines.end(), step.part->flows.begin(), step.part->flows.end());
    } else {
      lines.emplace_back(chart_words::country_is.in(pen.language()));
    }
    pen.canvas.hover({x - pitch / 2, plot.y, pitch, plot.h}, lines);
  }

  void everything(const std::vector<Step>& steps) const {
    const double pitch = plot.w / static_cast<double>(steps.size());
    const double width = std::min(pitch * 0.66, pen.px(90));
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const double x = plot.x + pitch * (static_cast<double>(i) + 0.5);
      bar(steps[i], x - width / 2, width);
      if (i + 1 < steps.size())
        pen.canvas.line({x + width / 2, y(steps[i].to)}, {x + pitch - width / 2, y(steps[i].to)},
                        {pen.colours.axis, pen.px(1), Dash::dotted});
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const double x = plot.x + pitch * (static_cast<double>(i) + 0.5);
      words(steps[i], x, pitch);
      hover(steps[i], x, pitch);
    }
  }
};

// The levels between which the parts move.
Range moves(const std::vector<Step>& steps) {
  Range range;
  for (const Step& step : steps) {
    range.add(step.to);
    if (step.kind == Kind::part) range.add(step.from);
    if (!step.part) continue;
    if (step.part->eur.mean_lo) range.add(step.from + *step.part->eur.mean_lo);
    if (step.part->eur.mean_hi) range.add(step.from + *step.part->eur.mean_hi);
  }
  return range;
}

}  // namespace

void draw(Canvas& canvas, const Rect& bounds, const MoneyData& data, const Look& look) {
  Pen pen(canvas, bounds, look);
  Rect rest = draw_heading(pen, data.title, data.under);
  const std::vector<Step> steps = steps_of(data);
  if (steps.empty() || data.parts.empty())
    return draw_nothing(pen, rest, chart_words::no_figures.in(look.language));
  Range range = moves(steps);
  const bool broken = data.start && range.low > 0 && range.high - range.low < 0.4 * range.high;
  rest = draw_note(
      pen, rest,
      (broken ? chart_words::money_note_broken : chart_words::money_note).in(look.language));
  if (broken)
    range.low = std::max(0.0, range.low - 0.25 * (range.high - range.low));
  else
    range.add(0.0);
  const Ticks ticks = range.ticks(rest.h > pen.px(200) ? 5 : 2);
  const double left = ticks_width(pen, ticks);
  const double names = pen.px(note_size) * line_height * 3 + pen.px(8);
  const Rect plot{rest.x + left, rest.y + name_height(pen), rest.w - left,
                  rest.h - name_height(pen) - names};
  if (plot.w < pen.px(60) || plot.h < pen.px(30)) return;
  const Waterfall waterfall{pen,
                            data,
                            plot,
                            {ticks.values.front(), ticks.values.back(), plot.bottom(), plot.y},
                            broken && ticks.values.front() > 0};
  draw_axis_name(pen, plot, data.axis);
  draw_height_axis(pen, plot, waterfall.y, ticks);
  waterfall.everything(steps);
}

}  // namespace drempel
