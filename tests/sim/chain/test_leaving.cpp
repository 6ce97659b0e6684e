#include <doctest/doctest.h>

#include "chain/leaving.h"
#include "people.h"

using namespace drempel;
using namespace drempel::people;

namespace {

Stream draws(std::uint32_t occasion) {
  return {make_luck_key(1, 0), {3, 0}, Purpose::final_bill, occasion};
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a final bill by how one left, every part by hand") {
  Scene scene;
  for (const auto* key : {"leaving.damage_notice", "leaving.damage_keys", "leaving.damage_forced",
                          "leaving.damage_death"})
    scene.set(key, 0);
  scene.set("leaving.clearing", 650);
  const Month july = month_of(to_day({2022, 7, 1}));
  const auto bill = [&](Leaving how) {
    Stream s = draws(1);
    return final_bill(scene.tenant, how, july, scene.settings.world, s);
  };
  for (const Leaving how :
       {Leaving::notice, Leaving::evicted, Leaving::keys, Leaving::gone, Leaving::death}) {
    CAPTURE(at(how));
    const FinalBill b = bill(how);
    const bool emptied = how == Leaving::evicted || how == Leaving::gone;
    const bool rent = how == Leaving::keys || how == Leaving::gone || how == Leaving::death;
    CHECK(b.damage == Cents{});
    CHECK(b.clearing == Cents{emptied ? 65000 : 0});
    CHECK(b.rent == Cents{rent ? 60000 : 0});
    CHECK(b.settlement == Cents{});  // no service costs
    CHECK(b.repairs() == b.clearing);
  }
  SUBCASE("service costs are settled over the months of the running year") {
    scene.tenant.service = 3000;
    scene.set("payment.settlement_spread", 120);
    Stream same = draws(1);
    same.uniform();
    same.uniform();
    const double whole_year = same.normal_draw(0, 120);
    CHECK(bill(Leaving::notice).settlement == euros(whole_year * 6 / 12));
    Stream january = draws(1);
    CHECK(final_bill(scene.tenant, Leaving::notice, month_of(to_day({2022, 1, 1})),
                     scene.settings.world, january)
              .settlement == Cents{});
  }
  SUBCASE("repairs are drawn from the same luck, larger when a home was left behind") {
    scene.set("leaving.damage_notice", 1);
    scene.set("leaving.damage_forced", 1);
    scene.set("leaving.damage_small", 500);
    scene.set("leaving.damage_large", 2000);
    const double ratio = static_cast<double>(bill(Leaving::evicted).damage.n) /
                         static_cast<double>(bill(Leaving::notice).damage.n);
    CHECK(ratio == doctest::Approx(4).epsilon(0.01));
  }
}

TEST_CASE("only who gives notice pays at once, and only out of savings that bear it") {
  Scene scene;
  scene.set("leaving.pays_at_once", 1);
  for (float& barrier : scene.tenant.mind.now) barrier = 0;
  scene.tenant.household.buffer = 50000;
  const auto pays = [&](Leaving how, int cents) {
    Stream s = draws(2);
    return pays_at_once(scene.tenant, how, Cents{cents}, scene.settings.world, s);
  };
  CHECK(pays(Leaving::notice, 50000));
  CHECK_FALSE(pays(Leaving::notice, 50001));
  for (const Leaving how : {Leaving::evicted, Leaving::keys, Leaving::gone, Leaving::death})
    CHECK_FALSE(pays(how, 100));
  scene.set("leaving.pays_at_once", 0);
  CHECK_FALSE(pays(Leaving::notice, 100));
}

TEST_CASE("death comes by age, earlier with less luck, and never when no rate says so") {
  Scene scene;
  const World& world = scene.settings.world;
  CHECK(death_rate(49.9, world) == world.estate.death_young);
  CHECK(death_rate(50, world) == world.estate.death_50);
  CHECK(death_rate(65, world) == world.estate.death_65);
  CHECK(death_rate(75, world) == world.estate.death_75);
  CHECK(death_rate(85, world) == world.estate.death_85);
  // Alive after a year at 80: 95 %. The middle of the 5 % is halfway the first year.
  CHECK(months_until_death(80, world, 0.975, 1200) == 7);
  CHECK(months_until_death(80, world, 0.9999, 1200) == 1);
  CHECK(months_until_death(80, world, 0.9501, 1200) == 12);
  CHECK(months_until_death(80, world, 0.9499, 1200) == 13);
  CHECK(months_until_death(80, world, 0.0001, 12) == 12);
  CHECK(months_until_death(30, world, 0.5, 1200) > months_until_death(80, world, 0.5, 1200));
  for (const auto* key : {"estate.death_young", "estate.death_50", "estate.death_65",
                          "estate.death_75", "estate.death_85", "estate.death_95"})
    scene.set(key, 0);
  CHECK(months_until_death(90, scene.settings.world, 0.0001, 1200) == 1200);
}

TEST_CASE("a couple's tenancy goes on after a death, and after a separation both stay liable") {
  Scene scene;
  scene.set("mind.solitude", 0.2);
  Tenancy t = scene.tenant;
  t.mind = mind_of(0.1F, 0.1F, 0.1F, 0.3F, 0.9F);
  Household& h = t.household;
  h.type = HouseholdType::family;
  h.children = 2;
  h.joint = true;
  CHECK(partner_stays(h));
  Tenancy separated = t;
  separate(separated, scene.settings.world);
  CHECK(separated.household.type == HouseholdType::single_parent);
  CHECK(separated.household.partner_left);
  CHECK_FALSE(separated.household.joint);
  CHECK_FALSE(partner_stays(separated.household));
  // Who is alone has all to see to: for good, and never beyond full.
  CHECK(separated.mind.now[at(Barrier::no_overview)] == doctest::Approx(0.5));
  CHECK(separated.mind.start[at(Barrier::no_overview)] == doctest::Approx(0.5));
  CHECK(separated.mind.now[at(Barrier::stress)] == 1);
  CHECK(separated.mind.now[at(Barrier::pride)] == t.mind.now[at(Barrier::pride)]);
  h.children = 0;
  h.joint = false;
  separate(t, scene.settings.world);
  CHECK(h.type == HouseholdType::single);
  CHECK_FALSE(h.partner_left);  // had not signed
  Stream s = draws(3);
  CHECK(draw_partner(default_settings().world, s).type == HouseholdType::single);
}

TEST_CASE("days empty: none is a cost of collection after an ordinary notice") {
  const World world = default_settings().world;
  CHECK(days_empty(Leaving::notice, world) == world.leaving.empty_notice);
  CHECK(days_empty(Leaving::death, world) == world.leaving.empty_death);
  for (const Leaving how : {Leaving::evicted, Leaving::keys, Leaving::gone}) {
    CHECK(days_empty(how, world) == world.leaving.empty_forced);
    CHECK(forced(how));
  }
  CHECK_FALSE(forced(Leaving::notice));
  CHECK_FALSE(forced(Leaving::death));
}

TEST_SUITE_END();
