// What habits learn, from one's own case and from the neighbours'.
#include <doctest/doctest.h>

#include "chain/morale.h"
#include "people.h"

using namespace drempel;

namespace {

// Strength 1, and no way back to the usual habit.
World teaching() {
  World world = default_settings().world;
  world.payment.morale = 1;
  world.payment.morale_return = 0;
  return world;
}

// Two months behind since 1 January 2023.
Case old_case() {
  Case c;
  c.number = 1;
  c.due_date = to_day({2023, 1, 1});
  return c;
}

Month in(int month) { return month_of(to_day({2023, month, 1})); }

double mood(std::int32_t old_cases, std::int32_t met, const World& world) {
  return mood_after({old_cases, met}, world);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a habit moves by a lesson's row, within its bounds, and goes part of the way back") {
  World world = teaching();
  world.payment.morale_costs = 0.2;
  world.payment.morale_reminder = -0.5;
  PaymentHabit habit;
  learn(habit, Lesson::costs, world);
  CHECK(habit.habit == doctest::Approx(1.2));
  learn(habit, Lesson::reminder, world);
  CHECK(habit.habit == doctest::Approx(0.6));
  world.payment.morale_reminder = -1;
  world.payment.morale_costs = 1;
  for (int i = 0; i < 10; ++i) learn(habit, Lesson::reminder, world);
  CHECK(habit.habit == doctest::Approx(best_habit));
  for (int i = 0; i < 10; ++i) learn(habit, Lesson::costs, world);
  CHECK(habit.habit == doctest::Approx(worst_habit));
  world.payment.morale_return = 0.5;
  world.payment.morale_costs = 0;
  learn(habit, Lesson::costs, world);
  CHECK(habit.habit == doctest::Approx(1.25));
}

TEST_CASE("at strength nil no lesson moves a habit and no neighbour a mood") {
  World world = default_settings().world;
  world.payment.morale = 0;
  for (const LessonRow& row : lesson_rows) {
    PaymentHabit habit;
    learn(habit, row.lesson, world);
    CHECK(habit.habit == 1);
  }
  CHECK(mood(10, 0, world) == 1);
  CHECK(mood(10, 10, world) == 1);
}

TEST_CASE("leniency spoils and what follows mends: the sign of every lesson") {
  const World world = teaching();
  for (const LessonRow& row : lesson_rows) {
    CAPTURE(static_cast<int>(row.lesson));
    const bool lenient = row.lesson == Lesson::silence || row.lesson == Lesson::arrangement ||
                         row.lesson == Lesson::unanswered || row.lesson == Lesson::gift;
    PaymentHabit habit;
    learn(habit, row.lesson, world);
    if (lenient)
      CHECK(habit.habit > 1);
    else
      CHECK(habit.habit < 1);
  }
}

TEST_CASE(
    "months in which nothing legal happens teach beyond the patience, counted from the last") {
  World world = teaching();
  world.payment.morale_patience = 3;
  Case c = old_case();
  CHECK_FALSE(unanswered(c, in(4), world));
  CHECK(unanswered(c, in(5), world));
  for (Day Case::*day : {&Case::handed_over, &Case::agency_day, &Case::bailiff_day,
                         &Case::claimed_day, &Case::judgment_day}) {
    Case met = c;
    met.*day = to_day({2023, 4, 20});
    CHECK(last_legal_day(met) == met.*day);
    CHECK_FALSE(unanswered(met, in(7), world));
    CHECK(unanswered(met, in(8), world));
  }
}

TEST_CASE(
    "who keeps an arrangement, has help, withholds or has a notice learns nothing by waiting") {
  const World world = teaching();
  Case c = old_case();
  REQUIRE(unanswered(c, in(12), world));
  SUBCASE("arrangement") { c.park = Park::arrangement; }
  SUBCASE("help") { c.park = Park::partner; }
  SUBCASE("complaint") { c.complaint = true; }
  SUBCASE("notice") { c.announced = true; }
  CHECK_FALSE(unanswered(c, in(12), world));
}

TEST_CASE("of neighbours only cases over three months are seen, and what they met this quarter") {
  const Day quarter = to_day({2023, 4, 1}), end = to_day({2023, 6, 30});
  const auto seen = [&](Case c, bool evicted = false) {
    Enforcement all;
    all.look_at(c, end, quarter, evicted);
    return all;
  };
  Case c = old_case();
  CHECK(seen(c).old_cases == 1);
  CHECK(seen(c).met == 0);
  CHECK(seen(c, true).met == 1);
  c.handed_over = quarter - 1;
  CHECK(seen(c).met == 0);
  c.handed_over = quarter;
  CHECK(seen(c).met == 1);
  c.handed_over = Day{};
  c.announced = true;
  CHECK(seen(c).met == 1);
  c.due_date = end - 90;
  CHECK(seen(c).old_cases == 0);
  c = old_case();
  c.departed = 1;
  CHECK(seen(c).old_cases == 0);
}

TEST_CASE("the mood is worst when no case met anything, as usual at the usual rate, else better") {
  World world = teaching();
  world.payment.morale_seen = 0.2;
  world.payment.morale_usual = 0.4;
  CHECK(mood(0, 0, world) == 1);
  CHECK(mood(10, 0, world) == doctest::Approx(1.2));
  CHECK(mood(10, 2, world) == doctest::Approx(1.1));
  CHECK(mood(10, 4, world) == doctest::Approx(1));
  CHECK(mood(10, 6, world) == doctest::Approx(0.9));
  CHECK(mood(10, 10, world) == doctest::Approx(0.8));
  world.payment.morale = 0.5;
  CHECK(mood(10, 0, world) == doctest::Approx(1.1));
}

TEST_CASE("habit and mood together stay within the bounds") {
  PaymentHabit habit;
  habit.habit = 1.4F;
  CHECK(habit_now(habit, 1.2) == worst_habit);
  habit.habit = 0.6F;
  CHECK(habit_now(habit, 0.6) == best_habit);
  habit.habit = 1;
  CHECK(habit_now(habit, 1.1) == doctest::Approx(1.1));
}

TEST_CASE("laxity multiplies the chance not to do what was due, and nothing at the usual habit") {
  World world = teaching();
  world.payment.morale_choice = 2;
  CHECK(laxity(1, world) == 1);
  CHECK(laxity(1.5, world) == doctest::Approx(2));
  CHECK(laxity(0.5, world) == doctest::Approx(0));
  for (const double chance : {0.0, 0.3, 0.6, 0.96, 1.0}) {
    CAPTURE(chance);
    CHECK(still_pays(chance, 1) == chance);
    CHECK(still_pays(chance, 0) == doctest::Approx(1));
  }
  CHECK(still_pays(0.96, 2) == doctest::Approx(0.92));
  CHECK(still_pays(0.6, 2) == doctest::Approx(0.2));
  CHECK(still_pays(0.3, 2) == 0);
  world.payment.morale_choice = 10;
  CHECK(laxity(0.5, world) == 0);
}

TEST_SUITE_END();
