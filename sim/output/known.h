// Until when the years outside are known, and what is repeated after.
#pragma once

#include <string>

#include "base/calendar.h"
#include "base/text.h"
#include "policy/scenario.h"

namespace drempel {

// "Known until: rent rise 2024 (then 5.1% again and again), tariffs of courts and bailiffs 2026
// (then unchanged)." Names what ends before the year of `end`: dated values from outside whose last
// one is not the row's default, and the law's tariffs. Empty when all is known until then.
std::string known_until(const Scenario& scenario, Day end, Language language);

}  // namespace drempel
