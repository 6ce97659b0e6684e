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

TEST_CASE("the handovers' levers are the least that their steps are taken for") {
  Scene scene = ready();
  scene.set("handover.min_owed", 1200);
  scene.set("agency.min_owed", 300);
  CHECK(row_of(StepId::A_2_5).least(scene.settings.policy) == 1200);
  CHECK(row_of(StepId::A_2_5b).least(scene.settings.policy) == 300);
  scene.set("agency.min_owed", 0);  // as to the bailiff
  CHECK(row_of(StepId::A_2_5b).least(scene.settings.policy) == 1200);
  for (const StepRow& row : step_rows())
    if (row.least) CHECK(takes_least(row.id));
}

TEST_CASE("agency and bailiff put some wrong telephone numbers right, and no right one wrong") {
  for (const StepId step : {StepId::A_2_5, StepId::A_2_5b}) {
    CAPTURE(at(step));
    const auto traced = [step](Scene s) { return s.act(step).traced; };
    Scene scene = ready();
    scene.set("effort.traced", 0.4);
    CHECK(share(scene, traced) == 0);  // the number is right
    scene.tenant.household.contact_ok = false;
    CHECK(share(scene, traced) == doctest::Approx(0.4).epsilon(0.05));
    scene.set("effort.traced", 0);
    CHECK(share(scene, traced) == 0);
    scene.set("effort.traced", 1);
    CHECK(share(scene, traced) == 1);
  }
}

TEST_CASE("A.2.5 refuses without a call or a visit, unless the policy does not ask for one") {
  Scene scene = ready();
  scene.file.personal_tried = false;
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(out.result == StepResult::refused);
  CHECK(out.again_days == 14);
  CHECK(out.held_back);
  CHECK(out.breaches == 0);
  scene.set("handover.contact_first", 0);
  CHECK(scene.act(StepId::A_2_5).opens_file);
  CHECK_FALSE(has(scene.act(StepId::A_2_5), Breach::handover_unspoken));
}

TEST_CASE("A handover that has waited handover.wait_days for contact goes on without: a breach") {
  for (const StepId step : {StepId::A_2_5, StepId::A_2_5b}) {
    CAPTURE(at(step));
    Scene scene = ready();
    scene.file.personal_tried = false;
    scene.set("handover.wait_days", 90);
    scene.file.held_since = scene.today - 80;
    const Outcome held = scene.act(step);
    CHECK(held.result == StepResult::refused);
    CHECK(held.again_days == 10);  // not beyond the ninetieth day
    scene.file.held_since = scene.today - 90;
    const Outcome out = scene.act(step);
    CHECK(out.opens_file);
    CHECK(has(out, Breach::handover_unspoken));
    scene.file.personal_tried = true;
    CHECK_FALSE(has(scene.act(step), Breach::handover_unspoken));
  }
}

