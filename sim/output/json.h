// Results as JSON, by the schemas in docs/schema/. Nothing in it depends on the clock, the threads
// or the machine, so equal runs give equal bytes.
#pragma once

#include <string>

#include "base/text.h"
#include "study/comparison.h"
#include "study/study.h"

namespace drempel {

// Names and units are in `language`; keys and codes never change. Ends in a line feed.
std::string run_json(const StudyOutput& output, const Comparison& figures, Language language);
std::string compare_json(const StudyOutput& output, const Comparison& figures, Language language);

}  // namespace drempel
