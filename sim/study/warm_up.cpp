#include "study/warm_up.h"

#include <algorithm>
#include <cmath>

#include "base/pool.h"

namespace drempel {

namespace {

constexpr double most_drift = 1;                    // % a year
constexpr double homes_in_batch = 200'000;          // homes × replications that show 1 %
constexpr std::size_t bytes_to_keep = 512'000'000;  // of all kept states together
constexpr int middle_warm_up = 5;
constexpr double far_drift = 5;  // % a year: no use trying the middle

// % by which a count of a quarter's end grew over a year; nothing when it was 0 or a year is
// missing.
template <class Count>
std::optional<double> growth(const Tally& tally, std::size_t last, Count count) {
  if (last < 4) return std::nullopt;
  const auto then = static_cast<double>(count(tally.quarters[last - 4]));
  const auto now = static_cast<double>(count(tally.quarters[last]));
  if (then <= 0) return std::nullopt;
  return 100 * (now - then) / then;
}

// Before the fork a tally holds every quarter of the past; the last may not have closed.
std::size_t last_closed(const Tally& tally) {
  std::size_t last = tally.quarters.size() - 1;
  while (last > 0 && tally.quarters[last].homes_end == 0) --last;
  return last;
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
    Past past = run_past(base, replication_of(seed, i), years, stop);
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

bool Drift::far() const {
  return std::abs(arrears.mean.value_or(0)) > far_drift ||
         std::abs(files.mean.value_or(0)) > far_drift;
}

int warm_up_batch(const Scenario& base) {
  const double homes = base.settings.world.population.homes;
  return static_cast<int>(std::clamp(std::ceil(homes_in_batch / homes), 2.0, 8.0));
}

Past run_past(const Scenario& scenario, const RunInput& input, int years,
              const std::atomic<bool>* stop) {
  Past past{State::start(scenario, input, years), {}, {}, false};
  past.stopped = !past.state.run_until(scenario, scenario.policy_date - 1, stop);
  if (past.stopped) return past;
  const Tally tally = past.state.tally();
  const std::size_t last = last_closed(tally);
  past.arrears_drift = growth(
      tally, last, [](const Quarter& q) { return q.sitting_cents_end + q.departed_cents_end; });
  past.files_drift = growth(tally, last, [](const Quarter& q) { return q.bailiff_files_end; });
  return past;
}

WarmUp decide_warm_up(const Scenario& base, std::uint64_t seed, int threads,
                      const std::atomic<bool>* stop) {
  WarmUp result = try_length(base, seed, least_warm_up, threads, stop);
  if (result.stopped || !result.drift.drifting()) return result;
  if (!result.drift.far()) {
    result = try_length(base, seed, middle_warm_up, threads, stop);
    if (result.stopped || !result.drift.drifting()) return result;
  }
  return try_length(base, seed, most_warm_up, threads, stop);
}

Scenario past_of(const Scenario& base, const Scenario& alternative) {
  Scenario past = base;
  if (same_world(base, alternative)) return past;
  past.name = alternative.name;
  for (const Row& row : rows())
    if (row.kind == Kind::world) set_value(row, past.settings, value_of(row, alternative.settings));
  return past;
}

}  // namespace drempel
