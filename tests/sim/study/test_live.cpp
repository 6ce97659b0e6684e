#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "files/scenario_file.h"
#include "output/json.h"
#include "sim/files/temp_folder.h"
#include "study/live.h"

using namespace drempel;
using namespace drempel::test;

namespace {

LiveSetting small(int replications = 3) {
  LiveSetting setting;
  setting.base = load_scenario("sector-2022", shipped()).value();
  setting.base.settings.world.population.homes = 150;
  setting.years = 2;
  setting.replications = replications;
  setting.seed = 5;
  return setting;
}

Scenario with_visitors(const LiveSetting& setting, double fte) {
  Scenario visits = setting.base;
  visits.name = "visits";
  visits.settings.policy.staff.visitors = fte;
  return visits;
}

Scenario another_world(const LiveSetting& setting) {
  Scenario other = setting.base;
  other.name = "other";
  other.settings.world.payment.forget *= 1.5;
  return other;
}

std::string figures(const StudyOutput& output, const Comparison& comparison) {
  return compare_json(output, comparison, Language::en);
}

// What run_study says of the same setting.
std::string as_a_study(const LiveSetting& setting) {
  StudyInput input;
  input.base = setting.base;
  input.alternatives = setting.strategies;
  input.years = setting.years;
  input.replications = setting.replications;
  input.seed = setting.seed;
  input.threads = 1;
  const StudyOutput output = run_study(input).value();
  return figures(output, compare(output));
}

}  // namespace

