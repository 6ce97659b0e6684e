#include <doctest/doctest.h>

#include "people.h"
#include "policy/law.h"

using namespace drempel;
using namespace drempel::people;

namespace {

// All duties done, nobody appears.
Scene at_court() {
  Scene scene;
  scene.file.personal_tried = true;
  scene.file.reminded = true;
  scene.file.at_bailiff = true;
  scene.set("court.appear", 0);
  scene.months_owed = 5;
  return scene;
}

double granted(const Scene& scene) {
  return share(scene, [](Scene s) { return s.act(StepId::B_2_2).evict_granted; });
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("B.2.1 waits for court.summons_months, then comes after the court's time") {
  Scene scene = at_court();
  scene.set("court.summons_months", 4);
  scene.months_owed = 3.99;
  const Outcome early = scene.act(StepId::B_2_1);
  CHECK(early.result == StepResult::refused);
  CHECK(early.again == StepId::B_2_1);
  CHECK(early.again_days == 30);
  scene.months_owed = 4;
  scene.set("climate.court_days", 42);
  const Outcome out = scene.act(StepId::B_2_1);
  CHECK(out.result == StepResult::done);
  CHECK(out.lead_days == 42);
  CHECK(cost_of(out, CostId::summons_fee) == euros(106.73));  // Btag 2023
  CHECK(cost_of(out, CostId::bailiff_vat) == Cents{2241});    // 21 %
}

TEST_CASE("B.2.1 counts the landlord's duties that were not done, from 1 January 2021 on") {
  Scene scene = at_court();
  scene.file.personal_tried = false;
  scene.file.reminded = false;
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

TEST_CASE("B.2.2 grants eviction the more often the more months are owed") {
  Scene scene = at_court();
  scene.set("court.evict_at_3", 0.4);
  scene.set("court.evict_per_month", 0.15);
  scene.months_owed = 3;
  CHECK(granted(scene) == doctest::Approx(0.4).epsilon(0.06));
  scene.months_owed = 5;
  CHECK(granted(scene) == doctest::Approx(0.7).epsilon(0.04));
  scene.months_owed = 1;
  CHECK(granted(scene) == doctest::Approx(0.1).epsilon(0.2));
  scene.months_owed = 40;  // never certain, never impossible
  CHECK(granted(scene) == doctest::Approx(0.98).epsilon(0.01));
  scene.months_owed = 0;
  CHECK(granted(scene) == doctest::Approx(0.02).epsilon(0.5));
}

TEST_CASE("B.2.2 grants it less often when the tenant appears or duties were not done") {
  Scene scene = at_court();
  scene.set("court.evict_at_3", 0.5);
  scene.set("court.evict_per_month", 0);
  scene.set("court.evict_appear", 0.2);
  scene.set("court.evict_duties", 0.1);
  CHECK(granted(scene) == doctest::Approx(0.5).epsilon(0.05));
  scene.file.defended = true;
  CHECK(granted(scene) == doctest::Approx(0.3).epsilon(0.08));
  scene.file.personal_tried = false;
  CHECK(granted(scene) == doctest::Approx(0.2).epsilon(0.1));
  scene.file.reminded = false;
  CHECK(granted(scene) == doctest::Approx(0.1).epsilon(0.2));
  scene.today = to_day({2020, 12, 31});  // no such duties yet
  CHECK(granted(scene) == doctest::Approx(0.3).epsilon(0.08));
}

TEST_CASE("B.2.2 is heard once more when the tenant appears, and the paralysed appear less") {
  Scene scene = at_court();
  scene.set("court.appear", 0.5);
  scene.set("climate.defended_days", 77);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const auto appears = [](Scene s) { return s.act(StepId::B_2_2).defended; };
  CHECK(share(scene, appears) == doctest::Approx(0.5).epsilon(0.06));
  scene.tenant.mind = mind_of(Profile::III);
  CHECK(share(scene, appears) < 0.3);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.set("court.appear", 1);
  const Outcome out = scene.act(StepId::B_2_2);
  CHECK(out.result == StepResult::refused);
  CHECK(out.again == StepId::B_2_2);
  CHECK(out.again_days == 77);
  CHECK_FALSE(out.judgment);
  CHECK(out.cost_count == 0);
  scene.file.defended = true;  // the second hearing ends in a judgment
  CHECK(scene.act(StepId::B_2_2).judgment);
}

TEST_CASE("B.2.2 charges court costs when the claim is granted, not when it is rejected") {
  Scene scene = at_court();
  scene.set("court.evict_at_3", 0);
  scene.set("court.evict_per_month", 0);
  int payment = 0, rejected = 0;
  for (std::uint64_t seed = 1; seed < 1500; ++seed) {
    scene.seed = seed;
    const Outcome out = scene.act(StepId::B_2_2);
    if (out.evict_granted) continue;
    const bool pays = out.result == StepResult::payment;
    payment += pays ? 1 : 0;
    rejected += out.result == StepResult::rejected ? 1 : 0;
    // Court fee 322 indexed to 328, representation 199, summons 106.73 (2023).
    REQUIRE(out.court_charge == (pays ? euros(633.73) : Cents{}));
    REQUIRE(cost_of(out, CostId::court_fee) == euros(328));
    REQUIRE(out.again == StepId::B_2_1);  // the debt stays
    REQUIRE(out.again_days == 120);
  }
  CHECK(payment > rejected);
  CHECK(rejected > 0);
  const double share_paid = static_cast<double>(payment) / (payment + rejected);
  CHECK(share_paid == doctest::Approx(scene.settings.world.court.payment_share).epsilon(0.06));
}

TEST_CASE("B.2.2b charges its own act") {
  const Outcome out = at_court().act(StepId::B_2_2b);
  CHECK(out.court_charge == euros(116.20));
  CHECK(cost_of(out, CostId::service_fee) == euros(116.20));
}

TEST_CASE("B.2.3 keeps the judgment in reserve below court.execute_months or under the agreement") {
  Scene scene = at_court();
  scene.set("court.second_chance", 0);
  scene.set("court.execute_months", 5);
  CHECK(scene.act(StepId::B_2_3).result == StepResult::execute);
  CHECK(scene.act(StepId::B_2_3).announces);
  scene.months_owed = 4.9;
  const Outcome held = scene.act(StepId::B_2_3);
  CHECK(held.result == StepResult::hold);
  CHECK(held.again == StepId::B_2_3);
  CHECK_FALSE(held.announces);
  scene.months_owed = 9;
  scene.set("climate.no_evictions", 1);
  CHECK(scene.act(StepId::B_2_3).result == StepResult::hold);
}

TEST_CASE("B.2.3 gives a second chance to who has a way out, as often as the policy does") {
  Scene scene = at_court();
  scene.set("court.execute_months", 0);
  scene.set("court.second_chance", 0.4);
  const auto saved = [](Scene s) { return s.act(StepId::B_2_3).result == StepResult::hold; };
  CHECK(share(scene, saved) == doctest::Approx(0.4).epsilon(0.07));
  scene.set("court.second_chance", 1);
  CHECK(scene.act(StepId::B_2_3).response.answer == Answer::arrangement);
  scene.money.left = Cents{-20000};
  scene.set("contact.help_accept", 0);
  CHECK(share(scene, saved) == 0);
  scene.set("contact.help_accept", 1);
  CHECK(share(scene, saved) == 1);
  scene.file.helped = true;  // help was there already
  CHECK(share(scene, saved) == 0);
}

TEST_CASE("B.2.4 gives the days of notice, and fewer than 14 is below practice") {
  Scene scene = at_court();
  for (const int days : {3, 13, 14, 30}) {
    CAPTURE(days);
    scene.set("court.notice_days", days);
    const Outcome out = scene.act(StepId::B_2_4);
    CHECK(out.lead_days == days);
    CHECK(has(out, Breach::notice_below_practice) == (days < 14));
  }
}

TEST_CASE("B.2.5 ends in payment at the last minute, keys, an empty home or eviction") {
  Scene scene = at_court();
  scene.set("court.last_minute", 0.3);
  scene.set("court.keys", 0.2);
  scene.set("court.gone", 0.1);
  const auto ends = [&](auto how) {
    return share(scene, [&](Scene s) { return how(s.act(StepId::B_2_5)); });
  };
  CHECK(ends([](const Outcome& o) { return o.calls_off; }) == doctest::Approx(0.3).epsilon(0.08));
  CHECK(ends([](const Outcome& o) { return o.keys; }) == doctest::Approx(0.2).epsilon(0.1));
  CHECK(ends([](const Outcome& o) { return o.gone; }) == doctest::Approx(0.1).epsilon(0.15));
  CHECK(ends([](const Outcome& o) { return o.evicted; }) == doctest::Approx(0.4).epsilon(0.06));
  CHECK(ends([](const Outcome& o) {
          return o.calls_off + o.keys + o.gone + o.evicted == 1 &&
                 (o.result == StepResult::left) == !o.calls_off;
        }) == 1);
  SUBCASE("others pay between half and all of it") {
    scene.set("court.last_minute", 1);
    const Outcome out = scene.act(StepId::B_2_5);
    CHECK(out.paid_by_others.n * 2 >= scene.money.owed.n);
    CHECK(out.paid_by_others <= scene.money.owed);
    CHECK(cost_of(out, CostId::paid_by_others) == out.paid_by_others);
    CHECK(out.again == StepId::B_2_3);
    CHECK(cost_of(out, CostId::shelter) == Cents{});
  }
  SUBCASE("only an eviction costs shelter, removal and the bailiff's fee") {
    scene.set("court.last_minute", 0);
    scene.set("court.keys", 1);
    const Outcome keys = scene.act(StepId::B_2_5);
    CHECK(cost_of(keys, CostId::shelter) == Cents{});
    CHECK(cost_of(keys, CostId::relet_repair) > Cents{});
    scene.set("court.keys", 0);
    scene.set("court.gone", 0);
    const Outcome out = scene.act(StepId::B_2_5);
    CHECK(out.evicted);
    CHECK(cost_of(out, CostId::shelter) == euros(scene.settings.world.court.shelter_cost));
    CHECK(cost_of(out, CostId::eviction_fee) == euros(278.22));
    CHECK(cost_of(out, CostId::municipal_removal) > Cents{});
  }
  SUBCASE("nothing of it while evictions are suspended") {
    scene.set("climate.no_evictions", 1);
    const Outcome out = scene.act(StepId::B_2_5);
    CHECK(out.calls_off);
    CHECK(out.paid_by_others == Cents{});
    CHECK(out.cost_count == 0);
  }
}
