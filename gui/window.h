// The window: GLFW and OpenGL 3 around the panels. The only place that knows them.
#pragma once

#include "gui/options.h"

namespace drempel::gui {

// Opens the window and runs until it is closed, or renders one screenshot. The exit code: 0, or 1
// with a message on standard error when there is no display or no OpenGL, or the picture can't be
// written.
int run_window(const StartOptions& options);

}  // namespace drempel::gui
