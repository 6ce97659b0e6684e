// Staff in runs: season, hired hours, what skill costs.
#include <doctest/doctest.h>

#include <cstdlib>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {
std::int64_t cost(const Quarter& q, CostId id) { return q.cost_cents[at(id)]; }

// What the cost rows say that staff costs: its time at the steps, hours not used, hired hours.
std::int64_t staff_cents(const Quarter& q, double hour_rate) {
  const double used =
      static_cast<double>(q.staff_paid_minutes + q.staff_hired_minutes - q.staff_unused_minutes);
  return static_cast<std::int64_t>(used / 60 * hour_rate * 100) + cost(q, CostId::staff_unused) +
         cost(q, CostId::staff_hired);
}

// Everything that the corporation pays to nobody in particular, over a year.
std::int64_t resources(const Quarter& year) {
  std::int64_t sum = 0;
  for (const CostRow& row : cost_rows())
    if (row.from == Stakeholder::corporation && row.resource) sum += year.cost_cents[at(row.id)];
  return sum;
}
}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("hired hours come only while work waits, shorten the wait and cost a premium") {
  const Scenario scarce = with(usual(600), {{"staff.collectors", 0.6}, {"climate.hardship", 120}});
  const Quarter own = counted(run(scarce));
  const Quarter hired = counted(run(with(scarce, {{"staff.flex", 2}})));
  CHECK(own.staff_hired_minutes < hired.staff_hired_minutes);
  CHECK(cost(hired, CostId::staff_hired) > 0);
  CHECK(hired.queue_wait_days * own.queue_served < own.queue_wait_days * hired.queue_served);
  const Scenario ample = with(usual(600), {{"staff.collectors", 100}, {"staff.visitors", 100}});
  CHECK(cost(counted(run(with(ample, {{"staff.flex", 2}}))), CostId::staff_hired) == 0);
  // Paid as they are used, at a quarter more than own hours: €16.25 an hour beside the step's €65.
  CHECK(static_cast<double>(cost(hired, CostId::staff_hired)) ==
        doctest::Approx(static_cast<double>(hired.staff_hired_minutes) / 60 * 1625).epsilon(0.01));
}

TEST_CASE("posts are paid by the month, whether or not there is work for them") {
  // (5 + 1) posts per 10,000, 400 homes = 0.24 post × 1,363 hours × €65 = €21,262.80 a year.
  const Tally idle = run(with(quiet(400), {{"staff.skill", 0.5}}));
  const Quarter year = counted(idle);
  const auto years = idle.years();
  CHECK(std::abs(cost(year, CostId::staff_unused) - 2126280 * years) <= 1);
  CHECK(resources(year) == cost(year, CostId::staff_unused));
  CHECK(year.staff_unused_minutes == year.staff_paid_minutes);
}

TEST_CASE("what is paid for staff is posts × hours × rate to the cent, used or not") {
  // 40 collectors and a visitor per 10,000 homes: far more than the calls take.
  const Scenario world = with(usual(600), {{"staff.skill", 0.5}, {"staff.collectors", 40}});
  const Quarter all = counted(run(world));
  const double due = (40 + 1) * 600.0 / 10000 * 1363 * 65 * 100 * run(world).years();
  CHECK(all.collector_minutes > 0);
  CHECK(all.staff_unused_minutes < all.staff_paid_minutes);
  CHECK(static_cast<double>(staff_cents(all, 65)) == doctest::Approx(due).epsilon(1e-4));
  SUBCASE("a post more without work for it costs its hours, and changes nothing else") {
    const Quarter more = counted(run(with(world, {{"staff.collectors", 41}})));
    const double one = 600.0 / 10000 * 1363 * 65 * 100 * run(world).years();
    CHECK(std::abs(static_cast<double>(resources(more) - resources(all)) - one) <= 1);
    CHECK(cost(more, CostId::staff_unused) - cost(all, CostId::staff_unused) ==
          resources(more) - resources(all));
    CHECK(more.step_times == all.step_times);
  }
  SUBCASE("an empty team's letters are written by hired hands") {
    const Quarter none =
        counted(run(with(world, {{"staff.collectors", 0}, {"staff.visitors", 0}})));
    CHECK(none.staff_paid_minutes == 0);
    CHECK(none.staff_hired_minutes > 0);
    CHECK(cost(none, CostId::staff_hired) > 0);
  }
  SUBCASE("without a limit only what is used is paid") {
    const Quarter free = counted(run(with(world, {{"staff.unlimited", 1}})));
    CHECK(cost(free, CostId::staff_unused) == 0);
    CHECK(free.staff_unused_minutes == 0);
    CHECK(free.staff_paid_minutes > 0);
  }
}

TEST_CASE("a date that adds posts adds their pay from that day on") {
  const Scenario base = with(quiet(400), {{"staff.skill", 0.5}});
  const Day later = to_day({to_date(base.policy_date).year, 7, 1});
  const Tally plain = run(base), more = run(dated(base, "staff.visitors", later, 2));
  const auto first = static_cast<std::size_t>(Tally::lookback);
  const auto unused = [&](const Tally& t, std::size_t quarter) {
    return cost(t.quarters[first + quarter], CostId::staff_unused);
  };
  CHECK(unused(more, 1) == unused(plain, 1));
  CHECK(std::abs(unused(more, 2) - unused(plain, 2) - 88595) <= 2);  // 0.04 post for a quarter
}

TEST_CASE("skill is paid for: rate and training, by hand over a year") {
  // Of 0.24 post × 1,363 hours, 60 hours a post go to training: €936 a year; and the rate of all
  // paid hours is 15 % higher: €3,189.42. Training is no pay on top of the post.
  const Tally plain = run(with(quiet(400), {{"staff.skill", 0.5}}));
  const Tally skilled = run(with(quiet(400), {{"staff.skill", 1}}));
  const Quarter year = counted(skilled);
  CHECK(std::abs(cost(year, CostId::staff_skill) - (93600 + 318942) * skilled.years()) <=
        12 * skilled.years());
  CHECK(std::abs(resources(year) - resources(counted(plain)) - 318942 * skilled.years()) <=
        12 * skilled.years());
  for (const Quarter& q : plain.quarters) CHECK(cost(q, CostId::staff_skill) == 0);
}

TEST_CASE("extra staff in summer serves July and August sooner and nothing else") {
  const Scenario scarce = with(usual(600), {{"staff.collectors", 0.8}, {"climate.hardship", 120}});
  const Tally plain = run(scarce), summer = run(with(scarce, {{"staff.july", 1}}));
  const auto first = static_cast<std::size_t>(Tally::lookback);
  CHECK(summer.quarters[first + 2].queue_served > plain.quarters[first + 2].queue_served);
  CHECK(summer.quarters[first + 2].staff_paid_minutes >
        plain.quarters[first + 2].staff_paid_minutes);
}

TEST_SUITE_END();
