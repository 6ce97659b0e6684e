// Where the application keeps the last session: the XDG state folder, written whole or not at all.
// A second window has a session of its own, so that neither overwrites the other's; what is set
// aside gets a number of its own, so that nothing set aside overwrites what was.
#pragma once

#include <ctime>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace drempel::gui {

// $XDG_STATE_HOME/drempel, else ~/.local/state/drempel; empty when neither variable is set.
std::filesystem::path state_folder();

// A session that no window has open.
struct KeptSession {
  std::filesystem::path file;
  bool aside = false;    // set aside; else left behind by a window that is gone
  std::time_t kept = 0;  // when it was written last
};

class Store {
 public:
  // An empty folder keeps nothing.
  explicit Store(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // Takes the first session that no other window has, 1 … 99, for as long as this store and its
  // copies live: what was kept in it last; nothing when there is nothing or it can't be read.
  std::optional<std::string> load();
  // Makes the folder when missing. The problem of a folder that can't be written to.
  Problems keep(const std::string& text) const;
  // Whether something lies where this window keeps its session, to be read or not.
  bool has_kept() const;
  // Puts what was kept aside as session-set-aside-N.json, N being free; where it lies then, empty
  // when it could not be moved.
  std::filesystem::path set_aside() const;
  // Puts a text aside in the same way and leaves what is kept where it is.
  std::filesystem::path set_aside_copy(const std::string& text) const;

  // What was set aside, and what windows left behind that are gone; those that run have theirs
  // locked. The newest first.
  std::vector<KeptSession> others() const;
  // The text of one of them.
  static std::optional<std::string> text_of(const KeptSession& session);
  // Moves one of them to where this window keeps its session, over what is kept there; false, and
  // nothing is moved, when a window has it by now or it can't be moved.
  bool take_over(const KeptSession& session) const;
  // Sets a session aside that a window left behind; where it lies then.
  std::filesystem::path put_away(const KeptSession& session) const;

  const std::filesystem::path& folder() const { return folder_; }
  int number() const { return number_; }  // of the session; 1 until load() found it taken

 private:
  std::filesystem::path file(int number, const char* ending) const;
  std::filesystem::path own_file() const;
  std::filesystem::path move_aside(const std::filesystem::path& from) const;
  bool take();

  std::filesystem::path folder_;
  int number_ = 1;
  std::shared_ptr<const int> lock_;  // held while the window is open
};

}  // namespace drempel::gui
