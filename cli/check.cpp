// check FILE: whether a scenario can be run, and what to know of it before.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/said.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/scenarios.h"
#include "cli/texts.h"
#include "files/overrides.h"
#include "files/scenario_file.h"
#include "output/changes.h"
#include "output/report_parts.h"
#include "output/version.h"
#include "output/workflow_notes.h"

namespace drempel::cli {

namespace {

constexpr const char* base_for_patches = "sector-2022";

struct Checked {
  Result<Scenario> scenario;
  bool patch = false;
};

// A strategy needs a base to be laid over; the sector's serves.
Checked check(const Request& request, const std::string& name) {
  const SearchPath search = find_search_path();
  Result<Scenario> whole = load_with_settings(request, name);
  if (whole) return {std::move(whole), false};
  const Result<Scenario> base = load_scenario(base_for_patches, search);
  if (!base || load_scenario(name, search)) return {std::move(whole), false};
  Result<Scenario> patched = load_alternative(*base, name, search);
  if (!patched) return {std::move(patched), true};
  Problems problems = apply_sets(patched.value(), request.settings);
  if (!problems.empty()) return {std::move(problems), true};
  return {std::move(patched), true};
}

std::string in_text(const Request& request, const std::string& name, const Checked& checked) {
  const Language language = request.language;
  const StatusCounts n = count_statuses(*checked.scenario);
  std::string text = filled(texts::all_is_well, language, name);
  if (checked.patch) (text += " ") += filled(texts::as_patch, language, base_for_patches);
  text +=
      "\n" + title_of(*checked.scenario, language) + "\n" +
      filled(texts::value_counts, language, n.all(), n.law, n.published, n.calibrated, n.guessed) +
      "\n";
  for (const std::string& note : workflow_notes(*checked.scenario, language)) text += note + "\n";
  return text + maker_line(language);
}

std::string in_json(const std::string& name, const Result<Scenario>& scenario, Language language) {
  const Problems& problems = scenario.problems();
  std::vector<std::string> notes;
  if (scenario) notes = workflow_notes(*scenario, language);
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Problem& p : problems)
    list.push_back(
        {{"file", p.file}, {"line", p.line}, {"key", p.key}, {"message", message_in(p, language)}});
  const nlohmann::ordered_json result{{"file", name},
                                      {"version", program_version()},
                                      {"results_version", results_version},
                                      {"ok", problems.empty()},
                                      {"problems", list},
                                      {"notes", notes}};
  return result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

int do_check(const Request& request) {
  const std::string& name = request.arguments.front();
  const Checked checked = check(request, name);
  if (request.json) {
    const int printed = print(in_json(name, checked.scenario, request.language), request.language);
    return printed != exit_ok || checked.scenario ? printed : exit_wrong_input;
  }
  if (!checked.scenario) return refuse(checked.scenario.problems(), request.language);
  return print(in_text(request, name, checked), request.language);
}

}  // namespace drempel::cli
