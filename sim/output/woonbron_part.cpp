#include "output/woonbron_part.h"

#include <fmt/format.h>

#include "base/said.h"
#include "kpi/woonbron.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/words.h"

namespace drempel {

namespace {

constexpr std::string_view shown[] = {"collection_advanced_eur", "files_handed_over",
                                      "amicable_share_pct", "handed_running_pct", "files_summoned"};

const Estimate& last_year(const Summary& figures, std::string_view code) {
  return figures.last_year(*find_kpi(code)).value;
}

bool has_files(const Summary& figures) {
  return last_year(figures, "files_handed_over").mean.value_or(0) > 0;
}

// Files kept out of court against the base, each worth `price`.
std::string kept_out(const Summary& difference, double price, Language language) {
  const auto& summoned = last_year(difference, "files_summoned").mean;
  if (!summoned) return std::string(nothing);
  return shown_number(-*summoned * price, 0, language, Sign::always);
}

}  // namespace

std::string woonbron_part(const StudyOutput& output, const Comparison& figures, Language language) {
  bool any = has_files(figures.base);
  for (const Summary& alternative : figures.alternatives) any = any || has_files(alternative);
  if (!any) return {};
  const Settings& settings = output.base.scenario.settings;
  const double tariff =
      in_euros(court_file_tariff(usual_claim(settings), output.base.scenario.policy_date));
  const double own = in_euros(own_court_file_price(settings));
  std::vector<TableRow> rows{{"", std::string(words::base.in(language))}};
  std::vector<Column> columns{{false, 0, 56}, {true, 0, 12}};
  for (std::size_t a = 0; a < figures.alternatives.size(); ++a) {
    rows.front().push_back(fmt::format("{}", a + 1));
    columns.push_back({true, 0, 12});
  }
  for (const std::string_view code : shown) {
    const KpiRow& kpi = *find_kpi(code);
    rows.push_back({fmt::format("{}, {}", kpi.name.in(language), kpi.unit.in(language)),
                    shown_mean(last_year(figures.base, code), shown_digits(kpi), language)});
    for (const Summary& alternative : figures.alternatives)
      rows.back().push_back(shown_mean(last_year(alternative, code), shown_digits(kpi), language));
  }
  const auto add_kept = [&](const std::string& name, double price) {
    rows.push_back({name, std::string(nothing)});
    for (const Summary& difference : figures.differences)
      rows.back().push_back(kept_out(difference, price, language));
  };
  if (!figures.differences.empty()) {
    add_kept(std::string(words::kept_out.in(language)), 1);
    add_kept(filled(words::kept_at_tariff, language, shown_number(tariff, 0, language)), tariff);
    add_kept(filled(words::kept_at_own_price, language, shown_number(own, 0, language)), own);
  }
  return section(words::woonbron,
                 to_text(columns, rows) + paragraph(std::string(words::readings.in(language))),
                 language);
}

}  // namespace drempel
