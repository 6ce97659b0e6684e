#include "cli/commands.h"
#include "cli/console.h"
#include "cli/scenarios.h"
#include "cli/study_command.h"
#include "output/json.h"
#include "output/report.h"

namespace drempel::cli {

int do_compare(const Request& request) {
  Result<Alternatives> all = load_alternatives(request);
  if (!all) return refuse(all.problems(), request.language);
  return run_and_report(request, std::move(all->base), std::move(all->alternatives),
                        {compare_report, compare_json, "compare.json"});
}

}  // namespace drempel::cli
