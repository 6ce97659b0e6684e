// A finished risk register made by hand: one figure of one risk, one effect of one control.
#pragma once

#include "fake_study.h"
#include "study/risk_study.h"

namespace drempel {

inline PairedFigure fake_figure(const RiskMeasure& measure) {
  const Sample without{12.0, 14.0}, with{8.0, 9.0};
  const Sample change = paired_difference(with, without);
  return {&measure,
          estimate(without),
          estimate(with),
          {estimate(change), certainty_of(change), std::nullopt}};
}

inline RiskStudy fake_risks() {
  RiskStudy study;
  study.study = fake_study(false);
  study.controls.resize(control_rows().size());
  const RiskRow& risk = row_of(RiskId::nonpayment);
  study.risks[at(risk.id)].figures = {fake_figure(risk.measures[0])};
  study.controls[7].present = true;  // 8, the reminder
  study.controls[7].carried = Carried::measured;
  study.controls[7].effects[at(risk.id)] = {fake_figure(risk.measures[0])};
  return study;
}

}  // namespace drempel
