// Names and changes as every chart says them.
#pragma once

#include <string>
#include <vector>

#include "output/numbers.h"
#include "study/comparison.h"

namespace drempel {

// The base first ("Today's policy", or its own name when nothing stands beside it), then the
// alternatives.
std::vector<std::string> strategy_names(const StudyOutput& output, Language language);

// An estimate without what is no number, so that it can be drawn and written.
Estimate finite_only(Estimate e);
// shown_mean and shown_interval of output/numbers.h, of what is finite.
std::string mean_text(const Estimate& e, int most, Language language, Sign sign = Sign::only_minus);
std::string interval_text(const Estimate& e, int most, Language language);

// "Home visits: −3.2 in 2027 (almost certainly)".
std::string change_in_words(const std::string& strategy, const Series& difference,
                            const KpiRow& row, int year, Language language);

// What stands under a chart's title: how the first alternative changes the figure of `row`, or the
// scenario's name when nothing stands beside it.
std::string change_or_title(const StudyOutput& output, const Comparison& figures, const KpiRow& row,
                            Language language);

}  // namespace drempel
