// Choosing a scenario file by looking: the folders and the .toml files of a folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"

namespace drempel::gui {

class App;

struct FolderEntry {
  std::string name;
  bool folder = false;
  std::string label = {};  // what a scenario calls itself; empty when that isn't known
};

// What a list of files shows.
struct ShownFolder {
  std::filesystem::path path;
  std::vector<FolderEntry> entries;
};

// Folders first, then files that end in .toml, each by name; without hidden ones; empty when the
// folder can't be read.
std::vector<FolderEntry> entries_of(const std::filesystem::path& folder);
// Looks into the files for their labels; none in a folder with very many of them.
void add_labels(std::vector<FolderEntry>& entries, const std::filesystem::path& folder,
                Language language);
// The user's own folder; without one the working folder.
std::filesystem::path home_folder();
// Where a user's files are likely to be: the folder of a file that is open, else the home folder.
std::filesystem::path likely_folder(const App& app);
// Looks into a folder; one that isn't there leaves what was shown.
void look_into(App& app, const std::filesystem::path& folder);
// Draws the list of app.folder and gives the file that was chosen.
std::optional<std::filesystem::path> choose_file(App& app, float width);

}  // namespace drempel::gui
