#include <doctest/doctest.h>

#include <string_view>

#include "../engine/worlds.h"
#include "fake_tally.h"
#include "files/scenario_file.h"
#include "kpi/reconcile.h"
#include "kpi/trial_balance.h"

using namespace drempel;

namespace {

const TrialLine& line(const std::vector<TrialLine>& lines, std::string_view code) {
  for (const TrialLine& one : lines)
    if (one.code == code) return one;
  FAIL("no account " << code);
  return lines.front();
}

void check_sums(const std::vector<TrialLine>& lines) {
  std::int64_t opening = 0, debit = 0, credit = 0, closing = 0;
  for (const TrialLine& one : lines) {
    CHECK(one.debit >= 0);
    CHECK(one.credit >= 0);
    opening += one.opening, debit += one.debit, credit += one.credit, closing += one.closing();
  }
  CHECK(opening == 0);
  CHECK(debit == credit);
  CHECK(closing == 0);
}

// Every year closes and goes on into the next; the whole agrees with the ledger.
void check_years(const Tally& tally) {
  std::vector<TrialLine> before;
  for (int year = 0; year < tally.years(); ++year) {
    CAPTURE(year);
    const auto lines = trial_balance(tally, year);
    check_sums(lines);
    for (std::size_t i = 0; i < before.size(); ++i)
      if (lines[i].keeps) CHECK(lines[i].opening == before[i].closing());
    before = lines;
  }
  const auto all = trial_balance(tally, -1);
  check_sums(all);
  std::int64_t debtors = 0;
  for (const TrialLine& one : all)
    if (one.code.starts_with("debtors.")) debtors += one.closing();
  CHECK(debtors == tally.ledger.open.n);
  const std::int64_t provision = tally.quarters.back().provision_end_cents;
  CHECK(provision > 0);
  CHECK(line(all, "provision").closing() == -provision);
  CHECK(line(all, "bank").closing() == line(before, "bank").closing());
}

}  // namespace

TEST_SUITE_BEGIN("kpi");

// One quarter: €900 of rent open at the start. Billed €6,000, paid €6,200, written off €100; so
// €600 stays open. A summons of €112 is advanced; €50 of collection costs are charged, €20 of them
// paid and €30 given up.
TEST_CASE("a quarter's books by hand") {
  Tally tally = fake_tally();
  tally.quarters[first_counted - 1].claim_open_end[at(Claim::rent)] = 90'000;
  Quarter& q = counted(tally, 0);
  q.claim_billed[at(Claim::rent)] = 600'000;
  q.claim_paid[at(Claim::rent)] = 620'000;
  q.claim_written_off[at(Claim::rent)] = 10'000;
  // The provision was €150 and must be €80: the write-off used €100, so €30 is added.
  tally.quarters[first_counted - 1].provision_end_cents = 15'000;
  q.provision_used_cents = 10'000;
  q.provision_added_cents = 3'000;
  q.provision_end_cents = 8'000;
  q.claim_billed[at(Claim::collection_costs)] = 5'000;
  q.claim_paid[at(Claim::collection_costs)] = 2'000;
  q.claim_written_off[at(Claim::collection_costs)] = 3'000;
  q.cost_cents[at(CostId::summons_fee)] = 11'200;
  q.cost_cents[at(CostId::collection_costs)] = 2'000;  // booked with the claim, not twice
  const auto lines = trial_balance(Period{tally, first_counted, first_counted});
  check_sums(lines);
  const auto closing = [&](std::string_view code) { return line(lines, code).closing(); };
  CHECK(line(lines, "debtors.rent").opening == 90'000);
  CHECK(closing("debtors.rent") == 60'000);
  CHECK(line(lines, "equity").opening == -90'000 + 15'000);
  CHECK(closing("income.rent") == -600'000);
  CHECK(closing("bank") == 620'000 + 2'000 - 11'200);
  CHECK(line(lines, "provision").opening == -15'000);
  CHECK(closing("provision") == -8'000);
  CHECK(closing("provision.addition") == 3'000);
  CHECK(closing("debtors.collection_costs") == 0);
  CHECK(closing("income.collection_costs") == -5'000);
  CHECK(closing("costs_given_up") == 3'000);
  CHECK(closing("cost.summons_fee") == 11'200);
}

TEST_CASE("the rent of an empty home is calculated and moves no money") {
  Tally tally = fake_tally();
  counted(tally, 0).cost_cents[at(CostId::relet_empty)] = 40'000;
  const auto lines = trial_balance(Period{tally, first_counted, first_counted});
  CHECK(line(lines, "cost.relet_empty").closing() == 40'000);
  CHECK(line(lines, "calculated").closing() == -40'000);
  CHECK(line(lines, "bank").closing() == 0);
}

TEST_CASE("a negative amount is booked on the other side") {
  Tally tally = fake_tally();
  counted(tally, 0).claim_billed[at(Claim::settlement)] = -700;
  counted(tally, 0).claim_paid[at(Claim::settlement)] = -700;
  const auto lines = trial_balance(Period{tally, first_counted, first_counted});
  check_sums(lines);
  CHECK(line(lines, "income.settlement").debit == 700);
  CHECK(line(lines, "bank").credit == 700);
}

TEST_CASE("the books of a run close every year, go on into the next, and agree with its ledger") {
  using namespace drempel::worlds;
  const Scenario world =
      with(usual(400), {{"population.turnover", 0.15}, {"climate.hardship", 250}});
  for (const std::uint64_t seed : {1, 2}) {
    CAPTURE(seed);
    check_years(run(world, {.input = seeded(seed), .years = 3}));
  }
}

TEST_CASE("the books close and reconcile in every scenario and strategy that is shipped") {
  using namespace drempel::worlds;
  const SearchPath shipped{DREMPEL_SOURCE_DIR "/scenarios"};
  const auto base = load_scenario("sector-2022", shipped);
  REQUIRE(base);
  std::vector<Scenario> all;
  for (const std::string& name : shipped_scenarios(shipped))
    all.push_back(load_scenario(name, shipped).value());
  for (const auto& names : {shipped_strategies(shipped), shipped_climates(shipped)})
    for (const std::string& name : names)
      all.push_back(load_alternative(*base, name, shipped).value());
  CHECK(all.size() > 20);
  for (const Scenario& scenario : all) {
    CAPTURE(scenario.name);
    const Tally tally = run(with(scenario, {{"population.homes", 250}, {"population.teams", 1}}));
    CHECK(tally.ledger.balanced());
    check_sums(trial_balance(tally, -1));
    CHECK_FALSE(first_broken(tally));
  }
}

TEST_SUITE_END();
