// The fields of one step, and what is wrong under each.
#include "gui/step_fields.h"

#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>

#include "base/notation.h"
#include "base/said.h"
#include "chain/contact.h"
#include "chain/step.h"
#include "files/codes.h"
#include "files/step_change.h"
#include "gui/time_line.h"
#include "gui/ui.h"
#include "output/changes.h"
#include "output/names.h"
#include "output/numbers.h"

namespace drempel::gui {

namespace {

constexpr std::string_view field_names[] = {"day",    "after", "days",   "on",       "channel",
                                            "repeat", "every", "unless", "min_owed", "min_months"};

std::string_view last_part(std::string_view key) {
  const auto dot = key.rfind('.');
  return dot == key.npos ? key : key.substr(dot + 1);
}

bool about_a_field(const Problem& problem) {
  return std::find(std::begin(field_names), std::end(field_names), last_part(problem.key)) !=
         std::end(field_names);
}

std::string step_label(const App& app, StepId step) {
  const StepRow& row = step_rows()[at(step)];
  return std::string(row.code) + "  " + app.in(row.name);
}

class StepFields {
 public:
  StepFields(App& app, const Scenario& scenario, const Workflow& workflow, WorkflowStep step)
      : app_(app), scenario_(scenario), workflow_(workflow), step_(std::move(step)) {}

  void draw() {
    heading(app_, step_label(app_, step_.step), 15);
    explain_tooltip(app_, code_of(step_.step));
    draw_problems(app_, app_.views.refused);
    others();
    const float width = ImGui::GetContentRegionAvail().x;
    const bool two = width > app_.px(600);
    const float each = two ? (width - app_.px(24)) / 2 : width;
    const ImVec2 top = ImGui::GetCursorPos();
    column("when", each, [&] { moment(), conditions(), least(); });
    if (two) ImGui::SetCursorPos({top.x + each + app_.px(24), top.y});
    column("how", each, [&] { channels(), rhythm(), buttons(); });
  }

 private:
  template <class Draw>
  void column(const char* id, float width, Draw draw) {
    ImGui::PushID(id);
    const float left = ImGui::GetCursorPosX();
    ImGui::BeginGroup();
    right_ = left + width;
    draw();
    ImGui::EndGroup();
    ImGui::PopID();
  }

  float room() const { return right_ - ImGui::GetCursorPosX(); }

  void title(const Text& word) {
    const TextSize small(app_, 12);
    soft_text(app_, app_.in(word));
  }

  void write(const WorkflowStep& wanted) {
    const auto changes = step_changes(app_.views.segment, step_, wanted);
    if (!changes.empty()) change_steps(app_, changes);
  }

  // A whole number with what it counts; written when it is entered.
  template <class Wanted>
  void number(const char* field, int value, int low, int high, const Text& unit, Wanted wanted) {
    const WholeField typed = whole_field(app_, field, value, low, high);
    if (typed.value) {
      WorkflowStep next = step_;
      wanted(next, *typed.value);
      write(next);
    } else if (typed.entered) {
      app_.views.refused = {make_problem(
          {}, 0, step_key(app_.views.segment, step_.step, field),
          said("“{}” is no whole number; allowed: {} … {}",
               "“{}” is geen geheel getal; toegestaan: {} … {}", typed.text, low, high))};
    }
    ImGui::SameLine(0, app_.px(8));
    label_text(app_, app_.in(unit));
    draw_problems(app_, app_.views.refused, field, room());
  }

  // -- when

