#include <cmath>

#include "gui/panels.h"
#include "gui/ui.h"
#include "gui/views.h"

namespace drempel::gui {

namespace {

void view_item(App& app, std::size_t place, bool icons_only) {
  const ViewRow& row = view_rows()[place];
  const bool chosen = app.view == place;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 size{ImGui::GetContentRegionAvail().x, app.px(40)};
  const bool pressed =
      ImGui::InvisibleButton(std::string(row.code).c_str(), size);  // named for the keyboard
  const bool hovered = lit();
  if (pressed) app.view = place;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Surfaces& colours = surfaces(app);
  const float bar = icons_only ? -app.px(5) : 0;  // clear of the icon
  if (chosen && app.view_came) ImGui::SetScrollHereY(0.5F);
  if (chosen || hovered)
    list.AddRectFilled(at, {at.x + size.x, at.y + size.y},
                       to_im(chosen ? colours.card : colours.hover), app.px(6));
  if (chosen)
    list.AddRectFilled({at.x + bar, at.y + app.px(10)},
                       {at.x + bar + app.px(3), at.y + size.y - app.px(10)}, to_im(colours.accent),
                       app.px(2));
  const Colour ink = chosen ? colours.accent : palette(app).soft;
  const float icon_width = icons_only ? size.x : app.px(40);
  const float top = at.y + (size.y - app.fonts.at(15)->FontSize) / 2;
  if (app.fonts.has_icons())
    put_text(app, list, {at.x + (icon_width - width_of(app, row.icon, 15)) / 2, top}, row.icon, 15,
             ink);
  else if (icons_only)
    put_text(app, list, {at.x + app.px(4), top}, row.name.in(app.language), 12, ink,
             Weight::regular, size.x - app.px(4));
  if (!icons_only)
    put_text(app, list, {at.x + icon_width, at.y + (size.y - app.fonts.at(13)->FontSize) / 2},
             row.name.in(app.language), 13, chosen ? palette(app).ink : palette(app).soft,
             chosen ? Weight::bold : Weight::regular, size.x - icon_width - app.px(8));
  tooltip(app.in(row.name) + " (Ctrl+" + std::to_string(place + 1) + ")\n" + app.in(row.about));
}

void small_buttons(App& app, bool icons_only) {
  const auto next = [&] {
    if (!icons_only) ImGui::SameLine(0, app.px(2));
  };
  if (icon_button(app, app.theme == Theme::dark ? icon::sun : icon::moon, "theme",
                  app.in(words::theme)))
    app.theme = app.theme == Theme::dark ? Theme::light : Theme::dark;
  next();
  {
    ImGui::PushStyleColor(ImGuiCol_Button, ImVec4(0, 0, 0, 0));
    const char* other = app.language == Language::nl ? "EN###language" : "NL###language";
    const float side = ImGui::GetFrameHeight();
    if (ImGui::Button(other, {std::max(side, app.px(34)), side}))
      app.language = app.language == Language::nl ? Language::en : Language::nl;
    ImGui::PopStyleColor();
    tooltip(app.in(words::language));
  }
  next();
  if (icon_button(app, icon::help, "help", app.in(words::help))) app.help_wanted = true;
}

}  // namespace

void draw_rail(App& app, bool icons_only) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (!icons_only && ImGui::GetContentRegionAvail().y > app.px(420)) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    put_text(app, list, {at.x + app.px(12), at.y + app.px(4)}, "Drempel", 20, palette(app).ink,
             Weight::bold);
    ImGui::Dummy({0, app.px(44)});
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, app.px(4)});
  for (std::size_t i = 0; i < view_rows().size(); ++i) view_item(app, i, icons_only);
  ImGui::PopStyleVar();
  const float below = icons_only ? app.px(112) : app.px(36);
  if (ImGui::GetContentRegionAvail().y > below)
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ImGui::GetContentRegionAvail().y - below);
  small_buttons(app, icons_only);
}

}  // namespace drempel::gui
