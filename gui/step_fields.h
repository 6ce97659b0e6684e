// All fields of one step of a workflow, with what is wrong under the field that it is about.
#pragma once

#include "gui/workflow_edit.h"

namespace drempel::gui {

class App;

// Draws the fields of the chosen step; a hint when none is chosen.
void draw_step_fields(App& app, const Scenario& scenario, const Workflow& workflow);
// Problems as lines: those about `field` (the last part of their key), or with an empty field those
// that are about none of the fields here. Width 0 = as far as there is room.
void draw_problems(App& app, const Problems& problems, std::string_view field = {},
                   float width = 0);

}  // namespace drempel::gui
