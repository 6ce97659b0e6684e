// What payments and write-offs book, in runs.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

Scenario in_court(int homes) {
  return with(usual(homes), {{"population.turnover", 0.15}, {"climate.hardship", 250}});
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("costs are income when tenants pay them, not when they are charged") {
  const Tally tally = run(in_court(400), {.years = 2});
  const Quarter flows = counted(tally);
  const Quarter& before = tally.quarters[Tally::lookback - 1];
  const auto& paid = flows.claim_paid;
  CHECK(flows.claim_billed[at(Claim::collection_costs)] == flows.costs_charged_cents);
  CHECK(flows.claim_billed[at(Claim::court_costs)] == flows.court_charged_cents);
  CHECK(flows.costs_charged_cents > 0);
  CHECK(flows.cost_cents[at(CostId::collection_costs)] == paid[at(Claim::collection_costs)]);
  CHECK(flows.cost_cents[at(CostId::judicial_costs)] == paid[at(Claim::court_costs)]);
  CHECK(paid[at(Claim::collection_costs)] > 0);
  // What was charged before the first counted quarter comes in later too.
  CHECK(paid[at(Claim::collection_costs)] <=
        before.claim_open_end[at(Claim::collection_costs)] + flows.costs_charged_cents);
}

TEST_CASE("every quarter books what moved in it, to the cent, over a saved state too") {
  const Scenario world = in_court(300);
  State state = State::start(world, {}, 1);
  const auto check_sums = [](const Tally& tally) {
    const Quarter all = in_all(tally);
    std::int64_t billed = 0, paid = 0, written_off = 0;
    for (std::size_t k = 0; k < count_of<Claim>; ++k) {
      billed += all.claim_billed[k], paid += all.claim_paid[k];
      written_off += all.claim_written_off[k];
    }
    CHECK(tally.ledger.billed.n == billed);
    CHECK(tally.ledger.paid.n == paid);
    CHECK(tally.ledger.written_off.n == written_off);
  };
  std::int64_t quarters = 0;
  for (const Date end : {Date{2022, 3, 31}, {2022, 6, 30}, {2023, 12, 31}, {2024, 9, 30}}) {
    auto again = State::from_bytes(state.bytes_to_save(), world);
    REQUIRE(again);
    state = std::move(*again);
    state.run_until(world, to_day(end));
    const Tally tally = state.tally();
    check_sums(tally);
    quarters += static_cast<std::int64_t>(tally.quarters.size());
  }
  CHECK(quarters > 0);
}

TEST_CASE("what a payment goes to first decides what of the costs comes in") {
  const auto recovered = [](double allocation) {
    const Tally tally = run(with(in_court(400), {{"ledger.allocation", allocation}}), {.years = 2});
    CHECK(tally.ledger.balanced());
    const auto& paid = counted(tally).claim_paid;
    return paid[at(Claim::collection_costs)] + paid[at(Claim::court_costs)];
  };
  CHECK(recovered(1) < recovered(0));
  CHECK(recovered(2) < recovered(0));
}

TEST_SUITE_END();
