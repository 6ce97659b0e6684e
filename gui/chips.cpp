// Today's policy and the strategies on top of the window, and the tools beside them.
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/said.h"
#include "gui/file_menus.h"
#include "gui/panels.h"
#include "gui/shortcuts.h"
#include "gui/ui.h"
#include "output/text_metrics.h"

namespace drempel::gui {

namespace {

constexpr float gap = 8;

// A marker of the strategy, as it stands in the charts.
void marker(const App& app, ImDrawList& list, ImVec2 at, std::size_t slot) {
  ImGuiCanvas canvas(list, app.fonts);
  const SeriesLook look = series_look(static_cast<int>(slot), app.theme);
  draw_marker(canvas, look.marker, {at.x, at.y}, app.px(5), look.line);
}

// How far a slot's numbers are: 1 = settled.
float readiness(const App& app, std::size_t slot) {
  const auto place = slot == 0 ? std::optional<std::size_t>(0) : app.place_of_slot(slot);
  if (!place || app.status.planned == 0 || app.status.ready.empty()) return 0;
  const std::size_t i = slot == 0 ? 0 : *place + 1;
  if (i >= app.status.ready.size()) return 0;
  const int all = app.status.planned / static_cast<int>(app.status.ready.size());
  return all > 0 ? static_cast<float>(app.status.ready[i]) / static_cast<float>(all) : 0;
}

// What became of its file meanwhile; empty when nothing did.
std::string of_disk(const App& app, const Strategy& strategy) {
  const DiskState state = app.watch.state_of(strategy);
  if (state == DiskState::as_read) return {};
  return app.in(state == DiskState::gone ? words::on_disk_gone : words::on_disk_changed);
}

std::string second_line(const App& app, std::size_t slot) {
  const Strategy& strategy = app.session.at(slot);
  if (const std::string news = of_disk(app, strategy); !news.empty()) return news;
  if (strategy.faults.size() == 1) return app.in(words::with_fault);
  if (!strategy.faults.empty())
    return filled(words::with_faults, app.language, strategy.faults.size());
  if (slot == 0) return app.name_of_slot(0);
  return app.difference_of_slot(slot);
}

std::string title(const App& app, std::size_t slot) {
  return slot == 0 ? app.in(words::today) : app.name_of_slot(slot);
}

void chip_tooltip(const App& app, std::size_t slot) {
  if (!ImGui::IsItemHovered()) return;
  ImGui::BeginTooltip();
  const float width = app.px(360);
  {
    const TextSize bold(app, 13, Weight::bold);
    put_lines(title(app, slot), width);
  }
  const Strategy& strategy = app.session.at(slot);
  if (strategy.scenario) {
    const std::string& about = app.language == Language::nl ? strategy.scenario->description_nl
                                                            : strategy.scenario->description_en;
    if (!about.empty()) put_lines(about, width);
  }
  for (const Problem& problem : strategy.faults) put_lines(to_text(problem, app.language), width);
  if (slot > 0 && strategy.faults.empty()) put_lines(app.difference_of_slot(slot), width);
  const bool unsaved = strategy.changed() || (slot > 0 && strategy.path.empty());
  soft_text(app, strategy.shown_as + (unsaved ? " · " + app.in(words::unsaved) : ""), width);
  if (const std::string news = of_disk(app, strategy); !news.empty()) fault_text(app, news, width);
  if (app.chosen == slot) soft_text(app, app.in(words::click_again), width);
  ImGui::EndTooltip();
}

void chip_menu(App& app, std::size_t slot) {
  if (!ImGui::BeginPopupContextItem("menu")) return;
  app.choose(slot);
  if (slot > 0) {
    const auto name = text_field(app, "##rename", app.name_of_slot(slot), app.px(240));
    if (name && !name->empty()) app.check(app.session.rename(slot, *name));
    ImGui::SameLine();
    label_text(app, app.in(words::rename));
    ImGui::Separator();
  }
  const Strategy& strategy = app.session.at(slot);
  if (ImGui::MenuItem(app.in(words::save).c_str(), "Ctrl+S", false, !strategy.path.empty()))
    app.save(slot);
  if (ImGui::MenuItem(app.in(words::save_as).c_str())) app.save_as_slot = static_cast<int>(slot);
  if (app.watch.state_of(strategy) == DiskState::changed &&
      ImGui::MenuItem(app.in(words::which_stays).c_str()))
    app.ask_about(slot);
  if (slot > 0) {
    if (ImGui::MenuItem(app.in(words::duplicate).c_str(), nullptr, false,
                        app.session.size() <= most_strategies))
      app.check(app.session.duplicate(slot));
    if (ImGui::MenuItem(app.in(words::remove).c_str())) app.session.remove(slot);
  }
  ImGui::EndPopup();
}

// As many lines as are used of those it may have.
int put_wrapped(const App& app, ImDrawList& list, ImVec2 at, const std::string& text, float size,
                Colour colour, Weight weight, float width, int most) {
  const auto lines = wrapped_lines(text, std::max(0.0F, width) / app.scale(), size, weight, most);
  for (const std::string& line : lines) {
    put_text(app, list, at, line, size, colour, weight);
    at.y += app.fonts.at(size, weight)->FontSize;
  }
  return std::max(1, static_cast<int>(lines.size()));
}

// One chip; the whole of it is a button.
void chip(App& app, std::size_t slot, ImVec2 size) {
  ImGui::PushID(static_cast<int>(slot));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  // Once to choose it, once more for what can be done with it.
  if (ImGui::InvisibleButton("chip", size)) {
    if (app.chosen == slot) ImGui::OpenPopup("menu");
    app.choose(slot);
  }
  const bool hovered = lit();
  chip_tooltip(app, slot);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Surfaces& colours = surfaces(app);
  const bool chosen = app.chosen == slot;
  const ImVec2 end{at.x + size.x, at.y + size.y};
  list.AddRectFilled(at, end, to_im(hovered ? colours.hover : colours.card), app.px(8));
  list.AddRect({at.x + 0.5F, at.y + 0.5F}, {end.x - 0.5F, end.y - 0.5F},
               to_im(chosen ? slot_mark(app, slot) : colours.line), app.px(8), 0,
               chosen ? app.px(2) : 1);
  const bool low = size.y < app.px(44);
  const float pad = app.px(12), line = app.fonts.at(13)->FontSize;
  const float top = low ? at.y + (size.y - line) / 2 : at.y + app.px(5);
  marker(app, list, {at.x + pad + app.px(4), top + line / 2}, slot);
  const float ready = readiness(app, slot);
  const bool settling =
      app.session.at(slot).scenario && ready < 1 && app.status.phase != LivePhase::failed;
  const float right = settling ? app.px(24) : app.px(8);
  const bool unsaved = app.session.at(slot).changed();
  const std::string name = (unsaved ? "* " : "") + title(app, slot);  // what is cut off is the end
  const Colour ink = slot == 0 ? palette(app).ink : slot_text(app, slot);
  const float room = size.x - pad - app.px(16) - right;
  if (low) {
    put_text(app, list, {at.x + pad + app.px(16), top}, name, 13, ink, Weight::bold, room);
  } else {
    const int used = put_wrapped(app, list, {at.x + pad + app.px(16), top}, name, 13, ink,
                                 Weight::bold, room, 2);
    const bool fault = !app.session.at(slot).faults.empty() ||
                       app.watch.state_of(app.session.at(slot)) != DiskState::as_read;
    put_wrapped(app, list,
                {at.x + pad + app.px(16), top + line * static_cast<float>(used) + app.px(1)},
                second_line(app, slot), 12, fault ? surfaces(app).fault : palette(app).soft,
                Weight::regular, size.x - pad - app.px(24), 3 - used);
  }
  if (settling) {  // a ring that closes as replications come in
    const ImVec2 centre{end.x - app.px(16), top + line / 2};
    list.AddCircle(centre, app.px(5), to_im(colours.line), 24, app.px(2));
    constexpr float turn = 6.2831853F;
    list.PathArcTo(centre, app.px(5), -turn / 4, -turn / 4 + turn * std::max(ready, 0.02F), 24);
    list.PathStroke(to_im(slot_mark(app, slot)), 0, app.px(2));
  }
  chip_menu(app, slot);
  ImGui::PopID();
}

// Where there is no room for a chip each: the chosen one, with the others behind it.
void one_chip(App& app, ImVec2 size) {
  if (app.session.size() == 0) return;
  const float side = ImGui::GetFrameHeight();
  chip(app, app.chosen, {std::max(app.px(24), size.x - side - app.px(4)), size.y});
  ImGui::SameLine(0, app.px(4));
  if (icon_button(app, icon::down, "chips", app.in(words::strategies))) ImGui::OpenPopup("chips");
  if (!ImGui::BeginPopup("chips")) return;
  for (std::size_t slot = 0; slot < app.session.size(); ++slot) {
    ImGui::PushID(static_cast<int>(slot));
    if (ImGui::Selectable(title(app, slot).c_str(), app.chosen == slot)) app.choose(slot);
    ImGui::PopID();
  }
  ImGui::EndPopup();
}

constexpr float narrowest_chip = 84;

}  // namespace

void draw_chips(App& app) {
  const float width = ImGui::GetContentRegionAvail().x;
  const float height = ImGui::GetContentRegionAvail().y;
  const bool narrow = width < app.px(640);
  const float side = ImGui::GetFrameHeight();
  const bool tiny = width < app.px(280);  // opening is then left to its shortcut
  const float tools = tiny     ? side + app.px(8)
                      : narrow ? side * 2 + app.px(12)
                               : side * 5 + app.px(28);
  const auto n = static_cast<float>(app.session.size());
  const bool room_to_add = app.session.size() <= most_strategies;
  const float all = width - tools - (room_to_add ? side + app.px(gap) : 0);
  const float each = n > 0 ? std::min((all - n * app.px(gap)) / n, app.px(340)) : 0;
  const ImVec2 start = ImGui::GetCursorPos();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {app.px(gap), app.px(gap)});
  if (n > 1 && each < app.px(narrowest_chip)) {
    one_chip(app, {all - app.px(gap), height});
    ImGui::SameLine();
  } else {
    for (std::size_t slot = 0; slot < app.session.size(); ++slot) {
      chip(app, slot, {each, height});
      ImGui::SameLine();
    }
  }
  const float middle = start.y + (height - side) / 2;
  if (room_to_add) {
    ImGui::SetCursorPosY(middle);
    if (icon_button(app, icon::plus, "add", app.in(words::add_tip)) ||
        std::exchange(app.add_wanted, false))
      open_add_menu(app);
    ImGui::SameLine();
  }
  ImGui::PopStyleVar();
  ImGui::SetCursorPos({start.x + width - tools + app.px(4), middle});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {app.px(4), 0});
  const bool wanted = std::exchange(app.open_wanted, false);
  if ((!tiny && icon_button(app, icon::open, "open", app.in(words::open_base))) || wanted)
    open_open_menu(app);
  if (!tiny) ImGui::SameLine();
  if (!narrow) {
    if (icon_button(app, icon::undo, "undo", app.in(words::undo), app.session.can_undo()))
      app.undo();
    ImGui::SameLine();
    if (icon_button(app, icon::redo, "redo", app.in(words::redo), app.session.can_redo()))
      app.redo();
    ImGui::SameLine();
    if (icon_button(app, icon::save, "save-chosen", app.in(words::save_tip),
                    app.chosen < app.session.size()))
      save_chosen(app);
    ImGui::SameLine();
  }
  if (icon_button(app, icon::levers, "drawer", app.in(words::drawer_tip)))
    app.drawer_open = !app.drawer_open;
  ImGui::PopStyleVar();
  draw_file_menus(app);
}

}  // namespace drempel::gui
