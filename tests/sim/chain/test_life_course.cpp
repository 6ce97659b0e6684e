#include <doctest/doctest.h>

#include "chain/age.h"
#include "chain/leaving.h"
#include "chain/life_course.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// Born in March 1960, two children three years apart, the youngest in June 1996, gone at 20.
Household parents() {
  Household h;
  h.type = HouseholdType::family;
  h.income = IncomeType::wages;
  h.born = static_cast<std::int16_t>(make_month(1960, 3).n);
  h.children_ever = 2;
  h.youngest_born = static_cast<std::int16_t>(make_month(1996, 6).n);
  h.leaves_home_at = 20 * 12;
  h.children = 2;
  return h;
}

World world_of(std::initializer_list<std::pair<std::string_view, double>> values = {}) {
  Settings settings = hand_values();
  for (const auto& [key, value] : values) set(settings, key, value);
  return settings.world;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("the pension comes in the first month in which the law's age of that day is reached") {
  CHECK(pension_month(make_month(1947, 12)) == make_month(2012, 12));  // 65 in the last such month
  CHECK(pension_month(make_month(1948, 1)) == make_month(2013, 2));    // a month more from 2013 on
  CHECK(pension_month(make_month(1957, 2)) == make_month(2023, 12));   // 66 and 10 months
  CHECK(pension_month(make_month(1957, 3)) == make_month(2024, 3));    // 67 from 2024 on
  for (int year = 1930; year < 1980; ++year)
    for (int number = 1; number <= 12; ++number) {
      const Month born = make_month(year, number), month = pension_month(born);
      CAPTURE(year * 100 + number);
      CHECK(reached_pension_age(month - born, first_day(month)));
      CHECK((month == born + 65 * 12 ||
             !reached_pension_age(month - 1 - born, first_day(month - 1))));
    }
}

TEST_CASE("children are at home from birth until they leave, each in their own month") {
  const Household h = parents();
  const World world = world_of({{"lives.spacing", 36}});
  const auto at_home = [&](int year, int number) {
    return children_in(h, world, make_month(year, number));
  };
  CHECK(at_home(1993, 5) == 0);
  CHECK(at_home(1993, 6) == 1);
  CHECK(at_home(1996, 5) == 1);
  CHECK(at_home(1996, 6) == 2);
  CHECK(at_home(2013, 5) == 2);
  CHECK(at_home(2013, 6) == 1);
  CHECK(at_home(2016, 5) == 1);
  CHECK(at_home(2016, 6) == 0);
  Household none = h;
  none.children_ever = 0;
  CHECK(children_in(none, world, make_month(2000, 1)) == 0);
}

TEST_CASE("a family becomes a couple when the last child leaves, a single parent a single person") {
  const World world = world_of({{"lives.spacing", 36}});
  Household h = parents();
  CHECK(next_turn(h, world, make_month(2010, 1)) == make_month(2013, 6));
  CHECK(take_turn(h, world, make_month(2013, 6)).born == -1);
  CHECK(h.type == HouseholdType::family);
  CHECK(h.children == 1);
  CHECK(next_turn(h, world, make_month(2013, 6)) == make_month(2016, 6));
  Household alone = h;
  alone.type = HouseholdType::single_parent;
  take_turn(h, world, make_month(2016, 6));
  CHECK(h.type == HouseholdType::couple);
  CHECK(h.children == 0);
  take_turn(alone, world, make_month(2016, 6));
  CHECK(alone.type == HouseholdType::single);
  // Nothing but the pension is left, and after it nothing.
  CHECK(next_turn(h, world, make_month(2016, 6)) == pension_month(make_month(1960, 3)));
  h.income = IncomeType::pension;
  CHECK(next_turn(h, world, make_month(2016, 6)) == no_turn);
}

TEST_CASE("a pension changes payday and what is left, once, and takes the job's risks away") {
  const World world = world_of({{"population.margin_wages", 300},
                                {"population.margin_pension", 180},
                                {"shock.job_loss.rate", 0.5}});
  Tenancy t;
  t.household = parents();
  Household& h = t.household;
  h.margin = 40000, h.slack = 10000, h.payday = 25;
  h.setbacks[0] = {5000, make_month(2030, 1)};
  const Month month = pension_month(Month{h.born});
  CHECK_FALSE(take_turn(h, world, month - 1).retires);
  CHECK(h.income == IncomeType::wages);
  const double at_work = shock_candidate_rate(t, world, month);
  CHECK(take_turn(h, world, month).retires);
  CHECK(h.income == IncomeType::pension);
  CHECK(h.payday == pension_payday);
  CHECK(h.margin == 28000);
  CHECK(h.slack == 13000);
  CHECK(h.setbacks[0].drop == 5000);  // runs on to its end
  CHECK(at_work - shock_candidate_rate(t, world, month) > 0.1);
  CHECK_FALSE(take_turn(h, world, month + 1).retires);
  CHECK(h.margin == 28000);
}

TEST_CASE("a pension pushes nobody below what a usual shortage may take who wasn't there already") {
  const World world = world_of({{"population.margin_self", 900},
                                {"population.margin_pension", 100},
                                {"population.thrift", 0.5}});
  Household h = parents();
  h.income = IncomeType::self_employed;
  h.margin = 1000, h.slack = 10000;
  take_turn(h, world, pension_month(Month{h.born}));
  CHECK(h.margin == -6500);  // half of a slack of 130
  h = parents();
  h.income = IncomeType::self_employed;
  h.margin = -9000, h.slack = 10000;
  take_turn(h, world, pension_month(Month{h.born}));
  CHECK(h.margin == -9000);
}

TEST_CASE(
    "children are born and leave at the ages that the rows say, from end to end of the luck") {
  const World world = world_of({{"lives.youngest_at", 33}, {"lives.leave_home", 21.5}});
  CHECK(youngest_at(1e-9, world) == 24 * 12);
  CHECK(youngest_at(0.5, world) == 33 * 12);
  CHECK(youngest_at(1 - 1e-9, world) == 42 * 12 - 1);
  CHECK(leaving_age(1e-9, world) == 18 * 12);
  CHECK(leaving_age(1 - 1e-9, world) == 25 * 12 - 1);
  CHECK(leaving_age(0.7, world_of({{"lives.leave_home", 18}})) == 18 * 12);
}

TEST_CASE("notice goes by bands of age, at their edges") {
  const World world = world_of({{"lives.notice_18", 4},
                                {"lives.notice_30", 3},
                                {"lives.notice_45", 2},
                                {"lives.notice_65", 1}});
  CHECK(notice_weight(18 * 12, world) == 4);
  CHECK(notice_weight(30 * 12 - 1, world) == 4);
  CHECK(notice_weight(30 * 12, world) == 3);
  CHECK(notice_weight(45 * 12 - 1, world) == 3);
  CHECK(notice_weight(45 * 12, world) == 2);
  CHECK(notice_weight(65 * 12, world) == 1);
  CHECK(highest_notice_weight(world) == 4);
}

TEST_SUITE_END();
