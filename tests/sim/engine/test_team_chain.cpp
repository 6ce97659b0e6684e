// What the workflow says happens, to whom it says it, and stands still when it must.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Everybody falls behind in February 2022 and stays so, no step is taken but those that are laid.
Scenario behind(int homes) {
  return with(without_steps(out_of_reach(homes)), {{"court.execute_months", 60}});
}

// `behind`, but everybody can be spoken to and opens up, and nothing comes of it.
Scenario talkative(int homes) {
  return with(behind(homes), {{"channel.phone.reach", 1},
                              {"channel.home_visit.reach", 1},
                              {"contact.open_spoken", 1},
                              {"contact.open_face", 1},
                              {"contact.help_accept", 0}});
}

std::int64_t taken(const Tally& tally, StepId step) { return in_all(tally).step_times[at(step)]; }

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a step is taken as often as its row says, so many days apart") {
  const int homes = 20;
  const Scenario world =
      with_steps(behind(homes), {times(on_day(StepId::A_2_1, 10, {ChannelId::letter}), 3, 20)});
  State state = State::start(world, {}, 1);
  // Due on 1 February 2022: days 10, 30 and 50 are 11 February, 3 March and 23 March.
  for (const auto& [until, expected] : {std::pair{Date{2022, 2, 10}, 0},
                                        {Date{2022, 2, 11}, 1},
                                        {Date{2022, 3, 2}, 1},
                                        {Date{2022, 3, 3}, 2},
                                        {Date{2022, 3, 22}, 2},
                                        {Date{2022, 3, 23}, 3},
                                        {Date{2023, 3, 31}, 3}}) {
    state.run_until(world, to_day(until));
    const int letters = expected * homes;
    CHECK(taken(state.tally(), StepId::A_2_1) == letters);
  }
  CHECK(in_all(state.tally()).first_reminders == homes);
  CHECK(in_all(state.tally()).step_cases[at(StepId::A_2_1)] == homes);
}

TEST_CASE("channels are used in turn and the last one stays") {
  const Scenario world = with_steps(
      behind(10), {times(on_day(StepId::A_2_1, 10, {ChannelId::email, ChannelId::letter}), 4, 20)});
  const Scenario priced = with(world, {{"channel.email.cost", 10},
                                       {"channel.letter.cost", 1},
                                       {"channel.email.minutes", 0},
                                       {"channel.letter.minutes", 0}});
  CHECK(in_all(run(priced)).cost_cents[at(CostId::reminder_message)] == 10 * (1000 + 3 * 100));
}

TEST_CASE("whoever has been spoken to is passed over by a step that is for who has not") {
  const auto visits = [](const Scenario& base) {
    const WorkflowStep visit = on_day(StepId::A_2_3, 30, {ChannelId::home_visit});
    const WorkflowStep call = on_day(StepId::A_2_2, 10, {ChannelId::phone});
    return std::pair{
        taken(run(with_steps(base, {call, visit})), StepId::A_2_3),
        taken(run(with_steps(base, {call, unless(visit, Unless::contact)})), StepId::A_2_3)};
  };
  CHECK((visits(talkative(20)) == std::pair<std::int64_t, std::int64_t>{20, 0}));
  CHECK((visits(behind(20)) == std::pair<std::int64_t, std::int64_t>{20, 20}));
}

TEST_CASE("what follows a step that was passed over comes all the same") {
  const Scenario world = with_steps(
      talkative(20), {on_day(StepId::A_2_2, 10, {ChannelId::phone}),
                      unless(on_day(StepId::A_2_3, 30, {ChannelId::home_visit}), Unless::contact),
                      after(StepId::A_2_4, StepId::A_2_3, 5)});
  const Tally tally = run(world);
  CHECK(taken(tally, StepId::A_2_3) == 0);
  CHECK(taken(tally, StepId::A_2_4) == 20);
}