  void moment() {
    title(words::moment);
    const bool first = step_.step == before_due_step;
    const bool focus = app_.views.focus_fields;
    if (focus) ImGui::SetKeyboardFocusHere(), app_.views.focus_fields = false;
    const bool both = step_.has_day && step_.has_after;
    if (tab_button(app_, app_.in(first ? words::on_day_before : words::on_day), !step_.has_after) &&
        step_.has_after)
      move(true, false);
    if (!first) {
      ImGui::SameLine(0, app_.px(4));
      if (tab_button(app_, app_.in(words::after_step), !step_.has_day) && step_.has_day)
        move(false, true);
      const std::string later = app_.in(words::later_of_both);
      ImGui::SameLine(0, app_.px(4));
      if (width_of(app_, later, 13) + app_.px(16) > room()) ImGui::NewLine();
      if (tab_button(app_, later, both) && !both) move(true, true);
    }
    if (step_.has_day)
      number("day", step_.day, first ? -28 : 0, first ? -1 : 400,
             first ? words::days_before_due : words::days_overdue,
             [](WorkflowStep& s, int value) { s.day = value; });
    if (step_.has_after) after();
  }

  // On a day, after another step, or on the later of both; it stays on the day that it stands on.
  void move(bool on_day, bool after_another) {
    WorkflowStep next = step_;
    if (on_day && !step_.has_day) next.day = std::clamp(day_of(workflow_, step_), 0, 400);
    if (after_another && !step_.has_after) follow_nearest(next);
    next.has_day = on_day, next.has_after = after_another;
    write(next);
  }

  // After the step that stands nearest before it, on the same day.
  void follow_nearest(WorkflowStep& next) const {
    const WorkflowStep* best = nullptr;
    const int own = day_of(workflow_, step_);
    for (const WorkflowStep& other : workflow_.steps) {
      const int day = day_of(workflow_, other);
      if (!may_follow(workflow_, step_.step, other.step) || day > own || day < 0) continue;
      if (!best || day >= day_of(workflow_, *best)) best = &other;
    }
    next.any_result = true;
    next.after = best ? best->step : monitoring_step;
    next.days = best ? own - day_of(workflow_, *best) : own;
  }

  void after() {
    WorkflowStep next = step_;
    ImGui::SetNextItemWidth(room());
    if (ImGui::BeginCombo("##after", step_label(app_, step_.after).c_str(),
                          ImGuiComboFlags_HeightLarge)) {
      for (const StepRow& row : step_rows()) {
        const bool there = find_step(workflow_, row.id) || row.id == monitoring_step;
        if (!there || !may_follow(workflow_, step_.step, row.id)) continue;
        if (ImGui::Selectable(step_label(app_, row.id).c_str(), row.id == step_.after))
          next.after = row.id;
      }
      ImGui::EndCombo();
    }
    draw_problems(app_, app_.views.refused, "after", room());
    number("days", step_.days, 0, 400, words::days,
           [](WorkflowStep& s, int value) { s.days = value; });
    title(words::on_result);
    result(next);
    draw_problems(app_, app_.views.refused, "on", room());
    if (next.after != step_.after || next.any_result != step_.any_result || next.on != step_.on)
      write(next);
  }

  void result(WorkflowStep& next) {
    const std::string shown = app_.in(step_.any_result ? words::any_result : name_of(step_.on));
    ImGui::SetNextItemWidth(room());
    if (!ImGui::BeginCombo("##on", shown.c_str(), ImGuiComboFlags_HeightLarge)) return;
    if (ImGui::Selectable(app_.in(words::any_result).c_str(), step_.any_result))
      next.any_result = true;
    for (std::size_t i = 0; i < count_of<StepResult>; ++i) {
      const auto one = static_cast<StepResult>(i);
      if (ImGui::Selectable(app_.in(name_of(one)).c_str(), !step_.any_result && step_.on == one))
        next.any_result = false, next.on = one;
    }
    ImGui::EndCombo();
  }

  void conditions() {
    title(words::unless);
    for (std::size_t i = 0; i < count_of<Unless>; ++i) {
      bool on = (step_.unless & (1U << i)) != 0;
      ImGui::PushID(static_cast<int>(i));
      if (ImGui::Checkbox("##unless", &on)) {
        WorkflowStep next = step_;
        next.unless ^= 1U << i;
        write(next);
      }
      ImGui::SameLine(0, app_.px(8));
      put_lines(app_.in(name_of(static_cast<Unless>(i))), room());
      ImGui::PopID();
    }
    draw_problems(app_, app_.views.refused, "unless", room());
  }

