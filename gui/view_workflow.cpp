// The steps of a segment on a time line of days overdue: drag, add, take out, change channel, times
// and conditions. What it does is written as `[workflow.SEGMENT.'A.2.1']` tables of the strategy's
// file.
#include <algorithm>
#include <cmath>
#include <map>

#include "chain/contact.h"
#include "chain/step.h"
#include "files/codes.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "output/changes.h"
#include "output/names.h"
#include "policy/workflow.h"

namespace drempel::gui {

namespace {

constexpr int most_days = 180;  // that the line shows; later steps stand at its end
constexpr int first_days = -14;

const WorkflowStep* find_step(const Workflow& workflow, StepId id) {
  for (const WorkflowStep& step : workflow.steps)
    if (step.step == id) return &step;
  return nullptr;
}

// The workflow that is looked at: a segment's; of "all segments" that of the regular tenants.
const Workflow& shown_workflow(const App& app, const Scenario& scenario) {
  const std::size_t s = app.views.segment == 0 ? at(SegmentId::regular) : app.views.segment - 1;
  return scenario.workflows[s];
}
std::string segment_code(const App& app) {
  return app.views.segment == 0
             ? std::string("all")
             : std::string(code_of(static_cast<SegmentId>(app.views.segment - 1)));
}
std::string key_of_step(const App& app, StepId step, const char* field) {
  return fmt::format("workflow.{}.'{}'.{}", segment_code(app), code_of(step), field);
}

// The day on which a step stands: its own, or that of what it follows plus the days between.
float day_of(const Workflow& workflow, const WorkflowStep& step, int depth = 0) {
  if (step.has_day || !step.has_after || depth > 20) return static_cast<float>(step.day);
  const WorkflowStep* before = find_step(workflow, step.after);
  return (before ? day_of(workflow, *before, depth + 1) : 0) + static_cast<float>(step.days);
}

using Changes = std::vector<Session::KeyValue>;

void change(App& app, const Changes& changes, bool ends_gesture = true) {
  app.check(app.session.set_all(app.chosen, changes));
  if (ends_gesture) app.session.end_gesture();
}

std::string quoted_list(const std::vector<ChannelId>& channels) {
  std::string text = "[";
  for (std::size_t i = 0; i < channels.size(); ++i)
    text += fmt::format("{}'{}'", i > 0 ? ", " : "", code_of(channels[i]));
  return text + "]";
}

// -- the time line

struct Lane {
  const WorkflowStep* step = nullptr;
  float day = 0;
};

std::vector<Lane> lanes_of(const Workflow& workflow) {
  std::vector<Lane> lanes;
  for (const WorkflowStep& step : workflow.steps) lanes.push_back({&step, day_of(workflow, step)});
  std::stable_sort(lanes.begin(), lanes.end(),
                   [](const Lane& a, const Lane& b) { return a.step->step < b.step->step; });
  return lanes;
}

class TimeLine {
 public:
  TimeLine(App& app, const Workflow& workflow, const Workflow& today)
      : app_(app), workflow_(workflow), today_(today), list_(*ImGui::GetWindowDrawList()) {}

  void draw() {
    const std::vector<Lane> lanes = lanes_of(workflow_);
    at_ = ImGui::GetCursorScreenPos();
    width_ = ImGui::GetContentRegionAvail().x;
    name_ = std::min(app_.px(260), width_ * 0.36F);
    axis(static_cast<float>(lanes.size()) * row_height());
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    for (const Lane& lane : lanes) draw_lane(lane);
    ImGui::PopStyleVar();
    if (app_.views.dragged_day >= 0 && !ImGui::IsMouseDown(0)) app_.views.dragged_day = -1;
  }

 private:
  float row_height() const { return app_.px(26); }
  // Days by their square root: the first month is where most is decided.
  static float stretched(float day) {
    return day < 0 ? -std::sqrt(-day) : std::sqrt(std::min(day, static_cast<float>(most_days)));
  }
  float x_of(float day) const {
    const float low = stretched(first_days), high = stretched(most_days);
    const float part = (stretched(day) - low) / (high - low);
    return at_.x + name_ + app_.px(12) + (width_ - name_ - app_.px(40)) * part;
  }
  float day_at(float x) const {
    const float low = stretched(first_days), high = stretched(most_days);
    const float part = (x - at_.x - name_ - app_.px(12)) / (width_ - name_ - app_.px(40));
    const float s = low + std::clamp(part, 0.0F, 1.0F) * (high - low);
    return s < 0 ? -s * s : s * s;
  }

