// Where the keyboard stands, and how far a text is scrolled. The only place that needs more than
// ImGui's public interface: in 1.86 Tab stops at text fields only.
#pragma once

#include <cstdint>

namespace drempel::gui {

// Enter presses what the keyboard stands on, as Space does (in 1.86 it only begins to type). Call
// before the frame's items are drawn.
void press_by_enter();
// To the next item that can be stood on, or the one before; round and round in the window or popup
// that has the keyboard. Call before the frame's items are drawn.
void focus_next(bool back);

// Draws a frame round what the keyboard stands on, whatever draws it, after a click too. Call when
// all of a frame is drawn.
void show_focus(std::uint32_t colour, float thickness);
// Leaves the field of one line that is typed in, as Enter would; false when there is none.
bool leave_field();

// How far the multi-line text drawn last is scrolled down, pixels.
float scroll_of_last_text();

// How many menus and popups stand open, one from another.
int popups_open();
// Closes the last of them.
void close_popup();

}  // namespace drempel::gui
