#include <fmt/format.h>

#include "base/notation.h"
#include "base/pool.h"
#include "base/said.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/life.h"
#include "cli/scenarios.h"
#include "cli/study_command.h"
#include "cli/texts.h"
#include "files/faults.h"
#include "kpi/quarters.h"
#include "output/report_parts.h"
#include "output/story_text.h"
#include "study/tenant_life.h"
#include "study/warm_up.h"

namespace drempel::cli {

namespace {

std::optional<std::uint32_t> home_in(const std::string& word, const Scenario& scenario,
                                     Language language) {
  const auto last = static_cast<std::int64_t>(scenario.settings.world.population.homes) - 1;
  const auto home = read_whole(word, language, 0, last);
  if (!home) return std::nullopt;
  return static_cast<std::uint32_t>(*home);
}

int refuse_home(const Request& request, const std::string& word, const Scenario& scenario) {
  complain(filled(texts::home_range, request.language, shown(word),
                  static_cast<std::int64_t>(scenario.settings.world.population.homes) - 1,
                  scenario.name));
  return exit_wrong_input;
}

std::optional<Story> live(const Request& request, const Scenario& scenario, std::uint32_t home) {
  const int threads = request.threads > 0 ? request.threads : processors();
  const WarmUp warm_up = decide_warm_up(scenario, request.seed, threads, &stop_flag());
  if (warm_up.stopped) return std::nullopt;
  RunInput input;
  input.watch = home;
  const LifeOfStudy life{scenario, scenario, warm_up.years, request.years, request.seed};
  const auto state =
      life.live(static_cast<int>(request.replication), input, life.end(), &stop_flag());
  if (!state) return std::nullopt;
  return state->story();
}

}  // namespace

Provenance life_of(const Request& request, const Scenario& scenario) {
  Provenance result;
  result.base = scenario.name;
  result.homes = static_cast<std::int64_t>(scenario.settings.world.population.homes);
  result.years = request.years;
  result.seed = request.seed;
  result.replications = 1;
  result.replication = request.replication;
  result.settings = request.settings;
  return result;
}

LifeRun live_as_asked(const Request& request, const Scenario& scenario, const std::string& word) {
  const auto home = home_in(word, scenario, request.language);
  if (!home) return {{}, 0, refuse_home(request, word, scenario)};
  std::optional<Story> story = live(request, scenario, *home);
  if (!story) return {{}, *home, stopped(request)};
  return {std::move(story), *home, exit_ok};
}

int do_tenant(const Request& request) {
  const Result<Scenario> scenario = load_with_settings(request, request.arguments[0]);
  if (!scenario) return refuse(scenario.problems(), request.language);
  const LifeRun life = live_as_asked(request, *scenario, request.arguments[1]);
  if (!life.story) return life.code;
  const StorySpan span{request.from, request.until};
  if (request.json)
    return print(story_json(*life.story, life.home, span, life_of(request, *scenario)),
                 request.language);
  return print(title_of(*scenario, request.language) + "\n" +
                   story_text(*life.story, life.home, span, request.language) + "\n" +
                   maker_line(request.language),
               request.language);
}

}  // namespace drempel::cli
