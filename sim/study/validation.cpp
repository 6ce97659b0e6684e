// One study per scenario, in batches: twelve replications, then as many as the widest interval is
// likely to need. Of a batch only the values that targets ask for are kept.
#include "study/validation.h"

#include <algorithm>
#include <chrono>

#include "study/more_runs.h"

namespace drempel {

namespace {

constexpr int first_batch = direction_replications;

using Shared = std::shared_ptr<const Scenario>;

// A target on its way: its values so far.
struct Asked {
  std::size_t target = 0;  // position in the input
  Sample values, others;   // of its run and of the run that is subtracted
  bool open = true;
};

// What shares a scenario, its homes and its years.
struct Group {
  Shared base;
  int years = 0;
  std::vector<Asked> asked;
};

// The difference per replication, in % of the other run's mean where that is asked.
Sample compared_values(const Target& target, const Asked& asked) {
  if (target.compared == Compared::alone) return asked.values;
  Sample difference = paired_difference(asked.values, asked.others);
  if (target.compared == Compared::difference) return difference;
  const auto mean = estimate(asked.others).mean;
  for (std::optional<double>& value : difference)
    value = value && mean && *mean != 0 ? std::optional(100 * *value / *mean) : std::nullopt;
  return difference;
}

class Validator {
 public:
  Validator(const ValidationInput& input,
            const std::function<void(const ValidationProgress&)>& progress,
            const std::atomic<bool>* stop)
      : input_(input), progress_(progress), stop_(stop) {
    result_.targets = input.targets;
    result_.figures.resize(input.targets.size());
    result_.seed = input.seed;
    result_.most = input.most;
    for (std::size_t i = 0; i < input.targets.size(); ++i)
      if (input.targets[i].can_be_asked()) group_of(input.targets[i]).asked.push_back({i, {}, {}});
  }

  Result<Validation> run() {
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      at_.scenario = groups_[g].base->name;
      at_.study = static_cast<int>(g) + 1, at_.studies = static_cast<int>(groups_.size());
      if (Problems problems = run_group(groups_[g]); !problems.empty()) return problems;
      if (result_.stopped || !result_.broken.empty()) return std::move(result_);
    }
    std::vector<Verdict> verdicts;
    for (const Judged& figure : result_.figures) verdicts.push_back(figure.verdict);
    result_.rows = rows_of(result_.targets, verdicts);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    result_.seconds = taken.count();
    return std::move(result_);
  }

 private:
  const Target& target(const Asked& asked) const { return result_.targets[asked.target]; }

  Group& group_of(const Target& one) {
    for (Group& group : groups_)
      if (group.base == one.base && group.years == one.years) return group;
    groups_.push_back({one.base, one.years, {}});
    return groups_.back();
  }

  // The runs beside the base that open targets need, each once.
  std::vector<Shared> open_runs(const Group& group) const {
    std::vector<Shared> runs;
    for (const Asked& asked : group.asked)
      for (const Shared& run : {target(asked).run, target(asked).other})
        if (asked.open && run && run != group.base &&
            std::find(runs.begin(), runs.end(), run) == runs.end())
          runs.push_back(run);
    return runs;
  }

  Problems run_group(Group& group) {
    result_.runs += 1 + static_cast<int>(open_runs(group).size());
    int done = 0;
    while (const int wanted = next_batch(group, done)) {
      if (Problems problems = run_batch(group, done, wanted - done); !problems.empty())
        return problems;
      if (result_.stopped || !result_.broken.empty()) return {};
      done = wanted;
      for (Asked& asked : group.asked)
        if (asked.open) look_at(asked, done);
    }
    return {};
  }

  // Replications in all after the next batch; 0 when nothing is left to do.
  int next_batch(const Group& group, int done) const {
    int wanted = 0;
    for (const Asked& asked : group.asked)
      if (asked.open) wanted = std::max(wanted, wanted_by(asked, done));
    return wanted > done ? wanted : 0;
  }
  // The cap is for what goes on until it is narrow: a number of its own is taken as it is.
  int wanted_by(const Asked& asked, int done) const {
    const Target& one = target(asked);
    if (one.replications > 0) return one.replications;
    const Estimate& so_far = result_.figures[asked.target].value;
    return std::min(done == 0 ? first_batch : likely(one, so_far, done), input_.most);
  }

  void look_at(Asked& asked, int done) {
    Judged& figure = result_.figures[asked.target];
    figure.value = estimate(compared_values(target(asked), asked));
    figure.verdict = judge(target(asked), figure.value);
    figure.replications = done;
    asked.open = !enough(target(asked), figure.value, done);
  }

  Problems run_batch(Group& group, int done, int more) {
    const std::vector<Shared> runs = open_runs(group);
    StudyInput study;
    study.base = *group.base;
    for (const Shared& run : runs) study.alternatives.push_back(*run);
    study.years = group.years;
    study.replications = more;
    study.seed = input_.seed;
    study.threads = input_.threads;
    at_.open = static_cast<int>(std::count_if(group.asked.begin(), group.asked.end(),
                                              [](const Asked& asked) { return asked.open; }));
    const auto output = run_study_from(
        done, study, [&](const Progress& progress) { report(progress); }, stop_);
    if (!output) return output.problems();
    result_.stopped = output->stopped;
    if (result_.stopped) return {};
    if (input_.check) result_.broken = input_.check(*output).value_or("");
    for (Asked& asked : group.asked)
      if (asked.open) take_values(asked, group, runs, *output);
    return {};
  }

  void take_values(Asked& asked, const Group& group, const std::vector<Shared>& runs,
                   const StudyOutput& output) {
    const auto take = [&](const Shared& run, Sample& into) {
      const auto found = std::find(runs.begin(), runs.end(), run);
      const ScenarioRuns& made =
          run == group.base ? output.base : output.alternatives[found - runs.begin()];
      for (const Tally& tally : made.runs)
        into.push_back(value_over(target(asked).quantity, tally, target(asked).quarters));
    };
    take(target(asked).run, asked.values);
    if (target(asked).other) take(target(asked).other, asked.others);
  }

  void report(const Progress& progress) {
    at_.progress = progress;
    if (progress_) progress_(at_);
  }

  const ValidationInput& input_;
  const std::function<void(const ValidationProgress&)>& progress_;
  const std::atomic<bool>* stop_;
  std::vector<Group> groups_;
  ValidationProgress at_;
  Validation result_;
};

}  // namespace

Result<Validation> validate(const ValidationInput& input,
                            const std::function<void(const ValidationProgress&)>& progress,
                            const std::atomic<bool>* stop) {
  return Validator(input, progress, stop).run();
}

}  // namespace drempel
