#include <doctest/doctest.h>

#include "files/scenario_file.h"
#include "output/json.h"
#include "sim/files/temp_folder.h"
#include "study/live_picture.h"
#include "study/study.h"

using namespace drempel;
using namespace drempel::test;

namespace {

// Base and one strategy, three replications each.
StudyOutput three_runs() {
  StudyInput input;
  input.base = load_scenario("sector-2022", shipped()).value();
  input.base.settings.world.population.homes = 150;
  input.alternatives = {input.base};
  input.alternatives[0].name = "visits";
  input.alternatives[0].settings.policy.staff.visitors = 4;
  input.years = 2;
  input.replications = 3;
  input.threads = 1;
  return run_study(input).value();
}

LiveLanePtr lane_of(const ScenarioRuns& runs, int mark, std::shared_ptr<LivedPast> past) {
  auto lane = std::make_shared<LiveLane>();
  lane->mark.past = digest_of(std::to_string(mark));
  lane->scenario = runs.scenario;
  lane->past = std::move(past);
  return lane;
}

std::vector<std::shared_ptr<const Tally>> first(const ScenarioRuns& runs, std::size_t n) {
  std::vector<std::shared_ptr<const Tally>> result;
  for (std::size_t r = 0; r < n; ++r) result.push_back(std::make_shared<const Tally>(runs.runs[r]));
  return result;
}

PictureParts parts_of(const StudyOutput& output, std::size_t of_base, std::size_t of_strategy) {
  PictureParts parts;
  parts.shown.id = 7;
  parts.shown.years = 2;
  parts.shown.replications = 3;
  parts.shown.past = std::make_shared<LivedPast>();
  parts.shown.past->years = output.warm_up_years;
  parts.shown.past->drift = output.drift;
  const ScenarioRuns* all[] = {&output.base, &output.alternatives[0]};
  for (int i = 0; i < 2; ++i) {
    parts.shown.lanes.push_back(lane_of(*all[i], i, parts.shown.past));
    parts.shown.scenarios.push_back(std::make_shared<const Scenario>(all[i]->scenario));
  }
  parts.runs = {first(output.base, of_base), first(output.alternatives[0], of_strategy)};
  return parts;
}

}  // namespace

TEST_CASE("live picture: of all replications it is what a comparison of the study says") {
  const StudyOutput output = three_runs();
  const auto picture = make_picture(parts_of(output, 3, 3));
  CHECK(picture->setting == 7);
  CHECK(picture->complete);
  CHECK(compare_json(output, picture->figures, Language::en) ==
        compare_json(output, compare(output), Language::en));
}

TEST_CASE("live picture: a difference pairs the replications that both have, and none else") {
  StudyOutput output = three_runs();
  const auto picture = make_picture(parts_of(output, 3, 2));
  CHECK_FALSE(picture->complete);
  CHECK(picture->output.replications == 3);
  CHECK(picture->output.alternatives[0].runs.size() == 2);
  output.base.runs.pop_back();
  output.alternatives[0].runs.pop_back();
  output.replications = 2;
  const Comparison two = compare(output);
  const KpiRow& row = *find_kpi("tenants_in_arrears");
  const Series& live = picture->figures.differences[0].last_year(row);
  CHECK(live.value.mean == two.differences[0].last_year(row).value.mean);
  CHECK(live.value.mean_lo == two.differences[0].last_year(row).value.mean_lo);
  CHECK(live.value.n == 2);
}

TEST_CASE("live picture: a cell of the grid waits until its replications are all there") {
  const StudyOutput output = three_runs();
  PictureParts parts = parts_of(output, 2, 2);
  parts.shown.grid = {lane_of(output.alternatives[0], 2, parts.shown.past),
                      lane_of(output.alternatives[0], 3, parts.shown.past)};
  parts.grid_runs = {first(output.alternatives[0], 2), {}};
  const auto picture = make_picture(parts);
  REQUIRE(picture->grid.size() == 2);
  CHECK(picture->grid[0] != nullptr);
  CHECK(picture->grid[1] == nullptr);
  CHECK(picture->grid_done == 1);
}

TEST_CASE("live picture: what was worked out is kept until there are more replications") {
  const StudyOutput output = three_runs();
  PictureParts parts = parts_of(output, 2, 2);
  make_picture(parts);
  const auto summary = parts.shown.lanes[1]->summary, change = parts.shown.lanes[1]->difference;
  make_picture(parts);
  CHECK(parts.shown.lanes[1]->summary == summary);
  CHECK(parts.shown.lanes[1]->difference == change);
  parts.runs = {first(output.base, 3), first(output.alternatives[0], 3)};
  make_picture(parts);
  CHECK(parts.shown.lanes[1]->summary != summary);
  CHECK(parts.shown.lanes[1]->difference != change);
}
