#include "kpi/kpi.h"

#include "kpi/quarters.h"

namespace drempel {

namespace {

Value valued(Ratio counts, double factor) {
  if (counts.below == 0) return {std::nullopt, counts};
  return {factor * counts.above / counts.below, counts};
}

Ratio since_january(const KpiRow& row, const Tally& tally, int q) {
  Ratio sum = row.quarter(tally, q);
  for (int back = (to_date(quarter_end(tally, q)).month - 1) / 3; back > 0 && q > 0; --back)
    sum.above += row.quarter(tally, --q).above;
  return sum;
}

Ratio summed(const KpiRow& row, const Tally& tally, int first, int last) {
  Ratio sum;
  for (int q = first; q <= last; ++q) {
    const Ratio one = row.quarter(tally, q);
    sum.above += one.above;
    sum.below += one.below;
  }
  return sum;
}

}  // namespace

const KpiRow* find_kpi(std::string_view code) {
  for (const auto rows : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : rows)
      if (row.code == code) return &row;
  return nullptr;
}

Value in_quarter(const KpiRow& row, const Tally& tally, int q) {
  if (row.together) return row.together(tally, q, q);
  return valued(row.cumulative ? since_january(row, tally, q) : row.quarter(tally, q), row.factor);
}

Value in_period(const KpiRow& row, const Tally& tally, int first, int last) {
  if (row.together) return row.together(tally, first, last);
  const Ratio all = summed(row, tally, first, last);
  if (row.yearly == Yearly::sum_over_sum) return valued(all, row.factor);
  const int quarters = last - first + 1;
  double sum = 0;
  int valid = 0;
  for (int q = first; q <= last; ++q) {
    const Value one = valued(row.quarter(tally, q), row.factor);
    sum += one.number.value_or(0);
    valid += one.number.has_value();
  }
  const double years = quarters / 4.0;
  if (row.yearly == Yearly::sum)
    return {valid == quarters ? std::optional(sum / years) : std::nullopt,
            {all.above / years, all.below / quarters}};
  return {valid > 0 ? std::optional(sum / valid) : std::nullopt,
          {all.above / quarters, all.below / quarters}};
}

Value in_last_year(const KpiRow& row, const Tally& tally) {
  const int first = last_year_start(tally);
  return in_period(row, tally, first, first + 3);
}

double one_event(const KpiRow& row, const Value& value) {
  if (row.money || row.measured || value.counts.below == 0) return 0;
  return row.factor / value.counts.below;
}

}  // namespace drempel
