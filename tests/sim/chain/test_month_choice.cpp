#include <doctest/doctest.h>

#include "chain/month_choice.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Scene short_of_money() {
  Scene scene;
  scene.file.reason = Reason::short_of_money;
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  return scene;
}

MonthChoice choice_of(const Scene& scene, double lax = 1) {
  Stream luck(make_luck_key(scene.seed, 0), scene.tenant.id, Purpose::month_choice, 5);
  return choose_month(scene.tenant, scene.file, lax, scene.settings.world, luck);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("each choice has the chance of its row") {
  Scene scene = short_of_money();
  scene.set("payment.rent_first", 0.7);
  scene.set("payment.tidy", 0.4);
  scene.set("payment.partial", 0.2);
  scene.set("contact.self_contact", 0.3);
  const auto often = [&](bool MonthChoice::*what) {
    return share(scene, [&](const Scene& one) { return choice_of(one).*what; });
  };
  CHECK(often(&MonthChoice::rent_first) == doctest::Approx(0.7).epsilon(0.05));
  CHECK(often(&MonthChoice::acts) == doctest::Approx(0.4).epsilon(0.08));
  CHECK(often(&MonthChoice::pays_part) == doctest::Approx(0.2).epsilon(0.12));
  CHECK(often(&MonthChoice::calls) == doctest::Approx(0.3).epsilon(0.1));
  CHECK(often(&MonthChoice::gambles) == 0);  // nobody who isn't frozen
}

TEST_CASE("who doesn't know that something is open doesn't act on it") {
  Scene scene = short_of_money();
  scene.set("payment.tidy", 1);
  CHECK(choice_of(scene).acts);
  for (const Reason reason : {Reason::forgot, Reason::late_habit, Reason::reversed_debit}) {
    scene.file.reason = reason;
    CHECK_FALSE(choice_of(scene).acts);
  }
}

TEST_CASE("paralysis keeps from acting and tempts to a gamble, a threshold keeps from calling") {
  Scene scene = short_of_money();
  scene.set("payment.tidy", 1);
  scene.set("mind.freeze", 1);
  scene.set("mind.weight_stress", 1);
  scene.set("mind.weight_shame", 1);
  scene.set("mind.wrong_choice", 1);
  scene.set("contact.self_contact", 1);
  scene.tenant.mind = mind_of(1, 0, 0, 0, 1);
  CHECK_FALSE(choice_of(scene).acts);
  CHECK_FALSE(choice_of(scene).calls);
  CHECK(choice_of(scene).gambles);
  scene.tenant.household.managed = true;
  CHECK_FALSE(choice_of(scene).gambles);
  CHECK(choice_of(scene).rent_first);
  CHECK(choice_of(scene).pays_part);
}

TEST_CASE("a lax tenant puts the rent first less often") {
  Scene scene = short_of_money();
  scene.set("payment.rent_first", 0.9);
  const auto first = [&](double lax) {
    return share(scene, [&](const Scene& one) { return choice_of(one, lax).rent_first; });
  };
  CHECK(first(2) == doctest::Approx(0.8).epsilon(0.05));
  CHECK(first(0) == 1);
}

TEST_SUITE_END();