  void axis(float height) {
    const float top = at_.y + app_.px(20);
    for (const int day : {-14, -7, 0, 3, 8, 15, 30, 45, 60, 90, 120, 180}) {
      const float x = x_of(static_cast<float>(day));
      list_.AddLine({x, top}, {x, top + height},
                    to_im(day == 0 ? palette(app_).axis : palette(app_).grid));
      const std::string label = fmt::format("{}", day == most_days ? "180+" : std::to_string(day));
      put_text(app_, list_, {x - width_of(app_, label, 12) / 2, at_.y}, label, 12,
               palette(app_).soft);
    }
    ImGui::Dummy({width_, app_.px(20)});
    ImGui::SetCursorScreenPos({at_.x, top});
  }

  void draw_lane(const Lane& lane) {
    const WorkflowStep& step = *lane.step;
    ImGui::PushID(static_cast<int>(step.step));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool chosen = app_.views.chosen_step == code_of(step.step);
    const ImVec2 end{at.x + width_, at.y + row_height()};
    const bool pressed = ImGui::InvisibleButton("lane", {width_, row_height()});
    const bool hovered = lit();
    if (chosen || hovered) list_.AddRectFilled(at, end, to_im(surfaces(app_).hover), app_.px(4));
    if (pressed) app_.views.chosen_step = code_of(step.step);
    drag(step, lane.day);
    name(at, step);
    signs(at, step, lane.day);
    ImGui::PopID();
  }

  // The whole row can be taken hold of; the step follows the pointer.
  void drag(const WorkflowStep& step, float day) {
    if (!ImGui::IsItemActive() || !ImGui::IsMouseDragging(0, app_.px(3))) return;
    app_.views.chosen_step = code_of(step.step);
    float& dragged = app_.views.dragged_day;
    if (dragged < 0) dragged = day;
    const int wanted = static_cast<int>(std::lround(day_at(ImGui::GetIO().MousePos.x)));
    app_.hold();
    if (step.has_day) {
      const bool before_due = step.step == StepId::A_1_2;
      const int clean = before_due ? std::clamp(wanted, -28, -1) : std::clamp(wanted, 0, 400);
      if (clean != step.day)
        change(app_, {{key_of_step(app_, step.step, "day"), std::to_string(clean)}}, false);
    } else if (step.has_after) {
      const WorkflowStep* before = find_step(workflow_, step.after);
      const float from = before ? day_of(workflow_, *before) : 0;
      const int clean = std::clamp(wanted - static_cast<int>(from), 0, 400);
      if (clean != step.days)
        change(app_, {{key_of_step(app_, step.step, "days"), std::to_string(clean)}}, false);
    }
  }

  void name(ImVec2 at, const WorkflowStep& step) {
    const StepRow& row = step_rows()[drempel::at(step.step)];
    const float y = at.y + (row_height() - app_.fonts.at(13)->FontSize) / 2;
    const float code = app_.px(52);
    put_text(app_, list_, {at.x + app_.px(8), y}, row.code, 13, palette(app_).soft, Weight::regular,
             code);
    put_text(app_, list_, {at.x + code, y}, app_.in(row.name), 13, palette(app_).ink,
             Weight::regular, name_ - code - app_.px(4));
    if (ImGui::IsItemHovered() && !ImGui::IsMouseDown(0)) explain_tooltip(app_, row.code);
  }

