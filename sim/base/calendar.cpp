#include "base/calendar.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>

namespace drempel {

namespace {

namespace ch = std::chrono;
constexpr ch::sys_days epoch = ch::sys_days{ch::year{2000} / 1 / 1};

ch::year_month_day ymd(Day day) { return ch::year_month_day{epoch + ch::days{day.n}}; }

// Sunday = 0 … Saturday = 6; 1-1-2000 was a Saturday.
constexpr int weekday(Day day) {
  const int w = (day.n + 6) % 7;
  return w < 0 ? w + 7 : w;
}

bool kings_day(Date d,
               Day day) {  // 27 April, a day earlier when that is a Sunday; Queen's Day before
  if (d.month != 4) return false;
  const int official = d.year >= 2014 ? 27 : 30;
  const bool sunday = weekday(to_day({d.year, 4, official})) == 0;
  return day == to_day({d.year, 4, official - (sunday ? 1 : 0)});
}

}  // namespace

Day to_day(Date d) {
  const auto date =
      ch::year{d.year} / static_cast<unsigned>(d.month) / static_cast<unsigned>(d.day);
  return {static_cast<std::int32_t>((ch::sys_days{date} - epoch).count())};
}

Date to_date(Day day) {
  const auto d = ymd(day);
  return {int{d.year()}, static_cast<int>(unsigned{d.month()}),
          static_cast<int>(unsigned{d.day()})};
}

constexpr std::array<std::int32_t, month_starts_count> month_starts = [] {
  std::array<std::int32_t, month_starts_count> starts{};
  for (int k = 0; k < month_starts_count; ++k) {
    const Month m{month_starts_from + k};
    const auto date = ch::year{year_of(m)} / static_cast<unsigned>(month_number(m)) / 1u;
    starts[static_cast<std::size_t>(k)] =
        static_cast<std::int32_t>((ch::sys_days{date} - epoch).count());
  }
  return starts;
}();

Day first_day_beyond_table(Month m) { return to_day({year_of(m), month_number(m), 1}); }

bool is_weekend(Day day) { return weekday(day) == 0 || weekday(day) == 6; }

Day easter_sunday(int y) {  // Meeus, Jones, Butcher
  const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
  const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return to_day({y, n / 31, n % 31 + 1});
}

bool is_public_holiday(Day day) {
  const Date d = to_date(day);
  if (d.month == 1 && d.day == 1) return true;
  if (d.month == 12 && (d.day == 25 || d.day == 26)) return true;
  if (d.month == 5 && d.day == 5 && d.year % 5 == 0) return true;
  if (kings_day(d, day)) return true;
  const int after_easter = day - easter_sunday(d.year);
  return after_easter == 0 || after_easter == 1 || after_easter == 39 || after_easter == 49 ||
         after_easter == 50;
}

bool is_working_day(Day day) { return !is_weekend(day) && !is_public_holiday(day); }

Day next_working_day(Day day) {
  while (!is_working_day(day)) ++day;
  return day;
}

bool is_quarter_end(Day day) {
  const Date next = to_date(day + 1);
  return next.day == 1 && next.month % 3 == 1;
}

std::string to_iso(Day day) {
  const Date d = to_date(day);
  return fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day);
}

std::optional<Day> from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto number = [&](int from, int length) {
    int value = -1;
    const char* end = text.data() + from + length;
    const auto parsed = std::from_chars(text.data() + from, end, value);
    return parsed.ptr == end ? value : -1;
  };
  const Date d{number(0, 4), number(5, 2), number(8, 2)};
  if (d.year < 1990 || d.year > 2100 || d.month < 1 || d.month > 12 || d.day < 1) return {};
  const Day day = to_day({d.year, d.month, 1});
  if (d.day > days_in(month_of(day))) return {};
  return day + (d.day - 1);
}

}  // namespace drempel
