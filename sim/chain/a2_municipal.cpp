// A.2.3b … A.2.3d: the municipality's part before the bailiff, and tailor-made work.
#include "chain/attempt.h"
#include "chain/step_list.h"

namespace drempel {

Outcome signal_arrears(const StepContext&) { return {}; }

Outcome work_tailor_made(const StepContext&) { return {}; }

Outcome report_crisis(const StepContext&) { return {}; }

}  // namespace drempel
