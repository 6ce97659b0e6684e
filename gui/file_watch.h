// Notices that files which stand open were changed on disk: by their stamps, once a second, and by
// their texts only when a stamp differs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

#include "gui/own_file.h"
#include "gui/session.h"

namespace drempel::gui {

class FileWatch {
 public:
  struct News {
    std::vector<std::size_t> slots;  // whose own file is not as it was read, since this look
    bool bases = false;              // a file that a slot builds on may have changed
  };

  // Asks the disk when a second has gone by since it did (`time` in seconds), or when a file was
  // read or written here since.
  News look(const Session& session, double time);
  // As it was seen last; as_read for a strategy that wasn't looked at.
  DiskState state_of(const Strategy& strategy) const;

 private:
  struct Seen {
    std::filesystem::path path;
    FileStamp stamp;
    DiskState state = DiskState::as_read;
  };

  bool look_at_own(const Strategy& strategy, bool again);
  bool look_at_bases(const Strategy& strategy);

  std::map<std::uint64_t, Seen> seen_;  // by the strategy's id
  std::map<std::filesystem::path, FileStamp> bases_;
  std::uint64_t files_version_ = ~std::uint64_t{0};
  double looked_at_ = -1;
};

}  // namespace drempel::gui
