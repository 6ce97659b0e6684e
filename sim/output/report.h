// The report of a study as plain text for a terminal 100 columns wide.
#pragma once

#include <string>

#include "base/text.h"
#include "study/comparison.h"
#include "study/study.h"

namespace drempel {

inline constexpr int report_width = 100;

// One scenario: for people, for money, for staff, KPIs, benchmark, the chain, who pays, law.
std::string run_report(const StudyOutput& output, const Comparison& figures, Language language);
// The base and its alternatives: what changes for people, for money, for staff; the chain as a
// funnel, who pays, breaches, and what it all rests on. At least one alternative.
std::string compare_report(const StudyOutput& output, const Comparison& figures, Language language);

}  // namespace drempel
