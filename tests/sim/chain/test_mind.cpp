#include <doctest/doctest.h>

#include "chain/mind.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {
const World world = default_settings().world;
}

TEST_SUITE_BEGIN("chain");

TEST_CASE("threshold and paralysis combine their barriers as 1 − Π(1 − weight × barrier)") {
  World w = world;
  w.mind.weight_shame = 0.5;
  w.mind.weight_pride = 0.4;
  w.mind.weight_fear = 0.2;
  w.mind.weight_overview = 0.8;
  w.mind.weight_stress = 0.6;
  const Mind mind = mind_of(1.0F, 0.5F, 0.25F, 0.5F, 1.0F);
  CHECK(threshold(mind, w) == doctest::Approx(1 - 0.5 * 0.8 * 0.95));
  CHECK(paralysis(mind, w) == doctest::Approx(1 - 0.6 * 0.4));
  CHECK(threshold(mind_of(0, 0, 0, 1, 1), w) == 0);
  CHECK(paralysis(mind_of(1, 1, 1, 0, 0), w) == 0);
}

TEST_CASE("the four profiles are the quadrants, high from one half on") {
  for (const Profile profile : {Profile::I, Profile::II, Profile::III, Profile::IV}) {
    CAPTURE(at(profile));
    CHECK(profile_of(mind_of(profile), world) == profile);
  }
  World w = world;
  w.mind.weight_shame = 1;
  w.mind.weight_stress = 1;
  CHECK(profile_of(mind_of(0.5F, 0, 0, 0, 0.5F), w) == Profile::I);
  CHECK(profile_of(mind_of(0.5F, 0, 0, 0, 0.49F), w) == Profile::II);
  CHECK(profile_of(mind_of(0.49F, 0, 0, 0, 0.5F), w) == Profile::III);
  CHECK(profile_of(mind_of(0.49F, 0, 0, 0, 0.49F), w) == Profile::IV);
}

TEST_CASE("barriers grow with what is owed, at full strength from three months on") {
  const auto grown = [](double months_owed) {
    Mind mind = mind_of(Profile::IV);
    worsen(mind, months_owed, world);
    return mind;
  };
  CHECK(grown(0).now == mind_of(Profile::IV).now);
  double last = 0;
  for (const double owed : {0.5, 1.0, 2.0, 3.0}) {
    CAPTURE(owed);
    const Mind mind = grown(owed);
    const double sum = threshold(mind, world) + paralysis(mind, world);
    CHECK(sum > last);
    last = sum;
  }
  CHECK(grown(3).now == grown(12).now);
  // By hand: shame from 0.1 at €-three months' strength.
  CHECK(grown(3).now[at(Barrier::shame)] ==
        doctest::Approx(0.1 + world.mind.grow_shame * (1 - 0.1)));
  CHECK(grown(1.5).now[at(Barrier::stress)] ==
        doctest::Approx(0.1 + 0.5 * world.mind.grow_stress * (1 - 0.1)));
  CHECK(grown(3).now[at(Barrier::pride)] == 0.1F);  // pride doesn't come from debt
}

TEST_CASE("barriers never pass one, however long the arrears last") {
  Mind mind = mind_of(Profile::I);
  for (int month = 0; month < 500; ++month) worsen(mind, 20, world);
  for (const float barrier : mind.now) {
    CHECK(barrier <= 1);
    CHECK(barrier > 0.69F);
  }
  change(mind, {5, 5, 5, 5, 5});
  CHECK(mind.now == Per<Barrier, float>{1, 1, 1, 1, 1});
  change(mind, {-5, -5, -5, -5, -5});
  CHECK(mind.now == Per<Barrier, float>{0, 0, 0, 0, 0});
}

TEST_CASE("without arrears barriers go back towards where they began, month by month") {
  Mind mind = mind_of(Profile::IV);
  mind.updated = make_month(2023, 1);
  change(mind, {0.4, 0.4, 0.4, 0.4, 0.4});
  Mind once = mind;
  recover(once, make_month(2023, 2), world);
  CHECK(once.now[0] == doctest::Approx(0.1 + 0.4 * (1 - world.mind.recover)));
  CHECK(once.updated == make_month(2023, 2));
  // Three months at once are three times one month, and the same month twice is once.
  Mind thrice = mind;
  for (int k = 1; k <= 3; ++k) recover(thrice, make_month(2023, 1) + k, world);
  Mind together = mind;
  recover(together, make_month(2023, 4), world);
  CHECK(thrice.now[2] == doctest::Approx(together.now[2]));
  recover(together, make_month(2023, 4), world);
  CHECK(thrice.now[2] == doctest::Approx(together.now[2]));
  Mind long_after = mind;
  recover(long_after, make_month(2063, 1), world);
  CHECK(long_after.now[4] == doctest::Approx(0.1));
  // Whoever came out better than they began grows back too: contact doesn't last for ever.
  Mind relieved = mind_of(Profile::I);
  relieved.updated = make_month(2023, 1);
  change(relieved, {-0.5, -0.5, -0.5, -0.5, -0.5});
  recover(relieved, make_month(2023, 3), world);
  CHECK(relieved.now[0] > 0.2F);
  CHECK(relieved.now[0] < 0.7F);
}
