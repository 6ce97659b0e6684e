// The real Dutch calendar: days, months, working days, public holidays, quarter ends.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace drempel {

// A calendar day, counted from 1-1-2000 (= 0). Range in use: 1990 … 2100.
struct Day {
  std::int32_t n = 0;

  constexpr auto operator<=>(const Day&) const = default;
  constexpr Day& operator++() { return ++n, *this; }
  friend constexpr Day operator+(Day d, int days) { return {d.n + days}; }
  friend constexpr Day operator-(Day d, int days) { return {d.n - days}; }
  friend constexpr int operator-(Day a, Day b) { return a.n - b.n; }
};

// A calendar month, counted from January 2000 (= 0).
struct Month {
  std::int32_t n = 0;

  constexpr auto operator<=>(const Month&) const = default;
  friend constexpr Month operator+(Month m, int months) { return {m.n + months}; }
  friend constexpr Month operator-(Month m, int months) { return {m.n - months}; }
  friend constexpr int operator-(Month a, Month b) { return a.n - b.n; }
};

struct Date {
  int year = 2000;
  int month = 1;  // 1 … 12
  int day = 1;    // 1 … 31
  constexpr auto operator<=>(const Date&) const = default;
};

Day to_day(Date date);
Date to_date(Day day);

// The first days of the months from January 1980 to January 2120, so that a run needs no calendar
// arithmetic.
inline constexpr int month_starts_from = -240;
inline constexpr int month_starts_count = 12 * 140 + 1;
extern const std::array<std::int32_t, month_starts_count> month_starts;
Day first_day_beyond_table(Month month);

inline Day first_day(Month m) {
  const auto k = static_cast<std::uint32_t>(m.n - month_starts_from);
  return k < month_starts_count ? Day{month_starts[k]} : first_day_beyond_table(m);
}
inline Month month_of(Day day) {
  // Counted from the year 1600, so that nothing is negative. Months are 30.436875 days on average
  // and none begins more than 3 days after where that would put it: this is it or the one before.
  constexpr int days_before = 146097, months_before = 4800;
  constexpr double months_a_day = 1 / 30.436875;
  Month m{static_cast<std::int32_t>((day.n + days_before - 3) * months_a_day) - months_before};
  while (first_day(m + 1) <= day) m = m + 1;
  return m;
}
inline Day last_day(Month m) { return first_day(m + 1) - 1; }
inline int days_in(Month m) { return first_day(m + 1) - first_day(m); }
// Day `nth` (1 …) of the month, or its last day when the month is shorter.
inline Day nth_day(Month m, int nth) {
  const Day wanted = first_day(m) + (nth - 1), last = last_day(m);
  return wanted < last ? wanted : last;
}

constexpr int year_of(Month m) { return 2000 + (m.n >= 0 ? m.n / 12 : (m.n - 11) / 12); }
constexpr int month_number(Month m) { return m.n - (year_of(m) - 2000) * 12 + 1; }
constexpr Month make_month(int year, int number) { return {(year - 2000) * 12 + number - 1}; }

bool is_weekend(Day day);
// New Year, Easter Monday, King's Day, Liberation Day (every fifth year), Ascension, Whit Monday,
// Christmas and Boxing Day. Good Friday is a working day at most offices and stays one.
bool is_public_holiday(Day day);
bool is_working_day(Day day);
// `day` itself when it is a working day.
Day next_working_day(Day day);
// Easter Sunday of a year (Gregorian computus).
Day easter_sunday(int year);

bool is_quarter_end(Day day);

// "2023-03-31"; from_iso refuses anything that is not a real date in 1990 … 2100.
std::string to_iso(Day day);
std::optional<Day> from_iso(std::string_view text);

}  // namespace drempel
