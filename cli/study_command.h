// What the commands that simulate have in common.
#pragma once

#include <optional>
#include <vector>

#include "cli/request.h"
#include "files/results_folder.h"
#include "output/csv.h"
#include "output/provenance.h"
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
// Two outputs of one command that would be one file; empty when all is well. `names`: the files
// that come into the folder --out.
Problems meeting_outputs(const Request& request, const std::vector<std::string>& names);
// Where the files of --out go, with nothing written yet; none without --out. `names`: the files
// that will come, and with them the list. On problems it has been said what is wrong, with the exit
// code.
struct ResultsPlace {
  std::optional<ResultsFolder> folder;
  int code = exit_ok;
};
ResultsPlace results_place(const Request& request, const std::vector<std::string>& names);
// Writes the files into --out and says so; gives the exit code.
int write_all(const Request& request, ResultsFolder& folder, const std::vector<OutputFile>& files,
              const Provenance& made_from);

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
