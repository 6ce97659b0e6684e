#include <doctest/doctest.h>

#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Scene unsummoned() {
  Scene scene = at_court();
  scene.file.judgment = Judgment::none;
  return scene;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("B.2.1 waits for court.summons_months, then comes after the court's time") {
  Scene scene = unsummoned();
  scene.set("court.summons_months", 4);
  scene.set("climate.court_days", 14);  // the least: a week's term and a week to the hearing
  scene.months_owed = 3.99;
  const Outcome early = scene.act(StepId::B_2_1);
  CHECK(early.result == StepResult::refused);
  CHECK(early.again == StepId::B_2_1);
  CHECK(early.again_days == 30);
  CHECK_FALSE(early.summons);
  scene.months_owed = 4;
  const Outcome out = scene.act(StepId::B_2_1);
  CHECK(out.summons);
  CHECK(out.lead_days == 14);
  CHECK(cost_of(out, CostId::summons_fee) == euros(104.02));  // Btag 2022
  CHECK(cost_of(out, CostId::bailiff_vat) == euros(21.84));   // 21 %
  CHECK(out.court_charge == Cents{});                         // awarded by the judgment
}

TEST_CASE("default judgments come within six weeks for 98 in 100, and later since courts test") {
  Scene scene = unsummoned();
  const auto in_time = [](Scene s) { return s.act(StepId::B_2_1).lead_days <= 42; };
  // 14 days and an exponential wait of 7 on average: 1 − e^(−28.5/7) = 0.98.
  CHECK(share(scene, in_time) == doctest::Approx(0.98).epsilon(0.01));
  scene.today = to_day({2022, 12, 31});
  CHECK(share(scene, in_time) > 0.96);
  scene.today = to_day({2023, 1, 1});  // 21 days more on average: 1 − e^(−28.5/28) = 0.64
  CHECK(share(scene, in_time) == doctest::Approx(0.64).epsilon(0.05));
}

TEST_CASE("B.2.1 counts the landlord's duties that were not done, from 1 January 2021 on") {
  Scene scene = unsummoned();
  scene.file.personal_tried = false;
  scene.file.reminded = false;
  scene.file.times[at(StepId::A_2_3b)] = 0;  // no signal either
  scene.set("handover.offer_data", 0);
  scene.today = to_day({2020, 12, 31});
  CHECK(scene.act(StepId::B_2_1).breaches == 0);
  scene.today = to_day({2021, 1, 1});
  const Outcome out = scene.act(StepId::B_2_1);
  CHECK(has(out, Breach::no_personal_contact));
  CHECK(has(out, Breach::no_written_reminder));
  CHECK(has(out, Breach::no_municipal_offer));
  SUBCASE("each by itself") {
    scene.file.personal_tried = true;
    CHECK_FALSE(has(scene.act(StepId::B_2_1), Breach::no_personal_contact));
    scene.file.reminded = true;
    CHECK_FALSE(has(scene.act(StepId::B_2_1), Breach::no_written_reminder));
    CHECK(has(scene.act(StepId::B_2_1), Breach::no_municipal_offer));
    scene.set("handover.offer_data", 1);
    CHECK(scene.act(StepId::B_2_1).breaches == 0);
  }
}

TEST_CASE("B.2.1 makes some come into motion, the paralysed less") {
  Scene scene = unsummoned();
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.money.available = scene.money.owed;
  scene.set("court.summons_moves", 0.4);
  const auto answers = [](Scene s) {
    return s.act(StepId::B_2_1).response.answer != Answer::silence;
  };
  CHECK(share(scene, answers) == doctest::Approx(0.4).epsilon(0.06));
  scene.tenant.mind = mind_of(Profile::III);
  CHECK(share(scene, answers) < 0.35);
}

TEST_CASE("B.2.1 draws up no summons with a judgment at hand, a notice out or a settlement") {
  Scene scene = unsummoned();
  SUBCASE("the case's own judgment: straight to the decision") {
    for (const Judgment judgment : {Judgment::conditional, Judgment::eviction}) {
      scene.file.judgment = judgment;
      const Outcome out = scene.act(StepId::B_2_1);
      CHECK(out.result == StepResult::refused);
      CHECK(out.again == StepId::B_2_3);
      CHECK(out.again_days == 1);
      CHECK_FALSE(out.uses_kept);
      CHECK(out.cost_count == 0);
    }
  }
  SUBCASE("payment only was granted before: a new summons") {
    scene.file.judgment = Judgment::payment;
    CHECK(scene.act(StepId::B_2_1).summons);
  }
  SUBCASE("kept since an earlier case, within its months and not after") {
    scene.tenant.record.kept = Judgment::eviction;
    scene.set("execution.kept_months", 12);
    scene.tenant.record.kept_since = month_of(scene.today) - 11;
    const Outcome used = scene.act(StepId::B_2_1);
    CHECK(used.uses_kept);
    CHECK(used.again == StepId::B_2_3);
    CHECK_FALSE(used.summons);
    scene.tenant.record.kept_since = month_of(scene.today) - 12;
    CHECK(scene.act(StepId::B_2_1).summons);
    scene.tenant.record.kept_since = month_of(scene.today);
    scene.set("execution.kept_months", 0);
    CHECK(scene.act(StepId::B_2_1).summons);
  }
  SUBCASE("a notice of eviction runs") {
    scene.file.announced = true;
    CHECK(scene.act(StepId::B_2_1).result == StepResult::refused);
  }
  SUBCASE("earlier claims can't be collected in a settlement") {
    scene.tenant.record.settlement = Settlement::wsnp;
    CHECK(scene.act(StepId::B_2_1).result == StepResult::refused);
  }
}

TEST_CASE("a ripe file is summoned in so many months as the corporation decides") {
  Scene scene = unsummoned();
  scene.set("court.summons_share", 0.2);
  const auto summoned = [](Scene s) { return s.act(StepId::B_2_1).summons; };
  CHECK(share(scene, summoned) == doctest::Approx(0.2).epsilon(0.09));
  scene.set("court.summons_share", 0);
  const Outcome out = scene.act(StepId::B_2_1);
  CHECK(out.result == StepResult::refused);
  CHECK(out.again == StepId::B_2_1);
  CHECK(out.again_days == 30);  // looked at again the next month: June
  CHECK(out.cost_count == 0);
  SUBCASE("one decision a month, whatever was tried meanwhile") {
    scene.set("court.summons_share", 0.5);
    for (std::uint64_t seed = 1; seed < 50; ++seed) {
      scene.seed = seed;
      scene.attempt = 0;
      const bool first = scene.act(StepId::B_2_1).summons;
      scene.attempt = 3;
      CHECK(scene.act(StepId::B_2_1).summons == first);
    }
  }
  SUBCASE("once summoned in the case, it has decided") {
    scene.file.summons_day = scene.today - 100;
    CHECK(scene.act(StepId::B_2_1).summons);
  }
  SUBCASE("who has left is summoned by other rules") {
    scene.file.departed = 1;
    scene.money.owed = euros(5000);
    scene.file.account.open = euros(5000);
    CHECK(share(scene, summoned) == 1);
  }
}

TEST_CASE("nobody is summoned within the days after a talk") {
  Scene scene = unsummoned();
  scene.set("court.spoken_days", 21);
  scene.file.spoken_day = scene.today - 20;
  CHECK(scene.act(StepId::B_2_1).result == StepResult::refused);
  scene.file.spoken_day = scene.today - 21;
  CHECK(scene.act(StepId::B_2_1).summons);
  scene.file.spoken_day = Day{};  // never
  CHECK(scene.act(StepId::B_2_1).summons);
}
