#include <doctest/doctest.h>

#include <cstring>

#include "engine/team.h"
#include "files/scenario_file.h"

using namespace drempel;

namespace {

Scenario busy() {
  Scenario scenario = load_scenario("sector-2022", {DREMPEL_SOURCE_DIR "/scenarios"}).value();
  scenario.settings.world.population.homes = 300;
  scenario.settings.world.population.teams = 2;
  scenario.settings.climate.unemployment = 2;  // so that enough goes on
  return scenario;
}

State started(const Scenario& scenario) {
  RunInput input;
  input.seed = 7;
  return State::start(scenario, input, 3);
}

bool same_bits(const Tally& a, const Tally& b) {
  return a.quarters.size() == b.quarters.size() && a.other_evictions == b.other_evictions &&
         a.policy_date == b.policy_date &&
         std::memcmp(a.quarters.data(), b.quarters.data(), a.quarters.size() * sizeof(Quarter)) ==
             0 &&
         std::memcmp(&a.ledger, &b.ledger, sizeof a.ledger) == 0;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a state that was saved and loaded is saved the same again") {
  const Scenario scenario = busy();
  State state = started(scenario);
  REQUIRE(state.run_until(scenario, to_day({2022, 5, 17})));
  const std::string bytes = state.bytes_to_save();
  const auto loaded = State::from_bytes(bytes, scenario);
  REQUIRE(loaded);
  CHECK(loaded->today() == state.today());
  CHECK(loaded->bytes_to_save() == bytes);
}

TEST_CASE(
    "a run saved and gone on from is the unbroken run, on any day, before and after the fork") {
  const Scenario scenario = busy();
  Scenario other = scenario;  // the policy after the fork
  other.settings.policy.staff.visitors = 4;
  other.dated.push_back({*find_row("staff.collectors"), to_day({2023, 7, 1}), 9, 6});
  const Day fork = scenario.policy_date, end = to_day({2024, 12, 31});
  State whole = started(scenario);
  REQUIRE(whole.run_until(scenario, fork - 1));
  whole.fork(other);
  REQUIRE(whole.run_until(other, end));
  for (const Date date : {Date{2020, 1, 1}, Date{2021, 2, 28}, Date{2022, 7, 1}, Date{2022, 12, 30},
                          Date{2022, 12, 31}, Date{2023, 1, 1}, Date{2023, 3, 31},
                          Date{2023, 9, 14}, Date{2024, 2, 29}, Date{2024, 12, 30}}) {
    const Day at = to_day(date);
    CAPTURE(to_iso(at));
    State state = started(scenario);
    REQUIRE(state.run_until(scenario, std::min(at, fork - 1)));
    if (at >= fork) {
      state.fork(other);
      REQUIRE(state.run_until(other, at));
    }
    auto loaded = State::from_bytes(state.bytes_to_save(), at >= fork ? other : scenario);
    REQUIRE(loaded);
    if (at < fork) {
      REQUIRE(loaded->run_until(scenario, fork - 1));
      loaded->fork(other);
    }
    REQUIRE(loaded->run_until(other, end));
    CHECK(same_bits(loaded->tally(), whole.tally()));
    CHECK(loaded->bytes_to_save() == whole.bytes_to_save());
  }
}

TEST_CASE("bytes that are cut, or go on, are no state") {
  const Scenario scenario = busy();
  State state = started(scenario);
  REQUIRE(state.run_until(scenario, to_day({2020, 3, 3})));
  const std::string bytes = state.bytes_to_save();
  for (std::size_t size = 0; size < bytes.size(); size += 1 + bytes.size() / 200)
    CHECK(!State::from_bytes(std::string_view(bytes).substr(0, size), scenario));
  CHECK(!State::from_bytes(bytes + "x", scenario));
}

TEST_CASE("positions that point outside are refused, whatever the digest says") {
  const Scenario scenario = busy();
  State state = started(scenario);
  REQUIRE(state.run_until(scenario, to_day({2020, 3, 3})));
  const std::string bytes = state.bytes_to_save();
  int read = 0;  // flips that go on are harmless: none crashes or reads outside
  for (std::size_t at = 0; at < bytes.size(); at += 1 + bytes.size() / 400) {
    std::string flipped = bytes;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x40);
    read += State::from_bytes(flipped, scenario).has_value() ? 1 : 0;
  }
  CHECK(read > 0);
}

TEST_SUITE_END();
