// Reading targets/*.toml: what the model's runs are held against.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "files/search_path.h"
#include "files/target_runs.h"
#include "kpi/target.h"

namespace drempel {

class TargetFiles {
 public:
  // `settings` ("key=value", as --set) are laid over every scenario, before a target's own changes.
  TargetFiles(SearchPath search, std::vector<std::string> settings);

  // All targets of one file, or all that is wrong with it. Keys must differ from those read before.
  // A file is a list of [[target]]: key, label, quantity (files/read_quantity.h), and maybe factor,
  // low, high, must, as, scenario, patch, against, years, quarters, homes, replications, kind,
  // source, tag, pending. `kind`, `scenario`, `patch`, `source` and `tag` may stand once at the top
  // for all of them. `against` is a patch (files/target_runs.h) over the scenario without `patch`.
  // `pending = true`: a quantity or change that isn't known makes it a target that can't be asked
  // yet, instead of a fault.
  Result<std::vector<Target>> read(const FoundFile& file);
  // Those of all shipped files.
  Result<std::vector<Target>> read_shipped();

 private:
  SearchPath search_;
  TargetRuns runs_;
  std::map<std::string, std::string> keys_;  // of all targets read, with their file
};

}  // namespace drempel
