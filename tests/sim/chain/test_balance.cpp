#include <doctest/doctest.h>

#include "chain/balance.h"
#include "chain/leaving.h"
#include "chain/life_course.h"
#include "people.h"
#include "tests/sim/drawn.h"

using namespace drempel;
using namespace drempel::people;

namespace {

World world_of(std::initializer_list<std::pair<std::string_view, double>> values = {}) {
  Settings settings = default_settings();
  for (const auto& [key, value] : values) set(settings, key, value);
  return settings.world;
}

Settler settler(std::uint32_t home, const Balance& balance) {
  return drawn::settler({home, 0}, make_luck_key(3, 0), balance);
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a third of homes in balance are of 67 and over, next to none over a hundred") {
  const Balance balance(default_settings().world);
  CHECK(balance.share_from(67) > 0.28);
  CHECK(balance.share_from(67) < 0.38);
  CHECK(balance.share_from(101) < 0.005);
  CHECK(balance.share_from(0) == 1);
  CHECK(balance.share_from(18) == doctest::Approx(1));
  CHECK(balance.share_from(120) == 0);
}

TEST_CASE("nobody's tenancy is older than their life as a grown-up allows") {
  const Balance balance(default_settings().world);
  int longest = 0, lost = 0;
  for (std::uint32_t home = 0; home < 5000; ++home) {
    const Settler s = settler(home, balance);
    REQUIRE(s.entrant.months_old >= 18 * 12);
    REQUIRE(s.months_here >= 0);
    REQUIRE(s.entrant.months_old + s.months_here < 105 * 12);
    REQUIRE(s.entrant.months_old < 85 * 12);
    REQUIRE(s.partner_gone < s.months_here);
    if (s.partner_gone >= 0) REQUIRE(s.entrant.two);
    lost += s.partner_gone >= 0 ? 1 : 0;
    longest = std::max(longest, s.months_here);
  }
  CHECK(longest > 40 * 12);
  CHECK(lost > 250);
}

TEST_CASE("over all homes as many give notice as the row says, the young oftener") {
  const World world = world_of({{"population.turnover", 0.06}});
  const Balance balance(world);
  double notice = 0;
  constexpr int homes = 20000;
  for (std::uint32_t home = 0; home < homes; ++home) {
    const Settler s = settler(home, balance);
    notice += balance.notice_a_year() * notice_weight(s.entrant.months_old + s.months_here, world) /
              homes;
  }
  CHECK(notice == doctest::Approx(0.06).epsilon(0.03));
  // The weights say only how ages differ: doubled, all stays.
  const Balance doubled(world_of({{"lives.notice_18", 4.8},
                                  {"lives.notice_30", 2},
                                  {"lives.notice_45", 1.3},
                                  {"lives.notice_65", 0.9}}));
  CHECK(doubled.notice_a_year() == doctest::Approx(balance.notice_a_year() / 2));
  CHECK(Balance(world_of({{"population.turnover", 0}})).notice_a_year() == 0);
}

TEST_CASE("who moves in is younger than who lives there, by the shares of the rows") {
  const World world = default_settings().world;
  const Balance balance(world);
  constexpr int many = 20000;
  double young = 0, old = 0;
  for (std::uint32_t home = 0; home < many; ++home) {
    const Entrant e = drawn::entrant({home, 1}, make_luck_key(3, 0), balance);
    young += e.months_old < 30 * 12 ? 1 : 0;
    old += e.months_old >= 67 * 12 ? 1 : 0;
    REQUIRE(e.months_old >= 18 * 12);
    REQUIRE(e.months_old < 85 * 12);
  }
  CHECK(young / many == doctest::Approx(world.lives.entry_18).epsilon(0.04));
  const double rest = 1 - world.lives.entry_18 - world.lives.entry_30 - world.lives.entry_45;
  CHECK(old / many == doctest::Approx(rest).epsilon(0.06));
  CHECK(1 - balance.share_from(30) < young / many);
  CHECK(balance.share_from(67) > old / many);
}

// Homes that are lived on month by month, with new tenants for who leaves, are as the start is.
TEST_CASE("a population that is lived on from the start stays as it began") {
  const World world = default_settings().world;
  const Balance balance(world);
  constexpr int homes = 4000, years = 30;
  double old_then = 0, old_now = 0, two_then = 0, two_now = 0;
  for (std::uint32_t home = 0; home < homes; ++home) {
    const Settler by = settler(home, balance);
    int age = by.entrant.months_old + by.months_here;
    bool two = by.entrant.two && by.partner_gone < 0;
    old_then += age >= 67 * 12 ? 1 : 0;
    two_then += two ? 1 : 0;
    Stream s(make_luck_key(9, 0), {home, 0}, Purpose::response, 0);
    for (int month = 0; month < 12 * years; ++month, ++age) {
      const bool moves = s.chance(balance.notice_a_year() * notice_weight(age, world) / 12);
      const bool dies = s.chance(-natural_log(1 - death_rate(age / 12.0, world)) / 12);
      const bool parts = s.chance(world.shock[at(ShockId::divorce)].rate / 12);
      if (moves || (dies && !two)) {
        const Entrant next = balance.draw_entrant(s);
        age = next.months_old;
        two = next.two;
      } else if (two && (dies || parts)) {
        two = false;
      }
    }
    old_now += age >= 67 * 12 ? 1 : 0;
    two_now += two ? 1 : 0;
  }
  CHECK(old_now / homes == doctest::Approx(old_then / homes).epsilon(0.09));
  CHECK(two_now / homes == doctest::Approx(two_then / homes).epsilon(0.09));
}

TEST_SUITE_END();
