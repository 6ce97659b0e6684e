#include "study/live.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

#include "base/pool.h"
#include "kpi/quarters.h"
#include "study/live_picture.h"

namespace drempel {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t bytes_to_keep = 1'000'000'000;  // of the kept states of one past
constexpr std::size_t lanes_to_keep = 40;             // beyond those that are shown
constexpr std::size_t pasts_to_keep = 2;              // beyond those in use
constexpr auto between_pictures = std::chrono::milliseconds(120);

// What one thread does at a time.
struct Task {
  enum class Kind { decide, past, future } kind = Kind::decide;
  std::shared_ptr<LivedPast> past;
  LiveLanePtr lane;  // future only
  int replication = 0;
  std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
};

// Throws when it could not be lived for another reason than `stop`.
std::optional<State> live(const LivedPast& past, std::uint64_t seed, int replication,
                          const std::atomic<bool>& stop) {
  State state = State::start(past.lived, replication_of(seed, replication), past.years);
  if (!state.run_until(past.lived, past.lived.policy_date - 1, &stop)) return std::nullopt;
  return state;
}

}  // namespace

class LiveStudy::Inside {
 public:
  Inside(int threads, std::function<void()> on_news) : on_news_(std::move(on_news)) {
    threads_ = threads > 0 ? threads : processors();
    for (int t = 0; t < threads_; ++t) workers_.emplace_back([this] { work(); });
  }
  ~Inside() {
    {
      const std::lock_guard hold(lock_);
      quit_ = true;
      stop_all();
    }
    wake_.notify_all();
    workers_.clear();
  }

  std::uint64_t show(LiveSetting setting) {
    std::uint64_t id = 0;
    {
      const std::lock_guard hold(lock_);
      id = ++last_id_;
      cancelled_ = false;
      error_ = refusal(setting);
      ShownSetting shown;
      shown.id = id;
      if (error_.en.empty()) fill(shown, std::move(setting));
      shown_ = std::move(shown);
      published_pieces_ = 0;
      drop_what_is_old();
      stop_what_is_in_the_way();
    }
    wake_.notify_all();
    changed_.notify_all();
    return id;
  }

  void cancel() {
    {
      const std::lock_guard hold(lock_);
      cancelled_ = true;
      stop_all();
    }
    changed_.notify_all();
    news();
  }

  std::shared_ptr<const LivePicture> picture() const {
    const std::lock_guard hold(lock_);
    return picture_;
  }

  LiveStatus status() const {
    const std::lock_guard hold(lock_);
    LiveStatus status;
    status.setting = shown_.id;
    status.error = error_;
    count(status);
    status.phase = phase(status);
    return status;
  }

  void wait() const {
    std::unique_lock hold(lock_);
    changed_.wait(hold, [this] {
      if (!error_.en.empty() || cancelled_ || shown_.lanes.empty()) return true;
      return picture_ && picture_->setting == shown_.id && picture_->complete &&
             picture_->grid_done == static_cast<int>(shown_.grid.size());
    });
  }

 private:
  // -- under the lock: what is asked for
  static Said refusal(const LiveSetting& setting) {
    StudyInput input;
    input.base = setting.base;
    input.alternatives = setting.strategies;
    input.alternatives.insert(input.alternatives.end(), setting.grid.begin(), setting.grid.end());
    input.years = setting.years;
    input.replications = setting.replications;
    input.seed = setting.seed;
    Said text;
    for (const Problem& problem : check_study(input)) {
      const char* between = text.en.empty() ? "" : "\n";
      text.en += between + to_text(problem, Language::en);
      text.nl += between + to_text(problem, Language::nl);
    }
    return text;
  }

