// What becomes of the costs of collection and of court, as a small table in the report of a run.
#pragma once

#include <string>

#include "output/report.h"

namespace drempel {

// Advanced, allowed or awarded, charged, recovered, written off, still open; € a year of the last
// year, means over the replications.
std::string recovery_part(const Comparison& figures, Language language);

}  // namespace drempel
