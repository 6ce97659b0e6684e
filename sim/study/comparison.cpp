#include "study/comparison.h"

namespace drempel {

Comparison compare(const StudyOutput& output) {
  Comparison result;
  result.base = summarise(output.base.runs);
  for (const ScenarioRuns& alternative : output.alternatives) {
    result.alternatives.push_back(summarise(alternative.runs));
    result.differences.push_back(difference(alternative.runs, output.base.runs));
  }
  return result;
}

}  // namespace drempel
