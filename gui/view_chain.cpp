// The process plate with its flows; a step's numbers, costs and rule beside it; time played
// forward.
#include <algorithm>
#include <cmath>

#include "base/counted.h"
#include "base/said.h"
#include "chain/contact.h"
#include "chain/step.h"
#include "chain/words.h"
#include "gui/exports.h"
#include "gui/stories.h"
#include "gui/ui.h"
#include "gui/view_words.h"
#include "gui/views.h"
#include "kpi/quarters.h"
#include "output/charts/chain.h"
#include "output/charts/csv.h"
#include "output/charts/groups.h"
#include "output/names.h"
#include "output/numbers.h"
#include "policy/workflow.h"

namespace drempel::gui {

namespace {

constexpr Text colours[] = {{"strategy", "strategie"},
                            {"cost", "kosten"},
                            {"where people wait", "waar mensen wachten"},
                            {"solved", "opgelost"}};
constexpr Text colour_by{"Colour", "Kleur"}, time_title{"Time", "Tijd"};
constexpr Text whole_time{"all years", "alle jaren"};
constexpr Text play{"Play", "Afspelen"}, pause{"Pause", "Pauze"};
constexpr double seconds_a_quarter = 0.9;

const StepRow* step_of(std::string_view code) {
  for (const StepRow& row : step_rows())
    if (row.code == code) return &row;
  return nullptr;
}

// "day 5, by letter" as the workflow of a segment has it.
std::string rule_of(const WorkflowStep& step, Language language) {
  std::string text;
  if (step.has_day) text = filled(Text{"day {}", "dag {}"}, language, step.day);
  if (step.has_after)
    text += counted(
        step.has_day ? Text{", at least {} <day|days> after {}", ", minstens {} <dag|dagen> na {}"}
                     : Text{"{} <day|days> after {}", "{} <dag|dagen> na {}"},
        language, step.days, code_of(step.after));
  if (step.min_owed && *step.min_owed > 0)
    text += filled(Text{", from €{}", ", vanaf € {}"}, language, *step.min_owed);
  if (step.min_months && *step.min_months > 0)
    text += counted(Text{", from {} <month|months> owed", ", vanaf {} <maand|maanden> schuld"},
                    language, *step.min_months);
  for (std::size_t i = 0; i < step.channels.size(); ++i)
    text.append(i == 0 ? ": " : ", ").append(row_of(step.channels[i]).name.in(language));
  if (step.repeat > 1) text += filled(Text{", {} times", ", {} keer"}, language, step.repeat);
  return text;
}

// Segments that share a rule stand on one line.
void rules(App& app, const Scenario& scenario, StepId id) {
  std::vector<std::pair<std::string, std::string>> lines;  // rule, segments
  for (std::size_t s = 0; s < count_of<SegmentId>; ++s)
    for (const WorkflowStep& step : scenario.workflows[s].steps) {
      if (step.step != id) continue;
      const std::string rule = rule_of(step, app.language);
      const std::string name = app.in(name_of(static_cast<SegmentId>(s)));
      const auto known = std::find_if(lines.begin(), lines.end(),
                                      [&](const auto& line) { return line.first == rule; });
      if (known == lines.end())
        lines.emplace_back(rule, name);
      else
        known->second += ", " + name;
    }
  heading(app, app.in(words::rule_title), 13);
  if (lines.empty()) soft_text(app, app.in(words::no_rule));
  for (const auto& [rule, segments] : lines) {
    if (!rule.empty()) put_lines(rule);
    const TextSize small(app, 12);
    soft_text(app, lines.size() == 1 ? app.in(words::all_segments) : segments);
  }
}

void numbers(App& app, StepId id) {
  const LivePicture& picture = *app.picture;
  const auto line = [&](std::size_t place, const std::string& name, const std::string& value,
                        const std::string& word) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec(slot_text(app, place)));
    ImGui::TextUnformatted(fitted(app, name, ImGui::GetContentRegionAvail().x, 13).c_str());
    ImGui::PopStyleColor();
    tooltip(name);
    ImGui::TableNextColumn();
    ImGui::TextUnformatted(value.c_str());
    ImGui::TableNextColumn();
    ImGui::TextUnformatted(word.c_str());
  };
  heading(app, app.in(words::numbers_title), 13);
  if (!ImGui::BeginTable("cases", 3, ImGuiTableFlags_SizingStretchProp)) return;
  ImGui::TableSetupColumn("a", 0, 3);
  ImGui::TableSetupColumn("b", 0, 2);
  ImGui::TableSetupColumn("c", 0, 3);
  const Estimate& today = picture.figures.base.step_cases[at(id)].value;
  line(0, app.in(words::today), shown_mean(today, 1, app.language),
       shown_interval(today, 1, app.language));
  for (std::size_t a = 0; a < picture.figures.differences.size(); ++a) {
    const Series& change = picture.figures.differences[a].step_cases[at(id)];
    line(a + 1, std::string(picture.output.alternatives[a].scenario.label(app.language)),
         shown_mean(change.value, 1, app.language, Sign::always),
         app.in(name_of(change.certainty)));
  }
  ImGui::EndTable();
  if (id == StepId::B_2_5) soft_text(app, app.in(words::not_all_evicted));
}

