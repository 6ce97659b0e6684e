// Files of sessions, and the locks that tell which window has which.
#include "gui/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "files/atomic_file.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr int most_windows = 99, most_aside = 9999;
constexpr const char* ending = ".json";
constexpr const char* lock_ending = ".lock";
constexpr const char* aside_name = "session-set-aside-";
constexpr const char* old_aside_ending = "-unreadable.json";  // as earlier versions called them

// Several scenario files of the largest size, each with what was saved of it, and escaped.
constexpr std::uintmax_t most_bytes = 400'000'000;

std::optional<std::string> whole_file(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > most_bytes || error)
    return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf() || in.peek() == std::ifstream::traits_type::eof()))
    return std::nullopt;
  return text.str();
}

// A lock that is held as long as it lives; null when a window holds it. `failed` = there can be no
// locks here.
std::shared_ptr<const int> try_lock(const fs::path& path, bool& failed) {
  const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  failed = handle < 0;
  if (failed) return nullptr;
  if (::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    ::close(handle);
    return nullptr;
  }
  return std::shared_ptr<const int>(new int(handle), [](const int* held) {
    ::close(*held);
    delete held;
  });
}

// As rename, but never over a file that is there. 0 or the error.
int rename_to_free(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  std::error_code error;  // this file system can't do it at once
  if (fs::exists(fs::symlink_status(to, error))) return EEXIST;
  return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

std::time_t time_of(const fs::path& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? about.st_mtime : 0;
}

bool was_set_aside(const std::string& name) {
  return name.ends_with(ending) &&
         (name.starts_with(aside_name) ||
          (name.starts_with("session") && name.ends_with(old_aside_ending)));
}

}  // namespace

fs::path state_folder() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
    return fs::path(state) / "drempel";
  if (const char* home = std::getenv("HOME"); home && *home)
    return fs::path(home) / ".local" / "state" / "drempel";
  return {};
}

fs::path Store::file(int number, const char* with_ending) const {
  return folder_ / (number == 1 ? fmt::format("session{}", with_ending)
                                : fmt::format("session-{}{}", number, with_ending));
}

fs::path Store::own_file() const { return file(number_, ending); }

// False when another window has this session. A folder without locks is taken as it is.
bool Store::take() {
  if (lock_) return true;
  bool failed = false;
  lock_ = try_lock(file(number_, lock_ending), failed);
  return lock_ || failed;
}

std::optional<std::string> Store::load() {
  if (folder_.empty()) return std::nullopt;
  std::error_code error;
  fs::create_directories(folder_, error);
  while (!take() && number_ < most_windows) ++number_;
  return whole_file(own_file());
}

bool Store::has_kept() const {
  std::error_code error;
  return !folder_.empty() && fs::exists(fs::symlink_status(own_file(), error));
}

fs::path Store::move_aside(const fs::path& from) const {
  for (int n = 1; n <= most_aside; ++n) {
    const fs::path to = folder_ / fmt::format("{}{}{}", aside_name, n, ending);
    const int error = rename_to_free(from, to);
    if (error == 0) return to;
    if (error != EEXIST) return {};
  }
  return {};
}

fs::path Store::set_aside() const { return folder_.empty() ? fs::path() : move_aside(own_file()); }

fs::path Store::set_aside_copy(const std::string& text) const {
  if (folder_.empty()) return {};
  // Written whole first; then a free name is found as for every other.
  const fs::path waiting = folder_ / fmt::format(".session-copy-{}.json", ::getpid());
  if (!write_file(waiting, text).empty()) return {};
  const fs::path aside = move_aside(waiting);
  std::error_code error;
  if (aside.empty()) fs::remove(waiting, error);
  return aside;
}

std::vector<KeptSession> Store::others() const {
  std::vector<KeptSession> sessions;
  if (folder_.empty()) return sessions;
  std::error_code error;
  for (int n = 1; n <= most_windows; ++n) {
    if (n == number_ || !fs::exists(file(n, ending), error)) continue;
    bool failed = false;
    if (try_lock(file(n, lock_ending), failed))
      sessions.push_back({file(n, ending), false, time_of(file(n, ending))});
  }
  for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error))
    if (was_set_aside(at->path().filename().string()))
      sessions.push_back({at->path(), true, time_of(at->path())});
  std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return a.kept != b.kept ? a.kept > b.kept : a.file < b.file;
  });
  return sessions;
}

std::optional<std::string> Store::text_of(const KeptSession& session) {
  return whole_file(session.file);
}

bool Store::take_over(const KeptSession& session) const {
  bool failed = false;
  fs::path lock = session.file;
  const auto held = session.aside ? nullptr : try_lock(lock.replace_extension(lock_ending), failed);
  if (!session.aside && !held) return false;
  return ::rename(session.file.c_str(), own_file().c_str()) == 0;
}

fs::path Store::put_away(const KeptSession& session) const {
  return session.aside ? session.file : move_aside(session.file);
}

Problems Store::keep(const std::string& text) const {
  if (folder_.empty())
    return {
        make_problem({}, 0, {}, said("there is no home folder", "er is geen persoonlijke map"))};
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error)
    return {make_problem(folder_.string(), 0, {},
                         said("this folder can't be made", "deze map kan niet gemaakt worden"))};
  return write_file(own_file(), text);
}

}  // namespace drempel::gui
