// The dialogs: whose text of a file stays, closing, and earlier sessions.
#include "gui/questions.h"

#include <algorithm>
#include <utility>

#include "base/said.h"
#include "files/faults.h"
#include "gui/own_file.h"
#include "gui/ui.h"

namespace drempel::gui {

namespace {

constexpr std::size_t most_lines = 4;  // of each text

// Opens the dialog that is asked for; false, and no longer asked for, when it was closed.
bool begin(App& app, const char* id, Asked& asked) {
  if (!asked.wanted) return false;
  if (!std::exchange(asked.open, true)) ImGui::OpenPopup(id);
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(app.px(600), screen.x - app.px(16));
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, screen.y - app.px(16)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {app.px(24), app.px(20)});
  const bool shown = ImGui::BeginPopup(id);
  ImGui::PopStyleVar();
  if (!shown) asked = {};
  return shown;
}

void close(Asked& asked) {
  asked = {};
  ImGui::CloseCurrentPopup();
}

void save_elsewhere(App& app, std::size_t slot) { app.save_as_slot = static_cast<int>(slot); }

void lines(const App& app, const Text& title, const std::vector<std::string>& only) {
  if (only.empty()) return;
  soft_text(app, app.in(title));
  const TextSize small(app, 12);
  ImGui::Indent(app.px(12));
  for (const std::string& line : only) put_lines(shown(line, 90));
  ImGui::Unindent(app.px(12));
}

// A choice and, under it, what it does.
bool choice(App& app, const char* icon, const Text& word, const Text& effect, bool strong = false) {
  const bool pressed = word_button(app, icon, app.in(word), strong);
  soft_text(app, app.in(effect));
  ImGui::Dummy({0, app.px(2)});
  return pressed;
}

void what_differs(App& app, const Strategy& strategy, const OnDisk& disk) {
  const std::string when = spell_time(disk.written, app.language);
  for (const Problem& problem : disk.problems) fault_text(app, to_text(problem, app.language));
  put_lines(filled(strategy.changed() ? words::both_changed : words::they_changed, app.language,
                   strategy.path.string(), when));
  if (disk.state != DiskState::changed) return;
  lines(app, words::only_yours, only_in(strategy.text, disk.text, most_lines));
  lines(app, words::only_theirs, only_in(disk.text, strategy.text, most_lines));
  ImGui::Dummy({0, app.px(4)});
}

void draw_conflict(App& app) {
  Questions& questions = app.questions;
  if (questions.conflict.wanted && questions.slot >= app.session.size()) questions.conflict = {};
  if (!begin(app, "conflict", questions.conflict)) return;
  const std::size_t slot = questions.slot;
  const Strategy& strategy = app.session.at(slot);
  const OnDisk disk = look_at(strategy);
  heading(app, filled(words::changed_title, app.language, strategy.shown_as), 15);
  what_differs(app, strategy, disk);
  bool done = choice(app, icon::save, words::keep_mine, words::keep_mine_why) &&
              app.save(slot, {}, Theirs::replace);
  if (disk.state == DiskState::changed &&
      choice(app, icon::file, words::take_theirs, words::take_theirs_why)) {
    done |= app.check(app.session.take_theirs(slot));
  }
  if (choice(app, icon::open, words::other_name, words::other_name_why)) {
    save_elsewhere(app, slot);
    done = true;
  }
  if (ImGui::Button(app.in(words::cancel).c_str()) || done) close(questions.conflict);
  ImGui::EndPopup();
}

void draw_closing(App& app) {
  Questions& questions = app.questions;
  if (!begin(app, "closing", questions.closing)) return;
  heading(app, app.in(words::closing_title), 15);
  put_lines(filled(words::closing_why, app.language, questions.why));
  std::optional<std::size_t> first;
  for (std::size_t slot = app.session.size(); slot-- > 0;)
    if (app.session.at(slot).changed()) first = slot;
  for (std::size_t slot = 0; slot < app.session.size(); ++slot)
    if (app.session.at(slot).changed()) soft_text(app, "• " + app.name_of_slot(slot));
  ImGui::Dummy({0, app.px(4)});
  bool done = false;
  if (word_button(app, icon::save, app.in(words::save_as), true) && first) {
    save_elsewhere(app, *first);
    done = true;
  }
  ImGui::SameLine();
  if (word_button(app, nullptr, app.in(words::close_anyway))) app.quit = done = true;
  ImGui::SameLine();
  if (word_button(app, nullptr, app.in(words::cancel)) || done) close(questions.closing);
  ImGui::EndPopup();
}

// One row; true when the list is another one now.
bool earlier_row(App& app, const EarlierSession& session) {
  const std::string when = spell_time(session.where.kept, app.language);
  const Text& kind = session.where.aside ? words::was_set_aside : words::was_left;
  put_lines(session.summary ? session.summary->names : app.in(words::no_session));
  soft_text(app, filled(kind, app.language, when));
  bool changed = false;
  if (!session.summary) {
    soft_text(app, session.where.file.string());
  } else if (word_button(app, icon::open, app.in(words::open))) {
    app.open_earlier(EarlierSession(session));
    changed = true;
  }
  if (session.summary && !session.where.aside) {
    ImGui::SameLine();
    if (word_button(app, nullptr, app.in(words::put_away))) {
      app.put_away(EarlierSession(session));
      return true;
    }
    tooltip(app.in(words::put_away_why));
  }
  ImGui::Separator();
  if (changed) close(app.questions.earlier);
  return changed;
}

void draw_earlier(App& app) {
  Questions& questions = app.questions;
  if (!questions.earlier.wanted) questions.offered = false;
  if (!begin(app, "earlier", questions.earlier)) return;
  heading(app, app.in(words::earlier), 15);
  soft_text(app, app.in(questions.offered ? words::earlier_offered : words::earlier_why));
  ImGui::Separator();
  if (questions.sessions.empty()) soft_text(app, app.in(words::no_earlier));
  for (std::size_t i = 0; i < questions.sessions.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const bool changed = earlier_row(app, questions.sessions[i]);
    ImGui::PopID();
    if (changed) break;
  }
  if (word_button(app, nullptr, app.in(questions.offered ? words::not_now : words::close)))
    close(questions.earlier);
  ImGui::EndPopup();
}

}  // namespace

bool asks(const Questions& questions) {
  return questions.conflict.open || questions.closing.open || questions.earlier.open;
}

void draw_questions(App& app) {
  draw_conflict(app);
  draw_closing(app);
  draw_earlier(app);
}

}  // namespace drempel::gui
