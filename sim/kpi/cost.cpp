#include "kpi/cost.h"

#include "kpi/quarters.h"

namespace drempel {

namespace {

// Euros a year, from a function of a quarter that gives cents.
template <class Cents>
double yearly_euros(const Tally& tally, Cents cents) {
  std::int64_t sum = 0;
  for (int q = first_counted; q < end_counted(tally); ++q) sum += cents(tally.quarters[q]);
  return static_cast<double>(sum) / 100 / tally.years();
}

}  // namespace

std::int64_t borne_cents(const Quarter& quarter, Stakeholder who) {
  std::int64_t sum = 0;
  for (const CostRow& row : cost_rows()) {
    const std::int64_t cents = quarter.cost_cents[at(row.id)];
    if (row.from == who) sum += cents;
    if (row.to == who && !row.resource) sum -= cents;
  }
  return sum;
}

std::int64_t country_cents(const Quarter& quarter) {
  std::int64_t sum = 0;
  for (const CostRow& row : cost_rows())
    if (row.resource) sum += quarter.cost_cents[at(row.id)];
  return sum;
}

double eur_per_year(const Tally& tally, CostId cost) {
  return yearly_euros(tally, [&](const Quarter& q) { return q.cost_cents[at(cost)]; });
}

double borne_eur_per_year(const Tally& tally, Stakeholder who) {
  return yearly_euros(tally, [&](const Quarter& q) { return borne_cents(q, who); });
}

double country_eur_per_year(const Tally& tally) { return yearly_euros(tally, country_cents); }

}  // namespace drempel