  // The least that must be owed.
  void least() {
    if (!takes_least(step_.step)) return;
    title(words::least);
    const auto lever = step_rows()[at(step_.step)].least;
    const double owed = step_.min_owed.value_or(lever ? lever(scenario_.settings.policy) : 0);
    amount("min_owed", owed, most_owed, words::euros,
           [](WorkflowStep& s, double value) { s.min_owed = value; });
    amount("min_months", step_.min_months.value_or(0), most_months, words::months_owed,
           [](WorkflowStep& s, double value) { s.min_months = value; });
  }

  // As it stands in the file, parts and all; written when it is left.
  template <class Wanted>
  void amount(const char* field, double value, double high, const Text& unit, Wanted wanted) {
    const std::string shown = shown_setting(value, app_.language);
    const std::string id = std::string("##") + field;
    if (const auto typed = text_field(app_, id.c_str(), shown, app_.px(80))) {
      const auto number = read_number(*typed, app_.language);
      if (number && number->unit.empty() && !number->percent && number->value() >= 0 &&
          number->value() <= high) {
        WorkflowStep next = step_;
        wanted(next, number->value());
        write(next);
      } else {
        app_.views.refused = {make_problem(
            {}, 0, step_key(app_.views.segment, step_.step, field),
            said("“{}” is not allowed here; allowed: 0 … {}",
                 "“{}” mag hier niet; toegestaan: 0 … {}", *typed,
                 Said{shown_setting(high, Language::en), shown_setting(high, Language::nl)}))};
      }
    }
    ImGui::SameLine(0, app_.px(8));
    label_text(app_, app_.in(unit));
    draw_problems(app_, app_.views.refused, field, room());
  }

  // -- how

  // Channels are used in turn: one line a time, the last stays.
  void channels() {
    const std::vector<ChannelId> allowed = channels_for(step_.step);
    if (allowed.empty()) return;
    title(words::channel);
    const std::vector<ChannelId> used =
        step_.channels.empty() ? std::vector{step_rows()[at(step_.step)].channel} : step_.channels;
    for (std::size_t i = 0; i < used.size(); ++i) {
      ImGui::PushID(static_cast<int>(i));
      one_channel(used, i, allowed);
      ImGui::PopID();
    }
    const bool more = static_cast<int>(used.size()) < std::min(step_.repeat, 12);
    if (more && word_button(app_, icon::plus, app_.in(words::other_channel))) {
      WorkflowStep next = step_;
      next.channels = used;
      next.channels.push_back(used.back());
      write(next);
    }
    draw_problems(app_, app_.views.refused, "channel", room());
  }

