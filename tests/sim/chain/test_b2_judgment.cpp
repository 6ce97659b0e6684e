#include <doctest/doctest.h>

#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Scene before_the_judge() {
  Scene scene = at_court();
  scene.file.judgment = Judgment::none;
  scene.file.summons_day = to_day({2022, 5, 1});
  return scene;
}

double granted(const Scene& scene) {
  return share(scene,
               [](Scene s) { return s.act(StepId::B_2_2).granted >= Judgment::conditional; });
}
double gets(const Scene& scene, Judgment judgment) {
  return share(scene, [&](Scene s) {
    const Outcome out = s.act(StepId::B_2_2);
    return out.judgment && out.granted == judgment;
  });
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("B.2.2 costs the fee on the claim of the summons, on the day the case is called") {
  Scene scene = before_the_judge();
  scene.today = to_day({2022, 3, 1});  // months later, with costs, in a higher band
  scene.file.claimed_day = to_day({2021, 11, 1});
  scene.file.claimed = Cents{45000};
  scene.money.owed = Cents{55000};
  const Outcome out = scene.act(StepId::B_2_2);
  REQUIRE(out.judgment);
  CHECK(cost_of(out, CostId::court_fee) == court_fee(Cents{45000}, to_day({2021, 11, 15})));
  CHECK(cost_of(out, CostId::court_fee) < court_fee(Cents{55000}, scene.today));
}

TEST_CASE("B.2.2 grants eviction the more often the more months are owed") {
  Scene scene = before_the_judge();
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
  Scene scene = before_the_judge();
  scene.set("court.evict_at_3", 0.5);
  scene.set("court.evict_per_month", 0);
  scene.set("court.evict_appear", 0.2);
  scene.set("court.evict_duties", 0.3);
  CHECK(granted(scene) == doctest::Approx(0.5).epsilon(0.05));
  scene.file.defended = true;
  CHECK(granted(scene) == doctest::Approx(0.3).epsilon(0.08));
  scene.file.personal_tried = false;
  CHECK(granted(scene) == doctest::Approx(0.09).epsilon(0.15));
  scene.file.reminded = false;
  CHECK(granted(scene) == doctest::Approx(0.027).epsilon(0.25));
  scene.file.times[at(StepId::A_2_3b)] = 0;
  CHECK(granted(scene) < 0.015);  // all three
  SUBCASE("what was done while the court waited counts as done") {
    scene.file.duties_done = true;
    CHECK(granted(scene) == doctest::Approx(0.3).epsilon(0.06));
  }
  SUBCASE("on the eve of 2021 there are no such duties, on the day there are") {
    scene.today = to_day({2021, 1, 1});
    CHECK(granted(scene) < 0.015);
    scene.today = to_day({2020, 12, 31});
    CHECK(granted(scene) == doctest::Approx(0.3).epsilon(0.06));
  }
}

TEST_CASE("B.2.2 ends in one of five ways, by chances that add up") {
  Scene scene = before_the_judge();
  scene.set("court.evict_at_3", 0.5);
  scene.set("court.evict_per_month", 0);
  scene.set("court.conditional", 0.4);
  scene.set("court.payment_share", 0.7);
  scene.set("court.held_tests", 0.2);
  scene.today = to_day({2023, 1, 1});
  const double held = share(scene, [](Scene s) { return s.act(StepId::B_2_2).held; });
  CHECK(held == doctest::Approx(0.2).epsilon(0.08));
  CHECK(gets(scene, Judgment::eviction) == doctest::Approx(0.8 * 0.5 * 0.6).epsilon(0.07));
  CHECK(gets(scene, Judgment::conditional) == doctest::Approx(0.8 * 0.5 * 0.4).epsilon(0.09));
  CHECK(gets(scene, Judgment::payment) == doctest::Approx(0.8 * 0.5 * 0.7).epsilon(0.07));
  CHECK(gets(scene, Judgment::none) == doctest::Approx(0.8 * 0.5 * 0.3).epsilon(0.1));
  // Who appears is given a month more often.
  scene.file.defended = true;
  scene.set("court.conditional_appear", 0.6);
  scene.set("court.evict_appear", 0);
  CHECK(gets(scene, Judgment::eviction) == 0);
}

TEST_CASE("B.2.2 is held for information once, by duties not done and by the court's own tests") {
  Scene scene = before_the_judge();
  scene.set("court.held_duty", 0.2);
  scene.set("court.held_tests", 0.3);
  const auto held = [](Scene s) { return s.act(StepId::B_2_2).held; };
  CHECK(share(scene, held) == 0);  // 2022, all duties done
  scene.file.personal_tried = scene.file.reminded = false;
  CHECK(share(scene, held) == doctest::Approx(0.36).epsilon(0.06));  // 1 − 0.8²
  scene.today = to_day({2022, 12, 31});
  CHECK(share(scene, held) == doctest::Approx(0.36).epsilon(0.06));
  scene.today = to_day({2023, 1, 1});  // the court's own tests begin: 1 − 0.8² × 0.7
  CHECK(share(scene, held) == doctest::Approx(0.552).epsilon(0.04));
  scene.today = to_day({2020, 12, 31});  // no duties yet
  CHECK(share(scene, held) == 0);
  scene.today = to_day({2021, 1, 1});
  CHECK(share(scene, held) == doctest::Approx(0.36).epsilon(0.06));
  scene.today = to_day({2022, 6, 1});
  scene.file.times[at(StepId::A_2_3b)] = 0;  // no signal, and no message that could carry the offer
  CHECK(share(scene, held) == doctest::Approx(0.488).epsilon(0.04));  // 1 − 0.8³
  scene.file.reminded = true;  // the offer stands in the reminder
  scene.set("handover.offer_data", 1);
  CHECK(share(scene, held) == doctest::Approx(0.2).epsilon(0.03));
  scene.set("handover.offer_data", 0);
  CHECK(share(scene, held) == doctest::Approx(0.4).epsilon(0.04));
  scene.set("court.held_duty", 1);
  scene.set("court.repairs_duties", 0);
  const Outcome out = scene.act(StepId::B_2_2);
  CHECK(out.result == StepResult::held);
  CHECK(out.again == StepId::B_2_2);
  CHECK(out.again_days >= 1);
  CHECK_FALSE(out.judgment);
  CHECK(out.cost_count == 0);
  scene.file.heard = true;  // comes back: now there is a judgment
  CHECK(scene.act(StepId::B_2_2).judgment);
}

TEST_CASE("B.2.2 is heard once more when the tenant appears, and barriers keep tenants away") {
  Scene scene = before_the_judge();
  scene.set("court.appear", 0.5);
  scene.set("court.appear_threshold", 0.5);
  scene.set("court.appear_language", 0.4);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const auto appears = [](Scene s) { return s.act(StepId::B_2_2).defended; };
  CHECK(share(scene, appears) == doctest::Approx(0.5).epsilon(0.06));
  scene.tenant.household.language = true;
  CHECK(share(scene, appears) == doctest::Approx(0.3).epsilon(0.08));
  scene.tenant.household.language = false;
  scene.tenant.mind = mind_of(Profile::III);
  CHECK(share(scene, appears) < 0.3);
  scene.tenant.mind = mind_of(Profile::II);
  CHECK(share(scene, appears) < 0.45);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.set("court.appear", 1);
  const Outcome out = scene.act(StepId::B_2_2);
  CHECK(out.result == StepResult::refused);
  CHECK(out.again == StepId::B_2_2);
  CHECK_FALSE(out.judgment);
  CHECK(out.cost_count == 0);
  scene.file.defended = true;  // the second hearing ends in a judgment
  CHECK(scene.act(StepId::B_2_2).judgment);
}

TEST_CASE("defended cases end within six months for 76 and a year for 94 in 100") {
  Scene scene = before_the_judge();
  scene.set("court.appear", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const auto within = [&](int days) {  // with 21 days before the first hearing
    return share(scene, [&](Scene s) { return 21 + s.act(StepId::B_2_2).again_days <= days; });
  };
  CHECK(within(182) == doctest::Approx(0.76).epsilon(0.03));
  CHECK(within(365) == doctest::Approx(0.95).epsilon(0.02));
}

TEST_CASE("B.2.2 charges court costs when the claim is granted, not when it is rejected") {
  Scene scene = before_the_judge();
  scene.set("court.evict_at_3", 0);
  scene.set("court.evict_per_month", 0);
  int payment = 0, rejected = 0;
  for (std::uint64_t seed = 1; seed < 1500; ++seed) {
    scene.seed = seed;
    const Outcome out = scene.act(StepId::B_2_2);
    if (out.granted >= Judgment::conditional) continue;
    const bool pays = out.result == StepResult::payment;
    payment += pays ? 1 : 0;
    rejected += out.result == StepResult::rejected ? 1 : 0;
    // A claim of 1,200 in 2022: court fee 322, one point 187, summons 104.02 with VAT.
    REQUIRE(out.court_charge == (pays ? euros(322 + 187 + 125.86) : Cents{}));
    REQUIRE(cost_of(out, CostId::court_fee) == euros(322));
    REQUIRE(out.again == StepId::B_2_1);  // the debt stays
    REQUIRE(out.again_days == 120);
  }
  CHECK(rejected > 0);
  const double share_paid = static_cast<double>(payment) / (payment + rejected);
  CHECK(share_paid == doctest::Approx(scene.settings.world.court.payment_share).epsilon(0.06));
}

TEST_CASE("a defended case costs two points, and a summons the tariff of its own day") {
  Scene scene = before_the_judge();
  scene.set("court.evict_at_3", 1);
  scene.today = to_day({2024, 3, 1});
  scene.file.claimed_day = to_day({2023, 12, 20});  // called on 3 January
  scene.money.owed = euros(2126.70);
  // The worked case of figures.md §4a: court fee 372, salary 204; summons 106.73 of 2023 and VAT.
  scene.set("court.evict_per_month", 0.5);
  CHECK(scene.act(StepId::B_2_2).court_charge == euros(372 + 204) + with_vat(106.73));
  scene.file.defended = true;
  CHECK(scene.act(StepId::B_2_2).court_charge == euros(372 + 408) + with_vat(106.73));
}

TEST_CASE("B.2.2b serves what was granted: its own act with VAT, and half a point") {
  Scene scene = at_court();
  for (const Judgment judgment : {Judgment::payment, Judgment::conditional, Judgment::eviction}) {
    scene.file.judgment = judgment;
    const Outcome out = scene.act(StepId::B_2_2b);
    CHECK(out.served);
    // 2022: 114.77; the claim of 1,200 at the eviction rate 187: 93.50.
    CHECK(out.court_charge == with_vat(114.77) + euros(93.50));
    CHECK(cost_of(out, CostId::service_fee) == euros(114.77));
    CHECK((out.pay_within > 0) == (judgment == Judgment::conditional));
  }
  scene.file.judgment = Judgment::none;
  CHECK(scene.act(StepId::B_2_2b).result == StepResult::refused);
}

TEST_CASE("the judge's term runs from the service and never beyond a month") {
  Scene scene = at_court();
  scene.file.judgment = Judgment::conditional;
  scene.set("court.condition_days", 14);
  CHECK(scene.act(StepId::B_2_2b).pay_within == 14);
  scene.set("court.condition_days", 90);
  CHECK(scene.act(StepId::B_2_2b).pay_within == 30);
}

TEST_CASE("a landlord may do what was missed while the court holds the case") {
  Scene scene = before_the_judge();
  scene.set("court.held_duty", 1);
  scene.set("court.repairs_duties", 0.4);
  const auto repaired = [](Scene s) { return s.act(StepId::B_2_2).repairs_duties; };
  CHECK(share(scene, repaired) == 0);  // nothing was missed
  scene.file.personal_tried = false;
  CHECK(share(scene, repaired) == doctest::Approx(0.4).epsilon(0.06));
  scene.set("court.repairs_duties", 1);
  const Outcome out = scene.act(StepId::B_2_2);
  CHECK(out.held);
  CHECK(out.desk_minutes > 0);
  CHECK(cost_of(out, CostId::call_time) > Cents{});
  scene.today = to_day({2020, 12, 31});  // no duties, so nothing to be held for
  CHECK_FALSE(scene.act(StepId::B_2_2).held);
}

TEST_CASE("a second adult has a chance to appear too") {
  Scene scene = before_the_judge();
  scene.set("court.appear", 0.4);
  scene.set("contact.second_adult", 0.5);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const auto appears = [](Scene s) { return s.act(StepId::B_2_2).defended; };
  CHECK(share(scene, appears) == doctest::Approx(0.4).epsilon(0.06));
  scene.tenant.household.type = HouseholdType::couple;
  CHECK(share(scene, appears) == doctest::Approx(0.4 + 0.6 * 0.2).epsilon(0.05));
}

TEST_CASE("paralysis keeps a tenant from court as far as the row says") {
  Scene scene = before_the_judge();
  scene.set("court.appear", 1);
  scene.set("court.appear_threshold", 0);
  scene.tenant.mind = mind_of(0, 0, 0, 1, 1);
  const auto appears = [](Scene s) { return s.act(StepId::B_2_2).defended; };
  scene.set("court.appear_freeze", 0);
  CHECK(share(scene, appears) == 1);
  scene.set("court.appear_freeze", 1);
  CHECK(share(scene, appears) < 0.5);
}

TEST_CASE("the court gives families with children a last month more often") {
  Scene scene = before_the_judge();
  scene.set("court.evict_at_3", 1);
  scene.set("court.conditional", 0.2);
  scene.set("court.conditional_children", 0.3);
  const double without = gets(scene, Judgment::conditional);
  scene.tenant.household.children = 1;
  const double with = gets(scene, Judgment::conditional);
  CHECK(with / without == doctest::Approx(2.5).epsilon(0.1));
}

TEST_CASE("within the judge's term some pay themselves, and some have family who can lend it") {
  Scene scene = at_court();
  scene.file.judgment = Judgment::conditional;
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.set("court.condition_moves", 0.6);
  scene.set("court.family", 0.5);
  scene.set("court.family_sum", 20000);
  const auto family = [](Scene s) { return s.act(StepId::B_2_2b).paid_by_others > Cents{}; };
  const double often = share(scene, family);
  CHECK(often > 0.25);
  CHECK(often < 0.31);
  scene.set("court.family_sum", 100);  // not enough for what is asked
  CHECK(share(scene, family) < 0.01);
  scene.set("court.family_sum", 20000);
  scene.set("court.family", 1);
  scene.set("court.condition_moves", 1);
  Outcome out = scene.act(StepId::B_2_2b);
  REQUIRE(out.paid_by_others > Cents{});
  CHECK(out.paid_by_tenant == scene.money.available);
  CHECK(out.paid_by_others + out.paid_by_tenant == scene.money.owed + out.court_charge);
  CHECK(cost_of(out, CostId::paid_by_family) == out.paid_by_others);
  scene.money.available = scene.money.owed * 2;  // own money comes first
  const Outcome own = scene.act(StepId::B_2_2b);
  CHECK(own.response.answer == Answer::pay_soon);
  CHECK(own.response.days <= own.pay_within);
  CHECK(own.paid_by_others == Cents{});
}

TEST_CASE("a default judgment can be opposed within four weeks of its service") {
  Scene scene = at_court();
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.set("court.opposition", 0.5);
  const auto opposed = [](Scene s) { return s.act(StepId::B_2_2b).reopened; };
  // Half of them, of whom 1 − e^(−28/14) = 86 % in time (days 1 … 28).
  CHECK(share(scene, opposed) == doctest::Approx(0.5 * 0.865).epsilon(0.06));
  scene.set("court.opposition", 1);
  scene.set("court.opposition_days", 1);
  const Outcome out = scene.act(StepId::B_2_2b);
  CHECK(out.reopened);
  CHECK(out.again == StepId::B_2_2);
  CHECK(out.served);
  scene.file.by_default = false;  // who was heard can't oppose
  CHECK_FALSE(scene.act(StepId::B_2_2b).reopened);
}
