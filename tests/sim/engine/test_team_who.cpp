// Who reaches a step, is in arrears and is put out; and whom a search finds.
#include <doctest/doctest.h>

#include <numeric>

#include "chain/words.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

template <class Counts>
std::int64_t all(const Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

Scenario hard(int homes) {
  return with(usual(homes), {{"staff.unlimited", 1},
                             {"climate.hardship", 250},
                             {"court.execute_months", 2},
                             {"court.summons_months", 2},
                             {"court.second_chance", 0},
                             {"court.last_minute", 0}});
}

// Everybody is counted once in each trait.
void check_whole(const ByTrait& who, std::int64_t n) {
  CHECK(all(who.profile) == n);
  CHECK(all(who.segment) == n);
  CHECK(all(who.shock) == n);
  CHECK(all(who.household) == n);
}

std::vector<Found> searched(const Scenario& world, const Search& search, int years = 2) {
  Life life{{}, 1, years};
  life.input.search = search;
  return lived(world, life).found();
}

Search at_any_time(Moment moment) {
  Search search;
  search.moment = moment;
  search.from = to_day({2000, 1, 1}), search.until = to_day({2100, 1, 1});
  return search;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("who reaches a step: over the profiles and over the segments it is everybody") {
  const Scenario world = with(every_step(400), {{"staff.unlimited", 1},
                                                {"climate.hardship", 150},
                                                {"approach.welcome", 0.5},
                                                {"population.turnover", 0.2}});
  std::int64_t steps = 0;
  for (const Quarter& q : run(world, {{}, 1, 2}).quarters)
    for (std::size_t step = 0; step < count_of<StepId>; ++step) {
      CAPTURE(step);
      CHECK(all(q.step_profile[step]) == q.step_cases[step]);
      CHECK(all(q.step_segment[step]) == q.step_cases[step]);
      steps += q.step_cases[step] > 0 ? 1 : 0;
    }
  CHECK(steps > 100);
}

TEST_CASE("everybody in arrears and everybody evicted has one place in each trait") {
  std::int64_t evicted = 0, with_setback = 0;
  for (const Quarter& q : run(hard(300), {{}, 1, 2}).quarters) {
    check_whole(q.who_in_arrears_end, q.in_arrears_end);
    check_whole(q.who_evicted, q.evictions_arrears);
    CHECK(q.who_in_arrears_end.profile == q.profile_end);
    CHECK(q.who_evicted.profile == q.evictions_profile);
    CHECK(q.who_evicted.household[at(HouseholdType::family)] == q.group_evicted[at(Group::family)]);
    CHECK(q.who_evicted.segment[at(SegmentId::departed)] == 0);
    evicted += q.evictions_arrears;
    with_setback += q.in_arrears_end - q.who_in_arrears_end.shock[no_shock];
  }
  CHECK(evicted > 0);
  CHECK(with_setback > 0);
}

TEST_CASE("all let homes are counted on 31 December, and on no other day") {
  int counted_at = 0;
  for (const Quarter& q : run(hard(200), {{}, 1, 2}).quarters) {
    const std::int64_t homes = all(q.who_homes_end.profile);
    check_whole(q.who_homes_end, homes);
    CHECK(homes <= q.homes_end);
    counted_at += homes > 0 ? 1 : 0;
  }
  CHECK(counted_at == 3);  // of the past's last year, and of two more
}

TEST_CASE("what was tried before an eviction is counted in the evicted cases only") {
  const Quarter sum = in_all(run(out_of_reach(60), {{}, 1, 1}));
  REQUIRE(sum.evictions_arrears > 0);
  CHECK(sum.evicted_step_cases[at(StepId::B_2_5)] == sum.evictions_arrears);
  CHECK(sum.evicted_step_cases[at(StepId::B_2_1)] == sum.evictions_arrears);
  CHECK(sum.evicted_tried[at(Tried::talk)] == 0);  // nobody can be reached in that world
  CHECK(sum.evicted_tried[at(Tried::help)] <= sum.evictions_arrears);
  CHECK(sum.evicted_days > 30 * sum.evictions_arrears);
  for (std::size_t step = 0; step < count_of<StepId>; ++step)
    CHECK(sum.evicted_step_cases[step] <= sum.evictions_arrears);
  const Quarter none = in_all(run(quiet(60), {{}, 1, 1}));
  CHECK(none.evicted_days == 0);
  CHECK(all(none.evicted_step_cases) == 0);
}

TEST_CASE("a search finds as many as are counted, each with the trait that was asked for") {
  const Scenario world = hard(300);
  Search search = at_any_time(Moment::ended);
  search.how = CaseOutcome::evicted;
  const Quarter sum = in_all(run(world, {{}, 1, 2}));
  REQUIRE(sum.evictions_arrears > 0);
  const auto most = [](std::int64_t n) {
    return std::min<std::size_t>(most_found, static_cast<std::size_t>(n));
  };
  CHECK(searched(world, search).size() == most(sum.evictions_arrears));
  for (std::size_t k = 0; k < count_of<Profile>; ++k) {
    search.profile = static_cast<Profile>(k);
    const auto found = searched(world, search);
    CHECK(found.size() == most(sum.who_evicted.profile[k]));
  }
  Search letters = at_any_time(Moment::reached);
  letters.step = StepId::A_2_4;
  letters.segment = SegmentId::newcomer;
  CHECK(searched(world, letters).size() ==
        most(sum.step_segment[at(StepId::A_2_4)][at(SegmentId::newcomer)]));
  Search arrears = at_any_time(Moment::in_arrears);
  arrears.household = HouseholdType::single_parent;
  CHECK(searched(world, arrears).size() ==
        most(sum.who_in_arrears_end.household[at(HouseholdType::single_parent)]));
}

TEST_CASE("a search keeps to its days, and whom it finds has a story that says so") {
  const Scenario world = out_of_reach(60);
  Search search = at_any_time(Moment::ended);
  search.how = CaseOutcome::evicted;
  const auto all_days = searched(world, search, 1);
  REQUIRE_FALSE(all_days.empty());
  const Found one = all_days.front();
  CHECK(one.since < one.day);
  const Story story = story_of(world, one.home, {{}, 1, 1});
  bool said = false;
  for (const StoryEntry& entry : story.entries)
    said = said || (entry.day == one.day && entry.nl.find("ontruimd") != entry.nl.npos);
  CHECK(said);
  search.until = one.day - 1;
  CHECK(searched(world, search, 1).empty());
  search.until = search.from = one.day;
  for (const Found& found : searched(world, search, 1)) CHECK(found.day == one.day);
  search = at_any_time(Moment::ended);
  search.how = CaseOutcome::evicted;
  search.after_tried = Tried::talk;
  CHECK(searched(world, search, 1).empty());
  search.after_tried = std::nullopt;
  search.after_step = StepId::B_2_1;
  CHECK(searched(world, search, 1).size() == all_days.size());
}

TEST_CASE("looking for somebody changes nothing") {
  const Scenario world = hard(200);
  Life life{{}, 1, 1};
  const Tally plain = run(world, life);
  life.input.search = at_any_time(Moment::in_arrears);
  CHECK(same(plain, run(world, life)));
}

TEST_SUITE_END();
