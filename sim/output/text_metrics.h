// How wide text is, the same on every canvas and without any font at hand: the advance widths of
// Noto Sans, from a table that scripts/update_text_metrics writes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/canvas.h"

namespace drempel {

// Above and below the baseline, as a share of the size: what capitals and descenders take up, and
// what digits and lower case take up.
inline constexpr double text_ascent = 0.76, text_descent = 0.22, text_x_height = 0.54,
                        text_cap_height = 0.714;
// From one baseline to the next, as a share of the size.
inline constexpr double line_height = 1.36;

// Pixels that a line of UTF-8 takes at a size. Characters that the table lacks count as wide as a
// capital M; broken bytes as "?".
double text_width(std::string_view text, double size, Weight weight = Weight::regular);

// The characters the table holds, as ranges (first, last): what a font atlas must load.
std::vector<std::pair<char32_t, char32_t>> text_ranges();

// The text cut to at most `width` pixels, with "…" when something was cut; empty when not even one
// character and the "…" fit.
std::string shortened(std::string_view text, double width, double size,
                      Weight weight = Weight::regular);
// Lines of at most `width` pixels, broken at spaces (a longer word is shortened); at most `most`
// lines, the last of which ends in "…" when something was left out.
std::vector<std::string> wrapped_lines(std::string_view text, double width, double size,
                                       Weight weight = Weight::regular, int most = 100);
// The box that a text takes up when drawn at a point (of its four corners, when at an angle).
Rect text_box(Point at, std::string_view text, const TextStyle& style);

}  // namespace drempel