TEST_CASE("a step that is not for a first case waits for the second") {
  Scenario world = with(without_steps(quiet(100)), {{"payment.forget", 0.1},
                                                    {"population.direct_debit", 0},
                                                    {"payment.notice_days", 25},
                                                    {"channel.letter.reach", 0}});
  lay(world, on_day(StepId::A_2_1, 5, {ChannelId::letter}));
  const Tally all = run(with_steps(world, {on_day(StepId::A_2_4, 8, {ChannelId::letter})}));
  const Tally second = run(with_steps(
      world, {unless(on_day(StepId::A_2_4, 8, {ChannelId::letter}), Unless::first_case)}));
  CHECK(taken(second, StepId::A_2_4) > 0);
  // The first reminded case of each tenant is the one that is left out.
  CHECK(taken(all, StepId::A_2_4) - taken(second, StepId::A_2_4) > 50);
  CHECK(taken(all, StepId::A_2_4) - taken(second, StepId::A_2_4) <= 100);
}

TEST_CASE("a step for one result is taken after that result only") {
  Scenario world = talkative(40);
  set(world, "channel.phone.reach", 0.5);
  lay(world, on_day(StepId::A_2_2, 10, {ChannelId::phone}));
  const Tally missed =
      run(with_steps(world, {when(after(StepId::A_2_3, StepId::A_2_2, 3), StepResult::missed)}));
  const Tally reached =
      run(with_steps(world, {when(after(StepId::A_2_3, StepId::A_2_2, 3), StepResult::reached)}));
  CHECK(taken(missed, StepId::A_2_3) > 0);
  CHECK(taken(reached, StepId::A_2_3) > 0);
  CHECK(taken(missed, StepId::A_2_3) + taken(reached, StepId::A_2_3) == 40);
}

TEST_CASE("each segment has its own workflow, and a tenant moves to it when seen differently") {
  // Nobody talks: regular tenants become structural at three months owed.
  Scenario world = with(behind(20), {{"segment.new_months", 0}});
  for (const SegmentId segment : {SegmentId::regular, SegmentId::structural}) {
    const StepId step = segment == SegmentId::regular ? StepId::A_2_1 : StepId::A_2_4;
    world.workflows[at(segment)].steps = {times(on_day(step, 5, {ChannelId::letter}), 12, 30)};
  }
  SUBCASE("reminders stop when the segment changes") {
    const Tally tally = run(world);
    // Due in February; months owed reach three on 1 April: reminders on 6 February, 8 March.
    CHECK(taken(tally, StepId::A_2_1) == 20 * 2);
  }
  SUBCASE("whoever told of a setback is a victim of circumstance") {
    Scenario told = talkative(20);
    set(told, "segment.new_months", 0);
    // A setback with an end, so that there is something to tell.
    told = with(told, {{"climate.hardship", 0},
                       {"shock.illness.rate", 6},
                       {"shock.illness.drop", 4000},
                       {"shock.illness.months", 30}});
    told.workflows[at(SegmentId::regular)].steps = {on_day(StepId::A_2_2, 10, {ChannelId::phone}),
                                                    on_day(StepId::A_2_4, 30, {ChannelId::letter})};
    told.workflows[at(SegmentId::victim)].steps = {on_day(StepId::A_2_1, 20, {ChannelId::letter})};
    told.workflows[at(SegmentId::victim)].steps.push_back(
        after(StepId::A_2_3, StepId::A_2_4, 1));  // never: victims get no A.2.4
    const Tally tally = run(told);
    CHECK(taken(tally, StepId::A_2_2) > 10);
    CHECK(taken(tally, StepId::A_2_4) < taken(tally, StepId::A_2_2) / 5);
  }
}

