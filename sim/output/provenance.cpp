// What a result was made from, as JSON and as fields of a CSV file.
#include "output/provenance.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "output/csv.h"
#include "output/version.h"
#include "study/study.h"

namespace drempel {

Provenance provenance_of(const StudyOutput& output) {
  Provenance result;
  result.base = output.base.scenario.name;
  for (const ScenarioRuns& one : output.alternatives)
    result.alternatives.push_back(one.scenario.name);
  result.homes = static_cast<std::int64_t>(output.base.scenario.settings.world.population.homes);
  result.years = output.years;
  result.seed = output.seed;
  result.replications = output.replications;
  result.settings = output.settings;
  return result;
}

std::string provenance_json(const Provenance& made_from) {
  nlohmann::ordered_json json{{"base", made_from.base},   {"alternatives", made_from.alternatives},
                              {"homes", made_from.homes}, {"years", made_from.years},
                              {"seed", made_from.seed},   {"replications", made_from.replications}};
  if (made_from.replication) json["replication"] = *made_from.replication;
  json["settings"] = made_from.settings;
  json["version"] = program_version();
  json["results_version"] = results_version;
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string provenance_fields(const StudyOutput& output) {
  const Provenance from = provenance_of(output);
  std::string settings;
  for (const std::string& setting : from.settings)
    settings += (settings.empty() ? "" : " ") + setting;
  return fmt::format("{},{},{},{},{},{},{},{}", csv_field(from.base), from.homes, from.years,
                     from.seed, from.replications, csv_field(settings), program_version(),
                     results_version);
}

}  // namespace drempel
