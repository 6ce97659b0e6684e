// C.1.1b: what a call in good times does to the next time.
#include <doctest/doctest.h>

#include <string>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Behind in February and March 2022, terms from 10 April on, all paid by October; short again from
// January 2023 on. Nobody reaches them then: they call themselves, or don't.
Scenario twice_in_trouble(int homes) {
  Scenario s = with(out_of_reach(homes), {{"channel.phone.reach", 1},
                                          {"approach.phone_bad", 0},
                                          {"contact.reach_threshold", 0},
                                          {"contact.reach_paralysis", 0},
                                          {"contact.open_spoken", 1},
                                          {"contact.open_threshold", 0},
                                          {"contact.help_accept", 0},
                                          {"contact.promise_keep", 1},
                                          {"contact.eager", 0},
                                          {"contact.self_contact", 0.3},
                                          {"agreement.forget", 0},
                                          {"care.contact_relief", 0.5},
                                          {"mind.shame", 0.9},
                                          {"mind.fear", 0.6},
                                          {"population.income_wages", 1},
                                          {"population.income_benefit", 0},
                                          {"population.income_self", 0},
                                          {"population.direct_debit", 0}});
  for (Workflow& workflow : s.workflows) workflow.steps.clear();
  lay(s, on_day(StepId::A_2_2, 68, {ChannelId::phone}));
  s = dated(s, "climate.hardship", to_day({2022, 4, 1}), 0);
  return dated(s, "climate.hardship", to_day({2023, 1, 1}), 900);
}

Scenario with_aftercare(Scenario s) {
  WorkflowStep entry = after(StepId::C_1_1b, StepId::C_1_1, 14);
  entry.channels = {ChannelId::phone};
  lay(s, entry);
  return s;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("aftercare shortens the time to the next contact") {
  const Scenario plain = twice_in_trouble(200), cared = with_aftercare(plain);
  const Quarter a = in_all(run(plain)), b = in_all(run(cared));
  CHECK(a.aftercare_talks == 0);
  CHECK(b.aftercare_talks >= 200);
  CHECK(b.aftercare_reached > 150);
  CHECK(b.cost_cents[at(CostId::aftercare_time)] > 0);
  CHECK(b.arrangement_requests > a.arrangement_requests);
  // The day of the first call of the second time, over some homes.
  const auto days = [](const Scenario& s) {
    int sum = 0;
    for (std::uint32_t home = 0; home < 12; ++home) {
      Day first = to_day({2024, 1, 1});
      for (const StoryEntry& entry : story_of(s, home).entries)
        if (entry.day >= to_day({2023, 1, 1}) && entry.en.find("unasked") != std::string::npos &&
            entry.day < first)
          first = entry.day;
      sum += first - to_day({2023, 1, 1});
    }
    return sum;
  };
  const Scenario few = twice_in_trouble(12);
  CHECK(days(with_aftercare(few)) < days(few));
}

TEST_CASE("a call during the arrangement comes after the workflow's days") {
  Scenario world = with_aftercare(twice_in_trouble(20));
  State state = State::start(world, {}, 1);
  state.run_until(world, to_day({2022, 4, 24}));
  CHECK(in_all(state.tally()).keeping_calls == 0);
  state.run_until(world, to_day({2022, 4, 26}));  // 11 April + 14 days
  CHECK(in_all(state.tally()).keeping_calls == 20);
}

TEST_CASE("a call in good time finds terms that no longer fit before they break") {
  // From June €50 a month is left.
  const auto broken = [](double repair, bool calls) {
    Scenario world = dated(twice_in_trouble(30), "climate.hardship", to_day({2022, 6, 1}), 250);
    world = with(world, {{"arrangement.max_terms", 60},
                         {"arrangement.short_terms", 60},
                         {"arrangement.repair", repair}});
    if (calls) {
      WorkflowStep entry = times(after(StepId::C_1_1b, StepId::C_1_1, 14), 12, 14);
      entry.channels = {ChannelId::phone};
      lay(world, entry);
    }
    State state = State::start(world, {}, 1);
    state.run_until(world, to_day({2022, 12, 31}));
    return in_all(state.tally()).arrangements_broken;
  };
  CHECK(broken(0, false) == 30);
  CHECK(broken(1, true) == 0);
}

TEST_CASE("a debt paid by others or written off without aftercare teaches less") {
  // Through the habit (M36) alone: with its strength at nil the two are one.
  Scenario world = with(still(usual(1500)), {{"payment.morale", 1},
                                             {"payment.morale_seen", 0},
                                             {"payment.morale_unanswered", 0},
                                             {"care.given_habit", 1},
                                             {"contact.help_accept", 0.9},
                                             {"settlement.agree", 1}});
  const auto cases = [&](double given, double morale) {
    return in_all(run(with(world, {{"care.given_habit", given}, {"payment.morale", morale}}),
                      {.years = 4}))
        .cases_opened;
  };
  CHECK(cases(1, 1) > cases(0, 1));
  CHECK(cases(1, 0) == cases(0, 0));
}

TEST_SUITE_END();
