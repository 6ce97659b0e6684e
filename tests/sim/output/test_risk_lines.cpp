#include <doctest/doctest.h>

#include <algorithm>

#include "fake_risks.h"
#include "output/risk_lines.h"

using namespace drempel;

namespace {

std::vector<AssessmentLine> cells(const RiskStudy& study, RiskId risk, AssessmentColumn column) {
  std::vector<AssessmentLine> found;
  for (const AssessmentLine& line : assessment_lines(study, Language::en))
    if (line.risk == risk && line.column == column) found.push_back(line);
  return found;
}

using A = AssessmentColumn;

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("every risk has a cell in every column of the assessment") {
  const RiskStudy study = fake_risks();
  for (const RiskRow& risk : risk_rows())
    for (std::size_t c = 0; c < count_of<A>; ++c) {
      CAPTURE(risk.name.en);
      CHECK(!cells(study, risk.id, static_cast<A>(c)).empty());
    }
}

TEST_CASE("a number comes from runs or from the corporation, else it is not quantified") {
  RiskStudy study = fake_risks();
  CHECK(cells(study, RiskId::nonpayment, A::likelihood)[0].basis == RiskBasis::runs);
  CHECK(cells(study, RiskId::nonpayment, A::impact)[0].basis == RiskBasis::not_quantified);
  const auto blank = cells(study, RiskId::violence, A::likelihood);
  REQUIRE(blank.size() == 1);
  CHECK(blank[0].basis == RiskBasis::not_quantified);
  CHECK(blank[0].text == "not quantified");

  RiskInput& own = study.study.base.scenario.own_risks.risks[at(RiskId::violence)];
  own.likelihood = 1.5, own.impact = 2000, own.controlled = false, own.tenant = "none";
  const auto filled = cells(study, RiskId::violence, A::likelihood);
  REQUIRE(filled.size() == 1);
  CHECK(filled[0].basis == RiskBasis::own);
  CHECK(filled[0].text == "1.50 times a year");
  CHECK(cells(study, RiskId::violence, A::impact)[0].text == "€ 2,000 a time");
  CHECK(cells(study, RiskId::violence, A::tenant)[0].text == "none");
  CHECK(cells(study, RiskId::violence, A::controlled)[0].text == "no");
}

TEST_CASE("the corporation's own number stands beside that of the runs, not in its place") {
  RiskStudy study = fake_risks();
  study.study.base.scenario.own_risks.risks[at(RiskId::nonpayment)].likelihood = 3;
  const auto both = cells(study, RiskId::nonpayment, A::likelihood);
  REQUIRE(both.size() == 2);
  CHECK(both[0].basis == RiskBasis::runs);
  CHECK(both[1].basis == RiskBasis::own);
}

TEST_CASE("a line for every cross of the book, doubted ones without effect") {
  const RiskStudy study = fake_risks();
  const auto lines = control_lines(study, Language::nl);
  std::size_t crosses = 0;
  for (const ControlRow& control : control_rows()) crosses += control.risks.size();
  CHECK(lines.size() == crosses);  // one figure at most, so one line each
  CHECK(std::count_if(lines.begin(), lines.end(), [](const ControlLine& line) {
          return line.basis == RiskBasis::doubted && !line.figure && line.risk == RiskId::violence;
        }) == 4);
  const auto measured =
      std::find_if(lines.begin(), lines.end(), [](const ControlLine& line) { return line.figure; });
  REQUIRE(measured != lines.end());
  CHECK(measured->control->number == 8);
  CHECK(measured->present);
  CHECK(measured->figure->effect.value.mean == -4.5);
  CHECK(figure_name(*measured->figure, Language::nl) ==
        "Huurders met een achterstand, aandeel, % van VHE");
}

TEST_CASE("codes and names of bases and columns differ") {
  CHECK(code_of(RiskBasis::own) != code_of(RiskBasis::ours));
  CHECK(code_of(A::controlled) == "controlled");
  CHECK(name_of(A::impact).nl == "financiële impact");
  CHECK(name_of(RiskBasis::not_quantified).nl == "niet gekwantificeerd");
}

TEST_SUITE_END();
