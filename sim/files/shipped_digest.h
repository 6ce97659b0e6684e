// Whether what is shipped is still what a table was made from.
#pragma once

#include <string>

#include "files/search_path.h"

namespace drempel {

// Sixteen hexadecimal digits over the names and contents of the shipped target files, and of the
// shipped scenarios, strategies and climates: others mean other targets or scenarios.
std::string targets_digest(const SearchPath& search);
std::string scenarios_digest(const SearchPath& search);

}  // namespace drempel
