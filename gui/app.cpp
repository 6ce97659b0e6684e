#include "gui/app.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/said.h"
#include "chain/words.h"
#include "files/faults.h"
#include "files/scenario_file.h"
#include "gui/views.h"
#include "kpi/quarters.h"
#include "output/changes.h"
#include "output/numbers.h"
#include "study/warm_up.h"

namespace drempel::gui {

namespace {

constexpr double between_keeps = 2;  // seconds
constexpr double notice_seconds = 6;

constexpr const char* first_base = "woonbron-2020";
constexpr const char* first_strategies[] = {"fixed-agency-price", "segment-workflows"};

std::size_t cut_at(const std::string& text, std::size_t most) {
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

}  // namespace

App::App(SearchPath search, AppOptions options, Store store, std::function<void()> on_news)
    : session(std::move(search)),
      live(options.threads, std::move(on_news)),
      replications(options.replications),
      years(options.years),
      store_(std::move(store)),
      keeps_(options.keep),
      dictionaries_{Dictionary(Language::en), Dictionary(Language::nl)} {
  language = options.language;
  const bool back = options.keep && restore();
  if (options.wanted_language) language = *options.wanted_language;  // of what opening has to say
  if (!options.scenarios.empty() || !back) open_first(options);
  if (options.theme) theme = *options.theme;
  if (options.scale) user_scale = *options.scale;
  if (const auto found = find_view(options.view)) view = *found;
  views.money_part = std::min(options.part, 2), views.people_part = std::min(options.part, 3);
  if (!back && options.tour && options.scenarios.empty()) tour_stop = 0;
  if (back && options.scenarios.empty()) say(in(words::last_session));
  chosen = session.size() > 1 ? 1 : 0;
}

App::~App() {
  telling.reset();
  if (keeps_) keep();
}

void App::open_first(const AppOptions& options) {
  if (options.scenarios.empty()) {
    if (!session.open_base(first_base).empty()) {
      if (session.search().shipped.empty()) say(in(words::no_scenarios), true);
      return;
    }
    for (const char* strategy : first_strategies) check(session.add(strategy));
    return;
  }
  if (!check(session.open_base(options.scenarios[0]))) return;
  while (session.size() > 1) session.remove(1);
  for (std::size_t i = 1; i < options.scenarios.size(); ++i)
    if (!check(session.add(options.scenarios[i]))) return;
}

bool App::restore() {
  const auto text = store_.load();
  const bool back = text && take_back(*text);
  if (back) return true;
  if (store_.number() > 1 && !text)
    say(filled(words::second_window, language, store_.number()), false);
  // Something lies there that can't be used: kept, so that no strategy is lost.
  if (const auto aside = store_.set_aside(); !aside.empty())
    say(filled(words::session_aside, language, aside.string()), true);
  return false;
}

bool App::take_back(const std::string& whole) {
  const auto json = nlohmann::json::parse(whole, nullptr, false);
  if (json.is_discarded() || !json.is_object()) return false;
  const auto field = [&](const char* key, auto fallback) {
    const auto found = json.find(key);
    if (found == json.end()) return fallback;
    try {
      return found->template get<decltype(fallback)>();
    } catch (const nlohmann::json::exception&) {
      return fallback;
    }
  };
  language = field("language", std::string("nl")) == "en" ? Language::en : Language::nl;
  theme = field("theme", std::string("light")) == "dark" ? Theme::dark : Theme::light;
  user_scale = std::clamp(field("scale", 1.0F), 0.75F, 3.0F);
  if (const auto found = find_view(field("view", std::string()))) view = *found;
  return session.from_json(field("session", std::string()));
}

App::WorthKeeping App::worth_keeping() const {
  return {session.version(), language, theme, user_scale, view};
}

void App::keep() {
  const nlohmann::json json{{"language", language == Language::nl ? "nl" : "en"},
                            {"theme", std::string(code_of(theme))},
                            {"scale", user_scale},
                            {"view", std::string(view_rows()[view].code)},
                            {"session", session.to_json()}};
  const Problems problems =
      store_.keep(json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace));
  kept_ = worth_keeping();
  if (problems.empty() || keep_failed_) return;
  keep_failed_ = true;  // said once
  say(filled(words::cannot_keep, language, to_text(problems.front(), language)), true);
}

LiveSetting App::setting() const {
  LiveSetting result;
  result.base = session.base();
  for (std::size_t slot = 1; slot < session.size(); ++slot)
    if (session.at(slot).scenario &&
        session.at(slot).scenario->policy_date == session.base().policy_date)
      result.strategies.push_back(*session.at(slot).scenario);
  result.years = years;
  result.replications = replications;
  return result;
}

void App::settle_axes() {
  for (LeverAxis* axis : {&views.lever_a, &views.lever_b}) {
    const auto row = find_row(axis->key);
    if (row && axis->cells == 0)
      *axis = usual_axis(rows()[*row], value_of(rows()[*row], session.base().settings));
  }
}

void App::add_grid(LiveSetting& wanted) {
  settle_axes();
  const auto a = find_row(views.lever_a.key), b = find_row(views.lever_b.key);
  if (!a || !b || chosen >= session.size() || !session.at(chosen).scenario) return;
  grid_a = values_along(rows()[*a], views.lever_a);
  grid_b = values_along(rows()[*b], views.lever_b);
  for (const double y : grid_b)
    for (const double x : grid_a) {
      Scenario cell = *session.at(chosen).scenario;
      set_value(rows()[*a], cell.settings, x);
      set_value(rows()[*b], cell.settings, y);
      wanted.grid.push_back(std::move(cell));
    }
}

void App::fill_grid() {
  grid_wanted = true;
  show_again_ = true;
}

void App::go_on() {
  cancelled = false;
  show_again_ = true;
}

void App::update(double time) {
  if (auto newest = live.picture(); newest != picture) {
    picture = std::move(newest);
    made_from_picture.clear();  // each holds on to the picture it came from
  }
  status = live.status();
  if (chosen >= session.size()) chosen = session.size() > 0 ? session.size() - 1 : 0;
  session.note_chosen(chosen);
  if (notice && notice->until < 0) notice->until = time + notice_seconds;
  if (notice && notice->until > 0 && time > notice->until) notice.reset();
  const bool waiting = picture && setting_id_ && picture->setting != setting_id_ &&
                       status.phase == LivePhase::running;
  const bool hold_back = held_ && waiting;
  held_ = false;
  if (session.ready() && (session.version() != shown_version_ || show_again_) && !hold_back &&
      !cancelled) {
    if (session.version() != shown_version_) grid_wanted = grid_wanted && show_again_;
    LiveSetting wanted = setting();
    if (grid_wanted) add_grid(wanted);
    shown_version_ = session.version();
    show_again_ = false;
    setting_id_ = live.show(std::move(wanted));
    if (grid_wanted) grid_setting = setting_id_;
    status = live.status();
  }
  if (!keeps_ || time - kept_at_ < between_keeps || kept_ == worth_keeping()) return;
  kept_at_ = time;
  keep();
}

bool App::settled() const {
  if (!session.ready() || status.phase == LivePhase::failed) return true;
  const bool told = !telling || telling->done;
  return told && picture && shown_version_ == session.version() &&
         picture->setting == setting_id_ && picture->complete &&
         picture->grid_done == static_cast<int>(picture->grid.size()) && !show_again_;
}

std::string App::name_of_slot(std::size_t slot) const {
  const Strategy& strategy = session.at(slot);
  if (!strategy.scenario) return strategy.shown_as;
  const std::string_view label = strategy.scenario->label(language);
  return shown(label.empty() ? std::string_view(strategy.scenario->name) : label, 80);
}

std::string App::difference_of_slot(std::size_t slot) const {
  if (words_version_ != session.version() || words_language_ != language) {
    words_version_ = session.version();
    words_language_ = language;
    difference_words_.assign(session.size(), {});
    for (std::size_t i = 1; i < session.size(); ++i) {
      if (!session.at(i).scenario) continue;
      const auto changes = changes_in_words(session.base(), *session.at(i).scenario, language);
      if (changes.empty()) {
        difference_words_[i] = in(words::no_difference);
        continue;
      }
      std::string first = changes.front();
      if (const auto key = first.find(" ("); key != first.npos)
        if (const auto end = first.find("):", key); end != first.npos)
          first = first.substr(0, key) + first.substr(end + 1);
      if (first.size() > 90) first = first.substr(0, cut_at(first, 90)) + "…";
      difference_words_[i] = changes.size() == 1
                                 ? first
                                 : filled(words::and_more, language, first, changes.size() - 1);
    }
  }
  return slot < difference_words_.size() ? difference_words_[slot] : std::string();
}

std::optional<std::size_t> App::place_of_slot(std::size_t slot) const {
  if (!picture || slot == 0 || slot >= session.size()) return std::nullopt;
  std::size_t place = 0;
  for (std::size_t i = 1; i < slot; ++i)
    if (session.at(i).scenario && session.at(i).scenario->policy_date == session.base().policy_date)
      ++place;
  if (!session.at(slot).scenario || place >= picture->output.alternatives.size())
    return std::nullopt;
  return place;
}

const ShippedName& App::shipped(const std::string& name) {
  const auto [place, is_new] = shipped_.try_emplace(name);
  if (!is_new) return place->second;
  const Scenario none;
  const Scenario& base = session.ready() ? session.base() : none;
  auto scenario = load_alternative(base, name, session.search());
  ShippedName& known = place->second;
  known = {name, name, {}, {}};
  if (scenario)
    known = {scenario->label_en, scenario->label_nl, scenario->description_en,
             scenario->description_nl};
  return known;
}

bool App::check(const Problems& problems) {
  if (problems.empty()) return true;
  std::string text;
  for (const Problem& problem : problems)
    text += (text.empty() ? "" : "\n") + to_text(problem, language);
  say(text, true);
  return false;
}

void App::say(std::string text, bool fault) {
  // A fault that nobody has closed yet is not pushed away.
  if (notice && notice->fault && notice->text != text) {
    if (!fault) return;
    text = notice->text + "\n" + text;
  }
  notice = Notice{std::move(text), fault, fault ? 0.0 : -1.0};
}

bool App::save(std::size_t slot, const std::filesystem::path& path) {
  if (!check(session.save(slot, path))) return false;
  say(filled(words::saved, language, session.at(slot).path.string()));
  return true;
}

void App::choose(std::size_t slot) {
  chosen = slot;
  drawer.typing.clear();
}

void App::undo() { step_in_time(&Session::undo); }
void App::redo() { step_in_time(&Session::redo); }

void App::step_in_time(void (Session::*step)()) {
  const std::size_t slots = session.size();
  (session.*step)();
  if (session.size() != slots) chosen = session.plan().chosen;
}

std::size_t App::slot_of_place(std::size_t place) const {
  for (std::size_t slot = 1; slot < session.size(); ++slot)
    if (const auto here = place_of_slot(slot); here && *here + 1 == place) return slot;
  return 0;
}

namespace {

// The home after `not_home` among the cases that have gone furthest half-way.
std::optional<std::uint32_t> far_case(const LifeOfStudy& life, std::uint32_t not_home,
                                      const std::atomic<bool>& stop) {
  const Day half = life.scenario.policy_date + (life.end() - life.scenario.policy_date) / 2;
  const auto state = life.live(0, {}, half, &stop);
  if (!state) return std::nullopt;
  std::vector<OpenCase> cases = state->open_cases();
  const auto weight = [](const OpenCase& c) {
    return 1000 * c.announced + 500 * c.judged + 200 * c.at_bailiff + c.steps;
  };
  std::stable_sort(cases.begin(), cases.end(),
                   [&](const OpenCase& a, const OpenCase& b) { return weight(a) > weight(b); });
  const auto here = std::find_if(cases.begin(), cases.end(),
                                 [&](const OpenCase& c) { return c.home == not_home; });
  if (here != cases.end() && here + 1 != cases.end()) return (here + 1)->home;
  if (cases.empty()) return std::nullopt;
  return cases.front().home;
}

void live_again(Telling& telling, const LifeOfStudy& life) {
  RunInput input;
  input.watch = telling.home;
  const auto state = life.live(telling.replication, input, life.end(), &telling.stop);
  if (state) telling.story = state->story();
}

}  // namespace

void App::tell(std::size_t slot, std::uint32_t home) {
  begin_telling(slot, [home](Telling& told, const LifeOfStudy& life) {
    told.home = home;
    live_again(told, life);
  });
}

void App::find_story(std::size_t slot, std::uint32_t not_home) {
  begin_telling(slot, [not_home](Telling& told, const LifeOfStudy& life) {
    told.home = far_case(life, not_home, told.stop).value_or(not_home);
    live_again(told, life);
  });
}

void App::tell_one_of(std::size_t slot, const Search& search, std::string group) {
  if (!picture) return;
  const auto place = place_of_slot(slot);
  const std::vector<Tally>& runs =
      place ? picture->output.alternatives[*place].runs : picture->output.base.runs;
  begin_telling(slot, [search, where = replications_with(search, runs)](Telling& told,
                                                                        const LifeOfStudy& life) {
    const FoundIn result = find_tenants(life, search, where, &told.stop);
    told.nobody = result.found.empty();
    if (told.nobody) return;
    told.replication = result.replication;
    told.found = result.found;
    told.home = result.found.front().home;
    live_again(told, life);
  });
  if (!telling) return;
  telling->search = search;
  telling->group = std::move(group);
}

void App::tell_next() {
  if (!telling || !telling->done || telling->found.empty()) return;
  const std::unique_ptr<Telling> before = std::move(telling);
  const std::size_t which = (before->which + 1) % before->found.size();
  begin_telling(before->slot, [which, found = before->found, replication = before->replication](
                                  Telling& told, const LifeOfStudy& life) {
    told.found = found, told.which = which, told.replication = replication;
    told.home = found[which].home;
    live_again(told, life);
  });
  if (!telling) return;
  telling->search = before->search;
  telling->group = before->group;
}

LifeOfStudy App::life_in(std::size_t slot) const {
  LifeOfStudy life{session.base(), *session.at(slot).scenario};
  life.past_years = picture ? picture->output.warm_up_years : least_warm_up;
  life.years = years;
  if (picture) life.seed = picture->output.seed;
  return life;
}

void App::begin_telling(std::size_t slot, std::function<void(Telling&, const LifeOfStudy&)> work) {
  telling.reset();
  if (slot >= session.size() || !session.at(slot).scenario) return;
  telling = std::make_unique<Telling>();
  telling->slot = slot;
  telling->thread =
      std::jthread([self = telling.get(), life = life_in(slot), work = std::move(work)] {
        try {
          work(*self, life);
        } catch (const std::exception&) {
          self->story = {};
        }
        self->done = true;
      });
}

}  // namespace drempel::gui
