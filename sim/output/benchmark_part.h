// The benchmark's picture in the report of a run: financial return against social return, the size
// class, and the sector's published figures beside the corporation's own.
#pragma once

#include <string>

#include "output/report.h"

namespace drempel {

std::string benchmark_part(const StudyOutput& output, const Comparison& figures, Language language);

}  // namespace drempel
