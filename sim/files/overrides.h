// `--set key=value`: one more layer, given on the command line.
#pragma once

#include <span>
#include <string>

#include "base/result.h"
#include "policy/scenario.h"

namespace drempel {

// Lays "staff.collectors=3" over the scenario, with the checks of a file; problems have "--set" for
// a file. The value is written as in a file (3, 0.4, true, 2026-01-01, ['phone'], { from = … }); a
// bare word such as home_visit may go without quotes, and so may the code of a step:
// workflow.all.A.2.3.day=20. Empty when all is well; with any problem the scenario stays as it was.
Problems apply_set(Scenario& scenario, const std::string& setting);

// Several at once, in order. What must fit together (a step turned off and those after it) is
// checked when all are laid.
Problems apply_sets(Scenario& scenario, std::span<const std::string> settings);

}  // namespace drempel
