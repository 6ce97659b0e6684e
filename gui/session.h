// What the user is working on, without a window: today's policy and up to four strategies as texts
// of scenario files, every change of which can be undone. The texts are what is saved; comments and
// spelling in them survive.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "files/search_path.h"
#include "gui/strategy.h"

namespace drempel::gui {

inline constexpr std::size_t most_strategies = 4;

// Slot 0 is today's policy, 1 … 4 the strategies.
struct Plan {
  std::vector<Strategy> slots;
  std::size_t chosen = 0;  // the slot that was worked on last while it was so
};

// What is done with a file that isn't as it was read.
enum class Theirs { ask, replace };

// What came back of a session's text.
struct Restored {
  bool session = false;                    // it is one; else nothing changed
  bool whole = true;                       // no part of it had to be left out
  std::vector<std::string> changed_bases;  // files that strategies build on, changed since
};

class Session {
 public:
  explicit Session(SearchPath search);

  const Plan& plan() const { return plan_; }
  // Remembered with the plan, for undo and redo.
  void note_chosen(std::size_t slot) { plan_.chosen = slot; }
  std::size_t size() const { return plan_.slots.size(); }  // slots in use
  const Strategy& at(std::size_t slot) const { return plan_.slots[slot]; }
  // Today's scenario; only when there is one.
  const Scenario& base() const { return *plan_.slots[0].scenario; }
  bool ready() const { return !plan_.slots.empty() && plan_.slots[0].scenario; }
  const SearchPath& search() const { return search_; }
  // Goes up with every change of any text.
  std::uint64_t version() const { return version_; }
  // Goes up with every file that is written, or taken over from disk.
  std::uint64_t files_version() const { return files_version_; }
  // Whether anything stands here that no file has.
  bool unsaved() const;

  // Begins anew with a scenario as today's policy: a path or a shipped name. Strategies stay and
  // are laid over it. What can't be read is refused and changes nothing. The first is no step of
  // undo: there is always something open once something was.
  Problems open_base(const std::string& name_or_path);
  // Adds a strategy from a file or a shipped name. A file with faults is added too, with its
  // faults, so that they can be seen and mended; refuses a fifth, and what isn't there or isn't
  // TOML.
  Problems add(const std::string& name_or_path);
  // Adds a strategy that differs in nothing yet. Refuses a fifth.
  Problems add_empty();
  Problems duplicate(std::size_t slot);  // slot 1 … size−1
  void remove(std::size_t slot);         // slot 1 … size−1

  // Sets a key of a slot, in the language of scenario files ("0.4", "true", "['sms', 'letter']").
  // Refused when the result has faults that it did not have; then nothing changes.
  Problems set(std::size_t slot, const std::string& key, const std::string& value);
  Problems set(std::size_t slot, const std::string& key, double value);
  // Several keys at once, as one change.
  using KeyValue = std::pair<std::string, std::string>;
  Problems set_all(std::size_t slot, const std::vector<KeyValue>& values);
  // Back to what it is without this file: today's value, or the base's of today.
  Problems reset(std::size_t slot, const std::string& key);
  // Tables go with all that is in them ("workflow.newcomer"), as one change.
  Problems clear(std::size_t slot, const std::vector<std::string>& tables);
  Problems rename(std::size_t slot, const std::string& title);
  // Replaces the whole text, as an editor would; faults are kept and shown.
  void replace_text(std::size_t slot, std::string text);

  // Changes of the same key are one step of undo until the gesture ends.
  void end_gesture() { gesture_.clear(); }
  bool can_undo() const { return !undo_.empty(); }
  bool can_redo() const { return !redo_.empty(); }
  void undo();
  // How often something was undone or redone.
  std::uint64_t undone() const { return undone_; }
  void redo();
  // What was done until now can't be undone any more: it is the opening.
  void forget_steps();

  // Writes a slot's text to a file, whole or not at all; an empty path = where it was saved before
  // (refused when nowhere). Never into the folder of shipped scenarios, nor over a file that may
  // not be changed. Its own file is first compared with what was read of it, and another file that
  // is there isn't its own: both are only replaced when that is said.
  Problems save(std::size_t slot, const std::filesystem::path& path = {},
                Theirs theirs = Theirs::ask);
  // The text that its file has now takes the place of a slot's own, as one step of undo.
  Problems take_theirs(std::size_t slot);
  // Reads the files again that slots build on; the names of those that were changed. No step of
  // undo.
  std::vector<std::string> reread();

  // The whole session as JSON, for autosave; texts included, so that nothing unsaved is lost.
  std::string to_json() const;
  // Puts a session back, each part with its own faults: what was typed in it comes back even when
  // it says nothing that can be read. Then nothing can be undone.
  Restored from_json(const std::string& text);

 private:
  Problems edit(std::size_t slot, const std::string& gesture, std::string text);
  Strategy read(Strategy strategy, bool is_base = false) const;
  // The same, and what it builds on.
  Strategy read_anew(Strategy strategy, bool is_base = false) const;
  // The same; when the text has faults, what it said before them.
  Strategy read_back(Strategy strategy, bool is_base) const;
  std::vector<BaseFile> bases_of(const Strategy& strategy, bool is_base) const;
  void read_all();
  Problems no_room() const;
  void put_in(Strategy strategy);
  // Changes a strategy as it is now and as it was in every step of undo.
  void in_every_step(std::uint64_t id, const std::function<void(Strategy&)>& change);
  void remember(const std::string& gesture);
  // Takes the newest of `to` and leaves what was to `other`.
  void go_back(std::vector<Plan>& to, std::vector<Plan>& other);
  std::string free_name() const;

  SearchPath search_;
  Plan plan_;
  std::vector<Plan> undo_, redo_;
  std::string gesture_;
  std::uint64_t version_ = 0, undone_ = 0, files_version_ = 0;
  std::uint64_t last_id_ = 0;
  bool bases_changed_ = false;  // since the oldest step of undo
};

}  // namespace drempel::gui
