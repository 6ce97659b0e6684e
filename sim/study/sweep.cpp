#include "study/sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/notation.h"
#include "base/said.h"
#include "files/faults.h"
#include "policy/typed_value.h"

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

struct Span {
  double from = 0, to = 0;
  int steps = usual_steps;
};

Problem fault(std::string message) { return {{}, 0, {}, std::move(message)}; }

// One end of a span, for a row.
Result<double> read_end(const Row& row, std::string_view text, Language language) {
  if (may_be_thousands(row, text))
    return fault(fmt::format("{}: {}", key_of(row), thousands_or_not(row, text).in(language)));
  const auto value = option_value(row, text, language);
  if (value) return *value;
  return fault(fmt::format("{}: {}", key_of(row), message_in(value.problems().front(), language)));
}

// "1..4:5"; a span that can't be taken apart is a fault with no message.
Result<Span> read_span(const Row& row, std::string_view text, Language language) {
  const std::size_t dots = text.find("..");
  if (dots == text.npos) return fault({});
  const std::size_t colon = text.find(':', dots);
  Span span;
  if (colon != text.npos) {
    const auto steps = read_whole(text.substr(colon + 1), language, 1, most_sweep_steps);
    if (!steps) return fault({});
    span.steps = static_cast<int>(*steps);
  }
  const auto from = read_end(row, text.substr(0, dots), language);
  const auto to =
      read_end(row, text.substr(dots + 2, std::min(colon, text.size()) - dots - 2), language);
  if (!from) return from.problems();
  if (!to) return to.problems();
  span.from = *from, span.to = *to;
  return span;
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
  const Problem not_the_form =
      fault(filled(form, language, shown(std::string(text)), most_sweep_steps));
  const std::size_t equals = text.find('=');
  if (equals == text.npos || text.find("..", equals) == text.npos) return not_the_form;
  const std::string_view key = text.substr(0, equals);
  const auto row = find_row(key);
  if (!row)
    return fault(filled(unknown, language, shown(std::string(key)), nearest(key, language)));
  const Row& r = rows()[*row];
  const auto span = read_span(r, text.substr(equals + 1), language);
  if (!span)
    return span.problems().front().message.empty() ? not_the_form : span.problems().front();
  if (std::min(span->from, span->to) < r.low || std::max(span->from, span->to) > r.high)
    return fault(filled(outside, language, key, shown_setting(r.low, language),
                        shown_setting(r.high, language)));
  return SweepAxis{*row, values_of(*span, r.whole || r.unit == Unit::flag)};
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
