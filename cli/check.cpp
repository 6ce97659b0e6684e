// check FILE: whether a scenario can be run, and what to know of it before.
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>

#include "base/counted.h"
#include "base/said.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/scenarios.h"
#include "cli/texts.h"
#include "files/overrides.h"
#include "files/scenario_file.h"
#include "kpi/quarters.h"
#include "output/answered.h"
#include "output/changes.h"
#include "output/report_parts.h"
#include "output/version.h"
#include "output/words.h"
#include "output/workflow_notes.h"

namespace drempel::cli {

namespace {

constexpr const char* base_for_patches = "sector-2022";

struct Checked {
  Result<Scenario> scenario;
  std::optional<Scenario> base;  // of a strategy, or of what is checked against a base
  std::string base_name = {};
};

// What may be meant otherwise, a line each.
std::string doubts_in_words(const Problems& doubts, Language language) {
  std::string text;
  for (const Problem& doubt : doubts)
    text += filled(texts::note, language, to_text(doubt, language)) + "\n";
  return text;
}

Checked check_on(const Request& request) {
  Result<Alternatives> all = load_alternatives_quietly(request);
  if (!all) return {all.problems(), std::nullopt};
  return {std::move(all->alternatives.front()), std::move(all->base), request.arguments.front()};
}

// A strategy needs a base to be laid over; the sector's serves.
Checked check(const Request& request, const std::string& name) {
  if (request.arguments.size() > 1) return check_on(request);
  const SearchPath search = find_search_path();
  Result<Scenario> whole = load_quietly(request, name);
  if (whole) return {std::move(whole), std::nullopt};
  const Result<Scenario> base = load_scenario(base_for_patches, search);
  if (!base || load_scenario(name, search)) return {std::move(whole), std::nullopt};
  Result<Scenario> patched = load_alternative(*base, name, search);
  if (!patched) return {std::move(patched), std::nullopt};
  Problems problems = apply_sets(patched.value(), request.settings);
  if (!problems.empty()) return {std::move(problems), std::nullopt};
  return {std::move(patched), *base, base_for_patches};
}

// What can be seen beforehand to change nothing in a run of the usual length.
std::vector<std::string> idle(const Request& request, const Checked& checked) {
  if (!checked.base || !checked.scenario) return {};
  const Day end = run_end(checked.base->policy_date, request.years);
  return idle_changes(*checked.base, *checked.scenario, end, request.language);
}

std::string in_text(const Request& request, const std::string& name, const Checked& checked) {
  const Language language = request.language;
  const StatusCounts n = count_statuses(*checked.scenario);
  std::string text = filled(texts::all_is_well, language, name);
  if (checked.base) (text += " ") += filled(texts::as_patch, language, checked.base_name);
  std::string notes;
  for (const std::string& reason : idle(request, checked))
    notes += paragraph(filled(words::idle, language, request.years, reason));
  for (const std::string& note : workflow_notes(*checked.scenario, language)) notes += note + "\n";
  return text + "\n" + notes + title_of(*checked.scenario, language) + "\n" +
         counted(texts::value_counts, language, n.all(), n.law, n.published, n.calibrated,
                 n.guessed) +
         "\n" + maker_line(language);
}

nlohmann::ordered_json list_of(const Problems& problems, Language language) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Problem& p : problems)
    list.push_back(
        {{"file", p.file}, {"line", p.line}, {"key", p.key}, {"message", message_in(p, language)}});
  return list;
}

std::string in_json(const Request& request, const std::string& name, const Checked& checked,
                    const Problems& doubts) {
  const Language language = request.language;
  const Problems& problems = checked.scenario.problems();
  std::vector<std::string> notes;
  if (checked.scenario) notes = workflow_notes(*checked.scenario, language);
  const nlohmann::ordered_json result{{"file", name},
                                      {"version", program_version()},
                                      {"results_version", results_version},
                                      {"ok", problems.empty()},
                                      {"problems", list_of(problems, language)},
                                      {"doubts", list_of(doubts, language)},
                                      {"notes", notes},
                                      {"changes_nothing", idle(request, checked)}};
  return result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

int do_check(const Request& request) {
  const std::string& name = request.arguments.back();
  const Checked checked = check(request, name);
  const Problems doubts = doubts_about(request, request.arguments);
  if (request.json) {
    const int printed = print(in_json(request, name, checked, doubts), request.language);
    return printed != exit_ok || checked.scenario ? printed : exit_wrong_input;
  }
  if (!checked.scenario) return refuse(checked.scenario.problems(), request.language);
  return print(doubts_in_words(doubts, request.language) + in_text(request, name, checked),
               request.language);
}

}  // namespace drempel::cli
