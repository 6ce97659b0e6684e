#include "base/counted.h"
#include "base/said.h"
#include "kpi/sector.h"
#include "output/charts/benchmark.h"
#include "output/charts/names.h"
#include "output/charts/words.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel {

namespace {

std::string axis_of(const KpiRow& row, Language language) {
  return std::string(row.name.in(language)) + ", " + std::string(row.unit.in(language));
}

std::string sector_text(const SectorFigure& figure, Language language) {
  return filled(chart_words::sector_figure, language, figure.year,
                shown_setting(figure.value, language));
}

}  // namespace

BenchmarkData benchmark_data(const StudyOutput& output, const Comparison& figures,
                             Language language, std::string_view financial,
                             std::string_view social) {
  const KpiRow &x = *find_kpi(financial), &y = *find_kpi(social);
  BenchmarkData data;
  data.title = chart_words::benchmark_title.in(language);
  data.financial_axis = axis_of(x, language), data.social_axis = axis_of(y, language);
  data.financial_definition = x.definition.in(language);
  data.social_definition = y.definition.in(language);
  data.financial_digits = shown_digits(x), data.social_digits = shown_digits(y);
  if (output.base.runs.empty()) return data;
  const double homes = output.base.scenario.settings.world.population.homes;
  for (const SizeClass& one : size_classes())
    data.classes.push_back({std::string(one.name.in(language)), &one == &size_class_of(homes)});
  const int year = shown_year(output);
  data.under =
      counted(chart_words::benchmark_under, language, shown_number(homes, 0, language), year);
  const std::vector<std::string> names = strategy_names(output, language);
  data.strategies.push_back(
      {names[0], figures.base.last_year(x).value, figures.base.last_year(y).value});
  for (std::size_t a = 0; a < figures.alternatives.size(); ++a)
    data.strategies.push_back({names[a + 1], figures.alternatives[a].last_year(x).value,
                               figures.alternatives[a].last_year(y).value});
  if (const SectorFigure* figure = sector_figure(financial, year)) {
    data.sector_financial = figure->value;
    data.sector_financial_name = sector_text(*figure, language);
  }
  if (const SectorFigure* figure = sector_figure(social, year)) {
    data.sector_social = figure->value;
    data.sector_social_name = sector_text(*figure, language);
  }
  return data;
}

}  // namespace drempel
