#include <doctest/doctest.h>

#include <set>

#include "../engine/worlds.h"
#include "kpi/reconcile.h"

using namespace drempel;

namespace {

// Debts enough for every row: departures, court, write-offs.
Tally busy_run() {
  using namespace drempel::worlds;
  return run(with(usual(400), {{"population.turnover", 0.15}, {"climate.hardship", 250}}),
             {.years = 3});
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
  CHECK(broken_by([](Quarter& q) -> std::int64_t& { return q.evictions_arrears; }) ==
        "evictions_profile");
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
