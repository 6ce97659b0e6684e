// Names and changes as every chart says them.
#pragma once

#include <string>
#include <vector>

#include "study/comparison.h"

namespace drempel {

// The base first ("Today's policy", or its own name when nothing stands beside it), then the
// alternatives.
std::vector<std::string> strategy_names(const StudyOutput& output, Language language);

// "Home visits: −3.2 in 2027 (almost certainly)".
std::string change_in_words(const std::string& strategy, const Series& difference,
                            const KpiRow& row, int year, Language language);

}  // namespace drempel