TEST_CASE("the chain stands still while an arrangement runs and goes on where it stood") {
  // A call on day 10 brings terms; the letter of day 30 does not come while they are paid.
  Scenario world = with(quiet(60), {{"population.no_buffer", 1},
                                    {"shock.illness.rate", 1},
                                    {"shock.illness.drop", 1000},
                                    {"shock.illness.months", 1},
                                    {"population.direct_debit", 0},
                                    {"channel.phone.reach", 1},
                                    {"contact.open_spoken", 1},
                                    {"contact.eager", 0},
                                    {"contact.help_accept", 0},
                                    {"contact.self_contact", 0},
                                    {"contact.promise_keep", 1},
                                    {"payment.tidy", 0},
                                    {"payment.partial", 0},
                                    {"payment.rent_first", 1},
                                    {"staff.unlimited", 1}});
  world = with_steps(without_steps(world),
                     {times(on_day(StepId::A_2_2, 10, {ChannelId::phone}), 12, 5)});
  const Tally plain = run(with_steps(world, {on_day(StepId::A_2_4, 100, {ChannelId::letter})}));
  const Quarter all = in_all(plain);
  CHECK(all.arrangements_made > 20);
  CHECK(all.arrangements_kept > 10);
  // Only those who got none, or broke theirs, ever see the letter.
  CHECK(all.step_times[at(StepId::A_2_4)] < all.arrangements_made / 2);
  CHECK(all.arrangements_made ==
        all.arrangements_kept + all.arrangements_broken + plain.quarters.back().arrangements_end);
  SUBCASE("a setback breaks it after the days of grace") {
    const Tally broken = run(with(world, {{"shock.illness.rate", 3}}));
    CHECK(in_all(broken).arrangements_broken > all.arrangements_broken);
    CHECK(in_all(broken).step_times[at(StepId::C_1_1)] >= in_all(broken).arrangements_broken);
  }
  SUBCASE("no terms without arrangements") {
    const Tally none = run(with(world, {{"arrangement.max_terms", 0}}));
    CHECK(in_all(none).arrangements_made == 0);
    CHECK(in_all(none).step_times[at(StepId::A_3_1)] == 0);
  }
}

TEST_CASE("days on which the chain stood still do not count") {
  // A call on 11 February brings help a day later and its end the day after, which changes nothing:
  // the letter of 3 March (day 30) moves to 5 March, a Saturday, and so to Monday the 7th.
  Scenario world = with(talkative(20), {{"contact.help_accept", 1}});
  for (const char* name : {"wait", "plan", "margin"}) world = partners(world, name, 0);
  world = with_steps(world, {on_day(StepId::A_2_2, 10, {ChannelId::phone}),
                             on_day(StepId::A_2_4, 30, {ChannelId::letter})});
  State state = State::start(world, {}, 1);
  state.run_until(world, to_day({2022, 2, 18}));
  CHECK(in_all(state.tally()).helped == 20);
  state.run_until(world, to_day({2022, 3, 6}));
  CHECK(taken(state.tally(), StepId::A_2_4) == 0);
  state.run_until(world, to_day({2022, 3, 7}));
  CHECK(taken(state.tally(), StepId::A_2_4) == 20);
}

TEST_CASE("chronic is whoever was late in each of the last three months") {
  const Tally tally = run(behind(20));  // behind since February
  CHECK(tally.quarters[0].in_arrears_end == 20);
  CHECK(tally.quarters[0].chronic_end == 0);
  CHECK(tally.quarters[1].chronic_end == 20);
}

TEST_CASE("help starts, leaves more a month, and brings terms that fit") {
  Scenario world = with(talkative(40), {{"contact.help_accept", 1},
                                        {"climate.hardship", 400},
                                        {"payment.rent_first", 1},
                                        {"payment.partial", 1},
                                        {"contact.promise_keep", 1},
                                        {"arrangement.max_terms", 60}});
  lay(world, on_day(StepId::A_2_2, 10, {ChannelId::phone}));
  world = partners(partners(world, "success", 1), "plan", 20);
  const Tally helped = run(partners(world, "margin", 400));
  CHECK(in_all(helped).helped >= 40);
  CHECK(in_all(helped).arrangements_made > 20);
  const Tally alone = run(with(world, {{"contact.help_accept", 0}}));
  CHECK(in_all(alone).helped == 0);
  CHECK(helped.quarters.back().sitting_cents_end < alone.quarters.back().sitting_cents_end);
}

