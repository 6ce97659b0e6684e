#include "study/study.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <stdexcept>

#include "base/pool.h"
#include "kpi/quarters.h"
#include "study/more_runs.h"
#include "study/summary.h"

namespace drempel {

namespace {

constexpr int first_batch = 20;           // with precision targets
constexpr double most_tally_bytes = 4e9;  // of all results together
constexpr std::string_view main_outcomes[] = {"evictions_arrears", "hap_total",
                                              "tenants_in_arrears"};

class Study {
 public:
  // `first` is the number of the first replication.
  Study(int first, const StudyInput& input, const ProgressCallback& progress,
        const std::atomic<bool>* stop)
      : first_(first),
        input_(input),
        progress_(progress),
        stop_(stop),
        threads_(input.threads > 0 ? input.threads : processors()) {
    output_.base.scenario = input.base;
    for (const Scenario& alternative : input.alternatives)
      output_.alternatives.push_back({alternative, {}, !same_world(input.base, alternative)});
    output_.years = input.years;
    output_.seed = input.seed;
    output_.settings = input.settings;
    output_.precision = input.precision;
  }

  StudyOutput run() {
    const auto start = std::chrono::steady_clock::now();
    report(0, input_.precision.empty() ? input_.replications : first_batch, true);
    if (input_.from)
      warm_up_.years = input_.from->warm_up_years, warm_up_.drift = input_.from->drift;
    else
      warm_up_ = decide_warm_up(input_.base, input_.seed, threads_, stop_);
    begin_saving();
    output_.warm_up_years = warm_up_.years;
    output_.drift = warm_up_.drift;
    output_.stopped = warm_up_.stopped;
    if (input_.precision.empty())
      add_until(input_.replications);
    else
      add_until_precise();
    output_.replications = static_cast<int>(output_.base.runs.size());
    if (output_.saved)
      std::erase_if(output_.saved->lives, [](const SavedLife& life) {
        return std::all_of(life.states.begin(), life.states.end(),
                           [](const std::string& state) { return state.empty(); });
      });
    output_.tenant_months = tenant_months();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    output_.seconds = taken.count();
    return std::move(output_);
  }

 private:
  bool stopping() const { return stop_ && *stop_; }

  void report(int done, int planned, bool warming_up) {
    if (progress_) progress_({done, planned, warming_up});
  }

  void add_until_precise() {
    int wanted = first_batch;
    add_until(wanted);
    while (!output_.stopped) {
      const int needed = still_needed();
      output_.precision_met = needed == 0;
      if (needed == 0 || wanted >= most_precise) return;
      wanted = std::min({most_precise, 2 * wanted, std::max(wanted + 4, needed)});
      add_until(wanted);
    }
  }

  // 0 when all targets are met.
  int still_needed() const {
    int needed = 0;
    for (const PrecisionTarget& target : input_.precision) {
      const Estimate base = last_year(*target.outcome, output_.base.runs);
      if (!met(target, base)) needed = std::max(needed, likely_replications(target, base));
    }
    return needed;
  }

  void add_until(int replications) {
    if (output_.stopped) return;
    const int first = static_cast<int>(output_.base.runs.size());
    output_.base.runs.resize(replications);
    for (ScenarioRuns& alternative : output_.alternatives) alternative.runs.resize(replications);
    if (output_.saved)
      for (SavedLife& life : output_.saved->lives) life.states.resize(replications);
    std::mutex lock;
    int done = first;
    std::atomic<bool> stopped{false};
    for_each_index(replications - first, threads_, [&](int i) {
      if (stopped || !replicate(first + i)) {
        stopped = true;
        return;
      }
      const std::lock_guard hold(lock);
      report(++done, replications, false);
    });
    output_.stopped = stopped;
  }

  // One replication: the past once, then every scenario from there. False when stopped.
  bool replicate(int r) {
    if (stopping()) return false;
    const RunInput luck = replication_of(input_.seed, first_ + r);
    State past;
    if (!forked_already() && !take_past(r, luck, past)) return false;
    for (std::size_t a = 0; a < output_.alternatives.size(); ++a)
      if (!run_alternative(output_.alternatives[a], a + 1, r, luck, past)) return false;
    return run_future(std::move(past), output_.base, 0, r);
  }

