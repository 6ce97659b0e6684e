#include "gui/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "files/doubts.h"
#include "files/faults.h"
#include "files/scenario_file.h"
#include "files/scenario_save.h"
#include "files/text_file.h"
#include "files/toml_node.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_undo = 300;

Problems fault(Said what) { return {make_problem({}, 0, {}, std::move(what))}; }

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

bool is_patch(const std::string& text) {
  const auto root = parse_toml(text, {});
  if (!root) return true;
  const auto* table = root->as<NodeTable>();
  const Node* patch = table ? find(*table, "patch") : nullptr;
  const bool* value = patch ? patch->as<bool>() : nullptr;
  return value && *value;
}

// Where a name leads: its text and where it lies; shipped files have no path of their own.
Result<Strategy> fetch(const std::string& name_or_path, const SearchPath& search) {
  Strategy strategy;
  const bool path =
      name_or_path.find('/') != name_or_path.npos || fs::path(name_or_path).extension() == ".toml";
  const auto shipped = path ? std::nullopt : find_shipped(name_or_path, search);
  const FoundFile file = shipped ? *shipped : FoundFile{name_or_path, name_or_path};
  const auto text = read_text_file(file.path, file.shown_as);
  if (!text) return text.problems();
  strategy.text = strategy.saved = *text;
  strategy.shown_as = fs::path(file.shown_as).filename().string();
  if (!shipped) strategy.path = fs::absolute(file.path);
  strategy.patch = is_patch(*text);
  return strategy;
}

bool in_folder(const fs::path& path, const fs::path& folder) {
  if (folder.empty()) return false;
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(path, error);
  const fs::path root = fs::weakly_canonical(folder, error);
  const auto [end, other] = std::mismatch(root.begin(), root.end(), whole.begin(), whole.end());
  return end == root.end() && other != whole.end();
}

}  // namespace

Session::Session(SearchPath search) : search_(std::move(search)) {}

