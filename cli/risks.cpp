// `drempel risks`: the risk register of a scenario.
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/scenarios.h"
#include "cli/study_command.h"
#include "cli/texts.h"
#include "files/scenario_file.h"
#include "output/risk_report.h"
#include "study/risk_study.h"

namespace drempel::cli {

namespace {

constexpr std::string_view own_names[] = {"risks.json", "risks.txt"};
constexpr const char* low_economy = "recession";  // a shipped climate

int report(const Request& request, const RiskStudy& study, ResultsFolder* folder) {
  const std::string text = risk_report(study, request.language);
  const std::string json = risk_json(study, request.language);
  if (folder) {
    std::vector<OutputFile> files = risk_files(study, request.language);
    files.push_back({std::string(own_names[0]), json});
    files.push_back({std::string(own_names[1]), text});
    const Provenance made_from = provenance_of(study.study);
    if (const int code = write_all(request, *folder, files, made_from); code != exit_ok)
      return code;
  }
  return print(request.json ? json : text, request.language);
}

int simulate(const Request& request, Scenario base, ResultsFolder* folder) {
  RiskStudyInput input;
  if (Result<Scenario> found = load_alternative(base, low_economy, find_search_path()))
    input.recession = std::move(found.value());
  input.study = study_input(request, std::move(base), {});
  std::optional<Result<RiskStudy>> study;
  {
    ProgressLine line(request.language);
    study = run_risk_study(
        input, [&](const Progress& progress) { line.show(progress); }, &stop_flag());
  }
  if (!*study) return refuse(study->problems(), request.language);
  if ((*study)->study.stopped) return stopped(request);
  return report(request, **study, folder);
}

}  // namespace

int do_risks(const Request& request) {
  Result<Scenario> scenario = load_with_settings(request, request.arguments.front());
  if (!scenario) return refuse(scenario.problems(), request.language);
  std::vector<std::string> names = risk_names();
  for (const std::string_view name : own_names) names.emplace_back(name);
  ResultsPlace place = results_place(request, names);
  if (place.code != exit_ok) return place.code;
  return simulate(request, std::move(scenario.value()), place.folder ? &*place.folder : nullptr);
}

}  // namespace drempel::cli
