// Keys by their label, in portions of a frame.
#include "gui/keyboard.h"

#include <imgui.h>

#include <string_view>

namespace drempel::gui {

namespace {

bool is_modifier(int key) { return key >= key::first_modifier && key <= key::last_modifier; }

// A key that only types: it does nothing by itself, its letter comes apart.
bool only_types(int key, const Modifiers& with) {
  return key > key::space && key < key::escape && !with.ctrl && !with.alt && !with.super;
}

void press(ImGuiIO& io, int key, bool down) {
  constexpr int shift = 340, ctrl = 341, alt = 342, super = 343, to_the_right = 4;
  constexpr int keys = static_cast<int>(sizeof(io.KeysDown) / sizeof(io.KeysDown[0]));
  if (key < 0 || key >= keys) return;
  io.KeysDown[key] = down;
  io.KeyShift = io.KeysDown[shift] || io.KeysDown[shift + to_the_right];
  io.KeyCtrl = io.KeysDown[ctrl] || io.KeysDown[ctrl + to_the_right];
  io.KeyAlt = io.KeysDown[alt] || io.KeysDown[alt + to_the_right];
  io.KeySuper = io.KeysDown[super] || io.KeysDown[super + to_the_right];
}

}  // namespace

int key_by_label(int key, const char* label) {
  const std::string_view text = label ? label : "";
  if (key <= key::space || key >= key::escape || text.size() != 1) return key;
  const char c = text.front();
  if (c >= 'a' && c <= 'z') return c - 'a' + 'A';
  constexpr std::string_view with_a_code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',-./;=[\\]`";
  return with_a_code.find(c) != with_a_code.npos ? c : key;
}

void Keyboard::key(int key, Change change, Modifiers with) {
  if (key > 0) events_.push_back({key, change, with});
}

void Keyboard::letter(unsigned code_point) { events_.push_back({0, Change::down, {}, code_point}); }

bool Keyboard::fits(const Event& event) const {
  if (pressed_ == 0) return true;
  if (event.key == 0 || is_modifier(event.key)) return false;
  if (event.change == Change::up) return event.key != pressed_;
  return only_types(event.key, event.with);
}

std::vector<KeyPress> Keyboard::give(ImGuiIO& io) {
  std::vector<KeyPress> presses;
  pressed_ = 0;
  while (!events_.empty() && fits(events_.front())) {
    const Event event = events_.front();
    events_.pop_front();
    if (event.key == 0) {
      io.AddInputCharacter(event.code_point);
      continue;
    }
    press(io, event.key, event.change != Change::up);
    if (event.change == Change::up) continue;
    presses.push_back({event.key, event.with.ctrl, event.with.shift});
    if (!is_modifier(event.key) && !only_types(event.key, event.with)) pressed_ = event.key;
  }
  return presses;
}

}  // namespace drempel::gui
