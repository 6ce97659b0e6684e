// Partners in runs: waiting, losing heart, suspension, moratorium, who pays the rent first.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Everybody is behind since February 2022, is called on 11 February and accepts help from the
// neighbourhood team, which begins the next day and adds nothing.
Scenario accepting(int homes) {
  Scenario s = with(out_of_reach(homes), {{"court.execute_months", 60},
                                          {"channel.phone.reach", 1},
                                          {"contact.reach_threshold", 0},
                                          {"approach.phone_bad", 0},
                                          {"contact.reach_paralysis", 0},
                                          {"contact.open_spoken", 1},
                                          {"contact.open_threshold", 0},
                                          {"contact.help_accept", 1},
                                          {"settlement.least_months", 24}});
  for (Workflow& workflow : s.workflows) workflow.steps.clear();
  for (const auto& [name, value] :
       {Value{"wait", 0}, {"plan", 0}, {"margin", 0}, {"success", 1}, {"relief", 0}})
    s = partners(s, name, value);
  lay(s, on_day(StepId::A_2_2, 10, {ChannelId::phone}));
  return s;
}

template <class Counts>
std::int64_t sum(const Counts& counts) {
  std::int64_t all = 0;
  for (const std::int64_t n : counts) all += n;
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE(
    "who accepts starts, loses heart, or waits; who starts ends well, drops out, or goes on") {
  Scenario world = partners(partners(usual(1500), "wait", 40), "success", 0.5);
  const Quarter all = in_all(run(world, {.years = 3}));
  CHECK(sum(all.help_accepted) > 50);
  CHECK(all.help_lost_heart > 0);
  CHECK(sum(all.help_dropped) > 0);
  CHECK(sum(all.help_started) == all.helped);
  CHECK(sum(all.help_started) + all.help_lost_heart <= sum(all.help_accepted));
  CHECK(sum(all.help_completed) + sum(all.help_dropped) <= sum(all.help_started));
}

TEST_CASE("the longer the wait the fewer starts, and a warm handover keeps more") {
  const auto started = [](double wait, double warm) {
    const Scenario world = with(partners(accepting(300), "wait", wait), {{"help.warm", warm}});
    const Quarter all = in_all(run(world));
    CHECK(all.help_warm == (warm != 0 ? sum(all.help_accepted) : 0));
    CHECK((all.cost_cents[at(CostId::warm_handover)] > 0) == (warm != 0));
    return all.helped;
  };
  CHECK(started(0, 0) == 300);
  CHECK(started(60, 0) < started(14, 0));
  CHECK(started(14, 0) < 300);
  CHECK(started(60, 1) > started(60, 0));
}

TEST_CASE("collection stands still for the days of the convenant, then goes on while one waits") {
  // A wait of a year; nobody loses heart. Accepted on 11 February; the letter of day 30 (3 March)
  // comes 30 days later, on 2 April, a Saturday, and so on Monday 4 April.
  Scenario world = with(partners(accepting(10), "wait", 300), {{"care.lose_heart", 0}});
  lay(world, on_day(StepId::A_2_4, 30, {ChannelId::letter}));
  set(world, "help.suspend_days", 30);
  State state = State::start(world, {}, 1);
  state.run_until(world, to_day({2022, 4, 3}));
  const std::int64_t early = in_all(state.tally()).step_times[at(StepId::A_2_4)];
  state.run_until(world, to_day({2022, 4, 4}));
  const std::int64_t on_time = in_all(state.tally()).step_times[at(StepId::A_2_4)];
  CHECK(early < on_time);  // those whose wait was shorter went another way
  SUBCASE("without a suspension the letter comes on its day") {
    set(world, "help.suspend_days", 0);
    State plain = State::start(world, {}, 1);
    plain.run_until(world, to_day({2022, 3, 3}));
    CHECK(in_all(plain.tally()).step_times[at(StepId::A_2_4)] > 0);
  }
}

TEST_CASE("a suspension while help works holds as long as new rent is paid") {
  // Help from 12 February, for years. Day 60 is 2 April.
  Scenario world = with(partners(accepting(1), "plan", 4000), {{"care.lose_heart", 0}});
  lay(world, on_day(StepId::A_2_4, 60, {ChannelId::letter}));
  const auto letters = [](const Scenario& s, Date until) {
    State state = State::start(s, {}, 1);
    state.run_until(s, to_day(until));
    CHECK(in_all(state.tally()).helped == 1);
    return in_all(state.tally()).step_times[at(StepId::A_2_4)];
  };
  // March is not paid: seen on 1 April, 49 days after the acceptance; 2 April + 49 is Saturday
  // 21 May, so Monday the 23rd.
  CHECK(letters(world, {2022, 5, 22}) == 0);
  CHECK(letters(world, {2022, 5, 23}) == 1);
  // New rent is paid: the chain stands still.
  world = dated(world, "climate.hardship", to_day({2022, 3, 1}), 300);
  set(world, "payment.rent_first", 1);
  CHECK(letters(world, {2022, 12, 31}) == 0);
}

TEST_CASE("a moratorium keeps the home for a while when an eviction was announced") {
  const Scenario hard = with(out_of_reach(20), {{"court.keys", 0},
                                                {"contact.help_accept", 0},
                                                {"crisis.reach", 1},
                                                {"crisis.wait", 0},
                                                {"care.lose_heart", 0}});
  const auto lives = [&](double accept, double granted) {
    Scenario world = with(hard, {{"crisis.accept", accept}, {"crisis.moratorium", granted}});
    for (const char* name : {"margin", "relief"}) world = partners(world, name, 0);
    return in_all(run(world, {.years = 2}));
  };
  const Quarter none = lives(0, 0), refused = lives(1, 0), granted = lives(1, 1);
  CHECK(none.evictions_arrears > 0);
  CHECK(none.moratoria_asked == 0);
  CHECK(refused.moratoria_asked > 0);
  CHECK(refused.moratoria == 0);
  CHECK(granted.moratoria > 0);
  CHECK(granted.moratoria == granted.moratoria_asked);
  CHECK(granted.averted[at(Averted::help)] > 0);
}

TEST_CASE("an administrator pays the rent first") {
  // From April just the rent can be paid; nobody puts it first by themselves.
  Scenario world = dated(accepting(30), "climate.hardship", to_day({2022, 4, 1}), 300);
  world = with(world, {{"mind.no_overview", 1}, {"mind.stress", 1}});
  world = partners(world, "plan", 4000);
  const Tally managed = run(world);
  CHECK(in_all(managed).help_started[at(PartnerId::administrator)] == 30);
  // February and March stay open, each later month is paid.
  CHECK(managed.quarters.back().sitting_cents_end == 30 * 120000);
  const Tally alone = run(with(world, {{"contact.help_accept", 0}}));
  CHECK(alone.quarters.back().sitting_cents_end > 30 * 120000);
}

TEST_CASE("a plan brings terms made by the partner") {
  Scenario world = partners(partners(accepting(40), "plan", 20), "margin", 500);
  // €300 short without help, €200 to spare with it.
  world =
      with(world,
           {{"climate.hardship", 600}, {"arrangement.max_terms", 60}, {"contact.promise_keep", 1}});
  const Quarter all = in_all(run(world));
  CHECK(sum(all.help_completed) == 40);
  CHECK(all.arrangements_by_partner > 0);
}

TEST_CASE("tailor-made work at the start of a month spends hours on who would have paid anyway") {
  Scenario world = usual(1500);
  lay(world, times(on_day(StepId::A_2_3c, 35, {ChannelId::home_visit}), 3, 30));
  const auto lives = [&](double day) {
    return in_all(run(
        with(world, {{"tailor.from_day", day}, {"tailor.min_owed", 400}, {"staff.unlimited", 1}}),
        {.years = 3}));
  };
  const Quarter early = lives(1), late = lives(27);
  CHECK(early.tailor_talks > late.tailor_talks);
  const auto wasted = [](const Quarter& q) {
    return static_cast<double>(q.tailor_could_pay) / static_cast<double>(q.tailor_talks);
  };
  CHECK(wasted(early) > wasted(late));
}

TEST_CASE("help that a case outlives or a tenant leaves behind is counted as ended otherwise") {
  const Scenario world = with(usual(2000), {{"population.turnover", 0.6},
                                            {"contact.help_accept", 0.9},
                                            {"care.lose_heart", 0},
                                            {"climate.hardship", 100}});
  const Tally tally = run(world, {.years = 2});
  const Quarter all = in_all(tally);
  CHECK(all.help_waiting_ended > 0);
  CHECK(all.help_running_ended > 0);
  CHECK(all.help_lost_heart == 0);
}

TEST_SUITE_END();
