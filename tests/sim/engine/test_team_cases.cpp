// Cases in whole runs: how they begin and end, and what a new policy does to those that are open.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

constexpr int homes = 20;

// Each of these months everybody is €50 short; the rest is paid out of the next month's €300.
Scenario short_in(const std::vector<Date>& months) {
  Scenario world = with(quiet(homes), {{"staff.unlimited", 1},
                                       {"population.no_buffer", 1},
                                       {"population.direct_debit", 0},
                                       {"payment.rent_first", 1},
                                       {"payment.partial", 1},
                                       {"payment.tidy", 1},
                                       {"mind.freeze", 0},
                                       {"contact.open_written", 0},
                                       {"contact.prompt_written", 0},
                                       {"contact.self_contact", 0}});
  world = with_steps(without_steps(world), {on_day(StepId::A_2_1, 8, {ChannelId::letter})});
  for (const Date& month : months) {
    world = dated(world, "climate.hardship", to_day(month), 350);
    world = dated(world, "climate.hardship", first_day(month_of(to_day(month)) + 1), 0);
  }
  return world;
}

// Nobody pays anything from December 2022 on: on 1 January 2023 all are 31 days overdue.
Scenario all_behind() {
  return dated(with(out_of_reach(homes), {{"climate.hardship", 0}}), "climate.hardship",
               to_day({2022, 12, 1}), 900);
}
Scenario with_letter(int day) {
  return with_steps(without_steps(all_behind()), {on_day(StepId::A_2_1, 8, {ChannelId::letter}),
                                                  on_day(StepId::A_2_4, day, {ChannelId::letter})});
}
std::int64_t letters_in(const Scenario& past, const Scenario& future, Day until) {
  State state = State::start(past, {}, 1);
  state.run_until(past, past.policy_date - 1);
  state.fork(future);
  state.run_until(future, until);
  return counted(state.tally()).step_cases[at(StepId::A_2_4)];
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("one time short of money is one case, and one soon after a reminder is a relapse") {
  const Quarter once = in_all(run(short_in({{2022, 3, 1}}), {.warm_up = 1, .years = 2}));
  CHECK(once.cases_opened == homes);
  CHECK(once.cases_settled == homes);
  CHECK(once.relapses == 0);
  const Quarter soon =
      in_all(run(short_in({{2022, 3, 1}, {2022, 9, 1}}), {.warm_up = 1, .years = 2}));
  CHECK(soon.cases_opened == 2 * homes);
  CHECK(soon.cases_settled == 2 * homes);
  CHECK(soon.relapses == homes);
  const Quarter late =
      in_all(run(short_in({{2022, 3, 1}, {2023, 9, 1}}), {.warm_up = 1, .years = 2}));
  CHECK(late.cases_opened == 2 * homes);
  CHECK(late.relapses == 0);  // more than a year after the last reminded month
}

TEST_CASE("a step after one that was taken before the fork comes as in a policy of its own") {
  const Scenario past = with_letter(10);  // on 11 December
  const auto files = [&](const WorkflowStep& entry, const Scenario& before) {
    const Scenario future = with(with_steps(with_letter(10), {entry}),
                                 {{"handover.contact_first", 0}, {"agency.min_owed", 1}});
    return in_all(lived(before, future).tally()).files_agency_new;
  };
  // Before the policy date, and after it.
  for (const int days : {5, 15, 60}) {
    CAPTURE(days);
    const WorkflowStep agency = after(StepId::A_2_5b, StepId::A_2_4, days);
    CHECK(files(agency, past) == homes);
    const Scenario own = with(with_steps(with_letter(10), {agency}),
                              {{"handover.contact_first", 0}, {"agency.min_owed", 1}});
    CHECK(files(agency, own) == homes);
  }
}

TEST_CASE("at the fork a step comes tomorrow at the earliest, or on its day from the one before") {
  const Scenario past = with_letter(10);  // on 11 December
  const auto first_on = [&](int days, Day day) {
    const Scenario future =
        with(with_steps(with_letter(10), {after(StepId::A_2_5b, StepId::A_2_4, days)}),
             {{"handover.contact_first", 0}, {"agency.min_owed", 1}});
    State state = State::start(past, {}, 1);
    state.run_until(past, past.policy_date - 1);
    state.fork(future);
    state.run_until(future, day);
    return in_all(state.tally()).files_agency_new;
  };
  const Day monday = to_day({2023, 1, 2});  // the first working day
  CHECK(first_on(5, monday - 1) == 0);
  CHECK(first_on(5, monday) == homes);
  const Day later = to_day({2023, 2, 1});  // a letter of Monday 12 December, and 51 days
  CHECK(first_on(51, later - 1) == 0);
  CHECK(first_on(51, later) == homes);
}

TEST_CASE("after another result a new step doesn't come, and where no rule leads is counted") {
  const Scenario past = with_letter(10);
  const auto forked = [&](const WorkflowStep& entry) {
    return lived(past, with(with_steps(with_letter(10), {entry}),
                            {{"handover.contact_first", 0}, {"agency.min_owed", 1}}))
        .tally();
  };
  const WorkflowStep agency = after(StepId::A_2_5b, StepId::A_2_4, 15);
  const Tally other = forked(when(agency, StepResult::agreed));
  CHECK(in_all(other).files_agency_new == 0);
  CHECK(in_all(other).cases_unreached == 0);
  const Tally nowhere = forked(after(StepId::A_2_5b, StepId::A_2_3c, 15));  // never taken
  CHECK(in_all(nowhere).files_agency_new == 0);
  CHECK(nowhere.quarters[Tally::lookback - 1].cases_unreached == homes);
  CHECK(in_all(nowhere).cases_unreached == homes);
}

TEST_CASE("a message before the due date that comes with the fork is not sent to who is behind") {
  const Scenario past = with_letter(10);
  const Scenario future =
      with_steps(with_letter(10), {on_day(StepId::A_1_2, -5, {ChannelId::email})});
  CHECK(counted(lived(past, future).tally()).step_times[at(StepId::A_1_2)] == 0);
}

TEST_CASE("a case goes from its start to each step that it reaches, and ends where it stands") {
  const Quarter sum = in_all(run(short_in({{2022, 3, 1}}), {.warm_up = 1, .years = 2}));
  CHECK(sum.flow_to[place_start][at(StepId::A_1_1)] == homes);
  CHECK(sum.flow_to[place_of(StepId::A_1_1)][at(StepId::A_2_1)] == homes);
  CHECK(sum.flow_end[place_of(StepId::A_2_1)][at(CaseOutcome::paid)] == homes);
  std::int64_t moved = 0, ended = 0;
  for (const auto& from : sum.flow_to)
    for (const std::int64_t n : from) moved += n;
  for (const auto& from : sum.flow_end)
    for (const std::int64_t n : from) ended += n;
  CHECK(moved == 2 * homes);
  CHECK(ended == homes);
}

TEST_CASE("how long cases last is counted by the profile that the tenant had at the start") {
  const Quarter sum = in_all(run(short_in({{2022, 3, 1}}), {.warm_up = 1, .years = 2}));
  const auto within = [&](int days) {  // in the fine bands
    std::int64_t n = 0;
    for (const auto& profile : sum.life_ended)
      for (std::size_t band = 0; band <= life_band(days); ++band) n += profile[band];
    return n;
  };
  const auto within_coarse = [&](int days) {
    std::int64_t n = 0;
    for (std::size_t band = 0; band <= case_age_band(days); ++band) n += sum.ended_by_age[band];
    return n;
  };
  for (const int days : {8, 15, 30, 45, 90, 180, 365}) CHECK(within(days) == within_coarse(days));
  CHECK(within(365) == homes);
  CHECK(within(3) == 0);
}

TEST_CASE("a later month joins the case that is open") {
  const Quarter joined =
      in_all(run(short_in({{2022, 3, 1}, {2022, 4, 1}}), {.warm_up = 1, .years = 1}));
  CHECK(joined.cases_opened == homes);
  CHECK(joined.cases_settled == homes);
}

TEST_CASE("cases opened have ended or are open, whatever happens to tenants") {
  const Scenario world = with(every_step(500), {{"staff.unlimited", 1},
                                                {"climate.hardship", 150},
                                                {"population.turnover", 0.2},
                                                {"court.summons_months", 2},
                                                {"court.execute_months", 2}});
  for (std::uint64_t seed = 1; seed <= 2; ++seed) {
    const Tally tally = run(world, {seeded(seed), 1, 2});
    const Quarter all = in_all(tally);
    CHECK(all.cases_settled > 0);
    CHECK(all.cases_departed > 0);
    CHECK(all.cases_opened == all.cases_settled + all.cases_written_off + all.cases_departed +
                                  tally.quarters.back().in_arrears_end);
  }
}

TEST_CASE(
    "a step that a new policy puts earlier is taken the next working day when it has passed") {
  const Day first_working = to_day({2023, 1, 2});
  CHECK(letters_in(with_letter(200), with_letter(200), to_day({2023, 3, 31})) == 0);
  CHECK(letters_in(with_letter(200), with_letter(20), first_working - 1) == 0);
  CHECK(letters_in(with_letter(200), with_letter(20), first_working) == homes);
  CHECK(letters_in(with_letter(200), with_letter(50), to_day({2023, 1, 19})) == 0);
  CHECK(letters_in(with_letter(200), with_letter(50), to_day({2023, 1, 20})) == homes);
}

TEST_CASE(
    "a step that a new policy no longer has is dropped, and one it keeps stays where it was") {
  Scenario none = with_letter(40);
  for (Workflow& workflow : none.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::A_2_4; });
  const Day end = to_day({2023, 3, 31});
  CHECK(letters_in(with_letter(40), with_letter(40), end) == homes);
  CHECK(letters_in(with_letter(40), none, end) == 0);
  CHECK(letters_in(with_letter(20), with_letter(40), end) == 0);  // sent already: once is once
}

TEST_SUITE_END();
