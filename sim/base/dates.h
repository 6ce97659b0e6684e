// Days as people write them: one writer and one reader, so that what is printed is read back as the
// same day.
#pragma once

#include <string>
#include <string_view>

#include "base/calendar.h"
#include "base/result.h"

namespace drempel {

// "4 March 2024" / "4 maart 2024".
std::string spell_day(Day day, Language language);

// "2024-03-04", "4-3-2024" (the day first, in both languages), "4 maart 2024", "4 mrt 2024",
// "4 March 2024"; spaces of any kind. A year has four digits and lies in 1990 … 2100. The fault
// says what to write instead.
Result<Day> read_day(std::string_view text);

}  // namespace drempel
