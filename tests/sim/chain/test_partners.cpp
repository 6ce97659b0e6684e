#include <doctest/doctest.h>

#include "chain/partners.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Wait wait_of(const Scene& scene, WaitFor what) {
  const StepContext c = scene.context();
  Stream wait = c.stream(Purpose::help_wait);
  Stream heart = c.stream(Purpose::heart);
  return wait_for_help(scene.tenant, scene.settings.world, what, wait, heart);
}

double starts(const Scene& scene, WaitFor what) {
  return share(scene, [&](const Scene& s) { return wait_of(s, what).starts; });
}

// Two months behind and nothing to pay it from.
Scene short_of_money() {
  Scene scene;
  scene.money.available = Cents{};
  scene.money.left = Cents{-10000};
  return scene;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("every partner has its row, in order, with a name and a purse") {
  REQUIRE(partner_list().size() == count_of<PartnerId>);
  for (const PartnerRow& row : partner_list()) {
    CAPTURE(row.code);
    CHECK(&row == &row_of(row.id));
    CHECK_FALSE(row.name.nl.empty());
    CHECK((row.cost == CostId::help || row.cost == CostId::budget_coach));
  }
}

TEST_CASE("the partner suits the need") {
  Scene scene;
  CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) ==
        PartnerId::municipality);
  SUBCASE("other debts: debt help") {
    scene.tenant.household.other_debt = true;
    CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) ==
          PartnerId::debt_help);
  }
  SUBCASE("young and no overview: a budget coach, where there is one") {
    scene.tenant.household.age = 22;
    scene.tenant.mind = mind_of(0.1F, 0.1F, 0.1F, 0.6F, 0.1F);
    CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) ==
          PartnerId::budget_coach);
    scene.set("help.budget_coach", 0);
    CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) !=
          PartnerId::budget_coach);
  }
  SUBCASE("who turned help down before: a volunteer, where there is one") {
    scene.tenant.record.last_refused = make_month(2022, 1);
    CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) ==
          PartnerId::volunteer);
    scene.set("help.volunteer", 0);
    CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) ==
          PartnerId::municipality);
  }
  SUBCASE("incapable: an administrator") {
    scene.tenant.mind = mind_of(0.1F, 0.1F, 0.1F, 1.0F, 1.0F);
    scene.tenant.household.other_debt = true;
    CHECK(partner_for(scene.tenant, scene.settings, scene.tenant.record.since) ==
          PartnerId::administrator);
  }
}

TEST_CASE("the longer the wait, the fewer starts") {
  Scene scene;
  double before = 1.01;
  for (const double days : {0.0, 10.0, 30.0, 90.0}) {
    CAPTURE(days);
    scene.set("partner.debt_help.wait", days);
    const double now = starts(scene, {PartnerId::debt_help});
    CHECK(now < before);
    before = now;
  }
}

TEST_CASE("a warm handover keeps more, a crisis hardly waits, paralysis loses heart sooner") {
  Scene scene;
  scene.set("partner.debt_help.wait", 40);
  const double cold = starts(scene, {PartnerId::debt_help});
  const double warm = starts(scene, {.partner = PartnerId::debt_help, .warm = true});
  CHECK(warm > cold + 0.05);
  // One luck: whoever starts cold starts warm too.
  CHECK(share(scene, [](const Scene& s) {
          return wait_of(s, {PartnerId::debt_help}).starts &&
                 !wait_of(s, {.partner = PartnerId::debt_help, .warm = true}).starts;
        }) == 0);
  CHECK(starts(scene, {.partner = PartnerId::debt_help, .urgent = true}) > warm);
  scene.tenant.mind = mind_of(Profile::III);
  CHECK(starts(scene, {PartnerId::debt_help}) < cold - 0.03);
  scene.set("care.lose_heart", 0);
  CHECK(starts(scene, {PartnerId::debt_help}) == 1);
}

TEST_CASE("half the usual wait is half as long, days before it come on top") {
  Scene scene;
  scene.set("care.lose_heart", 0);
  const int whole = wait_of(scene, {PartnerId::administrator}).days;
  const int half = wait_of(scene, {.partner = PartnerId::administrator, .share = 0.5}).days;
  CHECK(half - 1 == (whole - 1) / 2);
  CHECK(wait_of(scene, {.partner = PartnerId::administrator, .before = 20}).days == whole + 20);
}

TEST_CASE("help comes to a plan as often as its row says") {
  Scene scene;
  const double well = share(scene, [](const Scene& s) {
    Stream luck = s.context().stream(Purpose::help_course);
    return course_of_help(PartnerId::debt_help, s.settings.world, luck).well;
  });
  CHECK(well == doctest::Approx(0.64).epsilon(0.04));
}

