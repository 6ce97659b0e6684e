// Settlements of debts in runs: written off at admission, kept apart, completed or alive again.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Everybody has other debts, is behind since February 2022, is called on 11 February, gets debt
// help the next day, and creditors agree the day after. Admission falls on 13 February 2022.
Scenario settling(int homes) {
  Scenario s = with(out_of_reach(homes), {{"court.execute_months", 60},
                                          {"population.other_debt", 1},
                                          {"population.other_debt_monthly", 0},
                                          {"leaving.joint", 0},
                                          {"channel.phone.reach", 1},
                                          {"contact.reach_threshold", 0},
                                          {"contact.reach_paralysis", 0},
                                          {"contact.open_spoken", 1},
                                          {"contact.open_threshold", 0},
                                          {"contact.help_accept", 1},
                                          {"settlement.agree", 1},
                                          {"settlement.credit_share", 0},
                                          {"settlement.managed", 1}});
  for (Workflow& workflow : s.workflows) workflow.steps.clear();
  for (const auto& [name, value] : {Value{"wait", 0}, {"plan", 0}, {"margin", 0}, {"success", 1}})
    s = partners(s, name, value);
  lay(s, on_day(StepId::A_2_2, 10, {ChannelId::phone}));
  return s;
}

void balances(const Tally& tally) {
  CHECK(tally.ledger.balanced());
  std::int64_t written_off = 0;  // principal and costs
  for (const std::int64_t cents : counted(tally).claim_written_off) written_off += cents;
  CHECK(tally.ledger.written_off.n == written_off);
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("admission writes off at once what is open, and the tenant pays on") {
  const Tally tally = run(settling(10));
  const Quarter all = in_all(tally);
  CHECK(all.settlements[at(Settlement::msnp)] == 10);
  CHECK(all.settlement_written_off_cents == 10 * 60000);  // February's rent
  CHECK(all.written_off_cents == 10 * 60000);
  CHECK(tally.quarters[0].sitting_cents_end == 0);  // that day arrears fall
  CHECK(tally.quarters[0].settlements_end == 10);
  CHECK(tally.quarters.back().settlements_end == 10);
  CHECK(all.cases_opened == 10);
  balances(tally);
}

TEST_CASE("36 months for an admission before 1 July 2023, 18 from then") {
  const auto left_at = [](Scenario world, Date day) {
    world = with(world, {{"settlement.msnp_completes", 1}});
    State state = State::start(world, {}, 1);
    state.run_until(world, to_day(day));
    return in_all(state.tally()).settlements_completed;
  };
  const Scenario early = settling(5);  // February 2022: until 1 February 2025
  CHECK(left_at(early, {2025, 1, 31}) == 0);
  CHECK(left_at(early, {2025, 2, 1}) == 5);
  // Short of money from July 2023 on: admission that month, until 1 January 2025.
  Scenario late = with(settling(5), {{"climate.hardship", 0}});
  late = dated(late, "climate.hardship", to_day({2023, 7, 1}), 900);
  CHECK(left_at(late, {2024, 12, 31}) == 0);
  CHECK(left_at(late, {2025, 1, 1}) == 5);
}

TEST_CASE("a clean slate pays a part; without one the claim lives again, to the cent") {
  const Life life{.years = 3};  // to the end of 2025
  SUBCASE("completed") {
    const Tally tally = run(with(settling(10), {{"settlement.msnp_completes", 1}}), life);
    const Quarter all = counted(tally);
    CHECK(all.settlements_completed == 10);
    CHECK(all.settlement_paid_cents == 10 * 4800);  // 8 % of €600
    CHECK(all.written_off_cents == -10 * 4800);
    balances(tally);
  }
  SUBCASE("not completed: that day, 1 February 2025, it is owed again beside February's rent") {
    const Scenario world = with(settling(10), {{"settlement.msnp_completes", 0}});
    State state = State::start(world, {}, 1);
    state.run_until(world, to_day({2025, 2, 1}));
    const Tally tally = state.tally();
    const Quarter all = in_all(tally);
    CHECK(all.settlements_failed == 10);
    CHECK(all.settlement_restored_cents == 10 * 60000);
    CHECK(tally.ledger.open.n == 10 * 120000);
    CHECK(tally.ledger.written_off.n == 0);
    // Up to the last quarter that is booked, the write-off stands; the quarter of that day takes it
    // back. Creditors refuse from then on, so that nothing new is written off.
    CHECK(all.written_off_cents == 10 * 60000);
    const Scenario later = dated(world, "settlement.agree", to_day({2025, 2, 1}), 0);
    state.run_until(with(later, {{"settlement.wsnp_admitted", 0}}), to_day({2025, 3, 31}));
    const Quarter booked = in_all(state.tally());
    CHECK(booked.settlements[at(Settlement::msnp)] == 10);
    CHECK(booked.written_off_cents == 0);
    CHECK(booked.settlement_written_off_cents == booked.settlement_restored_cents);
  }
}

TEST_CASE("new rent must be paid, or the settlement fails") {
  const Tally tally = run(with(settling(10), {{"settlement.left", -700}}));
  const Quarter all = in_all(tally);
  CHECK(all.settlements_failed == 10);
  CHECK(all.settlement_restored_cents == 10 * 60000);
  CHECK(all.written_off_cents == 0);
  balances(tally);
}

TEST_CASE("a settlement credit pays a part at once and ends the claim for good") {
  const Tally tally = run(with(settling(10), {{"settlement.credit_share", 1}}), {.years = 3});
  const Quarter all = in_all(tally);
  CHECK(all.settlement_credits == 10);
  CHECK(all.settlement_paid_cents == 10 * 9000);  // 15 % of €600
  CHECK(all.settlement_written_off_cents == 10 * 51000);
  CHECK(all.settlements_completed + all.settlements_failed == 0);
  balances(tally);
}

TEST_CASE("a clean slate or a credit takes away this household's own other debts, for good") {
  // What is left is €300 less one's own debts: who pays more on them than that falls short.
  Scenario world = with(settling(60), {{"population.other_debt_monthly", 400},
                                       {"settlement.msnp_completes", 1},
                                       {"settlement.left", 100}});
  world = dated(world, "climate.hardship", to_day({2022, 3, 1}), 0);
  for (const double credit : {0.0, 1.0}) {
    CAPTURE(credit);
    const Tally tally = run(with(world, {{"settlement.credit_share", credit}}), {.years = 6});
    const Quarter all = in_all(tally);
    CHECK(all.settlements_completed + all.settlement_credits > 45);
    CHECK(all.settlements_failed == 0);
    Quarter last{};
    for (std::size_t q = tally.quarters.size() - 8; q < tally.quarters.size(); ++q)
      last += tally.quarters[q];
    CHECK(last.cases_opened == 0);
    balances(tally);
  }
}

TEST_CASE("who has had a settlement credit has no other debts left to buy out") {
  Scenario world = with(settling(10), {{"population.other_debt_monthly", 200},
                                       {"settlement.left", -700},
                                       {"instrument.buyout_accept", 1}});
  lay(world, times(on_day(StepId::A_2_2, 10, {ChannelId::phone}), 12, 30));
  const auto bought = [](const Scenario& s) {
    return in_all(run(s)).instruments[at(Instrument::debt_buyout)];
  };
  // Offered from the month after the credit on.
  const Scenario later = dated(world, "instrument.debt_buyout", to_day({2022, 3, 1}), 1);
  CHECK(bought(with(later, {{"settlement.agree", 0}, {"settlement.wsnp_admitted", 0}})) > 0);
  CHECK(bought(with(later, {{"settlement.credit_share", 1}})) == 0);
}

TEST_CASE("when creditors refuse, the court admits or nothing comes of it") {
  const Scenario refused = with(settling(10), {{"settlement.agree", 0}});
  CHECK(in_all(run(with(refused, {{"settlement.wsnp_admitted", 1}})))
            .settlements[at(Settlement::wsnp)] == 10);
  const Quarter none = in_all(run(with(refused, {{"settlement.wsnp_admitted", 0}})));
  CHECK(none.settlements[at(Settlement::wsnp)] == 0);
  CHECK(none.settlement_written_off_cents == 0);
}

TEST_CASE("a self-employed tenant in arrears may go bankrupt after the business failed") {
  Scenario world = with(quiet(200), {{"population.income_wages", 0},
                                     {"population.income_benefit", 0},
                                     {"population.income_self", 1},
                                     {"population.no_buffer", 1},
                                     {"contact.help_accept", 0},
                                     {"crisis.reach", 0},
                                     {"crisis.accept", 0},
                                     {"shock.business_failure.rate", 0.5},
                                     {"shock.business_failure.drop", 2000},
                                     {"shock.business_failure.months", 24},
                                     {"settlement.bankruptcy", 0.2}});
  const Tally tally = run(world, {.years = 2});
  CHECK(in_all(tally).settlements[at(Settlement::bankruptcy)] > 20);
  CHECK(in_all(tally).settlements_completed == 0);
  balances(tally);
  CHECK(in_all(run(with(world, {{"settlement.bankruptcy", 0}}))).settlement_written_off_cents == 0);
}

TEST_CASE("settlements reconcile with leavers in a whole corporation") {
  const Tally tally = run(
      with(usual(2500),
           {{"population.turnover", 0.2}, {"contact.help_accept", 0.9}, {"settlement.agree", 0.8}}),
      {.years = 4});
  const Quarter all = in_all(tally);
  std::int64_t admitted = 0;
  for (const std::int64_t n : all.settlements) admitted += n;
  CHECK(admitted > 3);
  CHECK(admitted == all.settlements_completed + all.settlements_failed + all.settlements_left +
                        tally.quarters.back().settlements_end);
  balances(tally);
}

TEST_SUITE_END();
