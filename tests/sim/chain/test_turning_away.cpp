#include <doctest/doctest.h>

#include "chain/mind.h"
#include "chain/turning_away.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE(
    "who pays by another's hand, has an agreement, a complaint, or has left can't turn away") {
  Scene scene;
  CHECK(may_turn_away(scene.tenant, scene.file));
  Scene managed = scene, at_source = scene, agreed = scene, complains = scene, left = scene;
  managed.tenant.household.managed = true;
  at_source.tenant.household.at_source = true;
  agreed.file.park = Park::arrangement;
  complains.file.complaint = true;
  left.file.departed = 1;
  for (const Scene* one : {&managed, &at_source, &agreed, &complains, &left})
    CHECK_FALSE(may_turn_away(one->tenant, one->file));
}

TEST_CASE("turning away comes with paralysis, and with what is owed up to a month's bill") {
  World w = default_settings().world;
  w.barriers.turn_away = 0.5;
  const Mind frozen = mind_of(0, 0, 0, 1, 1), free = mind_of(1, 1, 1, 0, 0);
  CHECK(turns_away_chance(frozen, 1, w) == doctest::Approx(0.5 * paralysis(frozen, w)));
  CHECK(turns_away_chance(frozen, 0.5, w) == doctest::Approx(0.25 * paralysis(frozen, w)));
  CHECK(turns_away_chance(frozen, 7, w) == turns_away_chance(frozen, 1, w));
  CHECK(turns_away_chance(frozen, 0, w) == 0);
  CHECK(turns_away_chance(free, 3, w) == 0);
}

TEST_CASE("facing it again comes sooner the lower the threshold, half as soon at a full one") {
  World w = default_settings().world;
  w.barriers.face_it = 0.3;
  w.mind.weight_shame = 1;
  CHECK(faces_it_chance(mind_of(0, 0, 0, 1, 1), w) == doctest::Approx(0.3));
  CHECK(faces_it_chance(mind_of(1, 0, 0, 0, 0), w) == doctest::Approx(0.15));
}

TEST_CASE("noticing takes longer with paralysis") {
  World w = default_settings().world;
  w.barriers.notices_later = 2;
  w.mind.weight_stress = 1;
  CHECK(slower_to_notice(mind_of(1, 1, 1, 0, 0), w) == 1);
  CHECK(slower_to_notice(mind_of(0, 0, 0, 0, 1), w) == doctest::Approx(3));
}

TEST_SUITE_END();
