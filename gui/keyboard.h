// From the keys of the keyboard to ImGui and the shortcuts: letters by their label, and every press
// for one frame at least, however short it was and however slow the frames are.
#pragma once

#include <deque>
#include <vector>

struct ImGuiIO;

namespace drempel::gui {

// A key that was pressed with its modifiers, by its GLFW code (letters and digits are ASCII).
struct KeyPress {
  int key = 0;
  bool ctrl = false, shift = false;
};

// GLFW's codes of the keys that are looked at.
namespace key {
inline constexpr int space = 32, escape = 256, enter = 257, tab = 258, backspace = 259, del = 261,
                     right = 262, left = 263, down = 264, up = 265, f1 = 290;
inline constexpr int first_modifier = 340, last_modifier = 347;  // shift, ctrl, alt, super
}  // namespace key

// GLFW names a key by its place on an American keyboard. By its label, a letter or sign of ASCII,
// it is another on AZERTY and QWERTZ; without a label that GLFW has a code for (digits on AZERTY,
// Greek letters) it stays what it is.
int key_by_label(int key, const char* label);

struct Modifiers {
  bool ctrl = false, shift = false, alt = false, super = false;
};

class Keyboard {
 public:
  enum class Change { up, down, again };  // again = held for long

  void key(int key, Change change, Modifiers with);
  void letter(unsigned code_point);

  // Gives ImGui what comes next, before its frame begins: all up to the first release of a key that
  // was pressed in this same frame, and at most one key that does something, after which no letter
  // comes. Says what was pressed.
  std::vector<KeyPress> give(ImGuiIO& io);
  // Whether there is more for the next frame, which then need not be waited for.
  bool more() const { return !events_.empty(); }

 private:
  struct Event {
    int key = 0;  // 0 = a letter
    Change change = Change::down;
    Modifiers with = {};
    unsigned code_point = 0;
  };
  bool fits(const Event& event) const;

  std::deque<Event> events_;
  int pressed_ = 0;  // in this frame, of the keys that do something
};

}  // namespace drempel::gui
