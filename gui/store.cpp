#include "gui/store.h"

#include <cstdlib>

#include "files/atomic_file.h"
#include "files/text_file.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr const char* file_name = "session.json";
constexpr const char* aside_name = "session-unreadable.json";

}  // namespace

fs::path state_folder() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
    return fs::path(state) / "drempel";
  if (const char* home = std::getenv("HOME"); home && *home)
    return fs::path(home) / ".local" / "state" / "drempel";
  return {};
}

std::optional<std::string> Store::load() const {
  if (folder_.empty()) return std::nullopt;
  auto text = read_text_file(folder_ / file_name, file_name);
  if (!text) return std::nullopt;
  return std::move(text.value());
}

fs::path Store::set_aside() const {
  if (folder_.empty()) return {};
  std::error_code error;
  fs::rename(folder_ / file_name, folder_ / aside_name, error);
  return error ? fs::path() : folder_ / aside_name;
}

Problems Store::keep(const std::string& text) const {
  if (folder_.empty())
    return {
        make_problem({}, 0, {}, said("there is no home folder", "er is geen persoonlijke map"))};
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) return {{folder_.string(), 0, {}, error.message()}};
  return write_file(folder_ / file_name, text);
}

}  // namespace drempel::gui
