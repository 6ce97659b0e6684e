// How everything looks: themes, the colour of each strategy, sizes of text.
#pragma once

#include <string_view>

#include "base/text.h"
#include "output/canvas.h"

namespace drempel {

enum class Theme : std::uint8_t { light, dark, print, count };  // print = greys only
std::string_view code_of(Theme theme);                          // "light"

struct Look {
  Theme theme = Theme::light;
  Language language = Language::en;
  double scale = 1;  // 1 = 100 %, 2 = twice as large; text and lines, not the picture's size
};

struct Palette {
  Colour background;
  Colour ink;     // text, at least 7 : 1 on the background
  Colour soft;    // less important text, at least 4.5 : 1
  Colour grid;    // lines that help to read
  Colour axis;    // lines that mean something
  Colour today;   // today's policy
  Colour guide;   // what a reader must see at once but is no strategy: a sector range, a limit
  Colour solved;  // where people leave the chain without a debt
  Colour lost;    // where they leave their home or the debt is given up
};
const Palette& palette_of(Theme theme);

// One strategy through every chart and table: 0 = today's policy, 1 … 4 (and further, again) the
// others. The hues are Okabe and Ito's, which colour-blind people can tell apart, with the pale
// ones darker on white and all lighter on dark; greys in print, where dash and marker still differ.
struct SeriesLook {
  Colour line;   // lines and fills, at least 3 : 1 on the background (today's policy 2 : 1)
  Colour text;   // the same hue, at least 4.5 : 1
  Colour inner;  // text on top of a filled `line`
  Dash dash = Dash::solid;
  Marker marker = Marker::circle;
};
SeriesLook series_look(int place, Theme theme);

// A colour of a scale from little (0) to much (1), for heat maps; readable in print.
Colour heat_colour(double part, Theme theme);
// Black or white, whichever reads better on a fill.
Colour text_on(Colour fill);

}  // namespace drempel
