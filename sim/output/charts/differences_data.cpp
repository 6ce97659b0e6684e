#include <algorithm>

#include "base/said.h"
#include "output/charts/differences.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/headlines.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

bool in_short(std::string_view code) {
  const auto lines = shortest_headlines();
  return std::any_of(lines.begin(), lines.end(),
                     [&](const Headline& line) { return line.code == code; });
}

Difference difference_of(const Series& series, const KpiRow& row, Language language) {
  const int digits = shown_digits(row) + (row.money ? 0 : 1);
  Difference one{series.value, shown_certainty(series.value, series.certainty, digits), "0", {}};
  if (no_difference(one.certainty)) return one;
  one.text = shown_mean(series.value, digits, language, Sign::always);
  one.interval = shown_interval(series.value, digits, language, Sign::always);
  return one;
}

DifferenceRow row_of(const Headline& line, const Comparison& figures, Language language) {
  const KpiRow& kpi = *find_kpi(line.code);
  const Estimate& today = figures.base.last_year(kpi).value;
  DifferenceRow row;
  row.label = line.label.in(language);
  row.today = shown_mean(today, shown_digits(kpi), language);
  row.definition = kpi.definition.in(language);
  row.base = today.mean;
  row.first_choice = in_short(line.code);
  for (const Summary& difference : figures.differences)
    row.changes.push_back(difference_of(difference.last_year(kpi), kpi, language));
  return row;
}

}  // namespace

DifferencesData differences_data(const StudyOutput& output, const Comparison& figures,
                                 Language language) {
  DifferencesData data;
  data.title = chart_words::differences_title.in(language);
  if (output.alternatives.empty() || output.base.runs.empty()) return data;
  const std::vector<std::string> names = strategy_names(output, language);
  data.strategies.assign(names.begin() + 1, names.end());
  if (names.size() == 2) data.title = filled(chart_words::differences_of_one, language, names[1]);
  data.under = filled(chart_words::differences_under, language, shown_year(output));
  for (const HeadlineGroup& group : headline_groups()) {
    data.groups.push_back({std::string(group.title.in(language)), {}});
    for (const Headline& line : group.lines)
      data.groups.back().rows.push_back(row_of(line, figures, language));
  }
  return data;
}

}  // namespace drempel
