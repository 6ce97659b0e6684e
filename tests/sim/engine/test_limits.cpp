// Whole runs whose outcome is known beforehand.
#include <doctest/doctest.h>

#include "chain/step.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

TEST_SUITE_BEGIN("engine");

TEST_CASE("nobody ever falls behind where nothing strikes and income covers the rent") {
  const Tally tally = run(quiet(400), {.warm_up = 1, .years = 2});
  const Quarter all = in_all(tally);
  CHECK(all.cases_opened == 0);
  CHECK(all.queue_served == 0);
  CHECK(all.tenant_months == 400 * 36);
  CHECK(tally.ledger.billed == euros(600) * (400 * 24));
  CHECK(tally.ledger.paid == tally.ledger.billed);
  CHECK(tally.ledger.open == Cents{});
}

TEST_CASE("each cause of arrears alone makes cases where there were none") {
  Scenario world = quiet(300);
  SUBCASE("forgetting") { world = with(world, {{"payment.forget", 0.05}}); }
  SUBCASE("late by habit") {
    world = with(world, {{"payment.late_share", 0.5}, {"payment.late_rate", 0.5}});
  }
  SUBCASE("withholding") { world = with(world, {{"payment.withhold", 0.02}}); }
  SUBCASE("debits sent back") { world = with(world, {{"payment.debit_slip", 0.05}}); }
  SUBCASE("a settlement that can't be paid") {
    world = with(world, {{"payment.settlement_spread", 300},
                         {"population.service", 30},
                         {"population.no_buffer", 1}});
  }
  SUBCASE("a loss of income larger than what is left") {
    world = with(
        world,
        {{"shock.illness.rate", 0.3}, {"shock.illness.drop", 900}, {"population.no_buffer", 1}});
  }
  SUBCASE("prices that take more than what is left") {
    world = with(world, {{"climate.hardship", 400}, {"population.no_buffer", 1}});
  }
  const Quarter all = in_all(run(world));
  CHECK(all.cases_opened > 0);
  // Opened = settled, given up (a settlement of debts), gone with the tenant, or open.
  CHECK(all.cases_opened == all.cases_settled + all.cases_written_off + all.cases_departed +
                                run(world).quarters.back().in_arrears_end);
}

TEST_CASE("savings carry a household through exactly as many months as they last") {
  // Nobody is put out or helped, so each home has one case. From February 2021 on €150 short a
  // month; €2,000 or less lasts 0 … 13 months, so all are behind after 14 and the first, who have
  // next to nothing, at once.
  const Scenario saved = without_steps(with(
      quiet(300),
      {{"population.no_buffer", 0}, {"population.small_buffer", 1}, {"contact.self_contact", 0}}));
  const Scenario world = dated(saved, "climate.hardship", to_day({2021, 2, 1}), 450);
  State state = State::start(world, {}, 2);
  const auto cases_until = [&](Date day) {
    state.run_until(world, to_day(day));
    return in_all(state.tally()).cases_opened;
  };
  // Savings are spread evenly over 0 … 2,000: each month of 150 brings 7.5 % of the homes.
  const auto first = cases_until({2021, 2, 28});
  const auto half = cases_until({2021, 7, 31});
  const auto most = cases_until({2022, 1, 31});
  const auto all = cases_until({2022, 3, 31});
  CHECK(first > 0);
  CHECK(first < 300 * 0.25);
  CHECK(half > 300 * 0.40);
  CHECK(half < 300 * 0.65);
  CHECK(most < 300);
  CHECK(all == 300);
}

TEST_CASE("whoever can't be reached and pays nothing goes all the way to the bailiff and out") {
  const int homes = 120;
  // As long as judgments are kept in reserve, each home has one file and keeps it.
  const Quarter held = in_all(run(with(out_of_reach(homes), {{"court.execute_months", 60}})));
  CHECK(held.files_new == homes);
  CHECK(held.step_cases[at(StepId::A_2_5)] == homes);
  CHECK(held.judgments >= homes);  // two in a hundred grant no eviction and come back
  CHECK(held.announced == 0);

  const Tally tally = run(out_of_reach(homes), {.warm_up = 1, .years = 2});
  const Quarter all = in_all(tally);
  CHECK(all.attempts > 0);
  CHECK(all.reached == 0);
  CHECK(all.arrangements_made == 0);
  CHECK(all.cases_settled == 0);
  CHECK(all.evictions_arrears >= homes);
  CHECK(all.paid_last_minute == 0);
  CHECK(all.keys_handed_in + all.gone == 0);
  // The chain is a chain: nobody comes further than the step before.
  const auto reached = [&](StepId step) { return all.step_cases[at(step)]; };
  CHECK(reached(StepId::A_2_1) >= reached(StepId::A_2_4));
  CHECK(reached(StepId::A_2_4) >= reached(StepId::A_2_5));
  CHECK(reached(StepId::A_2_5) >= reached(StepId::B_1_1));
  CHECK(reached(StepId::B_2_1) >= reached(StepId::B_2_2));
  CHECK(reached(StepId::B_2_2b) >= reached(StepId::B_2_3));
  CHECK(reached(StepId::B_2_3) == reached(StepId::B_2_4));
  CHECK(reached(StepId::B_2_4) >= reached(StepId::B_2_5));
  CHECK(all.judgments_eviction <= all.judgments);
  CHECK(all.evictions_arrears <= all.announced);
}

