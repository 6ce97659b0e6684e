// Who is put out, how long cases last, who they are, and one simulated tenant's story.
#include <algorithm>

#include "base/said.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "output/charts/evictions.h"
#include "output/charts/survival.h"
#include "output/charts/tenant.h"
#include "output/numbers.h"
#include "output/report_parts.h"

namespace drempel::gui {

namespace {

constexpr Text parts[] = {{"Evictions", "Ontruimingen"},
                          {"How long cases last", "Hoe lang zaken duren"},
                          {"Who they are", "Wie het zijn"},
                          {"One tenant's story", "Het verhaal van één huurder"}};
constexpr int story_part = 3;

void evictions(App& app) {
  const YearsData& data = from_picture<YearsData>(app, "evictions", [&] {
    return evictions_data(app.picture->output, app.picture->figures, app.language);
  });
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const ChartClick click =
      chart(app, "evictions", {room.x, std::max(app.px(260), room.y)},
            [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
  if (click.clicked) app.views.people_part = story_part;
}

void survival(App& app) {
  const SurvivalData& data = from_picture<SurvivalData>(
      app, std::string("survival ") + std::string(code_of(app.theme)),
      [&] { return survival_data(app.picture->output, app.language, app.theme); });
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

void who(App& app) {
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
          series.certainty == Certainty::same
              ? app.in(words::same)
              : shown_mean(series.value, shown_digits(row), app.language, Sign::always);
      const bool sure = series.certainty == Certainty::almost_certainly ||
                        series.certainty == Certainty::probably;
      sure ? ImGui::TextUnformatted(text.c_str()) : ImGui::TextDisabled("%s", text.c_str());
      tooltip(app.in(name_of(series.certainty)));
    }
  }
  ImGui::EndTable();
}

void story(App& app) {
  const double homes = app.session.base().settings.world.population.homes;
  const int last = std::max(0, static_cast<int>(homes) - 1);
  soft_text(app, filled(words::tell_why, app.language, shown_number(last, 0, app.language)));
  ImGui::SetNextItemWidth(app.px(140));
  ImGui::InputInt(app.in(words::home).c_str(), &app.views.home);
  app.views.home = std::clamp(app.views.home, 0, last);
  ImGui::SameLine();
  if (word_button(app, nullptr, app.in(words::show_story), true))
    app.tell(app.chosen, static_cast<std::uint32_t>(app.views.home));
  ImGui::SameLine();
  if (word_button(app, icon::search, app.in(words::next_story)))
    app.find_story(app.chosen, static_cast<std::uint32_t>(app.views.home));
  ImGui::SameLine(0, app.px(20));
  ImGui::Checkbox(app.in(words::lift).c_str(), &app.views.curtain);
  tooltip(app.in(words::lift_why));
  if (!app.telling) app.find_story(app.chosen, static_cast<std::uint32_t>(app.views.home));
  if (!app.telling) return;
  if (app.telling->done) app.views.home = static_cast<int>(app.telling->home);
  if (!app.telling->done) return soft_text(app, app.in(words::telling));
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const std::string key =
      fmt::format("story {} {}", app.telling->home, static_cast<const void*>(app.telling.get()));
  const TenantData& data = from_picture<TenantData>(app, key, [&] {
    return tenant_data(app.telling->story, app.telling->home, {}, app.language);
  });
  chart(app, "story", {room.x, std::max(app.px(320), room.y)},
        [&](Canvas& canvas, const Rect& area) {
          draw(canvas, area, data, app.look(), app.views.curtain);
        });
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
      return story(app);
  }
}

}  // namespace drempel::gui
