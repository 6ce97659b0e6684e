// What the measuring rod follows of lasting losses of income, in small worlds.
#include <doctest/doctest.h>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// Nothing strikes but illness, now and then, of €125–375 a month for ten years on average.
Scenario struck(int homes) {
  return with(
      quiet(homes),
      {{"shock.illness.rate", 0.15}, {"shock.illness.drop", 250}, {"shock.illness.months", 120}});
}

Rod after_four_years(const Scenario& world) { return in_all(run(world, {.years = 4})).rod; }

double left(const Scenario& world) {
  const Rod rod = after_four_years(world);
  REQUIRE(rod.hole_lost_cents > 0);
  return static_cast<double>(rod.hole_left_cents) / static_cast<double>(rod.hole_lost_cents);
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a lasting hole is 200 to 300 euros a month for three years or more") {
  CHECK(is_lasting_hole(Cents{200'00}, 36));
  CHECK(is_lasting_hole(Cents{300'00}, 400));
  CHECK_FALSE(is_lasting_hole(Cents{199'99}, 36));
  CHECK_FALSE(is_lasting_hole(Cents{300'01}, 36));
  CHECK_FALSE(is_lasting_hole(Cents{250'00}, 35));
}

TEST_CASE("of a lasting loss all is left after a year when nobody adapts, and little when all do") {
  const Scenario world = struck(600);
  // The second setback of some comes on top; help takes something off.
  const double whole = left(world);
  CHECK(whole >= 0.95);
  CHECK(whole < 1.3);
  const double adapted = left(with(world, {{"months.adapts", 0.8}, {"months.adapt_months", 0.1}}));
  CHECK(adapted >= 0.19);
  CHECK(adapted < 0.3);
}

TEST_CASE("losses of another size or length are not followed") {
  CHECK(after_four_years(with(struck(200), {{"shock.illness.drop", 1000}})).hole_lost_cents == 0);
  CHECK(after_four_years(with(struck(200), {{"shock.illness.months", 1}})).hole_lost_cents == 0);
}

TEST_CASE("a lasting loss meets a judgment where courts are used, and none where they are not") {
  const Scenario world = with(struck(400), {{"population.margin_wages", 50},
                                            {"population.margin_benefit", 50},
                                            {"population.margin_pension", 50},
                                            {"population.margin_self", 50},
                                            {"population.no_buffer", 1},
                                            {"staff.unlimited", 1},
                                            {"court.summons_months", 2},
                                            {"months.adapts", 0}});
  const Rod hard = after_four_years(world);
  CHECK(hard.holes_judged > 0);
  CHECK(hard.holes_judged <= hard.holes_followed);
  const Rod mild = after_four_years(without_steps(world));
  CHECK(mild.holes_followed > 0);
  CHECK(mild.holes_judged == 0);
}

TEST_CASE("who leaves without a judgment is not among those followed") {
  CHECK(after_four_years(with(struck(200), {{"population.turnover", 0.9}})).holes_followed <
        after_four_years(struck(200)).holes_followed / 4);
}

TEST_SUITE_END();
