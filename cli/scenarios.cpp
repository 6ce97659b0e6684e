// Scenarios by name or path, with what was set by hand laid over them.
#include "cli/scenarios.h"

#include "base/said.h"
#include "cli/console.h"
#include "cli/texts.h"
#include "files/doubts.h"
#include "files/overrides.h"
#include "files/scenario_file.h"

namespace drempel::cli {

namespace {

void say_doubts(const Request& request, const Problems& doubts) {
  for (const Problem& doubt : doubts)
    complain(filled(texts::note, request.language, to_text(doubt, request.language)));
}

Result<Scenario> load_one(const Request& request, const Scenario& base, const std::string& name,
                          const SearchPath& search) {
  const bool whole = load_scenario(name, search).ok();  // a strategy is no scenario by itself
  return whole ? load_quietly(request, name) : load_alternative(base, name, search);
}

}  // namespace

Result<Scenario> load_with_settings(const Request& request, const std::string& name_or_path) {
  say_doubts(request, doubts_about(request, {&name_or_path, 1}));
  return load_quietly(request, name_or_path);
}

Problems doubts_about(const Request& request, std::span<const std::string> names) {
  Problems doubts;
  for (const std::string& name : names)
    for (Problem& doubt : doubts_of(name, find_search_path())) doubts.push_back(std::move(doubt));
  for (Problem& doubt : doubts_in_settings(request.settings)) doubts.push_back(std::move(doubt));
  return doubts;
}

Result<Scenario> load_quietly(const Request& request, const std::string& name_or_path) {
  Result<Scenario> loaded = load_scenario(name_or_path, find_search_path());
  if (!loaded) return loaded;
  Problems problems = apply_sets(loaded.value(), request.settings);
  if (!problems.empty()) return Result<Scenario>(std::move(problems));
  return loaded;
}

Result<Alternatives> load_alternatives(const Request& request) {
  say_doubts(request, doubts_about(request, request.arguments));
  return load_alternatives_quietly(request);
}

Result<Alternatives> load_alternatives_quietly(const Request& request) {
  const SearchPath search = find_search_path();
  Result<Scenario> base = load_quietly(request, request.arguments.front());
  if (!base) return base.problems();
  Alternatives result{*base, {}};
  Problems problems;
  for (std::size_t i = 1; i < request.arguments.size(); ++i) {
    Result<Scenario> one = load_one(request, *base, request.arguments[i], search);
    if (one)
      result.alternatives.push_back(std::move(one.value()));
    else
      for (const Problem& problem : one.problems()) problems.push_back(problem);
  }
  if (!problems.empty()) return problems;
  return result;
}

}  // namespace drempel::cli