  void signs(ImVec2 at, const WorkflowStep& step, float day) {
    const float y = at.y + row_height() / 2;
    const Colour own = slot_mark(app_, app_.chosen);
    if (const WorkflowStep* before = find_step(today_, step.step); before && app_.chosen > 0)
      list_.AddCircleFilled({x_of(day_of(today_, *before)), y}, app_.px(5),
                            to_im(palette(app_).today.with_alpha(0.5)));
    if (step.has_after && !step.has_day) {
      const WorkflowStep* before = find_step(workflow_, step.after);
      const float from = x_of(before ? day_of(workflow_, *before) : 0);
      list_.AddLine({from, y}, {x_of(day), y}, to_im(palette(app_).axis), app_.px(1));
      list_.AddCircle({from, y}, app_.px(2.5F), to_im(palette(app_).axis));
    }
    for (int n = 0; n < step.repeat; ++n) {
      const float x = x_of(day + static_cast<float>(n * step.every));
      list_.AddCircleFilled({x, y}, app_.px(n == 0 ? 6.0F : 4.0F),
                            to_im(n == 0 ? own : own.with_alpha(0.55)));
      if (day + static_cast<float>(n * step.every) > most_days) break;
    }
    std::string text;
    for (const ChannelId channel : step.channels)
      text += (text.empty() ? "" : ", ") + app_.in(row_of(channel).name);
    const float x = x_of(day + static_cast<float>((step.repeat - 1) * step.every)) + app_.px(12);
    const float room = at_.x + width_ - x - app_.px(4);
    if (room > app_.px(60))
      put_text(app_, list_, {x, y - app_.fonts.at(12)->FontSize / 2}, text, 12, palette(app_).soft,
               Weight::regular, room);
  }

