// The life of one home, for what tells it and what draws it.
#pragma once

#include <optional>
#include <string>

#include "cli/request.h"
#include "model/story.h"
#include "output/provenance.h"
#include "policy/scenario.h"

namespace drempel::cli {

struct LifeRun {
  std::optional<Story> story;  // without one it has been said what is wrong
  std::uint32_t home = 0;
  int code = exit_ok;
};
// What such a life is made from.
Provenance life_of(const Request& request, const Scenario& scenario);
// Lives the home that `word` names ("17"): the same life as in a study, the same past and then the
// scenario's own policy.
LifeRun live_as_asked(const Request& request, const Scenario& scenario, const std::string& word);

}  // namespace drempel::cli
