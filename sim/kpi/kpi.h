// The figures a run is judged by. Each is one row: a code, a name, a definition and one pure
// function of a tally. Tables, files, comparison and `drempel explain` loop over the rows.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/text.h"
#include "model/tally.h"

namespace drempel {

enum class Measure { stock, flow };  // stock = as it stands on the quarter's last day
enum class Better { up, down, neither };

// How four quarters become a year.
enum class Yearly {
  mean_of_ends,  // stocks and the index: mean of the four quarters that have a value
  sum,           // flows: sum of the four quarters; null when one of them is
  sum_over_sum,  // flows that are a ratio: what stands above, summed, over what stands below,
                 // summed
  all_together,  // what all its quarters counted, taken together: a median, a share over a share
};

// What is counted in a quarter. A plain count or amount has `below` = 1.
struct Ratio {
  double above = 0;
  double below = 0;
};

// A figure, null when there was nothing to divide by; the counts it came from stand beside it.
struct Value {
  std::optional<double> number;
  Ratio counts;
};

struct KpiRow {
  std::string_view code;  // "10", "4+", or a key such as "hap_total"
  Text name;
  Text unit;  // "%", "per 1,000 homes a year", "€", …
  Measure kind = Measure::stock;
  Yearly yearly = Yearly::mean_of_ends;
  bool cumulative = false;  // a quarter shows the total since 1 January (KPI 13)
  bool money = false;       // euros: two decimals at most
  bool measured = false;    // hours, days, an index: no count of things that happen
  double factor = 1;        // 100 for percentages, 1,000 for rates per 1,000
  int digits = 0;           // decimals shown at most; fewer when the interval is wide
  Better better = Better::neither;
  Text definition;
  Ratio (*quarter)(const Tally&, int q) = nullptr;
  // Instead of `quarter`, for all_together: the value over the quarters `first` … `last`, as it is
  // shown (`factor` is not applied).
  Value (*together)(const Tally&, int first, int last) = nullptr;
};

// The sixteen KPI rows of the process book (Bijlage C), with the figures that docs/kpis.md asks to
// print beside them (codes that end in "+", "a" or "r", where the book has none).
std::span<const KpiRow> kpi_rows();
// The benchmark's picture: financial and social return, per 1,000 homes.
std::span<const KpiRow> benchmark_rows();
// Everything else that is counted: people, money, staff.
std::span<const KpiRow> result_rows();
// A row of any of the three by its code or key; null when there is none.
const KpiRow* find_kpi(std::string_view code);

// The value of a row in quarter `q` (>= first_counted).
Value in_quarter(const KpiRow& row, const Tally& tally, int q);
// The value of a row over the quarters `first` … `last`: stocks the mean of the ends that have a
// value, flows a year's worth, ratios what stands above over what stands below.
Value in_period(const KpiRow& row, const Tally& tally, int first, int last);
// The value of a row over the last full calendar year (kpi/quarters.h: last_year_start).
Value in_last_year(const KpiRow& row, const Tally& tally);
// What one event more makes of a figure with these counts; 0 for what counts no events.
double one_event(const KpiRow& row, const Value& value);

}  // namespace drempel
