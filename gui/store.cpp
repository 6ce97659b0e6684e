#include "gui/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "files/atomic_file.h"
#include "files/text_file.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr int most_windows = 99;
constexpr const char* ending = ".json";
constexpr const char* aside_ending = "-unreadable.json";
constexpr const char* lock_ending = ".lock";

}  // namespace

fs::path state_folder() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
    return fs::path(state) / "drempel";
  if (const char* home = std::getenv("HOME"); home && *home)
    return fs::path(home) / ".local" / "state" / "drempel";
  return {};
}

fs::path Store::file(const char* with_ending) const {
  return folder_ / (number_ == 1 ? fmt::format("session{}", with_ending)
                                 : fmt::format("session-{}{}", number_, with_ending));
}

// False when another window has this session. A folder without locks is taken as it is.
bool Store::take() {
  if (lock_) return true;
  const int handle = ::open(file(lock_ending).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (handle < 0) return true;
  if (::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    ::close(handle);
    return false;
  }
  lock_ = std::shared_ptr<const int>(new int(handle), [](const int* held) {
    ::close(*held);
    delete held;
  });
  return true;
}

std::optional<std::string> Store::load() {
  if (folder_.empty()) return std::nullopt;
  std::error_code error;
  fs::create_directories(folder_, error);
  while (!take() && number_ < most_windows) ++number_;
  auto text = read_text_file(file(ending), file(ending).filename().string());
  if (!text) return std::nullopt;
  return std::move(text.value());
}

fs::path Store::set_aside() const {
  if (folder_.empty()) return {};
  std::error_code error;
  fs::rename(file(ending), file(aside_ending), error);
  return error ? fs::path() : file(aside_ending);
}

Problems Store::keep(const std::string& text) const {
  if (folder_.empty())
    return {
        make_problem({}, 0, {}, said("there is no home folder", "er is geen persoonlijke map"))};
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) return {{folder_.string(), 0, {}, error.message()}};
  return write_file(file(ending), text);
}

}  // namespace drempel::gui
