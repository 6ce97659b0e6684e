// Does the order of the alternatives hold whatever payment morale does? (M36) Without morale
// leniency has no price; so the same comparison is run with morale off and at its upper bound.
#pragma once

#include <vector>

#include "study/study.h"

namespace drempel {

// An outcome on which alternatives are ranked, at both ends of payment morale.
struct OrderAtEnds {
  const KpiRow* outcome = nullptr;
  std::vector<std::size_t> off, full;  // 0 = the base, 1 … the alternatives; the best first
  // The same order; or else no pair that changes places is told apart from luck at both ends (by
  // the 80 % interval of the paired difference).
  bool holds = true, within_luck = true;
};

// The study with payment.morale at 0, or at the upper bound of its row, in every scenario.
StudyInput with_morale_off(StudyInput input);
StudyInput with_morale_full(StudyInput input);
// Both studies must be finished and have the same alternatives.
std::vector<OrderAtEnds> orders_at_ends(const StudyOutput& off, const StudyOutput& full);

}  // namespace drempel