TEST_CASE("too small a debt is never handed over") {
  const Scenario world = with(out_of_reach(60), {{"handover.min_owed", 19000}});
  const Quarter all = in_all(run(world));
  CHECK(all.cases_opened == 60);
  CHECK(all.step_times[at(StepId::A_2_4)] > 0);
  CHECK(all.files_new == 0);
}

TEST_CASE("no eviction is announced or carried out under the corona agreement") {
  Scenario world = out_of_reach(60);
  const Quarter before = in_all(run(world, {.warm_up = 1, .years = 2}));
  CHECK(before.evictions_arrears > 0);
  world = with(world, {{"climate.no_evictions", 1}});
  const Quarter during = in_all(run(world, {.warm_up = 1, .years = 2}));
  CHECK(during.judgments_eviction > 0);
  CHECK(during.announced == 0);
  CHECK(during.evictions_arrears == 0);
}

TEST_CASE("nobody waits for staff without limit, and somebody does for staff that is scarce") {
  const Tally unlimited = run(with(usual(600), {{"staff.unlimited", 1}, {"staff.collectors", 0}}));
  const Quarter all = in_all(unlimited);
  CHECK(all.queue_served > 50);
  CHECK(all.queue_wait_days == 0);
  CHECK(unlimited.quarters.back().queue_end == 0);

  const Tally scarce = run(with(usual(600), {{"staff.collectors", 0.3}, {"staff.visitors", 0.3}}));
  CHECK(in_all(scarce).queue_wait_days > 2 * in_all(scarce).queue_served);

  const Tally none = run(with(usual(600), {{"staff.collectors", 0}, {"staff.visitors", 0}}));
  CHECK(in_all(none).queue_served == 0);
  CHECK(in_all(none).step_cases[at(StepId::A_2_2)] == 0);
  CHECK(in_all(none).step_cases[at(StepId::A_2_3)] == 0);
  CHECK(none.quarters.back().queue_end > 0);
}

TEST_CASE("staff who had no limit start with a clean desk when they get one") {
  Scenario world = usual(600);
  set(world, "staff.unlimited", 1);
  set(world, "staff.collectors", 0);
  set(world, "staff.visitors", 0);
  const Scenario limited =
      with(world, {{"staff.unlimited", 0}, {"staff.collectors", 20}, {"staff.visitors", 20}});
  const Quarter all = counted(lived(world, limited).tally());
  CHECK(all.queue_served > 50);
  CHECK(all.queue_wait_days < all.queue_served / 4);
}

TEST_CASE("homes stay as many when tenants come and go, and are empty for a while after eviction") {
  SUBCASE("by notice: the next tenant moves in at once") {
    const Tally tally = run(with(quiet(300), {{"population.turnover", 0.5}}));
    CHECK(in_all(tally).moved_out > 150);
    for (const Quarter& quarter : tally.quarters) CHECK(quarter.homes_end == 300);
    CHECK(in_all(tally).evictions_arrears == 0);
    CHECK(in_all(tally).tenant_months == 300 * 24);
  }
  SUBCASE("on the first of every month: each quarter has three of them") {
    const Tally tally = run(with(quiet(10), {{"population.turnover", 12}}));
    for (std::size_t q = 0; q < tally.quarters.size(); ++q) {
      CAPTURE(q);
      CHECK(tally.quarters[q].moved_out == (q == 0 ? 20 : 30));  // nobody leaves on the first day
    }
  }
  SUBCASE("by force: the home is empty for leaving.empty_forced") {
    const Tally tally = run(with(out_of_reach(60), {{"leaving.empty_forced", 70}}), {.years = 2});
    const Quarter all = in_all(tally);
    CHECK(all.evictions_arrears > 30);
    CHECK(all.moved_out == 0);
    for (const Quarter& quarter : tally.quarters) CHECK(quarter.homes_end == 60);
    // Seventy days hold two or three firsts of a month.
    const auto missing = 60 * 36 - all.tenant_months;
    CHECK(missing >= 2 * (all.evictions_arrears - 60));
    CHECK(missing <= 3 * all.evictions_arrears);
    CHECK(missing > 0);
  }
}

TEST_CASE("every step of the process is taken by somebody, and every case comes to an end") {
  const Scenario world = with(every_step(600), {{"staff.unlimited", 1},
                                                {"climate.hardship", 200},
                                                {"payment.withhold", 0.003},
                                                {"population.turnover", 0.1},
                                                {"court.summons_months", 2},
                                                {"court.execute_months", 2},
                                                {"court.second_chance", 0.3}});
  const Tally tally = run(world, {.years = 2});
  const Quarter all = in_all(tally);
  for (std::size_t k = 0; k < count_of<StepId>; ++k) {
    const std::string code(code_of(static_cast<StepId>(k)));
    CAPTURE(code);
    CHECK(all.step_cases[k] > 0);
  }
  // Whatever a case went through, most of what was opened has ended.
  CHECK(all.cases_opened > 20 * tally.quarters.back().in_arrears_end / 10);
}
