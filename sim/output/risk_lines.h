// The risk register as lines: what the text, the CSV files and the JSON of `drempel risks` share.
#pragma once

#include <string>
#include <vector>

#include "study/risk_study.h"

namespace drempel {

// Where the content of a cell comes from.
enum class RiskBasis : std::uint8_t {
  runs,           // a pair of runs with the same luck
  own,            // the corporation's own input ([risks.*], [fields.*])
  ours,           // words of this program, about its mechanism
  doubted,        // a cross that looks like a fault in the book: no effect
  not_quantified  // nobody says
};
std::string_view code_of(RiskBasis basis);
Text name_of(RiskBasis basis);

// Columns of the assessment beside those with figures (kpi/risks.h).
enum class AssessmentColumn : std::uint8_t {
  cause,
  likelihood,
  impact,
  tenant,
  controlled,
  remark,
  count
};
std::string_view code_of(AssessmentColumn column);
Text name_of(AssessmentColumn column);

// A cell of the risk assessment; a risk and column may have several (figures, own words).
struct AssessmentLine {
  RiskId risk{};
  AssessmentColumn column{};
  RiskBasis basis{};
  std::string text;                      // in words; empty beside a figure
  const PairedFigure* figure = nullptr;  // without and with all controls that are carried
};
// In the order of the risks and columns; each has at least one line.
std::vector<AssessmentLine> assessment_lines(const RiskStudy& study, Language language);

// A cross of the risk control matrix, with what the control does where runs say so.
struct ControlLine {
  const ControlRow* control = nullptr;
  RiskId risk{};
  Cross cross{};
  RiskBasis basis{};
  bool present = false;                  // the scenario has the control
  std::string text;                      // what the pair of runs is, or why there is none
  const PairedFigure* figure = nullptr;  // without and with the control
};
// Every cross of every control, in order; one line per figure.
std::vector<ControlLine> control_lines(const RiskStudy& study, Language language);

// "Tenants in arrears, share, % of homes".
std::string figure_name(const PairedFigure& figure, Language language);

}  // namespace drempel
