#include <doctest/doctest.h>

#include "chain/rescue.h"
#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// Two months of €600 are owed, €300 a month is left, nothing at hand; everybody is in motion, no
// family, no fund, no help.
Scene at_the_door() {
  Scene scene = at_court();
  scene.file.announced = true;
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.money.available = Cents{};
  for (const char* key : {"court.family", "court.fund", "crisis.accept", "contact.help_accept",
                          "court.notice_freeze"})
    scene.set(key, 0);
  scene.set("court.last_minute", 1);
  scene.set("court.fund_sum", 500);
  scene.set("execution.late_arrangement", 1);
  scene.set("arrangement.max_terms", 6);
  scene.set("arrangement.short_terms", 6);
  scene.set("execution.late_terms", 24);
  return scene;
}

WayOut way_out(const Scene& scene) { return last_way_out(scene.context()); }

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("ways out come in order: own money, terms, family, a fund, help") {
  Scene scene = at_the_door();
  scene.set("court.family", 1);
  scene.set("court.family_sum", 20000);
  scene.set("court.fund", 1);
  scene.set("court.fund_sum", 1200);
  scene.set("contact.help_accept", 1);
  scene.money.available = scene.money.owed;
  CHECK(way_out(scene).who == Averted::tenant);
  CHECK(way_out(scene).own == scene.money.owed);
  scene.money.available = Cents{};
  CHECK(way_out(scene).who == Averted::arrangement);
  scene.money.left = Cents{-20000};  // nothing is left for terms
  const WayOut family = way_out(scene);
  CHECK(family.who == Averted::family);
  CHECK(family.given == scene.money.owed);
  scene.set("court.family", 0);
  const WayOut fund = way_out(scene);
  CHECK(fund.who == Averted::fund);
  CHECK(fund.given == scene.money.owed);
  scene.set("court.fund", 0);
  CHECK(way_out(scene).who == Averted::help);
  CHECK_FALSE(way_out(scene).response.urgent);
  scene.file.helped = true;
  CHECK(way_out(scene).who == Averted::count);
}

TEST_CASE("crisis help is the last way out, offered to whom the municipality has not reached") {
  Scene scene = at_the_door();
  scene.set("execution.late_arrangement", 0);
  scene.set("crisis.accept", 1);
  CHECK(way_out(scene).who == Averted::help);
  CHECK(way_out(scene).response.urgent);
  scene.file.crisis_offered = true;
  CHECK(way_out(scene).who == Averted::count);
}

TEST_CASE("terms under threat may be longer than ordinary ones, on the same money") {
  Scene scene = at_the_door();
  scene.money.left = Cents{8000};  // of which nine tenths: 72 a month, 17 terms
  const WayOut way = way_out(scene);
  CHECK(way.who == Averted::arrangement);
  CHECK(way.response.terms == 17);
  scene.set("execution.late_terms", 16);
  CHECK(way_out(scene).who == Averted::count);
  scene.set("execution.late_terms", 17);
  CHECK(way_out(scene).who == Averted::arrangement);
  scene.set("arrangement.max_terms", 0);  // who gives no terms gives none here
  CHECK(way_out(scene).who == Averted::count);
  SUBCASE("they stand or fall with the money, not with how many there were this year") {
    scene.set("arrangement.max_terms", 6);
    scene.set("arrangement.per_year", 0);
    CHECK(way_out(scene).who == Averted::arrangement);
    scene.money.left = Cents{};
    CHECK(way_out(scene).who == Averted::count);
  }
  SUBCASE("the corporation must be willing") {
    scene.set("arrangement.max_terms", 6);
    scene.set("execution.late_arrangement", 0);
    CHECK(way_out(scene).who == Averted::count);
  }
}

TEST_CASE("a summons brings terms as long as a threat allows, too") {
  Scene scene = at_the_door();
  scene.money.left = Cents{8000};
  scene.set("contact.eager", 0);
  CHECK(talk_under_threat(scene.context()).terms == 17);
  scene.set("execution.late_terms", 1);
  CHECK(talk_under_threat(scene.context()).answer == Answer::silence);
}

TEST_CASE("family lends what it has and no more, whatever is owed") {
  Scene scene = at_the_door();
  scene.set("court.family", 1);
  scene.set("court.family_sum", 1000);
  const Cents purse = family_can_lend(scene.context());
  CHECK(purse > Cents{});
  scene.attempt = 5;  // the same at every moment
  scene.step = StepId::B_2_3;
  CHECK(family_can_lend(scene.context()) == purse);
  scene.tenant.record.family_paid = static_cast<std::int32_t>(purse.n) - 100;
  CHECK(family_can_lend(scene.context()) == Cents{100});
  scene.tenant.record.family_paid = static_cast<std::int32_t>(purse.n) + 100;
  CHECK(family_can_lend(scene.context()) == Cents{});
  scene.tenant.record.family_paid = 0;
  scene.money.left = Cents{-20000};
  scene.money.owed = purse;
  CHECK(way_out(scene).given == purse);
  scene.money.owed = purse + Cents{1};  // a cent more makes the home safe no longer
  CHECK(way_out(scene).who == Averted::count);
  scene.money.available = Cents{1};  // but for own money
  const WayOut both = way_out(scene);
  CHECK(both.who == Averted::family);
  CHECK(both.given == purse);
  CHECK(both.own == Cents{1});
}

TEST_CASE("some have nobody who lends, and what the others have differs") {
  Scene scene = at_the_door();
  scene.set("court.family", 0.4);
  scene.set("court.family_sum", 1000);
  const auto over = [&](double sum) {
    return share(scene, [&](Scene s) { return family_can_lend(s.context()) > euros(sum); });
  };
  CHECK(over(0) == doctest::Approx(0.4).epsilon(0.06));
  CHECK(over(1000) == doctest::Approx(0.4 * 0.368).epsilon(0.12));  // e^−1
}

TEST_CASE("part from family or a fund helps when the rest fits in terms") {
  Scene scene = at_the_door();
  scene.money.left = Cents{4000};  // 36 a month: 864 in 24 terms
  scene.set("court.fund", 1);
  scene.set("court.fund_sum", 300);
  CHECK(way_out(scene).who == Averted::count);  // 900 would be left
  scene.set("court.fund_sum", 400);
  const WayOut way = way_out(scene);
  CHECK(way.who == Averted::fund);
  CHECK(way.given == euros(400));
  CHECK(way.response.answer == Answer::arrangement);
  CHECK(way.response.terms == 23);       // of 800
  scene.tenant.record.fund_paid = true;  // once
  CHECK(way_out(scene).who == Averted::count);
}

TEST_CASE("who is frozen finds no way out, and two adults have two chances") {
  Scene scene = at_the_door();
  const auto moves = [](Scene s) { return last_way_out(s.context()).who != Averted::count; };
  scene.set("court.last_minute", 0.4);
  scene.set("contact.second_adult", 0.5);
  CHECK(share(scene, moves) == doctest::Approx(0.4).epsilon(0.06));
  scene.tenant.household.type = HouseholdType::couple;
  CHECK(share(scene, moves) == doctest::Approx(0.52).epsilon(0.05));
  scene.set("court.last_minute", 1);
  scene.set("court.notice_freeze", 1);
  scene.tenant.mind = mind_of(1, 1, 1, 1, 1);
  CHECK(share(scene, moves) < 0.2);
}

TEST_SUITE_END();
