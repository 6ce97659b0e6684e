// The Woonbron line in a report: what amicable files cost, how many files stay out of court, what
// that is worth. Shown beside the two readings of the slide; no target.
#pragma once

#include <string>

#include "output/report.h"

namespace drempel {

// Empty when no third party handles files in any of the scenarios.
std::string woonbron_part(const StudyOutput& output, const Comparison& figures, Language language);

}  // namespace drempel