TEST_CASE("the municipality's mix of effort reaches about one in five") {
  const World world = default_settings().world;
  // At two months owed: 17 % called, 13 % visited, 70 % written to only.
  // 0.17 × 0.59 + 0.13 × 0.46 + 0.70 × 0.06 = 0.1003 + 0.0598 + 0.0420 = 0.2021
  CHECK(reach_of(effort_for(2, world), world) == doctest::Approx(0.2021));
  // Half the effort at one month or less: 0.05015 + 0.0299 + 0.85 × 0.06 =
  // 0.13105
  CHECK(reach_of(effort_for(1, world), world) == doctest::Approx(0.13105));
  CHECK(reach_of(effort_for(0.2, world), world) == doctest::Approx(0.13105));
  // Twice the effort from four months on: 0.2006 + 0.1196 + 0.40 × 0.06 =
  // 0.3442
  CHECK(reach_of(effort_for(4, world), world) == doctest::Approx(0.3442));
  CHECK(reach_of(effort_for(40, world), world) == doctest::Approx(0.3442));
}

TEST_CASE("a signal reaches as the arithmetic says, and a third of those reached accept") {
  const Scene scene = short_of_money();
  const auto signal = [](Scene s) { return s.act(StepId::A_2_3b); };
  const double reached = share(scene, [&](const Scene& s) { return signal(s).reached; });
  CHECK(reached == doctest::Approx(0.2021).epsilon(0.09));
  const double accepted = share(
      scene, [&](const Scene& s) { return signal(s).municipal == Municipal::accepted; }, 20000);
  CHECK(accepted / 0.2021 == doctest::Approx(0.35).epsilon(0.06));
}

TEST_CASE("a signal costs the corporation minutes and the municipality its work") {
  Scene scene;
  const Outcome out = scene.act(StepId::A_2_3b);
  CHECK(out.desk_minutes == 6);
  CHECK(cost_of(out, CostId::signal_time) == Cents{650});  // 6 ÷ 60 × €65
  CHECK(cost_of(out, CostId::municipal_signal) == Cents{7600});
  CHECK_FALSE(out.personal);  // no own contact
}

TEST_CASE("whoever can pay is at most prompted by the municipality") {
  Scene scene;
  scene.money.available = scene.money.owed;
  for (int seed = 1; seed < 200; ++seed) {
    scene.seed = static_cast<std::uint64_t>(seed);
    CHECK(scene.act(StepId::A_2_3b).response.answer != Answer::help);
  }
}

TEST_CASE("crisis help is accepted more often, and begins within days") {
  const Scene scene = short_of_money();
  const auto accepted = [&](StepId step) {
    return share(scene, [&](Scene s) { return s.act(step).municipal == Municipal::accepted; });
  };
  // 0.70 × 0.42 = 0.294 against 0.2021 × 0.35 = 0.071
  CHECK(accepted(StepId::A_2_3d) == doctest::Approx(0.294).epsilon(0.08));
  CHECK(accepted(StepId::A_2_3b) == doctest::Approx(0.071).epsilon(0.2));
  Scene one = scene;
  one.set("crisis.reach", 1);
  one.set("crisis.accept", 1);
  const Outcome out = one.act(StepId::A_2_3d);
  CHECK(out.response.urgent);
  CHECK(out.response.days == 0);
  CHECK(out.crisis);
  CHECK_FALSE(out.asks_moratorium);  // nothing has been announced
}

TEST_CASE("a moratorium is asked when an eviction is announced, and granted about half the time") {
  Scene scene = short_of_money();
  scene.file.announced = true;
  scene.set("crisis.reach", 1);
  scene.set("crisis.accept", 1);
  const double granted = share(scene, [](Scene s) {
    const Outcome out = s.act(StepId::B_2_4);
    CHECK(out.asks_moratorium);
    return out.moratorium;
  });
  CHECK(granted == doctest::Approx(0.51).epsilon(0.05));
}

TEST_CASE("the offer to share data counts only when it was made") {
  Scene scene;
  scene.set("handover.offer_data", 0);
  CHECK_FALSE(data_offered(scene.context()));
  scene.file.times[at(StepId::A_2_3b)] = 1;
  CHECK(data_offered(scene.context()));
  scene.file.times[at(StepId::A_2_3b)] = 0;
  scene.set("handover.offer_data", 1);
  CHECK_FALSE(data_offered(scene.context()));  // nothing was written yet
  scene.file.reminded = true;
  CHECK(data_offered(scene.context()));
}

TEST_SUITE_END();
