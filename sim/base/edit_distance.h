// How far two words are apart: for "did you mean".
#pragma once

#include <cstddef>
#include <string_view>

namespace drempel {

// The least number of bytes to add, leave out or replace that makes `b` of `a`.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace drempel
