#include "kpi/quarters.h"
#include "output/charts/evictions.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

constexpr std::string_view figure = "evictions_arrears";

// The first quarters of the years that are shown.
std::vector<int> year_starts(const Tally& tally) {
  std::vector<int> starts;
  int q = first_counted;
  while (q < end_counted(tally) && to_date(quarter_end(tally, q)).month != 3) ++q;
  if (q + 4 > end_counted(tally)) q = first_counted;
  for (; q + 4 <= end_counted(tally); q += 4) starts.push_back(q);
  return starts;
}

YearBars bars_of(std::string name, const std::vector<Tally>& runs, const std::vector<int>& starts) {
  YearBars bars{std::move(name), {}};
  for (const int start : starts) {
    Sample sample;
    for (const Tally& tally : runs) {
      std::int64_t sum = 0;
      for (int q = start; q < start + 4; ++q) sum += tally.quarters[q].evictions_arrears;
      sample.emplace_back(static_cast<double>(sum));
    }
    bars.years.push_back(estimate(sample));
  }
  return bars;
}

}  // namespace

YearsData evictions_data(const StudyOutput& output, const Comparison& figures, Language language) {
  YearsData data;
  const KpiRow& row = *find_kpi(figure);
  data.title = chart_words::evictions_title.in(language);
  data.axis = chart_words::evictions_axis.in(language);
  data.definition = row.definition.in(language);
  if (output.base.runs.empty()) return data;
  const std::vector<int> starts = year_starts(output.base.runs.front());
  for (const int start : starts) {
    const Tally& first = output.base.runs.front();
    data.years.push_back(to_date(quarter_end(first, start)).year);
    data.begins.push_back(quarter_end(first, start - 1) + 1);
    data.ends.push_back(quarter_end(first, start + 3));
  }
  const std::vector<std::string> names = strategy_names(output, language);
  data.strategies.push_back(bars_of(names[0], output.base.runs, starts));
  for (std::size_t a = 0; a < output.alternatives.size(); ++a)
    data.strategies.push_back(bars_of(names[a + 1], output.alternatives[a].runs, starts));
  data.under = change_or_title(output, figures, row, language);
  return data;
}

}  // namespace drempel
