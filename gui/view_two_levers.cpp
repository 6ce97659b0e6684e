// One figure over two levers: every cell a run of its own, filled in the background.
#include <algorithm>

#include "gui/lever_groups.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "output/changes.h"
#include "output/charts/heat.h"
#include "output/headlines.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel::gui {

namespace {

void choose_lever(App& app, const Text& title, std::string& key) {
  label_text(app, app.in(title));
  ImGui::SameLine(app.px(96));
  const auto chosen = find_row(key);
  ImGui::SetNextItemWidth(std::min(app.px(420), ImGui::GetContentRegionAvail().x));
  ImGui::PushID(title.en.data());
  const std::string shown = chosen ? label_of(rows()[*chosen], app.language) : key;
  if (ImGui::BeginCombo("##lever", shown.c_str(), ImGuiComboFlags_HeightLarge)) {
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
    ImGui::EndCombo();
  }
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

int place_of(const std::vector<double>& values, double value) {
  const auto found = std::find(values.begin(), values.end(), value);
  return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

HeatData heat_of(const App& app) {
  const Row& a = rows()[*find_row(app.views.lever_a)];
  const Row& b = rows()[*find_row(app.views.lever_b)];
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
  data.today_x = place_of(app.grid_a, value_of(a, today));
  data.today_y = place_of(app.grid_b, value_of(b, today));
  data.cells.resize(data.x.size() * data.y.size());
  for (std::size_t i = 0; i < std::min(data.cells.size(), app.picture->grid.size()); ++i)
    if (app.picture->grid[i]) data.cells[i] = app.picture->grid[i]->last_year(figure).value;
  return data;
}

}  // namespace

void draw_two_levers(App& app) {
  if (nothing_yet(app)) return;
  const std::string before = app.views.lever_a + app.views.lever_b;
  choose_lever(app, words::lever_a, app.views.lever_a);
  choose_lever(app, words::lever_b, app.views.lever_b);
  choose_figure(app);
  if (before != app.views.lever_a + app.views.lever_b) app.grid_wanted = false;
  if (!app.grid_wanted) {
    if (word_button(app, icon::two_levers, app.in(words::start_grid), true)) app.fill_grid();
    soft_text(app, app.in(words::grid_why));
    return;
  }
  if (app.grid_a.empty()) return soft_text(app, app.in(words::nothing_yet));
  const HeatData& data = from_picture<HeatData>(app, "heat " + before + app.views.grid_figure,
                                                [&] { return heat_of(app); });
  const ImVec2 room = ImGui::GetContentRegionAvail();
  chart(app, "heat", {room.x, std::max(app.px(280), room.y)},
        [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
}

}  // namespace drempel::gui
