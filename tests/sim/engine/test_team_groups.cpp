#include <doctest/doctest.h>

#include "chain/household.h"
#include "tests/sim/drawn.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

std::int64_t over_types(const Per<Group, std::int64_t>& counts) {
  return counts[at(Group::single)] + counts[at(Group::couple)] + counts[at(Group::single_parent)] +
         counts[at(Group::family)];
}

Scenario hard(int homes) {
  return with(usual(homes), {{"staff.unlimited", 1},
                             {"climate.hardship", 250},
                             {"court.execute_months", 2},
                             {"court.summons_months", 2},
                             {"court.second_chance", 0},
                             {"court.last_minute", 0}});
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("the household types together are everybody, in every count") {
  for (const Quarter& q : run(hard(300), {{}, 1, 2}).quarters) {
    CHECK(over_types(q.group_in_arrears_end) == q.in_arrears_end);
    CHECK(over_types(q.group_helped) == q.helped);
    CHECK(over_types(q.group_judgments) == q.judgments);
    CHECK(over_types(q.group_announced) == q.announced);
    CHECK(over_types(q.group_evicted) == q.evictions_arrears);
    CHECK(q.group_evicted[at(Group::with_children)] == q.evictions_with_children);
    CHECK(q.group_evicted[at(Group::with_children)] ==
          q.group_evicted[at(Group::single_parent)] + q.group_evicted[at(Group::family)]);
    CHECK(over_types(q.group_homes_end) <= q.homes_end);  // some stand empty
    for (std::size_t g = 0; g < count_of<Group>; ++g) {
      CHECK(q.group_could_pay[g] <= q.group_evicted[g]);
      CHECK(q.group_never_spoken[g] <= q.group_announced[g]);
      CHECK(q.group_flagged_wrongly[g] <= q.group_flagged[g]);
    }
  }
}

TEST_CASE("who could have paid in terms is no error when all were spoken to or nothing was left") {
  const Quarter nobody_left = in_all(run(out_of_reach(60), {{}, 1, 1}));
  CHECK(nobody_left.evictions_arrears > 0);
  CHECK(over_types(nobody_left.group_could_pay) == 0);  // nothing is left a month
  CHECK(over_types(nobody_left.group_never_spoken) == nobody_left.announced);
}

TEST_CASE("forbidden inputs flag nobody, allowed ones flag some, some of them wrongly") {
  // What is left doesn't change with a pension, so who is right stays right.
  const Scenario world = with(usual(400), {{"staff.unlimited", 1},
                                           {"population.margin_wages", 150},
                                           {"population.margin_benefit", 150},
                                           {"population.margin_self", 150},
                                           {"population.margin_pension", 150}});
  const Quarter without = in_all(run(world));
  CHECK(over_types(without.group_flagged) == 0);
  const Quarter predicted = in_all(run(with(world, {{"segment.use_profiling", 1}})));
  CHECK(over_types(predicted.group_flagged) > 0);
  CHECK(over_types(predicted.group_flagged_wrongly) > 0);
  CHECK(over_types(predicted.group_flagged_wrongly) < over_types(predicted.group_flagged));
  const Quarter certain =
      in_all(run(with(world, {{"segment.use_profiling", 1}, {"inputs.predict_false", 0}})));
  CHECK(over_types(certain.group_flagged_wrongly) == 0);
}

TEST_CASE("a tenant's story begins with the age of that day, as the groups count it") {
  const Scenario world = usual(12);
  const Month start = make_month(to_date(world.policy_date).year - 1, 1);
  const LuckKey luck = make_luck_key(1, 0);
  const Balance balance(world.settings.world);
  int older = 0;
  for (std::uint32_t home = 0; home < 12; ++home) {
    const Story story = story_of(world, home);
    REQUIRE_FALSE(story.heads.empty());
    const StoryHead& head = story.heads.front();
    const Settler by = drawn::settler({home, 0}, luck, balance);
    CHECK(month_of(head.from) == start - by.months_here);
    CHECK(head.age == (by.entrant.months_old + by.months_here) / 12);
    older += head.age > by.entrant.months_old / 12 ? 1 : 0;
  }
  CHECK(older > 6);
}

TEST_SUITE_END();
