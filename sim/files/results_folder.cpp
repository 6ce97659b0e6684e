// The results of one study in a folder: what is the program's own there, and how it is replaced.
#include "files/results_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/archive.h"
#include "files/atomic_file.h"
#include "files/faults.h"

namespace drempel {

namespace fs = std::filesystem;

namespace {

using json = nlohmann::ordered_json;

std::string digest_text(std::string_view content) {
  const Digest digest = digest_of(content);
  return fmt::format("{:016x}{:016x}", digest.a, digest.b);
}

// The whole of a regular file that is no link; nothing when it can't be had.
std::optional<std::string> content_of(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(path, error))) return {};
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  return std::string(std::istreambuf_iterator<char>(file), {});
}

bool is_plain_name(const std::string& name) {
  return !name.empty() && name.size() < 200 && name != "." && name != ".." && name[0] != '-' &&
         name.find('/') == name.npos && name.find('\0') == name.npos;
}

// What the list in a folder says is the program's own.
class Own {
 public:
  explicit Own(const fs::path& folder) : folder_(folder) {
    const auto text = content_of(folder / list_name);
    if (!text) return;
    const json root = json::parse(*text, nullptr, false);
    if (!root.is_object() || root.value("drempel_results", json()) != 1) return;
    there_ = true;
    for (const char* list : {"files", "earlier"})
      for (const json& file : root.value(list, json::array()))
        if (file.is_object()) files_.emplace_back(text_in(file, "name"), text_in(file, "digest"));
  }

  bool there() const { return there_; }  // there is a list of ours
  // Listed, and just as it was written.
  bool has(const std::string& name) const {
    if (name == list_name) return there_;
    if (!is_plain_name(name)) return false;
    const auto content = content_of(folder_ / name);
    return content && std::find(files_.begin(), files_.end(),
                                std::pair(name, digest_text(*content))) != files_.end();
  }
  bool lists(const std::string& name) const {
    return std::any_of(files_.begin(), files_.end(),
                       [&](const auto& file) { return file.first == name; });
  }
  const std::vector<std::pair<std::string, std::string>>& files() const { return files_; }

 private:
  static std::string text_in(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
  }

  fs::path folder_;
  bool there_ = false;
  std::vector<std::pair<std::string, std::string>> files_;
};

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    names.push_back(it->path().filename().string());
  return names;
}

bool only_own(const fs::path& folder) {
  const Own own(folder);
  const auto names = names_in(folder);
  return std::all_of(names.begin(), names.end(), [&](const auto& name) { return own.has(name); });
}

// Takes the program's own files out of a folder, the list last, and the folder when it is empty.
void clear_own(const fs::path& folder) {
  const Own own(folder);
  for (const std::string& name : names_in(folder))
    if (name != list_name && own.has(name)) ::unlink((folder / name).c_str());
  if (own.there()) ::unlink((folder / list_name).c_str());
  ::rmdir(folder.c_str());
}

// A folder aside that was left: what was being written, before its list was there, or what had been
// replaced.
void clear_aside(const fs::path& folder) {
  clear_left(folder);
  if (Own(folder).there()) return clear_own(folder);
  for (const std::string& name : names_in(folder)) ::unlink((folder / name).c_str());
  ::rmdir(folder.c_str());
}

// Something a user put there in the moment between looking and replacing goes back.
void bring_back(const fs::path& from, const fs::path& to) {
  for (const std::string& name : names_in(from)) move_to_free(from / name, to / name);
  ::rmdir(from.c_str());
}

// Whether the program stands in a folder or below it: then that folder must stay the same one.
bool stands_in(const fs::path& folder) {
  std::error_code error;
  const fs::path here = fs::current_path(error);
  const auto [end, other] = std::mismatch(folder.begin(), folder.end(), here.begin(), here.end());
  return error || end == folder.end();
}

Problem about(const fs::path& path, Said what) {
  return make_problem(shown_path(path.string()), 0, {}, std::move(what));
}

// Files of these names, and what the list has, that must not be lost.
Problems not_ours(const fs::path& folder, std::vector<std::string> names) {
  const Own own(folder);
  for (const auto& [name, digest] : own.files())
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  names.emplace_back(list_name);
  Problems problems;
  for (const std::string& name : names) {
    std::error_code error;
    const fs::path path = folder / name;
    if (!fs::exists(fs::symlink_status(path, error)) || own.has(name)) continue;
    const Said why = own.lists(name) ? said("was changed after it was written",
                                            "is veranderd nadat het geschreven was")
                                     : said("is not a result that this program wrote",
                                            "is geen resultaat van dit programma");
    problems.push_back(about(
        path, said("{}, so it is not replaced; choose another folder, or take it away",
                   "{}, dus het wordt niet vervangen; kies een andere map, of haal het weg", why)));
  }
  return problems;
}

// Without a slash at its end, and with links followed where there is something.
fs::path real_folder(const fs::path& folder) {
  std::error_code error;
  fs::path whole = fs::weakly_canonical(fs::absolute(folder, error), error);
  if (error) whole = folder;
  return whole.has_filename() ? whole : whole.parent_path();
}

}  // namespace

