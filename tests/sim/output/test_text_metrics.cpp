#include <doctest/doctest.h>

#include <algorithm>

#include "output/text_metrics.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("widths are those of Noto Sans") {
  CHECK(text_width("0", 1000) == 572);
  CHECK(text_width("0123456789", 10) == doctest::Approx(57.2));  // digits are equally wide
  CHECK(text_width("A", 1000) == 639);
  CHECK(text_width("A", 1000, Weight::bold) == 690);
  CHECK(text_width("", 13) == 0);
  CHECK(text_width("€", 1000) == 572);
  CHECK(text_width("ë", 1000) == text_width("e", 1000));
}

TEST_CASE("what numbers and words here are written with is in the table, in both weights") {
  const double unknown = text_width("\xE6\xBC\xA2", 1000);  // a Chinese character
  CHECK(unknown == text_width("M", 1000));
  const auto ranges = text_ranges();
  for (const char32_t code : {U'−', U'–', U'…', U'→', U'≤', U'≥', U'×', U'“', U'’', U'ĳ', U'·'}) {
    const bool found = std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
      return code >= range.first && code <= range.second;
    });
    CHECK(found);
  }
}

TEST_CASE("broken bytes are measured, not read beyond") {
  CHECK(text_width("\xC3", 1000) > 0);
  CHECK(text_width("\xFF\xFE", 1000) > 0);
  CHECK(text_width("\xE2\x82", 1000) > 0);
}

TEST_CASE("a text is cut between characters, with a sign that it was cut") {
  CHECK(shortened("reëel", 1000, 13) == "reëel");
  const std::string cut = shortened("huurachterstand", 60, 13);
  CHECK(cut.ends_with("…"));
  CHECK(text_width(cut, 13) <= 60);
  CHECK(shortened("ééééé", text_width("éé…", 13), 13) == "éé…");
  CHECK(shortened("huur", 3, 13).empty());
}

TEST_CASE("lines break at spaces and the last says that there was more") {
  const auto lines = wrapped_lines("one two three four five six", text_width("one two ", 13), 13);
  CHECK(lines.size() == 4);
  CHECK(lines[0] == "one two");
  for (const std::string& line : lines) CHECK(text_width(line, 13) <= text_width("one two ", 13));
  const auto few = wrapped_lines("one two three four five six", 70, 13, Weight::regular, 2);
  REQUIRE(few.size() == 2);
  CHECK(few[1].ends_with("…"));
  CHECK(wrapped_lines("", 70, 13).empty());
  CHECK(wrapped_lines("Huurachterstandsbegeleiding", 60, 13).size() == 1);
}

TEST_CASE("the box of a text follows its anchor and its angle") {
  TextStyle style;
  style.size = 10;
  const double width = text_width("huur", 10);
  CHECK(text_box({100, 50}, "huur", style).x == 100);
  style.anchor = Anchor::end;
  CHECK(text_box({100, 50}, "huur", style).right() == doctest::Approx(100));
  style.anchor = Anchor::start, style.angle = -90;
  const Rect box = text_box({100, 50}, "huur", style);
  CHECK(box.h == doctest::Approx(width));
  CHECK(box.bottom() == doctest::Approx(50));
  CHECK(box.x < 100);
}

TEST_SUITE_END();
