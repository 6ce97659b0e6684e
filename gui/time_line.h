// The steps of a segment on a line of days overdue: dragged with the mouse, moved with the arrow
// keys, taken out with Delete.
#pragma once

#include "gui/workflow_edit.h"

namespace drempel::gui {

class App;

// Draws a row for every step in the current window. What is moved or taken out is written to the
// chosen slot. `today` stands behind it in grey.
void draw_time_line(App& app, const Workflow& workflow, const Workflow& today);

// Writes changes to the chosen slot; what is refused is kept for the panel to show in place.
void change_steps(App& app, const std::vector<Session::KeyValue>& changes,
                  bool ends_gesture = true);
// Chooses a step; an empty code = none.
void choose_step(App& app, std::string_view code);
// Takes the step out; the step after it on the line is chosen then.
void remove_step(App& app, const Workflow& workflow, StepId step);

}  // namespace drempel::gui
