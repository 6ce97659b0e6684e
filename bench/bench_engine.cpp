// How fast the engine is, beside the limit of a bare loop in the same run. Nothing here passes or
// fails; scripts/bench prints the table.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/run.h"
#include "files/scenario_file.h"
#include "files/search_path.h"
#include "model/tenancy.h"

namespace {

using namespace drempel;

Scenario sector() {
  const auto loaded = load_scenario("sector-2022", find_search_path());
  return loaded.ok() ? loaded.value() : Scenario{};
}

void set(Scenario& scenario, std::string_view key, double value) {
  set_value(rows()[*find_row(key)], scenario.settings, value);
}

Scenario sector_of(std::int64_t homes) {
  Scenario scenario = sector();
  set(scenario, "population.homes", static_cast<double>(homes));
  set(scenario, "population.teams", static_cast<double>(std::max<std::int64_t>(1, homes / 8000)));
  return scenario;
}

State warmed_up(const Scenario& scenario, std::uint32_t replication = 0) {
  RunInput input;
  input.replication = replication;
  State state = State::start(scenario, input, 3);
  state.run_until(scenario, scenario.policy_date - 1);
  state.fork(scenario);
  return state;
}

Day end_after(const Scenario& scenario, int years) {
  return to_day({to_date(scenario.policy_date).year + years - 1, 12, 31});
}

struct Work {
  std::int64_t events = 0, tenant_months = 0;
};

Work work_of(const State& state) {
  const Tally tally = state.tally();
  Work work;
  for (std::size_t k = Tally::lookback; k < tally.quarters.size(); ++k) {
    work.events += tally.quarters[k].events;
    work.tenant_months += tally.quarters[k].tenant_months;
  }
  return work;
}

void report(benchmark::State& timer, Work work) {
  using benchmark::Counter;
  const auto per = Counter::kIsIterationInvariantRate | Counter::kInvert;
  timer.counters["s/event"] = Counter(static_cast<double>(work.events), per);
  timer.counters["s/tenant-month"] = Counter(static_cast<double>(work.tenant_months), per);
  timer.counters["events/tenant-month"] =
      static_cast<double>(work.events) / static_cast<double>(work.tenant_months);
}

void run_forked(benchmark::State& timer, const Scenario& scenario, int years) {
  const State past = warmed_up(scenario);
  Work work;
  for (auto _ : timer) {
    State state = past;
    state.run_until(scenario, end_after(scenario, years));
    work = work_of(state);
  }
  report(timer, work);
  timer.counters["bytes/home"] = static_cast<double>(past.bytes()) /
                                 value_of(rows()[*find_row("population.homes")], scenario.settings);
}

// One corporation of 25,000 homes, forked, five years, one core.
void one_corporation(benchmark::State& timer) { run_forked(timer, sector_of(25000), 5); }
BENCHMARK(one_corporation)->Unit(benchmark::kMillisecond);

// The limit: a loop that draws two numbers an event and touches a tenancy and a case for each.
void bare_loop(benchmark::State& timer) {
  const Scenario scenario = sector_of(25000);
  State probe = warmed_up(scenario);
  probe.run_until(scenario, end_after(scenario, 5));
  const Work work = work_of(probe);
  struct Bytes {
    std::uint64_t words[(sizeof(Tenancy) + sizeof(Case) / 16) / 8];
  };
  std::vector<Bytes> homes(25000);
  const LuckKey luck = make_luck_key(1, 0);
  for (auto _ : timer) {
    std::uint64_t sum = 0;
    for (std::int64_t e = 0; e < work.events; ++e) {
      Stream stream(luck, {static_cast<std::uint32_t>(e), 0}, Purpose::traits, 0);
      Bytes& home = homes[stream() % homes.size()];
      for (std::uint64_t& word : home.words) sum += word += stream.min() + 1;
      sum += stream();
    }
    benchmark::DoNotOptimize(sum);
  }
  report(timer, work);
}
BENCHMARK(bare_loop)->Unit(benchmark::kMillisecond);

void population_and_warm_up(benchmark::State& timer) {
  const Scenario scenario = sector_of(25000);
  for (auto _ : timer) benchmark::DoNotOptimize(warmed_up(scenario).bytes());
}
BENCHMARK(population_and_warm_up)->Unit(benchmark::kMillisecond);

// Growth with homes, years and the share in arrears.
void homes(benchmark::State& timer) { run_forked(timer, sector_of(timer.range(0)), 2); }
BENCHMARK(homes)->Arg(4000)->Arg(16000)->Arg(64000)->Unit(benchmark::kMillisecond);

void years(benchmark::State& timer) {
  run_forked(timer, sector_of(8000), static_cast<int>(timer.range(0)));
}
BENCHMARK(years)->Arg(1)->Arg(5)->Arg(20)->Unit(benchmark::kMillisecond);

void late_payers_percent(benchmark::State& timer) {
  Scenario scenario = sector_of(8000);
  set(scenario, "payment.late_share", static_cast<double>(timer.range(0)) / 100);
  run_forked(timer, scenario, 3);
}
BENCHMARK(late_payers_percent)->Arg(0)->Arg(25)->Arg(100)->Unit(benchmark::kMillisecond);

// Four replications on one and on two threads.
void threads(benchmark::State& timer) {
  const Scenario scenario = sector_of(8000);
  const auto workers = static_cast<std::uint32_t>(timer.range(0));
  for (auto _ : timer) {
    std::vector<std::jthread> pool;
    for (std::uint32_t w = 0; w < workers; ++w)
      pool.emplace_back([&scenario, w, workers] {
        for (std::uint32_t r = w; r < 4; r += workers) {
          State state = warmed_up(scenario, r);
          state.run_until(scenario, end_after(scenario, 2));
          benchmark::DoNotOptimize(state.bytes());
        }
      });
  }
}
BENCHMARK(threads)->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

// The whole social sector: 2.3 million homes as 280 corporations, the k-th of a size in proportion
// to 1 / (k + 8), five years on both cores, warm-up included (as it must be run before).
void whole_sector(benchmark::State& timer) {
  std::vector<std::int64_t> sizes;
  double total = 0;
  for (int k = 0; k < 280; ++k) total += 1.0 / (k + 8);
  for (int k = 0; k < 280; ++k)
    sizes.push_back(static_cast<std::int64_t>(2'300'000 / total / (k + 8)));
  double forked_seconds = 0;
  Work all;
  for (auto _ : timer) {
    std::atomic<std::size_t> next{0};
    std::mutex sum;
    std::vector<std::jthread> pool;
    for (int w = 0; w < 2; ++w)
      pool.emplace_back([&] {
        for (std::size_t k = next++; k < sizes.size(); k = next++) {
          const Scenario scenario = sector_of(sizes[k]);
          State state = warmed_up(scenario, static_cast<std::uint32_t>(k));
          const auto begin = std::chrono::steady_clock::now();
          state.run_until(scenario, end_after(scenario, 5));
          const auto end = std::chrono::steady_clock::now();
          const Work work = work_of(state);
          const std::scoped_lock lock(sum);
          forked_seconds += std::chrono::duration<double>(end - begin).count() / 2;
          all.events += work.events;
          all.tenant_months += work.tenant_months;
        }
      });
  }
  timer.counters["forked s on 2 cores"] = forked_seconds;
  timer.counters["events/tenant-month"] =
      static_cast<double>(all.events) / static_cast<double>(all.tenant_months);
}
BENCHMARK(whole_sector)->UseRealTime()->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace

BENCHMARK_MAIN();
