// What `run` and `compare` have in common.
#pragma once

#include "cli/request.h"
#include "policy/scenario.h"
#include "study/comparison.h"

namespace drempel::cli {

struct Reports {
  std::string (*text)(const StudyOutput&, const Comparison&, Language) = nullptr;
  std::string (*json)(const StudyOutput&, const Comparison&, Language) = nullptr;
  std::string json_name;  // of the file in --out
};

// Runs the study, writes --out, prints; gives the exit code.
int run_and_report(const Request& request, Scenario base, std::vector<Scenario> alternatives,
                   const Reports& reports);

}  // namespace drempel::cli
