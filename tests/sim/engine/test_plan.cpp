#include <doctest/doctest.h>

#include "engine/plan.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

TEST_SUITE_BEGIN("engine");

TEST_CASE("a plan gives each day the settings of that day") {
  const Day change = to_day({2023, 4, 15});
  const Scenario scenario =
      dated(with(usual(10), {{"staff.collectors", 5}}), "staff.collectors", change, 8);
  const Plan plan(scenario, to_day({2023, 1, 1}), to_day({2023, 12, 31}));
  CHECK(plan.on(to_day({2023, 1, 1})).policy.staff.collectors == 5);
  CHECK(plan.on(change - 1).policy.staff.collectors == 5);
  CHECK(plan.on(change).policy.staff.collectors == 8);
  CHECK(plan.on(to_day({2023, 12, 31})).policy.staff.collectors == 8);
  SUBCASE("also when it begins after the change") {
    const Plan later(scenario, change + 1, change + 10);
    CHECK(later.on(change + 1).policy.staff.collectors == 8);
  }
}

TEST_CASE("a plan knows months and working days, and the first working day after its end") {
  const Plan plan(usual(10), to_day({2023, 4, 1}), to_day({2023, 4, 30}));
  for (Day day = to_day({2023, 4, 1}); day <= to_day({2023, 4, 30}); ++day) {
    CAPTURE(day.n);
    CHECK(plan.month(day) == make_month(2023, 4));
    CHECK(plan.working(day) == is_working_day(day));
  }
  CHECK(plan.next_working(to_day({2023, 4, 8})) == to_day({2023, 4, 11}));  // Easter
  CHECK(plan.next_working(to_day({2023, 4, 29})) == to_day({2023, 5, 1}));  // beyond the plan
}

TEST_CASE("a segment's plan has its steps, the earliest day and who follows whom") {
  const Plan plan(usual(10), to_day({2023, 1, 1}), to_day({2023, 1, 2}));
  const SegmentPlan& chain = plan.segment(SegmentId::chronic);
  CHECK(chain.first_day == 8);
  CHECK(chain.dated.size() == 4);
  CHECK(chain.taken[at(StepId::B_2_5)]);
  CHECK_FALSE(chain.taken[at(StepId::A_1_2)]);
  CHECK(chain.followers[at(StepId::A_2_4)] == std::vector{StepId::A_2_5});
  CHECK(chain.followers[at(StepId::A_2_1)].empty());
  CHECK_FALSE(plan.notifies_before_due());
}

TEST_CASE("a step with a day and a step before it waits for that step") {
  WorkflowStep both = after(StepId::A_2_5, StepId::A_2_4, 16);
  both.has_day = true, both.day = 61;
  const Plan plan(with_steps(usual(10), {both}), to_day({2023, 1, 1}), to_day({2023, 1, 2}));
  const SegmentPlan& chain = plan.segment(SegmentId::regular);
  CHECK(chain.dated.size() == 4);
  CHECK(chain.followers[at(StepId::A_2_4)] == std::vector{StepId::A_2_5});
}

TEST_CASE("a message before the due date is no part of the chain of an arrears case") {
  const Scenario scenario = with_steps(usual(10), {on_day(StepId::A_1_2, -5, {ChannelId::sms})});
  const Plan plan(scenario, to_day({2023, 1, 1}), to_day({2023, 1, 2}));
  CHECK(plan.notifies_before_due());
  CHECK(plan.segment(SegmentId::regular).first_day == 8);
  CHECK(plan.segment(SegmentId::regular).dated.size() == 4);
}

TEST_CASE("two entries are equal only when every field is") {
  const WorkflowStep base = unless(on_day(StepId::A_2_2, 20, {ChannelId::phone}), Unless::contact);
  CHECK(base == base);
  std::vector<WorkflowStep> others(11, base);
  others[0].step = StepId::A_2_3;
  others[1].day = 21;
  others[2].channels = {ChannelId::phone, ChannelId::phone};
  others[3].repeat = 2;
  others[4].every = 8;
  others[5].unless = 0;
  others[6].any_result = false;
  others[7].has_after = true;
  others[8].days = 1;
  others[9].min_owed = 0;
  others[10].min_months = 1;
  for (std::size_t i = 0; i < others.size(); ++i) {
    CAPTURE(i);
    CHECK_FALSE(base == others[i]);
  }
}