TEST_CASE("a complaint that is told is solved sooner where that has been organised") {
  Scenario world = with(without_steps(quiet(400)), {{"payment.withhold", 0.02},
                                                    {"payment.complaint_days", 300},
                                                    {"channel.phone.reach", 1},
                                                    {"contact.open_spoken", 1},
                                                    {"staff.unlimited", 1}});
  lay(world, on_day(StepId::A_2_2, 10, {ChannelId::phone}));
  const auto days = [&](double speed) {
    const Quarter all =
        in_all(run(with(world, {{"approach.complaint_speed", speed}}), {.years = 2}));
    REQUIRE(all.cases_settled > 20);
    return static_cast<double>(all.settled_days) / static_cast<double>(all.cases_settled);
  };
  const double slow = days(0), fast = days(0.95);
  CHECK(fast < slow / 2);
  CHECK(in_all(run(world)).step_times[at(StepId::A_4_1)] > 0);
}

TEST_CASE("contact data that are checked in talks serve the next attempt") {
  // Wrong data keep everybody from the telephone; a visit mends them.
  Scenario world = with(talkative(30), {{"population.contact_data", 0}});
  lay(world, on_day(StepId::A_2_3, 10, {ChannelId::home_visit}));
  lay(world, on_day(StepId::A_2_2, 30, {ChannelId::phone}));
  const Quarter plain = in_all(run(world));
  CHECK(plain.attempts == 60);
  CHECK(plain.reached == 30);
  CHECK(in_all(run(with(world, {{"approach.validate_data", 1}}))).reached >= 55);
}

TEST_CASE("contact changes the mind of who is reached, arrears of who is not") {
  Scenario world =
      with(behind(60), {{"mind.fear", 0.5}, {"mind.shame", 0.5}, {"mind.stress", 0.3}});
  const auto paralysed = [](const Tally& tally) {
    const auto& profiles = tally.quarters.back().profile_end;
    return profiles[at(Profile::I)] + profiles[at(Profile::III)];
  };
  // Arrears alone drive them into paralysis ...
  CHECK(paralysed(run(world)) == 60);
  CHECK(paralysed(run(with(world, {{"mind.grow_overview", 0}, {"mind.grow_stress", 0}}))) == 0);
  // ... and talks take them out of it.
  Scenario visited = with(world, {{"channel.home_visit.reach", 1}, {"contact.help_accept", 0}});
  lay(visited, times(on_day(StepId::A_2_3, 10, {ChannelId::home_visit}), 12, 60));
  CHECK(paralysed(run(visited)) < 30);
}

TEST_CASE("barriers that have healed are back where they began when the next case comes") {
  // Long between cases: without recovery each case starts where the last one ended.
  Scenario world = with(quiet(100), {{"payment.forget", 0.02},
                                     {"population.direct_debit", 0},
                                     {"payment.notice_days", 70},
                                     {"mind.grow_overview", 1},
                                     {"mind.grow_stress", 1}});
  world = without_steps(world);
  const auto frozen = [](const Scenario& s) {
    const Tally tally = run(s, {.years = 6});
    std::int64_t high = 0, all = 0;
    for (const Quarter& quarter : tally.quarters) {
      high += quarter.profile_end[at(Profile::III)];
      all += quarter.in_arrears_end;
    }
    return static_cast<double>(high) / static_cast<double>(all);
  };
  CHECK(frozen(with(world, {{"mind.recover", 0}})) > frozen(with(world, {{"mind.recover", 1}})));
}

TEST_CASE("who pays before the first step sees no step, and counts as settled without a reminder") {
  Scenario world = with(without_steps(quiet(200)), {{"payment.late_share", 1},
                                                    {"population.direct_debit", 0},
                                                    {"payment.late_rate", 0.2},
                                                    {"payment.late_days", 5}});
  lay(world, on_day(StepId::A_2_1, 90, {ChannelId::letter}));
  const Quarter all = in_all(run(world));
  CHECK(all.cases_settled > 100);
  CHECK(all.step_times[at(StepId::A_2_1)] == 0);
  CHECK(all.settled_reminded == 0);
  CHECK(all.relapses > 0);
  CHECK(all.relapses_reminded == 0);                  // nobody was ever reminded
  CHECK(all.settled_days <= 40 * all.cases_settled);  // a payday, and some days more
  lay(world, on_day(StepId::A_2_1, 0, {ChannelId::letter}));
  const Quarter warned = in_all(run(world));
  CHECK(warned.settled_reminded > 0);
  CHECK(warned.relapses_reminded > 0);
  CHECK(warned.relapses >= warned.relapses_reminded);
}

