// Billing, direct debit, the July settlement, what a quarter's end shows.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Everyone on direct debit, short every month, paying nothing.
Scenario bouncing(int homes) {
  return with(
      out_of_reach(homes),
      {{"population.direct_debit", 1}, {"payment.mandate_return", 0}, {"climate.no_evictions", 1}});
}

// Everyone on direct debit; now and then one is sent back though the money is there.
Scenario slipping(int homes, double slip) {
  return with(quiet(homes), {{"population.direct_debit", 1},
                             {"payment.debit_slip", slip},
                             {"debit.end_after", 0},
                             {"payment.mandate_return", 0}});
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a mandate ends after debit.end_after reversals in a row, and never when that is nil") {
  const int homes = 50;
  State state = State::start(with(bouncing(homes), {{"debit.end_after", 4}}), {}, 1);
  const Scenario ends = with(bouncing(homes), {{"debit.end_after", 4}});
  // The first shortage is on 1 February; the fourth debit in a row comes back on 1 May.
  state.run_until(ends, to_day({2022, 3, 31}));
  CHECK(state.tally().quarters.back().mandates_end == homes);
  state.run_until(ends, to_day({2022, 6, 30}));
  CHECK(state.tally().quarters.back().mandates_end == 0);
  CHECK(in_all(state.tally()).reversals == 4 * homes);

  const Tally never = run(with(bouncing(homes), {{"debit.end_after", 0}}));
  CHECK(never.quarters.back().mandates_end == homes);
  CHECK(in_all(never).reversals == 23 * homes);
}

TEST_CASE("reversals that are not in a row end no mandate") {
  const Scenario world = with(slipping(300, 0.02), {{"debit.end_after", 3}});
  const Tally tally = run(world, {.warm_up = 1, .years = 7});
  CHECK(in_all(tally).reversals > 300);  // so many have had three by now
  CHECK(tally.quarters.back().mandates_end > 290);
}

TEST_CASE("ended mandates come back in time") {
  const Scenario world = with(bouncing(60), {{"debit.end_after", 3}});
  CHECK(run(world).quarters.back().mandates_end == 0);
  CHECK(run(with(world, {{"payment.mandate_return", 0.5}})).quarters.back().mandates_end > 10);
}

TEST_CASE("a debit is tried for every mandate each month, and once more on the retry day") {
  CHECK(counted(run(slipping(40, 0))).debits == 40 * 12);
  const Scenario world = with(slipping(300, 0.05), {{"payment.notice_days", 90}});
  const Quarter without = counted(run(world));
  const Quarter retried = counted(run(with(world, {{"debit.retry_day", 10}})));
  CHECK(without.debits == 300 * 12);
  CHECK(retried.debits <= 300 * 12 + retried.reversals);  // some noticed before
  CHECK(retried.debits > 300 * 12 + retried.reversals * 8 / 10);
  CHECK(retried.reversals > 50);
}

TEST_CASE("a debit that is tried again on day 10 settles the case on day 10") {
  const Scenario world = with(slipping(300, 0.05), {{"debit.retry_day", 10}});
  const Tally tally = run(world);
  const Quarter all = in_all(tally);
  REQUIRE(all.cases_settled > 50);
  CHECK(tally.quarters.back().in_arrears_end == 0);
  // Nine days after the due date, or sooner for whoever noticed first.
  CHECK(all.settled_days <= 9 * all.cases_settled);
  CHECK(all.settled_days > 5 * all.cases_settled);
  CHECK(in_all(run(with(world, {{"debit.retry_day", 0}}))).settled_days > 12 * all.cases_settled);
}

