// Reading one [[target]] of a target file.
#pragma once

#include "files/faults.h"
#include "files/target_runs.h"
#include "kpi/target.h"

namespace drempel {

// The keys that may stand at the top of a file instead of in each target.
const std::vector<std::string>& shared_target_keys();

// `top` is the root of the file. A fault is added for everything that is wrong; with faults the
// target is of no use.
Target read_target(TargetRuns& runs, const FoundFile& file, const NodeTable& top, const Node& node,
                   Faults& faults);

}  // namespace drempel
