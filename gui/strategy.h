// One scenario as the user has it: its text, the file it came from, and what the text says.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "files/search_path.h"
#include "policy/scenario.h"

namespace drempel::gui {

// A file that a text is laid over by its `base` key, as it was when it was read.
struct BaseFile {
  std::filesystem::path path;
  std::string shown_as;    // "sector-2022.toml"
  std::uint64_t hash = 0;  // of its text

  bool operator==(const BaseFile&) const = default;
};

struct Strategy {
  std::uint64_t id = 0;        // the same in every step of undo; 0 = not in a session yet
  std::string text;            // the scenario file
  std::filesystem::path path;  // where it is saved; empty = nowhere yet
  std::string shown_as;        // what to call it in messages, "my-plan.toml"
  std::string saved;           // the text as it was last read from disk or written (or shipped)
  bool patch = false;          // laid over today's policy
  // What the text says; when it has faults, what it said before them (null when it never did).
  std::shared_ptr<const Scenario> scenario;
  std::string sound_text;  // while there are faults: the text before them; else empty
  Problems faults;
  Problems doubts;              // what may be meant otherwise (files/doubts.h)
  std::vector<BaseFile> bases;  // nearest first; none for what is laid over today's policy

  bool changed() const { return text != saved; }
  bool sound() const { return faults.empty() && scenario; }
  // Another text, not read yet; the one before it is remembered when it was sound.
  void write(std::string next);
};

// Whether a text says so of itself; a text that isn't TOML counts as one.
bool is_patch(const std::string& text);
// A number that tells texts apart, the same on every machine (FNV-1a).
std::uint64_t hash_of(std::string_view text);
// Where a name leads, a path or a shipped name: its text and where it lies; shipped files have no
// path of their own. Not read as a scenario yet.
Result<Strategy> fetch(const std::string& name_or_path, const SearchPath& search);

}  // namespace drempel::gui
