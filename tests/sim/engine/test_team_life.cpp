// What the years bring, in small worlds: ages in balance, pensions, children, moving.
#include <doctest/doctest.h>

#include "tests/sim/drawn.h"
#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

bool says(const Story& story, std::string_view words) {
  for (const StoryEntry& entry : story.entries)
    if (entry.en == words) return true;
  return false;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("ages stay in balance from the first quarter on, and all of 67 and over have a pension") {
  const Tally tally = run(usual(3000), {.years = 5});
  for (const Quarter& q : tally.quarters) {
    const auto& rod = q.rod;
    const auto homes = static_cast<double>(rod.occupied_end);
    const auto old = static_cast<double>(rod.homes_age_end[at(AgeBand::from_67)]);
    CHECK(old / homes > 0.28);
    CHECK(old / homes < 0.38);
    CHECK(rod.homes_over_100_end < 0.005 * homes);
    CHECK(rod.homes_67_no_pension_end < 0.02 * old);
    CHECK(rod.homes_67_children_end < 0.01 * old);
  }
}

TEST_CASE("as many give notice a year as the row says") {
  const Quarter all =
      counted(run(with(usual(4000), {{"population.turnover", 0.06}}), {.years = 3}));
  CHECK(static_cast<double>(all.moved_out) / (4000 * 3) == doctest::Approx(0.06).epsilon(0.1));
}

TEST_CASE("stories tell of the pension in its month, of a child that leaves, and of none else") {
  Scenario world = usual(40);
  const LuckKey luck = make_luck_key(1, 0);
  const Balance balance(world.settings.world);
  const Month from = month_of(world.policy_date) - 12;
  int pensions = 0, left = 0;
  for (std::uint32_t home = 0; home < 40; ++home) {
    const Tenancy t = drawn::living({home, 0}, luck, world.settings.world, balance, from);
    const Month turn = next_turn(t.household, world.settings.world, from - 1);
    if (turn >= from + 48) continue;
    Household after = t.household;
    const Turn what = take_turn(after, world.settings.world, turn);
    const Story story = story_of(world, home, {.years = 3});
    if (story.heads.size() > 1) continue;  // moved in between
    pensions += what.retires ? 1 : 0;
    left += what.born < 0 ? 1 : 0;
    CHECK(says(story, "Reaches the state-pension age.") >= what.retires);
    CHECK(says(story, "A grown-up child leaves home.") >= (what.born < 0));
  }
  CHECK(pensions + left > 0);
}

TEST_CASE("a separation leaves one adult in the home, at once") {
  // Nothing else happens; everybody signed as one of two, and nobody has children.
  Scenario world = with(quiet(60), {{"population.single", 0},
                                    {"population.single_parent", 0},
                                    {"population.couple", 1},
                                    {"shock.divorce.rate", 0.5}});
  const Tally tally = run(world, {.years = 4});
  CHECK(in_all(tally).moved_out == 0);
  const LuckKey luck = make_luck_key(1, 0);
  const Balance balance(world.settings.world);
  int separated = 0;
  for (std::uint32_t home = 0; home < 20; ++home) {
    const Story story = story_of(world, home, {.years = 4});
    int times = 0;
    for (const StoryEntry& entry : story.entries)
      times += entry.en.find("divorce") != std::string::npos ? 1 : 0;
    CHECK(times <= 1);  // who is alone can't separate again
    separated += times;
    const Settler by = drawn::settler({home, 0}, luck, balance);
    if (by.partner_gone >= 0) CHECK(times == 0);
  }
  CHECK(separated > 0);
}

TEST_SUITE_END();
