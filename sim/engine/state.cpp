#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

#include "base/pool.h"
#include "engine/rent_level.h"
#include "engine/run.h"
#include "engine/team.h"

namespace drempel {

// All teams of one replication, and the plan they last ran under.
class Corporation {
 public:
  std::vector<Team> teams;
  Day today{};
  std::optional<std::size_t> watched;  // position of the team whose story is told
  std::shared_ptr<const Scenario> scenario;
  std::vector<double> other_evictions;
  Day fork_day{};
};

State::State() = default;
State::State(const State& other)
    : inside_(other.inside_ ? std::make_unique<Corporation>(*other.inside_) : nullptr) {}
State::State(State&&) noexcept = default;
State& State::operator=(State other) noexcept {
  inside_.swap(other.inside_);
  return *this;
}
State::~State() = default;

State State::start(const Scenario& scenario, const RunInput& input, int warm_up_years) {
  const Date d = to_date(scenario.policy_date);
  const Day first = to_day({d.year - warm_up_years, d.month, 1});
  State state;
  state.inside_ = std::make_unique<Corporation>();
  Corporation& all = *state.inside_;
  all.today = first - 1;
  all.scenario = std::make_shared<Scenario>(scenario);
  const Plan plan(scenario, first, scenario.policy_date);
  const double level = rent_level(plan, first, scenario.policy_date);
  const auto homes = static_cast<std::uint32_t>(plan.on(first).world.population.homes);
  const auto wanted = static_cast<std::uint32_t>(plan.on(first).world.population.teams);
  const std::uint32_t teams = std::clamp<std::uint32_t>(wanted, 1, homes);
  all.teams.reserve(teams);
  for (std::uint32_t k = 0; k < teams; ++k) {
    const auto from = static_cast<std::uint32_t>(std::uint64_t{homes} * k / teams);
    const auto to = static_cast<std::uint32_t>(std::uint64_t{homes} * (k + 1) / teams);
    if (input.watch && *input.watch >= from && *input.watch < to) all.watched = k;
    all.teams.emplace_back(plan, input, TeamStart{from, to - from, first, level});
  }
  return state;
}

namespace {

// Teams that threads take turns at: always the one that is furthest behind, some days at a time, so
// that three teams keep two threads busy to the end.
class Turns {
 public:
  Turns(std::vector<Team>& teams, Day until, int days) : until_(until), days_(days) {
    for (Team& team : teams) waiting_.push_back(&team);
  }
  // Nothing when every team that has days to go is being run: whoever runs it goes on with it.
  Team* take() {
    const std::lock_guard hold(lock_);
    const auto behind =
        std::min_element(waiting_.begin(), waiting_.end(),
                         [](const Team* a, const Team* b) { return a->today() < b->today(); });
    if (behind == waiting_.end()) return nullptr;
    Team* team = *behind;
    waiting_.erase(behind);
    return team;
  }
  void give_back(Team* team) {
    const std::lock_guard hold(lock_);
    if (team->today() < until_) waiting_.push_back(team);
  }
  Day next_stop(const Team& team) const { return std::min(until_, team.today() + days_); }

 private:
  std::mutex lock_;
  std::vector<Team*> waiting_;
  Day until_;
  int days_;
};

// False when stopped.
bool run_teams(std::vector<Team>& teams, const Plan& plan, Day until, const std::atomic<bool>* stop,
               int threads) {
  constexpr int two_months = 60, to_the_end = 1'000'000;  // days
  const bool in_turns = threads > 1 && threads < static_cast<int>(teams.size());
  Turns turns(teams, until, in_turns ? two_months : to_the_end);
  std::atomic<bool> whole{true};
  for_each_index(std::min(threads, static_cast<int>(teams.size())), threads, [&](int) {
    while (Team* team = turns.take()) {
      if (!whole || !team->run_until(plan, turns.next_stop(*team), stop)) {
        whole = false;
        return;
      }
      turns.give_back(team);
    }
  });
  return whole;
}

}  // namespace

bool State::run_until(const Scenario& scenario, Day until, const std::atomic<bool>* stop,
                      int threads) {
  Corporation& all = *inside_;
  if (until <= all.today) return true;
  const Plan plan(scenario, all.today + 1, until);
  if (!run_teams(all.teams, plan, until, stop, threads)) return false;
  if (all.fork_day != Day{})
    for (int year = to_date(all.today + 1).year; year <= to_date(until).year; ++year) {
      const Day end = to_day({year, 12, 31});
      if (end > all.today && end <= until)
        all.other_evictions.push_back(plan.on(end).climate.other_evictions);
    }
  all.today = until;
  return true;
}

void State::fork(const Scenario& scenario) {
  Corporation& all = *inside_;
  const Plan before(*all.scenario, all.today, all.today + 1);
  const Plan after(scenario, all.today, all.today + 1);
  for (Team& team : all.teams) {
    team.fork();
    team.replan(before, after);
  }
  all.fork_day = all.today + 1;
  all.scenario = std::make_shared<Scenario>(scenario);
}

std::string State::bytes_to_save() const {
  const Corporation& all = *inside_;
  std::string bytes;
  bytes.reserve(all.teams.size() * sizeof(Team) + this->bytes());
  Writer write(bytes);
  const auto& [teams, today, watched, scenario, other_evictions, fork_day] = all;
  write(today, other_evictions, fork_day, static_cast<std::uint32_t>(teams.size()));
  for (const Team& team : teams) team.save(write);
  return bytes;
}

std::optional<State> State::from_bytes(std::string_view bytes, const Scenario& scenario) {
  State state;
  state.inside_ = std::make_unique<Corporation>();
  Corporation& all = *state.inside_;
  Reader read(bytes);
  std::uint32_t teams = 0;
  read(all.today, all.other_evictions, all.fork_day, teams);
  for (std::uint32_t k = 0; k < teams && read.sound(); ++k) all.teams.push_back(Team::load(read));
  if (!read.sound() || !read.at_end() || all.teams.empty()) return std::nullopt;
  all.scenario = std::make_shared<Scenario>(scenario);
  return state;
}

Tally State::tally() const {
  Tally sum;
  for (const Team& team : inside_->teams) sum.add(team.tally());
  sum.other_evictions = inside_->other_evictions;
  return sum;
}

Story State::story() const {
  return inside_->watched ? inside_->teams[*inside_->watched].story() : Story{};
}

std::vector<OpenCase> State::open_cases() const {
  std::vector<OpenCase> all;
  for (const Team& team : inside_->teams) team.add_open_cases(all);
  return all;
}

std::vector<Found> State::found() const {
  std::vector<Found> all;
  for (const Team& team : inside_->teams)
    all.insert(all.end(), team.found().begin(), team.found().end());
  std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
    return std::pair(a.day.n, a.home) < std::pair(b.day.n, b.home);
  });
  return all;
}

Day State::today() const { return inside_->today; }

std::size_t State::bytes() const {
  std::size_t sum = 0;
  for (const Team& team : inside_->teams) sum += team.bytes();
  return sum;
}

}  // namespace drempel
