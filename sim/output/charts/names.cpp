#include "output/charts/names.h"

#include <cmath>

#include "base/said.h"
#include "output/charts/words.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

Estimate finite_only(Estimate e) {
  for (std::optional<double>* value : {&e.mean, &e.p05, &e.p95, &e.mean_lo, &e.mean_hi})
    if (*value && !std::isfinite(**value)) value->reset();
  if (!e.mean || !e.mean_lo || !e.mean_hi) e.mean_lo = e.mean_hi = std::nullopt;
  return e;
}

std::string mean_text(const Estimate& e, int most, Language language, Sign sign) {
  return shown_mean(finite_only(e), most, language, sign);
}

std::string interval_text(const Estimate& e, int most, Language language) {
  return shown_interval(finite_only(e), most, language);
}

std::vector<std::string> strategy_names(const StudyOutput& output, Language language) {
  std::vector<std::string> names;
  if (output.alternatives.empty()) return {title_of(output.base.scenario, language)};
  names.emplace_back(chart_words::today.in(language));
  for (const ScenarioRuns& runs : output.alternatives)
    names.push_back(title_of(runs.scenario, language));
  return names;
}

std::string change_in_words(const std::string& strategy, const Series& difference,
                            const KpiRow& row, int year, Language language) {
  if (!difference.value.mean || no_difference(difference.certainty))
    return filled(chart_words::no_change, language, strategy, year);
  const int digits = shown_digits(row) + (row.money ? 0 : 1);
  const std::string change = shown_mean(difference.value, digits, language, Sign::always);
  return filled(chart_words::changes_by, language, strategy, change,
                name_of(difference.certainty).in(language), year);
}

std::string change_or_title(const StudyOutput& output, const Comparison& figures, const KpiRow& row,
                            Language language) {
  if (output.alternatives.empty()) return title_of(output.base.scenario, language);
  return change_in_words(title_of(output.alternatives[0].scenario, language),
                         figures.differences[0].last_year(row), row, shown_year(output), language);
}

}  // namespace drempel
