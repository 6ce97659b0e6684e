// Tenants who have left: followed by hand, estates, and whole runs in which nobody and no cent is
// lost.
#include <doctest/doctest.h>

#include <string>

#include "chain/recovery.h"
#include "policy/law.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

std::int64_t sum(const auto& counts) {
  std::int64_t all = 0;
  for (const std::int64_t n : counts) all += n;
  return all;
}

// The owed amount after the first entry on or after `from` that starts with `words`; −1 = none.
std::int64_t owed_after(const Story& story, Day from, std::string_view words) {
  for (const StoryEntry& e : story.entries)
    if (e.day >= from && e.en.starts_with(words)) return e.owed.n;
  return -1;
}

bool told(const Story& story, std::string_view en, std::string_view nl) {
  for (const StoryEntry& e : story.entries)
    if (e.en.starts_with(en) && e.nl.starts_with(nl)) return true;
  return false;
}

// Who is put out in 2022, single and on a benefit, with a workflow as in practice.
Scenario put_out() {
  return dated(with(out_of_reach(1), {{"climate.hardship", 0},
                                      {"population.direct_debit", 0},
                                      {"population.income_wages", 0},
                                      {"population.income_benefit", 1},
                                      {"population.income_self", 0},
                                      {"population.single", 1},
                                      {"population.single_parent", 0},
                                      {"population.couple", 0},
                                      {"court.summons_months", 4},
                                      {"court.execute_months", 5},
                                      {"leaving.clearing", 650}}),
               "climate.hardship", to_day({2022, 3, 1}), 900);
}

// One home whose tenant, a pensioner living alone, dies within the first year.
Scenario last_year() {
  Scenario s = with(quiet(1), {{"population.income_wages", 0},
                               {"population.income_benefit", 0},
                               {"population.income_self", 0},
                               {"population.single", 1},
                               {"population.single_parent", 0},
                               {"population.couple", 0},
                               {"estate.death_young", 1},
                               {"estate.death_50", 1},
                               {"estate.death_65", 1},
                               {"estate.death_75", 1},
                               {"estate.death_85", 1},
                               {"estate.death_95", 1},
                               {"estate.months", 0},
                               {"leaving.damage_death", 0}});
  return s;
}

