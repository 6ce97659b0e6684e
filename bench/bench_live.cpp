// How long it takes from a moved lever to the first figures of the new setting, and to all of them.
#include <benchmark/benchmark.h>

#include <chrono>
#include <thread>

#include "files/scenario_file.h"
#include "files/search_path.h"
#include "study/live.h"

namespace {

using namespace drempel;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// state.range(0) = homes; range(1) = 0: to the first picture, 1: to the complete one.
void lever_to_picture(benchmark::State& state) {
  const auto loaded = load_scenario("sector-2022", find_search_path());
  if (!loaded) return state.SkipWithError("no scenarios");
  LiveSetting setting;
  setting.base = *loaded;
  setting.base.settings.world.population.homes = static_cast<double>(state.range(0));
  setting.replications = 4;
  setting.strategies = {setting.base};
  LiveStudy live;
  const auto begin = Clock::now();
  live.show(setting);
  live.wait();
  state.counters["past and first, s"] = seconds_since(begin);
  double visitors = 1;
  for (auto _ : state) {
    setting.strategies[0].settings.policy.staff.visitors = visitors += 0.01;
    const auto start = Clock::now();
    const auto id = live.show(setting);
    if (state.range(1) == 1) live.wait();
    while (live.picture()->setting != id) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    state.SetIterationTime(seconds_since(start));
  }
}

}  // namespace

BENCHMARK(lever_to_picture)
    ->Args({2'500, 0})
    ->Args({25'000, 0})
    ->Args({25'000, 1})
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
