#include <doctest/doctest.h>

#include "fake_tally.h"
#include "kpi/kpi.h"
#include "kpi/recovery.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

// A file before court costs €45; one in court a summons of €112, VAT of €24 and a court fee of
// €372. Hours of the corporation's own people are no advance.
TEST_CASE("what is advanced before court and in court are kept apart") {
  Quarter q{};
  q.cost_cents[at(CostId::bailiff_amicable)] = 4'500;
  q.cost_cents[at(CostId::summons_fee)] = 11'200;
  q.cost_cents[at(CostId::bailiff_vat)] = 2'400;
  q.cost_cents[at(CostId::court_fee)] = 37'200;
  q.cost_cents[at(CostId::call_time)] = 99'999;
  q.cost_cents[at(CostId::summons_work)] = 99'999;
  CHECK(advanced_cents(q, Claim::collection_costs) == 4'500);
  CHECK(advanced_cents(q, Claim::court_costs) == 50'800);
}

TEST_CASE("no row is advanced twice, and every fee to a third party is advanced once") {
  for (const CostRow& row : cost_rows()) {
    CAPTURE(row.code);
    const bool fee = row.from == Stakeholder::corporation && !row.resource &&
                     (row.to == Stakeholder::agency || row.to == Stakeholder::bailiff ||
                      row.to == Stakeholder::court || row.to == Stakeholder::state);
    CHECK(is_advanced(row, Claim::collection_costs) + is_advanced(row, Claim::court_costs) ==
          (fee ? 1 : 0));
  }
}

TEST_CASE("recovered, given up and open come from the ledger, per kind") {
  Tally tally = fake_tally();
  Quarter& q = counted(tally, 3);
  q.claim_paid[at(Claim::collection_costs)] = 10'000;
  q.claim_written_off[at(Claim::court_costs)] = 20'000;
  q.claim_open_end[at(Claim::court_costs)] = 30'000;
  const auto year = [&](std::string_view code) {
    return *in_last_year(*find_kpi(code), tally).number;
  };
  CHECK(year("collection_recovered_eur") == doctest::Approx(100));
  CHECK(year("court_recovered_eur") == doctest::Approx(0));
  CHECK(year("court_written_off_eur") == doctest::Approx(200));
  CHECK(year("court_open_eur") == doctest::Approx(75));  // the mean of four ends
}

TEST_SUITE_END();