  // The saved states lie beyond the policy date: nothing of the past is left to live.
  bool forked_already() const { return input_.from && !input_.from->in_past(); }

  bool take_past(int r, const RunInput& luck, State& past) {
    if (!keep_past(input_.base, 0, r, luck)) return false;
    const int number = first_ + r;
    if (number < static_cast<int>(warm_up_.states.size()) && warm_up_.states[number]) {
      past = std::move(*warm_up_.states[number]);
      warm_up_.states[number].reset();
      return true;
    }
    return live_past(input_.base, luck, past);
  }

  // From the saved state of that scenario when there is one, else from the beginning.
  State begin_past(const Scenario& lived, const RunInput& luck) const {
    const SavedLife* life = input_.from ? input_.from->life_for(input_.base, lived) : nullptr;
    return life ? restored(*life, luck.replication, lived)
                : State::start(lived, luck, warm_up_.years);
  }
  bool live_past(const Scenario& lived, const RunInput& luck, State& past) const {
    past = begin_past(lived, luck);
    return past.run_until(lived, lived.policy_date - 1, stop_);
  }
  static State restored(const SavedLife& life, std::uint32_t r, const Scenario& scenario) {
    std::optional<State> state = State::from_bytes(life.bytes[r], scenario);
    if (!state) throw std::runtime_error("a saved state is not sound");
    return std::move(*state);
  }

  bool run_alternative(ScenarioRuns& alternative, std::size_t life, int r, const RunInput& luck,
                       const State& past) {
    if (!alternative.own_past || forked_already())
      return run_future(forked_already() ? State() : State(past), alternative, life, r);
    const Scenario lived = past_of(input_.base, alternative.scenario);
    State own;
    return keep_past(lived, life, r, luck) && live_past(lived, luck, own) &&
           run_future(std::move(own), alternative, life, r);
  }

  bool run_future(State state, ScenarioRuns& into, std::size_t life, int r) {
    if (forked_already())
      state = restored(*input_.from->life_for(input_.base, into.scenario),
                       static_cast<std::uint32_t>(r), into.scenario);
    else
      state.fork(into.scenario);
    if (saving_future()) {
      if (!state.run_until(into.scenario, *input_.save_at, stop_)) return false;
      keep(state, life, r);
    }
    if (!state.run_until(into.scenario, run_end(into.scenario.policy_date, input_.years), stop_))
      return false;
    into.runs[r] = state.tally();
    return true;
  }

  // -- saving: a life for the base and for each alternative; those that stay empty are left out
  void begin_saving() {
    if (!input_.save_at) return;
    SavedStudy& saved = output_.saved.emplace();
    saved.at = *input_.save_at;
    saved.policy_date = input_.base.policy_date;
    saved.seed = input_.seed;
    saved.warm_up_years = warm_up_.years;
    saved.drift = warm_up_.drift;
    add_life(input_.base);
    for (const ScenarioRuns& alternative : output_.alternatives) add_life(alternative.scenario);
  }
  void add_life(const Scenario& scenario) {
    const Scenario lived = past_of(input_.base, scenario);
    const PastMark mark =
        mark_of(lived, saving_future() ? scenario : lived, warm_up_.years, *input_.save_at);
    output_.saved->lives.push_back({scenario.name, mark, {}, {}});
  }
  bool saving_future() const {
    return input_.save_at && *input_.save_at >= input_.base.policy_date;
  }
  void keep(const State& state, std::size_t life, int r) {
    output_.saved->lives[life].states[r] = state.bytes_to_save();
  }
  // A state of the past is lived up to once more for its file; the run itself does not stop there.
  bool keep_past(const Scenario& lived, std::size_t life, int r, const RunInput& luck) {
    if (!input_.save_at || saving_future()) return true;
    State state = begin_past(lived, luck);
    if (!state.run_until(lived, *input_.save_at, stop_)) return false;
    keep(state, life, r);
    return true;
  }