Strategy Session::read(Strategy strategy, bool is_base) const {
  const fs::path beside =
      strategy.path.empty() ? fs::path("unsaved") / strategy.shown_as : strategy.path;
  const FoundFile file{beside, strategy.shown_as};
  const bool laid = strategy.patch && !is_base;
  Result<Scenario> scenario = laid ? alternative_of_text(base(), strategy.text, file, search_)
                                   : scenario_of_text(strategy.text, file, search_);
  strategy.faults = scenario.problems();
  strategy.doubts = doubts_in_text(strategy.text, strategy.shown_as);
  if (!scenario) return strategy;
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

void Session::read_all() {
  for (std::size_t i = 1; i < plan_.slots.size(); ++i) plan_.slots[i] = read(plan_.slots[i]);
}

void Session::remember(const std::string& gesture) {
  ++version_;
  if (!gesture.empty() && gesture == gesture_) return;
  gesture_ = gesture;
  undo_.push_back(plan_);
  if (undo_.size() > most_undo) undo_.erase(undo_.begin());
  redo_.clear();
}

Problems Session::open_base(const std::string& name_or_path) {
  auto fetched = fetch(name_or_path, search_);
  if (!fetched) return fetched.problems();
  const auto whole = read(std::move(*fetched), true);
  if (!whole.sound()) return whole.faults;
  remember({});
  if (plan_.slots.empty()) plan_.slots.emplace_back();
  plan_.slots[0] = whole;
  read_all();
  return {};
}

Problems Session::add(const std::string& name_or_path) {
  if (!ready())
    return fault(said("open a scenario as today's policy first",
                      "open eerst een scenario als beleid van nu"));
  if (size() > most_strategies)
    return fault(said("at most four strategies stand beside today's policy",
                      "naast het beleid van nu staan hoogstens vier strategieën"));
  auto fetched = fetch(name_or_path, search_);
  if (!fetched) return fetched.problems();
  Strategy strategy = read(std::move(*fetched));
  remember({});
  plan_.slots.push_back(std::move(strategy));
  return {};
}

std::string Session::free_name() const {
  for (int n = 1;; ++n) {
    const std::string name = fmt::format("plan-{}", n);
    const bool taken =
        std::any_of(plan_.slots.begin(), plan_.slots.end(), [&](const Strategy& strategy) {
          return strategy.scenario && strategy.scenario->name == name;
        });
    if (!taken) return name;
  }
}

Problems Session::add_empty() {
  if (!ready())
    return fault(said("open a scenario as today's policy first",
                      "open eerst een scenario als beleid van nu"));
  if (size() > most_strategies)
    return fault(said("at most four strategies stand beside today's policy",
                      "naast het beleid van nu staan hoogstens vier strategieën"));
  Strategy strategy;
  const std::string name = free_name();
  const std::string number = name.substr(name.find('-') + 1);
  strategy.text =
      fmt::format("name = '{}'\npatch = true\nlabel = {{ en = 'Plan {}', nl = 'Plan {}' }}\n", name,
                  number, number);
  strategy.saved = strategy.text;
  strategy.shown_as = name + ".toml";
  strategy.patch = true;
  strategy = read(std::move(strategy));
  remember({});
  plan_.slots.push_back(std::move(strategy));
  return {};
}

Problems Session::duplicate(std::size_t slot) {
  if (size() > most_strategies)
    return fault(said("at most four strategies stand beside today's policy",
                      "naast het beleid van nu staan hoogstens vier strategieën"));
  Strategy copy = at(slot);
  copy.path.clear();
  const std::string name = free_name();
  copy.shown_as = name + ".toml";
  if (const auto text = with_value(copy.text, "name", "'" + name + "'")) copy.text = *text;
  copy.saved.clear();
  remember({});
  plan_.slots.push_back(read(std::move(copy)));
  return {};
}

void Session::remove(std::size_t slot) {
  remember({});
  plan_.slots.erase(plan_.slots.begin() + static_cast<std::ptrdiff_t>(slot));
}

Problems Session::edit(std::size_t slot, const std::string& gesture, std::string text) {
  if (text == at(slot).text) return {};
  Strategy changed = at(slot);
  changed.text = std::move(text);
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
  changed.text = std::move(text);
  if (slot > 0) changed.patch = is_patch(changed.text);
  remember(fmt::format("{} text", slot));
  changed = read(std::move(changed), slot == 0);
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
}

Problems Session::save(std::size_t slot, const fs::path& wanted) {
  const fs::path path = wanted.empty() ? at(slot).path : fs::absolute(wanted);
  if (path.empty()) return fault(said("say where to save it", "zeg waar het bewaard moet worden"));
  if (path.extension() != ".toml")
    return {
        make_problem(path.string(), 0, {}, said("must end in .toml", "moet eindigen op .toml"))};
  if (in_folder(path, search_.shipped))
    return {
        make_problem(path.filename().string(), 0, {},
                     said("shipped scenarios stay as they are; choose another folder",
                          "meegeleverde scenario's blijven zoals ze zijn; kies een andere map"))};
  Problems problems = drempel::save(path, at(slot).text);
  if (!problems.empty()) return problems;
  Strategy& strategy = plan_.slots[slot];
  strategy.path = path;
  strategy.shown_as = path.filename().string();
  strategy.saved = strategy.text;
  return {};
}

std::string Session::to_json() const {
  nlohmann::json slots = nlohmann::json::array();
  for (const Strategy& s : plan_.slots)
    slots.push_back({{"text", s.text},
                     {"path", s.path.string()},
                     {"shown_as", s.shown_as},
                     {"saved", s.saved},
                     {"patch", s.patch}});
  return nlohmann::json{{"drempel_session", 1}, {"slots", slots}}.dump(
      1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool Session::from_json(const std::string& text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (json.is_discarded() || !json.is_object() ||
      json.value("drempel_session", nlohmann::json()) != 1)
    return false;
  const auto slots = json.find("slots");
  if (slots == json.end() || !slots->is_array() || slots->empty() ||
      slots->size() > most_strategies + 1)
    return false;
  Session next(search_);
  try {
    for (const auto& slot : *slots) {
      Strategy s;
      s.text = slot.at("text").get<std::string>();
      s.path = slot.at("path").get<std::string>();
      s.shown_as = slot.at("shown_as").get<std::string>();
      s.saved = slot.at("saved").get<std::string>();
      s.patch = slot.at("patch").get<bool>();
      const bool is_base = next.plan_.slots.empty();
      next.plan_.slots.push_back(next.read(std::move(s), is_base));
      if (!next.ready()) return false;
    }
  } catch (const nlohmann::json::exception&) {
    return false;
  }
  remember({});
  plan_ = std::move(next.plan_);
  return true;
}

}  // namespace drempel::gui
