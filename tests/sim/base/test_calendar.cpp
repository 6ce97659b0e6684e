#include <doctest/doctest.h>

#include <chrono>
#include <vector>

#include "base/calendar.h"

using namespace drempel;

namespace {

Day day(int year, int month, int number) { return to_day({year, month, number}); }

std::vector<Date> holidays(int year) {
  std::vector<Date> found;
  for (Day d = day(year, 1, 1); d < day(year + 1, 1, 1); ++d)
    if (is_public_holiday(d)) found.push_back(to_date(d));
  return found;
}

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("days count from 1 January 2000 and agree with the calendar of the library") {
  CHECK(day(2000, 1, 1).n == 0);
  CHECK(day(2000, 3, 1).n == 60);  // a leap year
  CHECK(day(1999, 12, 31).n == -1);
  namespace ch = std::chrono;
  for (Day d = day(1990, 1, 1); d <= day(2100, 12, 31); ++d) {
    const ch::year_month_day expected{ch::sys_days{ch::year{2000} / 1 / 1} + ch::days{d.n}};
    const Date date = to_date(d);
    REQUIRE(date.year == int{expected.year()});
    REQUIRE(date.month == static_cast<int>(unsigned{expected.month()}));
    REQUIRE(date.day == static_cast<int>(unsigned{expected.day()}));
    REQUIRE(to_day(date) == d);
    const Month month = month_of(d);
    REQUIRE(year_of(month) == date.year);
    REQUIRE(month_number(month) == date.month);
  }
}

TEST_CASE("the table of months agrees with the calendar, inside and outside its range") {
  namespace ch = std::chrono;
  for (int year = 1970; year <= 2130; ++year)
    for (int number = 1; number <= 12; ++number) {
      const Month month = make_month(year, number);
      const auto length = (ch::year{year} / number / ch::last).day();
      REQUIRE(year_of(month) == year);
      REQUIRE(month_number(month) == number);
      REQUIRE(first_day(month) == day(year, number, 1));
      REQUIRE(days_in(month) == static_cast<int>(unsigned{length}));
      REQUIRE(last_day(month) == first_day(month + 1) - 1);
      REQUIRE(month_of(first_day(month)) == month);
      REQUIRE(month_of(last_day(month)) == month);
    }
}

TEST_CASE("the nth day of a shorter month is its last") {
  CHECK(nth_day(make_month(2023, 2), 28) == day(2023, 2, 28));
  CHECK(nth_day(make_month(2023, 2), 31) == day(2023, 2, 28));
  CHECK(nth_day(make_month(2024, 2), 31) == day(2024, 2, 29));
  CHECK(nth_day(make_month(2023, 4), 1) == day(2023, 4, 1));
}

TEST_CASE("Easter falls where it fell") {
  for (const Date& sunday : std::vector<Date>{{2000, 4, 23},
                                              {2008, 3, 23},
                                              {2011, 4, 24},
                                              {2016, 3, 27},
                                              {2019, 4, 21},
                                              {2022, 4, 17},
                                              {2023, 4, 9},
                                              {2024, 3, 31},
                                              {2025, 4, 20},
                                              {2038, 4, 25}})
    CHECK(easter_sunday(sunday.year) == to_day(sunday));
}

TEST_CASE("the public holidays of some years, all of them and no others") {
  CHECK((holidays(2023) == std::vector<Date>{{2023, 1, 1},
                                             {2023, 4, 9},
                                             {2023, 4, 10},
                                             {2023, 4, 27},
                                             {2023, 5, 18},
                                             {2023, 5, 28},
                                             {2023, 5, 29},
                                             {2023, 12, 25},
                                             {2023, 12, 26}}));
  // Liberation Day every fifth year; King's Day on the 26th when the 27th is a Sunday.
  CHECK((holidays(2025) == std::vector<Date>{{2025, 1, 1},
                                             {2025, 4, 20},
                                             {2025, 4, 21},
                                             {2025, 4, 26},
                                             {2025, 5, 5},
                                             {2025, 5, 29},
                                             {2025, 6, 8},
                                             {2025, 6, 9},
                                             {2025, 12, 25},
                                             {2025, 12, 26}}));
}

TEST_CASE("King's Day is the 27th, the 26th when that is a Sunday, and the Queen's was the 30th") {
  CHECK(is_public_holiday(day(2022, 4, 27)));
  CHECK_FALSE(is_public_holiday(day(2014, 4, 27)));  // its first year was a Sunday
  CHECK(is_public_holiday(day(2014, 4, 26)));
  CHECK_FALSE(is_public_holiday(day(2025, 4, 27)));
  CHECK(is_public_holiday(day(2013, 4, 30)));
  CHECK_FALSE(is_public_holiday(day(2013, 4, 27)));
  CHECK(is_public_holiday(day(2006, 4, 29)));  // 30 April 2006 was a Sunday
  CHECK_FALSE(is_public_holiday(day(2006, 4, 30)));
}

TEST_CASE("working days are those that are neither weekend nor holiday") {
  CHECK(is_weekend(day(2023, 4, 1)));
  CHECK(is_weekend(day(2023, 4, 2)));
  CHECK_FALSE(is_weekend(day(2023, 4, 3)));
  CHECK(is_weekend(day(1995, 12, 31)));    // a Sunday before the count begins
  CHECK(is_working_day(day(2023, 4, 7)));  // Good Friday
  CHECK_FALSE(is_working_day(day(2023, 4, 10)));
  CHECK(next_working_day(day(2023, 4, 8)) == day(2023, 4, 11));
  CHECK(next_working_day(day(2023, 4, 11)) == day(2023, 4, 11));
  CHECK(next_working_day(day(2022, 12, 24)) == day(2022, 12, 27));
  // Between 250 and 257 a year: the engine spreads staff hours over 254.
  for (int year = 2010; year <= 2040; ++year) {
    int working = 0;
    for (Day d = day(year, 1, 1); d < day(year + 1, 1, 1); ++d)
      working += is_working_day(d) ? 1 : 0;
    CAPTURE(year);
    CHECK(working >= 250);
    CHECK(working <= 257);
  }
}

TEST_CASE("a quarter ends on four days a year") {
  int ends = 0;
  for (Day d = day(2024, 1, 1); d <= day(2024, 12, 31); ++d) ends += is_quarter_end(d) ? 1 : 0;
  CHECK(ends == 4);
  for (const Day d : {day(2024, 3, 31), day(2024, 6, 30), day(2024, 9, 30), day(2024, 12, 31)})
    CHECK(is_quarter_end(d));
}

TEST_CASE("ISO dates go out and come back") {
  CHECK(to_iso(day(2023, 3, 9)) == "2023-03-09");
  for (Day d = day(1990, 1, 1); d <= day(2100, 12, 31); d = d + 37)
    REQUIRE(from_iso(to_iso(d)) == d);
}

TEST_CASE("what is no date between 1990 and 2100 is refused") {
  for (const char* text :
       {"",           "2023",       "2023-3-09",  "2023-03-9",  "2023-03-09 ", " 2023-03-09",
        "2023/03/09", "2023-13-01", "2023-00-10", "2023-02-29", "2024-02-30",  "2023-04-31",
        "2023-01-00", "2023-01-32", "1989-12-31", "2101-01-01", "20a3-01-01",  "2023-0a-01",
        "2023-01-0a", "2023--1-01", "-023-01-01", "+023-01-01", "2023-01-+1",  "0000-00-00"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(from_iso(text).has_value());
  }
  CHECK(from_iso("2024-02-29") == day(2024, 2, 29));
  CHECK(from_iso("1990-01-01").has_value());
  CHECK(from_iso("2100-12-31").has_value());
}
