// From a file, and the files it builds on, to a scenario.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "files/search_path.h"
#include "files/toml_node.h"
#include "policy/scenario.h"

namespace drempel {

// Reads a whole scenario. `name_or_path` is a path when it holds a '/' or ends in ".toml"; else a
// shipped name; else, when nothing is shipped under it, a path again.
// `base = 'name'` in a file names the scenario that it is laid over: NAME.toml in the same folder,
// else a shipped one. Name, label, description and source are a file's own and never come from its
// base. On failure: every fault of every file of the chain. A patch is refused, since it needs a
// base; "scenario+patch+patch" lays patches over it, from left to right.
Result<Scenario> load_scenario(const std::string& name_or_path, const SearchPath& search);

// Reads an alternative for `base`: a file with `patch = true` is laid over `base`; any other file
// is a whole scenario, as for load_scenario. "patch+patch" is one alternative with both.
Result<Scenario> load_alternative(const Scenario& base, const std::string& name_or_path,
                                  const SearchPath& search);

// What those files say that is read without a fault and may have been meant otherwise
// (files/doubts.h): of all files of the chain and of every patch. Files that can't be read say
// nothing here.
Problems doubts_of(const std::string& name_or_path, const SearchPath& search);

// The same as load_scenario and load_alternative for a text that is not (yet) in a file. `file`
// says where it would stand (its base is looked for beside it) and what to call it in problems;
// nothing needs to be there.
Result<Scenario> scenario_of_text(const std::string& text, const FoundFile& file,
                                  const SearchPath& search);
Result<Scenario> alternative_of_text(const Scenario& base, const std::string& text,
                                     const FoundFile& file, const SearchPath& search);
// The same for a table that stands in a file of another kind: a patch, called `name`.
Result<Scenario> alternative_of_table(const Scenario& base, const Node& table,
                                      const FoundFile& file, const std::string& name);

// The files that such a text is laid over by its `base` key, nearest first, as far as they can be
// had; what a patch is laid over is nobody's file.
std::vector<FoundFile> files_under(const std::string& text, const FoundFile& file,
                                   const SearchPath& search);

}  // namespace drempel
