// A life lived again, and somebody of a group among the runs of a study.
#include <doctest/doctest.h>

#include "kpi/quarters.h"
#include "study/study.h"
#include "study/tenant_life.h"
#include "tests/sim/engine/worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

LifeOfStudy life_of(const Scenario& scenario) { return {scenario, scenario, 1, 1, 7}; }

Search evicted_ever() {
  Search search;
  search.moment = Moment::ended, search.how = CaseOutcome::evicted;
  search.from = to_day({2000, 1, 1}), search.until = to_day({2100, 1, 1});
  return search;
}

// Runs with so many evicted of profile II in the first counted quarter of the last of them.
std::vector<Tally> runs_with(std::int64_t evicted) {
  std::vector<Tally> runs(3);
  for (Tally& tally : runs) {
    tally.policy_date = to_day({2023, 1, 1});
    tally.quarters.resize(8);
  }
  Quarter& q = runs[2].quarters[first_counted];
  q.evictions_arrears = evicted;
  q.who_evicted.profile[at(Profile::II)] = evicted;
  q.evicted_tried[at(Tried::talk)] = 1;
  return runs;
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("only the replications that count somebody of a group are looked in") {
  const auto runs = runs_with(2);
  Search search = evicted_ever();
  CHECK(replications_with(search, runs) == std::vector<int>{2});
  search.profile = Profile::II;
  CHECK(replications_with(search, runs) == std::vector<int>{2});
  search.after_tried = Tried::talk;
  CHECK(replications_with(search, runs) == std::vector<int>{2});
  search.after_tried = Tried::help;
  CHECK(replications_with(search, runs).empty());
  search.after_tried = std::nullopt;
  search.profile = Profile::I;
  CHECK(replications_with(search, runs).empty());
  search.profile = Profile::II;
  search.from = to_day({2023, 4, 1});  // after the quarter in which it was
  CHECK(replications_with(search, runs).empty());
  search.from = to_day({2023, 1, 1}), search.until = to_day({2023, 3, 31});
  CHECK(replications_with(search, runs).size() == 1);
  search.moment = Moment::reached;
  CHECK(replications_with(search, runs).empty());
}

TEST_CASE("whom a search finds in a replication is put out in the life that is lived again") {
  const Scenario world = out_of_reach(60);
  const LifeOfStudy life = life_of(world);
  const FoundIn result = find_tenants(life, evicted_ever(), {1, 0}, nullptr);
  CHECK(result.replication == 1);
  REQUIRE_FALSE(result.found.empty());
  RunInput input;
  input.watch = result.found.front().home;
  const auto state = life.live(result.replication, input, life.end(), nullptr);
  REQUIRE(state);
  bool told = false;
  for (const StoryEntry& entry : state->story().entries)
    told = told || (entry.day == result.found.front().day && entry.owed > Cents{});
  CHECK(told);
  CHECK(find_tenants(life, evicted_ever(), {}, nullptr).found.empty());
  CHECK(find_tenants(life_of(quiet(60)), evicted_ever(), {0}, nullptr).found.empty());
  std::atomic<bool> stop{true};
  CHECK(find_tenants(life, evicted_ever(), {0}, &stop).stopped);
}

TEST_CASE("a life that is lived again is the study's own, to the last count") {
  const Scenario world = with(usual(200), {{"climate.hardship", 150}});
  StudyInput input;
  input.base = world;
  input.years = 1, input.replications = 2, input.seed = 7, input.threads = 1;
  const auto output = run_study(input);
  REQUIRE(output.ok());
  LifeOfStudy life{world, world, output->warm_up_years, 1, 7};
  const auto state = life.live(1, {}, life.end(), nullptr);
  REQUIRE(state);
  CHECK(same(state->tally(), output->base.runs[1]));
}

TEST_SUITE_END();
