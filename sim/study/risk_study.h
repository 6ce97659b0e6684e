// What runs say about the risks of a scenario, and what each control does, from pairs of runs with
// the same tenants and the same luck. Only where a mechanism of the model carries it.
#pragma once

#include <optional>
#include <vector>

#include "kpi/risks.h"
#include "study/study.h"
#include "study/summary.h"

namespace drempel {

// Small, so that it is quick; --years and --replications make it larger.
constexpr int risk_years = 3, risk_replications = 4;

struct RiskStudyInput {
  StudyInput study;  // its alternatives are not looked at
  // The climate that the risk of a low economy is measured in; without it that risk stays without
  // figures.
  std::optional<Scenario> recession;
};

// One figure of a risk in two runs with the same luck, over the last full calendar year. For a risk
// from outside: by how much the figure moves with that climate.
struct PairedFigure {
  const RiskMeasure* measure = nullptr;
  Estimate without, with;  // without and with the control (or: all controls that are carried)
  Series effect;           // with minus without
};

// Why there is a pair of runs, or why not.
enum class Carried : std::uint8_t {
  measured,     // a pair of runs
  no_control,   // a scenario that lacks it can't be given it
  no_mechanism  // nothing in the model would respond
};

struct RiskOutcome {
  // Without all controls that a mechanism carries, and with those that the scenario has.
  std::vector<PairedFigure> figures;  // empty = not quantified
};

struct ControlOutcome {
  bool present = false;  // the scenario has it
  Carried carried = Carried::no_mechanism;
  // Per risk that the control crosses and that a mechanism carries.
  Per<RiskId, std::vector<PairedFigure>> effects;
};

struct RiskStudy {
  StudyOutput study;                     // every variant as an alternative
  Per<RiskId, RiskOutcome> risks;        // in the order of risk_rows()
  std::vector<ControlOutcome> controls;  // in the order of control_rows()
  bool in_recession = false;             // the climate was given
};

Result<RiskStudy> run_risk_study(const RiskStudyInput& input, const ProgressCallback& progress = {},
                                 const std::atomic<bool>* stop = nullptr);

}  // namespace drempel
