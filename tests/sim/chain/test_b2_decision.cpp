#include <doctest/doctest.h>

#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE("a suspension may ask for an administrator, as often as the policy says") {
  Scene scene = at_court();
  scene.set("court.second_chance", 1);
  scene.set("court.condition_moves", 1);
  scene.set("contact.open_spoken", 1);
  const auto asked = [](Scene s) {
    const Outcome out = s.act(StepId::B_2_3);
    CHECK(out.administration <= out.suspends);  // never without a suspension
    return out.administration;
  };
  const auto suspended = [](Scene s) { return s.act(StepId::B_2_3).suspends; };
  scene.set("execution.administration", 0);
  const double all = share(scene, suspended, 1000);
  CHECK(all > 0.2);
  CHECK(share(scene, asked, 1000) == 0);
  scene.set("execution.administration", 0.5);
  CHECK(share(scene, asked, 1000) == doctest::Approx(all / 2).epsilon(0.15));
  scene.set("execution.administration", 1);
  CHECK(share(scene, asked, 1000) == all);
  CHECK(share(scene, suspended, 1000) == all);  // who is suspended stays the same
}

TEST_CASE("B.2.3 keeps the judgment in reserve below court.execute_months or under the agreement") {
  Scene scene = at_court();
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

TEST_CASE("B.2.3 needs a judgment that grants something, and one notice at a time") {
  Scene scene = at_court();
  scene.file.judgment = Judgment::none;
  CHECK(scene.act(StepId::B_2_3).result == StepResult::refused);
  scene.file.judgment = Judgment::eviction;
  scene.file.announced = true;
  CHECK(scene.act(StepId::B_2_3).result == StepResult::refused);
}

TEST_CASE("B.2.3 executes no eviction while a settlement runs") {
  Scene scene = at_court();
  for (const Settlement kind : {Settlement::msnp, Settlement::wsnp, Settlement::bankruptcy}) {
    scene.tenant.record.settlement = kind;
    CHECK(scene.act(StepId::B_2_3).result == StepResult::hold);
  }
  scene.tenant.record.settlement = Settlement::none;
  CHECK(scene.act(StepId::B_2_3).announces);
}

TEST_CASE("B.2.3 collects on a judgment that grants payment only") {
  Scene scene = at_court();
  scene.file.judgment = Judgment::payment;
  const Outcome out = scene.act(StepId::B_2_3);
  CHECK(out.result == StepResult::collect);
  CHECK_FALSE(out.announces);
}

TEST_CASE("a conditional judgment waits until its last day, then looks at what is unpaid") {
  Scene scene = at_court();
  scene.file.judgment = Judgment::conditional;
  scene.file.pay_by = scene.today;
  scene.file.account.items = {{month_of(scene.file.judgment_day), Claim::rent, 60000}};
  const Outcome waits = scene.act(StepId::B_2_3);
  CHECK(waits.result == StepResult::hold);
  CHECK(waits.again_days == 1);  // the day after the last day to pay
  scene.file.pay_by = scene.today + 9;
  CHECK(scene.act(StepId::B_2_3).again_days == 10);
  scene.file.pay_by = scene.today - 1;
  CHECK(scene.act(StepId::B_2_3).announces);
  SUBCASE("rent of a later month is no part of the judgment") {
    scene.file.account.items = {{month_of(scene.file.judgment_day) + 1, Claim::rent, 60000}};
    const Outcome met = scene.act(StepId::B_2_3);
    CHECK(met.condition_met);
    CHECK_FALSE(met.announces);
    CHECK(met.again == StepId::B_2_1);
  }
}

TEST_CASE("B.2.3 suspends for who has a way out, as often as the policy does") {
  Scene scene = at_court();
  scene.set("court.second_chance", 0.4);
  scene.set("court.condition_moves", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const auto saved = [](Scene s) { return s.act(StepId::B_2_3).result == StepResult::suspended; };
  CHECK(share(scene, saved) == doctest::Approx(0.4).epsilon(0.07));
  scene.set("court.second_chance", 1);
  const Outcome out = scene.act(StepId::B_2_3);
  CHECK(out.response.answer == Answer::arrangement);
  CHECK(out.suspends);
  CHECK(out.cost_count == 0);
  scene.money.left = Cents{-20000};
  scene.set("contact.help_accept", 0);
  CHECK(share(scene, saved) == 0);
  scene.set("contact.help_accept", 1);
  CHECK(share(scene, saved) == 1);
  scene.file.helped = true;  // help was there already
  CHECK(share(scene, saved) == 0);
}

TEST_CASE("a suspension is for who comes into motion") {
  Scene scene = at_court();
  scene.set("court.second_chance", 1);
  scene.set("court.condition_moves", 0.4);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  const auto saved = [](Scene s) { return s.act(StepId::B_2_3).suspends; };
  CHECK(share(scene, saved) == doctest::Approx(0.4).epsilon(0.07));
  scene.set("mind.freeze", 1);
  scene.tenant.mind = mind_of(1, 1, 1, 1, 1);
  CHECK(share(scene, saved) < 0.1);
}

TEST_CASE("after broken conditions there is no second suspension, unless the policy gives one") {
  Scene scene = at_court();
  scene.set("court.second_chance", 1);
  scene.set("court.condition_moves", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.file.suspended = true;
  scene.set("execution.break_executes", 1);
  CHECK(scene.act(StepId::B_2_3).announces);
  scene.set("execution.break_executes", 0);
  CHECK(scene.act(StepId::B_2_3).suspends);
}

TEST_CASE("no eviction with children: terms if there are any, else the judgment is collected on") {
  Scene scene = at_court();
  scene.tenant.household.children = 2;
  scene.set("court.condition_moves", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  CHECK(scene.act(StepId::B_2_3).announces);
  scene.set("execution.spare_children", 1);
  CHECK(scene.act(StepId::B_2_3).suspends);
  scene.money.left = Cents{-20000};
  scene.set("contact.help_accept", 0);
  const Outcome out = scene.act(StepId::B_2_3);
  CHECK(out.result == StepResult::collect);
  CHECK(out.again == StepId::B_2_3);  // children grow up
  scene.tenant.household.children = 0;
  CHECK(scene.act(StepId::B_2_3).announces);
}

TEST_CASE("no eviction without an offer of another home: wait, move there, or be put out") {
  Scene scene = at_court();
  scene.set("execution.offer_home", 1);
  scene.set("court.home_found", 0.4);
  scene.set("court.home_accept", 0.75);
  const auto ends = [&](auto how) {
    return share(scene, [&](Scene s) { return how(s.act(StepId::B_2_3)); });
  };
  CHECK(ends([](const Outcome& o) { return o.result == StepResult::hold; }) ==
        doctest::Approx(0.6).epsilon(0.05));
  CHECK(ends([](const Outcome& o) { return o.other_home; }) == doctest::Approx(0.3).epsilon(0.08));
  CHECK(ends([](const Outcome& o) { return o.announces; }) == doctest::Approx(0.1).epsilon(0.15));
  scene.set("court.home_found", 1);
  scene.set("court.home_accept", 1);
  const Outcome out = scene.act(StepId::B_2_3);
  CHECK(out.result == StepResult::left);
  CHECK(out.keys);
  CHECK_FALSE(out.evicted);
  CHECK(cost_of(out, CostId::other_home) == euros(4000));
}

TEST_CASE(
    "a notice costs its act with VAT, charged to the tenant, and an appointment for the keys") {
  Scene scene = at_court();
  const Outcome out = scene.act(StepId::B_2_3);
  CHECK(cost_of(out, CostId::notice_fee) == euros(83.42));
  CHECK(out.court_charge == with_vat(83.42));
  scene.set("court.inspection_minutes", 60);
  CHECK(cost_of(scene.act(StepId::B_2_3), CostId::inspection) ==
        euros(scene.settings.world.contact.hour_rate));
}

TEST_CASE("a judgment kept since an earlier case is decided on like the case's own") {
  Scene scene = at_court();
  scene.file.judgment = Judgment::none;
  scene.tenant.record.kept = Judgment::eviction;
  scene.tenant.record.kept_since = month_of(scene.today) - 3;
  CHECK(scene.act(StepId::B_2_3).announces);
  scene.set("execution.kept_months", 3);
  CHECK(scene.act(StepId::B_2_3).result == StepResult::refused);
}

TEST_CASE("some leave before there is a notice: of who sees no way out, and only with a judgment") {
  Scene scene = at_court();
  scene.set("court.keys_early", 0.2);
  scene.set("court.gone_early", 0.1);
  const auto ends = [&](auto how) {
    return share(scene, [&](Scene s) { return how(s.act(StepId::B_2_3)); });
  };
  const auto left = [](const Outcome& o) { return o.result == StepResult::left; };
  CHECK(ends([](const Outcome& o) { return o.keys; }) == doctest::Approx(0.2).epsilon(0.1));
  CHECK(ends([](const Outcome& o) { return o.gone; }) == doctest::Approx(0.1).epsilon(0.15));
  CHECK(ends([](const Outcome& o) { return o.announces; }) == doctest::Approx(0.7).epsilon(0.04));
  CHECK(ends([](const Outcome& o) { return o.evicted; }) == 0);
  scene.set("court.second_chance", 1);  // terms fit: nobody has a reason to go
  scene.set("court.condition_moves", 1);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  CHECK(ends(left) == 0);
  scene.set("court.second_chance", 0);
  scene.file.judgment = Judgment::payment;
  CHECK(ends(left) == 0);
  scene.file.judgment = Judgment::eviction;
  scene.set("climate.no_evictions", 1);
  CHECK(ends(left) == 0);
}

TEST_CASE("children in the home put a notice off for a month, and the municipality is asked") {
  Scene scene = at_court();
  scene.set("execution.children", 0.6);
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  scene.set("crisis.reach", 1);
  scene.set("crisis.accept", 1);
  const auto announces = [](Scene s) { return s.act(StepId::B_2_3).announces; };
  CHECK(share(scene, announces) == 1);
  scene.tenant.household.children = 1;
  scene.money.available = Cents{};
  CHECK(share(scene, announces) == doctest::Approx(0.4).epsilon(0.06));
  scene.set("execution.children", 1);
  const Outcome out = scene.act(StepId::B_2_3);
  CHECK(out.result == StepResult::hold);
  CHECK(out.again == StepId::B_2_3);
  CHECK(out.again_days == 30);  // June
  CHECK(out.response.answer == Answer::help);
  scene.file.crisis_offered = true;  // reached before: the same help isn't offered twice
  const Outcome later = scene.act(StepId::B_2_3);
  CHECK(later.result == StepResult::hold);
  CHECK(later.response.answer == Answer::silence);
}
