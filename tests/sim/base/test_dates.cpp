#include <doctest/doctest.h>

#include "base/dates.h"

using namespace drempel;

TEST_SUITE("base") {
  TEST_CASE("dates: every way of writing a day that the program prints or people use") {
    const Day day = to_day({2023, 7, 1});
    for (const char* text : {"2023-07-01", "1-7-2023", "01-07-2023", "1 juli 2023", "1 July 2023",
                             "1 jul 2023", "1 JULI 2023", "1\u00a0juli\u00a02023", "2023-7-1",
                             " 1 - 7 - 2023 ", "1\u20137\u20132023"}) {
      CAPTURE(text);
      const auto read = read_day(text);
      REQUIRE(read.ok());
      CHECK(*read == day);
    }
    CHECK(*read_day("3 mrt 2024") == to_day({2024, 3, 3}));
  }

  TEST_CASE("dates: what is spelled is read as the same day, in both languages") {
    for (Day day = to_day({2023, 1, 1}); day < to_day({2025, 1, 1}); day = day + 1)
      for (const Language language : {Language::nl, Language::en}) {
        CAPTURE(spell_day(day, language));
        REQUIRE(read_day(spell_day(day, language)).ok());
        CHECK(*read_day(spell_day(day, language)) == day);
        CHECK(*read_day(to_iso(day)) == day);
      }
  }

  TEST_CASE("dates: what is no day is said with what would be right") {
    for (const char* wrong : {"", "1-7-23", "31-2-2023", "7/1/2023", "1 foo 2023", "2023-07",
                              "1-7-2023-4", "1-13-2023", "1-7-1889", "32-1-2023", "x-7-2023"}) {
      CAPTURE(wrong);
      const auto read = read_day(wrong);
      REQUIRE_FALSE(read.ok());
      CHECK(
          message_in(read.problems().front(), Language::nl).find("schrijf een dag als 1-7-2024") !=
          std::string::npos);
    }
    CHECK(read_day("31-2-2023").problems().front().message.find("calendar") != std::string::npos);
  }
}
