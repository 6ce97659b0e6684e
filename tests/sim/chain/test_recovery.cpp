#include <doctest/doctest.h>

#include "chain/recovery.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Household living_on(IncomeType income, HouseholdType type = HouseholdType::single) {
  Household h;
  h.income = income;
  h.type = type;
  return h;
}

constexpr Date last_of_2020{2020, 12, 31}, first_of_2021{2021, 1, 1};

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("what protected income leaves of a benefit, the day before and the day of 1-1-2021") {
  // A single person's norm: 1,053 in 2020, 1,078 in 2021. Protected: 85 % and 95 % of it, and of
  // what is above that 65 %. So 1,053 × 0.15 × 0.35 = 55.28 and 1,078 × 0.05 × 0.35 = 18.87.
  const Settings settings = default_settings();
  const Household h = living_on(IncomeType::benefit);
  const Day before = to_day(last_of_2020), after = to_day(first_of_2021);
  CHECK(net_income(h, before, settings.world).n == 105300);
  CHECK(net_income(h, after, settings.world).n == 107800);
  CHECK(protected_income(h, before, settings.world).n == 89505 + 10267);
  CHECK(protected_income(h, after, settings.world).n == 102410 + 3504);
  CHECK(seizable(h, before, settings.world).n == 5528);
  CHECK(seizable(h, after, settings.world).n == 1886);
}

TEST_CASE("wages, a couple, setbacks and other debts, by hand in 2022") {
  // Norm 1,092; a couple 1,560. Wages 1.45 × the norm and the margin.
  const Settings settings = default_settings();
  const Day day = to_day({2022, 6, 15});
  Household h = living_on(IncomeType::wages);
  h.margin = 20000;
  CHECK(net_income(h, day, settings.world).n == 158340 + 20000);
  // Protected 1,037.40 + 0.65 × (1,783.40 − 1,037.40) = 1,522.30; leaves 261.10.
  CHECK(protected_income(h, day, settings.world).n == 152230);
  CHECK(seizable(h, day, settings.world).n == 26110);
  SUBCASE("others have seized too: our share") {
    h.other_debt = true;
    CHECK(seizable(h, day, settings.world).n == 7833);  // 30 %
  }
  SUBCASE("a setback that runs takes from it, one that has ended or help does not") {
    h.setbacks[0] = {50000, month_of(day) + 1};
    CHECK(net_income(h, day, settings.world).n == 128340);
    h.setbacks[0].until = month_of(day);
    h.setbacks[1] = {-24000, month_of(day) + 12};
    CHECK(net_income(h, day, settings.world).n == 178340);
  }
  SUBCASE("two have a higher norm: less is left of the same wages") {
    const Household two = living_on(IncomeType::benefit, HouseholdType::couple);
    CHECK(net_income(two, day, settings.world).n == 156000);
    CHECK(protected_income(two, day, settings.world).n == 148200 + 5070);
  }
  SUBCASE("no income below nil, and nothing to take from it") {
    h.setbacks[0] = {900000, month_of(day) + 1};
    CHECK(net_income(h, day, settings.world) == Cents{});
    CHECK(seizable(h, day, settings.world) == Cents{});
  }
  SUBCASE("nobody pays out the income of the self-employed") {
    CHECK(seizable(living_on(IncomeType::self_employed), day, settings.world) == Cents{});
  }
  SUBCASE("two are liable: both incomes count, whatever happened between them") {
    const Household other = living_on(IncomeType::wages);
    const Cents one = seizable(h, day, settings.world);
    CHECK(seizable_of_all(h, nullptr, day, settings.world) == one);
    CHECK(seizable_of_all(h, &other, day, settings.world) ==
          one + seizable(other, day, settings.world));
  }
}

TEST_CASE("B.2.6 needs a judgment, the policy, and something to take") {
  Scene scene;
  scene.tenant.household = living_on(IncomeType::wages);
  CHECK(scene.act(StepId::B_2_6).result == StepResult::refused);
  for (const Judgment judgment : {Judgment::payment, Judgment::eviction}) {
    scene.file.judgment = judgment;
    const Outcome out = scene.act(StepId::B_2_6);
    CHECK(out.attaches == seizable(scene.tenant.household, scene.today, scene.settings.world));
    CHECK(out.attaches > Cents{10000});
    CHECK(out.court_charge > Cents{});
    CHECK(out.court_charge ==
          cost_of(out, CostId::attachment_fee) + cost_of(out, CostId::bailiff_vat));
    CHECK(cost_of(out, CostId::bailiff_vat) ==
          share_of(cost_of(out, CostId::attachment_fee), 0.21));
  }
  SUBCASE("without room the bailiff looks again in half a year, at no cost") {
    scene.tenant.household = living_on(IncomeType::self_employed);
    const Outcome out = scene.act(StepId::B_2_6);
    CHECK(out.result == StepResult::hold);
    CHECK(out.again == StepId::B_2_6);
    CHECK(out.again_days == 180);
    CHECK(out.cost_count == 0);
  }
  SUBCASE("a corporation that attaches nothing") {
    scene.set("departed.attach", 0);
    CHECK(scene.act(StepId::B_2_6).result == StepResult::refused);
  }
}