TEST_CASE("whoever gives a mandate in a talk forgets no more") {
  const Scenario world = with(quiet(200), {{"population.direct_debit", 0},
                                           {"payment.forget", 0.3},
                                           {"payment.notice_days", 60},
                                           {"contact.open_written", 0.5},
                                           {"debit.end_after", 0},
                                           {"staff.unlimited", 1}});
  const Tally plain = run(world, {.years = 3});
  const Tally offered = run(with(world, {{"debit.offer", 1}}), {.years = 3});
  CHECK(plain.quarters.back().mandates_end == 0);
  CHECK(offered.quarters.back().mandates_end > 120);
  CHECK(offered.quarters.back().cases_opened < plain.quarters.back().cases_opened / 2);
}

TEST_CASE("a message before the due date keeps tenants from forgetting") {
  const Scenario world = with(quiet(200), {{"population.direct_debit", 0},
                                           {"payment.forget", 0.1},
                                           {"channel.email.reach", 1},
                                           {"contact.prompt_written", 1},
                                           {"payment.withhold", 0.002}});
  const Scenario warned = with_steps(world, {on_day(StepId::A_1_2, -5, {ChannelId::email})});
  const Quarter plain = counted(run(world));
  const Quarter calm = counted(run(warned));
  CHECK(plain.cases_opened > 100);
  CHECK(calm.cases_opened < plain.cases_opened / 10);
  CHECK(calm.cases_opened > 0);  // withholding is no forgetting
  // One message a month to everyone without arrears.
  CHECK(calm.step_times[at(StepId::A_1_2)] <= 200 * 12);
  CHECK(calm.step_times[at(StepId::A_1_2)] > 180 * 12);
  CHECK(plain.step_times[at(StepId::A_1_2)] == 0);

  SUBCASE("not when it isn't read") {
    const Quarter unread = counted(run(with(warned, {{"channel.email.reach", 0}})));
    CHECK(unread.cases_opened > 100);
  }
  SUBCASE("in the middle when half of it works") {
    const Quarter half = counted(run(with(warned, {{"contact.prompt_written", 0.5}})));
    CHECK(half.cases_opened > 0.3 * static_cast<double>(plain.cases_opened));
    CHECK(half.cases_opened < 0.7 * static_cast<double>(plain.cases_opened));
  }
}

TEST_CASE("the settlement of service costs comes in July and brings cases to who has no savings") {
  const Scenario world = with(quiet(300), {{"payment.settlement_spread", 300},
                                           {"population.service", 30},
                                           {"population.no_buffer", 1}});
  const Tally tally = run(world);
  for (std::size_t q = 0; q < 8; ++q) {
    CAPTURE(q);
    if (q % 4 == 2)
      CHECK(tally.quarters[q].cases_opened > 60);  // half have something to pay
    else
      CHECK(tally.quarters[q].cases_opened == 0);
  }
  const Tally savers = run(with(
      world,
      {{"population.no_buffer", 0}, {"population.small_buffer", 0}, {"population.buffer", 90000}}));
  CHECK(in_all(savers).cases_opened == 0);
  // Bills and refunds go through the books all the same.
  CHECK(savers.ledger.billed != run(with(world, {{"payment.settlement_spread", 0}})).ledger.billed);
  CHECK(savers.ledger.balanced());
}

TEST_CASE("the rent rises in July, for everybody, by the rise of that day") {
  const Scenario world = dated(with(quiet(10), {{"climate.rent_rise", 0}}), "climate.rent_rise",
                               to_day({2023, 5, 1}), 5);
  const Tally tally = run(world, {.years = 2});
  const std::int64_t before = 10 * 3 * 60000;
  const std::int64_t once = 10 * 3 * 63000;
  const std::int64_t twice = 10 * 3 * 66150;
  const std::vector<std::int64_t> expected{before, before, before, before, before, before,
                                           once,   once,   once,   once,   twice,  twice};
  for (std::size_t q = 0; q < 12; ++q) {
    CAPTURE(q);
    CHECK(tally.quarters[q].billed_cents == expected[q]);
  }
}

