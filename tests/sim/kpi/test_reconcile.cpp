#include <doctest/doctest.h>

#include <set>

#include "../engine/worlds.h"
#include "kpi/reconcile.h"

using namespace drempel;

namespace {

// Debts enough for every row: departures, court, an agency, help, settlements, write-offs.
Tally busy_run() {
  using namespace drempel::worlds;
  const Scenario world = with_steps(
      with(usual(400), {{"population.turnover", 0.15},
                        {"climate.hardship", 250},
                        {"contact.help_accept", 0.6},
                        {"settlement.agree", 0.8},
                        {"arrangement.online", 1}}),
      {on_day(StepId::A_2_5b, 38, {}), times(after(StepId::B_1_1b, StepId::A_2_5b, 1), 4, 10)});
  return run(world, {.years = 3});
}

}  // namespace

TEST_SUITE_BEGIN("kpi");

TEST_CASE("every reconciliation holds in every quarter of a busy run") {
  const Tally tally = busy_run();
  for (int q = first_counted; q < end_counted(tally); ++q)
    for (const Reconciliation& row : reconciliations()) {
      CAPTURE(q);
      CAPTURE(row.code);
      CHECK(row.left({tally, q, q}) == row.right({tally, q, q}));
    }
  CHECK_FALSE(first_broken(tally));
}

TEST_CASE("every reconciliation compares something in a busy run") {
  const Tally tally = busy_run();
  for (const Reconciliation& row : reconciliations()) {
    CAPTURE(row.code);
    CHECK(row.left(counted_period(tally)) != 0);
  }
}

TEST_CASE("one cent or one case too many is found, with the row that it breaks") {
  const Tally sound = busy_run();
  const auto broken_by = [&](std::int64_t& (*what)(Quarter&)) {
    Tally tally = sound;
    ++what(tally.quarters[first_counted + 2]);
    const auto broken = first_broken(tally);
    REQUIRE(broken);
    CHECK(broken->left != broken->right);
    return broken->row->code;
  };
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.claim_paid[at(Claim::rent)]; }) ==
        "claim_rent");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.departed_cents_end; }) ==
        "open_by_tenant");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.written_off_cents; }) ==
        "written_off");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.cases_settled; }) == "cases");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.evictions_arrears; }) == "notices");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.files_ended[at(Contractor::agency)][at(FileEnd::settled)];
        }) == "files_agency");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.files_new; }) == "files_bailiff");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.arrangements_kept; }) ==
        "arrangements");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.help_lost_heart; }) ==
        "help_accepted");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.help_completed[at(PartnerId::debt_help)];
        }) == "help_started");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.settlements_left; }) == "settlements");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.judgments_rejected; }) == "judgments");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.announced_left; }) == "notices");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.departed_paid; }) == "departed");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.written_off_times[at(WriteOff::small)];
        }) == "written_off_cases");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.written_off_by[at(WriteOff::aged)];
        }) == "written_off_reasons");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.provision_added_cents; }) ==
        "provision");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.group_evicted[at(HouseholdType::single)];
        }) == "evictions_households");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.rod.terms_kept; }) == "terms");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.rod.late_main[at(LateReason::forgot)];
        }) == "late_reasons");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.rod.settled[at(Profile::III)]; }) ==
        "settled_profiles");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.rod.days_to_nil[at(Profile::I)].counts[3];
        }) == "settled_days");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.rod.departed_open_end[at(Claim::final_bill)];
        }) == "departed_claims");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.rod.occupied_end; }) ==
        "homes_by_age");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.rod.in_arrears_age_end[at(AgeBand::to_66)];
        }) == "in_arrears_by_age");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.rod.days_to_eviction.counts[20]; }) ==
        "evictions_days");
  CHECK(broken_by([](Quarter& q) -> std::int64_t& {
          return q.rod.owed_at_eviction.counts.back();
        }) == "evictions_owed");
}

TEST_CASE("every reconciliation has a code of its own and its name in both languages") {
  std::set<std::string_view> codes;
  for (const Reconciliation& row : reconciliations()) {
    CAPTURE(row.code);
    CHECK(codes.insert(row.code).second);
    CHECK_FALSE(row.name.en.empty());
    CHECK_FALSE(row.name.nl.empty());
  }
}

TEST_SUITE_END();
