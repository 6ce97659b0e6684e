// One file being laid over a scenario that is already there.
#pragma once

#include "files/faults.h"
#include "files/toml_node.h"
#include "policy/scenario.h"

namespace drempel {

// Where something in a workflow was said last.
struct Place {
  std::string file;
  int line = 0;
  std::string key;
  int order = 0;  // later = higher; 0 = not in a file that was read
};

// Who last touched each step of each segment, over all layers. Needed because what a workflow lacks
// can only be seen when all layers are laid.
struct WorkflowTrace {
  Per<SegmentId, Per<StepId, Place>> places;
  Per<StepId, bool> faulty{};  // its table had a fault: say nothing more of it
  int said = 0;                // tables laid so far
};

struct Layer {
  Scenario& scenario;
  WorkflowTrace& trace;
  Faults& faults;
};

}  // namespace drempel
