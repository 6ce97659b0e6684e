// What a scenario calls itself, told from its text without reading all of it.
#pragma once

#include <filesystem>
#include <string>

#include "base/text.h"

namespace drempel::gui {

// Its label in that language, else its name; empty when it has neither or isn't TOML.
std::string label_of_text(const std::string& text, Language language);
// The same of a file; empty also for one that is too large to be looked into for a list (100 kB).
std::string label_of_file(const std::filesystem::path& path, Language language);
// The name of a file for that label: "Minder ontruimen!" → "minder-ontruimen.toml"; empty when no
// letter or digit of it can stand in one.
std::string file_name_for(const std::string& label);

}  // namespace drempel::gui
