#include <doctest/doctest.h>

#include <algorithm>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Nobody can pay until `from`; then everybody has 1,400 a month to spare and pays all at once when
// it is there; from `again` on nobody can pay again. Judgments wait for sixty months of debt.
Scenario falls_back(int homes, Day from, Day again) {
  Scenario s = with(out_of_reach(homes), {{"court.execute_months", 60},
                                          {"court.summons_months", 3},
                                          {"payment.tidy", 1},
                                          {"payment.rent_first", 1},
                                          {"payment.repay_share", 1},
                                          {"climate.court_days", 14}});
  return dated(dated(s, "climate.hardship", from, -1400), "climate.hardship", again, 900);
}

std::int64_t averted(const Quarter& q) {
  std::int64_t sum = 0;
  for (const std::int64_t n : q.averted) sum += n;
  return sum;
}

// Money is short for many, terms fit for some.
Scenario hard_times(int homes) {
  return with(usual(homes), {{"staff.unlimited", 1},
                             {"climate.hardship", 200},
                             {"population.turnover", 0},
                             {"court.summons_months", 2},
                             {"court.execute_months", 2},
                             {"court.second_chance", 0.4}});
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a kept judgment is used after a relapse within its months, without a new summons") {
  const int homes = 40;
  const Day fall = to_day({2024, 7, 1});
  const auto lives = [&](double months) {
    const Scenario world =
        with(falls_back(homes, to_day({2023, 1, 1}), fall), {{"execution.kept_months", months}});
    return run(world, {.warm_up = 1, .years = 4});
  };
  const Quarter kept = in_all(lives(48)), never = in_all(lives(0));
  CHECK(never.judgments_eviction > homes);  // both times
  CHECK(never.kept_used == 0);
  CHECK(kept.kept_used > homes / 2);
  CHECK(kept.summonses < never.summonses);
  CHECK(kept.judgments < never.judgments);
}

TEST_CASE("notices end in eviction, keys, gone or something that averts them") {
  const Tally tally =
      run(with(hard_times(600), {{"court.keys", 0.2}, {"court.keys_early", 0.05}}), {.years = 2});
  const Quarter all = in_all(tally);
  const Quarter& last = tally.quarters.back();
  CHECK(all.announced > 20);
  CHECK(averted(all) > 0);
  const auto ended =
      all.evictions_arrears + all.keys_handed_in + all.gone + averted(all) + all.announced_left;
  CHECK(all.left_before_notice > 0);
  CHECK(all.announced + all.left_before_notice == ended + last.announced_end);
}

TEST_CASE("who leaves while a notice runs is neither put out nor saved") {
  // Everybody moves within months, and nobody pays: most have a notice when they go.
  const Scenario world = with(out_of_reach(200), {{"population.turnover", 1.5},
                                                  {"court.notice_days", 60},
                                                  {"crisis.accept", 0},
                                                  {"court.execute_months", 2},
                                                  {"court.summons_months", 2}});
  const Tally tally = run(world, {.years = 2});
  const Quarter all = in_all(tally);
  CHECK(all.announced_left > 10);
  CHECK(averted(all) == 0);
  CHECK(all.announced ==
        all.evictions_arrears + all.announced_left + tally.quarters.back().announced_end);
}

TEST_CASE("judgments add up to their outcomes, and half of the summonses or more get that far") {
  const Quarter all = in_all(run(hard_times(600), {.years = 2}));
  CHECK(all.judgments > 20);
  CHECK(all.judgments == all.judgments_eviction + all.judgments_payment + all.judgments_rejected);
  CHECK(all.judgments_conditional <= all.judgments_eviction);
  CHECK(all.judgments_default <= all.judgments);
  CHECK(all.judgments_default * 2 > all.judgments);
  CHECK(all.summonses_withdrawn > 0);
  CHECK(all.summonses + all.oppositions >= all.judgments);
  CHECK(all.judgments_served <= all.judgments);
  CHECK(all.recoveries_ended > 0);
  CHECK(all.recovery_days >= all.recoveries_ended);
}

TEST_CASE("held cases come back: no case is lost in court") {
  const Scenario plain = out_of_reach(60);
  const Quarter now = in_all(run(plain, {.years = 2}));
  const Quarter held = in_all(run(with(plain, {{"court.held_tests", 1}}), {.years = 2}));
  CHECK(now.cases_held == 0);
  CHECK(held.cases_held > 60);
  CHECK(held.judgments > 60);
  CHECK(held.judgments <= held.cases_held + 60);  // the first year's were before 2023
  CHECK(held.evictions_arrears < now.evictions_arrears);
}

