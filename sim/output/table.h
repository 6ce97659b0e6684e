// Columns of text, aligned by how wide the text looks rather than by its bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace drempel {

// Cells that a UTF-8 text takes on a terminal: East Asian wide characters and emoji two, combining
// marks and control characters none.
int display_width(std::string_view text);
// The text cut to at most `width` cells, with "…" at its end when something was cut.
std::string cut(std::string_view text, int width);
// Spaces added on the left or the right up to `width` cells; longer texts stay as they are.
std::string padded(std::string_view text, int width, bool right_aligned = false);
// Lines of at most `width` cells, broken at spaces; each but the first stands after `indent` spaces
// more. Longer words stay whole.
std::string wrapped(std::string_view text, int width, int indent = 0);

struct Column {
  bool right = false;
  int most = 0;   // cut beyond this many cells; 0 = never
  int least = 0;  // at least this wide
};

using TableRow = std::vector<std::string>;
// Rows under each other, two spaces between columns, no spaces at the end of a line. A row shorter
// than `columns` ends early; an empty row is an empty line.
std::string to_text(const std::vector<Column>& columns, const std::vector<TableRow>& rows);

}  // namespace drempel
