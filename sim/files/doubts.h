// What is read without a fault and may have been meant otherwise: 1.500 in a value of euros.
#pragma once

#include <span>
#include <string>

#include "base/result.h"
#include "files/toml_node.h"

namespace drempel {

// The doubts about the values of rows in a file that was parsed.
Problems doubts_in(const Node& root, const std::string& file);
// The same for a text; none when it isn't TOML, which is a fault and said elsewhere.
Problems doubts_in_text(const std::string& text, const std::string& file);
// For "--set": settings as apply_sets takes them.
Problems doubts_in_settings(std::span<const std::string> settings);

}  // namespace drempel
