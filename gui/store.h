// Where the application keeps the last session: the XDG state folder, written whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"

namespace drempel::gui {

// $XDG_STATE_HOME/drempel, else ~/.local/state/drempel; empty when neither variable is set.
std::filesystem::path state_folder();

class Store {
 public:
  // An empty folder keeps nothing.
  explicit Store(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // What was kept last; nothing when there is nothing or it can't be read.
  std::optional<std::string> load() const;
  // Makes the folder when missing. The problem of a folder that can't be written to.
  Problems keep(const std::string& text) const;
  // Puts what was kept aside, so that keeping does not lose what can't be read; where it lies then,
  // empty when there was nothing or it could not be moved.
  std::filesystem::path set_aside() const;
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

}  // namespace drempel::gui
