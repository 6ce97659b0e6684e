// A quantity as it is written in a target file: "judgments / homes", "hap_total + written_off".
#pragma once

#include <string_view>

#include "base/result.h"
#include "base/said.h"
#include "kpi/quantity.h"

namespace drempel {

// Terms with " + " or " - " between them, and at most one " / " (spaces on both sides; codes such
// as "14+" are words of their own). A term is the code of a figure (`drempel list kpis`),
// `step:CODE` (times a year it was taken), `cost:CODE` (euros a year), `breach:CODE` (times a year)
// or `homes`. The problems say what is unknown, with the nearest that is known.
Result<Quantity> read_quantity(std::string_view text);

}  // namespace drempel
