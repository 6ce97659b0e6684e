#include "gui/time_line.h"

#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "chain/step.h"
#include "gui/ui.h"

namespace drempel::gui {

namespace {

constexpr int most_days = 180;  // that the line shows; later steps stand at its end
constexpr int first_days = -14;
constexpr int latest = 400, earliest_before_due = -28;  // that a file may say
constexpr int week = 7;

int clean_day(StepId step, int day) {
  return step == before_due_step ? std::clamp(day, earliest_before_due, -1)
                                 : std::clamp(day, 0, latest);
}

// The day of the step that it comes after.
int follows_on(const Workflow& workflow, const WorkflowStep& step) {
  WorkflowStep tied = step;
  tied.has_day = false, tied.days = 0;
  return day_of(workflow, tied);
}

// The step so that it stands on that day, as near as may be.
WorkflowStep moved_to(const Workflow& workflow, const WorkflowStep& step, int day) {
  WorkflowStep moved = step;
  if (step.has_day)
    moved.day = clean_day(step.step, day);
  else if (step.has_after)
    moved.days = std::clamp(day - follows_on(workflow, step), 0, latest);
  return moved;
}

void move_to(App& app, const Workflow& workflow, const WorkflowStep& step, int day) {
  const auto changes = step_changes(app.views.segment, step, moved_to(workflow, step, day));
  if (!changes.empty()) change_steps(app, changes, false);
}

class TimeLine {
 public:
  TimeLine(App& app, const Workflow& workflow, const Workflow& today)
      : app_(app), workflow_(workflow), today_(today), list_(*ImGui::GetWindowDrawList()) {}

  void draw() {
    at_ = ImGui::GetCursorScreenPos();
    width_ = ImGui::GetContentRegionAvail().x;
    name_ = std::min(app_.px(260), width_ * 0.36F);
    axis(static_cast<float>(workflow_.steps.size()) * row_height());
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    for (const WorkflowStep& step : workflow_.steps) draw_row(step);
    ImGui::PopStyleVar();
    if (!ImGui::IsMouseDown(0)) app_.views.drag_from.reset();
    if (removed_ < StepId::count) remove_step(app_, workflow_, removed_);
  }

 private:
  float row_height() const { return app_.px(26); }
  // Days by their square root: the first month is where most is decided.
  static float stretched(float day) {
    return day < 0 ? -std::sqrt(-day) : std::sqrt(std::min(day, static_cast<float>(most_days)));
  }
  float x_of(float day) const {
    const float low = stretched(first_days), high = stretched(most_days);
    const float part =
        (stretched(std::max(day, static_cast<float>(first_days))) - low) / (high - low);
    return at_.x + name_ + app_.px(12) + (width_ - name_ - app_.px(40)) * part;
  }
  float x_of(int day) const { return x_of(static_cast<float>(day)); }
  float day_at(float x) const {
    const float low = stretched(first_days), high = stretched(most_days);
    const float part = (x - at_.x - name_ - app_.px(12)) / (width_ - name_ - app_.px(40));
    const float s = low + std::clamp(part, 0.0F, 1.0F) * (high - low);
    return s < 0 ? -s * s : s * s;
  }

  void axis(float height) {
    const float top = at_.y + app_.px(20);
    float free = 0;  // from where there is room for a label
    for (const int day : {-14, -7, 0, 3, 8, 15, 30, 45, 60, 90, 120, 180}) {
      const float x = x_of(day);
      list_.AddLine({x, top}, {x, top + height},
                    to_im(day == 0 ? palette(app_).axis : palette(app_).grid));
      const std::string label = day == most_days ? "180+" : std::to_string(day);
      const float half = width_of(app_, label, 12) / 2;
      if (x - half < free) continue;
      put_text(app_, list_, {x - half, at_.y}, label, 12, palette(app_).soft);
      free = x + half + app_.px(6);
    }
    const std::string unit = app_.in(words::days_overdue);
    put_text(app_, list_, {at_.x + app_.px(8), at_.y}, unit, 12, palette(app_).soft,
             Weight::regular, x_of(first_days) - app_.px(16) - at_.x);
    ImGui::Dummy({width_, app_.px(20)});
    ImGui::SetCursorScreenPos({at_.x, top});
  }

  void draw_row(const WorkflowStep& step) {
    ImGui::PushID(static_cast<int>(step.step));
    const std::string_view code = code_of(step.step);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 end{at.x + width_, at.y + row_height()};
    if (ImGui::InvisibleButton("lane", {width_, row_height()})) {
      choose_step(app_, code);
      app_.views.focus_fields = ImGui::GetIO().NavVisible;  // Enter goes on to the fields
    }
    const bool chosen = app_.views.chosen_step == code;
    if (app_.views.focus_step && chosen) {
      ImGui::SetKeyboardFocusHere(-1);
      app_.views.focus_step = false;
    }
    if (chosen || lit()) list_.AddRectFilled(at, end, to_im(surfaces(app_).hover), app_.px(4));
    if (chosen)
      list_.AddRectFilled({at.x, at.y + app_.px(4)}, {at.x + app_.px(3), end.y - app_.px(4)},
                          to_im(slot_mark(app_, app_.chosen)), app_.px(2));
    drag(step);
    keys(step);
    name(at, step);
    signs(at, step);
    ImGui::PopID();
  }

  // The whole row can be taken hold of; the step goes as far as the pointer does.
  void drag(const WorkflowStep& step) {
    if (!ImGui::IsItemActive() || !ImGui::IsMouseDragging(0, app_.px(3))) return;
    choose_step(app_, code_of(step.step));
    auto& from = app_.views.drag_from;
    if (!from) {
      app_.session.end_gesture();
      from = day_of(workflow_, step);
    }
    app_.hold();
    const float x = std::min(x_of(*from), x_of(most_days)) + ImGui::GetMouseDragDelta(0, 0).x;
    move_to(app_, workflow_, step, static_cast<int>(std::lround(day_at(x))));
  }

