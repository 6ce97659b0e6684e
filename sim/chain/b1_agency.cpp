// A.2.5b and B.1.1b: the collection agency, amicable work only.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

Outcome hand_over_to_agency(const StepContext&) { return {}; }

Outcome collect_amicably(const StepContext&) { return {}; }

}  // namespace drempel
