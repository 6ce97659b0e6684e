// Finding and reading the scenarios that a request names.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "cli/request.h"
#include "policy/scenario.h"

namespace drempel::cli {

// A scenario with the request's --set laid over it. What may be meant otherwise is said on standard
// error; load_quietly says nothing.
Result<Scenario> load_with_settings(const Request& request, const std::string& name_or_path);
Result<Scenario> load_quietly(const Request& request, const std::string& name_or_path);
// What may be meant otherwise in the files of these scenarios and in --set.
Problems doubts_about(const Request& request, std::span<const std::string> names);

struct Alternatives {
  Scenario base;
  std::vector<Scenario> alternatives;
};
// The base (with --set) and the alternatives: strategies are laid over that base; whole scenarios
// get the same --set.
Result<Alternatives> load_alternatives(const Request& request);
// The same, and doubts aren't said.
Result<Alternatives> load_alternatives_quietly(const Request& request);

}  // namespace drempel::cli
