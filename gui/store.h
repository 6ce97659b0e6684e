// Where the application keeps the last session: the XDG state folder, written whole or not at all.
// A second window has a session of its own, so that neither overwrites the other's.
#pragma once

#include <filesystem>
#include <memory>
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

  // Takes the first session that no other window has, 1 … 99, for as long as this store and its
  // copies live: what was kept in it last; nothing when there is nothing or it can't be read.
  std::optional<std::string> load();
  // Makes the folder when missing. The problem of a folder that can't be written to.
  Problems keep(const std::string& text) const;
  // Puts what was kept aside, so that keeping does not lose what can't be read; where it lies then,
  // empty when there was nothing or it could not be moved.
  std::filesystem::path set_aside() const;
  const std::filesystem::path& folder() const { return folder_; }
  int number() const { return number_; }  // of the session; 1 until load() found it taken

 private:
  std::filesystem::path file(const char* ending) const;
  bool take();

  std::filesystem::path folder_;
  int number_ = 1;
  std::shared_ptr<const int> lock_;  // held while the window is open
};

}  // namespace drempel::gui
