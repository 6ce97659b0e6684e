// Who is put out, how long cases last, who they are, and one simulated tenant's story.
#include <algorithm>

#include "base/said.h"
#include "gui/exports.h"
#include "gui/stories.h"
#include "gui/ui.h"
#include "gui/view_words.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "output/charts/csv.h"
#include "output/charts/evictions.h"
#include "output/charts/groups.h"
#include "output/charts/survival.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel::gui {

namespace {

constexpr Text parts[] = {{"Evictions", "Ontruimingen"},
                          {"How long cases last", "Hoe lang zaken duren"},
                          {"Who they are", "Wie het zijn"},
                          {"One tenant's story", "Het verhaal van één huurder"}};

void evictions(App& app) {
  const YearsData& data = from_picture<YearsData>(app, "evictions", [&] {
    return evictions_data(app.picture->output, app.picture->figures, app.language);
  });
  export_buttons(app, "evictions", data);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const ChartClick click =
      chart(app, "evictions", {room.x, std::max(app.px(260), room.y)},
            [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
  if (!click.clicked) return;
  const auto place = year_at(click.at, click.bounds, data, app.look());
  if (!place || place->year >= data.begins.size()) return;
  Search search;
  search.moment = Moment::ended;
  search.how = CaseOutcome::evicted;
  search.from = data.begins[place->year], search.until = data.ends[place->year];
  show_story_of(app, place->strategy, search,
                filled(words::evicted_in, app.language, data.years[place->year],
                       data.strategies[place->strategy].name));
}

void survival(App& app) {
  const SurvivalData& data = from_picture<SurvivalData>(
      app, std::string("survival ") + std::string(code_of(app.theme)),
      [&] { return survival_data(app.picture->output, app.language, app.theme); });
  export_buttons(app, {"how-long", data.title,
                       [&](Canvas& canvas, const Rect& area, const Look& look) {
                         draw(canvas, area,
                              survival_data(app.picture->output, app.language, look.theme), look);
                       },
                       [&] { return chart_csv(data, app.picture->output); }});
  const ImVec2 room = ImGui::GetContentRegionAvail();
  chart(app, "survival", {room.x, std::max(app.px(260), room.y)},
        [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
}

// All figures that are counted per group or profile.
bool is_of_a_group(const KpiRow& row) {
  for (const char* start : {"group_", "evicted_", "arrears_", "profile_", "evictions_profile"})
    if (row.code.starts_with(start)) return true;
  return false;
}

void figures_of_groups(App& app) {
  const LivePicture& picture = *app.picture;
  const auto columns = static_cast<int>(2 + picture.figures.differences.size());
  if (!ImGui::BeginTable("who", columns,
                         ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_ScrollY |
                             ImGuiTableFlags_SizingStretchProp))
    return;
  ImGui::TableSetupColumn("##name", 0, 4);
  ImGui::TableSetupColumn(app.in(words::today).c_str(), 0, 2);
  for (const ScenarioRuns& a : picture.output.alternatives)
    ImGui::TableSetupColumn(std::string(a.scenario.label(app.language)).c_str(), 0, 2);
  ImGui::TableSetupScrollFreeze(0, 1);
  ImGui::TableHeadersRow();
  for (const KpiRow& row : result_rows()) {
    if (!is_of_a_group(row)) continue;
    const Series& today = picture.figures.base.last_year(row);
    if (today.value.mean.value_or(0) == 0) continue;
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ImGui::TextUnformatted(
        fitted(app, app.in(row.name), ImGui::GetContentRegionAvail().x, 13).c_str());
    explain_tooltip(app, row.code);
    ImGui::TableNextColumn();
    ImGui::TextUnformatted(shown_mean(today.value, shown_digits(row), app.language).c_str());
    for (const Summary& change : picture.figures.differences) {
      ImGui::TableNextColumn();
      const Series& series = change.last_year(row);
      const std::string text =
          no_difference(series.certainty)
              ? app.in(name_of(series.certainty))
              : shown_mean(series.value, shown_digits(row), app.language, Sign::always);
      const bool sure = series.certainty == Certainty::almost_certainly ||
                        series.certainty == Certainty::probably;
      sure ? ImGui::TextUnformatted(text.c_str()) : ImGui::TextDisabled("%s", text.c_str());
      tooltip(app.in(name_of(series.certainty)));
    }
  }
  ImGui::EndTable();
}

void bars(App& app, const char* key, const std::function<GroupsData()>& make) {
  const GroupsData& data = from_picture<GroupsData>(app, key, make);
  export_buttons(app, key, data);
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const ChartClick click =
      chart(app, key, {room.x, std::max(app.px(280), room.y)},
            [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
  tell_one_of_bar(app, click, data);
}

void who(App& app) {
  int& part = app.views.who_part;
  part_tabs(app, words::who_parts, part);
  const StudyOutput& output = app.picture->output;
  switch (part) {
    case 0:
      return bars(app, "who-in-arrears",
                  [&] { return who_data(output, WhoAreCounted::in_arrears, app.language); });
    case 1:
      return bars(app, "who-evicted",
                  [&] { return who_data(output, WhoAreCounted::evicted, app.language); });
    case 2:
      return bars(app, "before-eviction",
                  [&] { return before_eviction_data(output, app.language); });
    case 3:
      return bars(app, "endings", [&] { return endings_data(output, app.language); });
    default:
      return figures_of_groups(app);
  }
}

}  // namespace

void draw_people(App& app) {
  if (nothing_yet(app)) return;
  int& part = app.views.people_part;
  part_tabs(app, parts, part);
  switch (part) {
    case 0:
      return evictions(app);
    case 1:
      return survival(app);
    case 2:
      return who(app);
    default:
      return draw_story(app);
  }
}

}  // namespace drempel::gui
