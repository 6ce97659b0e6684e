#include <doctest/doctest.h>

#include "files/scenario_file.h"
#include "study/controls.h"
#include "study/risk_study.h"

using namespace drempel;

namespace {

RiskStudyInput small(bool recession = true) {
  RiskStudyInput input;
  input.study.base = load_scenario("sector-2022", {DREMPEL_SOURCE_DIR "/scenarios"}).value();
  set_value(rows()[*find_row("population.homes")], input.study.base.settings, 400);
  input.study.years = 1;
  input.study.replications = 2;
  input.study.threads = 1;
  if (recession) {
    input.recession = input.study.base;
    input.recession->settings.climate.unemployment = 3;
    input.recession->settings.climate.hardship = 150;
  }
  return input;
}

const PairedFigure& figure(const std::vector<PairedFigure>& figures, std::string_view code) {
  for (const PairedFigure& one : figures)
    if (one.measure->code == code) return one;
  FAIL("no figure ", code);
  return figures.front();
}

double mean_of(const std::vector<Tally>& runs, std::string_view code) {
  double sum = 0;
  for (const Tally& tally : runs) sum += in_last_year(*find_kpi(code), tally).number.value();
  return sum / static_cast<double>(runs.size());
}

const ControlOutcome& outcome(const RiskStudy& study, int number) {
  return study.controls[number - 1];
}

}  // namespace

TEST_SUITE_BEGIN("study");

TEST_CASE("a control's effect is the difference of two plain runs with the same luck (long)") {
  const RiskStudyInput input = small();
  const auto study = run_risk_study(input);
  REQUIRE(study);
  StudyInput plain = input.study;
  plain.alternatives = {without_control(plain.base, control_rows()[7])};  // 8, the reminder
  const auto pair = run_study(plain);
  REQUIRE(pair);
  const PairedFigure& arrears =
      figure(outcome(*study, 8).effects[at(RiskId::nonpayment)], "arrears_eur");
  const double with = mean_of(pair->base.runs, "arrears_eur");
  const double without = mean_of(pair->alternatives[0].runs, "arrears_eur");
  CHECK(with != without);
  CHECK(*arrears.with.mean == with);
  CHECK(*arrears.without.mean == without);
  CHECK(*arrears.effect.value.mean == doctest::Approx(with - without));
  CHECK(outcome(*study, 8).present);
}

TEST_CASE("a low economy is measured as a difference, with and without each control (long)") {
  const RiskStudyInput input = small();
  const auto study = run_risk_study(input);
  REQUIRE(study);
  StudyInput plain = input.study;
  const Scenario bare = without_control(plain.base, control_rows()[7]);
  plain.alternatives = {in_climate_of(plain.base, *input.recession), bare,
                        in_climate_of(bare, *input.recession)};
  const auto runs = run_study(plain);
  REQUIRE(runs);
  const auto in_arrears = [&](std::size_t alternative) {
    return mean_of(runs->alternatives[alternative].runs, "tenants_in_arrears");
  };
  const double with = in_arrears(0) - mean_of(runs->base.runs, "tenants_in_arrears");
  const double without = in_arrears(2) - in_arrears(1);
  CHECK(with > 0);  // the climate bites
  const PairedFigure& people =
      figure(outcome(*study, 8).effects[at(RiskId::recession)], "tenants_in_arrears");
  CHECK(*people.with.mean == doctest::Approx(with));
  CHECK(*people.without.mean == doctest::Approx(without));
  for (const PairedFigure& one : study->risks[at(RiskId::recession)].figures)
    CHECK(one.measure->column != RiskColumn::likelihood);  // not for a run to say
}

TEST_CASE("without a recession that risk stays without figures, and nothing else changes (long)") {
  const auto with = run_risk_study(small());
  const auto without = run_risk_study(small(false));
  REQUIRE(with);
  REQUIRE(without);
  CHECK(without->risks[at(RiskId::recession)].figures.empty());
  CHECK(outcome(*without, 8).effects[at(RiskId::recession)].empty());
  const auto& a = with->risks[at(RiskId::nonpayment)].figures;
  const auto& b = without->risks[at(RiskId::nonpayment)].figures;
  REQUIRE(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i].with.mean == b[i].with.mean);
    CHECK(a[i].without.mean == b[i].without.mean);
  }
}

TEST_CASE(
    "risks and controls that no mechanism carries get no number, doubted crosses neither (long)") {
  const auto study = run_risk_study(small());
  REQUIRE(study);
  for (const RiskId risk : {RiskId::violence, RiskId::fraud, RiskId::privacy, RiskId::reputation}) {
    CHECK(study->risks[at(risk)].figures.empty());
    for (const ControlOutcome& control : study->controls) CHECK(control.effects[at(risk)].empty());
  }
  for (const int number : {1, 2, 3, 4, 5, 9, 10, 11, 14, 15, 18, 23}) {
    CAPTURE(number);
    CHECK(outcome(*study, number).carried == Carried::no_mechanism);
    for (const auto& effects : outcome(*study, number).effects) CHECK(effects.empty());
  }
  CHECK(outcome(*study, 19).effects[at(RiskId::violence)].empty());
  CHECK(!outcome(*study, 19).effects[at(RiskId::nonpayment)].empty());
  CHECK(!outcome(*study, 19).present);
  CHECK(outcome(*study, 7).effects[at(RiskId::third_party)].empty());
  CHECK(!outcome(*study, 7).effects[at(RiskId::nonpayment)].empty());
}

TEST_CASE("without the WIK letter no costs are charged, and a handover is a breach (long)") {
  const auto study = run_risk_study(small());
  REQUIRE(study);
  const auto& effects = outcome(*study, 20).effects[at(RiskId::nonpayment)];
  CHECK(*figure(effects, "costs_charged_eur").without.mean <
        *figure(effects, "costs_charged_eur").with.mean);
}

TEST_CASE("the register is the same on 1 and on 2 threads (long)") {
  RiskStudyInput input = small();
  const auto one = run_risk_study(input);
  input.study.threads = 2;
  const auto two = run_risk_study(input);
  REQUIRE(one);
  REQUIRE(two);
  for (const RiskRow& risk : risk_rows()) {
    const auto& a = one->risks[at(risk.id)].figures;
    const auto& b = two->risks[at(risk.id)].figures;
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
      CHECK(a[i].effect.value.mean == b[i].effect.value.mean);
  }
}

TEST_CASE("a stopped register says so") {
  const std::atomic<bool> stop{true};
  const auto study = run_risk_study(small(), {}, &stop);
  REQUIRE(study);
  CHECK(study->study.stopped);
}

TEST_SUITE_END();
