// Every figure over the quarters, with its fan; definition and export beside it.
#include <algorithm>

#include "gui/ui.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "output/charts/fan.h"
#include "output/csv.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/svg.h"

namespace drempel::gui {

namespace {

void figure_line(App& app, const KpiRow& row) {
  const Series& series = app.picture->figures.base.last_year(row);
  const bool chosen = app.views.kpi == row.code;
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = app.px(26);
  if (ImGui::InvisibleButton(std::string(row.code).c_str(), {width, height}))
    app.views.kpi = row.code;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (chosen || lit())
    list.AddRectFilled(at, {at.x + width, at.y + height},
                       to_im(chosen ? surfaces(app).hover : surfaces(app).panel), app.px(4));
  const std::string value = shown_mean(series.value, shown_digits(row), app.language);
  const float number = width_of(app, value, 13);
  const float y = at.y + (height - app.fonts.at(13)->FontSize) / 2;
  put_text(app, list, {at.x + app.px(8), y}, row.name.in(app.language), 13, palette(app).ink,
           chosen ? Weight::bold : Weight::regular, width - number - app.px(28));
  put_text(app, list, {at.x + width - number - app.px(8), y}, value, 13, palette(app).soft);
  explain_tooltip(app, row.code);
}

void list_of(App& app, const Text& title, std::span<const KpiRow> rows) {
  ImGui::PushID(title.en.data());
  heading(app, app.in(title), 13);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, app.px(1)});
  for (const KpiRow& row : rows) figure_line(app, row);
  ImGui::PopStyleVar();
  ImGui::Dummy({0, app.px(8)});
  ImGui::PopID();
}

void lists(App& app) {
  list_of(app, words::all_kpis, kpi_rows());
  list_of(app, words::benchmark, benchmark_rows());
  list_of(app, words::others, result_rows());
}

void pick_from_list(App& app, const KpiRow& row) {
  ImGui::SetNextItemWidth(std::min(app.px(420), ImGui::GetContentRegionAvail().x));
  if (!ImGui::BeginCombo("##figure", app.in(row.name).c_str(), ImGuiComboFlags_HeightLargest))
    return;
  lists(app);
  ImGui::EndCombo();
}

void exports(App& app, const FanData& data) {
  if (word_button(app, icon::camera, app.in(words::export_svg))) {
    const Rect bounds{0, 0, 900, 520};
    SvgCanvas canvas(bounds.w, bounds.h, palette_of(Theme::light).background);
    draw(canvas, bounds, data, {Theme::light, app.language, 1});
    write_export(app, "drempel-" + app.views.kpi + ".svg", canvas.finish(data.title));
  }
  ImGui::SameLine();
  if (word_button(app, icon::file, app.in(words::export_csv)))
    for (const OutputFile& file :
         csv_files(app.picture->output, app.picture->figures, app.language))
      if (file.name == "quarters.csv" || file.name == "kpis.csv")
        write_export(app, "drempel-" + file.name, file.content);
}

}  // namespace

void draw_kpis(App& app) {
  if (nothing_yet(app)) return;
  const KpiRow* row = find_kpi(app.views.kpi);
  if (!row) row = &kpi_rows().front(), app.views.kpi = row->code;
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const bool beside = room.x > app.px(720);
  const FanData& data = from_picture<FanData>(app, "fan " + app.views.kpi, [&] {
    return fan_data(app.picture->output, app.picture->figures, row->code, app.language);
  });
  if (beside) {
    ImGui::BeginChild("figures", {app.px(248), room.y}, false, ImGuiWindowFlags_NavFlattened);
    lists(app);
    ImGui::EndChild();
    ImGui::SameLine(0, app.px(20));
  } else {
    pick_from_list(app, *row);
  }
  ImGui::BeginGroup();
  const ImVec2 left = ImGui::GetContentRegionAvail();
  const float below = app.px(120);
  chart(app, "fan", {left.x, std::max(app.px(240), left.y - below)},
        [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
  const TextSize small(app, 12);
  ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + std::min(left.x, app.px(760)));
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).soft));
  ImGui::TextUnformatted(app.in(row->definition).c_str());
  ImGui::PopStyleColor();
  ImGui::PopTextWrapPos();
  exports(app, data);
  ImGui::EndGroup();
}

}  // namespace drempel::gui
