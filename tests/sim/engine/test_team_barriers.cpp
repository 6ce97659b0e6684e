// What barriers do in runs: turning away, facing it again, ways to get by sooner.
#include <doctest/doctest.h>

#include <string>

#include "worlds.h"

using namespace drempel;
using namespace drempel::worlds;

namespace {

// All are frozen and short for half a year; then there is plenty.
Scenario frozen(int homes) {
  return dated(with(without_steps(quiet(homes)), {{"climate.hardship", 700},
                                                  {"population.direct_debit", 0},
                                                  {"population.no_buffer", 1},
                                                  {"contact.self_contact", 0},
                                                  {"payment.tidy", 1},
                                                  {"payment.repay_share", 1},
                                                  {"mind.freeze", 0},
                                                  {"mind.wrong_choice", 0},
                                                  {"mind.stress", 1},
                                                  {"mind.weight_stress", 1},
                                                  {"barriers.face_it", 0}}),
               "climate.hardship", to_day({2022, 7, 1}), 0);
}

std::int64_t owed(const Scenario& world) { return run(world).quarters.back().sitting_cents_end; }

bool tells(const Story& story, const std::string& words) {
  for (const StoryEntry& entry : story.entries)
    if (entry.en.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("who has turned away pays nothing though there is money, until it is faced again") {
  const Scenario world = frozen(40);
  const Scenario away = with(world, {{"barriers.turn_away", 1}});
  CHECK(owed(away) > owed(world) * 3 / 2);
  CHECK(owed(with(away, {{"barriers.face_it", 1}})) < owed(away));
  CHECK(tells(story_of(away, 0), "Turns away from it"));
  CHECK(tells(story_of(with(away, {{"barriers.face_it", 1}}), 0), "Faces it again"));
}

TEST_CASE("a talk ends it") {
  const Scenario away = with(frozen(40), {{"barriers.turn_away", 1},
                                          {"mind.shame", 0},
                                          {"mind.pride", 0},
                                          {"mind.fear", 0},
                                          {"channel.phone.reach", 1},
                                          {"contact.reach_paralysis", 0},
                                          {"contact.open_spoken", 1},
                                          {"barriers.unanswered", 0},
                                          {"approach.phone_bad", 0},
                                          {"staff.unlimited", 1}});
  const Scenario called =
      with_steps(away, {times(on_day(StepId::A_2_2, 40, {ChannelId::phone}), 12, 15)});
  CHECK(owed(called) < owed(away));
}

TEST_SUITE_END();
