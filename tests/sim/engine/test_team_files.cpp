#include <doctest/doctest.h>

#include <string>

#include "kpi/kpi.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Woonbron's order: agency from day 45, back for a WIK letter on day 90, bailiff, summons at once.
Scenario over_the_agency(Scenario scenario) {
  for (Workflow& workflow : scenario.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::B_1_1; });
  return with_steps(
      std::move(scenario),
      {on_day(StepId::A_2_5b, 45, {}), times(after(StepId::B_1_1b, StepId::A_2_5b, 1), 4, 10),
       on_day(StepId::A_2_4, 90, {ChannelId::letter}), after(StepId::A_2_5, StepId::A_2_4, 17),
       after(StepId::B_2_1, StepId::A_2_5, 1)});
}

std::int64_t ended(const Quarter& q, Contractor who) {
  std::int64_t sum = 0;
  for (const std::int64_t n : q.files_ended[at(who)]) sum += n;
  return sum;
}
std::int64_t ended(const Quarter& q, Contractor who, FileEnd how) {
  return q.files_ended[at(who)][at(how)];
}

// Files opened = closed + running; who leaves takes a running file along.
void check_files_conserved(const Tally& tally) {
  const Quarter all = in_all(tally);
  const Quarter& last = tally.quarters.back();
  CHECK(all.files_agency_new == ended(all, Contractor::agency) + last.files_agency_end);
  CHECK(all.files_new == ended(all, Contractor::bailiff) + last.bailiff_files_end);
}

double amicable(const Quarter& q) {
  return static_cast<double>(q.files_settled_amicably) / static_cast<double>(q.files_handed_over);
}

bool says(const Story& story, const std::string& words) {
  for (const StoryEntry& entry : story.entries)
    if (entry.en.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a case goes to the agency, back, and to the bailiff: files opened = closed + running") {
  const int homes = 50;
  Scenario scenario = with(over_the_agency(out_of_reach(homes)),
                           {{"agency.max_days", 60}, {"court.summons_months", 3}});
  for (const double agency_days : {20.0, 60.0}) {
    CAPTURE(agency_days);
    const Tally tally = run(with(scenario, {{"agency.max_days", agency_days}}));
    const Quarter all = in_all(tally);
    check_files_conserved(tally);
    CHECK(all.files_agency_new > homes / 2);
    CHECK(all.files_new > homes / 2);
    CHECK(ended(all, Contractor::agency, FileEnd::settled) == 0);
    // Sent back after 20 days, or called back by the WIK letter within 60.
    CHECK((ended(all, Contractor::agency, FileEnd::timed_out) > 0) == (agency_days == 20));
    CHECK((ended(all, Contractor::agency, FileEnd::called_back) > 0) == (agency_days == 60));
    CHECK(all.files_settled_amicably == 0);
    CHECK(all.step_times[at(StepId::B_1_1)] == 0);  // skipped
    CHECK(all.files_summoned > 0);
    // One first file per case, though most cases have two.
    CHECK(all.files_handed_over == all.files_agency_new);
    // A fixed price for each file, with VAT apart; nothing for ends.
    CHECK(all.cost_cents[at(CostId::agency_fee)] == 17000 * all.files_agency_new);
    CHECK(all.cost_cents[at(CostId::bailiff_amicable)] == 15000 * all.files_new);
  }
}

TEST_CASE("files are conserved where tenants pay, arrange and leave, and a tenancy counts once") {
  Scenario scenario = with(over_the_agency(usual(1500)), {{"handover.min_owed", 300}});
  const Tally tally = run(scenario);
  const Quarter all = in_all(tally);
  const Quarter& last = tally.quarters.back();
  CHECK(all.files_agency_new == ended(all, Contractor::agency) + last.files_agency_end);
  CHECK(ended(all, Contractor::agency, FileEnd::settled) > 0);
  CHECK(all.files_settled_amicably > 0);
  CHECK(all.files_handed_over <= all.files_agency_new + all.files_new);
  CHECK(all.files_settled_amicably + all.files_summoned <= all.files_handed_over);
  for (const Quarter& q : tally.quarters)
    CHECK(q.third_party_files_end == q.bailiff_files_end + q.files_agency_end);
}

TEST_CASE("what becomes of a handover is counted in its own quarter, and is never more than all") {
  // Everybody is called before the fork, nobody after it: files of before are settled after it.
  const Scenario before =
      with(over_the_agency(usual(1500)), {{"handover.min_owed", 300}, {"court.summons_months", 2}});
  const Scenario after = with(before, {{"staff.collectors", 0}, {"staff.visitors", 0}});
  const KpiRow& share = *find_kpi("amicable_share_pct");
  for (const Scenario& future : {before, after}) {
    const Tally tally = lived(before, future, {.warm_up = 2, .years = 2}).tally();
    for (std::size_t q = 0; q < tally.quarters.size(); ++q) {
      CAPTURE(q);
      const Quarter& one = tally.quarters[q];
      CHECK(one.files_settled_amicably + one.handed_summoned + one.handed_ended <=
            one.files_handed_over);
      CHECK(in_quarter(share, tally, static_cast<int>(q)).number.value_or(0) <= 100);
    }
    CHECK(in_all(tally).files_settled_amicably > 0);
    CHECK(in_all(tally).handed_summoned > 0);
  }
}

TEST_CASE("the amicable share follows the contract: a bonus or checks bring more than nothing") {
  Scenario least =
      with(over_the_agency(usual(3000)),
           {{"handover.min_owed", 300}, {"contractor.actions", 0}, {"court.summons_months", 2}});
  Scenario bonus = with(least, {{"agency.bonus", 150}});
  Scenario checked = with(least, {{"contractor.actions", 3}, {"contractor.file_check", 1}});
  const Quarter a = in_all(run(least)), b = in_all(run(bonus)), c = in_all(run(checked));
  CHECK(a.contractor_seconds[at(Contractor::agency)] == 0);
  CHECK(b.contractor_seconds[at(Contractor::agency)] > 0);
  CHECK(amicable(b) > amicable(a));
  CHECK(amicable(c) > amicable(a));
  CHECK(a.files_checked[at(Contractor::agency)] == 0);
  CHECK(c.files_checked[at(Contractor::agency)] > 0);
  // Six minutes at €65 an hour for each.
  const std::int64_t checks =
      c.files_checked[at(Contractor::agency)] + c.files_checked[at(Contractor::bailiff)];
  CHECK(c.cost_cents[at(CostId::file_check_time)] == 650 * checks);
  CHECK(a.cost_cents[at(CostId::file_check_time)] == 0);
  CHECK(b.contractor_talks[at(Contractor::agency)] > a.contractor_talks[at(Contractor::agency)]);
}

TEST_CASE("a bailiff's fixed price or bonus settles more than acts, and no amicable phase less") {
  Scenario acts = with(usual(3000), {{"handover.min_owed", 300},
                                     {"court.summons_months", 2},
                                     {"staff.unlimited", 1},
                                     {"effort.again_days", 14}});
  lay(acts, after(StepId::B_2_1, StepId::A_2_5, 90));
  Scenario off = acts;
  for (Workflow& workflow : off.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::B_1_1; });
  const auto settled = [](const Scenario& scenario) {
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= 2; ++seed)
      sum += amicable(in_all(run(scenario, {seeded(seed), 1, 1}))) / 2;
    return sum;
  };
  const double by_acts = settled(acts);
  CHECK(settled(off) < by_acts - 0.01);
  CHECK(settled(with(acts, {{"bailiff.model", 1}})) > by_acts + 0.01);
  CHECK(settled(with(acts, {{"bailiff.model", 2}, {"bailiff.bonus", 500}})) > by_acts + 0.01);
}

