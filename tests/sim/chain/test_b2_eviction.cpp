#include <doctest/doctest.h>

#include "court_scene.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Scene announced() {
  Scene scene = at_court();
  scene.file.announced = true;
  scene.file.times[at(StepId::B_2_4)] = 1;
  scene.tenant.mind = mind_of(0, 0, 0, 0, 0);
  return scene;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("B.2.4 gives the days of notice, and fewer than 14 is below practice") {
  Scene scene = announced();
  for (const int days : {3, 13, 14, 30}) {
    CAPTURE(days);
    scene.set("court.notice_days", days);
    const Outcome out = scene.act(StepId::B_2_4);
    CHECK(out.lead_days == days);
    CHECK(has(out, Breach::notice_below_practice) == (days < 14));
  }
  scene.settings.policy.court.notice_days = 1;  // the law's three days all the same
  CHECK(scene.act(StepId::B_2_4).lead_days == 3);
}

TEST_CASE("there is nothing to report or carry out without a notice that runs") {
  Scene scene = at_court();
  CHECK(scene.act(StepId::B_2_4).result == StepResult::refused);
  CHECK(scene.act(StepId::B_2_5).result == StepResult::refused);
}

TEST_CASE("B.2.5 without the report is a breach from 1 April 2021 on") {
  Scene scene = announced();
  scene.file.times[at(StepId::B_2_4)] = 0;
  scene.today = to_day({2021, 3, 31});
  CHECK_FALSE(has(scene.act(StepId::B_2_5), Breach::no_municipal_report));
  scene.today = to_day({2021, 4, 1});
  CHECK(has(scene.act(StepId::B_2_5), Breach::no_municipal_report));
  scene.file.times[at(StepId::B_2_4)] = 1;
  CHECK_FALSE(has(scene.act(StepId::B_2_5), Breach::no_municipal_report));
}

TEST_CASE("B.2.5 without a way out ends in keys, an empty home or eviction") {
  Scene scene = announced();
  scene.set("court.keys", 0.2);
  scene.set("court.gone", 0.1);
  const auto ends = [&](auto how) {
    return share(scene, [&](Scene s) { return how(s.act(StepId::B_2_5)); });
  };
  CHECK(ends([](const Outcome& o) { return o.keys; }) == doctest::Approx(0.2).epsilon(0.1));
  CHECK(ends([](const Outcome& o) { return o.gone; }) == doctest::Approx(0.1).epsilon(0.15));
  CHECK(ends([](const Outcome& o) { return o.evicted; }) == doctest::Approx(0.7).epsilon(0.05));
  CHECK(ends([](const Outcome& o) {
          return o.keys + o.gone + o.evicted == 1 && o.result == StepResult::left;
        }) == 1);
}

TEST_CASE("what averts an eviction calls it off, and a new notice is needed") {
  Scene scene = announced();
  scene.set("court.last_minute", 1);
  scene.money.available = scene.money.owed;
  const Outcome own = scene.act(StepId::B_2_5);
  CHECK(own.averted == Averted::tenant);
  CHECK(own.paid_by_tenant == scene.money.owed);
  CHECK(own.paid_by_others == Cents{});
  CHECK(own.cost_count == 0);
  scene.money.available = Cents{};
  scene.set("execution.late_arrangement", 0);
  scene.set("court.family", 1);
  scene.set("court.family_sum", 20000);
  const Outcome family = scene.act(StepId::B_2_5);
  CHECK(family.averted == Averted::family);
  CHECK(family.paid_by_others == scene.money.owed);
  CHECK(cost_of(family, CostId::paid_by_family) == family.paid_by_others);
  scene.set("court.family", 0);
  scene.set("court.fund", 1);
  scene.set("court.fund_sum", 1200);
  const Outcome fund = scene.act(StepId::B_2_5);
  CHECK(fund.averted == Averted::fund);
  CHECK(cost_of(fund, CostId::paid_by_others) == fund.paid_by_others);
  for (const Outcome& out : {own, family, fund}) {
    CHECK(out.calls_off);
    CHECK(out.result == StepResult::hold);
    CHECK(out.again == StepId::B_2_3);
  }
}

TEST_CASE("only an eviction costs shelter, police, a locksmith, removal and the bailiff's act") {
  Scene scene = announced();
  scene.set("court.keys", 1);
  const Outcome keys = scene.act(StepId::B_2_5);
  for (const CostId id : {CostId::shelter, CostId::police, CostId::locksmith,
                          CostId::municipal_removal, CostId::eviction_fee})
    CHECK(cost_of(keys, id) == Cents{});
  scene.set("court.keys", 0);
  const Outcome out = scene.act(StepId::B_2_5);
  CHECK(out.evicted);
  CHECK(cost_of(out, CostId::eviction_fee) == euros(272.76));
  CHECK(out.court_charge == euros(330.04));  // with VAT, as published
  CHECK(cost_of(out, CostId::locksmith) == euros(450));
  CHECK(cost_of(out, CostId::police) == euros(200));
  CHECK(cost_of(out, CostId::municipal_removal) > Cents{});
  CHECK(cost_of(out, CostId::shelter) == euros(12000));
  scene.tenant.household.children = 2;  // 6,000 more each
  CHECK(cost_of(scene.act(StepId::B_2_5), CostId::shelter) == euros(24000));
}

TEST_CASE("nobody is put out while evictions are suspended or a settlement runs") {
  Scene scene = announced();
  SUBCASE("the corona agreement") {
    scene.set("climate.no_evictions", 1);
    const Outcome out = scene.act(StepId::B_2_5);
    CHECK(out.calls_off);
    CHECK(out.averted == Averted::agreement);
    CHECK(out.cost_count == 0);
  }
  SUBCASE("art. 305 Fw") {
    scene.tenant.record.settlement = Settlement::wsnp;
    const Outcome out = scene.act(StepId::B_2_5);
    CHECK(out.calls_off);
    CHECK(out.averted == Averted::help);
  }
}
