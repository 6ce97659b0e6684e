// What a run is: the same bits whenever and however it is run, and a world that differs only where
// somebody acts.
#include <doctest/doctest.h>

#include <string>

#include "engine/run.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// A world where much happens, on two teams.
Scenario busy(int homes) {
  return with(usual(homes), {{"population.teams", 2},
                             {"population.turnover", 0.15},
                             {"climate.hardship", 250},
                             {"staff.collectors", 3},
                             {"court.execute_months", 3},
                             {"court.second_chance", 0.3}});
}

std::vector<Story> stories_of(const Scenario& scenario, int homes, const Life& life) {
  std::vector<Story> stories;
  for (int home = 0; home < homes; ++home)
    stories.push_back(story_of(scenario, static_cast<std::uint32_t>(home), life));
  return stories;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a run repeated gives the same bits, another seed or replication does not") {
  const Scenario world = busy(300);
  const Tally once = run(world);
  CHECK(in_all(once).evictions_arrears > 0);
  CHECK(same(once, run(world)));
  CHECK_FALSE(same(once, run(world, {seeded(2)})));
  RunInput second;
  second.replication = 1;
  CHECK_FALSE(same(once, run(world, {second})));
}

TEST_CASE("teams on several threads give the same bits, and stop when told") {
  const Scenario world = with(busy(300), {{"population.teams", 3}});
  State one = State::start(world, seeded(1), 3), two = one, turns = one;
  CHECK(one.run_until(world, world.policy_date - 1));
  CHECK(two.run_until(world, world.policy_date - 1, nullptr, 3));
  CHECK(turns.run_until(world, world.policy_date - 1, nullptr, 2));  // fewer than there are teams
  CHECK(same(one.tally(), two.tally()));
  CHECK(same(one.tally(), turns.tally()));
  const std::atomic<bool> stop{true};
  CHECK_FALSE(two.run_until(world, world.policy_date + 300, &stop, 2));
}

TEST_CASE("the open cases are those of who is in arrears, with how far they have gone") {
  const Scenario world = busy(300);
  State state = State::start(world, seeded(1), 3);
  state.run_until(world, world.policy_date - 1);
  const std::vector<OpenCase> cases = state.open_cases();
  REQUIRE_FALSE(cases.empty());
  int far = 0;
  for (const OpenCase& one : cases) {
    CHECK(one.home < 300);
    far = std::max(far, one.steps);
  }
  CHECK(far > 0);
}

TEST_CASE("a clone goes its own way and leaves the state it came from as it was") {
  const Scenario world = busy(300);
  State state = State::start(world, {}, 1);
  state.run_until(world, to_day({2022, 10, 17}));
  const Tally then = state.tally();
  State clone = state;
  clone.run_until(world, to_day({2023, 12, 31}));
  CHECK(same(state.tally(), then));
  CHECK(state.today() == to_day({2022, 10, 17}));
  State second = state;
  second.run_until(world, to_day({2023, 12, 31}));
  CHECK(same(clone.tally(), second.tally()));
  state.run_until(world, to_day({2023, 12, 31}));
  CHECK(same(clone.tally(), state.tally()));
}

TEST_CASE("a run in many pieces equals the run in one") {
  const Scenario world = dated(dated(busy(200), "climate.hardship", to_day({2022, 6, 1}), 300),
                               "staff.collectors", to_day({2023, 3, 15}), 8);
  State whole = State::start(world, {}, 1);
  whole.run_until(world, to_day({2023, 12, 31}));
  State pieces = State::start(world, {}, 1);
  for (int step = 1; pieces.today() < to_day({2023, 12, 31}); step = step * 7 % 61) {
    const Day next = pieces.today() + step;
    pieces.run_until(world, next < to_day({2023, 12, 31}) ? next : to_day({2023, 12, 31}));
  }
  CHECK(same(whole.tally(), pieces.tally()));
}