TEST_CASE("rounds go on after the workflow's as long as the bailiff has the file") {
  const Scenario few = with(over_the_agency(out_of_reach(50)), {{"effort.again_days", 0}});
  Scenario world = few;
  lay(world, times(after(StepId::B_1_1, StepId::A_2_5, 5), 2, 10));
  lay(world, after(StepId::B_2_1, StepId::A_2_5, 400));
  const auto rounds = [](const Scenario& scenario) {
    const Quarter all = in_all(run(scenario));
    return static_cast<double>(all.contractor_rounds[at(Contractor::bailiff)]) /
           static_cast<double>(all.files_new);
  };
  CHECK(rounds(world) <= 2);
  const double later = rounds(with(world, {{"effort.again_days", 30}}));
  CHECK(later > 3);
  CHECK(rounds(with(world, {{"effort.again_days", 30}, {"contractor.file_check", 1}})) > later);
  CHECK(rounds(with(world, {{"effort.again_days", 30}, {"contractor.actions", 0}})) <= 2);
}

TEST_CASE("a round beyond the workflow's own doesn't put off the summons that follows them") {
  Scenario world = with(over_the_agency(out_of_reach(50)), {{"court.summons_months", 2}});
  lay(world, times(after(StepId::B_1_1, StepId::A_2_5, 5), 2, 10));
  lay(world, after(StepId::B_2_1, StepId::B_1_1, 60));
  const auto summoned = [](const Scenario& scenario) {
    return in_all(run(scenario)).files_summoned;
  };
  const auto without = summoned(with(world, {{"effort.again_days", 0}}));
  CHECK(without > 0);
  CHECK(summoned(with(world, {{"effort.again_days", 20}, {"contractor.actions", 5}})) == without);
}

