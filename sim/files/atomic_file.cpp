#include "files/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "files/faults.h"

namespace drempel {

namespace fs = std::filesystem;

namespace {

Said reason(int error) {
  if (error == ENOSPC || error == EDQUOT) return said("the disk is full", "de schijf is vol");
  if (error == EFBIG)
    return said("the file grows larger than is allowed here",
                "het bestand wordt groter dan hier mag");
  if (error == EACCES || error == EPERM || error == EROFS)
    return said("this folder may not be written in", "in deze map mag niet geschreven worden");
  if (error == ENOENT || error == ENOTDIR)
    return said("there is no such folder", "deze map is er niet");
  return said("{}", "{}", std::strerror(error));
}

Problem not_written(const fs::path& path, int error) {
  return make_problem(
      shown_path(path.string()), 0, {},
      said("can't be written: {}", "kan niet geschreven worden: {}", reason(error)));
}

// A name that no other process and no other thread of this one takes.
fs::path name_aside(const fs::path& target) {
  static std::atomic<unsigned> count{0};
  // The name itself is left out: it may be as long as a name can be.
  return target.parent_path() /
         fmt::format(".drempel-{}-{}.part", static_cast<long>(::getpid()), count++);
}

int write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = ::write(fd, text.data(), text.size());
    if (n < 0 && errno != EINTR) return errno;
    if (n > 0) text.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

// Writes and waits until it is on disk; 0 or the error. `mode` 0 = what is usual for new files.
int write_new(const fs::path& path, std::string_view text, mode_t mode) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (fd < 0) return errno;
  int error = write_all(fd, text);
  if (error == 0 && mode != 0 && ::fchmod(fd, mode) != 0) error = errno;
  if (error == 0 && ::fsync(fd) != 0) error = errno;
  if (::close(fd) != 0 && error == 0) error = errno;
  if (error != 0) ::unlink(path.c_str());
  return error;
}

// Best effort: some file systems can't do this, and the file is whole either way.
void sync_folder(const fs::path& folder) {
  const fs::path place = folder.empty() ? fs::path(".") : folder;
  const int fd = ::open(place.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

int put_in_place(const fs::path& aside, const fs::path& target) {
  if (::rename(aside.c_str(), target.c_str()) == 0) return 0;
  const int error = errno;
  ::unlink(aside.c_str());
  return error;
}

// Where a path really leads, so that a link stays a link.
fs::path followed(const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  return error ? path : real;
}

// Why a file can't be put there, if it can't; and the permissions of what is there, or 0.
std::optional<Problem> look_at(const fs::path& target, mode_t& mode) {
  struct stat about {};
  mode = 0;
  if (::stat(target.c_str(), &about) != 0) return {};
  if (!S_ISREG(about.st_mode))
    return make_problem(shown_path(target.string()), 0, {},
                        said("is not a regular file and won't be replaced by one",
                             "is geen gewoon bestand en wordt er niet door vervangen"));
  mode = about.st_mode & 07777;
  return {};
}

// Takes the name, so that nobody else's file is overwritten between looking and writing.
int reserve(const fs::path& path) {
  const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (fd < 0) return errno;
  ::close(fd);
  return 0;
}

bool is_plain_name(const std::string& name) {
  return !name.empty() && name.size() < 200 && name != "." && name != ".." &&
         name.find('/') == name.npos && name.find('\0') == name.npos;
}

}  // namespace

Problems write_file(const fs::path& path, std::string_view text, Existing existing) {
  const bool keep = existing == Existing::keep;
  const fs::path target = keep ? path : followed(path);
  if (keep) {
    const int error = reserve(target);
    if (error == EEXIST)
      return {make_problem(shown_path(path.string()), 0, {},
                           said("is there already; choose another name, or remove it",
                                "is er al; kies een andere naam, of haal het weg"))};
    if (error != 0) return {not_written(path, error)};
  }
  mode_t mode = 0;
  if (const auto problem = look_at(target, mode)) return {*problem};
  const fs::path aside = name_aside(target);
  int error = write_new(aside, text, mode);
  if (error == 0) error = put_in_place(aside, target);
  if (error != 0 && keep) ::unlink(target.c_str());
  if (error != 0) return {not_written(path, error)};
  sync_folder(target.parent_path());
  return {};
}

Problems check_place(const fs::path& path) {
  const fs::path target = followed(path);
  mode_t mode = 0;
  if (const auto problem = look_at(target, mode)) return {*problem};
  const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
  std::error_code error;
  if (!fs::is_directory(folder, error)) return {not_written(path, ENOENT)};
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
    return {not_written(path, errno)};
  return {};
}

Result<OutputFolder> OutputFolder::open(const fs::path& folder) {
  OutputFolder output(folder);
  fs::path partial;
  for (const fs::path& part : folder) {
    partial /= part;
    if (::mkdir(partial.c_str(), 0777) == 0) output.made_.push_back(partial);
  }
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    if (fs::exists(folder, error))
      return make_problem(shown_path(folder.string()), 0, {},
                          said("is not a folder", "is geen map"));
    return make_problem(shown_path(folder.string()), 0, {},
                        said("this folder can't be made", "deze map kan niet gemaakt worden"));
  }
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
    return not_written(folder, errno);
  return output;
}

OutputFolder::OutputFolder(OutputFolder&& other) noexcept
    : folder_(std::move(other.folder_)),
      waiting_(std::exchange(other.waiting_, {})),
      made_(std::exchange(other.made_, {})) {}

OutputFolder& OutputFolder::operator=(OutputFolder&& other) noexcept {
  if (this == &other) return *this;
  discard();
  folder_ = std::move(other.folder_);
  waiting_ = std::exchange(other.waiting_, {});
  made_ = std::exchange(other.made_, {});
  return *this;
}

OutputFolder::~OutputFolder() { discard(); }

void OutputFolder::discard() {
  for (const Waiting& file : waiting_) ::unlink(file.aside.c_str());
  for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) ::rmdir(folder->c_str());
  waiting_.clear();
  made_.clear();
}

Problems OutputFolder::add(const std::string& name, std::string_view text) {
  if (!is_plain_name(name))
    return {make_problem(shown(name), 0, {},
                         said("is not the name of a file", "is geen bestandsnaam"))};
  const fs::path path = folder_ / name;
  const fs::path target = followed(path);
  mode_t mode = 0;
  if (const auto problem = look_at(target, mode)) return {*problem};
  const fs::path aside = name_aside(target);
  if (const int error = write_new(aside, text, mode); error != 0) return {not_written(path, error)};
  waiting_.push_back({aside, target});
  return {};
}

Problems OutputFolder::commit() {
  Problems problems;
  for (const Waiting& file : waiting_)
    if (const int error = put_in_place(file.aside, file.target); error != 0)
      problems.push_back(not_written(file.target, error));
  waiting_.clear();
  if (problems.empty()) made_.clear();
  sync_folder(folder_);
  return problems;
}

}  // namespace drempel
