#include <doctest/doctest.h>

#include "base/counted.h"

using namespace drempel;

TEST_SUITE("base") {
  TEST_CASE("counted: one has its own form, by the part filled in last before it") {
    constexpr Text words{"{} <home|homes> · {} <year|years> from {}",
                         "{} <woning|woningen> · {} jaar vanaf {}"};
    CHECK(counted(words, Language::en, "1", 1, "today") == "1 home · 1 year from today");
    CHECK(counted(words, Language::en, "1,000", 21, 1) == "1,000 homes · 21 years from 1");
    CHECK(counted(words, Language::nl, 1, 5, "nu") == "1 woning · 5 jaar vanaf nu");
  }

  TEST_CASE("counted: parts by number, and parts that hold signs of their own") {
    constexpr Text words{"{0} in {2} <step|steps>", "{0} in {2} <stap|stappen>"};
    CHECK(counted(words, Language::en, "a<b|c>", 7, 1) == "a<b|c> in 1 step");
    CHECK(counted(words, Language::nl, "x", 1, 0) == "x in 0 stappen");
    CHECK(counted(Text{"a < b > c", "{}"}, Language::en) == "a < b > c");
  }
}
