#include "output/recovery_part.h"

#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/words.h"

namespace drempel {

namespace {

struct CostKind {
  Text name;
  std::string_view advanced, allowed, charged, recovered, written_off, open;
};
constexpr CostKind kinds[] = {
    {{"collection costs", "incassokosten"},
     "collection_advanced_eur",
     "11",
     "11+",
     "collection_recovered_eur",
     "collection_written_off_eur",
     "collection_open_eur"},
    {{"court costs", "proceskosten"},
     "court_advanced_eur",
     "court_charged_eur",
     "court_charged_eur",
     "court_recovered_eur",
     "court_written_off_eur",
     "court_open_eur"},
};

}  // namespace

std::string recovery_part(const Comparison& figures, Language language) {
  TableRow header{""};
  for (const Text& column : {words::advanced, words::allowed, words::charged, words::recovered,
                             words::written_off, words::still_open})
    header.emplace_back(column.in(language));
  std::vector<TableRow> rows{std::move(header)};
  for (const CostKind& kind : kinds) {
    TableRow row{std::string(kind.name.in(language))};
    for (const std::string_view code :
         {kind.advanced, kind.allowed, kind.charged, kind.recovered, kind.written_off, kind.open})
      row.push_back(shown_mean(figures.base.last_year(*find_kpi(code)).value, 0, language));
    rows.push_back(std::move(row));
  }
  return to_text(
      {{false, 17}, {true, 12}, {true, 12}, {true, 11}, {true, 11}, {true, 11}, {true, 11}}, rows);
}

}  // namespace drempel