TEST_CASE("a number that a contractor puts right stays right for everybody") {
  const Scenario wrong = with(over_the_agency(usual(600)),
                              {{"population.contact_data", 0}, {"handover.min_owed", 300}});
  Scenario calls = wrong;
  for (Workflow& workflow : calls.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::A_2_3; });
  lay(calls, times(on_day(StepId::A_2_2, 50, {ChannelId::phone}), 6, 10));
  const auto reached = [](const Scenario& scenario) { return in_all(run(scenario)).reached; };
  const auto never = reached(with(calls, {{"effort.traced", 0}, {"contractor.actions", 0}}));
  CHECK(reached(with(calls, {{"effort.traced", 1}, {"contractor.actions", 0}})) > never);
}

TEST_CASE("a share pays for what comes in, never more than the share of what was handed over") {
  Scenario scenario =
      with(over_the_agency(usual(1500)), {{"agency.model", 1}, {"agency.share", 0.1}});
  const Quarter all = in_all(run(scenario));
  const std::int64_t fee = all.cost_cents[at(CostId::agency_fee)];
  CHECK(fee > 0);
  CHECK(fee < all.paid_cents / 10);
  CHECK(all.cost_cents[at(CostId::contractor_vat)] > fee / 5);
}

TEST_CASE("work moved to an agency is no saving: KPI 6 stays, the hours beside it grow") {
  // The collectors' calls go to an agency, from day 20 on.
  const Scenario own = usual(1500);
  Scenario without_calls = with(own, {{"handover.min_owed", 0}, {"contractor.actions", 3}});
  for (Workflow& workflow : without_calls.workflows)
    std::erase_if(workflow.steps, [](const auto& e) { return e.step == StepId::A_2_2; });
  const Tally before = run(own);
  const Tally moved =
      run(with_steps(without_calls, {on_day(StepId::A_2_5b, 20, {}),
                                     times(after(StepId::B_1_1b, StepId::A_2_5b, 1), 3, 3)}));
  const auto year = [](const Tally& tally, std::string_view code) {
    return *in_last_year(*find_kpi(code), tally).number;
  };
  CHECK(counted(moved).files_agency_new > 0);
  CHECK(counted(moved).collector_minutes < counted(before).collector_minutes);
  CHECK(year(moved, "6") == year(before, "6"));
  CHECK(year(moved, "6+") > year(before, "6+"));
  // Those hours are what agency and bailiff are at work, and what own visitors do.
  const Quarter all = counted(moved);
  CHECK(year(moved, "6+") ==
        doctest::Approx(static_cast<double>(all.visit_minutes + all.outside_minutes) / 60));
  // 4+ shows the files that KPI 4 does not.
  CHECK(year(moved, "4+") > year(moved, "4"));
}

TEST_CASE("KPI 13 of a run is evictions for arrears and those for other causes, in every quarter") {
  const Tally tally =
      run(with(over_the_agency(out_of_reach(60)), {{"climate.other_evictions", 0.5}}));
  std::int64_t arrears = 0;
  double all = 0;
  for (int q = Tally::lookback; q < static_cast<int>(tally.quarters.size()); ++q) {
    const auto both = in_quarter(*find_kpi("13"), tally, q);
    const auto own = in_quarter(*find_kpi("13a"), tally, q);
    arrears += tally.quarters[static_cast<std::size_t>(q)].evictions_arrears;
    all += 0.5 / 1000 / 4 * 60;  // per 1,000 homes a year
    CHECK(*own.number == doctest::Approx(static_cast<double>(arrears)));
    CHECK(*both.number == doctest::Approx(static_cast<double>(arrears) + all));
  }
  CHECK(arrears > 0);
}

TEST_CASE("a contract touches nobody before there are files") {
  // Nobody is in arrears: no contract changes anything.
  const Tally calm = run(quiet(200));
  CHECK(same(calm, run(with(quiet(200), {{"bailiff.model", 1}, {"contractor.file_check", 1}}))));
  // Where the agency is not used, its contract changes nothing either.
  const Tally without = run(usual(600));
  CHECK(same(without, run(with(usual(600), {{"agency.model", 1}, {"agency.bonus", 300}}))));
  // A tenant without a file lives the same life under another contract.
  const Scenario one = with(over_the_agency(usual(600)), {{"staff.unlimited", 1}});
  const Scenario other = with(one, {{"agency.model", 1}, {"contractor.actions", 5}});
  int alike = 0, with_file = 0;
  for (std::uint32_t home = 0; home < 40; ++home) {
    const Story a = story_of(one, home);
    if (says(a, "Handover to the collection agency") || says(a, "Handover to the bailiff")) {
      ++with_file;
      continue;
    }
    CHECK(same(a, story_of(other, home)));
    ++alike;
  }
  CHECK(alike > 10);
}
