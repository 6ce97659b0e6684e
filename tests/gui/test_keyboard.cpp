#include <doctest/doctest.h>
#include <imgui.h>

#include "gui/keyboard.h"

using namespace drempel::gui;

namespace {

// ImGui's state of the keys, without a window.
struct Desk {
  ImGuiContext* context = ImGui::CreateContext();
  Keyboard keyboard;
  ~Desk() { ImGui::DestroyContext(context); }

  void stroke(int key, Modifiers with = {}) {
    keyboard.key(key, Keyboard::Change::down, with);
    keyboard.key(key, Keyboard::Change::up, with);
  }
  void type(const char* letters) {
    for (; *letters; ++letters) {
      const int key = *letters >= 'a' && *letters <= 'z' ? *letters - 'a' + 'A' : *letters;
      keyboard.key(key, Keyboard::Change::down, {});
      keyboard.letter(static_cast<unsigned>(*letters));
      keyboard.key(key, Keyboard::Change::up, {});
    }
  }
  std::vector<KeyPress> give() { return keyboard.give(ImGui::GetIO()); }
  bool down(int key) const { return ImGui::GetIO().KeysDown[key]; }
};

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("keyboard: letters go by their label") {
    CHECK(key_by_label('W', "z") == 'Z');  // AZERTY
    CHECK(key_by_label('Q', "a") == 'A');
    CHECK(key_by_label(';', "m") == 'M');
    CHECK(key_by_label('M', ",") == ',');
    CHECK(key_by_label('Y', "z") == 'Z');  // QWERTZ
    CHECK(key_by_label('Z', "y") == 'Y');
    CHECK(key_by_label('1', "&") == '1');  // digits stay where they are
    CHECK(key_by_label('A', "α") == 'A');
    CHECK(key_by_label('A', nullptr) == 'A');
    CHECK(key_by_label(key::enter, nullptr) == key::enter);
    CHECK(key_by_label(320, "0") == 320);  // of the number pad
  }

  TEST_CASE("keyboard: a press shorter than a frame is down for one frame") {
    Desk desk;
    desk.stroke(key::escape);
    const auto presses = desk.give();
    REQUIRE(presses.size() == 1);
    CHECK(presses.front().key == key::escape);
    CHECK(desk.down(key::escape));
    CHECK(desk.keyboard.more());
    CHECK(desk.give().empty());
    CHECK_FALSE(desk.down(key::escape));
    CHECK_FALSE(desk.keyboard.more());
  }

  TEST_CASE("keyboard: the same key twice within a frame is pressed twice") {
    Desk desk;
    desk.stroke(key::right);
    desk.stroke(key::right);
    int presses = 0;
    for (int frame = 0; frame < 5; ++frame) presses += static_cast<int>(desk.give().size());
    CHECK(presses == 2);
    CHECK_FALSE(desk.down(key::right));
  }

  TEST_CASE("keyboard: a shortcut within a frame has its modifier") {
    Desk desk;
    constexpr int left_ctrl = 341;
    desk.keyboard.key(left_ctrl, Keyboard::Change::down, {});
    desk.stroke('Z', {.ctrl = true});
    desk.keyboard.key(left_ctrl, Keyboard::Change::up, {});
    bool seen = false;
    for (const KeyPress& press : desk.give()) seen = seen || (press.key == 'Z' && press.ctrl);
    CHECK(seen);
    CHECK(desk.down('Z'));
    CHECK(ImGui::GetIO().KeyCtrl);
    desk.give();
    CHECK_FALSE(desk.down('Z'));
    CHECK_FALSE(ImGui::GetIO().KeyCtrl);
  }

  TEST_CASE("keyboard: words pass in one frame, what comes after Enter waits") {
    Desk desk;
    desk.type("visits");
    desk.stroke(key::enter);
    desk.type("more");
    desk.give();
    CHECK(ImGui::GetIO().InputQueueCharacters.Size == 6);
    CHECK(desk.down(key::enter));
    CHECK(desk.keyboard.more());
    ImGui::GetIO().ClearInputCharacters();
    desk.give();
    CHECK(ImGui::GetIO().InputQueueCharacters.Size == 4);
    CHECK_FALSE(desk.keyboard.more());
  }
}
