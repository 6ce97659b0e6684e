#include "study/summary.h"

#include <algorithm>
#include <functional>

#include "kpi/cost.h"
#include "kpi/quarters.h"

namespace drempel {

namespace {

// Reads one figure of one replication, and what one event more would make of it (0: it counts
// none).
struct Read {
  std::optional<double> number;
  double one = 0;
};
using Reader = std::function<Read(const Tally&)>;
using MakeSeries = std::function<Series(const Reader&)>;

Sample read_all(std::span<const Tally> runs, const Reader& read) {
  Sample sample;
  sample.reserve(runs.size());
  for (const Tally& tally : runs) sample.push_back(read(tally).number);
  return sample;
}

// What one event makes of a figure in a replication, mean.
double one_event_in(std::span<const Tally> runs, const Reader& read) {
  double sum = 0;
  for (const Tally& tally : runs) sum += read(tally).one;
  return sum / static_cast<double>(runs.size());
}

Estimate estimate_of(std::span<const Tally> runs, const Reader& read) {
  Estimate e = estimate(read_all(runs, read));
  allow_for_unseen(e, one_event_in(runs, read));
  return e;
}

bool never_seen(std::span<const Tally> runs, const Reader& read) {
  return estimate_of(runs, read).unseen();
}

// A count of the counted quarters, per year.
template <class Count>
Reader per_year(Count count) {
  return [count](const Tally& tally) -> Read {
    std::int64_t sum = 0;
    for (int q = first_counted; q < end_counted(tally); ++q) sum += count(tally.quarters[q]);
    return {static_cast<double>(sum) / tally.years(), 1.0 / tally.years()};
  };
}

Read read_of(const KpiRow& row, const Value& value) {
  return {value.number, one_event(row, value)};
}

Reader last_year_of(const KpiRow& row) {
  return [&row](const Tally& tally) { return read_of(row, in_last_year(row, tally)); };
}

KpiSeries kpi_series(const KpiRow& row, int end, const MakeSeries& make) {
  KpiSeries series{make(last_year_of(row)), {}};
  for (int q = first_counted; q < end; ++q)
    series.quarters.push_back(
        make([&row, q](const Tally& tally) { return read_of(row, in_quarter(row, tally, q)); }));
  return series;
}

void add_costs(Summary& summary, const MakeSeries& make) {
  for (std::size_t i = 0; i < count_of<CostId>; ++i)
    summary.costs[i] = make(
        [i](const Tally& tally) -> Read { return {eur_per_year(tally, static_cast<CostId>(i))}; });
  for (std::size_t i = 0; i < count_of<Stakeholder>; ++i)
    summary.borne[i] = make([i](const Tally& tally) -> Read {
      return {borne_eur_per_year(tally, static_cast<Stakeholder>(i))};
    });
  summary.country = make([](const Tally& tally) -> Read { return {country_eur_per_year(tally)}; });
}

Summary build(int end, const MakeSeries& make) {
  Summary summary;
  for (const KpiRow& row : kpi_rows()) summary.kpis.push_back(kpi_series(row, end, make));
  for (const KpiRow& row : benchmark_rows()) summary.benchmark.push_back(make(last_year_of(row)));
  for (const KpiRow& row : result_rows()) summary.results.push_back(make(last_year_of(row)));
  for (std::size_t i = 0; i < count_of<StepId>; ++i) {
    summary.step_times[i] = make(per_year([i](const Quarter& q) { return q.step_times[i]; }));
    summary.step_cases[i] = make(per_year([i](const Quarter& q) { return q.step_cases[i]; }));
  }
  for (std::size_t i = 0; i < count_of<Breach>; ++i)
    summary.breaches[i] = make(per_year([i](const Quarter& q) { return q.breaches[i]; }));
  add_costs(summary, make);
  return summary;
}

std::optional<std::size_t> place_in(std::span<const KpiRow> rows, const KpiRow& row) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (&rows[i] == &row) return i;
  return std::nullopt;
}

}  // namespace

const Series& Summary::last_year(const KpiRow& row) const {
  if (const auto i = place_in(kpi_rows(), row)) return kpis[*i].last_year;
  if (const auto i = place_in(benchmark_rows(), row)) return benchmark[*i];
  return results[*place_in(result_rows(), row)];
}

Summary summarise(std::span<const Tally> runs) {
  return build(end_counted(runs.front()), [&](const Reader& read) {
    return Series{estimate_of(runs, read), Certainty::cant_tell, std::nullopt};
  });
}

Estimate last_year(const KpiRow& row, std::span<const Tally> runs) {
  return estimate_of(runs, last_year_of(row));
}

Summary difference(std::span<const Tally> runs, std::span<const Tally> base) {
  return build(end_counted(base.front()), [&](const Reader& read) {
    const Sample a = read_all(runs, read);
    const Sample b = read_all(base, read);
    const Sample differences = paired_difference(a, b);
    const bool never = never_seen(runs, read) && never_seen(base, read);
    return Series{estimate(differences), never ? Certainty::never : certainty_of(differences),
                  noise_removed(a, b)};
  });
}

LedgerTotals ledger_of(std::span<const Tally> runs) {
  LedgerTotals sum;
  for (const Tally& tally : runs) sum += tally.ledger;
  return sum;
}

}  // namespace drempel
