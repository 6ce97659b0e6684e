#include <fmt/format.h>

#include "base/said.h"
#include "output/benchmark_part.h"
#include "output/headlines.h"
#include "output/numbers.h"
#include "output/pattern_groups.h"
#include "output/recovery_part.h"
#include "output/report_parts.h"
#include "output/woonbron_part.h"
#include "output/words.h"

namespace drempel {

namespace {

std::string in(const Text& text, Language language) { return std::string(text.in(language)); }

TableRow figure_row(std::string label, const Estimate& e, int digits, Language language) {
  std::string spread(nothing);
  if (e.mean && e.n > 1 && !e.unseen()) {
    const int decimals = decimals_for(e, digits);
    spread =
        shown_number(*e.p05, decimals, language) + " … " + shown_number(*e.p95, decimals, language);
  }
  return {std::move(label), shown_mean(e, digits, language), shown_interval(e, digits, language),
          std::move(spread)};
}

TableRow header(const Text& title, Language language) {
  return {in(title, language), in(words::mean, language), in(words::interval, language),
          in(words::spread, language)};
}

const std::vector<Column> columns{{false, 54, 48}, {true, 0, 9}, {true, 0, 14}, {true, 0, 14}};

std::string headlines(const HeadlineGroup& group, const Summary& figures, Language language) {
  std::vector<TableRow> rows{header(group.title, language)};
  for (const Headline& line : group.lines) {
    const KpiRow& kpi = *find_kpi(line.code);
    rows.push_back(figure_row(in(line.label, language), figures.last_year(kpi).value,
                              shown_digits(kpi), language));
  }
  return to_text(columns, rows);
}

std::string name_and_unit(const KpiRow& kpi, Language language) {
  return fmt::format("{}, {}", kpi.name.in(language), kpi.unit.in(language));
}

std::string kpis(const Summary& figures, Language language) {
  std::vector<TableRow> rows{header(words::kpis, language)};
  for (const KpiRow& kpi : kpi_rows())
    rows.push_back(figure_row(padded(kpi.code, 5) + name_and_unit(kpi, language),
                              figures.last_year(kpi).value, shown_digits(kpi), language));
  return to_text(columns, rows);
}

std::string patterns(const PatternGroup& group, const Summary& figures, Language language) {
  std::vector<TableRow> rows{header(group.title, language)};
  for (const std::string_view code : group.codes) {
    const KpiRow& kpi = *find_kpi(code);
    rows.push_back(figure_row(name_and_unit(kpi, language), figures.last_year(kpi).value,
                              shown_digits(kpi), language));
  }
  return to_text(columns, rows);
}

}  // namespace

std::string run_report(const StudyOutput& output, const Comparison& figures, Language language) {
  std::string text = title_of(output.base.scenario, language) + "\n" +
                     setup_lines(output, language) +
                     paragraph(filled(words::year_shown, language, shown_year(output)));
  for (const HeadlineGroup& group : headline_groups())
    text += fmt::format("\n{}", headlines(group, figures.base, language));
  text += fmt::format("\n{}", kpis(figures.base, language));
  text += "\n" + benchmark_part(output, figures, language);
  for (const PatternGroup& group : pattern_groups())
    text += fmt::format("\n{}", patterns(group, figures.base, language));
  text += section(words::chain, funnel(output, figures, language), language);
  text += section(words::who_pays_run, payers(output, figures, language), language);
  text += section(words::recovery, recovery_part(figures, language), language);
  text += woonbron_part(output, figures, language);
  text += section(words::law, breaches(output, figures, language), language);
  text += section(words::foundations, foundations(output, figures, language), language);
  return text + maker_line(language);
}

}  // namespace drempel
