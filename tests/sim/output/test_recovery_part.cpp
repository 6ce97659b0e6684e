#include <doctest/doctest.h>

#include "fake_study.h"
#include "output/recovery_part.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

// A year: €400 of collection costs charged, €120 of them paid; €480 of them advanced.
TEST_CASE("what becomes of costs stands in one table") {
  StudyOutput output = fake_study(false);
  for (Tally& tally : output.base.runs)
    for (int n = 0; n < 4; ++n) {
      counted(tally, n).costs_charged_cents = counted(tally, n).costs_chargeable_cents = 10'000;
      counted(tally, n).claim_paid[at(Claim::collection_costs)] = 3'000;
      for (const CostRow& row : cost_rows())
        if (row.step == StepId::B_1_1 && row.to == Stakeholder::bailiff) {
          counted(tally, n).cost_cents[at(row.id)] = 12'000;
          break;
        }
    }
  const std::string text = recovery_part(compare(output), Language::en);
  const std::string line = text.substr(text.find("collection costs"));
  for (const char* euros : {"480", "400", "120"}) CHECK(line.find(euros) != std::string::npos);
}

TEST_SUITE_END();
