#include <doctest/doctest.h>

#include "output/table.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("width is what is seen, not bytes") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("€ é –") == 5);
  CHECK(display_width("e\u0301") == 1);  // a combining accent
  CHECK(display_width("家賃") == 4);
  CHECK(display_width("\xff\xfe") == 2);  // broken text: a cell a byte
  CHECK(display_width("") == 0);
}

TEST_CASE("what is cut ends in an ellipsis and fits") {
  CHECK(cut("home", 4) == "home");
  CHECK(cut("homes", 4) == "hom…");
  CHECK(cut("家賃家賃", 5) == "家賃…");
  CHECK(cut("two words", 5) == "two…");
}

TEST_CASE("columns line up under any alphabet") {
  const std::string text =
      to_text({{}, {true}}, {{"€", "1"}, {"家賃", "1.000"}, {"abcdef", "22"}, {}, {"x"}});
  CHECK(text ==
        "€           1\n"
        "家賃    1.000\n"
        "abcdef     22\n"
        "\n"
        "x\n");
}

TEST_CASE("a text is wrapped at spaces and indented below") {
  CHECK(wrapped("one two three four", 9) == "one two\nthree\nfour");
  CHECK(wrapped("one two three", 7, 2) == "one two\n  three");
  CHECK(wrapped("averylongword b", 5) == "averylongword\nb");
  CHECK(wrapped("", 5).empty());
}

TEST_SUITE_END();