TEST_CASE("no family with children is put out when the policy spares them") {
  const Scenario world = with(out_of_reach(150), {{"population.couple", 0}});
  const Quarter all = in_all(run(world, {.years = 2}));
  CHECK(all.evictions_with_children > 0);
  const Quarter spared = in_all(run(with(world, {{"execution.spare_children", 1}}), {.years = 2}));
  CHECK(spared.evictions_with_children == 0);
  CHECK(spared.evictions_arrears > 0);
}

TEST_CASE("without an offer of another home nobody is put out, and moving there is no eviction") {
  const Scenario world = with(out_of_reach(60), {{"execution.offer_home", 1}});
  const Quarter none = in_all(run(with(world, {{"court.home_found", 0}}), {.years = 2}));
  CHECK(none.announced == 0);
  CHECK(none.judgments_eviction > 0);
  const Quarter all =
      in_all(run(with(world, {{"court.home_found", 1}, {"court.home_accept", 1}}), {.years = 2}));
  CHECK(all.other_home > 0);
  CHECK(all.evictions_arrears == 0);
  CHECK(all.keys_handed_in == 0);
  CHECK(all.cost_cents[at(CostId::other_home)] == all.other_home * 400000);
  CHECK(all.cost_cents[at(CostId::shelter)] == 0);
}

TEST_CASE("an administrator who is a condition of staying pays the rent first") {
  // At the decision terms fit; afterwards nothing is left for anything but what comes first.
  Scenario world = with(out_of_reach(20), {{"climate.hardship", 0},
                                           {"population.direct_debit", 0},
                                           {"court.summons_months", 3},
                                           {"court.execute_months", 4},
                                           {"court.second_chance", 1},
                                           {"climate.court_days", 14},
                                           {"arrangement.max_terms", 36},
                                           {"contact.help_accept", 0},
                                           {"crisis.accept", 0},
                                           {"partner.administrator.cost", 100},
                                           {"partner.administrator.months", 24}});
  world = dated(world, "climate.hardship", to_day({2022, 3, 1}), 900);
  world = dated(world, "climate.hardship", to_day({2022, 7, 1}), 0);
  const Quarter without = in_all(run(world));
  const Quarter managed = in_all(run(with(world, {{"execution.administration", 1}})));
  CHECK(without.executions_suspended > 0);
  CHECK(without.cost_cents[at(CostId::help)] == 0);
  CHECK(managed.executions_suspended > 0);
  CHECK(managed.cost_cents[at(CostId::help)] % 10000 == 0);  // €100 each
  CHECK(managed.cost_cents[at(CostId::help)] > 0);
  CHECK(managed.cost_cents[at(CostId::help)] <= 10000 * managed.executions_suspended);
}

TEST_CASE("a postponed eviction is announced and paid for anew") {
  // Family pays what is owed until its purse is empty, and the kept judgment is used at the next
  // debt; nobody takes help. One tenant signed, so one act.
  const Scenario world = with(out_of_reach(30), {{"court.last_minute", 1},
                                                 {"court.family", 1},
                                                 {"court.family_sum", 20000},
                                                 {"court.fund", 0},
                                                 {"execution.late_arrangement", 0},
                                                 {"execution.kept_months", 24},
                                                 {"crisis.accept", 0},
                                                 {"leaving.joint", 0},
                                                 {"court.notice_freeze", 0},
                                                 {"court.execute_months", 2}});
  const Tally tally = run(world, {.years = 2});
  const Quarter all = in_all(tally);
  CHECK(all.announced > 40);  // more notices than homes
  CHECK(averted(all) > 10);
  CHECK(all.averted[at(Averted::family)] == averted(all));
  CHECK(all.paid_last_minute == averted(all));
  CHECK(all.announced == averted(all) + all.evictions_arrears + all.announced_left +
                             tally.quarters.back().announced_end);
  const auto notices = all.cost_cents[at(CostId::notice_fee)];
  CHECK(notices >= all.announced * 8178);  // 2022 … 2024: 83.42 ÷ 1.02 … 89.33, an act for each
  CHECK(notices <= all.announced * 8933);
}

