#include <doctest/doctest.h>

#include "chain/money_at_hand.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// €200 a month left and €100 saved; €60 of this month's €600 bill is paid.
Scene with_money() {
  Scene scene;
  scene.settings.climate.holiday = scene.settings.climate.december = 0;  // all months alike
  scene.tenant.household.margin = 20000;
  scene.tenant.household.slack = 10000;
  scene.tenant.household.buffer = 10000;
  scene.file.paid_month = Cents{6000};
  return scene;
}

LifeLuck luck_of(const Scene& s) { return {make_luck_key(s.seed, 0), make_luck_key(s.seed, 0)}; }

MoneyAtHand at_hand(const Scene& s) {
  return money_at_hand(s.tenant, s.file, s.settings, s.today, luck_of(s));
}

// What could be paid on a day of March 2023.
Cents on_day(Scene scene, int day) {
  scene.today = to_day({2023, 3, day});
  const Month month = month_of(scene.today);
  Months months(luck_of(scene), scene.tenant.id);
  return available(scene.tenant, scene.file, scene.settings, scene.today,
                   this_month(scene.tenant, scene.file, scene.settings.world, month, months));
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a bill is owed as far as this month's payments and the open balance leave it") {
  Scene scene = with_money();
  CHECK(owed_bill(scene.tenant, scene.file) == Cents{54000});
  scene.file.account.open = Cents{50000};
  CHECK(owed_bill(scene.tenant, scene.file) == Cents{50000});
  scene.file.paid_month = Cents{70000};
  CHECK(owed_bill(scene.tenant, scene.file) == Cents{});
}

TEST_CASE("at hand are savings, what is left and the bill that was not paid, never less than nil") {
  Scene scene = with_money();
  CHECK(at_hand(scene).owed == Cents{120000});
  CHECK(at_hand(scene).left == Cents{20000});
  CHECK(at_hand(scene).available == Cents{10000 + 20000 + 60000 - 6000});
  scene.file.paid_month = Cents{200000};
  CHECK(at_hand(scene).available == Cents{});
}

TEST_CASE("what is cut for terms is at hand only while an arrangement runs") {
  Scene scene = with_money();
  scene.settings.world.agreement.cut = 1;
  const MoneyAtHand before = at_hand(scene);
  CHECK(before.cut == Cents{10000});
  scene.file.park = Park::arrangement;
  CHECK(at_hand(scene).available == before.available + before.cut);
}

TEST_CASE("who has left owes no bill here and pays rent elsewhere") {
  Scene scene = with_money();
  scene.file.departed = 1;
  CHECK(owed_bill(scene.tenant, scene.file) == Cents{});
  CHECK(at_hand(scene).available == Cents{10000 + 20000 - 6000});
}

TEST_CASE(
    "who didn't set the rent aside has only savings before payday, and all of it from then on") {
  Scene scene = with_money();
  scene.tenant.household.payday = 10;
  scene.tenant.household.sets_aside = 0;
  for (const int before : {1, 5, 9}) CHECK(on_day(scene, before) == Cents{10000 - 6000});
  for (const int after : {10, 11, 31}) CHECK(on_day(scene, after) == Cents{84000});
  SUBCASE("set aside, or with the bill saved, all is there from the first") {
    scene.tenant.household.sets_aside = 1;
    CHECK(on_day(scene, 1) == Cents{84000});
    scene.tenant.household.sets_aside = 0;
    scene.tenant.household.buffer = 60000;
    CHECK(on_day(scene, 1) == Cents{134000});
  }
  SUBCASE("never less than nil") {
    scene.file.paid_month = Cents{10001};
    CHECK(on_day(scene, 1) == Cents{});
  }
  SUBCASE("who has left pays whenever there is money") {
    scene.file.departed = 1;
    CHECK(on_day(scene, 1) == Cents{10000 + 20000 - 6000});
  }
}

TEST_CASE("what comes later in the month can be promised in a talk, for payday at the earliest") {
  Scene scene = with_money();
  scene.tenant.household.payday = 10;
  scene.tenant.household.sets_aside = 0;
  scene.today = to_day({2023, 3, 4});
  CHECK(at_hand(scene).available == Cents{84000});
  CHECK(at_hand(scene).days_to_money == 6);
  scene.today = to_day({2023, 3, 10});
  CHECK(at_hand(scene).days_to_money == 0);
  scene.tenant.household.sets_aside = 1;
  scene.today = to_day({2023, 3, 4});
  CHECK(at_hand(scene).days_to_money == 0);
}

TEST_CASE("rent that isn't paid is spent in part as the month goes on") {
  Scene scene = with_money();
  scene.tenant.household.buffer = 0;
  scene.set("months.spent", 0.5);
  CHECK(on_day(scene, 1) == Cents{74000});
  // Half of the €540 that is unpaid goes, 15 and 30 days of 31.
  CHECK(on_day(scene, 16).n == doctest::Approx(74000 - 27000 * 15 / 31.0).epsilon(0.0001));
  CHECK(on_day(scene, 31).n == doctest::Approx(74000 - 27000 * 30 / 31.0).epsilon(0.0001));
  SUBCASE("not what is withheld over a complaint, nor when nothing is unpaid") {
    scene.file.complaint = true;
    CHECK(on_day(scene, 31) == Cents{74000});
    scene.file.complaint = false;
    scene.file.paid_month = Cents{60000};
    CHECK(on_day(scene, 31) == Cents{20000});
  }
  SUBCASE("less of it by who has savings") {
    const Cents poor = on_day(scene, 31);
    scene.tenant.household.buffer = 100000;
    CHECK(on_day(scene, 31) > poor + Cents{100000});
  }
}

TEST_CASE("what a month brings is at hand in that month, and no part of what terms are sized by") {
  Scene scene = with_money();
  scene.tenant.household.unsteady = 5000;
  int more = 0, less = 0;
  for (scene.seed = 1; scene.seed <= 50; ++scene.seed) {
    Months months(luck_of(scene), scene.tenant.id);
    const double noise = months.noise(make_month(2023, 3));
    if (noise < -4) continue;  // beyond what is left, cutting starts
    CHECK(at_hand(scene).available == Cents{84000 + static_cast<int>(5000 * noise)});
    CHECK(at_hand(scene).left == Cents{20000});
    more += noise > 0 ? 1 : 0;
    less += noise < 0 ? 1 : 0;
  }
  CHECK(more > 10);
  CHECK(less > 10);
}

TEST_CASE("a step is told the money it was given, or works it out") {
  Scene scene = with_money();
  StepContext context = scene.context();
  CHECK(context.money().available == scene.money.available);
  context.given_money.reset();
  CHECK(context.money().available == at_hand(scene).available);
}

TEST_SUITE_END();
