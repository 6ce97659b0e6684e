#include <doctest/doctest.h>

#include "chain/settlement.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

TEST_SUITE_BEGIN("chain");

TEST_CASE("a settlement lasts as the law of its day of admission says") {
  const World world = default_settings().world;
  for (const Settlement kind : {Settlement::msnp, Settlement::wsnp}) {
    CHECK(settlement_months(kind, to_day({2013, 1, 1}), world) == 36);
    CHECK(settlement_months(kind, to_day({2023, 6, 30}), world) == 36);
    CHECK(settlement_months(kind, to_day({2023, 7, 1}), world) == 18);
    CHECK(settlement_months(kind, to_day({2025, 1, 1}), world) == 18);
  }
  CHECK(settlement_months(Settlement::bankruptcy, to_day({2023, 7, 1}), world) == 12);
}

TEST_CASE("creditors agree or refuse, and the court admits a few of the rest") {
  Scene scene;
  const auto way = [](const Scene& s) {
    Stream luck = s.context().stream(Purpose::way_out);
    return find_way_out(s.settings.world, luck);
  };
  const auto part = [&](DebtWay wanted) {
    return share(
        scene, [&](const Scene& s) { return way(s) == wanted; }, 20000);
  };
  // 0.41 agree, a third of them by credit; 0.15 of the other 0.59 admitted by
  // the court
  CHECK(part(DebtWay::credit) == doctest::Approx(0.1353).epsilon(0.06));
  CHECK(part(DebtWay::msnp) == doctest::Approx(0.2747).epsilon(0.04));
  CHECK(part(DebtWay::wsnp) == doctest::Approx(0.0885).epsilon(0.08));
  CHECK(part(DebtWay::none) == doctest::Approx(0.5015).epsilon(0.03));
}

TEST_CASE("a settlement is the way for other debts, or for three months and more") {
  Scene scene;
  const World& world = scene.settings.world;
  CHECK_FALSE(needs_settlement(scene.tenant, 2.9, world));
  CHECK(needs_settlement(scene.tenant, 3, world));
  scene.tenant.household.other_debt = true;
  CHECK(needs_settlement(scene.tenant, 0.1, world));
}

TEST_CASE("nobody leaves a bankruptcy with a clean slate") {
  const World world = default_settings().world;
  CHECK(completes(Settlement::bankruptcy, world) == 0);
  CHECK(completes(Settlement::wsnp, world) > completes(Settlement::msnp, world));
}

TEST_SUITE_END();
