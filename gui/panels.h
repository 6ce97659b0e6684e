// The parts of the window around the view. Each draws into the current ImGui window.
#pragma once

namespace drempel::gui {

class App;

void draw_rail(App& app, bool icons_only);
void draw_chips(App& app);
void draw_status(App& app);
void draw_drawer(App& app);
// Of the chosen strategy: what is wrong with its file (nothing when it is sound), and the file as a
// text to edit, with its lines numbered.
void draw_faults(App& app);
void draw_file_tab(App& app);
void draw_tour(App& app);
// A message over the view; nothing when there is none.
void draw_notice(App& app);

}  // namespace drempel::gui
