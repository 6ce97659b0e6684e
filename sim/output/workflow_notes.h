// What to know of a workflow before it is run: steps that move along with others, a letter too near
// the handover, signals that come too soon.
#pragma once

#include <string>
#include <vector>

#include "policy/scenario.h"

namespace drempel {

// "A.2.5 moves from day 61 to day 91, because it stands after A.2.4": steps whose own entry is the
// same in both, but which stand on another day. With the segments named unless it is all of them.
std::vector<std::string> moved_along(const Scenario& base, const Scenario& alternative,
                                     Language language);

// In plain sentences, with the segments they hold for: costs that can't be charged in time, because
// the WIK letter stands nearer to a handover than its term; signals to the municipality before the
// reminder or own contact, or of less than it wants to hear of; a lever that a step's own
// `min_owed` replaces.
std::vector<std::string> workflow_notes(const Scenario& scenario, Language language);
// Those that do not hold for the base too.
std::vector<std::string> new_workflow_notes(const Scenario& base, const Scenario& alternative,
                                            Language language);

}  // namespace drempel
