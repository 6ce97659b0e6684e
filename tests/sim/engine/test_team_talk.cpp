// What goes with talks, in runs: welcome, contact data, the portal, calls that cost time, morale.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {
std::int64_t cost(const Quarter& q, CostId id) { return q.cost_cents[at(id)]; }
Scenario calm_staff(int homes) { return with(usual(homes), {{"staff.unlimited", 1}}); }
}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("everybody who moves in is welcomed when all are invited, and it takes their minutes") {
  const Scenario world = with(
      calm_staff(300),
      {{"population.turnover", 0.3}, {"approach.welcome_reach", 1}, {"approach.budget_look", 0}});
  const Quarter none = in_all(run(world));
  CHECK(none.welcome_talks == 0);
  const Quarter all = in_all(run(with(world, {{"approach.welcome", 1}})));
  CHECK(all.welcome_talks > 0);
  CHECK(all.step_times[at(StepId::A_1_2b)] == all.welcome_talks);
  CHECK(all.welcome_talks >= all.moved_out);
  CHECK(cost(all, CostId::welcome_time) == all.welcome_talks * 3250);  // half an hour at €65
  SUBCASE("it gives mandates and savings for bills") {
    const Quarter with_budget = counted(run(with(
        world,
        {{"approach.welcome", 1}, {"approach.budget_look", 1}, {"approach.budget_accept", 1}})));
    CHECK(with_budget.mandates_end > counted(run(world)).mandates_end);
  }
}

TEST_CASE("checking contact data, treating each time as the first, complaints: all take time") {
  const Scenario world =
      with(calm_staff(200), {{"population.contact_data", 0.5}, {"payment.withhold", 0.01}});
  const Quarter plain = in_all(run(world));
  CHECK(cost(plain, CostId::data_work) == 0);
  CHECK(cost(plain, CostId::complaint_time) > 0);
  const Quarter checked = in_all(run(with(world, {{"approach.validate_data", 1}})));
  CHECK(cost(checked, CostId::data_work) > 0);
  const Quarter mended = in_all(run(with(world, {{"approach.enrichment", 1}})));
  CHECK(cost(mended, CostId::data_work) > 0);
  CHECK(mended.reached * plain.attempts > plain.reached * mended.attempts);
  const Quarter fast = in_all(run(with(world, {{"approach.complaint_speed", 0.9}})));
  CHECK(cost(fast, CostId::complaint_time) > cost(plain, CostId::complaint_time));
}

TEST_CASE("the portal saves calls and costs its price") {
  const Scenario world =
      with(calm_staff(200), {{"contact.self_contact", 0.8}, {"climate.hardship", 150}});
  const Quarter plain = counted(run(world));
  const Quarter online =
      counted(run(with(world, {{"approach.portal", 1}, {"approach.portal_use", 1}})));
  CHECK(cost(online, CostId::portal) == 4 * 7500);  // 200 homes × €1.50 ÷ 4, each quarter
  CHECK(cost(plain, CostId::portal) == 0);
  CHECK(cost(online, CostId::call_time) < cost(plain, CostId::call_time));
}

TEST_CASE("leniency has a price when habits respond, and none when they do not") {
  // No reminder for a year against one at day 8: people who are late by habit or forget.
  Scenario strict =
      with(calm_staff(400),
           {{"payment.late_share", 0.2}, {"payment.late_rate", 0.3}, {"payment.morale_return", 0}});
  Scenario lenient = strict;
  for (Workflow& workflow : lenient.workflows) workflow.steps.clear();
  const auto slips = [](const Scenario& s, double morale) {
    return in_all(run(with(s, {{"payment.morale", morale}}), {{}, 2, 1})).cases_opened;
  };
  CHECK(slips(lenient, 1) > slips(lenient, 0));
  // and what morale adds is more under leniency than under reminders in time
  CHECK(slips(lenient, 1) * slips(strict, 0) > slips(strict, 1) * slips(lenient, 0));
}

TEST_CASE("being read right mends habits, a forgiven debt spoils them, only where morale counts") {
  const Scenario world = with(calm_staff(300), {{"approach.fit", 1},
                                                {"approach.fit_base", 1},
                                                {"payment.morale_return", 0},
                                                {"climate.hardship", 40}});
  const auto late = [&](double trust, double morale) {
    return in_all(run(with(world, {{"payment.morale_trust", trust}, {"payment.morale", morale}}),
                      {{}, 2, 2}))
        .rod.unpaid_day_8;
  };
  CHECK(late(-1, 1) < late(1, 1));
  CHECK(late(-1, 0) == late(1, 0));
}

TEST_SUITE_END();
