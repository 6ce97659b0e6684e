// The summaries of a finished study, side by side.
#pragma once

#include <vector>

#include "study/morale_ends.h"
#include "study/study.h"
#include "study/summary.h"

namespace drempel {

struct Comparison {
  Summary base;
  std::vector<Summary> alternatives;
  std::vector<Summary> differences;      // alternative minus base, paired by replication
  std::vector<OrderAtEnds> morale_ends;  // when both ends of payment morale were run too
};

// `output` must be finished (not stopped).
Comparison compare(const StudyOutput& output);

}  // namespace drempel