TEST_CASE("the same debt reads higher on the 2nd of the month than on the quarter's last day") {
  const Scenario world = with(usual(500), {{"climate.hardship", 150}});
  State state = State::start(world, {}, 1);
  state.run_until(world, to_day({2022, 12, 31}));
  const Quarter end = state.tally().quarters.back();
  const Cents on_last_day = state.tally().ledger.open;
  CHECK(end.sitting_cents_end + end.departed_cents_end == on_last_day.n);
  REQUIRE(end.in_arrears_end > 20);
  state.run_until(world, to_day({2023, 1, 2}));
  const Cents on_second = state.tally().ledger.open;
  CHECK(on_second.n > on_last_day.n * 5 / 4);
  // By the month's end most of the difference has been paid.
  state.run_until(world, to_day({2023, 1, 31}));
  const Cents month_later = state.tally().ledger.open;
  CHECK((on_second - month_later).n > (on_second - on_last_day).n / 2);
}

TEST_CASE("a change of prices from a date on reaches those who were never late") {
  const Day from = to_day({2023, 4, 1});
  const Scenario calm = with(quiet(200), {{"population.no_buffer", 1},
                                          {"population.income_wages", 1},
                                          {"population.income_benefit", 0},
                                          {"population.income_self", 0}});
  CHECK(in_all(run(calm)).cases_opened == 0);
  const Tally dear = run(dated(calm, "climate.hardship", from, 400));
  CHECK(dear.quarters[4].cases_opened == 0);
  // All fall behind; a case that ends may be followed by another, and nobody is in two at once.
  const Quarter& hit = dear.quarters[5];
  CHECK(hit.in_arrears_end == hit.cases_opened - hit.cases_settled - hit.cases_written_off);
  CHECK(hit.in_arrears_end > 190);
  SUBCASE("on that very day, each of the 200 once") {
    const Scenario world = dated(calm, "climate.hardship", from, 400);
    State state = State::start(world, {}, 1);
    state.run_until(world, from - 1);
    CHECK(in_all(state.tally()).cases_opened == 0);
    state.run_until(world, from);
    CHECK(in_all(state.tally()).cases_opened == 200);
  }
  SUBCASE("in the middle of a month: from the next one on") {
    State state = State::start(calm, {}, 1);
    const Scenario world = dated(calm, "climate.hardship", to_day({2022, 4, 10}), 400);
    state.run_until(world, to_day({2022, 4, 30}));
    CHECK(in_all(state.tally()).cases_opened == 0);
    state.run_until(world, to_day({2022, 5, 1}));
    CHECK(in_all(state.tally()).cases_opened == 200);
  }
  SUBCASE("for the better: nobody falls behind who would have") {
    Scenario world = with(
        quiet(200),
        {{"population.no_buffer", 0}, {"population.small_buffer", 1}, {"climate.hardship", 310}});
    const Tally poor = run(world, {.years = 3});
    const Tally relieved = run(dated(world, "climate.hardship", from, 0), {.years = 3});
    const auto by_then = [](const Tally& t) {
      Quarter sum{};
      for (std::size_t q = 0; q < 5; ++q) sum += t.quarters[q];
      return sum.cases_opened;
    };
    CHECK(in_all(poor).cases_opened > by_then(poor));
    CHECK(in_all(relieved).cases_opened == by_then(poor));
  }
}