  App& app_;
  const Workflow& workflow_;
  const Workflow& today_;
  ImDrawList& list_;
  ImVec2 at_{};
  float width_ = 0, name_ = 0;
};

// -- one step

void timing(App& app, const WorkflowStep& step) {
  int number = step.has_day ? step.day : step.days;
  if (step.has_after && !step.has_day)
    ImGui::TextUnformatted((app.in(words::after) + " " + std::string(code_of(step.after))).c_str());
  ImGui::SetNextItemWidth(app.px(120));
  const char* field = step.has_day ? "day" : "days";
  const std::string label = app.in(step.has_day ? words::days_overdue : words::days);
  if (ImGui::InputInt((label + "###when").c_str(), &number))
    change(app, {{key_of_step(app, step.step, field), std::to_string(number)}});
}

void repeats(App& app, const WorkflowStep& step) {
  int times = step.repeat, every = step.every;
  ImGui::SetNextItemWidth(app.px(120));
  if (ImGui::InputInt((app.in(words::repeat) + "###times").c_str(), &times)) {
    times = std::clamp(times, 1, 12);
    Changes changes{{key_of_step(app, step.step, "repeat"), std::to_string(times)}};
    if (times > 1)
      changes.push_back({key_of_step(app, step.step, "every"), std::to_string(step.every)});
    else
      changes.push_back({key_of_step(app, step.step, "every"), ""});
    change(app, changes);
  }
  if (step.repeat < 2) return;
  ImGui::SetNextItemWidth(app.px(120));
  if (ImGui::InputInt((app.in(words::every) + "###every").c_str(), &every))
    change(app, {{key_of_step(app, step.step, "every"), std::to_string(std::clamp(every, 1, 90))}});
}

void channels(App& app, const WorkflowStep& step) {
  const std::vector<ChannelId> allowed = channels_for(step.step);
  if (allowed.empty()) return;
  soft_text(app, app.in(words::channel));
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    const auto place = std::find(step.channels.begin(), step.channels.end(), allowed[i]);
    const bool on = place != step.channels.end();
    if (i > 0 && ImGui::GetItemRectMax().x - ImGui::GetWindowPos().x + app.px(120) <
                     ImGui::GetWindowContentRegionMax().x)
      ImGui::SameLine(0, app.px(4));
    if (!tab_button(app, app.in(row_of(allowed[i]).name), on)) continue;
    std::vector<ChannelId> next = step.channels;
    if (!on)
      next.push_back(allowed[i]);
    else if (next.size() > 1)
      std::erase(next, allowed[i]);
    change(app, {{key_of_step(app, step.step, "channel"), quoted_list(next)}});
  }
}

void edit_step(App& app, const Workflow& workflow) {
  const WorkflowStep* found = nullptr;
  for (const WorkflowStep& step : workflow.steps)
    if (app.views.chosen_step == code_of(step.step)) found = &step;
  if (!found) return soft_text(app, app.in(words::drag_hint));
  const WorkflowStep step = *found;  // a change replaces the workflow
  const StepRow& row = step_rows()[at(step.step)];
  heading(app, std::string(row.code) + "  " + app.in(row.name), 15);
  ImGui::BeginGroup();
  timing(app, step);
  repeats(app, step);
  if (word_button(app, icon::close, app.in(words::remove_step))) {
    Changes changes;
    for (const char* field : {"day", "after", "days", "on", "channel", "repeat", "every", "unless"})
      changes.push_back({key_of_step(app, step.step, field), ""});
    changes.push_back({key_of_step(app, step.step, "off"), "true"});
    change(app, changes);
    app.views.chosen_step.clear();
  }
  ImGui::EndGroup();
  if (ImGui::GetContentRegionAvail().x > app.px(520)) ImGui::SameLine(0, app.px(32));
  ImGui::BeginGroup();
  channels(app, step);
  ImGui::EndGroup();
}

void add_step(App& app, const Workflow& workflow) {
  if (word_button(app, icon::plus, app.in(words::add_step))) ImGui::OpenPopup("step");
  ImGui::SetNextWindowSizeConstraints({0, 0}, {app.px(420), app.px(360)});
  if (!ImGui::BeginPopup("step")) return;
  for (const StepRow& row : step_rows()) {
    if (find_step(workflow, row.id)) continue;
    const std::string label = std::string(row.code) + "  " + app.in(row.name);
    if (ImGui::MenuItem(label.c_str())) {
      Changes changes{{key_of_step(app, row.id, "off"), ""},
                      {key_of_step(app, row.id, "day"), row.id == StepId::A_1_2 ? "-3" : "20"}};
      if (const auto allowed = channels_for(row.id); !allowed.empty())
        changes.push_back({key_of_step(app, row.id, "channel"), quoted_list({allowed.front()})});
      change(app, changes);
      app.views.chosen_step = row.code;
    }
    explain_tooltip(app, row.code);
  }
  ImGui::EndPopup();
}

void choose_segment(App& app, const Scenario& scenario) {
  const auto name = [&](std::size_t place) {
    return place == 0 ? app.in(words::all_segments)
                      : app.in(name_of(static_cast<SegmentId>(place - 1)));
  };
  label_text(app, app.in(words::segment));
  ImGui::SameLine();
  ImGui::SetNextItemWidth(app.px(240));
  if (!ImGui::BeginCombo("##segment", name(app.views.segment).c_str(), ImGuiComboFlags_HeightLarge))
    return;
  for (std::size_t s = 0; s <= count_of<SegmentId>; ++s) {
    if (s > 0 && scenario.workflows[s - 1].steps.empty()) continue;
    if (ImGui::Selectable(name(s).c_str(), app.views.segment == s)) app.views.segment = s;
  }
  ImGui::EndCombo();
}

}  // namespace

void draw_workflow(App& app) {
  if (!app.session.ready()) return empty_start(app);
  if (app.chosen >= app.session.size()) return;
  // Held while it is drawn: a change replaces it.
  const std::shared_ptr<const Scenario> scenario = app.session.at(app.chosen).scenario;
  const std::shared_ptr<const Scenario> today = app.session.at(0).scenario;
  if (!scenario) return;
  choose_segment(app, *scenario);
  const Workflow& workflow = shown_workflow(app, *scenario);
  ImGui::SameLine(0, app.px(12));
  add_step(app, workflow);
  ImGui::SameLine(0, app.px(20));
  const bool own = app.chosen > 0;
  label_text(app, own ? app.name_of_slot(app.chosen) : app.in(words::today));
  if (!own) soft_text(app, app.in(words::edit_today));
  const float below = app.px(app.views.chosen_step.empty() ? 44 : 176);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  ImGui::BeginChild("line", {room.x, std::max(app.px(160), room.y - below)}, false,
                    ImGuiWindowFlags_NavFlattened);
  TimeLine(app, workflow, shown_workflow(app, *today)).draw();
  ImGui::EndChild();
  ImGui::Separator();
  edit_step(app, workflow);
}

}  // namespace drempel::gui
