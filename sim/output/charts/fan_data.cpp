#include "base/said.h"
#include "kpi/quarters.h"
#include "kpi/sector.h"
#include "output/charts/fan.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

FanLine line_of(std::string name, const std::vector<Tally>& runs, const KpiRow& row) {
  FanLine line{std::move(name), {}};
  if (runs.empty()) return line;
  for (int q = first_counted; q < end_counted(runs.front()); ++q) {
    Sample sample;
    for (const Tally& tally : runs) sample.push_back(in_quarter(row, tally, q).number);
    line.quarters.push_back(estimate(sample));
  }
  return line;
}

// The unit of a quarter's figure: a flow that a year adds up is a quarter's.
std::string unit_of_quarter(const KpiRow& row, Language language) {
  std::string unit(row.unit.in(language));
  if (row.yearly != Yearly::sum) return unit;
  const std::string_view year = chart_words::a_year.in(language);
  if (unit.ends_with(year))
    unit.replace(unit.size() - year.size(), year.size(), chart_words::a_quarter.in(language));
  return unit;
}

}  // namespace

FanData fan_data(const StudyOutput& output, const Comparison& figures, std::string_view code,
                 Language language) {
  const KpiRow& row = *find_kpi(code);
  FanData data;
  data.title = row.name.in(language);
  data.axis = unit_of_quarter(row, language);
  data.definition = row.definition.in(language);
  data.digits = shown_digits(row);
  const std::vector<std::string> names = strategy_names(output, language);
  data.lines.push_back(line_of(names[0], output.base.runs, row));
  for (std::size_t a = 0; a < output.alternatives.size(); ++a)
    data.lines.push_back(line_of(names[a + 1], output.alternatives[a].runs, row));
  if (output.base.runs.empty()) return data;
  const Tally& first = output.base.runs.front();
  for (int q = first_counted; q < end_counted(first); ++q)
    data.ends.push_back(quarter_end(first, q));
  const SectorFigure* figure = sector_figure(code, shown_year(output));
  if (figure && row.kind == Measure::stock) {  // a published flow is one of a whole year
    data.sector = figure->value;
    data.sector_name = filled(chart_words::sector_figure, language, figure->year,
                              shown_setting(figure->value, language));
  }
  data.under = change_or_title(output, figures, row, language);
  return data;
}

}  // namespace drempel
