#include <doctest/doctest.h>

#include "base/edit_distance.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("words are as far apart as letters must be added, left out or replaced") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("staff", "staff") == 0);
  CHECK(edit_distance("staf", "staff") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("ab", "ba") == 2);
}

TEST_SUITE_END();
