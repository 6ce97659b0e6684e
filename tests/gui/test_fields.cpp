#include <doctest/doctest.h>

#include "gui/focus.h"
#include "gui/headless.h"
#include "gui/shortcuts.h"
#include "gui/ui.h"
#include "gui/views.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace {

AppOptions small(const TempFolder& folder) {
  return options_for(folder, folder.write("small.toml",
                                          "name = 'small'\nbase = 'sector-2022'\n"
                                          "[population]\nhomes = 300\n"));
}

void key_down(ImGuiKey key, bool down) { ImGui::GetIO().KeysDown[400 + key] = down; }

// Two fields in a window of their own.
struct Form {
  explicit Form(const TempFolder& folder) : window(small(folder)) {}

  void frame() {
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({400, 300});
    ImGui::Begin("form");
    if (const auto typed = text_field(window.app, "##a", a, 200)) a = *typed, ++taken;
    at_a = middle();
    if (const auto typed = text_field(window.app, "##b", b, 200)) b = *typed, ++taken;
    at_b = middle();
    ImGui::End();
    ImGui::Render();
  }
  static ImVec2 middle() {
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    return {(from.x + to.x) / 2, (from.y + to.y) / 2};
  }
  void click(ImVec2 at) {
    ImGui::GetIO().MousePos = at;
    frame();
    for (const bool down : {true, false}) {
      ImGui::GetIO().MouseDown[0] = down;
      frame();
    }
    frame();
  }
  void type(const char* text) {
    ImGui::GetIO().AddInputCharactersUTF8(text);
    frame(), frame();
  }
  void press(ImGuiKey key) {
    key_down(key, true);
    frame();
    key_down(key, false);
    frame(), frame();
  }

  Headless window;
  std::string a = "one", b = "two";
  int taken = 0;
  ImVec2 at_a, at_b;
};

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("fields: leaving takes what was typed over, in whatever way") {
    TempFolder folder;
    Form form(folder);
    form.frame(), form.frame();
    SUBCASE("by Enter") {
      form.click(form.at_a);
      form.type("three");
      CHECK(form.a == "one");  // not before it is left
      form.press(ImGuiKey_Enter);
    }
    SUBCASE("by clicking another field after it") {
      form.click(form.at_a);
      form.type("three");
      form.click(form.at_b);
    }
    SUBCASE("by clicking beside it") {
      form.click(form.at_a);
      form.type("three");
      form.click({390, 290});
    }
    CHECK(form.a == "three");
    CHECK(form.b == "two");
    CHECK(form.taken == 1);
  }

  TEST_CASE("fields: a field that is left for one drawn before it is taken over too") {
    TempFolder folder;
    Form form(folder);
    form.frame(), form.frame();
    form.click(form.at_b);
    form.type("four");
    form.click(form.at_a);
    CHECK(form.b == "four");
    CHECK(form.a == "one");
    form.type("five");
    form.press(ImGuiKey_Enter);
    CHECK(form.a == "five");
    CHECK(form.taken == 2);
  }

  TEST_CASE("fields: Escape puts back what stood there") {
    TempFolder folder;
    Form form(folder);
    form.frame(), form.frame();
    form.click(form.at_a);
    form.type("three");
    form.press(ImGuiKey_Escape);
    CHECK(form.a == "one");
    form.click({390, 290});
    CHECK(form.a == "one");
    CHECK(form.taken == 0);
  }

  TEST_CASE(
      "fields: a shortcut pressed while typing leaves the field first, Escape and undo don't") {
    TempFolder folder;
    Headless window(small(folder));
    window.app.drawer.focus = true;
    window.frames(3);
    REQUIRE(ImGui::GetIO().WantTextInput);
    CHECK(leaves_field({'S', true, false}));
    CHECK(leaves_field({'2', true, false}));
    CHECK_FALSE(leaves_field({'Z', true, false}));
    CHECK_FALSE(leaves_field({key::escape, false, false}));
    CHECK_FALSE(leaves_field({key::tab, false, false}));
    CHECK_FALSE(leaves_field({'A', false, false}));
    const std::size_t before = window.app.view;
    window.press('3');
    CHECK(window.app.view == 2);
    CHECK(window.app.view != before);
    CHECK(ImGui::GetCurrentContext()->ActiveId == 0);
  }

  TEST_CASE("fields: what is typed for a lever is read in the window's language") {
    TempFolder folder;
    Headless window(small(folder));
    Session& session = window.app.session;
    window.app.language = Language::nl;
    window.app.drawer.search = "handover.min_owed";
    window.app.drawer.typing = "handover.min_owed";
    window.app.drawer.typed = window.app.drawer.typed_before = "0";
    window.app.drawer.focus_value = true;
    window.frames(4);
    REQUIRE(ImGui::GetIO().WantTextInput);
    ImGui::GetIO().AddInputCharactersUTF8("€ 1.200");
    window.frames(2);
    key_down(ImGuiKey_Enter, true);
    window.frame();
    key_down(ImGuiKey_Enter, false);
    window.frames(2);
    CHECK(session.at(1).scenario->settings.policy.handover.min_owed == 1200);
    CHECK(session.at(1).text.find("1200") != std::string::npos);
  }

  TEST_CASE(
      "fields: after redo the strategy that was chosen is chosen again, after undo it stays") {
    TempFolder folder;
    Headless window(small(folder));
    App& app = window.app;
    window.frames(2);
    REQUIRE(app.chosen == 1);
    REQUIRE(app.session.add_empty().empty());
    app.choose(2);
    window.frames(2);
    app.undo();
    window.frames(2);
    CHECK(app.chosen == 1);
    app.redo();
    window.frames(2);
    CHECK(app.chosen == 2);
    REQUIRE(app.session.set(1, "staff.visitors", 4).empty());
    app.undo();
    window.frames(2);
    CHECK(app.chosen == 2);  // another strategy's change
    app.session.remove(1);
    window.frames(2);
    CHECK(app.chosen == 1);
    app.undo();
    window.frames(2);
    CHECK(app.chosen == 2);
  }

  TEST_CASE("fields: Enter presses what the keyboard stands on, as Space does") {
    TempFolder folder;
    Headless window(small(folder));
    ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGuiKey press = ImGuiKey_COUNT;
    SUBCASE("Enter") { press = ImGuiKey_Enter; }
    SUBCASE("Space") { press = ImGuiKey_Space; }
    window.frames(2);
    window.click(70, 172);  // the third view in the rail
    REQUIRE(window.app.view == 2);
    window.app.view = 0;
    window.frames(2);
    key_down(press, true);
    window.frame();
    key_down(press, false);
    window.frames(2);
    CHECK(window.app.view == 2);
  }

  TEST_CASE("fields: the focus is seen after a click") {
    TempFolder folder;
    Headless window(small(folder));
    ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    window.frames(2);
    window.click(70, 56 + 20 + 12);  // the first item of the rail
    window.frames(2);
    CHECK(ImGui::GetIO().NavVisible);
    CHECK(ImGui::GetCurrentContext()->NavId != 0);
  }
}
