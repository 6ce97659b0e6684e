// A file to start from: `drempel new NAME`.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "base/text.h"

namespace drempel {

// The text of a new scenario on top of sector-2022: it loads as it is, and holds commented examples
// with their unit, range, default and source, explained in that language. Refuses a name that isn't
// 1 … 60 of a … z, 0 … 9, '-'.
Result<std::string> template_text(const std::string& name, Language language);

// Writes it to NAME.toml in a folder ("" = the current one), and gives the path. Refuses to
// overwrite a file.
Result<std::filesystem::path> new_scenario(const std::string& name,
                                           const std::filesystem::path& folder, Language language);

}  // namespace drempel
