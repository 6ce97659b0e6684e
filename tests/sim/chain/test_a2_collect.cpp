#include <doctest/doctest.h>

#include "chain/attempt.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE("A.2.4 starts the term, and frightens who reads it more than a reminder does") {
  Scene scene;
  scene.set("channel.letter.reach", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const Outcome wik = scene.act(StepId::A_2_4);
  const Outcome reminder = scene.act(StepId::A_2_1);
  CHECK(wik.formal_term);
  CHECK_FALSE(reminder.formal_term);
  CHECK(wik.effects[at(Barrier::fear)] > reminder.effects[at(Barrier::fear)]);
  CHECK(wik.effects[at(Barrier::stress)] > reminder.effects[at(Barrier::stress)]);
  CHECK(wik.desk_minutes > 0);
}

TEST_CASE("A.2.3 is introduced as often as the policy says, and an introduction spares pride") {
  Scene scene;
  scene.channel = ChannelId::home_visit;
  scene.set("channel.home_visit.reach", 1);
  scene.set("approach.introduction", 0.3);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const double introduced =
      share(scene, [](Scene s) { return s.act(StepId::A_2_3).effects[at(Barrier::pride)] <= 0; });
  CHECK(introduced == doctest::Approx(0.3).epsilon(0.1));
  scene.set("approach.introduction", 1);
  CHECK(share(scene,
              [](Scene s) { return s.act(StepId::A_2_3).effects[at(Barrier::pride)] <= 0; }) == 1);
}

TEST_CASE("A.1.2 is read or not, and asks nothing of who owes nothing") {
  Scene scene;
  scene.channel = ChannelId::email;
  scene.money = {};
  scene.set("channel.email.reach", 1);
  scene.set("contact.prompt_written", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const Outcome out = scene.act(StepId::A_1_2);
  CHECK(out.result == StepResult::agreed);
  CHECK(out.response.answer == Answer::silence);
  scene.set("channel.email.reach", 0);
  CHECK(scene.act(StepId::A_1_2).result == StepResult::done);
  scene.set("channel.email.reach", 1);
  scene.set("contact.prompt_written", 0);
  CHECK(scene.act(StepId::A_1_2).result == StepResult::done);
}

TEST_CASE("A.3 shares its desk work over the four steps") {
  Scene scene;
  scene.set("contact.arrangement_minutes", 20);
  scene.set("contact.hour_rate", 60);
  double minutes = 0;
  Cents cost;
  for (const StepId step : arrangement_steps) {
    const Outcome out = scene.act(step);
    minutes += out.desk_minutes;
    cost += cost_of(out, CostId::arrangement_time);
    CHECK(out.result == StepResult::agreed);
  }
  CHECK(minutes == doctest::Approx(20));
  CHECK(cost == euros(20));
}

TEST_CASE("time and postage of an attempt are what the rows say") {
  Scene scene;
  scene.set("contact.hour_rate", 90);
  scene.set("channel.home_visit.minutes", 80);
  scene.set("channel.home_visit.cost", 5);
  Outcome out;
  book_attempt(out, CostId::visit_time, ChannelId::home_visit, scene.settings);
  const double minutes = attempt_minutes(ChannelId::home_visit, scene.settings);
  CHECK(out.costs[0].minutes == minutes);
  CHECK(out.costs[0].amount == euros(minutes / 60 * 90) + euros(5));
  CHECK(staff_cost(10, scene.settings.world) == euros(15));
}