  // Of the step that the keyboard stands on. Presses in a row are one step of undo.
  void keys(const WorkflowStep& step) {
    if (!ImGui::IsItemFocused()) return;
    app_.takes_arrows = true;
    if (ImGui::GetIO().NavVisible) choose_step(app_, code_of(step.step));
    for (const KeyPress& press : app_.keys) {
      const int far = press.shift ? week : 1;
      const int day = day_of(workflow_, step);
      if (press.key == key::left) move_to(app_, workflow_, step, day - far);
      if (press.key == key::right) move_to(app_, workflow_, step, day + far);
      if (press.key == key::del) removed_ = step.step;
      if (press.key == key::left || press.key == key::right) return;  // the workflow is another
    }
  }

  void name(ImVec2 at, const WorkflowStep& step) {
    const StepRow& row = step_rows()[drempel::at(step.step)];
    const float y = at.y + (row_height() - app_.fonts.at(13)->FontSize) / 2;
    const float code = app_.px(56);
    put_text(app_, list_, {at.x + app_.px(8), y}, row.code, 13, palette(app_).soft, Weight::regular,
             code);
    put_text(app_, list_, {at.x + code, y}, app_.in(row.name), 13, palette(app_).ink,
             app_.views.chosen_step == row.code ? Weight::bold : Weight::regular,
             name_ - code - app_.px(4));
    if (ImGui::IsItemHovered() && ImGui::GetIO().MousePos.x < at_.x + name_ &&
        !ImGui::IsMouseDown(0))
      explain_tooltip(app_, row.code);
  }

  void signs(ImVec2 at, const WorkflowStep& step) {
    const float y = at.y + row_height() / 2;
    const int day = day_of(workflow_, step);
    const Colour own = slot_mark(app_, app_.chosen);
    if (const WorkflowStep* before = find_step(today_, step.step); before && app_.chosen > 0)
      list_.AddCircleFilled({x_of(day_of(today_, *before)), y}, app_.px(5),
                            to_im(palette(app_).today.with_alpha(0.5)));
    if (step.has_after) {
      const float from = x_of(follows_on(workflow_, step));
      list_.AddLine({from, y}, {x_of(day), y}, to_im(palette(app_).axis), app_.px(1));
      list_.AddCircle({from, y}, app_.px(2.5F), to_im(palette(app_).axis));
    }
    for (int n = 0; n < step.repeat; ++n) {
      const int then = day + n * step.every;
      list_.AddCircleFilled({x_of(then), y}, app_.px(n == 0 ? 6.0F : 4.0F),
                            to_im(n == 0 ? own : own.with_alpha(0.55)));
      if (then > most_days) break;
    }
    sentence(step, day, y);
  }

  // The day and how, beside the last sign; before the first when there is no room behind.
  void sentence(const WorkflowStep& step, int day, float y) {
    std::string text = std::to_string(day);
    if (step.repeat > 1) text += filled(words::times_short, app_.language, step.repeat);
    for (std::size_t i = 0; i < step.channels.size(); ++i)
      text += (i == 0 ? " · " : ", ") + app_.in(row_of(step.channels[i]).name);
    const float top = y - app_.fonts.at(12)->FontSize / 2, wide = width_of(app_, text, 12);
    const float behind = x_of(day + (step.repeat - 1) * step.every) + app_.px(12);
    const float room = at_.x + width_ - behind - app_.px(4);
    float first = x_of(step.has_after ? follows_on(workflow_, step) : day) - app_.px(12);
    if (const WorkflowStep* now = find_step(today_, step.step); now && app_.chosen > 0)
      first = std::min(first, x_of(day_of(today_, *now)) - app_.px(12));
    const float before = first - (at_.x + name_ + app_.px(4));
    if (room >= wide || room >= before)
      put_text(app_, list_, {behind, top}, text, 12, palette(app_).soft, Weight::regular, room);
    else
      put_text(app_, list_, {first - std::min(wide, before), top}, text, 12, palette(app_).soft,
               Weight::regular, before);
  }

  App& app_;
  const Workflow& workflow_;
  const Workflow& today_;
  ImDrawList& list_;
  ImVec2 at_{};
  float width_ = 0, name_ = 0;
  StepId removed_ = StepId::count;
};

}  // namespace

void draw_time_line(App& app, const Workflow& workflow, const Workflow& today) {
  TimeLine(app, workflow, today).draw();
}

void change_steps(App& app, const std::vector<Session::KeyValue>& changes, bool ends_gesture) {
  app.views.refused = app.session.set_all(app.chosen, changes);
  if (ends_gesture) app.session.end_gesture();
}

void choose_step(App& app, std::string_view code) {
  if (app.views.chosen_step == code) return;
  app.views.chosen_step = code;
  app.views.refused.clear();
  app.session.end_gesture();
}

void remove_step(App& app, const Workflow& workflow, StepId step) {
  app.views.refused = take_out(app.session, app.chosen, app.views.segment, step);
  app.session.end_gesture();
  if (!app.views.refused.empty()) return;
  std::string_view next;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i)
    if (workflow.steps[i].step == step && workflow.steps.size() > 1)
      next = code_of(workflow.steps[i + 1 < workflow.steps.size() ? i + 1 : i - 1].step);
  choose_step(app, next);
  app.views.focus_step = ImGui::GetIO().NavVisible;
}

}  // namespace drempel::gui
