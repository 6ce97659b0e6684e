// Which program made a result, and which generation of results it belongs to.
#pragma once

#include <string_view>

namespace drempel {

// Goes up whenever the same scenario and seed give other numbers.
inline constexpr int results_version = 4;

// "0.1.0"
std::string_view program_version();

}  // namespace drempel
