#include <doctest/doctest.h>

#include "fake_risks.h"
#include "output/report.h"
#include "output/risk_report.h"
#include "output/table.h"

using namespace drempel;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("the report prints the four matrices in both languages") {
  const RiskStudy study = fake_risks();
  const std::string en = risk_report(study, Language::en);
  for (const char* part :
       {"GOALS OF THE PROCESS × PERFORMANCE FIELDS", "GOALS × RISKS", "RISK ASSESSMENT",
        "RISK CONTROL", "leaves I to VI blank", "(X)", "not quantified",
        "2 replications of 1 year, 2 runs in all", "8 Reminders and demands, c"}) {
    CAPTURE(part);
    CHECK(has(en, part));
  }
  CHECK(has(en, "Tenants in arrears, share, % of homes"));
  const std::string nl = risk_report(study, Language::nl);
  for (const char* part : {"DOEL-PRESTATIEVELDENMATRIX", "DOEL-RISICOMATRIX", "RISICO-INSCHATTING",
                           "RISICOBEHEERSING", "niet gekwantificeerd", "Wanbetaling"}) {
    CAPTURE(part);
    CHECK(has(nl, part));
  }
}

TEST_CASE("a corporation's own fields fill the first matrix") {
  RiskStudy study = fake_risks();
  FieldInput& field = study.study.base.scenario.own_risks.fields[at(FieldId::III)];
  field.label = "Good neighbourhoods";
  field.served_by[at(GoalId::right_tenant)] = true;
  const std::string text = risk_report(study, Language::en);
  CHECK(has(text, "III: Good neighbourhoods (own input)"));
  CHECK(!has(text, "leaves I to VI blank"));
}

TEST_CASE("no line of the report is much wider than a terminal") {
  const std::string text = risk_report(fake_risks(), Language::nl);
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = text.find('\n', start);
    const std::string line = text.substr(start, end - start);
    CAPTURE(line);
    CHECK(display_width(line) <= report_width + 6);
    start = end + 1;
  }
}

TEST_SUITE_END();
