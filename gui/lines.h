// Text in lines. ImGui's own wrapping breaks after a point or a comma, and so through a number.
#pragma once

#include <string>
#include <string_view>

namespace drempel::gui {

// The text with line ends put in, at most `width` real pixels wide in the current font. It breaks
// at spaces only, and not between a number and what belongs to it (€, %, ×, −); a word that is too
// wide stays whole.
std::string in_lines(std::string_view text, float width);
// Draws it so in the current window; width 0 = as far as there is room.
void put_lines(std::string_view text, float width = 0);

}  // namespace drempel::gui
