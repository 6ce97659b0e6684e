// Short ways to build a row of kpi/kpi.h. Only the rows' own files use this.
#pragma once

#include "kpi/kpi.h"

namespace drempel::row {

using Count = Ratio (*)(const Tally&, int q);

// Units that many rows share.
inline constexpr Text of_arrears{"% of those in arrears", "% van wie achterloopt"};
inline constexpr Text a_year{"a year", "per jaar"};
inline constexpr Text in_euro{"€", "€"};
inline constexpr Text euros_a_year{"€ a year", "€ per jaar"};

// As it stands at the quarter's end; a year is the mean of its four ends.
constexpr KpiRow stock(std::string_view code, Text name, Text unit, Text definition, Count count) {
  KpiRow row;
  row.code = code, row.name = name, row.unit = unit, row.definition = definition;
  row.quarter = count;
  return row;
}
// What happened in the quarter; a year is the sum of its quarters.
constexpr KpiRow flow(std::string_view code, Text name, Text unit, Text definition, Count count) {
  KpiRow row = stock(code, name, unit, definition, count);
  row.kind = Measure::flow, row.yearly = Yearly::sum;
  return row;
}
// A flow that is a ratio of two: a year takes all above the line over all below it.
constexpr KpiRow ratio(std::string_view code, Text name, Text unit, Text definition, Count count) {
  KpiRow row = flow(code, name, unit, definition, count);
  row.yearly = Yearly::sum_over_sum;
  return row;
}

// A flow that can't be told from quarter to quarter and added: a median, a share over a share.
constexpr KpiRow together(std::string_view code, Text name, Text unit, Text definition,
                          Value (*of)(const Tally&, int first, int last)) {
  KpiRow row = flow(code, name, unit, definition, nullptr);
  row.yearly = Yearly::all_together, row.together = of;
  return row;
}
// The same of what is measured: hours, days, a part of turnover, an index. No count of events.
constexpr KpiRow measured_stock(std::string_view code, Text name, Text unit, Text definition,
                                Count count) {
  KpiRow row = stock(code, name, unit, definition, count);
  row.measured = true;
  return row;
}
constexpr KpiRow measured_flow(std::string_view code, Text name, Text unit, Text definition,
                               Count count) {
  KpiRow row = flow(code, name, unit, definition, count);
  row.measured = true;
  return row;
}
constexpr KpiRow measured_ratio(std::string_view code, Text name, Text unit, Text definition,
                                Count count) {
  KpiRow row = ratio(code, name, unit, definition, count);
  row.measured = true;
  return row;
}

// What may be changed of a row. Decimals are the most that are shown.
constexpr KpiRow percent(int digits, KpiRow row) {
  row.factor = 100, row.digits = digits;
  return row;
}
constexpr KpiRow per_1000(KpiRow row) {
  row.factor = 1000, row.digits = 2;
  return row;
}
constexpr KpiRow decimals(int digits, KpiRow row) {
  row.digits = digits;
  return row;
}
constexpr KpiRow euros(KpiRow row) {
  row.money = true, row.digits = 2;
  return row;
}
// A quarter shows the total since 1 January.
constexpr KpiRow since_january(KpiRow row) {
  row.cumulative = true;
  return row;
}
constexpr KpiRow up(KpiRow row) {
  row.better = Better::up;
  return row;
}
constexpr KpiRow down(KpiRow row) {
  row.better = Better::down;
  return row;
}

}  // namespace drempel::row
