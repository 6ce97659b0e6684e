// The four matrices of the risk register, as text for a terminal, as CSV and as JSON.
#pragma once

#include <string>
#include <vector>

#include "output/csv.h"
#include "study/risk_study.h"

namespace drempel {

// Goals × performance fields, goals × risks, assessment, control; the size of the study below.
std::string risk_report(const RiskStudy& study, Language language);
// One file per matrix: goal_field, goal_risk, risk_assessment, risk_control. Every row says where
// its content comes from (`basis`) and what it was made from (provenance.h).
std::vector<OutputFile> risk_files(const RiskStudy& study, Language language);
// The names of these files, known before anything has been run.
std::vector<std::string> risk_names();
// The same as one document (docs/schema/risks.schema.json). Ends in a line feed.
std::string risk_json(const RiskStudy& study, Language language);

}  // namespace drempel
