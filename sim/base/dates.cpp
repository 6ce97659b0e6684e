// Days as people write them, with the names of the months in both languages.
#include "base/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace drempel {

namespace {

constexpr std::array<Text, 12> months{{{"January", "januari"},
                                       {"February", "februari"},
                                       {"March", "maart"},
                                       {"April", "april"},
                                       {"May", "mei"},
                                       {"June", "juni"},
                                       {"July", "juli"},
                                       {"August", "augustus"},
                                       {"September", "september"},
                                       {"October", "oktober"},
                                       {"November", "november"},
                                       {"December", "december"}}};

// The parts between spaces and hyphens of any kind.
std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts(1);
  while (!text.empty()) {
    std::size_t length = 1;
    bool between = text.front() == ' ' || text.front() == '-' || text.front() == '\t';
    for (const std::string_view sign :
         {"\u00a0", "\u2007", "\u2009", "\u202f", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212"})
      if (text.starts_with(sign)) between = true, length = sign.size();
    if (!between) parts.back() += text.substr(0, length);
    if (between && !parts.back().empty()) parts.emplace_back();
    text.remove_prefix(length);
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

std::optional<int> number_in(std::string_view part, std::size_t most_digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
  const bool digits = !part.empty() && part.front() >= '0' && part.front() <= '9';
  if (!digits || part.size() > most_digits || error != std::errc() ||
      end != part.data() + part.size())
    return {};
  return value;
}

std::string lower(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

// 1 … 12, by number or by name; a name may be cut to three letters or more ("mrt" is March too).
std::optional<int> month_in(std::string_view part) {
  if (const auto number = number_in(part, 2)) return number;
  std::string word = lower(part);
  if (word.ends_with('.')) word.pop_back();
  if (word.size() < 3) return {};
  if (word == "mrt") return 3;
  for (std::size_t m = 0; m < months.size(); ++m)
    for (const std::string_view name : {months[m].en, months[m].nl})
      if (lower(name).starts_with(word)) return static_cast<int>(m) + 1;
  return {};
}

Problem no_day(std::string_view text) {
  return make_problem(
      {}, 0, {},
      said("\"{}\" is no date; write a day as 2024-07-01, 1-7-2024 or 1 July 2024",
           "\"{}\" is geen datum; schrijf een dag als 1-7-2024, 1 juli 2024 of 2024-07-01", text));
}

Problem not_in_calendar(std::string_view text) {
  return make_problem({}, 0, {},
                      said("\"{}\" isn't a day of the calendar of 1990 … 2100; write a day as "
                           "2024-07-01",
                           "\"{}\" staat niet op de kalender van 1990 … 2100; schrijf een dag als "
                           "1-7-2024",
                           text));
}

}  // namespace

std::string spell_day(Day day, Language language) {
  const Date d = to_date(day);
  return fmt::format("{} {} {}", d.day, months[static_cast<std::size_t>(d.month - 1)].in(language),
                     d.year);
}

Result<Day> read_day(std::string_view text) {
  const std::vector<std::string> parts = parts_of(text);
  if (parts.size() != 3) return no_day(text);
  const bool year_first = parts[0].size() == 4;
  const std::string& years = parts[year_first ? 0 : 2];
  const auto year = years.size() == 4 ? number_in(years, 4) : std::nullopt;
  const auto month = month_in(parts[1]);
  const auto day = number_in(parts[year_first ? 2 : 0], 2);
  if (!year || !month || !day) return no_day(text);
  const auto found = from_iso(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
  if (!found) return not_in_calendar(text);
  return *found;
}

}  // namespace drempel
