#include <doctest/doctest.h>

#include "files/overrides.h"
#include "files/scenario_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;

namespace {

Result<Scenario> read(const TempFolder& folder, std::string_view text) {
  return load_scenario(folder.write("own.toml", "base = 'sector-2022'\n" + std::string(text)),
                       shipped());
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("a corporation's own words on its risks and goals are read") {
    const TempFolder folder;
    const auto scenario = read(folder, R"([risks.a]
likelihood = 0.5
impact = 20_000
control = true
cause = 'visits alone'
tenant = 'no more visits'
note = 'talked over in 2025'
[risks.h]
impact = 0
[fields.II]
label = 'Affordable homes'
goals = ['a', 'c']
)");
    REQUIRE_MESSAGE(scenario.ok(), all_text(scenario.problems()));
    const RiskInput& a = scenario->own_risks.risks[at(RiskId::violence)];
    CHECK(a.likelihood == 0.5);
    CHECK(a.impact == 20'000);
    CHECK(a.controlled == true);
    CHECK(a.cause == "visits alone");
    CHECK(a.tenant == "no more visits");
    CHECK(a.note == "talked over in 2025");
    CHECK(scenario->own_risks.risks[at(RiskId::third_party)].impact == 0);
    CHECK(scenario->own_risks.risks[at(RiskId::fraud)].empty());
    const FieldInput& field = scenario->own_risks.fields[at(FieldId::II)];
    CHECK(field.label == "Affordable homes");
    CHECK(field.served_by == Per<GoalId, bool>{true, false, true, false});
    CHECK(scenario->own_risks.fields[at(FieldId::I)].label.empty());
  }

  TEST_CASE("shipped scenarios leave blank what the book leaves blank") {
    const auto scenario = load_scenario("sector-2022", shipped());
    REQUIRE(scenario.ok());
    for (const RiskInput& risk : scenario->own_risks.risks) CHECK(risk.empty());
    for (const FieldInput& field : scenario->own_risks.fields) CHECK(field.label.empty());
  }

  TEST_CASE("a later layer replaces one key and leaves the others") {
    const TempFolder folder;
    auto scenario = read(folder, "[risks.b]\nlikelihood = 2\nnote = 'x'\n");
    REQUIRE(scenario.ok());
    CHECK(apply_set(*scenario, "risks.b.likelihood=3").empty());
    const RiskInput& b = scenario->own_risks.risks[at(RiskId::fraud)];
    CHECK(b.likelihood == 3);
    CHECK(b.note == "x");
  }

  TEST_CASE("the edges of a likelihood and an impact are allowed, what lies beyond is not") {
    const TempFolder folder;
    for (const char* good : {"likelihood = 0", "likelihood = 1_000_000", "impact = 1e9"})
      CHECK_MESSAGE(read(folder, "[risks.a]\n" + std::string(good)).ok(), good);
    for (const char* bad : {"likelihood = -0.1", "likelihood = 1_000_001", "impact = 1.1e9",
                            "impact = inf", "likelihood = nan", "likelihood = 'often'"})
      CHECK_MESSAGE(!read(folder, "[risks.a]\n" + std::string(bad)).ok(), bad);
  }
}
