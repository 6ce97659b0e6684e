#include <doctest/doctest.h>

#include "chain/contact.h"
#include "chain/step_list.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// A visit by skilled staff that always reaches somebody who opens up.
Scene at_the_door() {
  Scene scene;
  scene.channel = ChannelId::home_visit;
  scene.set("channel.home_visit.reach", 1);
  scene.set("contact.reach_threshold", 0);
  scene.set("contact.reach_paralysis", 0);
  scene.set("contact.open_face", 1);
  scene.set("contact.open_threshold", 0);
  return scene;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("tailor-made work has critical limits and a first day of the month") {
  Scene scene;  // €1,200, two months, on 1 March
  const auto due = [&] { return tailor_made_is_due(scene.context()); };
  CHECK(due());
  scene.set("tailor.min_owed", 1200);
  CHECK(due());
  scene.set("tailor.min_owed", 1200.01);
  CHECK_FALSE(due());
  scene.set("tailor.min_owed", 0);
  scene.set("tailor.min_months", 2.1);
  CHECK_FALSE(due());
  scene.set("tailor.min_months", 2);
  scene.set("tailor.from_day", 10);
  CHECK_FALSE(due());
  scene.today = to_day({2023, 3, 9});
  CHECK_FALSE(due());
  scene.today = to_day({2023, 3, 10});
  CHECK(due());
}

TEST_CASE("a crisis is reported from so many months owed on, since less puts no home at stake") {
  Scene scene;
  scene.set("handover.crisis_months", 3);
  scene.months_owed = 2.99;
  CHECK_FALSE(crisis_is_due(scene.context()));
  scene.months_owed = 3;
  CHECK(crisis_is_due(scene.context()));
  CHECK((row_of(StepId::A_2_3d).ready == crisis_is_due));
}

TEST_CASE("tailor-made work looks at the budget, takes long, and may bring help beside terms") {
  Scene scene = at_the_door();
  scene.set("contact.eager", 1);
  scene.set("contact.help_accept", 0.9);
  scene.tenant.household.other_debt = true;
  const Outcome out = scene.act(StepId::A_2_3c);
  REQUIRE(out.reached);
  CHECK(out.tailor_made);
  CHECK(out.visit_minutes == 180);
  CHECK(out.response.answer == Answer::arrangement);
  CHECK(out.response.term < scene.money.left);  // nobody is eager with the budget on the table
  CHECK(out.response.with_help);
  CHECK(out.response.warm);
  // 180 minutes at €65, and the visit itself
  const auto& set = scene.settings.world;
  const double visit = attempt_minutes(ChannelId::home_visit, scene.settings);
  const Cents expected =
      euros(195) + euros(visit / 60 * 65) + euros(set.channel[at(ChannelId::home_visit)].cost);
  CHECK(cost_of(out, CostId::tailor_time) == expected);
  SUBCASE("an ordinary visit does none of that") {
    const Outcome plain = scene.act(StepId::A_2_3);
    CHECK(plain.visit_minutes == 0);
    CHECK_FALSE(plain.response.with_help);
    CHECK_FALSE(plain.response.warm);
    CHECK(plain.response.term > scene.money.left);
  }
  SUBCASE("who is not at home costs no long talk") {
    scene.set("channel.home_visit.reach", 0);
    const Outcome missed = scene.act(StepId::A_2_3c);
    CHECK(missed.visit_minutes == 0);
    CHECK_FALSE(missed.tailor_made);
  }
}

TEST_CASE("a signal before a reminder or own contact breaks the law, a small one the covenant") {
  Scene scene;
  scene.today = to_day({2023, 3, 1});
  scene.set("municipality.least", 75);
  const auto breaks = [&](Breach breach) { return has(scene.act(StepId::A_2_3b), breach); };
  scene.file.reminded = true;
  scene.file.personal_tried = true;
  CHECK_FALSE(breaks(Breach::signal_before_contact));
  CHECK_FALSE(breaks(Breach::signal_below_least));
  scene.file.reminded = false;
  CHECK(breaks(Breach::signal_before_contact));
  scene.file.reminded = true;
  scene.file.personal_tried = false;
  CHECK(breaks(Breach::signal_before_contact));
  CHECK_FALSE(breaks(Breach::signal_below_least));
  scene.file.personal_tried = true;
  scene.money.owed = Cents{7499};
  CHECK(breaks(Breach::signal_below_least));
  CHECK_FALSE(breaks(Breach::signal_before_contact));
  scene.money.owed = Cents{7500};
  CHECK_FALSE(breaks(Breach::signal_below_least));
  scene.money.owed = Cents{1};
  scene.file.reminded = false;
  scene.today = to_day({2020, 12, 31});  // before the decree
  CHECK(scene.act(StepId::A_2_3b).breaches == 0);
}

TEST_CASE("a partner at the table makes more accept help") {
  Scene scene = at_the_door();
  scene.money.available = Cents{};
  scene.money.left = Cents{-100};
  const auto accepts = [&](StepId step) {
    return share(scene, [&](Scene s) { return s.act(step).response.answer == Answer::help; });
  };
  CHECK(accepts(StepId::A_2_3) == doctest::Approx(0.35).epsilon(0.06));
  CHECK(accepts(StepId::A_2_3c) == doctest::Approx(0.55).epsilon(0.05));
}

TEST_SUITE_END();
