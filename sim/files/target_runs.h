// The scenarios that targets ask for, each read once.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "files/search_path.h"
#include "files/toml_node.h"
#include "policy/scenario.h"

namespace drempel {

constexpr int target_homes = 25'000;  // unless --homes or a target says otherwise

// Gives the same object for the same words, so that what is asked for twice is run once.
class TargetRuns {
 public:
  using Shared = std::shared_ptr<const Scenario>;

  // `settings` ("key=value", as --set) are laid over every scenario, before any patch.
  TargetRuns(SearchPath search, std::vector<std::string> settings);

  // A scenario with 25,000 homes (or `homes`, above 0) and the settings laid over it.
  Result<Shared> scenario(const std::string& name, int homes);
  // A patch over it: the name of a strategy or climate, a table of keys as in a scenario file, or a
  // list of those. `words` becomes how it is told: "court.summons_months = 3; staff.skill = 1".
  Result<Shared> patched(const Shared& base, const Node& patch, const FoundFile& file,
                         std::string& words);

 private:
  Result<Shared> load(const std::string& name, int homes) const;
  Result<Shared> patched_by_all(const Shared& base, const NodeList& patches, const FoundFile& file,
                                std::string& words);

  SearchPath search_;
  std::vector<std::string> settings_;
  std::map<std::string, Result<Shared>> scenarios_;
  std::map<std::pair<const Scenario*, std::string>, Shared> patched_;
};

}  // namespace drempel
