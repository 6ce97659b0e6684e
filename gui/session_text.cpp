// Writing a session as JSON and reading it back, part by part.
#include "gui/session_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "files/faults.h"
#include "gui/file_label.h"
#include "gui/json_field.h"
#include "gui/session.h"

namespace drempel::gui {

using Json = nlohmann::json;

namespace {

constexpr int session_format = 1;

bool has_text(const Json& part) {
  return part.is_object() && part.contains("text") && part["text"].is_string();
}

// The list of slots; null when the text isn't a session, or nothing in it was typed.
Json slots_of(const Json& session) {
  if (!session.is_object() || !session.contains("drempel_session")) return {};
  const auto format = session.find("drempel_session");
  const auto slots = session.find("slots");
  if (!format->is_number_integer() || *format < session_format) return {};
  if (slots == session.end() || !slots->is_array()) return {};
  const bool any = std::any_of(slots->begin(), slots->end(), has_text);
  return any || slots->empty() ? *slots : Json();
}

Json parsed(const std::string& text) { return Json::parse(text, nullptr, false); }

Json to_part(const Strategy& strategy) {
  Json bases = Json::array();
  for (const BaseFile& base : strategy.bases)
    bases.push_back({{"name", base.shown_as}, {"hash", base.hash}});
  Json part{{"text", strategy.text},         {"path", strategy.path.string()},
            {"shown_as", strategy.shown_as}, {"saved", strategy.saved},
            {"patch", strategy.patch},       {"bases", bases}};
  if (!strategy.sound_text.empty()) part["sound"] = strategy.sound_text;
  return part;
}

Strategy of_part(const Json& json, bool& whole) {
  const Json part = json.is_object() ? json : Json::object();
  Strategy strategy;
  strategy.text = field(part, "text", std::string(), &whole);
  strategy.path = field(part, "path", std::string(), &whole);
  strategy.shown_as = field(part, "shown_as", std::string("?.toml"), &whole);
  strategy.saved = field(part, "saved", std::string(), &whole);
  strategy.patch = field(part, "patch", is_patch(strategy.text), &whole);
  strategy.sound_text = field(part, "sound", std::string());
  return strategy;
}

// Names of files that a part built on when it was kept and that are different ones now.
void add_changed(const Json& part, const Strategy& strategy, std::vector<std::string>& names) {
  if (!part.is_object() || !part.contains("bases")) return;
  for (const BaseFile& base : strategy.bases)
    for (const Json& before : part["bases"])
      if (before.is_object() && field(before, "name", std::string()) == base.shown_as &&
          field(before, "hash", base.hash) != base.hash &&
          std::find(names.begin(), names.end(), base.shown_as) == names.end())
        names.push_back(base.shown_as);
}

}  // namespace

std::string Session::to_json() const {
  Json slots = Json::array();
  for (const Strategy& strategy : plan_.slots) slots.push_back(to_part(strategy));
  return Json{{"drempel_session", session_format}, {"slots", slots}}.dump(
      1, ' ', false, Json::error_handler_t::replace);
}

Strategy Session::read_back(Strategy strategy, bool is_base) const {
  strategy = read_anew(std::move(strategy), is_base);
  for (const std::string& text : {strategy.sound_text, strategy.saved}) {
    if (strategy.scenario || text.empty() || (!is_base && !ready())) continue;
    Strategy before = strategy;
    before.text = text;
    before.patch = is_patch(text);
    before = read(std::move(before), is_base);
    strategy.scenario = before.scenario;
    strategy.sound_text = before.scenario ? text : std::string();
  }
  return strategy;
}

Restored Session::from_json(const std::string& text) {
  const Json session = parsed(text);
  const Json slots = slots_of(session);
  if (!slots.is_array()) return {};
  Restored restored{true, session["drempel_session"] == session_format, {}};
  plan_.slots.clear();
  for (const Json& part : slots) {
    if (size() > most_strategies) {
      restored.whole = false;
      break;
    }
    Strategy strategy = of_part(part, restored.whole);
    strategy.id = ++last_id_;
    plan_.slots.push_back(read_back(std::move(strategy), plan_.slots.empty()));
    add_changed(part, plan_.slots.back(), restored.changed_bases);
  }
  forget_steps();
  ++version_, ++files_version_;
  return restored;
}

std::optional<SessionSummary> summary_of(const std::string& session, Language language) {
  const Json slots = slots_of(parsed(session));
  if (!slots.is_array() || slots.empty()) return std::nullopt;
  SessionSummary summary;
  for (const Json& part : slots) {
    bool all = true;
    const Strategy strategy = of_part(part, all);
    const std::string label(label_of_text(strategy.text, language));
    summary.unsaved |= strategy.changed();
    summary.names += (summary.names.empty() ? "" : " · ") +
                     shown(label.empty() ? strategy.shown_as : label, 40) +
                     (strategy.changed() ? " *" : "");
  }
  return summary;
}

bool is_empty_session(const std::string& session) {
  const Json slots = slots_of(parsed(session));
  return slots.is_array() && slots.empty();
}

std::string session_in(const std::string& kept) {
  const Json json = parsed(kept);
  return json.is_object() ? field(json, "session", std::string()) : std::string();
}

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

}  // namespace drempel::gui
