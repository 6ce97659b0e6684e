#include "files/search_path.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "files/read_scenario.h"

namespace drempel {

namespace fs = std::filesystem;

namespace {

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == ".toml" && is_scenario_name(it->path().stem().string()))
      names.push_back(it->path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

fs::path folder_of_program() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path();
}

}  // namespace

SearchPath find_search_path() {
  if (const char* given = std::getenv("DREMPEL_SCENARIOS"); given && *given) return {given};
  const fs::path program = folder_of_program();
  if (program.empty()) return {};
  const fs::path installed = program.parent_path() / "share" / "drempel" / "scenarios";
  if (is_folder(installed)) return {installed};
  for (fs::path folder = program; folder != folder.parent_path(); folder = folder.parent_path())
    if (is_folder(folder / "scenarios" / "strategies")) return {folder / "scenarios"};
  return {};
}

std::optional<FoundFile> find_shipped(const std::string& name, const SearchPath& search) {
  if (search.shipped.empty() || !is_scenario_name(name)) return {};
  const std::string file = name + ".toml";
  for (const fs::path& folder :
       {search.shipped, search.shipped / "strategies", search.shipped / "climates"}) {
    std::error_code error;
    if (fs::exists(folder / file, error)) return FoundFile{folder / file, file};
  }
  return {};
}

std::vector<std::string> shipped_scenarios(const SearchPath& search) {
  return search.shipped.empty() ? std::vector<std::string>{} : names_in(search.shipped);
}

std::vector<std::string> shipped_strategies(const SearchPath& search) {
  return search.shipped.empty() ? std::vector<std::string>{}
                                : names_in(search.shipped / "strategies");
}

std::vector<std::string> shipped_climates(const SearchPath& search) {
  return search.shipped.empty() ? std::vector<std::string>{}
                                : names_in(search.shipped / "climates");
}

fs::path targets_folder(const SearchPath& search) {
  if (search.shipped.empty()) return {};
  return fs::absolute(search.shipped).lexically_normal().parent_path() / "targets";
}

std::vector<std::string> shipped_targets(const SearchPath& search) {
  return search.shipped.empty() ? std::vector<std::string>{} : names_in(targets_folder(search));
}

}  // namespace drempel
