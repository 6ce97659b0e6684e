// Dotted keys, taken apart and put together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/said.h"

namespace drempel {

using KeyPath = std::vector<std::string>;

// The parts of a dotted key; a part may stand in quotes of either kind, without escapes. The code
// of a step may go without: workflow.all.A.2.3.day has the parts workflow, all, A.2.3, day. Nothing
// when it isn't a key.
std::optional<KeyPath> split_key(std::string_view key);

// What is wrong with what can't be split.
Said no_dotted_key();

// The key as TOML writes it; parts that need quotes get single ones.
std::string joined_key(const KeyPath& path);

}  // namespace drempel
