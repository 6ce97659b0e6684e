#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/counted.h"
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

namespace drempel::cli {

namespace {

constexpr const char* base_for_patches = "sector-2022";

struct Checked {
  Result<Scenario> scenario;
  bool patch = false;
};

// What may be meant otherwise, a line each.
std::string doubts_in_words(const Problems& doubts, Language language) {
  std::string text;
  for (const Problem& doubt : doubts)
    text += filled(texts::note, language, to_text(doubt, language)) + "\n";
  return text;
}

// A strategy needs a base to be laid over; the sector's serves.
Checked check(const Request& request, const std::string& name) {
  const SearchPath search = find_search_path();
  Result<Scenario> whole = load_quietly(request, name);
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
  return text + "\n" + title_of(*checked.scenario, language) + "\n" +
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

std::string in_json(const std::string& name, const Problems& problems, const Problems& doubts,
                    Language language) {
  const nlohmann::ordered_json result{{"file", name},
                                      {"version", program_version()},
                                      {"results_version", results_version},
                                      {"ok", problems.empty()},
                                      {"problems", list_of(problems, language)},
                                      {"doubts", list_of(doubts, language)}};
  return result.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

int do_check(const Request& request) {
  const std::string& name = request.arguments.front();
  const Checked checked = check(request, name);
  const Problems doubts = doubts_about(request, name);
  if (request.json) {
    const int printed = print(in_json(name, checked.scenario.problems(), doubts, request.language),
                              request.language);
    return printed != exit_ok || checked.scenario ? printed : exit_wrong_input;
  }
  if (!checked.scenario) return refuse(checked.scenario.problems(), request.language);
  return print(doubts_in_words(doubts, request.language) + in_text(request, name, checked),
               request.language);
}

}  // namespace drempel::cli