TEST_CASE("a fork to the unchanged scenario equals the unbroken run") {
  const Scenario world = busy(300);
  State unbroken = State::start(world, {}, 1);
  unbroken.run_until(world, to_day({2023, 12, 31}));
  const Tally all = unbroken.tally();
  const Tally forked = run(world);
  REQUIRE(all.quarters.size() == 8);
  REQUIRE(forked.quarters.size() == 8);
  for (std::size_t q = 0; q < 8; ++q) {
    CAPTURE(q);
    CHECK(same(all.quarters[q], forked.quarters[q]));
  }
  CHECK(forked.ledger.open == all.ledger.open);
}

TEST_CASE("a fork keeps four quarters of the past and counts the ledger from the policy date on") {
  const Scenario world = busy(200);
  State state = State::start(world, {}, 2);
  state.run_until(world, world.policy_date - 1);
  const LedgerTotals before = state.tally().ledger;
  CHECK(state.tally().quarters.size() == 8);
  state.fork(world);
  CHECK(state.tally().policy_date == world.policy_date);
  CHECK(state.tally().quarters.size() == 4);
  state.run_until(world, to_day({2023, 12, 31}));
  const Tally tally = state.tally();
  CHECK(tally.quarters.size() == 8);
  CHECK(tally.years() == 1);
  CHECK(tally.other_evictions.size() == 1);
  CHECK(tally.ledger.opening == before.open);
  CHECK(tally.ledger.opening > Cents{});
}

TEST_CASE("every euro and every case is somewhere at the end of a busy run") {
  const Tally tally = run(
      with(busy(400),
           {{"population.turnover", 0}, {"departed.months", 2}, {"departed.fruitless_months", 2}}),
      {.years = 2});
  CHECK(tally.ledger.balanced());
  const Quarter flows = counted(tally);
  const auto costs = [](const Per<Claim, std::int64_t>& cents) {
    return cents[at(Claim::collection_costs)] + cents[at(Claim::court_costs)];
  };
  CHECK(flows.billed_cents + costs(flows.claim_billed) == tally.ledger.billed.n);
  CHECK(flows.paid_cents == tally.ledger.paid.n);
  CHECK(flows.written_off_cents + costs(flows.claim_written_off) == tally.ledger.written_off.n);
  CHECK(flows.written_off_cents > 0);
  CHECK(flows.cost_cents[at(CostId::written_off)] == flows.written_off_cents);
  const Quarter& end = tally.quarters.back();
  CHECK(end.sitting_cents_end + end.departed_cents_end == tally.ledger.open.n);
  CHECK(end.owe_under_1_end + end.owe_1_to_3_end + end.owe_over_3_end == end.in_arrears_end);
  std::int64_t profiles = 0;
  for (const std::int64_t n : end.profile_end) profiles += n;
  CHECK(profiles == end.in_arrears_end);

  const Quarter all = in_all(tally);
  const auto left = all.evictions_arrears + all.keys_handed_in + all.gone;
  CHECK(left > 0);
  CHECK(all.cases_departed >= left);
  CHECK(all.cases_opened ==
        all.cases_settled + all.cases_departed + all.cases_written_off + end.in_arrears_end);
  std::int64_t followed = 0, given_up = 0;
  for (const std::int64_t n : all.departed_in) followed += n;
  for (const std::int64_t n : all.written_off_times) given_up += n;
  // Of sitting tenants too: a settlement of debts.
  CHECK(given_up == all.departed_written_off + all.cases_written_off);
  CHECK(followed == all.departed_paid + all.departed_written_off + end.departed_end);
  CHECK(all.step_times[at(StepId::B_2_5)] >= left - all.left_before_notice);
  CHECK(all.moved_out == 0);
}

