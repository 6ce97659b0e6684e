#include <doctest/doctest.h>

#include "output/pen.h"
#include "recording_canvas.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("a text is written once, inside, and over no other") {
  RecordingCanvas canvas({0, 0, 200, 100});
  Pen pen(canvas, {0, 0, 200, 100}, {});
  CHECK(pen.write({10, 30}, "huur", pen.style(13)));
  CHECK_FALSE(pen.write({20, 33}, "huur", pen.style(13)));
  CHECK_FALSE(pen.write({190, 60}, "huur", pen.style(13)));  // would leave the picture
  CHECK_FALSE(pen.write({10, 60}, "", pen.style(13)));
  CHECK(pen.write_cut({150, 60}, "huurachterstand", 45, pen.style(13)));
  pen.keep({0, 70, 200, 30});
  CHECK_FALSE(pen.write({10, 85}, "huur", pen.style(13)));
  CHECK(canvas.texts.size() == 2);
  CHECK(canvas.faults() == "");
}

TEST_CASE("names beside lines move apart, and stay away when there is no room") {
  RecordingCanvas canvas({0, 0, 200, 100});
  Pen pen(canvas, {0, 0, 200, 100}, {});
  CHECK(draw_side_labels(pen, 10, 100, 0, 100, {{50, "a", {}}, {51, "b", {}}, {99, "c", {}}}));
  CHECK(canvas.texts.size() == 3);
  CHECK(canvas.faults() == "");
  CHECK_FALSE(draw_side_labels(pen, 10, 100, 0, 30, {{5, "a", {}}, {6, "b", {}}, {7, "c", {}}}));
  CHECK(canvas.texts.size() == 3);
}

TEST_CASE("twice the scale is twice the size") {
  RecordingCanvas canvas({0, 0, 2000, 1000});
  Pen pen(canvas, {0, 0, 2000, 1000}, {Theme::light, Language::en, 2});
  CHECK(pen.style(13).size == 26);
  CHECK(pen.px(4) == 8);
}

TEST_SUITE_END();
