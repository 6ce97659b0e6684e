#include <doctest/doctest.h>

#include "fake_tally.h"
#include "kpi/satisfaction.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

// Contacts: 10 told their story (1), 10 more were spoken to (0.7), 60 reminders (0.5), 15 WIK
// letters (0.2), 5 summonses (0): (10 + 7 + 30 + 3 + 0) ÷ 100 = 0.50. Waiting: 40 tasks waited 100
// days, 2.5 each: 1 − 0.25 = 0.75. Outcome: 70 settled and 5 helped (1), 10 broken arrangements
// (0.3), 10 judgments (0.1), 5 homes lost (0): (75 + 3 + 1) ÷ 100 = 0.79.
TEST_CASE("KPI 12 weighs contact 0.4, waiting 0.2 and outcome 0.4") {
  Tally tally = fake_tally();
  Quarter& q = counted(tally, 0);
  q.reached = 20, q.opened_up = 10;
  q.step_times[at(StepId::A_2_1)] = 60;
  q.step_times[at(StepId::A_2_4)] = 15;
  q.step_times[at(StepId::B_2_1)] = 5;
  q.queue_served = 40, q.queue_wait_days = 100;
  q.cases_settled = 70, q.helped = 5, q.arrangements_broken = 10, q.judgments = 10;
  q.evictions_arrears = 2, q.keys_handed_in = 2, q.gone = 1;
  const Satisfaction all = satisfaction_in(q);
  CHECK(all.contact == doctest::Approx(0.50));
  CHECK(all.waiting == doctest::Approx(0.75));
  CHECK(all.outcome == doctest::Approx(0.79));
  CHECK(all.index() == doctest::Approx(20 + 15 + 31.6));
  CHECK(*in_quarter(*find_kpi("12"), tally, first_counted).number == doctest::Approx(66.6));
  CHECK(*in_last_year(*find_kpi("12"), tally).number ==
        doctest::Approx(66.6));  // one quarter known
}

TEST_CASE("the index stays within 0 and 100, and is null where nothing happened") {
  Quarter best{}, worst{};
  best.reached = best.opened_up = best.cases_settled = 5;
  CHECK(satisfaction_in(best).index() == doctest::Approx(100));
  worst.step_times[at(StepId::B_2_3)] = 5, worst.evictions_arrears = 5;
  worst.queue_served = 1, worst.queue_wait_days = 400;
  CHECK(satisfaction_in(worst).index() == doctest::Approx(0));
  CHECK_FALSE(in_quarter(*find_kpi("12"), fake_tally(), first_counted).number);
}

TEST_SUITE_END();
