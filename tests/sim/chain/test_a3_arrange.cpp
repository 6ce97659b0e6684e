#include <doctest/doctest.h>

#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

double minutes_in_all(Scene scene) {
  double sum = 0;
  for (const StepId step : arrangement_steps) sum += scene.act(step).desk_minutes;
  return sum;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("an arrangement takes the staff's time by who makes it, and by looking at the budget") {
  Scene scene;
  CHECK(minutes_in_all(scene) == doctest::Approx(20));
  scene.set("arrangement.assess", 1);
  CHECK(minutes_in_all(scene) == doctest::Approx(20 + 45));
  scene.file.arranged_by = ArrangedBy::partner;  // is registered only
  CHECK(minutes_in_all(scene) == doctest::Approx(5));
  scene.file.arranged_by = ArrangedBy::online;
  CHECK(minutes_in_all(scene) == 0);
  scene.file.arranged_by = ArrangedBy::contractor;
  CHECK(minutes_in_all(scene) == 0);
}

TEST_CASE("watching costs by how often one looks, and a message before each term costs too") {
  Scene scene;  // half a minute a look, every seven days
  CHECK(scene.act(StepId::C_1_1).desk_minutes == doctest::Approx(0.5 * 30 / 7));
  scene.set("arrangement.watch_days", 1);
  CHECK(scene.act(StepId::C_1_1).desk_minutes == doctest::Approx(15));
  const Cents plain = cost_of(scene.act(StepId::C_1_1), CostId::monitor_time);
  CHECK(plain == Cents{1625});
  scene.set("arrangement.remind_term", 1);
  scene.set("channel.sms.cost", 0.10);
  scene.set("channel.sms.minutes", 0);
  CHECK(cost_of(scene.act(StepId::C_1_1), CostId::monitor_time) == Cents{1635});
}

TEST_CASE("keeping contact is a call that asks for nothing") {
  Scene scene;
  scene.channel = ChannelId::phone;
  scene.set("channel.phone.reach", 1);
  scene.set("contact.reach_threshold", 0);
  scene.set("contact.reach_paralysis", 0);
  const Outcome out = scene.act(StepId::C_1_1b);
  CHECK(out.result == StepResult::reached);
  CHECK(out.response.answer == Answer::silence);
  CHECK_FALSE(out.response.talked);
  CHECK(out.desk_minutes == scene.settings.world.channel[at(ChannelId::phone)].minutes);
  CHECK(cost_of(out, CostId::aftercare_time) > Cents{});
}

TEST_CASE("an exception takes an hour of desk work") {
  Scene scene;
  CHECK(scene.act(StepId::A_4_1).desk_minutes == 60);
  CHECK(cost_of(scene.act(StepId::A_4_1), CostId::exception_time) == euros(65));
}

TEST_SUITE_END();
