// The parts of the window around the view. Each draws into the current ImGui window.
#pragma once

namespace drempel::gui {

class App;

void draw_rail(App& app, bool icons_only);
void draw_chips(App& app);
void draw_status(App& app);
void draw_drawer(App& app);
void draw_tour(App& app);
// A message over the view; nothing when there is none.
void draw_notice(App& app);

}  // namespace drempel::gui
