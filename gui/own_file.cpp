// Asking the disk about a user's file.
#include "gui/own_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "base/calendar.h"
#include "chain/words.h"
#include "files/text_file.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

std::string trimmed(const std::string& line) {
  const auto first = line.find_first_not_of(" \t\r");
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(trimmed(line));
  return lines;
}

}  // namespace

OnDisk look_at(const Strategy& strategy) {
  OnDisk found;
  if (strategy.path.empty()) return found;
  struct stat about {};
  if (::stat(strategy.path.c_str(), &about) != 0) {
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    found.state = missing ? DiskState::gone : DiskState::unreadable;
    if (missing) return found;
  }
  found.written = about.st_mtime;
  auto text = read_text_file(strategy.path, strategy.shown_as);
  if (!text) {
    found.state = DiskState::unreadable;
    found.problems = text.problems();
  } else if (*text != strategy.saved && *text != strategy.text) {
    found.state = DiskState::changed;
    found.text = std::move(*text);
  }
  return found;
}

bool same_file(const fs::path& a, const fs::path& b) {
  std::error_code error;
  if (fs::equivalent(a, b, error)) return true;
  return fs::weakly_canonical(a, error) == fs::weakly_canonical(b, error);
}

bool read_only(const fs::path& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) return false;
  // Who is root may write to anything; a file that nobody may write to was closed on purpose.
  return (about.st_mode & 0222) == 0 || ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0;
}

FileStamp stamp_of(const fs::path& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) return {};
  return {about.st_ino, static_cast<std::uint64_t>(about.st_size), about.st_mtim.tv_sec,
          about.st_mtim.tv_nsec};
}

std::string spell_time(std::time_t time, Language language) {
  if (time == 0) return {};
  std::tm local{}, today{};
  const std::time_t now = std::time(nullptr);
  ::localtime_r(&time, &local);
  ::localtime_r(&now, &today);
  const bool is_today = local.tm_year == today.tm_year && local.tm_yday == today.tm_yday;
  const Day day = to_day({local.tm_year + 1900, local.tm_mon + 1, local.tm_mday});
  const std::string date = !is_today                  ? spell_day(day, language)
                           : language == Language::nl ? std::string("vandaag")
                                                      : std::string("today");
  return fmt::format("{} {} {}:{:02}", date, language == Language::nl ? "om" : "at", local.tm_hour,
                     local.tm_min);
}

std::vector<std::string> only_in(const std::string& text, const std::string& other,
                                 std::size_t most) {
  const std::vector<std::string> theirs = lines_of(other);
  std::multiset<std::string> left(theirs.begin(), theirs.end());
  std::vector<std::string> only;
  for (const std::string& line : lines_of(text)) {
    if (const auto same = left.find(line); same != left.end())
      left.erase(same);
    else if (!line.empty() && only.size() < most)
      only.push_back(line);
  }
  return only;
}

}  // namespace drempel::gui