TEST_CASE("without staff handovers and summonses go on after the wait, as breaches") {
  const int homes = 40;
  const Scenario nobody = with(out_of_reach(homes), {{"staff.unlimited", 0},
                                                     {"staff.collectors", 0},
                                                     {"staff.visitors", 0},
                                                     {"handover.min_owed", 300},
                                                     {"court.summons_months", 2}});
  const Quarter all = in_all(run(nobody));
  CHECK(all.step_cases[at(StepId::A_2_2)] == 0);
  CHECK(all.step_cases[at(StepId::A_2_3)] == 0);
  CHECK(all.work_given_up > homes);
  CHECK(all.files_new >= homes);
  CHECK(all.breaches[at(Breach::handover_unspoken)] == all.files_new);
  CHECK(all.summonses > 0);
  CHECK(all.judgments > 0);
  // Who waits for ever hands nobody over.
  const Quarter waits = in_all(run(with(nobody, {{"handover.wait_days", 5000}})));
  CHECK(waits.files_new == 0);
  CHECK(waits.work_given_up == 0);
  // With staff nothing waits in vain.
  const Quarter staffed = in_all(run(with(nobody, {{"staff.unlimited", 1}})));
  CHECK(staffed.files_new >= homes);
  CHECK(staffed.work_given_up == 0);
  CHECK(staffed.breaches[at(Breach::handover_unspoken)] == 0);
}

TEST_CASE("a step after a call that nobody makes comes after the wait, as if nobody had answered") {
  const int homes = 30;
  Scenario world = with(without_steps(out_of_reach(homes)),
                        {{"staff.unlimited", 0}, {"staff.collectors", 0}, {"staff.visitors", 0}});
  world = with_steps(std::move(world),
                     {on_day(StepId::A_2_2, 10, {ChannelId::phone}),
                      when(after(StepId::A_2_4, StepId::A_2_2, 3), StepResult::missed)});
  const Quarter all = in_all(run(world));
  CHECK(all.step_cases[at(StepId::A_2_2)] == 0);
  CHECK(all.step_cases[at(StepId::A_2_4)] == homes);
  CHECK(all.work_given_up == homes);
}

TEST_CASE("a promise made in a talk holds the next step until the day after it") {
  // A talk on day 5 brings a promise to pay; the letter of day 9 waits for it.
  Scenario world = with(without_steps(quiet(100)), {{"payment.forget", 0.05},
                                                    {"population.direct_debit", 0},
                                                    {"payment.notice_days", 90000},
                                                    {"population.no_buffer", 0},
                                                    {"population.small_buffer", 0},
                                                    {"arrangement.max_terms", 0},  // no one-off
                                                    {"channel.phone.reach", 1},
                                                    {"contact.open_spoken", 1},
                                                    {"approach.phone_bad", 0},
                                                    {"contact.prompt_days", 30},
                                                    {"contact.promise_keep", 1},
                                                    {"staff.unlimited", 1}});
  lay(world, on_day(StepId::A_2_2, 5, {ChannelId::phone}));
  const WorkflowStep letter = on_day(StepId::A_2_4, 9, {ChannelId::letter});
  const Quarter plain = in_all(run(with_steps(world, {letter})));
  const Quarter patient = in_all(run(with_steps(world, {unless(letter, Unless::promise)})));
  CHECK(plain.step_times[at(StepId::A_2_4)] > 50);
  CHECK(patient.step_times[at(StepId::A_2_4)] < 3);  // some can't be reached a second time
}

// 60 homes that never pay and owe €600 more each month.
Quarter with_letter(WorkflowStep letter) {
  return in_all(run(with_steps(without_steps(out_of_reach(60)), {std::move(letter)})));
}

