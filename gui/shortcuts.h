// The keyboard: every shortcut is one row, which the shell runs and the list under "?" shows.
#pragma once

#include <span>
#include <string_view>

#include "base/text.h"

namespace drempel::gui {

class App;
struct KeyPress;

struct ShortcutRow {
  int key = 0;  // GLFW's code; 0 = only shown, what it does is the toolkit's or a view's
  bool ctrl = false, shift = false;
  bool while_typing = true;  // also while a text field has the keyboard
  Text keys = {};            // as shown: "Ctrl+Z"
  Text what = {};
  void (*act)(App&) = nullptr;
};
std::span<const ShortcutRow> shortcut_rows();

// Whether a shortcut is pressed that goes away from a field that is typed in: the field is left
// first, so that it takes over what was typed, and the shortcut runs in the next frame.
bool leaves_field(const KeyPress& press);
// Runs the shortcut of a key; whether there was one.
bool run_shortcut(App& app, const KeyPress& press);
// Saves the chosen slot, or asks where.
void save_chosen(App& app);
// The list, with the way to the tour; opened by app.help_wanted.
void draw_help(App& app);

}  // namespace drempel::gui