TEST_SUITE("study") {
  TEST_CASE("live: complete results are those of a study, to the last bit") {
    LiveSetting setting = small();
    setting.strategies = {with_visitors(setting, 4), another_world(setting)};
    for (const int threads : {1, 3}) {
      CAPTURE(threads);
      LiveStudy live(threads);
      const auto id = live.show(setting);
      live.wait();
      const auto picture = live.picture();
      REQUIRE(picture);
      CHECK(picture->setting == id);
      CHECK(picture->complete);
      CHECK(picture->output.alternatives[1].own_past);
      CHECK(figures(picture->output, picture->figures) == as_a_study(setting));
      CHECK(live.status().phase == LivePhase::idle);
      CHECK(live.status().ready == std::vector<int>{3, 3, 3});
    }
  }

  TEST_CASE("live: a changed strategy keeps the base's past and replications") {
    LiveSetting setting = small();
    setting.strategies = {with_visitors(setting, 4)};
    LiveStudy live(2);
    live.show(setting);
    live.wait();
    setting.strategies = {with_visitors(setting, 1)};
    live.show(setting);
    CHECK(live.status().past_done == 3);
    CHECK(live.status().ready[0] == 3);
    live.wait();
    CHECK(figures(live.picture()->output, live.picture()->figures) == as_a_study(setting));
  }

  TEST_CASE("live: strategies that differ in nothing keep their names and count as the same") {
    LiveSetting setting = small(2);
    setting.strategies = {setting.base, setting.base};
    setting.strategies[0].name = "one", setting.strategies[1].name = "two";
    LiveStudy live(2);
    live.show(setting);
    live.wait();
    const auto picture = live.picture();
    CHECK(picture->output.base.scenario.name == setting.base.name);
    REQUIRE(picture->output.alternatives.size() == 2);
    CHECK(picture->output.alternatives[1].scenario.name == "two");
    CHECK(picture->figures.differences[0].country.certainty == Certainty::same);
    CHECK(figures(picture->output, picture->figures) == as_a_study(setting));
  }

  TEST_CASE("live: a setting shown before is there at once") {
    LiveSetting setting = small();
    setting.strategies = {with_visitors(setting, 4)};
    LiveSetting other = setting;
    other.strategies = {with_visitors(setting, 1)};
    LiveStudy live(2);
    live.show(setting);
    live.wait();
    live.show(other);
    live.wait();
    live.show(setting);
    CHECK(live.status().ready == std::vector<int>{3, 3});
    live.wait();
    CHECK(live.picture()->setting == 3);
  }

  TEST_CASE("live: a picture never mixes the results of two settings") {
    LiveSetting setting = small(4);
    LiveStudy live(2);
    std::vector<double> shown;  // by setting − 1
    std::uint64_t newest = 0;
    const auto look = [&] {
      const auto picture = live.picture();
      if (!picture) return;
      CHECK(picture->setting >= newest);
      newest = picture->setting;
      REQUIRE(picture->output.alternatives.size() == 1);
      const Scenario& scenario = picture->output.alternatives[0].scenario;
      CHECK(scenario.settings.policy.staff.visitors == shown[picture->setting - 1]);
      // Each replication is what that scenario gives, not what an earlier one gave.
      State state = State::start(setting.base, replication_of(setting.seed, 0),
                                 picture->output.warm_up_years);
      state.run_until(setting.base, setting.base.policy_date - 1);
      state.fork(scenario);
      state.run_until(scenario, to_day({to_date(scenario.policy_date).year + 1, 12, 31}));
      const Tally& given = picture->output.alternatives[0].runs[0];
      const Tally wanted = state.tally();
      CHECK(given.ledger.paid == wanted.ledger.paid);
      CHECK(given.quarters.back().visit_minutes == wanted.quarters.back().visit_minutes);
    };
    for (int i = 0; i < 12; ++i) {
      shown.push_back(0.5 * (i % 5));
      setting.strategies = {with_visitors(setting, shown.back())};
      live.show(setting);
      look();
    }
    live.wait();
    look();
    CHECK(newest == 12);
  }

  TEST_CASE("live: the grid is filled after the rest, with differences from the base") {
    LiveSetting setting = small();
    setting.grid = {with_visitors(setting, 1), with_visitors(setting, 3)};
    setting.grid_replications = 2;
    LiveStudy live(2);
    live.show(setting);
    live.wait();
    const auto picture = live.picture();
    REQUIRE(picture->grid.size() == 2);
    CHECK(picture->grid_done == 2);
    setting.strategies = {setting.grid[1]};
    setting.grid.clear();
    setting.replications = 2;
    StudyInput input;
    input.base = setting.base, input.alternatives = setting.strategies;
    input.years = 2, input.replications = 2, input.seed = 5;
    const Comparison wanted = compare(run_study(input).value());
    CHECK(picture->grid[1]->country.value.mean == wanted.differences[0].country.value.mean);
  }

  TEST_CASE("live: cancel stops, and the next setting goes on") {
    LiveSetting setting = small(200);
    LiveStudy live(2);
    live.show(setting);
    live.cancel();
    live.wait();
    CHECK(live.status().phase == LivePhase::cancelled);
    CHECK(live.status().done < 200);
    setting.replications = 2;
    live.show(setting);
    live.wait();
    CHECK(live.picture()->complete);
    CHECK(figures(live.picture()->output, live.picture()->figures) == as_a_study(setting));
  }

  TEST_CASE("live: what a study refuses fails with words, and the next setting goes on") {
    LiveSetting setting = small();
    setting.strategies = {setting.base};
    setting.strategies[0].policy_date = to_day({2030, 1, 1});
    LiveStudy live(1);
    live.show(setting);
    live.wait();
    CHECK(live.status().phase == LivePhase::failed);
    CHECK(live.status().error.en.find("policy date") != std::string::npos);
    live.show(small(1));
    live.wait();
    CHECK(live.status().error.en.empty());
    CHECK(live.picture()->complete);
  }

  TEST_CASE("live: may be destroyed while it works, and tells its news") {
    std::atomic<int> news{0};
    for (int i = 0; i < 5; ++i) {
      LiveStudy live(3, [&] { ++news; });
      LiveSetting setting = small(50);
      setting.strategies = {with_visitors(setting, 4), another_world(setting)};
      live.show(setting);
      std::this_thread::sleep_for(std::chrono::milliseconds(15 * i));
    }
    LiveStudy live(1, [&] { ++news; });
    live.show(small(1));
    live.wait();
    CHECK(news > 0);
  }
}