  double tenant_months() const {
    const double homes = input_.base.settings.world.population.homes;
    const auto pasts = 1 + std::count_if(output_.alternatives.begin(), output_.alternatives.end(),
                                         [](const ScenarioRuns& a) { return a.own_past; });
    const double past_years =
        !input_.from ? output_.warm_up_years
                     : std::max(0, input_.base.policy_date - input_.from->at - 1) / 365.25;
    double sum = 12.0 * past_years * homes * static_cast<double>(pasts) * output_.replications;
    const auto add = [&](const ScenarioRuns& scenario) {
      for (const Tally& tally : scenario.runs)
        for (int q = first_counted; q < end_counted(tally); ++q)
          sum += static_cast<double>(tally.quarters[q].tenant_months);
    };
    add(output_.base);
    std::for_each(output_.alternatives.begin(), output_.alternatives.end(), add);
    return sum;
  }

  int first_;
  const StudyInput& input_;
  const ProgressCallback& progress_;
  const std::atomic<bool>* stop_;
  int threads_;
  WarmUp warm_up_;
  StudyOutput output_;
};

void refuse(Problems& problems, bool when, std::string key, Said what) {
  if (when) problems.push_back(make_problem({}, 0, std::move(key), std::move(what)));
}

double result_bytes(const StudyInput& input) {
  const double replications =
      input.precision.empty() ? input.replications : static_cast<double>(most_precise);
  const double quarters = Tally::lookback + 4.0 * input.years;
  return replications * (1.0 + static_cast<double>(input.alternatives.size())) * quarters *
         sizeof(Quarter);
}

}  // namespace

Problems check_study(const StudyInput& input) {
  Problems problems;
  refuse(problems, input.years < 1 || input.years > most_years, "years",
         said("must be 1 … 50", "moet 1 … 50 zijn"));
  refuse(problems, input.replications < 1 || input.replications > most_replications, "replications",
         said("must be 1 … 10,000", "moet 1 … 10.000 zijn"));
  refuse(problems, input.threads < 0 || input.threads > most_threads, "threads",
         said("must be 1 … 256", "moet 1 … 256 zijn"));
  refuse(
      problems, result_bytes(input) > most_tally_bytes, "replications",
      said("the results would take more than 4 GB of memory; ask for fewer replications, years or "
           "alternatives",
           "de uitkomsten zouden meer dan 4 GB geheugen vragen; vraag minder herhalingen, jaren "
           "of alternatieven"));
  if (input.save_at) {
    const SaveRange range = save_range(input.base, input.years);
    const Day after = input.from ? std::max(range.first, input.from->at + 1) : range.first;
    refuse(problems, *input.save_at < after || *input.save_at > range.last, "--at",
           said("{} must lie from {} up to and including {}", "{} moet liggen van {} tot en met {}",
                to_iso(*input.save_at), to_iso(after), to_iso(range.last)));
  }
  for (const Scenario& alternative : input.alternatives)
    refuse(
        problems, alternative.policy_date != input.base.policy_date, alternative.name,
        said("its policy date is {}, that of the base is {}; they must be the same to be compared",
             "de beleidsdatum is {}, die van de basis is {}; ze moeten gelijk zijn om te "
             "vergelijken",
             to_iso(alternative.policy_date), to_iso(input.base.policy_date)));
  return problems;
}

Result<StudyOutput> run_study(const StudyInput& input, const ProgressCallback& progress,
                              const std::atomic<bool>* stop) {
  return run_study_from(0, input, progress, stop);
}

Result<StudyOutput> run_study_from(int first, const StudyInput& input,
                                   const ProgressCallback& progress,
                                   const std::atomic<bool>* stop) {
  Problems problems = check_study(input);
  if (!problems.empty()) return problems;
  return Study(first, input, progress, stop).run();
}

std::optional<double> noise_removed(const StudyOutput& output) {
  double sum = 0;
  int n = 0;
  for (const ScenarioRuns& alternative : output.alternatives) {
    if (alternative.own_past) continue;
    for (const std::string_view key : main_outcomes) {
      const KpiRow& row = *find_kpi(key);
      Sample a, b;
      for (std::size_t r = 0; r < output.base.runs.size(); ++r) {
        a.push_back(in_last_year(row, alternative.runs[r]).number);
        b.push_back(in_last_year(row, output.base.runs[r]).number);
      }
      if (const auto share = noise_removed(a, b)) sum += *share, ++n;
    }
  }
  if (n == 0) return std::nullopt;
  return sum / n;
}

}  // namespace drempel
