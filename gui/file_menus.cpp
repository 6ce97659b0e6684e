// Menus that lead to files: adding a strategy, opening today's policy, saving under another name.
#include "gui/file_menus.h"

#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>

#include "gui/file_label.h"
#include "gui/own_file.h"
#include "gui/ui.h"

namespace drempel::gui {

namespace {

void shipped_menu(App& app, const Text& heading, const std::vector<std::string>& names,
                  bool as_base) {
  if (names.empty()) return;
  soft_text(app, app.in(heading));
  for (const std::string& name : names) {
    const ShippedName& shipped = app.shipped(name);
    const std::string label = app.in(Text{shipped.label_en, shipped.label_nl});
    if (ImGui::MenuItem((label + "###" + name).c_str())) {
      if (as_base) {
        app.open_base(name);
      } else if (app.check(app.session.add(name))) {
        app.choose(app.session.size() - 1);
      }
    }
    tooltip(app.in(Text{shipped.about_en, shipped.about_nl}));
  }
}

void begin_path(App& app) {
  app.path_typed.clear();
  look_into(app, app.folder.path.empty() ? likely_folder(app) : app.folder.path);
}

// A list to look in, or a path to type; true when a path was given.
bool ask_path(App& app, const Text& button) {
  const float width = std::min(app.px(400), ImGui::GetIO().DisplaySize.x - app.px(48));
  if (const auto file = choose_file(app, width)) {
    app.path_typed = file->string();
    if (app.save_as_slot < 0) return true;
  }
  ImGui::SetNextItemWidth(width - app.px(80));
  const bool entered =
      ImGui::InputTextWithHint("###path", app.in(words::path_hint).c_str(), &app.path_typed,
                               ImGuiInputTextFlags_EnterReturnsTrue);
  ImGui::SameLine();
  const bool pressed = ImGui::Button(app.in(button).c_str(), {app.px(72), 0});
  return (entered || pressed) && !app.path_typed.empty();
}

void add_menu(App& app) {
  ImGui::SetNextWindowSizeConstraints(
      {0, 0}, {app.px(520), std::max(app.px(160), ImGui::GetIO().DisplaySize.y - app.px(96))});
  if (!ImGui::BeginPopup("add")) return;
  const bool full = app.session.size() > most_strategies;
  ImGui::BeginDisabled(full || !app.session.ready());
  if (ImGui::MenuItem(app.in(words::add_empty).c_str()) && app.check(app.session.add_empty()))
    app.choose(app.session.size() - 1);
  if (ImGui::BeginMenu(app.in(words::add_file).c_str())) {
    if (ask_path(app, words::open) && app.check(app.session.add(app.path_typed))) {
      app.choose(app.session.size() - 1);
      ImGui::CloseCurrentPopup();
    }
    ImGui::EndMenu();
  }
  ImGui::Separator();
  shipped_menu(app, words::ready_made, shipped_strategies(app.session.search()), false);
  shipped_menu(app, words::climates, shipped_climates(app.session.search()), false);
  ImGui::EndDisabled();
  ImGui::EndPopup();
}

void open_menu(App& app) {
  ImGui::SetNextWindowSizeConstraints(
      {0, 0}, {app.px(520), std::max(app.px(160), ImGui::GetIO().DisplaySize.y - app.px(96))});
  if (!ImGui::BeginPopup("open")) return;
  if (ImGui::MenuItem(app.in(words::earlier_menu).c_str())) {
    app.list_earlier();
    app.questions.earlier.wanted = true;
  }
  ImGui::Separator();
  shipped_menu(app, words::scenarios, shipped_scenarios(app.session.search()), true);
  ImGui::Separator();
  soft_text(app, app.in(words::add_file));
  if (ask_path(app, words::open)) {
    app.open_base(app.path_typed);
    ImGui::CloseCurrentPopup();
  }
  ImGui::EndPopup();
}

// Its own file; of one that was never saved, a name after its label.
std::filesystem::path proposed(const App& app, const Strategy& strategy) {
  if (!strategy.path.empty()) return strategy.path;
  const std::string name = file_name_for(label_of_text(strategy.text, app.language));
  return app.folder.path / (name.empty() ? strategy.shown_as : name);
}

void open_save_as(App& app) {
  const Strategy& strategy = app.session.at(static_cast<std::size_t>(app.save_as_slot));
  look_into(app, likely_folder(app));
  app.path_typed = proposed(app, strategy).string();
  app.save_as_open = true;
  app.overwrites.clear();
  ImGui::OpenPopup("save");
}

bool is_own(const App& app, std::size_t slot) {
  const std::filesystem::path& own = app.session.at(slot).path;
  return !own.empty() && same_file(own, app.path_typed);
}

// Another file is only written over when that is asked for twice.
bool may_write(App& app, std::size_t slot) {
  std::error_code error;
  const bool other = std::filesystem::exists(app.path_typed, error) && !is_own(app, slot);
  if (!other || app.overwrites == app.path_typed) return true;
  app.overwrites = app.path_typed;
  return false;
}

// True when it is done with: written, or asked about.
bool write(App& app, std::size_t slot) {
  const Theirs theirs = app.overwrites == app.path_typed ? Theirs::replace : Theirs::ask;
  return app.save(slot, app.path_typed, theirs) || app.questions.conflict.wanted;
}

void save_as(App& app) {
  if (app.save_as_slot >= 0 && !app.save_as_open) open_save_as(app);
  if (!ImGui::BeginPopup("save")) {  // closed, by whatever means
    app.save_as_slot = -1;
    app.save_as_open = false;
    return;
  }
  const auto slot = static_cast<std::size_t>(app.save_as_slot);
  heading(app, app.in(words::save_as), 15);
  const bool save = ask_path(app, words::save) && may_write(app, slot);
  if (!app.overwrites.empty() && app.overwrites == app.path_typed)
    fault_text(app, app.in(words::overwrites), app.px(400));
  const bool cancel = ImGui::Button(app.in(words::cancel).c_str());
  if (cancel || (save && write(app, slot))) ImGui::CloseCurrentPopup();
  ImGui::EndPopup();
}

}  // namespace

void open_add_menu(App& app) {
  begin_path(app);
  ImGui::OpenPopup("add");
}

void open_open_menu(App& app) {
  begin_path(app);
  ImGui::OpenPopup("open");
}

void draw_file_menus(App& app) {
  add_menu(app);
  open_menu(app);
  save_as(app);
}

}  // namespace drempel::gui
