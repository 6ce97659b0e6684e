#include "study/warm_up.h"

#include <algorithm>
#include <cmath>

#include "study/pool.h"

namespace drempel {

namespace {

constexpr double most_drift = 1;                    // % a year
constexpr double homes_in_batch = 200'000;          // homes × replications that show 1 %
constexpr std::size_t bytes_to_keep = 512'000'000;  // of all kept states together
constexpr int lengths[] = {least_warm_up, 5, most_warm_up};

struct Standing {
  double owed = 0, files = 0;
};

// What stood open at the end of the last quarter.
Standing standing_of(const State& state) {
  const Tally tally = state.tally();
  const Quarter& last = tally.quarters[Tally::lookback - 1];
  return {static_cast<double>(last.sitting_cents_end + last.departed_cents_end),
          static_cast<double>(last.bailiff_files_end)};
}

std::optional<double> growth(double from, double to) {
  if (from <= 0) return std::nullopt;
  return 100 * (to - from) / from;
}

bool beyond_noise(const Estimate& drift) {
  const auto half = drift.half_width();
  return half && std::abs(*drift.mean) - *half > most_drift;
}

WarmUp try_length(const Scenario& base, std::uint64_t seed, int years, int threads,
                  const std::atomic<bool>* stop) {
  WarmUp result;
  result.years = years;
  result.tried_on = warm_up_batch(base);
  const auto n = static_cast<std::size_t>(result.tried_on);
  result.states.resize(n);
  Sample arrears(n), files(n);
  std::atomic<bool> stopped{false};
  for_each_index(result.tried_on, threads, [&](int i) {
    RunInput input;
    input.seed = seed;
    input.replication = static_cast<std::uint32_t>(i);
    Past past = run_past(base, input, years, stop);
    if (past.stopped) stopped = true;
    if (stopped) return;
    arrears[i] = past.arrears_drift;
    files[i] = past.files_drift;
    if (past.state.bytes() * n <= bytes_to_keep) result.states[i] = std::move(past.state);
  });
  result.stopped = stopped;
  result.drift = {estimate(arrears), estimate(files)};
  return result;
}

}  // namespace

bool Drift::drifting() const { return beyond_noise(arrears) || beyond_noise(files); }

int warm_up_batch(const Scenario& base) {
  const double homes = base.settings.world.population.homes;
  return static_cast<int>(std::clamp(std::ceil(homes_in_batch / homes), 2.0, 8.0));
}

Past run_past(const Scenario& scenario, const RunInput& input, int years,
              const std::atomic<bool>* stop) {
  Past past{State::start(scenario, input, years), {}, {}, false};
  const Day eve = scenario.policy_date - 1;
  const Day year_before = first_day(month_of(scenario.policy_date) - 12) - 1;
  past.stopped = !past.state.run_until(scenario, year_before, stop);
  if (past.stopped) return past;
  const Standing then = standing_of(past.state);
  past.stopped = !past.state.run_until(scenario, eve, stop);
  if (past.stopped) return past;
  const Standing now = standing_of(past.state);
  past.arrears_drift = growth(then.owed, now.owed);
  past.files_drift = growth(then.files, now.files);
  return past;
}

WarmUp decide_warm_up(const Scenario& base, std::uint64_t seed, int threads,
                      const std::atomic<bool>* stop) {
  WarmUp result;
  for (const int years : lengths) {
    result = try_length(base, seed, years, threads, stop);
    if (result.stopped || !result.drift.drifting()) break;
  }
  return result;
}

Scenario past_of(const Scenario& base, const Scenario& alternative) {
  Scenario past = base;
  past.name = alternative.name;
  for (const Row& row : rows())
    if (row.kind == Kind::world) set_value(row, past.settings, value_of(row, alternative.settings));
  return past;
}

}  // namespace drempel
