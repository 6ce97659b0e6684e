#include "files/read_risks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace drempel {

namespace {

constexpr std::size_t longest_text = 500;                         // bytes
constexpr double most_likelihood = 1'000'000, most_impact = 1e9;  // times a year; €

using Strings = std::vector<std::string>;

template <class E, class Code>
Strings codes(Code code) {
  Strings all;
  for (std::size_t i = 0; i < count_of<E>; ++i) all.emplace_back(code(static_cast<E>(i)));
  return all;
}
std::string letter(RiskId risk) { return {letter_of(risk)}; }
std::string letter(GoalId goal) { return {letter_of(goal)}; }

template <class E>
std::optional<E> find_code(const Strings& all, std::string_view word) {
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i] == word) return static_cast<E>(i);
  return {};
}

class RiskReader {
 public:
  explicit RiskReader(Layer& layer) : faults_(layer.faults), own_(layer.scenario.own_risks) {}

  void risks(const Node& node) {
    const Strings letters = codes<RiskId>([](RiskId r) { return letter(r); });
    each(node, "risks", said("unknown risk", "onbekend risico"), letters,
         [&](const std::string& path, const Member& m) {
           one_risk(path, m.node, own_.risks[at(*find_code<RiskId>(letters, m.key))]);
         });
  }
  void fields(const Node& node) {
    const Strings names = codes<FieldId>([](FieldId f) { return std::string(code_of(f)); });
    each(node, "fields", said("unknown field", "onbekend prestatieveld"), names,
         [&](const std::string& path, const Member& m) {
           one_field(path, m.node, own_.fields[at(*find_code<FieldId>(names, m.key))]);
         });
  }

 private:
  // One letter is like any other: then all are named.
  static Said hint(const std::string& word, const Strings& known) {
    if (word.size() > 1) return advice(word, known);
    std::string all;
    for (const std::string& one : known) all += (all.empty() ? "" : ", ") + one;
    return said("; allowed: {}", "; toegestaan: {}", all);
  }

  // Calls `read` for each member that is known.
  template <class Read>
  void each(const Node& node, const std::string& path, const Said& unknown, const Strings& known,
            Read read) {
    const auto* table = node.as<NodeTable>();
    if (!table) return faults_.add(node.line, path, expected_table(node));
    for (const Member& member : *table) {
      const std::string key = dotted(path, member.key);
      if (std::find(known.begin(), known.end(), member.key) == known.end())
        faults_.add(member.line, key, unknown + hint(member.key, known));
      else
        read(key, member);
    }
  }

  void one_risk(const std::string& path, const Node& node, RiskInput& into) {
    static const Strings keys{"likelihood", "impact", "control", "cause", "tenant", "note"};
    each(node, path, unknown_key(), keys, [&](const std::string& key, const Member& m) {
      if (m.key == "likelihood")
        number(m.node, key, {"times a year", "keer per jaar"}, most_likelihood, into.likelihood);
      if (m.key == "impact")
        number(m.node, key, {"€ a time", "€ per keer"}, most_impact, into.impact);
      if (m.key == "control") flag(m.node, key, into.controlled);
      if (m.key == "cause") text(m.node, key, into.cause);
      if (m.key == "tenant") text(m.node, key, into.tenant);
      if (m.key == "note") text(m.node, key, into.note);
    });
  }

  void one_field(const std::string& path, const Node& node, FieldInput& into) {
    static const Strings keys{"label", "goals"};
    each(node, path, unknown_key(), keys, [&](const std::string& key, const Member& m) {
      if (m.key == "label") text(m.node, key, into.label);
      if (m.key == "goals") goals(m.node, key, into.served_by);
    });
  }

  void goals(const Node& node, const std::string& key, Per<GoalId, bool>& into) {
    const Strings letters = codes<GoalId>([](GoalId g) { return letter(g); });
    const auto* list = node.as<NodeList>();
    if (!list)
      return faults_.add(node.line, key,
                         said("expected a list such as ['a', 'c'], found {}",
                              "verwacht een lijst zoals ['a', 'c'], gevonden {}", described(node)));
    Per<GoalId, bool> served{};
    for (const Node& item : *list) {
      const auto* word = item.as<std::string>();
      const auto goal = word ? find_code<GoalId>(letters, *word) : std::nullopt;
      if (!goal)
        return faults_.add(item.line, key,
                           said("{} is no goal of the process", "{} is geen doel van het proces",
                                described(item)) +
                               hint("", letters));
      served[at(*goal)] = true;
    }
    into = served;
  }

  void number(const Node& node, const std::string& key, const Text& unit, double most,
              std::optional<double>& into) {
    const double value = node.is_number() ? node.number() : -1;
    if (!std::isfinite(value) || value < 0 || value > most)
      return faults_.add(node.line, key,
                         said("is {}; allowed: 0 … {} ({})", "is {}; toegestaan: 0 … {} ({})",
                              described(node), most, unit) +
                             remedy_for(node));
    into = value;
  }

  void flag(const Node& node, const std::string& key, std::optional<bool>& into) {
    const bool* value = node.as<bool>();
    if (!value) return faults_.add(node.line, key, expected_flag(node));
    into = *value;
  }

  void text(const Node& node, const std::string& key, std::string& into) {
    const auto* value = node.as<std::string>();
    if (!value || value->empty() || value->size() > longest_text)
      return faults_.add(node.line, key,
                         value ? text_too_long(*value, longest_text) : expected_text(node));
    into = *value;
  }

  Faults& faults_;
  RiskInputs& own_;
};

}  // namespace

void read_risks(const Node& node, Layer& layer) { RiskReader(layer).risks(node); }
void read_fields(const Node& node, Layer& layer) { RiskReader(layer).fields(node); }

}  // namespace drempel
