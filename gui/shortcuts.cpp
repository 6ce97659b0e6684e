// The rows of shortcuts, and running the one that was pressed.
#include "gui/shortcuts.h"

#include "base/said.h"
#include "gui/focus.h"
#include "gui/questions.h"
#include "gui/ui.h"
#include "gui/views.h"

namespace drempel::gui {

namespace {

void search(App& app) {
  app.drawer_open = app.drawer.focus = true;
  app.drawer.as_file = false;
}
void ask_where(App& app) {
  if (app.chosen < app.session.size()) app.save_as_slot = static_cast<int>(app.chosen);
}
bool typing() { return ImGui::IsAnyItemActive() && ImGui::GetIO().WantTextInput; }

// A field that is typed in puts back what stood there; else ImGui closes a popup itself when it
// sees the key.
void close(App& app) {
  if (typing()) return;
  const int open = popups_open();
  if (open > 0 && open == app.popups_were_open)
    close_popup();
  else if (app.popups_were_open > 0)
    return;
  else if (app.tour_stop >= 0)
    app.tour_stop = -1;
  else
    app.notice.reset();
}

constexpr ShortcutRow shortcuts[] = {
    {.keys = {"Ctrl+1 … Ctrl+8", "Ctrl+1 … Ctrl+8"}, .what = {"to a view", "naar een weergave"}},
    {.keys = {"Ctrl+Shift+1 … 5", "Ctrl+Shift+1 … 5"},
     .what = {"to today's policy, to a strategy", "naar het beleid van nu, naar een strategie"}},
    {.key = 'F',
     .ctrl = true,
     .keys = {"Ctrl+F", "Ctrl+F"},
     .what = {"search among the levers", "zoeken in de hefbomen"},
     .act = search},
    {.key = 'L',
     .ctrl = true,
     .keys = {"Ctrl+L", "Ctrl+L"},
     .what = {"levers on or off the screen", "hefbomen tonen of weg"},
     .act = [](App& app) { app.drawer_open = !app.drawer_open; }},
    {.key = 'N',
     .ctrl = true,
     .keys = {"Ctrl+N", "Ctrl+N"},
     .what = {"add a strategy", "strategie toevoegen"},
     .act = [](App& app) { app.add_wanted = true; }},
    {.key = 'O',
     .ctrl = true,
     .keys = {"Ctrl+O", "Ctrl+O"},
     .what = {"open another corporation", "andere corporatie openen"},
     .act = [](App& app) { app.open_wanted = true; }},
    {.key = 'S',
     .ctrl = true,
     .keys = {"Ctrl+S", "Ctrl+S"},
     .what = {"save the chosen strategy", "gekozen strategie opslaan"},
     .act = save_chosen},
    {.key = 'S',
     .ctrl = true,
     .shift = true,
     .keys = {"Ctrl+Shift+S", "Ctrl+Shift+S"},
     .what = {"save it as …", "opslaan als …"},
     .act = ask_where},
    {.key = 'Z',
     .ctrl = true,
     .while_typing = false,
     .keys = {"Ctrl+Z", "Ctrl+Z"},
     .what = {"undo", "ongedaan maken"},
     .act = [](App& app) { app.undo(); }},
    {.key = 'Y',
     .ctrl = true,
     .while_typing = false,
     .keys = {"Ctrl+Y", "Ctrl+Y"},
     .what = {"redo", "opnieuw"},
     .act = [](App& app) { app.redo(); }},
    {.key = 'Z',
     .ctrl = true,
     .shift = true,
     .while_typing = false,
     .act = [](App& app) { app.redo(); }},
    {.key = key::tab,
     .keys = {"Tab, Shift+Tab", "Tab, Shift+Tab"},
     .what = {"to the next, the previous part", "naar het volgende, vorige onderdeel"},
     .act = [](App&) { focus_next(false); }},
    {.key = key::tab, .shift = true, .act = [](App&) { focus_next(true); }},
    {.keys = {"arrows", "pijltjes"}, .what = {"around the screen", "over het scherm"}},
    {.keys = {"Space, Enter", "spatie, Enter"},
     .what = {"press what is chosen", "indrukken wat gekozen is"}},
    {.keys = {"← →, with Shift", "← →, met Shift"},
     .what = {"a step of the workflow: a day, a week",
              "een stap in de werkwijze: een dag, een week"}},
    {.keys = {"Delete", "Delete"},
     .what = {"a step of the workflow: out", "een stap in de werkwijze: weg"}},
    {.key = key::f1,
     .keys = {"F1", "F1"},
     .what = {"this list", "deze lijst"},
     .act = [](App& app) { app.help_wanted = true; }},
    {.key = key::escape,
     .keys = {"Esc", "Esc"},
     .what = {"close, or back", "sluiten, of terug"},
     .act = close},
};

// Keys that do nothing but move about and close.
bool only_moves(const KeyPress& press) { return press.key == key::tab || press.key == key::escape; }

const ShortcutRow* shortcut_of(const KeyPress& press) {
  for (const ShortcutRow& row : shortcuts)
    if (row.act && row.key == press.key && row.ctrl == press.ctrl && row.shift == press.shift)
      return &row;
  return nullptr;
}

}  // namespace

std::span<const ShortcutRow> shortcut_rows() { return shortcuts; }

bool run_shortcut(App& app, const KeyPress& press) {
  if (asks(app.questions) && !only_moves(press)) return true;
  const auto place = static_cast<std::size_t>(press.key - '1');
  if (press.ctrl && press.key >= '1' && press.key <= '9') {
    if (press.shift && place < app.session.size()) app.choose(place);
    if (!press.shift && place < view_rows().size()) app.view = place;
    return true;
  }
  const ShortcutRow* row = shortcut_of(press);
  // A field that is typed in has its own undo.
  if (row && (!typing() || row->while_typing)) row->act(app);
  return row != nullptr;
}

bool leaves_field(const KeyPress& press) {
  if (!typing()) return false;
  if (press.ctrl && press.key >= '1' && press.key <= '9') return true;
  const ShortcutRow* row = shortcut_of(press);
  return row && row->while_typing && press.key != key::escape && press.key != key::tab;
}

void save_chosen(App& app) {
  if (app.chosen >= app.session.size()) return;
  if (app.session.at(app.chosen).path.empty())
    app.save_as_slot = static_cast<int>(app.chosen);
  else
    app.save(app.chosen);
}

void draw_help(App& app) {
  if (app.help_wanted) ImGui::OpenPopup("help");
  app.help_wanted = false;
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Appearing, {0.5F, 0.5F});
  ImGui::SetNextWindowSizeConstraints({0, 0}, {screen.x - app.px(16), screen.y - app.px(16)});
  if (!ImGui::BeginPopup("help")) return;
  heading(app, app.in(words::keyboard), 20);
  if (ImGui::BeginTable("keys", 2, ImGuiTableFlags_SizingFixedFit)) {
    for (const ShortcutRow& row : shortcuts) {
      if (row.keys.en.empty()) continue;
      ImGui::TableNextRow();
      ImGui::TableNextColumn();
      ImGui::TextUnformatted(app.in(row.keys).c_str());
      ImGui::TableNextColumn();
      ImGui::TextUnformatted(app.in(row.what).c_str());
    }
    ImGui::EndTable();
  }
  if (word_button(app, icon::right, app.in(words::tour), true)) {
    app.tour_stop = 0;
    ImGui::CloseCurrentPopup();
  }
  ImGui::SameLine();
  soft_text(app, app.in(words::tour_tip));
  ImGui::EndPopup();
}

}  // namespace drempel::gui
