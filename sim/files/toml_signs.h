// What office programs and habits make of a TOML text, named with what to write instead: curly
// quotes, a real minus, spaces that don't break, decimal commas, Dutch dates.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace drempel {

// Every line on which a sign stands outside strings and comments that TOML has no use for; one
// fault a line, the first 100. Reads any text, valid TOML or not.
Problems check_signs(std::string_view text, const std::string& file);

// What is wrong on a line (1-based) that the parser refused, when it is one of the usual things;
// nothing when it isn't.
std::optional<Said> usual_fault(std::string_view text, int line);

// How a file writes the number, date or switch that a text means: "0.5", "2023-07-01", "true";
// "1500 or 1.5" when it can be either. Nothing when it means none.
std::optional<Said> as_in_a_file(std::string_view text);

}  // namespace drempel