TEST_CASE("the past has its own luck and the future another") {
  const Scenario world = busy(300);
  RunInput other;
  other.future = FutureLuck{to_day({2023, 4, 1}), 77, 3};
  const Tally own = run(world);
  const Tally mixed = run(world, {other});
  // What becomes of a handover is counted in its own quarter, whenever it comes.
  const auto without_ends = [](Quarter q) {
    q.files_settled_amicably = q.handed_summoned = q.handed_ended = 0;
    return q;
  };
  for (std::size_t q = 0; q < 5; ++q) {
    CAPTURE(q);
    CHECK(same(without_ends(own.quarters[q]), without_ends(mixed.quarters[q])));
  }
  for (std::size_t q = 5; q < 8; ++q) {
    CAPTURE(q);
    CHECK_FALSE(same(own.quarters[q], mixed.quarters[q]));
  }
  CHECK(same(mixed, run(world, {other})));
  RunInput third = other;
  third.future->replication = 4;
  CHECK_FALSE(same(mixed, run(world, {third})));
}

TEST_CASE("what the old luck had in store is gone under the new") {
  // Rare events: most of the new calendars stay empty, and must not fall back on the old ones.
  const Scenario world = with(quiet(3), {{"population.turnover", 0.002}});
  const Day turn = world.policy_date;
  int moves = 0;
  for (std::uint64_t seed = 1; seed <= 1500 && moves < 4; ++seed) {
    RunInput input = seeded(seed);
    State state = State::start(world, input, 1);
    state.run_until(world, turn - 1);
    const auto before = in_all(state.tally()).moved_out;
    State own = state;
    own.run_until(world, to_day({2024, 12, 31}));
    if (in_all(own.tally()).moved_out == before) continue;
    ++moves;
    for (std::uint32_t future = 0; future < 5; ++future) {
      input.future = FutureLuck{turn, 900, future};
      State other = State::start(world, input, 1);
      other.run_until(world, to_day({2024, 12, 31}));
      CHECK(in_all(other.tally()).moved_out == before);
    }
  }
  CHECK(moves == 4);
}

TEST_CASE("watching a home changes nothing") {
  const Scenario world = busy(200);
  const Tally unseen = run(world);
  for (const std::uint32_t home : {0U, 57U, 99U, 100U, 199U}) {
    CAPTURE(home);
    Life life;
    life.input.watch = home;
    const State state = lived(world, life);
    CHECK(same(unseen, state.tally()));
    CHECK_FALSE(state.story().heads.empty());
  }
  RunInput outside;
  outside.watch = 200;  // there is no such home
  CHECK(same(unseen, run(world, {outside})));
}

TEST_CASE("what is done to one tenant changes no other tenant's life with staff without limit") {
  const int homes = 40;
  const Scenario world = with(busy(homes), {{"population.teams", 1}, {"staff.unlimited", 1}});
  const Life life{{}, 1, 1};
  const std::vector<Story> before = stories_of(world, homes, life);
  // Somebody with arrears on some day.
  std::uint32_t chosen = 0;
  Day day;
  for (std::size_t home = 0; home < before.size() && day == Day{}; ++home)
    for (std::size_t i = 1; i < before[home].entries.size(); ++i) {
      const auto& [was, is] = std::pair(before[home].entries[i - 1], before[home].entries[i]);
      if (was.owed < euros(500) || is.day - was.day < 4) continue;
      chosen = static_cast<std::uint32_t>(home);
      day = was.day + 2;
      break;
    }
  REQUIRE(day != Day{});
  Life visited = life;
  visited.input.interventions = {{chosen, day, StepId::A_2_3, ChannelId::home_visit}};
  const std::vector<Story> after = stories_of(world, homes, visited);
  for (std::size_t home = 0; home < before.size(); ++home) {
    CAPTURE(home);
    CHECK(same(before[home], after[home]) == (home != chosen));
  }
  // And what came before it stands.
  const auto& [old_life, new_life] = std::pair(before[chosen], after[chosen]);
  for (std::size_t i = 0; i < old_life.entries.size() && old_life.entries[i].day < day; ++i)
    CHECK(same(old_life.entries[i], new_life.entries[i]));
}