TEST_CASE("a broken suspension goes to the decision at once, and not to a new summons") {
  // Nothing is left for the rent from March to June 2022; in July and August 300 a month is, and
  // terms that fit are agreed at the decision; from September on nothing is left again.
  Scenario world = with(out_of_reach(1), {{"climate.hardship", 0},
                                          {"population.direct_debit", 0},
                                          {"court.summons_months", 3},
                                          {"court.execute_months", 4},
                                          {"court.second_chance", 1},
                                          {"court.condition_moves", 1},
                                          {"climate.court_days", 14},
                                          {"arrangement.max_terms", 36},
                                          {"contact.help_accept", 0},
                                          {"contact.promise_keep", 1}});
  world = dated(world, "climate.hardship", to_day({2022, 3, 1}), 900);
  world = dated(world, "climate.hardship", to_day({2022, 7, 1}), 0);
  world = dated(world, "climate.hardship", to_day({2022, 9, 1}), 900);
  const Quarter all = in_all(run(world));
  CHECK(all.executions_suspended == 1);
  CHECK(all.arrangements_broken == 1);
  CHECK(all.summonses >= 1);
  CHECK(all.evictions_arrears >= 1);
  // The first eviction's judgment was given once: another tenant came after it.
  CHECK(all.judgments_eviction == all.summonses);
}

TEST_CASE("who leaves before a notice is in the count of keys or gone, and in that of no notice") {
  const Scenario world =
      with(out_of_reach(100), {{"court.keys_early", 0.3}, {"court.gone_early", 0.2}});
  const Tally tally = run(world, {.years = 2});
  const Quarter all = in_all(tally);
  CHECK(all.keys_handed_in > 10);
  CHECK(all.gone > 10);
  CHECK(all.left_before_notice == all.keys_handed_in + all.gone);  // at the door nobody leaves so
  CHECK(all.announced == averted(all) + all.evictions_arrears + all.announced_left +
                             tally.quarters.back().announced_end);
}

TEST_CASE("fewer ripe files are summoned when the corporation decides so, and the debts stay") {
  const Scenario world = out_of_reach(100);
  const Quarter always = in_all(run(world));
  const Quarter seldom = in_all(run(with(world, {{"court.summons_share", 0.01}})));
  CHECK(seldom.summonses * 3 < always.summonses * 2);
  CHECK(seldom.summonses > 0);
  CHECK(seldom.sitting_cents_end > always.sitting_cents_end);
}

TEST_CASE("duties that were missed bite, and those done while the court waits bite no more") {
  // Nobody can be reached, and no message is sent: all three are missed.
  Scenario world = with(out_of_reach(100), {{"handover.contact_first", 0},
                                            {"handover.offer_data", 0},
                                            {"court.held_duty", 1},
                                            {"court.repairs_duties", 0}});
  for (Workflow& workflow : world.workflows)
    std::erase_if(workflow.steps, [](const auto& e) {
      return e.step == StepId::A_2_1 || e.step == StepId::A_2_2 || e.step == StepId::A_2_3;
    });
  const auto granted = [](const Scenario& s) {
    const Quarter all = in_all(run(s, {.years = 2}));
    REQUIRE(all.judgments > 30);
    return static_cast<double>(all.judgments_eviction) / static_cast<double>(all.judgments);
  };
  CHECK(granted(world) > 0.9);  // a court that doesn't weigh them: evict_duties is 1
  world = with(world, {{"court.evict_duties", 0.3}});
  CHECK(granted(world) < 1.0 / 3);
  CHECK(granted(with(world, {{"court.repairs_duties", 1}})) > 0.9);
}

TEST_CASE("a fund keeps a home once, and what family paid is off its purse") {
  const Scenario world = with(out_of_reach(40), {{"court.last_minute", 1},
                                                 {"court.notice_freeze", 0},
                                                 {"court.family", 0},
                                                 {"court.fund", 1},
                                                 {"court.fund_sum", 20000},
                                                 {"execution.late_arrangement", 0},
                                                 {"execution.kept_months", 24},
                                                 {"crisis.accept", 0}});
  const Quarter all = in_all(run(world, {.years = 3}));
  const auto by_fund = all.averted[at(Averted::fund)];
  CHECK(by_fund > 20);
  CHECK(by_fund <= 40 + all.evictions_arrears);  // once a tenancy
  CHECK(all.evictions_arrears > 20);
}