  void fill(ShownSetting& shown, LiveSetting setting) {
    shown.years = setting.years;
    shown.replications = setting.replications;
    shown.grid_replications = std::clamp(setting.grid_replications, 1, setting.replications);
    shown.seed = setting.seed;
    const Scenario base = setting.base;
    shown.past = past_for(base, base, shown.seed);
    add_lane(shown, base, std::move(setting.base));
    for (Scenario& strategy : setting.strategies) add_lane(shown, base, std::move(strategy));
    for (Scenario& one : setting.grid) shown.grid.push_back(lane_for(base, std::move(one), shown));
    for (const LiveLanePtr& lane : shown.lanes) make_room(*lane, shown.replications);
    for (const LiveLanePtr& lane : shown.grid) make_room(*lane, shown.grid_replications);
  }

  void add_lane(ShownSetting& shown, const Scenario& base, Scenario scenario) {
    shown.scenarios.push_back(std::make_shared<const Scenario>(scenario));
    shown.lanes.push_back(lane_for(base, std::move(scenario), shown));
  }

  static void make_room(LiveLane& lane, int replications) {
    const auto n = static_cast<std::size_t>(replications);
    if (lane.runs.size() < n) lane.runs.resize(n), lane.running.resize(n);
    LivedPast& past = *lane.past;
    if (past.states.size() < n) past.states.resize(n), past.living.resize(n);
  }

  std::shared_ptr<LivedPast> past_for(const Scenario& base, const Scenario& lived,
                                      std::uint64_t seed) {
    const PastMark mark = mark_of(lived, lived, most_warm_up, lived.policy_date - 1);
    const bool decides = &base == &lived;
    for (const auto& past : pasts_)
      if (past->mark == mark && past->seed == seed && past->decides == decides) return touch(past);
    auto past = std::make_shared<LivedPast>();
    past->mark = mark, past->lived = lived, past->seed = seed, past->decides = decides;
    pasts_.push_back(past);
    return touch(past);
  }

  LiveLanePtr lane_for(const Scenario& base, Scenario scenario, const ShownSetting& shown) {
    const bool own = !same_world(base, scenario);
    const Scenario lived = past_of(base, scenario);
    const Day end = run_end(scenario.policy_date, shown.years);
    const PastMark mark = mark_of(lived, scenario, most_warm_up, end);
    for (const LiveLanePtr& lane : lanes_)
      if (lane->mark == mark && lane->seed == shown.seed && lane->own_past == own &&
          lane->years == shown.years) {
        touch(lane->past);
        return touch(lane);
      }
    auto lane = std::make_shared<LiveLane>();
    lane->mark = mark, lane->seed = shown.seed, lane->years = shown.years, lane->own_past = own;
    lane->past = own ? past_for(base, lived, shown.seed) : shown.past;
    lane->scenario = std::move(scenario);
    lanes_.push_back(lane);
    return touch(lane);
  }

  template <class T>
  std::shared_ptr<T> touch(std::shared_ptr<T> thing) {
    thing->used = last_id_;
    return thing;
  }