TEST_CASE("who leaves with a debt owes it until it is paid or given up") {
  // No workflow, no savings, nothing left over: repairs of €500 or so for everyone who leaves.
  Scenario world = with(quiet(300), {{"population.turnover", 0.4},
                                     {"population.no_buffer", 1},
                                     {"climate.hardship", 300},
                                     {"payment.tidy", 0},
                                     {"contact.self_contact", 0},
                                     {"leaving.damage_notice", 1},
                                     {"leaving.damage_small", 500},
                                     {"recovery.address_notice", 1},
                                     {"recovery.later_share", 0},
                                     {"departed.small", 0},
                                     {"departed.months", 6}});
  for (Workflow& workflow : world.workflows) workflow.steps.clear();
  const Tally tally = run(world, {.years = 2});
  const Quarter flows = counted(tally);
  CHECK(flows.moved_out > 100);
  CHECK(flows.left[at(Leaving::notice)] == flows.moved_out);
  CHECK(flows.departed_in[at(Leaving::notice)] == flows.moved_out);
  CHECK(flows.written_off_cents > 0);
  CHECK(flows.written_off_by[at(WriteOff::aged)] == flows.written_off_cents);
  // Seven months of leavers (six without a payment after the first), at €500 or so each.
  const Quarter& end = tally.quarters.back();
  const double expected = 300 * 0.4 * 8 / 12;
  CHECK(static_cast<double>(end.departed_end) == doctest::Approx(expected).epsilon(0.35));
  CHECK(end.in_arrears_end == 0);
  CHECK(flows.paid_cents == 300 * 24 * 60000);
  CHECK(in_all(tally).departed_in_cents == in_all(tally).final_bill_cents);
  CHECK(end.departed_not_rent_end == end.departed_cents_end);

  SUBCASE("nothing is given up before its time") {
    const Tally patient = run(with(world, {{"departed.months", 100}}), {.years = 2});
    CHECK(counted(patient).written_off_cents == 0);
  }
  SUBCASE("those who have the money pay it in time and are never followed") {
    const Tally payers = run(with(world, {{"population.no_buffer", 0},
                                          {"population.small_buffer", 0},
                                          {"population.buffer", 20000},
                                          {"leaving.pays_at_once", 1}}),
                             {.years = 2});
    const Quarter paid = in_all(payers);
    CHECK(paid.final_bills == paid.moved_out);
    CHECK(paid.departed_in[at(Leaving::notice)] < paid.moved_out / 10);
    CHECK(payers.ledger.balanced());
  }
}

TEST_CASE("who pays late by habit pays some days after the rent was due, whatever the payday") {
  // Pensions come on the 23rd: 22 days after the due date, month after month.
  Scenario world = with(without_steps(quiet(50)), {{"payment.late_share", 1},
                                                   {"payment.late_rate", 0.9},
                                                   {"payment.late_days", 0},
                                                   {"population.direct_debit", 0},
                                                   {"population.income_wages", 0},
                                                   {"population.income_benefit", 0},
                                                   {"population.income_self", 0}});
  const Quarter all = in_all(run(world));
  REQUIRE(all.cases_settled > 100);
  CHECK(all.settled_days == all.cases_settled);
  CHECK(all.ended_by_age[case_age_band(1)] == all.cases_settled);
}

namespace {

// Everybody lives on a benefit that comes from the 6th to the 13th, saves nothing and sets nothing
// aside; what comes is enough.
Scenario paid_later(int homes) {
  return with(without_steps(quiet(homes)), {{"population.direct_debit", 0},
                                            {"population.income_wages", 0},
                                            {"population.income_benefit", 1},
                                            {"population.income_self", 0},
                                            {"population.no_buffer", 1},
                                            {"months.set_aside", -1}});
}

}  // namespace

TEST_CASE("whose income comes after the first pays on payday, month after month") {
  const Scenario world = paid_later(50);
  const Tally tally = run(world);
  const Quarter year = counted(tally);
  CHECK(year.cases_opened == 50 * 12);
  CHECK(year.cases_settled == 50 * 12);
  CHECK(year.settled_days >= 5 * year.cases_settled);
  CHECK(year.settled_days <= 12 * year.cases_settled);
  CHECK(tally.quarters.back().in_arrears_end == 0);
  SUBCASE("and says so") {
    const Story story = story_of(world, 0);
    int said = 0;
    for (const StoryEntry& entry : story.entries)
      said += entry.en.find("the money comes later in the month") != std::string::npos ? 1 : 0;
    CHECK(said >= 12);
  }
  SUBCASE("not who sets it aside, has a month's rent saved, or is paid before the first") {
    CHECK(in_all(run(with(world, {{"months.set_aside", 2}}))).cases_opened == 0);
    CHECK(in_all(run(with(world, {{"population.no_buffer", 0},
                                  {"population.small_buffer", 0},
                                  {"population.buffer", 90000}})))
              .cases_opened == 0);
    CHECK(
        in_all(run(with(world, {{"population.income_wages", 1}, {"population.income_benefit", 0}})))
            .cases_opened == 0);
  }
  SUBCASE("who isn't paid enough is short of money as before") {
    const Scenario poor = with(world, {{"climate.hardship", 400}, {"contact.self_contact", 0}});
    const Tally tally_of_poor = run(poor);
    CHECK(in_all(tally_of_poor).cases_settled == 0);
    CHECK(tally_of_poor.quarters.back().in_arrears_end == 50);
  }
}

