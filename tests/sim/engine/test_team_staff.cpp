// Staff in runs: season, hired hours, what skill costs.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {
std::int64_t cost(const Quarter& q, CostId id) { return q.cost_cents[at(id)]; }
}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("hired hours come only while work waits, shorten the wait and cost a premium") {
  const Scenario scarce = with(usual(600), {{"staff.collectors", 0.6}, {"climate.hardship", 120}});
  const Quarter own = counted(run(scarce));
  const Quarter hired = counted(run(with(scarce, {{"staff.flex", 2}})));
  CHECK(cost(own, CostId::staff_hired) == 0);
  CHECK(cost(hired, CostId::staff_hired) > 0);
  CHECK(hired.queue_wait_days * own.queue_served < own.queue_wait_days * hired.queue_served);
  const Scenario ample = with(usual(600), {{"staff.collectors", 100}, {"staff.visitors", 100}});
  CHECK(cost(counted(run(with(ample, {{"staff.flex", 2}}))), CostId::staff_hired) == 0);
}

TEST_CASE("skill is paid for: rate and training, by hand over a quarter") {
  // No work at all: training only. (5 + 1) posts per 10,000, 400 homes = 0.24 post; 60 hours a year
  // are 15 a quarter: 3.6 hours at €65 = €234.
  const Scenario idle = with(quiet(400), {{"staff.skill", 1}});
  for (const Quarter& q : run(idle).quarters) CHECK(cost(q, CostId::staff_skill) == 23400);
  const Scenario usual_skill = with(quiet(400), {{"staff.skill", 0.5}});
  for (const Quarter& q : run(usual_skill).quarters) CHECK(cost(q, CostId::staff_skill) == 0);
  const Quarter busy = counted(run(with(usual(200), {{"staff.unlimited", 1}, {"staff.skill", 1}})));
  // 15 % above the rate for what was worked, and 200 homes' training
  const double worked = static_cast<double>(busy.collector_minutes + busy.visit_minutes);
  CHECK(static_cast<double>(cost(busy, CostId::staff_skill)) ==
        doctest::Approx(worked / 60 * 6500 * 0.15 + 4 * 11700).epsilon(0.001));
}

TEST_CASE("extra staff in summer serves July and August sooner and nothing else") {
  const Scenario scarce = with(usual(600), {{"staff.collectors", 0.8}, {"climate.hardship", 120}});
  const Tally plain = run(scarce), summer = run(with(scarce, {{"staff.july", 1}}));
  const auto first = static_cast<std::size_t>(Tally::lookback);
  CHECK(summer.quarters[first + 2].queue_served > plain.quarters[first + 2].queue_served);
}

TEST_SUITE_END();