TEST_CASE("a debt under a step's least amount is carried on to the next bill") {
  WorkflowStep letter = on_day(StepId::A_2_4, 9, {ChannelId::letter});
  const Quarter plain = with_letter(letter);
  CHECK(plain.step_times[at(StepId::A_2_4)] == 60);
  SUBCASE("in euros: the third bill brings it over the least") {
    letter.min_owed = 1800;
    CHECK(with_letter(letter).step_times[at(StepId::A_2_4)] == 60);
  }
  SUBCASE("more than is ever owed: the step isn't taken, the debt stays") {
    letter.min_owed = 20000;
    const Quarter none = with_letter(letter);
    CHECK(none.step_times[at(StepId::A_2_4)] == 0);
    CHECK(none.in_arrears_end == plain.in_arrears_end);
  }
  SUBCASE("in months' bills") {
    letter.min_months = 24;
    CHECK(with_letter(letter).step_times[at(StepId::A_2_4)] == 0);
    letter.min_months = 2;
    CHECK(with_letter(letter).step_times[at(StepId::A_2_4)] == 60);
  }
  SUBCASE("what follows it waits too") {
    letter.min_owed = 20000;
    const Scenario world = with_steps(without_steps(out_of_reach(60)),
                                      {letter, after(StepId::A_2_5, StepId::A_2_4, 16)});
    CHECK(in_all(run(with(world, {{"handover.contact_first", 0}}))).files_new == 0);
  }
}

TEST_CASE("a step's own least amount stands above the lever's") {
  const Scenario world = with(out_of_reach(60), {{"handover.min_owed", 19000}});
  CHECK(in_all(run(world)).files_new == 0);
  WorkflowStep handover = after(StepId::A_2_5, StepId::A_2_4, 16);
  handover.min_owed = 0;
  CHECK(in_all(run(with_steps(world, {handover}))).files_new > 0);
}

TEST_CASE("a step with a day and a step before it comes on the later of the two") {
  // The first handover of all, in days from the first bill that isn't paid.
  const auto first_file = [](int letter_day, int day, int days) {
    WorkflowStep handover = after(StepId::A_2_5, StepId::A_2_4, days);
    handover.has_day = true, handover.day = day;
    const Scenario world =
        with(with_steps(without_steps(out_of_reach(1)),
                        {on_day(StepId::A_2_4, letter_day, {ChannelId::letter}), handover}),
             {{"handover.contact_first", 0}, {"handover.min_owed", 0}});
    RunInput input;
    input.watch = 0;
    const State state = lived(world, {.input = input});
    for (const StoryEntry& entry : state.story().entries)
      if (entry.en.find("bailiff") != std::string::npos) return entry.day;
    return Day{};
  };
  const Day usual_day = first_file(30, 61, 16);
  REQUIRE(usual_day != Day{});
  CHECK(first_file(40, 61, 16) == usual_day);       // the letter later, the handover where it was
  CHECK(first_file(60, 61, 16) - usual_day >= 12);  // not before the letter's term is over
  CHECK(first_file(30, 91, 16) - usual_day >= 28);
}

TEST_CASE("a letter that comes later, in time before the handover, moves few handovers") {
  WorkflowStep handover = after(StepId::A_2_5, StepId::A_2_4, 16);
  handover.has_day = true, handover.day = 61;
  const Scenario base = with(with_steps(usual(1500), {handover}), {{"staff.unlimited", 1}});
  const Scenario later = with_steps(base, {on_day(StepId::A_2_4, 45, {ChannelId::letter})});
  const Quarter a = in_all(run(base)), b = in_all(run(later));
  CHECK(b.step_times[at(StepId::A_2_4)] < a.step_times[at(StepId::A_2_4)]);
  CHECK(static_cast<double>(b.files_new) ==
        doctest::Approx(static_cast<double>(a.files_new)).epsilon(0.15));
}

