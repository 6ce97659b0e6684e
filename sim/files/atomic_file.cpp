// Writing files whole or not at all, and whether there is a place for them.
#include "files/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

#include "files/aside.h"
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

Problem about(const fs::path& path, Said what) {
  return make_problem(shown_path(path.string()), 0, {}, std::move(what));
}

Problem taken(const fs::path& path) {
  return about(path, said("is there already; choose another name, or remove it",
                          "is er al; kies een andere naam, of haal het weg"));
}

bool leads_nowhere(const fs::path& path) {
  std::error_code error;
  return fs::is_symlink(fs::symlink_status(path, error)) && !fs::exists(path, error);
}

// Why a file can't be put there, if it can't; and the permissions of what is there, or 0.
std::optional<Problem> look_at(const fs::path& path, mode_t& mode) {
  struct stat found {};
  mode = 0;
  if (path.empty()) return not_written(path, ENOENT);
  if (begins_with_dash(path)) return dashed_name(path);
  if (leads_nowhere(path))
    return about(path, said("is a link that leads nowhere; choose another name, or remove it",
                            "is een koppeling die nergens heen leidt; kies een andere naam, of "
                            "haal haar weg"));
  if (::stat(path.c_str(), &found) != 0) return {};
  if (!S_ISREG(found.st_mode))
    return about(path, said("is not a regular file and won't be replaced by one",
                            "is geen gewoon bestand en wordt er niet door vervangen"));
  mode = found.st_mode & 07777;
  return {};
}

bool something_at(const fs::path& path) {
  struct stat found {};
  return ::lstat(path.c_str(), &found) == 0;
}

}  // namespace

fs::path followed(const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  return error ? path : real;
}

bool begins_with_dash(const fs::path& path) {
  const fs::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
  return name.native().starts_with('-');
}

Problem dashed_name(const fs::path& path) {
  return about(path, said("a name that begins with \"-\" is taken for an option; choose another",
                          "een naam die met \"-\" begint lijkt een optie; kies een andere"));
}

Problem not_written(const fs::path& path, int error) {
  if (error == EEXIST) return taken(path);
  return about(path, said("can't be written: {}", "kan niet geschreven worden: {}", reason(error)));
}

Problems write_file(const fs::path& path, std::string_view text, Existing existing) {
  const bool keep = existing == Existing::keep;
  if (keep && something_at(path)) return {taken(path)};
  mode_t mode = 0;
  if (const auto problem = look_at(path, mode)) return {*problem};
  const fs::path target = followed(path);
  clear_left(target.parent_path());
  AsideFile aside(target.parent_path(), text, mode);
  const int error = keep ? aside.settle(target) : aside.replace(target);
  if (error != 0) return {not_written(path, error)};
  sync_folder(target.parent_path());
  return {};
}

Problems check_place(const fs::path& path) {
  mode_t mode = 0;
  if (const auto problem = look_at(path, mode)) return {*problem};
  const fs::path target = followed(path);
  const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
  std::error_code error;
  if (!fs::is_directory(folder, error)) return {not_written(path, ENOENT)};
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
    return {not_written(path, errno)};
  return {};
}

Problems check_free(const fs::path& path) {
  if (something_at(path)) return {taken(path)};
  return check_place(path);
}

}  // namespace drempel