Scenario busy_world(int homes) {
  return with(usual(homes), {{"climate.hardship", 150},
                             {"population.turnover", 0.12},
                             {"court.summons_months", 2},
                             {"court.execute_months", 2},
                             {"court.second_chance", 0.2},
                             {"departed.months", 8},
                             {"departed.fruitless_months", 9}});
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("after an eviction: final bill, attachment, and a month's seizure to the cent") {
  const Scenario world = put_out();
  RunInput input = seeded(1);
  input.watch = 0;
  State state = State::start(world, input, 1);
  state.run_until(world, to_day({2023, 3, 31}));
  const Story story = state.story();
  REQUIRE(told(story, "The tenant is evicted.", "De woning wordt ontruimd."));
  Day evicted{};
  std::int64_t owed = 0;
  for (const StoryEntry& e : story.entries)
    if (evicted == Day{} && e.en == "The tenant is evicted.") evicted = e.day, owed = e.owed.n;
  // The first of the next month: income is attached, at the bailiff's tariff with VAT, and the
  // first part taken. Single, on a benefit, €300 over: 1,092 + 300 = 1,392 net in 2022; protected
  // 1,037.40 + 0.65 × 354.60 = 1,267.89; 124.11 may be taken. In 2023 the norm is 1,196:
  // 1,496 − (1,136.20 + 0.65 × 359.80) = 125.93.
  const auto part = [](Day day) { return to_date(day).year == 2022 ? 12411 : 12593; };
  const Day first = first_day(month_of(evicted) + 1), second = first_day(month_of(first) + 1);
  const Cents tariff = euros(law_on(Law::attachment_fee, first));
  const std::int64_t fee = (tariff + share_of(tariff, 0.21)).n;
  const std::int64_t billed = owed + 65000 + fee;
  CHECK(owed_after(story, first, "Former tenant. The bailiff attaches income") == billed);
  CHECK(owed_after(story, first, "Former tenant. The bailiff takes from the income") ==
        billed - part(first));
  CHECK(owed_after(story, second, "Former tenant. The bailiff takes from the income") ==
        billed - part(first) - part(second));
  const Quarter all = in_all(state.tally());
  CHECK(all.left[at(Leaving::evicted)] >= 1);
  CHECK(all.final_bill_cents >= 65000);
  CHECK(all.recovered_cents[at(RecoveryWay::attachment)] >= 2 * 12411);
  CHECK(all.cost_cents[at(CostId::attachment_fee)] >= tariff.n);
}

TEST_CASE("an estate that can pay does, one that can't is written off, and the home is let again") {
  // In debt on the day of death: the month's notice at least (600).
  SUBCASE("out of savings, after the funeral") {
    const Tally tally = run(with(last_year(), {{"population.no_buffer", 0},
                                               {"population.small_buffer", 0},
                                               {"population.buffer", 50000},
                                               {"estate.funeral", 0},
                                               {"estate.heirs_pay", 0}}));
    const Quarter all = in_all(tally);
    CHECK(all.left[at(Leaving::death)] >= 1);
    CHECK(all.departed_paid >= 1);
    CHECK(all.recovered_cents[at(RecoveryWay::estate)] == all.departed_paid * 60000);
    CHECK(all.written_off_cents == 0);
  }
  SUBCASE("nothing left, and the heirs refuse") {
    const Tally tally = run(
        with(last_year(), {{"population.no_buffer", 1}, {"estate.heirs_pay", 0}}), {.years = 2});
    const Quarter all = in_all(tally);
    CHECK(all.written_off_times[at(WriteOff::estate)] >= 1);
    CHECK(all.written_off_by[at(WriteOff::estate)] ==
          all.written_off_times[at(WriteOff::estate)] * 60000);
    CHECK(all.step_times[at(StepId::A_4_1)] == all.left[at(Leaving::death)]);
    CHECK(all.recovered_cents[at(RecoveryWay::late)] == 0);
  }
  SUBCASE("heirs who are liable pay all") {
    const Quarter all = in_all(run(
        with(last_year(), {{"population.no_buffer", 1}, {"estate.heirs_pay", 1}}), {.years = 2}));
    CHECK(all.written_off_cents == 0);
    CHECK(all.departed_paid >= 1);
  }
  SUBCASE("a partner stays, and the tenancy with him or her") {
    const Quarter all = in_all(run(with(last_year(), {{"population.single", 0},
                                                      {"population.couple", 1},
                                                      {"estate.death_young", 0.2},
                                                      {"estate.death_50", 0.2},
                                                      {"estate.death_65", 0.2},
                                                      {"estate.death_75", 0.2},
                                                      {"estate.death_85", 0.2},
                                                      {"estate.death_95", 0.2}}),
                                   {.years = 3}));
    CHECK(all.deaths >= all.left[at(Leaving::death)]);
    CHECK(all.deaths >= 1);
  }
}

TEST_CASE("everybody who leaves in debt has paid, is written off or is still followed") {
  const Tally tally = run(busy_world(500), {.years = 3});
  const Quarter all = in_all(tally);
  CHECK(tally.ledger.balanced());
  CHECK(sum(all.departed_in) > 50);
  CHECK(sum(all.departed_in) ==
        all.departed_paid + all.departed_written_off + tally.quarters.back().departed_end);
  CHECK(sum(all.written_off_times) == all.departed_written_off + all.cases_written_off);
  CHECK(sum(all.departed_in) <= sum(all.left));
  CHECK(all.moved_out == all.left[at(Leaving::notice)]);
  CHECK(sum(all.claim_written_off) ==
        sum(all.written_off_by) - all.recovered_cents[at(RecoveryWay::late)]);
  CHECK(all.found <= all.searches);
  SUBCASE("the provision moves by what is added and what is used") {
    std::int64_t balance = 0;
    for (const Quarter& q : tally.quarters) {
      balance += q.provision_added_cents - q.provision_used_cents;
      CHECK(balance == q.provision_end_cents);
      CHECK(q.provision_end_cents <= q.sitting_cents_end + q.departed_cents_end);
    }
  }
}

TEST_CASE("departed tenants have a workflow of their own, and who has none falls back on all's") {
  Scenario world = with(busy_world(400), {{"staff.unlimited", 1},
                                          {"leaving.pays_at_once", 0},
                                          {"leaving.damage_notice", 1},
                                          {"leaving.damage_small", 3000}});
  const Quarter plain = counted(run(world));
  // Letters to the new address only: the same steps for everyone else.
  world.workflows[at(SegmentId::departed)].steps = {
      times(on_day(StepId::A_2_1, 10, {ChannelId::letter}), 3, 20)};
  const Quarter letters = counted(run(world));
  CHECK(letters.judgments < plain.judgments);
  CHECK(letters.evictions_arrears == plain.evictions_arrears);
  CHECK(letters.step_times[at(StepId::A_2_5)] < plain.step_times[at(StepId::A_2_5)]);
  world.workflows[at(SegmentId::departed)].steps = {on_day(StepId::A_2_1, 10, {ChannelId::letter})};
  const Quarter once = counted(run(world));
  CHECK(once.step_times[at(StepId::A_2_1)] < letters.step_times[at(StepId::A_2_1)]);
}

TEST_CASE("how long departed tenants are pursued touches nobody who sits") {
  const Scenario world = with(busy_world(300), {{"staff.unlimited", 1}});
  const Quarter soon = counted(run(with(world, {{"departed.months", 3}})));
  const Quarter late = counted(run(with(world, {{"departed.months", 60}})));
  CHECK(soon.written_off_by[at(WriteOff::aged)] > late.written_off_by[at(WriteOff::aged)]);
  CHECK(soon.evictions_arrears == late.evictions_arrears);
  CHECK(soon.cases_opened == late.cases_opened);
  CHECK(soon.in_arrears_end == late.in_arrears_end);
  CHECK(soon.sitting_cents_end == late.sitting_cents_end);
}

TEST_CASE("without attachment less comes in, and files end all the same") {
  const Scenario world = with(busy_world(400), {{"staff.unlimited", 1}});
  const Quarter with_it = in_all(run(world, {.years = 3}));
  const Quarter without = in_all(run(with(world, {{"departed.attach", 0}}), {.years = 3}));
  CHECK(with_it.recovered_cents[at(RecoveryWay::attachment)] > 0);
  CHECK(without.recovered_cents[at(RecoveryWay::attachment)] == 0);
  CHECK(without.written_off_by[at(WriteOff::fruitless)] >
        with_it.written_off_by[at(WriteOff::fruitless)]);
}

TEST_CASE("no address, no step: a search finds it or the debt is given up") {
  const Scenario hidden = with(busy_world(400), {{"recovery.address_notice", 0},
                                                 {"recovery.address_forced", 0},
                                                 {"recovery.address_gone", 0},
                                                 {"recovery.trace_found", 0}});
  const Quarter lost = in_all(run(hidden, {.years = 2}));
  CHECK(lost.searches > 0);
  CHECK(lost.found == 0);
  CHECK(lost.written_off_times[at(WriteOff::untraced)] > 0);
  CHECK(lost.cost_cents[at(CostId::tracing)] == lost.searches * 2500);
  const Quarter found = in_all(run(with(hidden, {{"recovery.trace_found", 1}}), {.years = 2}));
  CHECK(found.found == found.searches);
  CHECK(found.written_off_times[at(WriteOff::untraced)] == 0);
}

TEST_SUITE_END();
