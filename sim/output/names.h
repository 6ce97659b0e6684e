// Codes and names of the enums that no row elsewhere names.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "kpi/kpi.h"
#include "model/ids.h"
#include "model/story.h"

namespace drempel {

Text name_of(IncomeType income);
Text name_of(HouseholdType household);
Text name_of(Lane lane);
Text name_of(SegmentId segment);
Text name_of(Better better);
Text name_of(Measure measure);
std::string_view code_of(Measure measure);  // "stock", "flow": as the JSON has it
std::string_view code_of(IncomeType income);
std::string_view code_of(HouseholdType household);
std::string_view code_of(Lane lane);
std::string_view code_of(Profile profile);  // "I" … "IV"
// "shock.job_loss" of the rows: the code after the dot, and the subject.
std::string_view code_of(ShockId shock);
Text name_of(ShockId shock);
bool high_threshold(Profile profile);
bool high_paralysis(Profile profile);

}  // namespace drempel
