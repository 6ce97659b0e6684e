#include "cli/commands.h"
#include "cli/console.h"
#include "cli/scenarios.h"
#include "cli/study_command.h"
#include "output/json.h"
#include "output/report.h"

namespace drempel::cli {

int do_run(const Request& request) {
  Result<Scenario> scenario = load_with_settings(request, request.arguments.front());
  if (!scenario) return refuse(scenario.problems(), request.language);
  return run_and_report(request, std::move(scenario.value()), {},
                        {run_report, run_json, "run.json"});
}

}  // namespace drempel::cli
