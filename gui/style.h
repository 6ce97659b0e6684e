// Own look of the application, from the palette that charts and reports use.
#pragma once

#include <imgui.h>

#include "output/look.h"

namespace drempel::gui {

ImU32 to_im(Colour colour);
ImVec4 to_vec(Colour colour);

// Surfaces beside the palette of the charts.
struct Surfaces {
  Colour window;  // behind everything
  Colour panel;   // rail and drawer
  Colour card;    // what holds one thing
  Colour line;    // between surfaces
  Colour hover;   // under the pointer
  Colour accent;  // what is chosen
  Colour fault;   // text about what is wrong
};
const Surfaces& surfaces_of(Theme theme);

// Sets ImGui's style for a theme and a scale; spacing on a grid of 4 pixels.
void apply_style(Theme theme, float scale);

}  // namespace drempel::gui
