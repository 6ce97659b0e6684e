// What the window shows, kept in step with the session and the figures.
#include "gui/app.h"

#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "chain/words.h"
#include "files/faults.h"
#include "files/scenario_file.h"
#include "gui/views.h"
#include "kpi/quarters.h"
#include "output/changes.h"
#include "output/numbers.h"

namespace drempel::gui {

namespace {

constexpr double between_keeps = 2;  // seconds
constexpr double notice_seconds = 6;

std::size_t cut_at(const std::string& text, std::size_t most) {
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

}  // namespace

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
  look_at_files(time);
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

}  // namespace drempel::gui
