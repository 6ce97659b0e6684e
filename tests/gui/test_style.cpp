#include <doctest/doctest.h>

#include <vector>

#include "gui/style.h"

using namespace drempel;
using namespace drempel::gui;

namespace {

constexpr double enough = 4.5;  // WCAG AA for text

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("style: every text can be read on every surface, light and dark") {
    for (const Theme theme : {Theme::light, Theme::dark}) {
      const Palette& palette = palette_of(theme);
      const Surfaces& surfaces = surfaces_of(theme);
      std::vector<Colour> inks{palette.ink,  palette.soft,    palette.guide,
                               palette.lost, surfaces.accent, surfaces.fault};
      for (int place = 0; place <= 4; ++place) inks.push_back(series_look(place, theme).text);
      const Colour pressed = mixed(surfaces.panel, palette.ink, 0.08);
      for (const Colour surface :
           {surfaces.window, surfaces.panel, surfaces.card, surfaces.hover, pressed})
        for (const Colour ink : inks) {
          CAPTURE(static_cast<int>(theme));
          CAPTURE(static_cast<int>(ink.r) * 65536 + ink.g * 256 + ink.b);
          CHECK(contrast(ink, surface) >= enough);
        }
      CHECK(contrast(text_on(surfaces.accent), surfaces.accent) >= enough);
      CHECK(contrast(palette.background, palette.ink) >= enough);  // a message
    }
  }
}
