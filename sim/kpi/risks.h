// The risk register of the process book (Bijlage D): goals, risks and controls as rows, with the
// crosses that the book gives. What the book leaves blank (likelihood, impact, the corporation's
// own goals) comes from runs where a mechanism of the model carries it, else from the corporation
// itself (policy/risk_input.h), else it is "not quantified". Never from a die.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/citation.h"
#include "base/text.h"
#include "kpi/kpi.h"
#include "model/cited.h"
#include "policy/risk_input.h"

namespace drempel {

struct GoalRow {
  GoalId id{};
  Text name = {};
};

// What a figure says about a risk: how often, what it costs, what it does to the tenant.
enum class RiskColumn : std::uint8_t { likelihood, impact, tenant, count };
Text name_of(RiskColumn column);
std::string_view code_of(RiskColumn column);

// A figure of a run that carries a column of a risk.
struct RiskMeasure {
  RiskColumn column{};
  std::string_view code = {};  // a row of kpi/kpi.h, or one of own_risk_figures()
};
// The row a measure reads; null when this version of the program has none of that code.
const KpiRow* row_of(const RiskMeasure& measure);
// Figures that only the register asks for.
std::span<const KpiRow> own_risk_figures();

struct RiskRow {
  RiskId id{};
  Text name = {};
  Text description = {};        // ours, in our own words
  std::string_view goals = {};  // "abd": the goals it endangers
  // Why a run carries it, and what causes it in the model; empty = no mechanism.
  Text carried_by = {};
  std::span<const RiskMeasure> measures = {};
  // True for a risk that comes from outside: its figures are differences between a run in that
  // climate and one without it, and how likely the climate is, is not for a run to say.
  bool from_outside = false;
};

enum class ControlType : std::uint8_t { preventive, detective, corrective };
char letter_of(ControlType type);  // P, D, C
Text name_of(ControlType type);

// How a run goes without a control, or with it. At most one of `steps`, `lever` and `whole` is set;
// none = no mechanism carries the control.
struct ControlMechanism {
  std::span<const StepId> steps = {};  // steps of the workflow that are the control
  int day = 0;                         // where a step that the scenario lacks is put, days overdue
  bool can_be_added = false;           // a scenario that lacks the step can be given it
  std::string_view lever = {};         // a policy row that is the control
  // Its value without, and with when the scenario has it off; the control is there when the value
  // lies beyond `off`, on the side of `on`.
  double off = 0, on = 0;
  bool whole = false;          // all of the workflow
  std::string_view only = {};  // the crosses it is measured for; empty = all
  Text note = {};              // what the pair of runs compares, or why there is none
  bool carried() const { return !steps.empty() || !lever.empty() || whole; }
  bool carried_for(RiskId risk) const {
    return carried() && (only.empty() || only.find(letter_of(risk)) != std::string_view::npos);
  }
};

struct ControlRow {
  int number = 0;  // 1 … 23
  ControlType type{};
  Text name = {};
  std::string_view risks = {};    // "cfh": its crosses as the book gives them
  std::string_view doubted = {};  // crosses that look like a fault in the book: kept, no effect
  ControlMechanism mechanism = {};
};

std::span<const GoalRow> goal_rows();
std::span<const RiskRow> risk_rows();
std::span<const ControlRow> control_rows();
inline constexpr Citation risk_source{cited::process_book, {"appendix D", "bijlage D"}};

const RiskRow& row_of(RiskId risk);
enum class Cross : std::uint8_t { none, given, doubted };
Cross cross_of(const ControlRow& control, RiskId risk);
bool endangers(const RiskRow& risk, GoalId goal);

}  // namespace drempel
