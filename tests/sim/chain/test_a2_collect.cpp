#include <doctest/doctest.h>

#include "chain/attempt.h"
#include "people.h"
#include "policy/law.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// A case that may be handed over: two months, tried by telephone, letter of 30 January.
Scene ready() {
  Scene scene;
  scene.file.personal_tried = true;
  scene.file.reminded = true;
  scene.file.wik_day = to_day({2023, 1, 30});
  return scene;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("A.2.5 refuses less than handover.min_owed and comes back") {
  Scene scene = ready();
  scene.set("handover.min_owed", 1200);
  CHECK(scene.act(StepId::A_2_5).opens_file);
  scene.money.owed = Cents{119999};
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(out.result == StepResult::refused);
  CHECK_FALSE(out.opens_file);
  CHECK(out.again == StepId::A_2_5);
  CHECK(out.again_days == 30);
  CHECK(out.charge == Cents{});
  CHECK(out.breaches == 0);
}

TEST_CASE("A.2.5 refuses without a call or a visit, unless the policy does not ask for one") {
  Scene scene = ready();
  scene.file.personal_tried = false;
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(out.result == StepResult::refused);
  CHECK(out.again_days == 14);
  scene.set("handover.contact_first", 0);
  CHECK(scene.act(StepId::A_2_5).opens_file);
}

TEST_CASE("A.2.5 without a WIK letter is a breach and charges nothing") {
  Scene scene = ready();
  scene.file.wik_day = Day{};
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(out.opens_file);
  CHECK(has(out, Breach::no_wik));
  CHECK_FALSE(has(out, Breach::wik_term_cut));
  CHECK(out.charge == Cents{});
  CHECK(out.chargeable == Cents{});
}

TEST_CASE("A.2.5 within the term of the letter is a breach: 15 days after it is, 16 is not") {
  // Sent on day 0, received on day 1, fourteen days from day 2: up to and including day 15.
  Scene scene = ready();
  for (const int days : {1, 14, 15, 16, 17, 60}) {
    CAPTURE(days);
    scene.file.wik_day = scene.today - days;
    const Outcome out = scene.act(StepId::A_2_5);
    CHECK(has(out, Breach::wik_term_cut) == (days < 16));
    CHECK_FALSE(has(out, Breach::no_wik));
  }
}

TEST_CASE(
    "A.2.5 charges the collection costs of what the letter named, once, if the policy charges") {
  Scene scene = ready();
  scene.file.wik_owed = scene.money.owed;
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(out.charge == Cents{21780});  // 15 % of 1,200 and 21 % VAT
  CHECK(out.chargeable == out.charge);
  CHECK(cost_of(out, CostId::collection_costs) == out.charge);
  scene.set("handover.charge_costs", 0);
  const Outcome waived = scene.act(StepId::A_2_5);
  CHECK(waived.charge == Cents{});
  CHECK(waived.chargeable == Cents{21780});
  SUBCASE("not of what has come since, nor of what has been paid since") {
    scene.file.wik_owed = euros(600);
    CHECK(scene.act(StepId::A_2_5).chargeable == Cents{10890});
    scene.file.wik_owed = euros(1800);
    CHECK(scene.act(StepId::A_2_5).chargeable == Cents{21780});
  }
  scene.set("handover.charge_costs", 1);
  scene.file.costs_charged = true;
  CHECK(scene.act(StepId::A_2_5).charge == Cents{});
}

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
  CHECK(channel_cost(ChannelId::home_visit, scene.settings.world) == euros(125));
  CHECK(staff_cost(10, scene.settings.world) == euros(15));
}

TEST_CASE("B.1.1 brings some of those who read it to an arrangement, fewer of the paralysed") {
  Scene scene;
  scene.set("channel.letter.reach", 1);
  scene.set("contact.read_paralysis", 0);
  scene.set("contact.open_written", 0);
  scene.set("contact.prompt_wik", 0);
  scene.set("contact.prompt_written", 0);
  scene.set("court.amicable", 0.6);
  const auto arranged = [](Scene s) {
    return s.act(StepId::B_1_1).response.answer == Answer::arrangement;
  };
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  CHECK(share(scene, arranged) == doctest::Approx(0.6).epsilon(0.06));
  scene.tenant.mind = mind_of(Profile::III);
  const double frozen = share(scene, arranged);
  CHECK(frozen < 0.35);
  CHECK(frozen > 0);
  scene.set("channel.letter.reach", 0);
  CHECK(share(scene, arranged) == 0);
}