TEST_CASE("an intervention on a tenant who owes nothing touches nobody") {
  const Scenario world = quiet(50);
  RunInput input;
  for (std::uint32_t home = 0; home < 50; ++home)
    input.interventions.push_back(
        {home, to_day({2023, 5, 10}), StepId::A_2_3, ChannelId::home_visit});
  Tally touched = run(world, {input});
  Tally plain = run(world);
  for (Tally* tally : {&touched, &plain})
    for (Quarter& quarter : tally->quarters) quarter.events = 0;
  CHECK(same(plain, touched));
}

namespace {
// Without the counts by segment, which follow the segments' own levers.
Tally without_segments(Tally tally) {
  for (Quarter& q : tally.quarters) {
    q.step_segment = {};
    for (ByTrait* who : {&q.who_homes_end, &q.who_in_arrears_end, &q.who_evicted})
      who->segment = {};
  }
  return tally;
}
}  // namespace

TEST_CASE("a lever of a step that is never reached changes nothing") {
  const Scenario world = busy(200);
  const Tally plain = run(world);
  const Tally anybody = without_segments(plain);
  for (const auto& [key, value] : {Value{"channel.tikkie.reach", 0.05},
                                   {"channel.office_visit.minutes", 500},
                                   {"contact.prompt_link", 1},
                                   {"segment.new_months", 30},  // one workflow for all
                                   {"segment.chronic_months", 1}}) {
    const std::string lever(key);
    CAPTURE(lever);
    const Tally changed = lived(world, with(world, {{key, value}})).tally();
    CHECK(same(anybody, without_segments(changed)));
  }
  // The same steps do count when they are reached.
  for (const auto& [key, value] : {Value{"channel.phone.reach", 0.05},
                                   {"channel.home_visit.minutes", 500},
                                   {"contact.prompt_written", 1},
                                   {"court.notice_days", 90},
                                   {"handover.min_owed", 5000}}) {
    const std::string lever(key);
    CAPTURE(lever);
    CHECK_FALSE(same(plain, run(with(world, {{key, value}}))));
  }
}

TEST_CASE("a changed workflow reaches the cases that are open, and only from the fork on") {
  const Scenario world = with(busy(300), {{"staff.unlimited", 1}});
  Scenario earlier = world;
  lay(earlier, on_day(StepId::A_2_3, 4, {ChannelId::home_visit}));
  const Tally plain = run(world);
  const Tally changed = lived(world, earlier).tally();
  for (std::size_t q = 0; q < 4; ++q) CHECK(same(plain.quarters[q], changed.quarters[q]));
  const auto visits = [](const Tally& tally) {
    return tally.quarters[4].step_times[at(StepId::A_2_3)];
  };
  CHECK(visits(changed) > 2 * visits(plain));

  SUBCASE("a step that is gone is not taken any more, not even in cases that waited for it") {
    Scenario without = world;
    for (Workflow& workflow : without.workflows)
      std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::A_2_4; });
    const Tally tally = lived(world, without).tally();
    CHECK(in_all(tally).step_times[at(StepId::A_2_4)] > 0);
    CHECK(counted(tally).step_times[at(StepId::A_2_4)] == 0);
  }
}

TEST_CASE("a stopped run says so and leaves no day half done") {
  const Scenario world = busy(100);
  State state = State::start(world, {}, 1);
  const std::atomic<bool> stop{true};
  CHECK_FALSE(state.run_until(world, to_day({2022, 12, 31}), &stop));
  CHECK(state.tally().ledger.balanced());
  CHECK(state.run_until(world, to_day({2022, 12, 31})));
  State unbroken = State::start(world, {}, 1);
  unbroken.run_until(world, to_day({2022, 12, 31}));
  CHECK(same(unbroken.tally(), state.tally()));
}

TEST_CASE("a state takes the memory it says it takes, and more homes take more") {
  const State small = State::start(usual(100), {}, 1);
  const State large = State::start(usual(2000), {}, 1);
  CHECK(large.bytes() - small.bytes() > 1900 * sizeof(std::int64_t) * 8);
  CHECK(large.bytes() < 2000 * 1000 + small.bytes());
}