  template <class T>
  void keep_newest(std::vector<std::shared_ptr<T>>& all, std::size_t most_old) {
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a->used > b->used; });
    const auto old = std::find_if(all.begin(), all.end(),
                                  [&](const auto& one) { return one->used != last_id_; });
    const auto kept = std::min<std::size_t>(most_old, static_cast<std::size_t>(all.end() - old));
    all.erase(old + static_cast<std::ptrdiff_t>(kept), all.end());
  }

  void drop_what_is_old() {
    keep_newest(lanes_, lanes_to_keep);
    for (const LiveLanePtr& lane : shown_.lanes) touch(lane->past);
    keep_newest(pasts_, pasts_to_keep);
    std::erase_if(lanes_, [&](const LiveLanePtr& lane) {
      return std::find(pasts_.begin(), pasts_.end(), lane->past) == pasts_.end();
    });
  }

  bool is_shown(const LiveLanePtr& lane) const {
    return std::find(shown_.lanes.begin(), shown_.lanes.end(), lane) != shown_.lanes.end() ||
           std::find(shown_.grid.begin(), shown_.grid.end(), lane) != shown_.grid.end();
  }

  // Tasks of what is no longer shown; and later replications, when a first one is waited for.
  void stop_what_is_in_the_way() {
    const bool first_wanted =
        std::any_of(shown_.lanes.begin(), shown_.lanes.end(),
                    [](const LiveLanePtr& lane) { return lane->ready() == 0; });
    for (const Task& task : running_) {
      const bool wanted = task.lane ? is_shown(task.lane) : task.past->used == last_id_;
      const bool late = task.lane && task.replication > 0 && first_wanted;
      if (!wanted || late) *task.stop = true;
    }
  }
  void stop_all() {
    for (const Task& task : running_) *task.stop = true;
  }

  // -- under the lock: what is next
  std::optional<Task> next_task() {
    if (!error_.en.empty() || cancelled_ || shown_.lanes.empty()) return std::nullopt;
    LivedPast& base = *shown_.past;
    if (base.years == 0) {
      if (base.deciding) return std::nullopt;
      base.deciding = true;
      return begin(Task{Task::Kind::decide, shown_.past, nullptr, 0});
    }
    if (first_runs_alone()) return std::nullopt;
    for (int r = 0; r < shown_.replications; ++r)
      for (const LiveLanePtr& lane : shown_.lanes)
        if (auto task = task_of(lane, r)) return begin(std::move(*task));
    for (const LiveLanePtr& lane : shown_.grid)  // cell by cell, so that the map fills
      for (int r = 0; r < shown_.grid_replications; ++r)
        if (auto task = task_of(lane, r)) return begin(std::move(*task));
    return std::nullopt;
  }

  // A first replication that is waited for is being run on all threads, a team on each.
  bool first_runs_alone() const {
    return std::any_of(running_.begin(), running_.end(), [&](const Task& task) {
      return task.lane && task.replication == 0 && !*task.stop &&
             task.lane->scenario.settings.world.population.teams > 1 &&
             std::find(shown_.lanes.begin(), shown_.lanes.end(), task.lane) != shown_.lanes.end();
    });
  }

  std::optional<Task> task_of(const LiveLanePtr& lane, int r) {
    const auto i = static_cast<std::size_t>(r);
    if (lane->runs[i] || lane->running[i]) return std::nullopt;
    LivedPast& past = *lane->past;
    if (past.years == 0) past.years = shown_.past->years;
    if (past.states[i] || past.too_large) {
      lane->running[i] = true;
      return Task{Task::Kind::future, lane->past, lane, r};
    }
    if (past.living[i]) return std::nullopt;
    past.living[i] = true;
    return Task{Task::Kind::past, lane->past, nullptr, r};
  }

  Task begin(Task task) {
    running_.push_back(task);
    return task;
  }

  // -- the threads
  void work() {
    std::unique_lock hold(lock_);
    while (true) {
      std::optional<Task> task;
      wake_.wait(hold, [&] {
        return quit_ || (task = next_task()).has_value() || picture_is_due(pieces());
      });
      if (quit_) return;
      if (!task) {  // all was there already
        tell(hold);
        continue;
      }
      const std::shared_ptr<const State> state =
          task->kind == Task::Kind::future
              ? task->past->states[static_cast<std::size_t>(task->replication)]
              : nullptr;
      hold.unlock();
      std::string failure;
      try {
        carry_out(*task, state);
      } catch (const std::exception& fault) {
        failure = fault.what()[0] ? fault.what() : "?";
      }
      hold.lock();
      end(*task, failure);
      wake_.notify_all();
      tell(hold);
    }
  }

  void tell(std::unique_lock<std::mutex>& hold) {
    publish(hold);
    changed_.notify_all();
    hold.unlock();
    news();
    hold.lock();
  }

  void carry_out(const Task& task, const std::shared_ptr<const State>& state) {
    if (task.kind == Task::Kind::decide) return decide(task);
    if (task.kind == Task::Kind::past) return live_one(task);
    State forked;
    if (state) {
      forked = *state;
    } else {
      auto lived = live(*task.past, task.lane->seed, task.replication, *task.stop);
      if (!lived) return;
      forked = std::move(*lived);
    }
    const Scenario& scenario = task.lane->scenario;
    forked.fork(scenario);
    const Day last = run_end(scenario.policy_date, task.lane->years);
    // Nothing else runs beside a first replication: it may have all threads for its teams.
    const int threads = task.replication == 0 ? threads_ : 1;
    if (!forked.run_until(scenario, last, task.stop.get(), threads)) return;
    auto tally = std::make_shared<const Tally>(forked.tally());
    const std::lock_guard hold(lock_);
    task.lane->runs[static_cast<std::size_t>(task.replication)] = std::move(tally);
  }

  void decide(const Task& task) {
    LivedPast& past = *task.past;
    WarmUp warm_up = decide_warm_up(past.lived, past.seed, threads_, task.stop.get());
    if (warm_up.stopped) return;
    const std::lock_guard hold(lock_);
    past.years = warm_up.years;
    past.drift = warm_up.drift;
    for (std::size_t r = 0; r < std::min(warm_up.states.size(), past.states.size()); ++r)
      if (warm_up.states[r]) keep(past, r, std::move(*warm_up.states[r]));
  }

  void live_one(const Task& task) {
    auto state = live(*task.past, task.past->seed, task.replication, *task.stop);
    if (!state) return;
    const std::lock_guard hold(lock_);
    keep(*task.past, static_cast<std::size_t>(task.replication), std::move(*state));
  }

  static void keep(LivedPast& past, std::size_t r, State state) {
    if (state.bytes() * past.states.size() > bytes_to_keep) past.too_large = true;
    if (!past.too_large) past.states[r] = std::make_shared<const State>(std::move(state));
  }

  // -- under the lock: what has ended
  void end(const Task& task, const std::string& failure) {
    const auto i = static_cast<std::size_t>(task.replication);
    if (task.kind == Task::Kind::decide) task.past->deciding = false;
    if (task.kind == Task::Kind::past) task.past->living[i] = false;
    if (task.kind == Task::Kind::future) task.lane->running[i] = false;
    std::erase_if(running_, [&](const Task& one) { return one.stop == task.stop; });
    if (!failure.empty() && !*task.stop) error_ = {failure, failure};
  }

  std::size_t pieces() const {
    std::size_t sum = 0;
    for (const LiveLanePtr& lane : shown_.lanes)
      sum += static_cast<std::size_t>(std::min(lane->ready(), shown_.replications));
    for (const LiveLanePtr& lane : shown_.grid)
      sum += lane->ready() >= shown_.grid_replications ? 1 : 0;
    return sum;
  }
  std::size_t all_pieces() const {
    return shown_.lanes.size() * static_cast<std::size_t>(shown_.replications) + shown_.grid.size();
  }

  bool picture_is_due(std::size_t now) const {
    if (publishing_ || shown_.lanes.empty() || now == published_pieces_) return false;
    for (const LiveLanePtr& lane : shown_.lanes)
      if (lane->ready() == 0) return false;
    const bool first = !picture_ || picture_->setting != shown_.id;
    return first || now == all_pieces() || Clock::now() - published_at_ >= between_pictures;
  }

  void publish(std::unique_lock<std::mutex>& hold) {
    for (std::size_t now = pieces(); picture_is_due(now); now = pieces()) {
      publishing_ = true;
      const PictureParts from = parts_of_picture(now);
      hold.unlock();
      std::shared_ptr<const LivePicture> made;
      std::string failure;
      try {
        made = make_picture(from);
      } catch (const std::exception& fault) {
        failure = fault.what();
      }
      hold.lock();
      publishing_ = false;
      published_at_ = Clock::now();
      if (!failure.empty()) error_ = {failure, failure};
      if (from.shown.id != shown_.id) continue;
      published_pieces_ = from.pieces;
      if (made) picture_ = made;
      if (!made) return;
    }
  }

  PictureParts parts_of_picture(std::size_t now) const {
    PictureParts from;
    from.shown = shown_;
    from.pieces = now;
    for (const LiveLanePtr& lane : shown_.lanes) {
      const auto n = std::min(lane->ready(), shown_.replications);
      from.runs.emplace_back(lane->runs.begin(), lane->runs.begin() + n);
    }
    for (const LiveLanePtr& lane : shown_.grid) {
      const bool whole = lane->ready() >= shown_.grid_replications;
      const auto n = whole ? shown_.grid_replications : 0;
      from.grid_runs.emplace_back(lane->runs.begin(), lane->runs.begin() + n);
    }
    return from;
  }

  // -- under the lock: what is told
  void count(LiveStatus& status) const {
    if (shown_.lanes.empty()) return;
    const LivedPast& past = *shown_.past;
    status.deciding_past = past.years == 0;
    for (std::size_t i = 0; i < shown_.lanes.size(); ++i) {
      const LiveLanePtr& lane = shown_.lanes[i];
      const int n = std::min(lane->ready(), shown_.replications);
      status.ready.push_back(n);
      status.done += static_cast<int>(
          std::count_if(lane->runs.begin(), lane->runs.begin() + shown_.replications,
                        [](const auto& run) { return run != nullptr; }));
      if (i > 0) status.own_past.push_back(lane->own_past);
      if (i == 0 || lane->own_past) count_past(*lane->past, status);
    }
    status.planned = shown_.replications * static_cast<int>(shown_.lanes.size());
    for (const LiveLanePtr& lane : shown_.grid)
      status.grid_done += std::min(lane->ready(), shown_.grid_replications);
    status.grid_planned = shown_.grid_replications * static_cast<int>(shown_.grid.size());
  }

  void count_past(const LivedPast& past, LiveStatus& status) const {
    status.past_planned += shown_.replications;
    if (past.too_large) {
      status.past_done += shown_.replications;
      return;
    }
    const auto end = past.states.begin() +
                     std::min<std::ptrdiff_t>(shown_.replications,
                                              static_cast<std::ptrdiff_t>(past.states.size()));
    status.past_done += static_cast<int>(
        std::count_if(past.states.begin(), end, [](const auto& s) { return s != nullptr; }));
  }

  LivePhase phase(const LiveStatus& status) const {
    if (!error_.en.empty()) return LivePhase::failed;
    if (cancelled_) return LivePhase::cancelled;
    if (shown_.lanes.empty()) return LivePhase::idle;
    if (status.deciding_past) return LivePhase::living_past;
    for (std::size_t i = 0; i < shown_.lanes.size(); ++i)
      if (status.ready[i] == 0 && !shown_.lanes[i]->past->states[0] &&
          !shown_.lanes[i]->past->too_large)
        return LivePhase::living_past;
    const bool more = status.done < status.planned || status.grid_done < status.grid_planned;
    const bool shown_all =
        picture_ && picture_->setting == shown_.id && published_pieces_ == all_pieces();
    return more || !shown_all ? LivePhase::running : LivePhase::idle;
  }

  void news() const {
    if (on_news_) on_news_();
  }

  std::function<void()> on_news_;
  int threads_ = 1;
  mutable std::mutex lock_;
  std::condition_variable wake_;
  mutable std::condition_variable changed_;
  bool quit_ = false, cancelled_ = false, publishing_ = false;
  Said error_;
  std::uint64_t last_id_ = 0;
  ShownSetting shown_;
  std::vector<LiveLanePtr> lanes_;
  std::vector<std::shared_ptr<LivedPast>> pasts_;
  std::vector<Task> running_;
  std::shared_ptr<const LivePicture> picture_;
  std::size_t published_pieces_ = 0;
  Clock::time_point published_at_{};
  std::vector<std::jthread> workers_;
};

LiveStudy::LiveStudy(int threads, std::function<void()> on_news)
    : inside_(std::make_unique<Inside>(threads, std::move(on_news))) {}
LiveStudy::~LiveStudy() = default;

std::uint64_t LiveStudy::show(LiveSetting setting) { return inside_->show(std::move(setting)); }
void LiveStudy::cancel() { inside_->cancel(); }
std::shared_ptr<const LivePicture> LiveStudy::picture() const { return inside_->picture(); }
LiveStatus LiveStudy::status() const { return inside_->status(); }
void LiveStudy::wait() const { inside_->wait(); }

}  // namespace drempel
