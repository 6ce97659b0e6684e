// Finding scenarios by name, from any folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace drempel {

// Where the shipped scenarios are; empty when they weren't found (then only paths can be given).
struct SearchPath {
  std::filesystem::path shipped;  // holds NAME.toml, strategies/NAME.toml, climates/NAME.toml
};

// The folder named by the environment variable DREMPEL_SCENARIOS; else ../share/drempel/scenarios
// beside the folder of the running program; else the first `scenarios` folder, with `strategies` in
// it, in that folder or one above it.
SearchPath find_search_path();

// A file that was found, and what to call it in messages.
struct FoundFile {
  std::filesystem::path path;
  std::string shown_as;  // as the user gave it; "NAME.toml" for a shipped one
};

// A shipped scenario, strategy or climate of that name.
std::optional<FoundFile> find_shipped(const std::string& name, const SearchPath& search);
// The names of all shipped files, in alphabetical order: scenarios, strategies, or climates
// (patches like strategies, of what nobody in the model decides).
std::vector<std::string> shipped_scenarios(const SearchPath& search);
std::vector<std::string> shipped_strategies(const SearchPath& search);
std::vector<std::string> shipped_climates(const SearchPath& search);

// The folder `targets` beside that of the scenarios; empty when nothing is shipped.
std::filesystem::path targets_folder(const SearchPath& search);
// The names of the shipped target files (files/read_targets.h), in alphabetical order.
std::vector<std::string> shipped_targets(const SearchPath& search);

}  // namespace drempel
