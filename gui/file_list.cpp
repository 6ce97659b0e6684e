// The list of a folder, with what its files call themselves.
#include "gui/file_list.h"

#include <algorithm>
#include <cstdlib>

#include "files/faults.h"
#include "gui/file_label.h"
#include "gui/ui.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_entries = 2000;
constexpr std::size_t most_labels = 200;  // files that are looked into

}  // namespace

std::vector<FolderEntry> entries_of(const fs::path& folder) {
  std::vector<FolderEntry> entries;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    std::error_code unknown;
    const bool is_folder = at->is_directory(unknown);
    if (name.starts_with(".") || (!is_folder && at->path().extension() != ".toml")) continue;
    entries.push_back({name, is_folder});
    if (entries.size() == most_entries) break;
  }
  std::sort(entries.begin(), entries.end(), [](const FolderEntry& a, const FolderEntry& b) {
    return a.folder != b.folder ? a.folder : a.name < b.name;
  });
  return entries;
}

void add_labels(std::vector<FolderEntry>& entries, const fs::path& folder, Language language) {
  if (entries.size() > most_labels) return;
  for (FolderEntry& entry : entries)
    if (!entry.folder) entry.label = label_of_file(folder / entry.name, language);
}

fs::path home_folder() {
  std::error_code error;
  if (const char* home = std::getenv("HOME"); home && fs::is_directory(home, error)) return home;
  const fs::path here = fs::current_path(error);
  return error ? fs::path("/") : here;
}

fs::path likely_folder(const App& app) {
  std::error_code error;
  for (std::size_t slot = app.session.size(); slot-- > 0;) {
    const fs::path folder = app.session.at(slot).path.parent_path();
    if (!folder.empty() && fs::is_directory(folder, error)) return folder;
  }
  return home_folder();
}

void look_into(App& app, const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) return;
  app.folder = {folder, entries_of(folder)};
  add_labels(app.folder.entries, folder, app.language);
}

std::optional<fs::path> choose_file(App& app, float width) {
  if (app.folder.path.empty()) look_into(app, likely_folder(app));
  const TextSize small(app, 12);
  const ShownFolder& shown = app.folder;
  std::optional<fs::path> next;  // looked into when all of this one is drawn
  soft_text(app, shown.path.string(), width);
  std::optional<fs::path> chosen;
  ImGui::PushStyleColor(ImGuiCol_ChildBg, to_vec(surfaces(app).panel));
  ImGui::BeginChild("files", {width, app.px(148)}, false, ImGuiWindowFlags_NavFlattened);
  const std::string folder_sign =
      app.fonts.has_icons() ? std::string(icon::open) + "  " : std::string();
  if (shown.path.has_parent_path() && shown.path != shown.path.root_path() &&
      ImGui::Selectable((folder_sign + "..").c_str(), false, ImGuiSelectableFlags_DontClosePopups))
    next = shown.path.parent_path();
  for (const FolderEntry& entry : shown.entries) {
    ImGui::PushID(entry.name.c_str());
    const std::string sign = entry.folder ? folder_sign : std::string();
    const std::string label = entry.label.empty() ? "" : "  ·  " + drempel::shown(entry.label);
    if (ImGui::Selectable((sign + entry.name + label).c_str(), false,
                          ImGuiSelectableFlags_DontClosePopups)) {
      if (entry.folder)
        next = shown.path / entry.name;
      else
        chosen = shown.path / entry.name;
    }
    ImGui::PopID();
  }
  const auto is_file = [](const FolderEntry& entry) { return !entry.folder; };
  if (std::none_of(shown.entries.begin(), shown.entries.end(), is_file))
    soft_text(app, app.in(words::no_files), width);
  ImGui::EndChild();
  ImGui::PopStyleColor();
  if (next) look_into(app, *next);
  return chosen;
}

}  // namespace drempel::gui
