// Whether the order of the alternatives holds at both ends of payment morale, in the report and
// JSON of a comparison.
#pragma once

#include <string>

#include "output/report.h"

namespace drempel {

// Empty when the ends were not run.
std::string morale_part(const Comparison& figures, Language language);
// "same", "within_luck" or "changes".
std::string_view code_of(const OrderAtEnds& order);

}  // namespace drempel
