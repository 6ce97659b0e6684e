// Everything in the window: rail, strategy chips, drawer, the chosen view, messages.
#pragma once

namespace drempel::gui {

class App;

// Draws one frame into the current ImGui context, between NewFrame and Render.
void draw(App& app);

}  // namespace drempel::gui
