#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "fake_study.h"
#include "output/charts/list.h"
#include "output/provenance.h"
#include "output/version.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("what a result was made from is base, alternatives, homes, years, seed and versions") {
  StudyOutput output = fake_study();
  output.settings = {"population.homes=60", "staff.visitors=2"};
  const auto json = nlohmann::json::parse(provenance_json(provenance_of(output)));
  CHECK(json["base"] == "today");
  CHECK(json["alternatives"] == nlohmann::json({"visits, \"early\""}));
  CHECK(json["homes"] ==
        static_cast<std::int64_t>(output.base.scenario.settings.world.population.homes));
  CHECK(json["years"] == 1);
  CHECK(json["seed"] == 7);
  CHECK(json["replications"] == 2);
  CHECK(json["settings"].size() == 2);
  CHECK(json["version"] == program_version());
  CHECK(json["results_version"] == results_version);
  CHECK_FALSE(json.contains("replication"));
}

TEST_CASE("the fields of a row stand under their columns") {
  StudyOutput output = fake_study();
  output.settings = {"a.b=1", "c.d='x, y'"};
  output.base.scenario.settings.world.population.homes = 1234;
  CHECK(provenance_columns ==
        "base,homes,years,seed,replications,settings,version,results_version");
  CHECK(provenance_fields(output) == "today,1234,1,7,2,\"a.b=1 c.d='x, y'\"," +
                                         std::string(program_version()) + "," +
                                         std::to_string(results_version));
}

TEST_CASE("a chart says in its file what it was made from") {
  const StudyOutput output = fake_study();
  const Comparison figures = compare(output);
  ChartInput input;
  input.output = &output, input.figures = &figures;
  const std::string svg = chart_svg(*find_chart("differences"), input, 640, 400, {});
  const std::size_t from = svg.find("<metadata>"), to = svg.find("</metadata>");
  REQUIRE(to != svg.npos);
  const std::string about = svg.substr(from, to - from);
  CHECK(about.find("&quot;base&quot;:&quot;today&quot;") != about.npos);
  CHECK(about.find("&quot;seed&quot;:7") != about.npos);
}

TEST_SUITE_END();
