// A finished study made by hand: two replications, one alternative with fewer evictions and
// arrears.
#pragma once

#include "../kpi/fake_tally.h"
#include "study/comparison.h"

namespace drempel {

inline Tally fake_run(std::int64_t in_arrears, std::int64_t evicted, std::int64_t owed_euros) {
  Tally tally = fake_tally();
  for (int q = 0; q < end_counted(tally); ++q) {
    Quarter& quarter = tally.quarters[q];
    quarter.billed_cents = 180'000'000;
    quarter.paid_cents = 180'000'000;
    quarter.in_arrears_end = quarter.owe_1_to_3_end = in_arrears;
    quarter.rod.in_arrears_age_end[0] = in_arrears;
    quarter.sitting_cents_end = owed_euros * 100;
    quarter.claim_billed[at(Claim::rent)] = quarter.claim_paid[at(Claim::rent)] = 180'000'000;
    quarter.claim_open_end[at(Claim::rent)] = owed_euros * 100;
    quarter.evictions_arrears = quarter.evictions_profile[at(Profile::II)] = evicted;
    quarter.announced = quarter.group_evicted[at(Group::single)] = evicted;
    for (std::int64_t k = 0; k < evicted; ++k) {
      quarter.rod.days_to_eviction.add(300);
      quarter.rod.owed_at_eviction.add(3000);
    }
    quarter.mandates_end = 700;
    quarter.tenant_months = 3000;
    quarter.step_cases[at(StepId::A_2_1)] = 4 * in_arrears;
    quarter.step_times[at(StepId::A_2_1)] = 6 * in_arrears;
    quarter.cost_cents[at(cost_rows()[0].id)] = 1234 * in_arrears;
  }
  tally.ledger = {Cents{owed_euros * 100}, Cents{720'000'000}, Cents{720'000'000},
                  Cents{owed_euros * 100}, Cents{}};
  return tally;
}

inline StudyOutput fake_study(bool with_alternative = true) {
  StudyOutput output;
  output.base.scenario.name = "today";
  output.base.scenario.label_en = "Today's practice", output.base.scenario.label_nl = "Vandaag";
  output.base.runs = {fake_run(60, 1, 40'000), fake_run(70, 2, 48'000)};
  output.years = 1, output.replications = 2, output.seed = 7, output.warm_up_years = 3;
  output.tenant_months = 1e6, output.seconds = 0.5;
  if (!with_alternative) return output;
  ScenarioRuns alternative;
  alternative.scenario = output.base.scenario;
  alternative.scenario.name = "visits, \"early\"";
  alternative.scenario.label_en = "Visit earlier",
  alternative.scenario.label_nl = "Eerder op bezoek";
  set_value(rows()[*find_row("staff.visitors")], alternative.scenario.settings, 3);
  alternative.runs = {fake_run(50, 1, 30'000), fake_run(59, 1, 37'000)};
  output.alternatives.push_back(alternative);
  return output;
}

}  // namespace drempel
