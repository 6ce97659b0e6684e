#include <doctest/doctest.h>

#include "base/trimmed.h"

using namespace drempel;

TEST_SUITE("base") {
  TEST_CASE("trimmed: blanks around a text go, those within it stay") {
    CHECK(trimmed(" \ta  b\r\n") == "a  b");
    CHECK(trimmed("a") == "a");
    CHECK(trimmed(" \t ").empty());
    CHECK(trimmed("").empty());
  }
}
