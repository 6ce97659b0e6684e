// The steps of a segment on a time line, and under it all fields of the chosen step. What it does
// is written as `[workflow.SEGMENT.'A.2.1']` tables of the strategy's file.
#include <algorithm>

#include "base/said.h"
#include "chain/step.h"
#include "files/codes.h"
#include "gui/step_fields.h"
#include "gui/time_line.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "output/changes.h"
#include "output/names.h"
#include "policy/segments.h"

namespace drempel::gui {

namespace {

constexpr SegmentId only_fine[] = {SegmentId::regular_debit, SegmentId::chronic_debit,
                                   SegmentId::lax_debit, SegmentId::broke};

bool is_fine(std::size_t place) {
  return place > 0 && std::find(std::begin(only_fine), std::end(only_fine),
                                static_cast<SegmentId>(place - 1)) != std::end(only_fine);
}

bool has_fine(const Scenario& scenario) { return scenario.settings.policy.segment.fine != 0; }

std::string segment_name(const App& app, std::size_t place) {
  return place == 0 ? app.in(words::all_segments)
                    : app.in(name_of(static_cast<SegmentId>(place - 1)));
}

const SegmentRow* row_of_place(std::size_t place) {
  for (const SegmentRow& row : segment_rows())
    if (place > 0 && row.id == static_cast<SegmentId>(place - 1)) return &row;
  return nullptr;
}

// Whether a segment's steps differ from today's.
bool differs_from_today(const App& app, const Scenario& scenario, std::size_t place) {
  if (app.chosen == 0 || place == 0) return false;
  const Workflow &own = workflow_at(scenario, place),
                 &today = workflow_at(app.session.base(), place);
  return !take_over(place, own, today).empty();
}

void choose_segment(App& app, const Scenario& scenario) {
  label_text(app, app.in(words::segment));
  ImGui::SameLine(0, app.px(8));
  ImGui::SetNextItemWidth(app.px(210));
  const bool open = ImGui::BeginCombo("##segment", segment_name(app, app.views.segment).c_str(),
                                      ImGuiComboFlags_HeightLargest);
  if (!open) return tooltip(app.in(words::segment_tip));
  for (std::size_t place = 0; place <= count_of<SegmentId>; ++place) {
    if (is_fine(place) && !has_fine(scenario) && app.views.segment != place) continue;
    const bool other = differs_from_today(app, scenario, place);
    const std::string name = segment_name(app, place) + (other ? "  •" : "");
    if (ImGui::Selectable(name.c_str(), app.views.segment == place)) {
      app.views.segment = place;
      app.views.refused.clear();
    }
    if (const SegmentRow* row = row_of_place(place)) tooltip(app.in(row->rule));
  }
  ImGui::EndCombo();
}

void finish(App& app, Problems problems) {
  app.views.refused = std::move(problems);
  app.session.end_gesture();
}

// The steps of another segment, for the one that is shown.
void take_over_menu(App& app, const Scenario& scenario) {
  if (app.views.segment == 0 || !ImGui::BeginMenu(app.in(words::take_over).c_str())) return;
  for (std::size_t place = 1; place <= count_of<SegmentId>; ++place) {
    if (place == app.views.segment || (is_fine(place) && !has_fine(scenario))) continue;
    if (!ImGui::MenuItem(segment_name(app, place).c_str())) continue;
    const auto changes = take_over(app.views.segment, workflow_at(scenario, app.views.segment),
                                   workflow_at(scenario, place));
    if (!changes.empty()) change_steps(app, changes);
  }
  ImGui::EndMenu();
}

// What can be done with a whole workflow.
void segment_menu(App& app, const Scenario& scenario) {
  if (icon_button(app, icon::more, "segment-menu", app.in(words::whole_workflow)))
    ImGui::OpenPopup("workflow");
  if (!ImGui::BeginPopup("workflow")) return;
  take_over_menu(app, scenario);
  const bool own = says_itself(app.session, app.chosen, app.views.segment);
  const Text& back = app.chosen > 0 ? words::workflow_as_today : words::workflow_as_base;
  if (ImGui::MenuItem(app.in(back).c_str(), nullptr, false, own))
    finish(app, back_to_today(app.session, app.chosen, app.views.segment));
  if (ImGui::MenuItem(app.in(words::workflow_empty).c_str()))
    change_steps(app, take_over(app.views.segment, workflow_at(scenario, app.views.segment), {}));
  ImGui::Separator();
  if (ImGui::MenuItem(app.in(words::fine_segments).c_str(), nullptr, has_fine(scenario)))
    finish(app, app.session.set(app.chosen, "segment.fine", has_fine(scenario) ? 0 : 1));
  explain_tooltip(app, "segment.fine");
  ImGui::EndPopup();
}

WorkflowStep first_try(StepId id) {
  WorkflowStep step;
  step.step = id;
  step.has_day = true;
  step.day = id == before_due_step ? -3 : 20;
  if (const auto allowed = channels_for(id); !allowed.empty()) step.channels = {allowed.front()};
  return step;
}

void add_step(App& app, const Workflow& workflow) {
  if (word_button(app, icon::plus, app.in(words::add_step))) ImGui::OpenPopup("step");
  tooltip(app.in(words::add_step_tip));
  ImGui::SetNextWindowSizeConstraints({0, 0}, {app.px(460), app.px(400)});
  if (!ImGui::BeginPopup("step")) return;
  for (const StepRow& row : step_rows()) {
    if (find_step(workflow, row.id)) continue;
    const std::string label = std::string(row.code) + "  " + app.in(row.name);
    if (ImGui::MenuItem(label.c_str())) {
      change_steps(app, new_step(app.views.segment, first_try(row.id)));
      if (app.views.refused.empty()) app.views.chosen_step = row.code;
    }
    explain_tooltip(app, row.code);
  }
  ImGui::EndPopup();
}

// Faults of the file that are about its workflows: what, where, what is allowed.
void faults_in_file(App& app) {
  const Strategy& strategy = app.session.at(app.chosen);
  if (strategy.faults.empty()) return;
  for (const Problem& problem : strategy.faults) fault_text(app, to_text(problem, app.language));
  if (word_button(app, icon::file, app.in(words::to_file)))
    app.drawer_open = app.drawer.as_file = true;
  if (!strategy.scenario) return;
  ImGui::SameLine();
  soft_text(app, app.in(words::last_sound));
}

// What is good to know of what is shown.
void notes(App& app, const Scenario& scenario) {
  const TextSize small(app, 12);
  if (app.chosen == 0) soft_text(app, app.in(words::edit_today));
  if (is_fine(app.views.segment) && !has_fine(scenario)) soft_text(app, app.in(words::not_fine));
  if (app.views.segment > 0) return;
  std::string codes;
  for (const StepId step : steps_of_some(scenario))
    codes += (codes.empty() ? "" : ", ") + std::string(code_of(step));
  if (!codes.empty()) soft_text(app, filled(words::steps_of_some, app.language, codes));
}

}  // namespace

void draw_workflow(App& app) {
  if (!app.session.ready()) return empty_start(app);
  if (app.chosen >= app.session.size()) return;
  faults_in_file(app);
  // Held while it is drawn: a change replaces it.
  const std::shared_ptr<const Scenario> scenario = app.session.at(app.chosen).scenario;
  const std::shared_ptr<const Scenario> today = app.session.at(0).scenario;
  if (!scenario) return;
  const Workflow& workflow = workflow_at(*scenario, app.views.segment);
  choose_segment(app, *scenario);
  ImGui::SameLine(0, app.px(4));
  segment_menu(app, *scenario);
  ImGui::SameLine(0, app.px(8));
  add_step(app, workflow);
  ImGui::SameLine(0, app.px(16));
  const float width = ImGui::GetContentRegionAvail().x;
  const std::string whose = app.chosen > 0 ? app.name_of_slot(app.chosen) : app.in(words::today);
  if (width > app.px(60))
    label_text(app, fitted(app, whose, width, 13));
  else
    ImGui::NewLine();
  notes(app, *scenario);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float steps = app.px(24 + 26 * static_cast<float>(workflow.steps.size()));
  const float fields = app.px(app.views.chosen_step.empty() ? 40 : 264);
  const float height =
      std::clamp(room.y - fields, std::min(app.px(120), room.y), steps + app.px(8));
  ImGui::BeginChild("line", {room.x, height}, false, ImGuiWindowFlags_NavFlattened);
  draw_time_line(app, workflow, workflow_at(*today, app.views.segment));
  ImGui::EndChild();
  ImGui::Separator();
  ImGui::BeginChild("fields", {0, 0}, false, ImGuiWindowFlags_NavFlattened);
  draw_step_fields(app, *scenario, workflow);
  ImGui::EndChild();
}

}  // namespace drempel::gui
