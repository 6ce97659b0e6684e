// What tenants learn in runs (M36): from the law's silence, from a judgment, from neighbours.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Half the homes are short now and then, and many are late by habit.
Scenario pressed(int homes) {
  return with(still(usual(homes)), {{"staff.unlimited", 1},
                                    {"climate.hardship", 250},
                                    {"payment.late_share", 0.5},
                                    {"payment.morale", 1},
                                    {"court.summons_months", 2},
                                    {"court.second_chance", 0.2},
                                    {"court.last_minute", 0.2}});
}

// The corporation writes and calls, and nothing legal ever happens.
Scenario toothless(Scenario scenario) {
  for (Workflow& workflow : scenario.workflows)
    std::erase_if(workflow.steps,
                  [](const WorkflowStep& step) { return step.step >= StepId::A_2_5; });
  return scenario;
}

template <class Count>
std::int64_t over_seeds(const Scenario& scenario, Count count) {
  std::int64_t sum = 0;
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    sum += count(in_all(run(scenario, {seeded(seed), 2, 1})));
  return sum;
}
std::int64_t late(const Quarter& q) { return q.rod.unpaid_day_8; }
std::int64_t owed(const Quarter& q) { return q.sitting_cents_end; }

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("at strength nil no row of morale moves a bit of a run") {
  const Scenario world = with(pressed(60), {{"payment.morale", 0}});
  const Tally as_is = run(world);
  for (const Row& row : rows()) {
    if (!row.name.starts_with("morale_")) continue;
    CAPTURE(std::string(row.name));
    for (const double value : {row.low, row.high}) {
      Scenario other = world;
      set_value(row, other.settings, value);
      CHECK(same(run(other), as_is));
    }
  }
}

TEST_CASE("where nothing legal happens, months of silence and neighbours make more late months") {
  const Scenario world = toothless(pressed(120));
  for (const char* key : {"payment.morale_unanswered", "payment.morale_seen"}) {
    CAPTURE(std::string(key));
    CHECK(over_seeds(with(world, {{key, 1}}), late) > over_seeds(with(world, {{key, 0}}), late));
  }
  CHECK(over_seeds(with(world, {{"payment.morale_patience", 0}}), late) >
        over_seeds(with(world, {{"payment.morale_patience", 24}}), late));
}

TEST_CASE("the laxer the habit makes, the more is owed where nothing legal happens") {
  const Scenario world = toothless(pressed(120));
  CHECK(over_seeds(with(world, {{"payment.morale_choice", 5}}), owed) >
        over_seeds(with(world, {{"payment.morale_choice", 0}}), owed));
}

TEST_CASE("a judgment of one's own teaches who keeps the home") {
  // Short until June 2022, with money to spare from then on and no wish to pay.
  const auto judged = [](double lesson) {
    const Scenario world = with(out_of_reach(30), {{"court.execute_months", 24},
                                                   {"payment.morale", 1},
                                                   {"payment.morale_return", 0},
                                                   {"payment.morale_reminder", 0},
                                                   {"payment.morale_lenient", 0},
                                                   {"payment.morale_costs", 0},
                                                   {"payment.morale_unanswered", 0},
                                                   {"payment.morale_seen", 0},
                                                   {"payment.morale_judged", lesson}});
    return in_all(run(dated(world, "climate.hardship", to_day({2022, 6, 1}), -600), {.years = 2}));
  };
  REQUIRE(judged(0).judgments > 0);
  CHECK(judged(-1).sitting_cents_end < judged(0).sitting_cents_end);
}

TEST_CASE("the law at work next door keeps habits better than no law at all") {
  // The same neighbours' lesson in both: only what they are seen to meet differs.
  const Scenario strict = with(pressed(150), {{"payment.morale_unanswered", 0},
                                              {"payment.morale_judged", 0},
                                              {"payment.morale_costs", 0},
                                              {"payment.morale_usual", 0.2}});
  const auto price = [](const Scenario& world) {
    return over_seeds(with(world, {{"payment.morale_seen", 1}}), late) -
           over_seeds(with(world, {{"payment.morale_seen", 0}}), late);
  };
  CHECK(price(toothless(strict)) > price(strict));
}

TEST_CASE("neighbours are seen at a quarter's end and work from the next quarter on") {
  const Scenario world = toothless(pressed(100));
  const Tally blind = run(with(world, {{"payment.morale_seen", 0}}));
  const Tally seen = run(with(world, {{"payment.morale_seen", 1}}));
  // No case is older than three months before the second quarter's end.
  for (const std::size_t q : {0U, 1U}) CHECK(same(blind.quarters[q], seen.quarters[q]));
  CHECK(late(seen.quarters[2]) > late(blind.quarters[2]));
}

TEST_CASE("old cases are counted at the quarter's end, and which of them met something legal") {
  // Everybody owes from February 2022 on.
  const Tally still_there = run(without_steps(out_of_reach(30)));
  CHECK(still_there.quarters[0].rod.old_cases == 0);
  CHECK(still_there.quarters[1].rod.old_cases == 30);
  CHECK(still_there.quarters[1].rod.old_cases_met == 0);
  const Quarter hard = in_all(run(out_of_reach(30)));
  CHECK(hard.rod.old_cases_met > 0);
  CHECK(hard.rod.old_cases_met <= hard.rod.old_cases);
}

TEST_SUITE_END();
