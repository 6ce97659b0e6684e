// Where everything stands in the window, and one frame of it.
#include "gui/shell.h"

#include <algorithm>
#include <utility>

#include "base/said.h"
#include "gui/focus.h"
#include "gui/panels.h"
#include "gui/questions.h"
#include "gui/shortcuts.h"
#include "gui/ui.h"
#include "gui/views.h"

namespace drempel::gui {

namespace {

struct Layout {
  float rail = 0, drawer = 0, top = 0, status = 0;
  bool icons_only = false;
};

Layout layout_of(const App& app, ImVec2 size) {
  Layout layout;
  layout.icons_only = size.x < app.px(1180);
  layout.rail = size.x < app.px(420) ? app.px(44) : layout.icons_only ? app.px(56) : app.px(184);
  layout.top = size.y < app.px(420) ? app.px(44) : app.px(78);
  layout.status = size.y < app.px(320) ? 0 : app.px(32);
  const float rest = size.x - layout.rail;
  if (app.drawer_open) layout.drawer = rest < app.px(700) ? rest : app.px(312);
  return layout;
}

void panel(const App& app, const char* id, ImVec2 at, ImVec2 size, Colour fill, ImVec2 padding,
           const std::function<void()>& draw, ImGuiWindowFlags flags = 0) {
  if (size.x < 1 || size.y < 1) return;
  ImGui::SetCursorPos(at);
  ImGui::PushStyleColor(ImGuiCol_ChildBg, to_vec(fill));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {app.px(padding.x), app.px(padding.y)});
  ImGui::BeginChild(
      id, size, false,
      ImGuiWindowFlags_AlwaysUseWindowPadding | ImGuiWindowFlags_NavFlattened | flags);
  ImGui::PopStyleVar();
  ImGui::PopStyleColor();
  draw();
  ImGui::EndChild();
}

// What is no shortcut is left for the views. Gives back what must wait until a field is left.
std::vector<KeyPress> shortcuts(App& app) {
  if (std::any_of(app.keys.begin(), app.keys.end(), leaves_field) && leave_field())
    return std::exchange(app.keys, {});
  std::erase_if(app.keys, [&](const KeyPress& press) { return run_shortcut(app, press); });
  return {};
}

}  // namespace

void draw(App& app) {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::Begin("drempel", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar();
  press_by_enter();
  std::vector<KeyPress> later = shortcuts(app);
  app.takes_arrows = false;
  // A drawer that covers the view gives way to one that is asked for.
  app.view_came = app.view != app.last_view;
  app.last_view = app.view;
  if (app.view_came && layout_of(app, size).drawer > size.x - layout_of(app, size).rail - 1)
    app.drawer_open = false;
  const Layout layout = layout_of(app, size);
  const Surfaces& colours = surfaces(app);
  const float middle = std::max(0.0F, size.x - layout.rail - layout.drawer);
  const float body = std::max(0.0F, size.y - layout.top - layout.status);
  panel(
      app, "rail", {0, 0}, {layout.rail, size.y}, colours.panel,
      {layout.icons_only ? 6.0F : 12.0F, 12}, [&] { draw_rail(app, layout.icons_only); },
      layout.icons_only ? ImGuiWindowFlags_NoScrollbar : 0);
  panel(
      app, "chips", {layout.rail, 0}, {size.x - layout.rail, layout.top}, colours.window,
      {16, layout.top < app.px(60) ? 4.0F : 8.0F}, [&] { draw_chips(app); },
      ImGuiWindowFlags_NoScrollbar);
  panel(app, "view", {layout.rail, layout.top}, {middle, body}, colours.window,
        {size.x < app.px(700) ? 12.0F : 16.0F, 8}, [&] { view_rows()[app.view].draw(app); });
  panel(
      app, "status", {layout.rail, size.y - layout.status}, {middle, layout.status}, colours.window,
      {16, 4}, [&] { draw_status(app); }, ImGuiWindowFlags_NoScrollbar);
  panel(app, "drawer", {size.x - layout.drawer, layout.top}, {layout.drawer, size.y - layout.top},
        colours.panel, {16, 12}, [&] { draw_drawer(app); });
  draw_notice(app);
  draw_tour(app);
  draw_help(app);
  draw_questions(app);
  ImGui::End();
  app.keys = std::move(later);
  app.popups_were_open = popups_open();
  show_focus(to_im(surfaces(app).accent), app.px(2));
}

}  // namespace drempel::gui