  void one_channel(const std::vector<ChannelId>& used, std::size_t i,
                   const std::vector<ChannelId>& allowed) {
    const bool several = step_.repeat > 1;
    if (several) {
      const Text& words = i + 1 == used.size() ? words::time_and_on : words::time;
      label_text(app_, filled(words, app_.language, i + 1));
      ImGui::SameLine(app_.px(128));  // counted from the column's left
    }
    const float side = ImGui::GetFrameHeight();
    ImGui::SetNextItemWidth(room() - (used.size() > 1 ? side + app_.px(4) : 0));
    WorkflowStep next = step_;
    next.channels = used;
    if (ImGui::BeginCombo("##channel", app_.in(row_of(used[i]).name).c_str(),
                          ImGuiComboFlags_HeightLarge)) {
      for (const ChannelId channel : allowed)
        if (ImGui::Selectable(app_.in(row_of(channel).name).c_str(), channel == used[i]))
          next.channels[i] = channel;
      ImGui::EndCombo();
    }
    if (used.size() > 1) {
      ImGui::SameLine(0, app_.px(4));
      if (icon_button(app_, icon::close, "less", app_.in(words::less_channel)))
        next.channels.erase(next.channels.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (next.channels != used) write(next);
  }

  void rhythm() {
    title(words::how_often);
    number("repeat", step_.repeat, 1, most_times, words::repeat,
           [](WorkflowStep& s, int value) { s.repeat = value; });
    if (step_.repeat < 2) return;
    number("every", step_.every, 1, 90, words::every,
           [](WorkflowStep& s, int value) { s.every = value; });
  }

  void buttons() {
    ImGui::Dummy({0, app_.px(4)});
    if (word_button(app_, icon::close, app_.in(words::remove_step)))
      return remove_step(app_, workflow_, step_.step);
    tooltip(app_.in(words::remove_step_tip));
    follow_up();
    const bool own = app_.chosen > 0
                         ? step_differs(app_.session.base(), scenario_, step_.step)
                         : says_itself(app_.session, app_.chosen, app_.views.segment, step_.step);
    if (!own) return;
    if (word_button(app_, icon::reset, app_.in(words::step_as_today))) {
      app_.views.refused = back_to_today(app_.session, app_.chosen, app_.views.segment, step_.step);
      app_.session.end_gesture();
    }
  }

  // When it can't go because others come after it: what can be done then.
  void follow_up() {
    const std::vector<StepId> next = followers(workflow_, step_.step);
    if (next.empty() || app_.views.refused.empty() || about_a_field(app_.views.refused.front()))
      return;
    std::string codes;
    for (const StepId step : next)
      codes += (codes.empty() ? "" : ", ") + std::string(code_of(step));
    if (!word_button(app_, nullptr, filled(words::hang_on, app_.language, codes))) return;
    std::vector<Session::KeyValue> changes;
    for (const StepId step : next) {
      const WorkflowStep& from = *find_step(workflow_, step);
      WorkflowStep wanted = step_;  // its moment
      wanted.step = step, wanted.channels = from.channels, wanted.unless = from.unless;
      wanted.repeat = from.repeat, wanted.every = from.every;
      wanted.min_owed = from.min_owed, wanted.min_months = from.min_months;
      if (wanted.has_day) wanted.day += from.days;
      if (wanted.has_after) wanted.days += from.days;
      if (from.has_day) wanted.day = std::max(wanted.has_day ? wanted.day : 0, from.day);
      wanted.has_day = wanted.has_day || from.has_day;
      wanted.day = std::min(wanted.day, 400), wanted.days = std::min(wanted.days, 400);
      for (auto& change : step_changes(app_.views.segment, from, wanted)) changes.push_back(change);
    }
    for (auto& change : step_off(app_.views.segment, step_.step)) changes.push_back(change);
    change_steps(app_, changes);
    if (app_.views.refused.empty()) choose_step(app_, code_of(next.front()));
  }

  // In "all segments": who does it otherwise.
  void others() {
    if (app_.views.segment > 0) return;
    const std::vector<SegmentId> differ = differing_segments(scenario_, step_.step);
    if (differ.empty()) return;
    std::string names;
    for (const SegmentId segment : differ)
      names += (names.empty() ? "" : ", ") + app_.in(name_of(segment));
    const TextSize small(app_, 12);
    soft_text(app_, filled(words::segments_differ, app_.language, names));
  }

  App& app_;
  const Scenario& scenario_;
  const Workflow& workflow_;
  const WorkflowStep step_;  // a change replaces the workflow
  float right_ = 0;
};

}  // namespace

void draw_problems(App& app, const Problems& problems, std::string_view field, float width) {
  for (const Problem& problem : problems) {
    if (field.empty() ? about_a_field(problem) : last_part(problem.key) != field) continue;
    std::string text = message_in(problem, app.language);
    if (field.empty() && !problem.key.empty()) text = problem.key + ": " + text;
    fault_text(app, text, width);
  }
}

void draw_step_fields(App& app, const Scenario& scenario, const Workflow& workflow) {
  for (const WorkflowStep& step : workflow.steps)
    if (app.views.chosen_step == code_of(step.step))
      return StepFields(app, scenario, workflow, step).draw();
  draw_problems(app, app.views.refused);
  soft_text(app, app.in(words::drag_hint));
}

}  // namespace drempel::gui
