// All figures of the replications of one scenario, or of the paired differences between two.
#pragma once

#include <span>
#include <vector>

#include "kpi/kpi.h"
#include "model/costs.h"
#include "model/tally.h"
#include "study/estimate.h"

namespace drempel {

// One figure: an estimate and, in a difference, how certain it is and what pairing did.
struct Series {
  Estimate value;
  Certainty certainty = Certainty::cant_tell;  // differences only
  std::optional<double> noise_removed;         // differences only
};

// A row of kpi/kpi.h: the last full calendar year and, for KPIs, every counted quarter.
struct KpiSeries {
  Series last_year;
  std::vector<Series> quarters;
};

struct Summary {
  // Parallel with kpi_rows(), benchmark_rows() and result_rows().
  std::vector<KpiSeries> kpis;
  std::vector<Series> benchmark, results;
  // Per year, mean over the counted years.
  Per<StepId, Series> step_times;  // times a step was taken
  Per<StepId, Series> step_cases;  // arrears cases that reached it
  Per<CostId, Series> costs;       // €
  Per<Stakeholder, Series> borne;  // €, net of transfers received
  Series country;                  // €, resources only
  Per<Breach, Series> breaches;
  // The last full calendar year of a row of any of the three lists; the row must be in one.
  const Series& last_year(const KpiRow& row) const;
};

Summary summarise(std::span<const Tally> runs);
// One row's last full calendar year, as it stands in a summary.
Estimate last_year(const KpiRow& row, std::span<const Tally> runs);
// `runs` minus `base`, replication by replication; both have the same number, at least one.
Summary difference(std::span<const Tally> runs, std::span<const Tally> base);
// Sums over replications.
LedgerTotals ledger_of(std::span<const Tally> runs);

}  // namespace drempel
