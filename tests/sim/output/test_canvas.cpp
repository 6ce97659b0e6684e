#include <doctest/doctest.h>

#include "output/canvas.h"
#include "output/look.h"
#include "recording_canvas.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("boxes touch without overlapping, and shrink to nothing at most") {
  const Rect a{0, 0, 10, 10};
  CHECK_FALSE(a.overlaps({10, 0, 5, 5}));
  CHECK(a.overlaps({9.9, 9.9, 5, 5}));
  CHECK(a.contains({0, 0, 10, 10}));
  CHECK_FALSE(a.contains({1, 1, 10, 2}));
  CHECK(a.inset(20).w == 0);
  CHECK(a.inset(2, 3).y == 3);
}

TEST_CASE("every marker is drawn inside its radius, filled and as an outline") {
  for (int k = 0; k < static_cast<int>(Marker::count); ++k) {
    RecordingCanvas canvas({0, 0, 24, 24});
    draw_marker(canvas, static_cast<Marker>(k), {12, 12}, 10, {0, 0, 0});
    draw_marker_outline(canvas, static_cast<Marker>(k), {12, 12}, 10, {{0, 0, 0}, 1}, {});
    CHECK(canvas.faults() == "");
    CHECK(canvas.shapes == 3);
  }
}

TEST_CASE("every dash but the solid one has lengths in pairs") {
  CHECK(dash_lengths(Dash::solid).empty());
  for (int k = 1; k < static_cast<int>(Dash::count); ++k) {
    CHECK(dash_lengths(static_cast<Dash>(k)).size() >= 2);
    CHECK(dash_lengths(static_cast<Dash>(k)).size() % 2 == 0);
  }
}

TEST_CASE("contrast is that of WCAG") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
  CHECK(contrast({255, 255, 255}, {119, 119, 119}) == doctest::Approx(4.48).epsilon(0.01));
  CHECK(contrast({9, 9, 9}, {9, 9, 9}) == 1);
}

TEST_SUITE_END();
