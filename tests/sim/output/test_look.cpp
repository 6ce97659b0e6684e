#include <doctest/doctest.h>

#include "output/look.h"

using namespace drempel;

namespace {
constexpr Theme themes[] = {Theme::light, Theme::dark, Theme::print};
}

TEST_SUITE_BEGIN("output");

TEST_CASE("text can be read in every theme") {
  for (const Theme theme : themes) {
    CAPTURE(std::string(code_of(theme)));
    const Palette& p = palette_of(theme);
    CHECK(contrast(p.ink, p.background) >= 7);
    CHECK(contrast(p.soft, p.background) >= 4.5);
    CHECK(contrast(p.guide, p.background) >= 4.5);
    CHECK(contrast(p.today, p.background) >= 2);
    for (int place = 0; place < 5; ++place) {
      CAPTURE(place);
      const SeriesLook look = series_look(place, theme);
      CHECK(contrast(look.text, p.background) >= 4.5);
      CHECK(contrast(look.line, p.background) >= (place == 0 ? 2 : 3));
      CHECK(contrast(look.inner, look.line) >= 4.5);
    }
  }
}

TEST_CASE("strategies differ in dash and marker, and print has greys only") {
  for (int a = 0; a < 5; ++a)
    for (int b = 0; b < a; ++b) {
      CHECK(series_look(a, Theme::print).marker != series_look(b, Theme::print).marker);
      if (b > 0) CHECK(series_look(a, Theme::print).dash != series_look(b, Theme::print).dash);
    }
  for (int place = 0; place < 9; ++place) {
    const Colour c = series_look(place, Theme::print).line;
    CHECK((c.r == c.g && c.g == c.b));
  }
  CHECK(series_look(0, Theme::light).line == palette_of(Theme::light).today);
}

TEST_CASE("a heat map gets darker all the way, and its text can be read") {
  for (const Theme theme : themes) {
    double last = 22;
    for (int i = 0; i <= 20; ++i) {
      const Colour c = heat_colour(i / 20.0, theme);
      const double lightness = contrast(c, {0, 0, 0});
      CHECK(lightness < last);
      CHECK(contrast(text_on(c), c) >= 4.5);
      last = lightness;
    }
  }
  CHECK(heat_colour(-5, Theme::light) == heat_colour(0, Theme::light));
  CHECK(heat_colour(7, Theme::light) == heat_colour(1, Theme::light));
}

TEST_SUITE_END();
