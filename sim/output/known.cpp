// The line that says until when the years outside are known.
#include "output/known.h"

#include <algorithm>

#include "base/said.h"
#include "output/changes.h"
#include "output/words.h"
#include "policy/law.h"

namespace drempel {

namespace {

// The last dated value of a row; null when it has none.
const DatedValue* last_dated(const Scenario& scenario, std::size_t row) {
  const DatedValue* last = nullptr;
  for (const DatedValue& dated : scenario.dated)
    if (dated.row == row) last = &dated;
  return last;
}

int last_year_of_tariffs() {
  int year = 0;
  for (const LawRow& row : law_rows()) year = std::max(year, row.from.year);
  return year;
}

}  // namespace

std::string known_until(const Scenario& scenario, Day end, Language language) {
  const int last = to_date(end).year;
  std::string list;
  const auto add = [&](const std::string& one) { list += (list.empty() ? "" : ", ") + one; };
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const Row& row = rows()[i];
    const DatedValue* dated = row.kind == Kind::climate ? last_dated(scenario, i) : nullptr;
    if (!dated || dated->value == row.fallback) continue;
    const Day from = first_day(month_of(dated->from) + std::max(0, dated->ramp_months - 1));
    if (to_date(from).year >= last) continue;
    add(filled(words::known_row, language, label_of(row, language), to_date(from).year,
               shown_value(row, dated->value, language)));
  }
  if (const int year = last_year_of_tariffs(); year < last)
    add(filled(words::known_tariffs, language, year));
  return list.empty() ? list : filled(words::known_until, language, list, last);
}

}  // namespace drempel
