// A scenario as it would be without a control of the risk register, or with one that it lacks.
#pragma once

#include <optional>
#include <span>

#include "kpi/risks.h"
#include "policy/scenario.h"

namespace drempel {

// True when the scenario has the control: one of its steps in any segment, or its lever above
// `off` on the policy date or later. False for a control that no mechanism carries.
bool has_control(const Scenario& scenario, const ControlRow& control);

// The scenario without the control. A step that came after one that is left out comes at the same
// moment as before; a lever goes to its `off` value, dated changes too.
Scenario without_control(Scenario scenario, const ControlRow& control);

// The scenario with a control that it lacks: its lever at `on`, or its step in every segment.
// Nothing when the row says that it can't be added.
std::optional<Scenario> with_control(Scenario scenario, const ControlRow& control);

// The scenario with the climate of another.
Scenario in_climate_of(Scenario scenario, const Scenario& other);

}  // namespace drempel