TEST_CASE("staff take the longest waiting or the highest debt first, as the policy says") {
  Scenario world = with(behind(60), {{"staff.unlimited", 0},
                                     {"staff.collectors", 8},
                                     {"population.rent_spread", 150},
                                     {"contact.handover_minutes", 0},
                                     {"handover.wait_days", 5000},  // nothing is given up
                                     {"handover.contact_first", 0}});
  lay(world, times(on_day(StepId::A_2_2, 5, {ChannelId::phone}), 12, 10));
  const Tally oldest = run(world);
  const Tally highest = run(with(world, {{"staff.oldest_first", 0}}));
  CHECK(in_all(oldest).queue_served > 0);
  CHECK_FALSE(same(oldest, highest));
  // The same people, the same minutes: as many calls either way, give or take the last.
  const auto difference = in_all(oldest).queue_served - in_all(highest).queue_served;
  CHECK(difference * difference <= 4);
  // Oldest first reaches everybody once before anybody twice.
  CHECK(in_all(oldest).step_cases[at(StepId::A_2_2)] >=
        in_all(highest).step_cases[at(StepId::A_2_2)]);
}

TEST_CASE("evictions are counted with the children and profiles of those who lived there") {
  const Quarter all = in_all(run(with(out_of_reach(80), {{"population.single", 0},
                                                         {"population.single_parent", 0.5},
                                                         {"population.couple", 0.5}}),
                                 {.years = 2}));
  CHECK(all.evictions_arrears > 60);
  CHECK(static_cast<double>(all.evictions_with_children) /
            static_cast<double>(all.evictions_arrears) ==
        doctest::Approx(0.5).epsilon(0.25));
  std::int64_t profiles = 0;
  for (const std::int64_t n : all.evictions_profile) profiles += n;
  CHECK(profiles == all.evictions_arrears);
}

TEST_CASE("a step that is new at the fork comes the next working day to cases past its day") {
  // All are behind since February 2022 and their chain has long been done.
  const Scenario old = with_steps(behind(20), {on_day(StepId::A_2_1, 10, {ChannelId::letter})});
  const Scenario fresh = with_steps(old, {on_day(StepId::A_2_3, 40, {ChannelId::home_visit})});
  State state = State::start(old, {}, 1);
  state.run_until(old, old.policy_date - 1);
  state.fork(fresh);
  state.run_until(fresh, to_day({2023, 1, 1}));  // a Sunday
  CHECK(taken(state.tally(), StepId::A_2_3) == 0);
  state.run_until(fresh, to_day({2023, 1, 2}));
  CHECK(taken(state.tally(), StepId::A_2_3) == 20);
  state.run_until(fresh, to_day({2023, 12, 31}));
  CHECK(taken(state.tally(), StepId::A_2_3) == 20);
  CHECK(taken(state.tally(), StepId::A_2_1) == 20);
}

TEST_CASE("breaches of law and practice are counted where they happen and nowhere else") {
  Scenario world = out_of_reach(20);
  const Quarter lawful = in_all(run(world));
  for (const std::int64_t n : lawful.breaches) CHECK(n == 0);
  SUBCASE("a handover within the term of the letter") {
    lay(world, after(StepId::A_2_5, StepId::A_2_4, 15));
    const Quarter all = in_all(run(world));
    CHECK(all.breaches[at(Breach::wik_term_cut)] > 0);
    CHECK(all.breaches[at(Breach::no_wik)] == 0);
  }
  SUBCASE("a notice shorter than practice") {
    const Quarter all = in_all(run(with(world, {{"court.notice_days", 7}})));
    CHECK(all.breaches[at(Breach::notice_below_practice)] == all.step_times[at(StepId::B_2_4)]);
  }
  SUBCASE("a summons without the offer to share data") {
    const Quarter all = in_all(run(with(world, {{"handover.offer_data", 0}})));
    CHECK(all.breaches[at(Breach::no_municipal_offer)] == all.step_times[at(StepId::B_2_1)]);
    CHECK(all.breaches[at(Breach::no_municipal_offer)] > 0);
  }
  SUBCASE("a handover without any letter") {
    for (Workflow& workflow : world.workflows)
      std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::A_2_4; });
    lay(world, on_day(StepId::A_2_5, 61, {}));
    const Quarter all = in_all(run(world));
    CHECK(all.breaches[at(Breach::no_wik)] == all.files_new);
    CHECK(all.costs_charged_cents == 0);
  }
}
