// One figure over two levers: every cell a run of its own, filled in the background.
#include <algorithm>

#include "base/said.h"
#include "gui/exports.h"
#include "gui/lever_axis.h"
#include "gui/lever_groups.h"
#include "gui/ui.h"
#include "gui/view_words.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "output/changes.h"
#include "output/charts/csv.h"
#include "output/charts/heat.h"
#include "output/headlines.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "policy/typed_value.h"

namespace drempel::gui {

namespace {

double today_of(const App& app, const Row& row) {
  return value_of(row, app.session.base().settings);
}

void list_levers(App& app, std::string& key) {
  for (int g = 0; g < static_cast<int>(LeverGroup::outside); ++g) {
    bool first = true;
    for (const Row& row : rows()) {
      if (row.kind != Kind::policy || row.unit == Unit::flag ||
          group_of(row) != static_cast<LeverGroup>(g))
        continue;
      if (first) soft_text(app, app.in(name_of(static_cast<LeverGroup>(g))));
      first = false;
      const std::string one = key_of(row);
      if (ImGui::Selectable((label_of(row, app.language) + "###" + one).c_str(), one == key))
        key = one;
      explain_tooltip(app, one);
    }
  }
}

// One end of an axis, in the row's unit; true when it was changed. What is no number is kept as a
// fault of that row.
bool end_field(App& app, const Text& label, const char* id, const Row& row, double& value) {
  ImGui::SameLine(0, app.px(8));
  label_text(app, app.in(label));
  ImGui::SameLine(0, app.px(4));
  const auto typed = text_field(app, id, value_to_type(row, value, app.language), app.px(72));
  if (!typed) return false;
  const auto read = typed_value(row, *typed, app.language, BareShare::percentage);
  app.views.axis_refused = read.problems();
  for (Problem& problem : app.views.axis_refused) problem.key = key_of(row);
  if (!read) return false;
  value = *read;
  return true;
}

// How many cells; true when it was changed.
bool cells_field(App& app, const Row& row, int& cells) {
  const WholeField typed = whole_field(app, "cells", cells, least_cells, most_cells);
  tooltip(app.in(words::steps));
  if (!typed.entered) return false;
  app.views.axis_refused.clear();
  if (typed.value && *typed.value >= least_cells && *typed.value <= most_cells)
    return cells = *typed.value, true;
  app.views.axis_refused = {
      make_problem({}, 0, key_of(row),
                   said("“{}” is no number of steps; allowed: whole numbers {} … {}",
                        "“{}” is geen aantal stappen; toegestaan: gehele getallen {} … {}",
                        typed.text, least_cells, most_cells))};
  return false;
}

void say_refused(App& app, const Row& row) {
  for (const Problem& problem : app.views.axis_refused)
    if (problem.key == key_of(row)) fault_text(app, message_in(problem, app.language));
}

// The lever, from where to where, in how many steps.
void choose_axis(App& app, const Text& title, LeverAxis& axis) {
  ImGui::PushID(title.en.data());
  label_text(app, app.in(title));
  ImGui::SameLine(app.px(96));
  const float fields = app.px(72 * 2 + 116 + 176);
  const bool beside = ImGui::GetContentRegionAvail().x - fields > app.px(200);
  ImGui::SetNextItemWidth(
      std::min(app.px(420), ImGui::GetContentRegionAvail().x - (beside ? fields : 0)));
  const auto chosen = find_row(axis.key);
  const std::string shown = chosen ? label_of(rows()[*chosen], app.language) : axis.key;
  std::string key = axis.key;
  if (ImGui::BeginCombo("##lever", shown.c_str(), ImGuiComboFlags_HeightLarge)) {
    list_levers(app, key);
    ImGui::EndCombo();
  } else {
    explain_tooltip(app, axis.key);
  }
  const auto row = find_row(key);
  if (row && key != axis.key) axis = usual_axis(rows()[*row], today_of(app, rows()[*row]));
  if (!row) return ImGui::PopID();
  if (!beside) ImGui::SetCursorPosX(app.px(88));
  if (beside) ImGui::SameLine(0, 0);
  bool changed = end_field(app, words::from, "##from", rows()[*row], axis.from);
  changed = end_field(app, words::to, "##to", rows()[*row], axis.to) || changed;
  ImGui::SameLine(0, app.px(8));
  changed = cells_field(app, rows()[*row], axis.cells) || changed;
  if (changed) axis = sound_axis(rows()[*row], axis);
  ImGui::SameLine(0, app.px(4));
  if (icon_button(app, icon::reset, "usual", app.in(words::back_to_usual)))
    axis = usual_axis(rows()[*row], today_of(app, rows()[*row]));
  say_refused(app, rows()[*row]);
  ImGui::PopID();
}

void choose_figure(App& app) {
  label_text(app, app.in(words::outcome));
  ImGui::SameLine(app.px(96));
  ImGui::SetNextItemWidth(std::min(app.px(420), ImGui::GetContentRegionAvail().x));
  const KpiRow* row = find_kpi(app.views.grid_figure);
  if (!ImGui::BeginCombo("##figure", row ? app.in(row->name).c_str() : "",
                         ImGuiComboFlags_HeightLarge))
    return;
  for (const HeadlineGroup& group : headline_groups()) {
    soft_text(app, app.in(group.title));
    for (const Headline& line : group.lines)
      if (ImGui::Selectable(app.in(find_kpi(line.code)->name).c_str(),
                            app.views.grid_figure == line.code))
        app.views.grid_figure = line.code;
  }
  ImGui::EndCombo();
}

std::vector<std::string> axis_values(const Row& row, const std::vector<double>& values,
                                     Language language) {
  std::vector<std::string> shown;
  for (const double value : values) shown.push_back(shown_value(row, value, language));
  return shown;
}

HeatData heat_of(const App& app) {
  const Row& a = rows()[*find_row(app.views.lever_a.key)];
  const Row& b = rows()[*find_row(app.views.lever_b.key)];
  const KpiRow& figure = *find_kpi(app.views.grid_figure);
  const Language language = app.language;
  HeatData data;
  data.title = app.in(figure.name);
  data.under = app.in(Text{"Change against today's policy, last full calendar year",
                           "Verschil met het beleid van nu, laatste volle kalenderjaar"});
  data.x_axis = label_of(a, language), data.y_axis = label_of(b, language);
  data.x = axis_values(a, app.grid_a, language), data.y = axis_values(b, app.grid_b, language);
  data.unit = app.in(figure.unit), data.definition = app.in(figure.definition);
  data.digits = shown_digits(figure);
  const Settings& today = app.session.base().settings;
  data.today_x = place_among(app.grid_a, value_of(a, today));
  data.today_y = place_among(app.grid_b, value_of(b, today));
  if (data.today_x < 0 || data.today_y < 0)
    data.under += ". " + filled(words::today_outside, language, data.x_axis,
                                shown_value(a, value_of(a, today), language), data.y_axis,
                                shown_value(b, value_of(b, today), language));
  data.cells.resize(data.x.size() * data.y.size());
  data.certainty.resize(data.cells.size());
  if (app.picture->setting != app.grid_setting) return data;  // a map of before
  for (std::size_t i = 0; i < std::min(data.cells.size(), app.picture->grid.size()); ++i) {
    if (!app.picture->grid[i]) continue;
    const Series& series = app.picture->grid[i]->last_year(figure);
    data.cells[i] = series.value;
    data.certainty[i] = app.in(name_of(series.certainty));
  }
  return data;
}

// What the map depends on, as text.
std::string map_key(const ViewState& views) {
  const auto axis = [](const LeverAxis& a) {
    return fmt::format("{} {} {} {}", a.key, a.from, a.to, a.cells);
  };
  return axis(views.lever_a) + " " + axis(views.lever_b);
}

}  // namespace

void draw_two_levers(App& app) {
  if (nothing_yet(app)) return;
  app.settle_axes();
  const std::string before = map_key(app.views);
  choose_axis(app, words::lever_a, app.views.lever_a);
  choose_axis(app, words::lever_b, app.views.lever_b);
  choose_figure(app);
  const std::string now = map_key(app.views);
  if (before != now) app.grid_wanted = false;
  if (!app.grid_wanted) {
    if (word_button(app, icon::two_levers, app.in(words::start_grid), true)) app.fill_grid();
    const int cells = app.views.lever_a.cells * app.views.lever_b.cells;
    soft_text(app, app.in(words::grid_why));
    soft_text(app, filled(words::cells, app.language, app.views.lever_a.cells,
                          app.views.lever_b.cells, cells));
    return;
  }
  if (app.grid_a.empty()) return soft_text(app, app.in(words::nothing_yet));
  const HeatData& data = from_picture<HeatData>(app, "heat " + now + app.views.grid_figure,
                                                [&] { return heat_of(app); });
  export_buttons(app, "two-levers-" + app.views.grid_figure, data);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  chart(app, "heat", {room.x, std::max(app.px(280), room.y)},
        [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
}

}  // namespace drempel::gui