// Who reach the step, by profile and segment; from a bar to the story of one of them.
void who_reach(App& app, const StepRow& step, int strategy, ChainSpan span) {
  const GroupsData& data = from_picture<GroupsData>(
      app, fmt::format("step {} {} {}", step.code, strategy, app.views.chain_quarter),
      [&] { return step_groups_data(app.picture->output, strategy, step.id, app.language, span); });
  const float width = ImGui::GetContentRegionAvail().x;
  const auto height = static_cast<float>(groups_height(width, data, app.look()));
  const ChartClick click =
      chart(app, "who reach", {width, height},
            [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
  tell_one_of_bar(app, click, data);
}

// With `columns` figures and people stand side by side.
void step_panel(App& app, int strategy, ChainSpan span, bool columns) {
  const StepRow* step = step_of(app.views.step);
  if (!step) return soft_text(app, app.in(words::click_step));
  heading(app, std::string(step->code) + "  " + app.in(step->name), 15);
  if (columns && !ImGui::BeginTable("parts", 2, ImGuiTableFlags_SizingStretchSame)) return;
  if (columns) ImGui::TableNextColumn();
  numbers(app, step->id);
  const std::size_t slot = std::min(app.chosen, app.session.size() - 1);
  if (app.session.at(slot).scenario) rules(app, *app.session.at(slot).scenario, step->id);
  if (columns) ImGui::TableNextColumn();
  who_reach(app, *step, strategy, span);
  if (columns) ImGui::EndTable();
  ImGui::Separator();
  explanation(app, step->code);
}

void combo(App& app, const Text& label, const char* id, const std::vector<std::string>& names,
           int& place) {
  label_text(app, app.in(label));
  ImGui::SameLine();
  float width = app.px(96);
  for (const std::string& name : names)
    width = std::max(width, width_of(app, name, 13) + app.px(44));
  ImGui::SetNextItemWidth(std::min(width, app.px(220)));
  if (!ImGui::BeginCombo(id, names[static_cast<std::size_t>(place)].c_str())) return;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (ImGui::Selectable(names[i].c_str(), place == static_cast<int>(i)))
      place = static_cast<int>(i);
  ImGui::EndCombo();
}

void controls(App& app, int quarters) {
  ViewState& views = app.views;
  std::vector<std::string> by;
  for (const Text& text : colours) by.push_back(app.in(text));
  combo(app, colour_by, "##colour", by, views.chain_colour);
  ImGui::SameLine(0, app.px(20));
  label_text(app, app.in(time_title));
  ImGui::SameLine();
  if (word_button(app, nullptr, app.in(views.chain_plays ? pause : play))) {
    views.chain_plays = !views.chain_plays;
    views.chain_clock = ImGui::GetTime();
    if (views.chain_plays && views.chain_quarter < 0) views.chain_quarter = 0;
  }
  ImGui::SameLine();
  const Tally& first = app.picture->output.base.runs.front();
  const std::string shown =
      views.chain_quarter < 0
          ? app.in(whole_time)
          : spell_day(quarter_end(first, first_counted + views.chain_quarter), app.language);
  ImGui::SetNextItemWidth(app.px(200));
  ImGui::SliderInt("##quarter", &views.chain_quarter, -1, quarters - 1, shown.c_str(),
                   ImGuiSliderFlags_NoInput);
  if (!views.chain_plays) return;
  if (ImGui::GetTime() - views.chain_clock > seconds_a_quarter) {
    views.chain_clock = ImGui::GetTime();
    if (++views.chain_quarter >= quarters) views.chain_quarter = -1, views.chain_plays = false;
  }
}

// A click on a step or around it chooses it, or lets go of it; the chosen one has a frame.
void choose_step(App& app, const ChartClick& click, const ChainData& data) {
  double nearest = app.px(34);
  std::string_view clicked;
  for (const StepRow& row : step_rows()) {
    const Rect box = place_in_chain(row.id, click.bounds, data, app.look());
    if (box.w <= 0) continue;
    if (app.views.step == row.code) {
      const Rect frame = box.inset(-app.px(4));
      ImGui::GetWindowDrawList()->AddRect(
          {static_cast<float>(frame.x), static_cast<float>(frame.y)},
          {static_cast<float>(frame.right()), static_cast<float>(frame.bottom())},
          to_im(palette(app).ink), app.px(3), 0, app.px(1.5F));
    }
    const double dx = std::max({box.x - click.at.x, 0.0, click.at.x - box.right()});
    const double dy = std::max({box.y - click.at.y, 0.0, click.at.y - box.bottom()});
    if (std::hypot(dx, dy) < nearest) nearest = std::hypot(dx, dy), clicked = row.code;
  }
  if (!click.clicked || clicked.empty()) return;
  app.views.step = app.views.step == clicked ? "" : std::string(clicked);
  app.views.step_is_new = true;
}

}  // namespace

void draw_chain_view(App& app) {
  if (nothing_yet(app)) return;
  const LivePicture& picture = *app.picture;
  const int quarters = 4 * picture.output.years;
  app.views.chain_quarter = std::min(app.views.chain_quarter, quarters - 1);
  controls(app, quarters);
  const auto place = app.place_of_slot(app.chosen);
  const int strategy = place ? static_cast<int>(*place) + 1 : 0;
  const int q = app.views.chain_quarter;
  const ChainSpan span = q < 0 ? ChainSpan{} : ChainSpan{first_counted + q, first_counted + q + 1};
  const ChainData& data = from_picture<ChainData>(
      app, fmt::format("chain {} {}", strategy, q),
      [&] { return chain_data(picture.output, picture.figures, strategy, app.language, span); });
  const auto colour = static_cast<ChainColour>(app.views.chain_colour);
  export_buttons(app, {"chain", data.title,
                       [&](Canvas& canvas, const Rect& area, const Look& look) {
                         draw(canvas, area, data, look, colour);
                       },
                       [&] { return chart_csv(data, picture.output); }});
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const bool has_step = step_of(app.views.step) != nullptr;
  // Beside the plate when that keeps its flows, else below it, where the view scrolls.
  const float side = has_step && room.x > app.px(920) ? app.px(280) : 0;
  const float below = side > 0 ? 0 : app.px(has_step ? 200 : 28);
  const bool as_bars = room.x < app.px(640);  // all steps under one another
  const float least = app.px(as_bars ? 560 : has_step && side == 0 ? 480 : 300);
  const ChartClick click = chart(
      app, "chain", {room.x - side, std::max(least, room.y - below)},
      [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look(), colour); });
  choose_step(app, click, data);
  if (side > 0) {
    ImGui::SameLine(0, app.px(16));
    ImGui::BeginChild("step", {side - app.px(16), room.y}, false, ImGuiWindowFlags_NavFlattened);
    step_panel(app, strategy, span, false);
    ImGui::EndChild();
  } else {
    if (has_step && app.views.step_is_new) {
      app.views.step_is_new = false;
      ImGui::SetScrollFromPosY(ImGui::GetCursorScreenPos().y - ImGui::GetWindowPos().y, 0.5F);
    }
    step_panel(app, strategy, span, has_step && room.x > app.px(560));
  }
}

}  // namespace drempel::gui