TEST_CASE("a departed tenant is summoned for enough money, once, and never for the home") {
  Scene scene;
  scene.file.departed = 1;
  scene.set("departed.min_summons", 750);
  scene.money.owed = Cents{74999};
  CHECK(scene.act(StepId::B_2_1).result == StepResult::refused);
  CHECK(scene.act(StepId::B_2_1).again_days == 0);
  scene.money.owed = Cents{75000};
  CHECK(scene.act(StepId::B_2_1).result == StepResult::done);
  scene.set("court.evict_at_3", 1);
  scene.months_owed = 9;
  CHECK(share(
            scene, [](Scene& s) { return s.act(StepId::B_2_2).granted >= Judgment::conditional; },
            300) == 0);
  scene.file.judgment = Judgment::payment;
  CHECK(scene.act(StepId::B_2_1).result == StepResult::refused);
}

TEST_CASE("income of a partner who left earlier is attached when the tenant's own leaves nothing") {
  Scene scene;
  scene.today = to_day({2023, 6, 1});
  scene.file.judgment = Judgment::payment;
  scene.set("departed.attach", 1);
  scene.tenant.household.income = IncomeType::self_employed;  // nobody pays it out
  CHECK(scene.act(StepId::B_2_6).result == StepResult::hold);
  Household partner;
  partner.income = IncomeType::wages;
  partner.margin = 40000;
  scene.partner = &partner;
  const Cents room = seizable(partner, scene.today, scene.settings.world);
  REQUIRE(room > Cents{});
  const Outcome out = scene.act(StepId::B_2_6);
  CHECK(out.attaches == room);
  CHECK(cost_of(out, CostId::attachment_fee) > Cents{});
  scene.tenant.household.income = IncomeType::wages;  // both: together
  scene.tenant.household.margin = 10000;
  const Cents own = seizable(scene.tenant.household, scene.today, scene.settings.world);
  CHECK(scene.act(StepId::B_2_6).attaches == own + room);
}

TEST_CASE("steps that need a home don't suit who has left it") {
  for (const StepId step : {StepId::A_2_3, StepId::A_2_3c, StepId::B_2_3, StepId::B_2_4,
                            StepId::B_2_5, StepId::A_1_2, StepId::C_1_1b})
    CHECK_FALSE(suits_departed(step));
  for (const StepId step : {StepId::A_2_1, StepId::A_2_4, StepId::A_2_5, StepId::A_2_5b,
                            StepId::B_1_1, StepId::B_2_1, StepId::B_2_2, StepId::B_2_6})
    CHECK(suits_departed(step));
}

TEST_CASE("a debt is given up by rule, at each rule's edge") {
  Settings settings = hand_values();
  const Policy& policy = settings.policy;
  Prospect p{Cents{200000}, 30, 17, false, false};
  CHECK_FALSE(give_up(p, policy));
  p.fruitless = 18;
  CHECK(give_up(p, policy) == WriteOff::aged);
  p.with_file = true;  // the bailiff has more patience
  CHECK_FALSE(give_up(p, policy));
  p.fruitless = 24;
  CHECK(give_up(p, policy) == WriteOff::fruitless);
  SUBCASE("small remainders go sooner") {
    p = {Cents{14999}, 6, 3, false, true};
    CHECK_FALSE(give_up(p, policy));
    p.fruitless = 4;
    CHECK(give_up(p, policy) == WriteOff::small);
    p.owed = Cents{15000};
    CHECK_FALSE(give_up(p, policy));
  }
  SUBCASE("who pays is pursued for five years") {
    p = {Cents{200000}, 59, 0, false, true};
    CHECK_FALSE(give_up(p, policy));
    p.months_gone = 60;
    CHECK(give_up(p, policy) == WriteOff::aged);
  }
  SUBCASE("after the last search") {
    p = {Cents{200000}, 8, 8, true, false};
    CHECK(give_up(p, policy) == WriteOff::untraced);
  }
}

TEST_CASE("the address is known more often the more orderly one leaves") {
  const World world = default_settings().world;
  CHECK(address_known(Leaving::notice, world) > address_known(Leaving::evicted, world));
  CHECK(address_known(Leaving::evicted, world) > address_known(Leaving::gone, world));
  CHECK(address_known(Leaving::death, world) == 1);  // the heirs are found by the estate
}

TEST_SUITE_END();
