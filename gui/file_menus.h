// Menus that lead to files. All three in one ImGui window, from where they are opened.
#pragma once

namespace drempel::gui {

class App;

void open_add_menu(App& app);
void open_open_menu(App& app);
// Whichever stands open; "save as" opens itself when app.save_as_slot asks for it.
void draw_file_menus(App& app);

}  // namespace drempel::gui
