// A user's file as it lies on disk, beside what was read of it: what must be known before it is
// written over.
#pragma once

#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "gui/strategy.h"

namespace drempel::gui {

enum class DiskState {
  as_read,     // as it was read or written last, or the very text that would be written
  changed,     // by somebody else
  gone,        // deleted, or moved
  unreadable,  // there, but not to be read as a text
};

struct OnDisk {
  DiskState state = DiskState::as_read;
  std::string text;         // empty unless `changed`
  std::time_t written = 0;  // when; 0 when it isn't there
  Problems problems;        // why it is unreadable
};

// Compares the file of a strategy with the disk; one that is saved nowhere is as it was read.
OnDisk look_at(const Strategy& strategy);
// Whether both names lead to one file, links followed; of files that aren't there: the same name.
bool same_file(const std::filesystem::path& a, const std::filesystem::path& b);
// A file that is there and that this user may not change, or that nobody may.
bool read_only(const std::filesystem::path& path);

// What tells cheaply that a file may have changed; all 0 when it isn't there.
struct FileStamp {
  std::uint64_t inode = 0, size = 0;
  std::int64_t seconds = 0, nanoseconds = 0;

  bool operator==(const FileStamp&) const = default;
};
FileStamp stamp_of(const std::filesystem::path& path);

// "today at 14:32", "12 March 2026 at 9:05", in local time; empty for 0.
std::string spell_time(std::time_t time, Language language);

// Lines that only one of two texts has, at most so many, in its own order and without spaces around
// them.
std::vector<std::string> only_in(const std::string& text, const std::string& other,
                                 std::size_t most);

}  // namespace drempel::gui
