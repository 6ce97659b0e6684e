// Saved states on disk: what stands around the bytes of a state, so that only a whole file of this
// very kind is ever read. The whole file's length and digest are checked before anything in it is
// believed. What the bytes mean is for study/saved_study.h.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/text.h"

namespace drempel {

// Goes up when the layout of a file changes.
inline constexpr std::uint32_t state_format = 8;

// The program that can read a state: results of another version, or a build that checks every day
// and so keeps more, would not go on to the last bit.
struct StateMaker {
  std::uint32_t results_version = 0;
  bool checked = false;  // a build with DREMPEL_CHECKED
};
StateMaker this_maker(int results_version);

// A file that was read and found whole.
struct StateFile {
  std::string content;
  std::string_view body() const;
};

// The heading of a file; the body is put behind it, then seal() ends it.
std::string begin_state_file(const StateMaker& maker);
void seal_state_file(std::string& content);

// Faults, in `language`: no such file, not a state file, damaged, another format or maker.
Result<StateFile> read_state_file(const std::filesystem::path& path, const StateMaker& maker,
                                  Language language);

}  // namespace drempel
