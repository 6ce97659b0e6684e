// Loading and patching with a memory of what was asked before.
#include "files/target_runs.h"

#include <fmt/format.h>

#include "files/faults.h"
#include "files/overrides.h"
#include "files/scenario_file.h"

namespace drempel {

namespace {

// A value of a patch as it is told: "3", "true", "'letter'", "2014-07-01", "[3, { … }]".
std::string told(const Node& node);

std::string told_table(const NodeTable& table) {
  std::string text;
  for (const Member& member : table)
    text += fmt::format("{}{} = {}", text.empty() ? "" : ", ", member.key, told(member.node));
  return "{ " + text + " }";
}
std::string told_list(const NodeList& list) {
  std::string text;
  for (const Node& item : list) text += (text.empty() ? "" : ", ") + told(item);
  return "[" + text + "]";
}
std::string told(const Node& node) {
  if (const auto* table = node.as<NodeTable>()) return told_table(*table);
  if (const auto* list = node.as<NodeList>()) return told_list(*list);
  if (const auto* text = node.as<std::string>()) return "'" + shown(*text) + "'";
  if (const auto* date = node.as<Date>()) return to_iso(to_day(*date));
  return described(node).en;
}

// Tables are walked down to the values: "court.summons_months = 3; staff.unlimited = true".
std::string told_patch(const Node& node, const std::string& path = {}) {
  const auto* table = node.as<NodeTable>();
  const bool dated = table && find(*table, "from");
  const bool valued = table && find(*table, "value");
  if (!table || dated || valued) return path + " = " + told(node);
  std::string text;
  for (const Member& member : *table)
    text += (text.empty() ? "" : "; ") + told_patch(member.node, dotted(path, member.key));
  return text;
}

Problem no_patch(const Node& found) {
  return make_problem({}, found.line, {},
                      said("expected the name of a strategy, a table or a list of them, found {}",
                           "verwacht de naam van een strategie, een tabel of een lijst ervan, "
                           "gevonden {}",
                           described(found)));
}

}  // namespace

TargetRuns::TargetRuns(SearchPath search, std::vector<std::string> settings)
    : search_(std::move(search)), settings_(std::move(settings)) {}

Result<TargetRuns::Shared> TargetRuns::scenario(const std::string& name, int homes) {
  const std::string words = fmt::format("{}|{}", name, homes);
  const auto known = scenarios_.find(words);
  if (known != scenarios_.end()) return known->second;
  return scenarios_.emplace(words, load(name, homes)).first->second;
}

Result<TargetRuns::Shared> TargetRuns::load(const std::string& name, int homes) const {
  Result<Scenario> loaded = load_scenario(name, search_);
  if (!loaded) return loaded.problems();
  std::vector<std::string> sets{fmt::format("population.homes={}", target_homes)};
  sets.insert(sets.end(), settings_.begin(), settings_.end());
  if (homes > 0) sets.push_back(fmt::format("population.homes={}", homes));
  if (Problems problems = apply_sets(loaded.value(), sets); !problems.empty()) return problems;
  return std::make_shared<const Scenario>(std::move(loaded.value()));
}

Result<TargetRuns::Shared> TargetRuns::patched(const Shared& base, const Node& patch,
                                               const FoundFile& file, std::string& words) {
  if (const auto* list = patch.as<NodeList>()) return patched_by_all(base, *list, file, words);
  const auto* name = patch.as<std::string>();
  if (!name && !patch.as<NodeTable>()) return no_patch(patch);
  words = name ? *name : told_patch(patch);
  if (words.empty()) return base;
  const std::pair key{base.get(), words};
  if (const auto known = patched_.find(key); known != patched_.end()) return known->second;
  Result<Scenario> made = name ? load_alternative(*base, *name, search_)
                               : alternative_of_table(*base, patch, file, base->name);
  if (!made) return made.problems();
  return patched_.emplace(key, std::make_shared<const Scenario>(std::move(made.value())))
      .first->second;
}

Result<TargetRuns::Shared> TargetRuns::patched_by_all(const Shared& base, const NodeList& patches,
                                                      const FoundFile& file, std::string& words) {
  Shared sum = base;
  for (const Node& one : patches) {
    std::string more;
    const auto next = patched(sum, one, file, more);
    if (!next) return next;
    sum = *next;
    words += (words.empty() ? "" : "; ") + more;
  }
  return sum;
}

}  // namespace drempel
