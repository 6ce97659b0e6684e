#include "study/sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/said.h"
#include "files/faults.h"

namespace drempel {

namespace {

constexpr int usual_steps = 5;

constexpr Text form{
    "\"{}\" must be KEY=FROM..TO:STEPS, such as staff.collectors=1..4:5, with 1 to {} steps",
    "\"{}\" moet SLEUTEL=VAN..TOT:STAPPEN zijn, zoals staff.collectors=1..4:5, met 1 tot en met {} "
    "stappen"};
constexpr Text unknown{"\"{}\" is not a key of a lever or parameter{}",
                       "\"{}\" is geen sleutel van een knop of waarde{}"};
constexpr Text did_you_mean{"; did you mean \"{}\"?", "; bedoelde u \"{}\"?"};
constexpr Text outside{"{}: the values must lie from {} to {}",
                       "{}: de waarden moeten van {} tot en met {} liggen"};

template <class Number>
bool read(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

struct Span {
  double from = 0, to = 0;
  int steps = usual_steps;
};

// "1..4:5"
bool read_span(std::string_view text, Span& span) {
  const std::size_t dots = text.find("..");
  if (dots == text.npos) return false;
  const std::size_t colon = text.find(':', dots);
  const std::size_t end = std::min(colon, text.size());
  if (colon != text.npos && !read(text.substr(colon + 1), span.steps)) return false;
  return read(text.substr(0, dots), span.from) &&
         read(text.substr(dots + 2, end - dots - 2), span.to) && std::isfinite(span.from) &&
         std::isfinite(span.to) && span.steps >= 1 && span.steps <= most_sweep_steps;
}

std::vector<double> values_of(const Span& span, bool whole) {
  std::vector<double> values;
  for (int i = 0; i < span.steps; ++i) {
    const double part = span.steps == 1 ? 0 : static_cast<double>(i) / (span.steps - 1);
    double value = span.from + (span.to - span.from) * part;
    if (whole) value = std::round(value);
    if (values.empty() || values.back() != value) values.push_back(value);
  }
  return values;
}

std::string nearest(std::string_view key, Language language) {
  std::vector<std::string> known;
  for (const Row& row : rows()) known.push_back(key_of(row));
  const std::string word = nearest_word(key, known);
  return word.empty() ? word : filled(did_you_mean, language, word);
}

void set(Scenario& scenario, const SweepAxis& axis, double value) {
  set_value(rows()[axis.row], scenario.settings, value);
  std::erase_if(scenario.dated, [&](const DatedValue& dated) { return dated.row == axis.row; });
}

}  // namespace

Result<SweepAxis> parse_sweep_axis(std::string_view text, Language language) {
  const std::size_t equals = text.find('=');
  Span span;
  if (equals == text.npos || !read_span(text.substr(equals + 1), span))
    return Problem{{}, 0, {}, filled(form, language, shown(std::string(text)), most_sweep_steps)};
  const std::string_view key = text.substr(0, equals);
  const auto row = find_row(key);
  if (!row)
    return Problem{
        {}, 0, {}, filled(unknown, language, shown(std::string(key)), nearest(key, language))};
  const Row& r = rows()[*row];
  if (std::min(span.from, span.to) < r.low || std::max(span.from, span.to) > r.high)
    return Problem{{}, 0, {}, filled(outside, language, key, r.low, r.high)};
  return SweepAxis{*row, values_of(span, r.whole || r.unit == Unit::flag)};
}

std::vector<Scenario> sweep(const Scenario& base, const SweepAxis& x, const SweepAxis& y) {
  std::vector<Scenario> all;
  for (const double b : y.values)
    for (const double a : x.values) {
      all.push_back(base);
      set(all.back(), x, a);
      set(all.back(), y, b);
    }
  return all;
}

}  // namespace drempel
