// Whole files of targets, and all that are shipped.
#include "files/read_targets.h"

#include <algorithm>

#include "files/faults.h"
#include "files/read_target.h"
#include "files/text_file.h"

namespace drempel {

namespace {

void refuse_unknown(const NodeTable& top, Faults& faults) {
  static const std::vector<std::string> known = [] {
    std::vector<std::string> keys{"label", "description", "target"};
    keys.insert(keys.end(), shared_target_keys().begin(), shared_target_keys().end());
    return keys;
  }();
  for (const Member& member : top)
    if (std::find(known.begin(), known.end(), member.key) == known.end())
      faults.add(member.line, member.key, unknown_key() + advice(member.key, known));
}

const NodeList& targets_in(const NodeTable& top, Faults& faults) {
  static const NodeList none;
  const Node* node = find(top, "target");
  const auto* list = node ? node->as<NodeList>() : nullptr;
  if (list && !list->empty()) return *list;
  faults.add(node ? node->line : 0, "target",
             said("expected at least one [[target]]", "verwacht ten minste één [[target]]"));
  return none;
}

Problem no_targets() {
  return make_problem({}, 0, {},
                      said("no shipped targets were found; give the path of a target file",
                           "er zijn geen meegeleverde doelen gevonden; geef het pad van een "
                           "doelenbestand"));
}

}  // namespace

TargetFiles::TargetFiles(SearchPath search, std::vector<std::string> settings)
    : search_(search), runs_(std::move(search), std::move(settings)) {}

Result<std::vector<Target>> TargetFiles::read(const FoundFile& file) {
  const auto content = read_text_file(file.path, file.shown_as);
  if (!content) return content.problems();
  const std::string name = shown_path(file.shown_as);
  const auto root = parse_toml(*content, name);
  if (!root) return root.problems();
  const auto& top = *root->as<NodeTable>();
  Faults faults(name);
  refuse_unknown(top, faults);
  std::vector<Target> targets;
  for (const Node& node : targets_in(top, faults)) {
    targets.push_back(read_target(runs_, file, top, node, faults));
    const std::string& key = targets.back().key;
    if (key.empty()) continue;
    const auto [at, fresh] = keys_.emplace(key, name);
    if (!fresh)
      faults.add(node.line, "key",
                 said("\"{}\" stands in {} already", "\"{}\" staat al in {}", key, at->second));
  }
  if (faults.size() > 0) return faults.sorted();
  return targets;
}

Result<std::vector<Target>> TargetFiles::read_shipped() {
  std::vector<Target> all;
  Problems problems;
  for (const std::string& name : shipped_targets(search_)) {
    auto some = read({targets_folder(search_) / (name + ".toml"), name + ".toml"});
    for (const Problem& problem : some.problems()) problems.push_back(problem);
    if (some) std::move(some->begin(), some->end(), std::back_inserter(all));
  }
  if (all.empty() && problems.empty()) problems.push_back(no_targets());
  if (!problems.empty()) return problems;
  return all;
}

}  // namespace drempel
