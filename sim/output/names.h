// Codes and names of the enums that nothing else names.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "kpi/kpi.h"
#include "model/ids.h"
#include "model/story.h"
#include "policy/workflow.h"

namespace drempel {

Text name_of(Lane lane);
Text name_of(SegmentId segment);
// What came of a step, and what keeps one from being taken, as a condition in a workflow.
Text name_of(StepResult result);
Text name_of(Unless unless);
Text name_of(Better better);
Text name_of(Measure measure);
std::string_view code_of(Measure measure);  // "stock", "flow": as the JSON has it
std::string_view code_of(IncomeType income);
std::string_view code_of(HouseholdType household);
std::string_view code_of(Lane lane);
std::string_view code_of(Profile profile);  // "I" … "IV"
// "job_loss": its section in the rows without "shock.".
std::string_view code_of(ShockId shock);

}  // namespace drempel
