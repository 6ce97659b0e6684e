#include "kpi/recovery.h"

namespace drempel {

namespace {

bool of_court(StepId step) {
  return at(step) >= at(StepId::B_2_1) && at(step) <= at(StepId::B_2_6);
}

}  // namespace

bool is_advanced(const CostRow& row, Claim kind) {
  return row.from == Stakeholder::corporation && !row.resource && is_paid_for_files(row.to) &&
         of_court(row.step) == (kind == Claim::court_costs);
}

std::int64_t advanced_cents(const Quarter& quarter, Claim kind) {
  std::int64_t sum = 0;
  for (const CostRow& row : cost_rows())
    if (is_advanced(row, kind)) sum += quarter.cost_cents[at(row.id)];
  return sum;
}

}  // namespace drempel
