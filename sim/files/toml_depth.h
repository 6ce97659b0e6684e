// How deep a TOML text goes, seen without parsing it.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace drempel {

// Refuses key paths of more than `most` parts and brackets nested deeper than `most`, so that no
// parser or destructor after this can run out of stack. Reads any text, valid TOML or not, without
// recursion; brackets and dots in strings and comments don't count.
Problems check_depth(std::string_view text, int most, const std::string& file);

// The position just after the string that opens at `at` (one of the four kinds of TOML; `at` must
// hold a quote); the end of the text, or of the line for one-line strings, when it never closes.
std::size_t after_string(std::string_view text, std::size_t at);

}  // namespace drempel
