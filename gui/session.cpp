// Changing texts, and taking changes back.
#include "gui/session.h"

#include <fmt/format.h>

#include <algorithm>

#include "files/doubts.h"
#include "files/faults.h"
#include "files/scenario_file.h"
#include "files/scenario_save.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_undo = 300;

FoundFile place_of(const Strategy& strategy) {
  if (strategy.path.empty()) return {fs::path("unsaved") / strategy.shown_as, strategy.shown_as};
  return {strategy.path, strategy.shown_as};
}

// A text in single quotes of TOML where it can be, else in double ones.
std::string quoted(const std::string& text) {
  std::string safe;
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) safe += c;
  if (safe.find('\'') == safe.npos) return "'" + safe + "'";
  std::string escaped;
  for (const char c : safe)
    escaped += (c == '"' || c == '\\') ? std::string("\\") + c : std::string(1, c);
  return "\"" + escaped + "\"";
}

}  // namespace

Session::Session(SearchPath search) : search_(std::move(search)) {}

Strategy Session::read(Strategy strategy, bool is_base) const {
  if (!is_base && !ready()) {  // nothing to lay it over, or to compare it with
    strategy.scenario.reset();
    strategy.faults = {make_problem(strategy.shown_as, 0, {},
                                    said("waits for today's policy, which has faults",
                                         "wacht op het beleid van nu, waar fouten in staan"))};
    return strategy;
  }
  const FoundFile file = place_of(strategy);
  const bool laid = strategy.patch && !is_base;
  Result<Scenario> scenario = laid ? alternative_of_text(base(), strategy.text, file, search_)
                                   : scenario_of_text(strategy.text, file, search_);
  strategy.faults = scenario.problems();
  strategy.doubts = doubts_in_text(strategy.text, strategy.shown_as);
  if (!scenario) return strategy;
  strategy.sound_text.clear();
  if (!is_base && scenario->policy_date != base().policy_date)
    strategy.faults.push_back(make_problem(
        strategy.shown_as, 0, "policy_date",
        said("its policy date is {}, that of today's policy is {}; they must be the same to be "
             "compared",
             "de beleidsdatum is {}, die van het beleid van nu {}; om te vergelijken moeten ze "
             "gelijk zijn",
             to_iso(scenario->policy_date), to_iso(base().policy_date))));

  strategy.scenario = std::make_shared<const Scenario>(std::move(*scenario));
  return strategy;
}

Strategy Session::read_anew(Strategy strategy, bool is_base) const {
  strategy.bases = bases_of(strategy, is_base);
  return read(std::move(strategy), is_base);
}

void Session::read_all() {
  for (std::size_t i = 1; i < plan_.slots.size(); ++i) plan_.slots[i] = read(plan_.slots[i]);
}

bool Session::unsaved() const {
  return std::any_of(plan_.slots.begin(), plan_.slots.end(),
                     [](const Strategy& strategy) { return strategy.changed(); });
}

void Session::in_every_step(std::uint64_t id, const std::function<void(Strategy&)>& change) {
  const auto in = [&](Plan& plan) {
    for (Strategy& strategy : plan.slots)
      if (strategy.id == id) change(strategy);
  };
  in(plan_);
  for (auto* steps : {&undo_, &redo_})
    for (Plan& plan : *steps) in(plan);
}

void Session::remember(const std::string& gesture) {
  ++version_;
  if (!gesture.empty() && gesture == gesture_) return;
  gesture_ = gesture;
  redo_.clear();
  if (plan_.slots.empty()) return;  // nothing open is nothing to go back to
  undo_.push_back(plan_);
  if (undo_.size() > most_undo) undo_.erase(undo_.begin());
}

void Session::forget_steps() {
  undo_.clear();
  redo_.clear();
  gesture_.clear();
  bases_changed_ = false;
}

Problems Session::edit(std::size_t slot, const std::string& gesture, std::string text) {
  if (text == at(slot).text) return {};
  Strategy changed = at(slot);
  changed.write(std::move(text));
  changed = read(std::move(changed), slot == 0);
  if (slot == 0 && !changed.faults.empty()) return changed.faults;
  if (changed.faults.size() > at(slot).faults.size()) return changed.faults;
  remember(gesture);
  plan_.slots[slot] = std::move(changed);
  if (slot == 0) read_all();
  return {};
}

Problems Session::set(std::size_t slot, const std::string& key, const std::string& value) {
  const auto text = with_value(at(slot).text, key, value);
  if (!text) return text.problems();
  return edit(slot, fmt::format("{} {}", slot, key), *text);
}

Problems Session::set(std::size_t slot, const std::string& key, double value) {
  const auto row = find_row(key);
  if (row && rows()[*row].unit == Unit::flag)
    return set(slot, key, std::string(value != 0 ? "true" : "false"));
  const auto text = with_value(at(slot).text, key, value);
  if (!text) return text.problems();
  return edit(slot, fmt::format("{} {}", slot, key), *text);
}

Problems Session::set_all(std::size_t slot, const std::vector<KeyValue>& values) {
  std::string text = at(slot).text, gesture = std::to_string(slot);
  for (const auto& [key, value] : values) {
    const auto next = value.empty() ? without_value(text, key) : with_value(text, key, value);
    if (!next) return next.problems();
    text = *next;
    gesture += " " + key;
  }
  return edit(slot, gesture, std::move(text));
}

Problems Session::reset(std::size_t slot, const std::string& key) {
  const auto text = without_value(at(slot).text, key);
  if (!text) return text.problems();
  return edit(slot, {}, *text);
}

Problems Session::clear(std::size_t slot, const std::vector<std::string>& tables) {
  std::string text = at(slot).text;
  for (const std::string& table : tables) {
    const auto next = without_table(text, table);
    if (!next) return next.problems();
    text = *next;
  }
  return edit(slot, {}, std::move(text));
}

Problems Session::rename(std::size_t slot, const std::string& title) {
  const std::string spelled = quoted(title);
  return set(slot, "label", fmt::format("{{ en = {}, nl = {} }}", spelled, spelled));
}

void Session::replace_text(std::size_t slot, std::string text) {
  Strategy changed = at(slot);
  changed.write(std::move(text));
  if (slot > 0) changed.patch = is_patch(changed.text);
  remember(fmt::format("{} text", slot));
  changed = read_anew(std::move(changed), slot == 0);
  plan_.slots[slot] = std::move(changed);
  if (slot == 0) read_all();
}

void Session::undo() { go_back(undo_, redo_); }

void Session::redo() { go_back(redo_, undo_); }

void Session::go_back(std::vector<Plan>& to, std::vector<Plan>& other) {
  if (to.empty()) return;
  other.push_back(std::move(plan_));
  plan_ = std::move(to.back());
  to.pop_back();
  gesture_.clear();
  ++version_, ++undone_;
  if (bases_changed_) reread();
}

}  // namespace drempel::gui
