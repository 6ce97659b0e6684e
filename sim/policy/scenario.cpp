#include "policy/scenario.h"

#include <algorithm>

namespace drempel {

namespace {

// The last full step of a ramp that has begun on `day`.
double ramped(double from, const DatedValue& to, Day day) {
  if (to.ramp_months == 0) return to.value;
  const int months = month_of(day) - month_of(to.from) + 1;
  if (months >= to.ramp_months) return to.value;
  return from + (to.value - from) * months / to.ramp_months;
}

}  // namespace

Settings settings_on(const Scenario& scenario, Day day) {
  Settings settings = scenario.settings;
  for (const DatedValue& change : scenario.dated) {  // in order of (row, from)
    if (change.from > day) continue;
    const Row& row = rows()[change.row];
    double value = ramped(value_of(row, settings), change, day);
    if (row.whole || row.unit == Unit::flag)
      value = static_cast<double>(static_cast<int>(value + 0.5));
    set_value(row, settings, value);
  }
  return settings;
}

std::vector<Day> change_days(const Scenario& scenario, Day from, Day until) {
  std::vector<Day> days;
  for (const DatedValue& change : scenario.dated) {
    days.push_back(change.from);
    for (int m = 1; m < change.ramp_months; ++m)
      days.push_back(first_day(month_of(change.from) + m));
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  std::erase_if(days, [&](Day d) { return d <= from || d > until; });
  return days;
}

bool same_world(const Scenario& a, const Scenario& b) {
  return std::all_of(rows().begin(), rows().end(), [&](const Row& row) {
    return row.kind != Kind::world || value_of(row, a.settings) == value_of(row, b.settings);
  });
}

}  // namespace drempel
