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

MoneyAtHand at_hand(const Scene& s) { return money_at_hand(s.tenant, s.file, s.settings, s.today); }

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

TEST_CASE("a step is told the money it was given, or works it out") {
  Scene scene = with_money();
  StepContext context = scene.context();
  CHECK(context.money().available == scene.money.available);
  context.given_money.reset();
  CHECK(context.money().available == at_hand(scene).available);
}

TEST_SUITE_END();