TEST_CASE("a debit before the income has come is sent back, and the rent is paid on payday") {
  const Scenario world =
      with(paid_later(40),
           {{"population.direct_debit", 1}, {"debit.end_after", 0}, {"payment.mandate_return", 0}});
  const Quarter year = counted(run(world));
  CHECK(year.debits == 40 * 12);
  CHECK(year.reversals == 40 * 12);
  CHECK(year.cases_settled == 40 * 12);
  CHECK(year.settled_days <= 12 * year.cases_settled);
  CHECK(counted(run(with(world, {{"months.set_aside", 2}}))).reversals == 0);
}

TEST_CASE("a message before the due date makes people set the rent aside, not have more money") {
  const auto warned = [](const Scenario& world) {
    return with(with_steps(world, {on_day(StepId::A_1_2, -5, {ChannelId::email})}),
                {{"channel.email.reach", 1}, {"contact.prompt_written", 1}});
  };
  CHECK(counted(run(warned(paid_later(50)))).cases_opened == 0);
  const Scenario unread = with(warned(paid_later(50)), {{"channel.email.reach", 0}});
  CHECK(counted(run(unread)).cases_opened == 50 * 12);
  const Scenario half = with(warned(paid_later(50)), {{"contact.prompt_written", 0.5}});
  CHECK(counted(run(half)).cases_opened == doctest::Approx(50 * 6).epsilon(0.2));
  const Scenario poor = with(paid_later(50), {{"climate.hardship", 400}});
  CHECK(in_all(run(warned(poor))).cases_opened == in_all(run(poor)).cases_opened);
  CHECK(in_all(run(poor)).cases_opened > 0);
}

TEST_CASE("an unusual month alone brings cases, and savings bear it") {
  const Scenario world = with(quiet(200), {{"population.no_buffer", 1},
                                           {"population.direct_debit", 0},
                                           {"months.steady", 300},
                                           {"months.flexible", 300},
                                           {"months.benefit", 300},
                                           {"months.pension", 300},
                                           {"months.self", 300}});
  CHECK(in_all(run(with(world, {{"months.steady", 0},
                                {"months.flexible", 0},
                                {"months.benefit", 0},
                                {"months.pension", 0},
                                {"months.self", 0}})))
            .cases_opened == 0);
  const auto cases = in_all(run(world)).cases_opened;
  CHECK(cases > 100);
  CHECK(in_all(run(with(world, {{"population.no_buffer", 0},
                                {"population.small_buffer", 0},
                                {"population.buffer", 20000}})))
            .cases_opened < cases / 10);
}

TEST_CASE("rent that isn't paid when due is spent in part, so arrears last longer") {
  // Short in February and March 2022, €300 a month to spare from April on.
  const Scenario world =
      with(without_steps(recovering(40)), {{"payment.tidy", 1}, {"payment.rent_first", 1}});
  const auto with_spent = [&](double spent) {
    return in_all(run(with(world, {{"months.spent", spent}})));
  };
  const Quarter none = with_spent(0), all = with_spent(1);
  REQUIRE(none.cases_settled == 40);
  CHECK(all.settled_days > none.settled_days);
  CHECK(all.sitting_cents_end > none.sitting_cents_end);
}