TEST_CASE("A.2.5b at an agency that stays full is passed over after the wait") {
  Scene scene = ready();
  scene.set("agency.volume", 1);
  scene.crowd = 1;
  scene.set("handover.wait_days", 90);
  const Outcome held = scene.act(StepId::A_2_5b);
  CHECK(held.result == StepResult::refused);
  CHECK(held.held_back);
  CHECK(held.again_days == 7);
  scene.file.held_since = scene.today - 90;
  const Outcome out = scene.act(StepId::A_2_5b);
  CHECK(out.goes_on);
  CHECK_FALSE(out.opens_file);
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

TEST_CASE("A.2.5 asks no costs for arrears of the corona agreement") {
  Scene scene = ready();
  scene.file.wik_owed = scene.money.owed;
  scene.file.spared = true;
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(out.opens_file);
  CHECK(out.charge == Cents{});
  CHECK(out.chargeable == Cents{});
}

TEST_CASE("A.2.5 opens one file: not while one is there, nor while an arrangement runs") {
  Scene scene = ready();
  scene.file.at_bailiff = true;
  CHECK(scene.act(StepId::A_2_5).result == StepResult::refused);
  CHECK(scene.act(StepId::A_2_5).again_days == 0);
  scene.file.at_bailiff = false;
  scene.file.park = Park::arrangement;
  CHECK(scene.act(StepId::A_2_5).result == StepResult::refused);
  scene.file.park = Park::none;
  CHECK(scene.act(StepId::A_2_5).contractor == Contractor::bailiff);
}

TEST_CASE("A.2.5 costs own time, the fee with VAT apart, and the registers") {
  Scene scene = ready();
  scene.set("contact.hour_rate", 60);
  scene.set("contact.handover_minutes", 30);
  scene.set("bailiff.file_fee", 150);
  const Outcome out = scene.act(StepId::A_2_5);
  CHECK(cost_of(out, CostId::handover_time) == euros(30));
  CHECK(cost_of(out, CostId::bailiff_amicable) == euros(150));
  CHECK(cost_of(out, CostId::contractor_vat) == euros(31.50));  // 21 %
  CHECK(cost_of(out, CostId::out_of_pocket) == euros(4));
  CHECK_FALSE(has(out, Breach::bailiff_at_risk));
  SUBCASE("a fixed price instead, out-of-pocket costs apart") {
    scene.set("bailiff.model", 1);
    scene.set("bailiff.price", 260);
    const Outcome fixed = scene.act(StepId::A_2_5);
    CHECK(cost_of(fixed, CostId::bailiff_amicable) == euros(260));
    CHECK(cost_of(fixed, CostId::out_of_pocket) == euros(4));
    scene.set("bailiff.at_risk", 1);
    const Outcome risky = scene.act(StepId::A_2_5);
    CHECK(has(risky, Breach::bailiff_at_risk));
    CHECK(cost_of(risky, CostId::out_of_pocket) == Cents{});
    CHECK(cost_of(risky, CostId::out_of_pocket_at_risk) == euros(4));
  }
  SUBCASE("the yearly evaluation takes time of each file") {
    scene.set("contractor.evaluation", 1);
    scene.set("effort.evaluation_minutes", 10);
    CHECK(scene.act(StepId::A_2_5).desk_minutes == doctest::Approx(40));
    CHECK(cost_of(scene.act(StepId::A_2_5), CostId::handover_time) == euros(40));
  }
}

TEST_CASE("A.2.5b goes to the agency, needs no WIK letter, and charges only with one") {
  Scene scene = ready();
  scene.file.wik_day = Day{};
  const Outcome out = scene.act(StepId::A_2_5b);
  CHECK(out.opens_file);
  CHECK(out.contractor == Contractor::agency);
  CHECK(out.breaches == 0);
  CHECK(out.chargeable == Cents{});
  CHECK(cost_of(out, CostId::agency_fee) == euros(170));
  CHECK(cost_of(out, CostId::contractor_vat) == euros(35.70));
  SUBCASE("unless the agency lives from the tenant's costs") {
    scene.set("agency.model", 2);
    const Outcome costs = scene.act(StepId::A_2_5b);
    CHECK(has(costs, Breach::no_wik));
    CHECK(cost_of(costs, CostId::agency_fee) == Cents{});
  }
  SUBCASE("with a letter costs are charged once, whichever party comes next") {
    scene.file.wik_day = to_day({2023, 1, 30});
    scene.file.wik_owed = scene.money.owed;
    CHECK(scene.act(StepId::A_2_5b).charge == Cents{21780});
    scene.file.costs_charged = scene.file.costs_counted = true;
    CHECK(scene.act(StepId::A_2_5).charge == Cents{});
    CHECK(scene.act(StepId::A_2_5).chargeable == Cents{});
  }
}

TEST_CASE("A.2.5b waits for contact and for room") {
  Scene scene = ready();
  CHECK(scene.act(StepId::A_2_5b).opens_file);
  scene.file.personal_tried = false;
  CHECK(scene.act(StepId::A_2_5b).again_days == 14);
  scene.file.personal_tried = true;
  scene.set("agency.volume", 5);
  scene.crowd = 5;
  CHECK(scene.act(StepId::A_2_5b).again_days == 7);
  scene.crowd = 4.9;
  CHECK(scene.act(StepId::A_2_5b).opens_file);
  scene.file.at_agency = true;
  CHECK(scene.act(StepId::A_2_5b).result == StepResult::refused);
  scene.file.at_agency = false;
  scene.file.at_bailiff = true;
  CHECK(scene.act(StepId::A_2_5b).result == StepResult::refused);
}
