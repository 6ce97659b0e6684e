// A target in words: what it asks, and where it comes from.
#pragma once

#include <string>

#include "kpi/target.h"
#include "output/explain.h"

namespace drempel {

// "band 1 … 5", "not lower, at most 50"; empty when nothing is asked.
std::string asked_of(const Target& target, Language language);
// Homes of the run; 0 when it can't be asked.
double homes_of(const Target& target);
Explanation explained(const Target& target, Language language);

}  // namespace drempel
