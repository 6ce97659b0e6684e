#include "output/look.h"

#include <array>
#include <iterator>

namespace drempel {

namespace {

constexpr Colour white{255, 255, 255}, black{0, 0, 0};

constexpr Palette light{.background = white,
                        .ink = {27, 31, 36},
                        .soft = {90, 98, 107},
                        .grid = {232, 234, 237},
                        .axis = {150, 156, 163},
                        .today = {138, 144, 151},
                        .guide = {120, 94, 40},
                        .solved = {170, 215, 200},
                        .lost = {90, 62, 54}};
constexpr Palette dark{.background = {22, 26, 31},
                       .ink = {236, 239, 242},
                       .soft = {166, 174, 183},
                       .grid = {44, 50, 57},
                       .axis = {104, 112, 121},
                       .today = {140, 147, 155},
                       .guide = {222, 196, 130},
                       .solved = {58, 104, 90},
                       .lost = {214, 168, 150}};
constexpr Palette print{.background = white,
                        .ink = black,
                        .soft = {70, 70, 70},
                        .grid = {225, 225, 225},
                        .axis = {120, 120, 120},
                        .today = {150, 150, 150},
                        .guide = {60, 60, 60},
                        .solved = {215, 215, 215},
                        .lost = {40, 40, 40}};

struct Hue {
  Colour light, light_text, dark, print;
};
// Okabe and Ito: blue, vermillion, bluish green, reddish purple, orange, sky blue.
constexpr Hue hues[] = {
    {{0, 114, 178}, {0, 98, 153}, {76, 166, 224}, {20, 20, 20}},
    {{213, 94, 0}, {168, 72, 0}, {245, 138, 66}, {80, 80, 80}},
    {{0, 158, 115}, {0, 112, 82}, {52, 200, 156}, {50, 50, 50}},
    {{190, 96, 148}, {148, 62, 110}, {224, 150, 190}, {110, 110, 110}},
    {{176, 122, 0}, {128, 88, 0}, {236, 184, 64}, {35, 35, 35}},
    {{44, 140, 190}, {20, 98, 140}, {128, 200, 240}, {95, 95, 95}},
};
// Strategies differ in dash and marker too; today's policy is a plain line.
constexpr Dash dashes[] = {Dash::solid, Dash::dashed, Dash::dash_dot, Dash::dotted,
                           Dash::long_dash};
constexpr Marker markers[] = {Marker::circle, Marker::square, Marker::triangle, Marker::diamond,
                              Marker::triangle_down};

}  // namespace

std::string_view code_of(Theme theme) {
  constexpr std::string_view codes[] = {"light", "dark", "print"};
  return codes[static_cast<std::size_t>(theme)];
}

const Palette& palette_of(Theme theme) {
  return theme == Theme::dark ? dark : theme == Theme::print ? print : light;
}

Colour text_on(Colour fill) {
  return contrast(fill, white) >= contrast(fill, black) ? white : black;
}

SeriesLook series_look(int place, Theme theme) {
  const Palette& colours = palette_of(theme);
  if (place <= 0)
    return {colours.today, colours.soft, text_on(colours.today), Dash::solid, Marker::circle};
  const std::size_t i = static_cast<std::size_t>(place - 1);
  const Hue& hue = hues[i % std::size(hues)];
  const Colour line = theme == Theme::dark    ? hue.dark
                      : theme == Theme::print ? hue.print
                                              : hue.light;
  const Colour text = theme == Theme::light ? hue.light_text : line;
  return {line, text, text_on(line), dashes[i % std::size(dashes)],
          markers[(i + 1) % std::size(markers)]};
}

Colour heat_colour(double part, Theme theme) {
  if (theme == Theme::print) return mixed({246, 246, 246}, {60, 60, 60}, part);
  // Light yellow over green to dark blue: falls evenly in lightness.
  constexpr std::array<Colour, 5> stops{
      Colour{252, 246, 205}, {178, 222, 178}, {82, 178, 178}, {30, 118, 160}, {22, 52, 104}};
  const double place = (part < 0 ? 0 : part > 1 ? 1 : part) * (stops.size() - 1);
  const std::size_t i =
      place >= stops.size() - 1 ? stops.size() - 2 : static_cast<std::size_t>(place);
  return mixed(stops[i], stops[i + 1], place - static_cast<double>(i));
}

}  // namespace drempel
