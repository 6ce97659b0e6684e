// What a result was made from: so that it can be made again, and so that two results can be told
// apart wherever they have gone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drempel {

struct StudyOutput;

struct Provenance {
  std::string base = {};                       // name of the scenario
  std::vector<std::string> alternatives = {};  // names, as compared
  std::int64_t homes = 0;                      // of the base
  int years = 0;                               // counted from the policy date
  std::uint64_t seed = 0;
  int replications = 0;                           // 1 of a single life
  std::optional<std::uint32_t> replication = {};  // of a single life: which one
  std::vector<std::string> settings = {};         // --set as it was given
};
Provenance provenance_of(const StudyOutput& output);

// One JSON object, on one line, with version and results_version.
std::string provenance_json(const Provenance& made_from);

// The last columns of every CSV file: they open as columns in a spreadsheet, and a row that is
// copied out of its file still says what it is of. `settings` has a space between the settings.
inline constexpr std::string_view provenance_columns =
    "base,homes,years,seed,replications,settings,version,results_version";
std::string provenance_fields(const StudyOutput& output);

}  // namespace drempel
