// The chosen strategy as a file: its faults, and its text with numbered lines.
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>

#include "gui/app.h"
#include "gui/focus.h"
#include "gui/panels.h"
#include "gui/ui.h"
#include "gui/words.h"

namespace drempel::gui {

namespace {

constexpr float text_size = 12;

bool has_fault(const Strategy& strategy, int line) {
  return std::any_of(strategy.faults.begin(), strategy.faults.end(),
                     [&](const Problem& problem) { return problem.line == line; });
}

// Numbers in the margin left of the editor that begins at `at`; a line with a fault in its colour.
void line_numbers(App& app, ImVec2 at, ImVec2 size, float scroll, int lines) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 end{at.x + size.x, at.y + size.y};
  list.PushClipRect(at, end, true);
  const float step = ImGui::GetTextLineHeight();
  const float top = at.y + ImGui::GetStyle().FramePadding.y - scroll;
  const int first = std::max(0, static_cast<int>((at.y - top) / step));
  for (int i = first; i < lines && top + step * static_cast<float>(i) < end.y; ++i) {
    const std::string number = std::to_string(i + 1);
    const bool fault = has_fault(app.session.at(app.chosen), i + 1);
    const float width = ImGui::CalcTextSize(number.c_str()).x;
    list.AddText({end.x - width - app.px(6), top + step * static_cast<float>(i)},
                 to_im(fault ? surfaces(app).fault : palette(app).soft), number.c_str());
  }
  list.PopClipRect();
}

void list_problems(App& app, const Text& title, const Problems& problems) {
  heading(app, app.in(title), 13);
  for (const Problem& problem : problems) {
    const std::string where =
        problem.line > 0 ? filled(words::line, app.language, problem.line) + ": " : "";
    const std::string key = problem.key.empty() ? "" : problem.key + ": ";
    put_lines(where + key + message_in(problem, app.language));
  }
}

// Escape puts back what stood there when the typing began; what was typed stays a step of undo.
void take_text(App& app, const std::string& text) {
  if (!ImGui::IsItemActive()) app.session.end_gesture();
  app.session.replace_text(app.chosen, text);
}

}  // namespace

void draw_faults(App& app) {
  const Strategy& strategy = app.session.at(app.chosen);
  if (!strategy.faults.empty()) {
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec(surfaces(app).fault));
    list_problems(app, words::faults, strategy.faults);
    ImGui::PopStyleColor();
    if (strategy.scenario) soft_text(app, app.in(words::last_sound));
  }
  if (!strategy.doubts.empty()) list_problems(app, words::doubts, strategy.doubts);
  if (!strategy.faults.empty() || !strategy.doubts.empty()) ImGui::Separator();
}

void draw_file_tab(App& app) {
  std::string text = app.session.at(app.chosen).text;
  const TextSize small(app, text_size);
  const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
  const ImVec2 at = ImGui::GetCursorScreenPos(), room = ImGui::GetContentRegionAvail();
  const float height = std::max(app.px(120), room.y);
  const float margin = ImGui::CalcTextSize(std::to_string(lines).c_str()).x + app.px(12);
  ImGui::SetCursorScreenPos({at.x + margin, at.y});
  if (ImGui::InputTextMultiline("##text", &text, {room.x - margin, height})) take_text(app, text);
  if (ImGui::IsItemDeactivated()) app.session.end_gesture();
  line_numbers(app, at, {margin, height}, scroll_of_last_text(), lines);
}

}  // namespace drempel::gui