Result<ResultsFolder> ResultsFolder::open(const fs::path& folder,
                                          const std::vector<std::string>& names) {
  if (begins_with_dash(folder)) return dashed_name(folder);
  ResultsFolder results(real_folder(folder));
  std::error_code error;
  if (fs::exists(fs::symlink_status(results.folder_, error)) &&
      !fs::is_directory(results.folder_, error))
    return about(folder, said("is not a folder", "is geen map"));
  if (Problems problems = not_ours(results.folder_, names); !problems.empty()) return problems;
  if (Problems problems = results.make_place(); !problems.empty()) return problems;
  return results;
}

// In the folder itself when it is there, for that may be all that may be written in; else beside
// where it will be.
Problems ResultsFolder::make_place() {
  std::error_code error;
  const bool there = fs::is_directory(folder_, error);
  const fs::path place = there ? folder_ : folder_.parent_path();
  fs::path partial;
  for (const fs::path& part : place) {
    partial /= part;
    if (::mkdir(partial.c_str(), 0777) == 0) made_.push_back(partial);
  }
  if (!fs::is_directory(place, error))
    return {about(folder_, said("this folder can't be made", "deze map kan niet gemaakt worden"))};
  clear_left(place, clear_aside);
  if (there) clear_left(folder_.parent_path(), clear_aside);
  if (const int failed = make_aside_folder(place, aside_); failed != 0)
    return {not_written(folder_, failed)};
  return {};
}

ResultsFolder::ResultsFolder(ResultsFolder&& other) noexcept
    : folder_(std::move(other.folder_)),
      aside_{std::exchange(other.aside_.path, {}), std::move(other.aside_.lock)},
      written_(std::exchange(other.written_, {})),
      made_(std::exchange(other.made_, {})) {}

ResultsFolder::~ResultsFolder() { discard(); }

void ResultsFolder::discard() {
  if (!aside_.path.empty()) clear_aside(aside_.path);
  for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) ::rmdir(folder->c_str());
  aside_.path.clear();
  made_.clear();
}

int ResultsFolder::write_aside(const std::string& name, std::string_view text) {
  AsideFile file(aside_.path, text, 0);
  return file.settle(aside_.path / name);
}

Problems ResultsFolder::add(const std::string& name, std::string_view text) {
  if (!is_plain_name(name))
    return {about(name, said("is not the name of a file", "is geen bestandsnaam"))};
  if (const int error = write_aside(name, text); error != 0)
    return {not_written(folder_ / name, error)};
  written_.push_back({name, digest_text(text)});
  return {};
}

std::string ResultsFolder::list(std::string_view study, const std::vector<Written>& earlier) const {
  const auto listed = [](const std::vector<Written>& files) {
    json all = json::array();
    for (const Written& file : files) all.push_back({{"name", file.name}, {"digest", file.digest}});
    return all;
  };
  json root{{"drempel_results", 1},
            {"study", json::parse(study, nullptr, false)},
            {"files", listed(written_)}};
  if (!earlier.empty()) root["earlier"] = listed(earlier);
  return root.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

// The new folder in place of the old one, in one step; false when that can't be, and then all is as
// it was, the new folder aside.
bool ResultsFolder::swap() {
  std::error_code error;
  if (!fs::is_directory(folder_, error)) return ::rename(aside_.path.c_str(), folder_.c_str()) == 0;
  const fs::path beside = folder_.parent_path() / aside_.path.filename();
  if (stands_in(folder_) || ::rename(aside_.path.c_str(), beside.c_str()) != 0) return false;
  aside_.path = beside;
  struct stat about_old {};
  if (::stat(folder_.c_str(), &about_old) != 0 || !only_own(folder_)) return false;
  ::chmod(beside.c_str(), about_old.st_mode & 07777);
  if (::renameat2(AT_FDCWD, beside.c_str(), AT_FDCWD, folder_.c_str(), RENAME_EXCHANGE) != 0)
    return false;
  clear_own(beside);
  bring_back(beside, folder_);
  return true;
}

// For a folder with files of others in it: first a list of both studies' files, then the old ones
// go, then the new ones come, their list last. Killed in between, all that is there is of one study
// and listed.
int ResultsFolder::move_each(std::string_view study) {
  const Handle handle(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (handle.open()) ::flock(handle.get(), LOCK_EX);
  const Own own(folder_);
  std::vector<Written> earlier;
  for (const auto& [name, digest] : own.files()) earlier.push_back({name, digest});
  AsideFile both(folder_, list(study, earlier), 0);
  if (const int error = both.replace(folder_ / list_name); error != 0) return error;
  for (const Written& file : earlier)
    if (own.has(file.name)) ::unlink((folder_ / file.name).c_str());
  for (const Written& file : written_)
    if (const int error = move_to_free(aside_.path / file.name, folder_ / file.name); error != 0)
      return error;
  if (::rename((aside_.path / list_name).c_str(), (folder_ / list_name).c_str()) != 0) return errno;
  ::rmdir(aside_.path.c_str());
  return 0;
}

Problems ResultsFolder::commit(std::string_view study) {
  if (const int error = write_aside(std::string(list_name), list(study, {})); error != 0)
    return {not_written(folder_ / list_name, error)};
  sync_folder(aside_.path);
  std::vector<std::string> names;
  for (const Written& file : written_) names.push_back(file.name);
  if (Problems problems = not_ours(folder_, std::move(names)); !problems.empty()) return problems;
  if (!swap())
    if (const int error = move_each(study); error != 0) return {not_written(folder_, error)};
  aside_.path.clear();
  made_.clear();
  sync_folder(folder_.parent_path());
  return {};
}

}  // namespace drempel
