#include "output/charts/names.h"

#include "output/charts/words.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

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
  if (!difference.value.mean || difference.certainty == Certainty::same)
    return chart_words::filled(chart_words::no_change, language, strategy, year);
  const int digits = shown_digits(row) + (row.money ? 0 : 1);
  const std::string change = shown_mean(difference.value, digits, language, Sign::always);
  return chart_words::filled(chart_words::changes_by, language, strategy, change,
                             name_of(difference.certainty).in(language), year);
}

}  // namespace drempel
