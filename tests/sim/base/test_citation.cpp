#include <doctest/doctest.h>

#include "base/citation.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("a citation names its works and what they say, and leaves out what is empty") {
  constexpr Text book{"Book", "Boek"}, other{"Other", "Ander"}, words{"words", "woorden"};
  const auto both = [](const Citation& one) {
    return one.in(Language::en) + " | " + one.in(Language::nl);
  };
  CHECK(both({}) == " | ");
  CHECK(both(book) == "Book | Boek");
  CHECK(both({book, words}) == "Book: words | Boek: woorden");
  CHECK(both({book, {}, other}) == "Book; Other | Boek; Ander");
  CHECK(both({book, {}, other, words}) == "Book; Other: words | Boek; Ander: woorden");
  CHECK(both({book, words, other, words}) ==
        "Book: words; Other: words | Boek: woorden; Ander: woorden");
  CHECK(both({book, words, {}, {"more", "meer"}}) == "Book: words; more | Boek: woorden; meer");
}

TEST_SUITE_END();
