// What the commands that simulate have in common.
#pragma once

#include <optional>
#include <vector>

#include "cli/request.h"
#include "files/atomic_file.h"
#include "output/csv.h"
#include "policy/scenario.h"
#include "study/comparison.h"

namespace drempel::cli {

struct Reports {
  std::string (*text)(const StudyOutput&, const Comparison&, Language) = nullptr;
  std::string (*json)(const StudyOutput&, const Comparison&, Language) = nullptr;
  std::string json_name;  // of the file in --out
};

// What was asked, as a study.
StudyInput study_input(const Request& request, Scenario base, std::vector<Scenario> alternatives);
// Says that Ctrl-C was pressed; gives the exit code.
int stopped(const Request& request);
// Writes the files into --out and says so; gives the exit code.
int write_all(const Request& request, OutputFolder& folder, const std::vector<OutputFile>& files);

// Runs the study as asked, from and to state files too. Without output it has been said what is
// wrong, and `code` is the exit code.
struct StudyRun {
  std::optional<StudyOutput> output;
  int code = exit_ok;
};
StudyRun run_as_asked(const Request& request, Scenario base, std::vector<Scenario> alternatives);

// Runs the study, writes --out, prints; gives the exit code.
int run_and_report(const Request& request, Scenario base, std::vector<Scenario> alternatives,
                   const Reports& reports);

}  // namespace drempel::cli
