#include "output/benchmark_part.h"

#include <fmt/format.h>

#include "base/said.h"
#include "kpi/sector.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/words.h"

namespace drempel {

namespace {

// "1.1 (2022)"
std::string sector_cell(const KpiRow& kpi, int year, Language language) {
  const SectorFigure* figure = sector_figure(kpi.code, year);
  if (!figure) return std::string(nothing);
  return fmt::format("{} ({})", shown_setting(figure->value, language), figure->year);
}

std::string table(const Text& title, bool financial, const StudyOutput& output,
                  const Comparison& figures, Language language) {
  std::vector<TableRow> rows{
      {std::string(title.in(language)), std::string(words::mean.in(language)),
       std::string(words::interval.in(language)), std::string(words::sector.in(language))}};
  for (const KpiRow& kpi : benchmark_rows()) {
    if (is_financial(kpi.code) != financial) continue;
    const Estimate& e = figures.base.last_year(kpi).value;
    const int digits = shown_digits(kpi);
    rows.push_back({fmt::format("{}, {}", kpi.name.in(language), kpi.unit.in(language)),
                    shown_mean(e, digits, language), shown_interval(e, digits, language),
                    sector_cell(kpi, shown_year(output), language)});
  }
  return to_text({{false, 54, 54}, {true, 0, 9}, {true, 0, 14}, {true, 0, 14}}, rows);
}

}  // namespace

std::string benchmark_part(const StudyOutput& output, const Comparison& figures,
                           Language language) {
  const double homes = output.base.scenario.settings.world.population.homes;
  return table(words::financial_return, true, output, figures, language) + "\n" +
         table(words::social_return, false, output, figures, language) +
         paragraph(filled(words::size_class, language, size_class_of(homes).name.in(language)));
}

}  // namespace drempel
