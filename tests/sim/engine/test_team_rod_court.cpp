// What the measuring rod counts at the summons, the judgment and the door, followed by hand.
#include <doctest/doctest.h>

#include <algorithm>

#include "kpi/recovery.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// The only band that holds anything.
template <class Counts>
std::int64_t band_of(const Counts& bands) {
  REQUIRE(bands.all() == 1);
  return std::find(bands.counts.begin(), bands.counts.end(), 1) - bands.counts.begin();
}

// Nobody can pay: short from 1 February 2022 on. Everything is summoned as soon as it may be.
Scenario unpayable() {
  return with(out_of_reach(1), {{"court.summons_months", 3},
                                {"court.execute_months", 3},
                                {"population.income_wages", 1},
                                {"population.income_benefit", 0},
                                {"population.income_self", 0}});
}

// From the quarter after the first eviction on, everybody can pay.
struct OneEviction {
  Tally tally;
  std::int64_t days = 0;  // from the due date
  Day due, evicted;
};
OneEviction one_eviction(const Scenario& world) {
  const Tally hard = run(world);
  REQUIRE(in_all(hard).evictions_arrears >= 1);
  std::size_t q = 0;
  while (hard.quarters[q].evictions_arrears == 0) ++q;
  OneEviction one;
  one.days = hard.quarters[q].evicted_days;
  one.due = to_day({2022, 2, 1});
  one.evicted = one.due + static_cast<int>(one.days);
  one.tally = run(dated(world, "climate.hardship", first_day(month_of(one.evicted) + 1), -600),
                  {.years = 2});
  return one;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("an eviction's months, days, debt and cost, to the cent") {
  const OneEviction one = one_eviction(unpayable());
  const auto& [tally, days, due, evicted] = one;
  const Quarter sum = in_all(tally);
  REQUIRE(sum.evictions_arrears == 1);
  const Rod& rod = sum.rod;
  CHECK(band_of(rod.days_to_eviction) == days / 10);
  const int months = month_of(evicted) - month_of(due) + 1;  // all of them are owed
  CHECK(band_of(rod.owed_at_eviction) == 6 * months);
  CHECK(rod.months_at_summons.all() == 1);
  CHECK(band_of(rod.months_at_summons) >= 30);
  CHECK(band_of(rod.months_at_judgment) >= band_of(rod.months_at_summons));
  CHECK(band_of(rod.days_to_summons) < band_of(rod.days_to_eviction));
  CHECK(rod.noticed == 1);
  // The only case: what third parties cost in it is all that they cost.
  // The locksmith and postage too.
  const std::int64_t advanced =
      advanced_cents(sum, Claim::collection_costs) + advanced_cents(sum, Claim::court_costs);
  CHECK(rod.evicted_acts_cents >= advanced + sum.cost_cents[at(CostId::locksmith)]);
  CHECK(rod.evicted_acts_cents < advanced + sum.cost_cents[at(CostId::locksmith)] + 10000);
  CHECK(sum.cost_cents[at(CostId::locksmith)] > 0);
  CHECK(rod.evicted_acts_cents > 0);
  CHECK(rod.evicted_relet_cents ==
        sum.cost_cents[at(CostId::relet_repair)] + sum.cost_cents[at(CostId::relet_empty)]);
  CHECK(rod.evicted_recovered_cents ==
        sum.claim_paid[at(Claim::court_costs)] + sum.claim_paid[at(Claim::collection_costs)]);
  CHECK(rod.evicted_staff_cents > 0);
}

TEST_CASE("every minute of own people in the only case is in the cost of its eviction") {
  // Calls reach the tenant, who has nothing left for terms: what goes with a talk takes time too.
  const Scenario world = with(unpayable(), {{"channel.phone.reach", 1},
                                            {"contact.reach_threshold", 0},
                                            {"contact.reach_paralysis", 0},
                                            {"contact.open_spoken", 1},
                                            {"contact.open_threshold", 0},
                                            {"contact.help_accept", 0},
                                            {"approach.validate_data", 1},
                                            {"approach.validate_minutes", 60}});
  const Quarter sum = in_all(one_eviction(world).tally);
  REQUIRE(sum.evictions_arrears == 1);
  REQUIRE(sum.opened_up >= 1);
  const std::int64_t minutes = sum.collector_minutes + sum.visit_minutes;
  const double price =
      static_cast<double>(minutes) / 60 * world.settings.world.contact.hour_rate * 100;
  CHECK(static_cast<double>(sum.rod.evicted_staff_cents) == doctest::Approx(price).epsilon(0.001));
}

TEST_SUITE_END();
