// Files and folders under a name of their own, locked while they are written.
#include "files/aside.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <vector>

namespace drempel {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view beginning = ".drempel-", ending = ".part";
constexpr int most_tries = 100;

fs::path here_if_empty(const fs::path& folder) { return folder.empty() ? fs::path(".") : folder; }

// A name that no other process of this machine and no other thread takes; the target's own name is
// left out, since it may be as long as a name can be.
fs::path name_aside(const fs::path& folder) {
  static std::atomic<unsigned> count{0};
  return folder /
         fmt::format("{}{}-{}{}", beginning, static_cast<long>(::getpid()), count++, ending);
}

// Locks what was just made there; false when somebody took it away in between. Where nothing can be
// locked, nothing is ever taken away either.
bool hold(int handle) {
  if (::flock(handle, LOCK_EX | LOCK_NB) != 0) return errno != EWOULDBLOCK;
  struct stat about {};
  return ::fstat(handle, &about) == 0 && about.st_nlink > 0;
}

int write_all(int handle, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = ::write(handle, text.data(), text.size());
    if (n < 0 && errno != EINTR) return errno;
    if (n > 0) text.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

// A new file of its own in `folder`, locked; the error when there is none.
int make_file(const fs::path& folder, fs::path& path, Handle& handle) {
  for (int n = 0; n < most_tries; ++n) {
    path = name_aside(folder);
    handle =
        Handle(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!handle.open() && errno != EEXIST) return errno;
    if (handle.open() && hold(handle.get())) return 0;
  }
  return EEXIST;
}

std::vector<fs::path> names_in(const fs::path& folder) {
  std::vector<fs::path> names;
  std::error_code error;
  for (fs::directory_iterator it(here_if_empty(folder), error), end; !error && it != end;
       it.increment(error))
    if (is_aside(it->path().filename())) names.push_back(folder / it->path().filename());
  return names;
}

}  // namespace

Handle& Handle::operator=(Handle&& other) noexcept {
  if (this == &other) return *this;
  close();
  number_ = std::exchange(other.number_, -1);
  return *this;
}

int Handle::close() {
  const int number = std::exchange(number_, -1);
  return number >= 0 && ::close(number) != 0 ? errno : 0;
}

AsideFile::AsideFile(const fs::path& folder, std::string_view text, mode_t mode) {
  error_ = make_file(folder, path_, handle_);
  if (error_ != 0) {
    path_.clear();
    return;
  }
  error_ = write_all(handle_.get(), text);
  if (error_ == 0 && mode != 0 && ::fchmod(handle_.get(), mode) != 0) error_ = errno;
  if (error_ == 0 && ::fsync(handle_.get()) != 0) error_ = errno;
}

AsideFile::~AsideFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

int AsideFile::replace(const fs::path& target) {
  if (error_ == 0 && ::rename(path_.c_str(), target.c_str()) != 0) error_ = errno;
  if (error_ == 0) path_.clear();
  return error_;
}

int AsideFile::settle(const fs::path& target) {
  if (error_ == 0) error_ = move_to_free(path_, target);
  if (error_ == 0) path_.clear();
  return error_;
}

int make_aside_folder(const fs::path& folder, AsideFolder& made) {
  for (int n = 0; n < most_tries; ++n) {
    made.path = name_aside(folder);
    if (::mkdir(made.path.c_str(), 0777) != 0) {
      if (errno == EEXIST) continue;
      return errno;
    }
    made.lock = Handle(::open(made.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (made.lock.open() && hold(made.lock.get())) return 0;
  }
  return EEXIST;
}

bool is_aside(const fs::path& name) {
  const std::string& word = name.native();
  return word.size() > beginning.size() + ending.size() && word.starts_with(beginning) &&
         word.ends_with(ending) &&
         word.find_first_not_of("0123456789-", beginning.size()) == word.size() - ending.size();
}

void clear_left(const fs::path& folder, const std::function<void(const fs::path&)>& clear) {
  for (const fs::path& path : names_in(folder)) {
    const Handle handle(
        ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat about {};
    if (!handle.open() || ::flock(handle.get(), LOCK_EX | LOCK_NB) != 0 ||
        ::fstat(handle.get(), &about) != 0)
      continue;
    if (S_ISREG(about.st_mode)) ::unlink(path.c_str());
    if (S_ISDIR(about.st_mode) && clear) clear(path);
  }
}

int move_to_free(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  // A file system that doesn't know this: a second name instead, which fails where one is.
  if (::link(from.c_str(), to.c_str()) != 0) return errno;
  ::unlink(from.c_str());
  return 0;
}

void sync_folder(const fs::path& folder) {
  const Handle handle(::open(here_if_empty(folder).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (handle.open()) ::fsync(handle.get());
}

}  // namespace drempel
