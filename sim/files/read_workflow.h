// Reading the workflow tables of a file.
#pragma once

#include "files/layer.h"

namespace drempel {

// Lays `[workflow.SEGMENT.'A.2.3']` tables over the scenario's workflows. A table merges by key:
// what it doesn't give stays; `day` takes the place of `after`, and the reverse; a list is replaced
// whole; `off = true` takes the step out. Within one file `[workflow.all]` is laid first and then
// the segments; a later file's `all` lies over everything before it. `all` without `day` or `after`
// changes only the segments that take the step; with one of them it adds the step to the others.
void read_workflow(const Node& node, Layer& layer);

// To be called when all layers are laid: each step has its moment and its channel, comes after
// steps that are in the same workflow, and never after itself by a detour. The problems name the
// place that was laid last.
Problems check_workflows(const Scenario& scenario, const WorkflowTrace& trace);

}  // namespace drempel
