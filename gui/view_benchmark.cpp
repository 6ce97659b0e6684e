// The corporation among the sector: financial against social return, moving when levers move.
#include <algorithm>

#include "gui/ui.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "kpi/sector.h"
#include "output/charts/benchmark.h"

namespace drempel::gui {

namespace {

constexpr Text financial_title{"Financial return", "Financieel rendement"};
constexpr Text social_title{"Social return", "Sociaal rendement"};

void choose(App& app, const Text& title, bool financial, std::string& code) {
  label_text(app, app.in(title));
  ImGui::SameLine();
  ImGui::SetNextItemWidth(app.px(220));
  const KpiRow* chosen = find_kpi(code);
  ImGui::PushID(title.en.data());
  if (ImGui::BeginCombo("##figure", chosen ? app.in(chosen->name).c_str() : "")) {
    for (const KpiRow& row : benchmark_rows())
      if (is_financial(row.code) == financial) {
        if (ImGui::Selectable(app.in(row.name).c_str(), row.code == code)) code = row.code;
        explain_tooltip(app, row.code);
      }
    ImGui::EndCombo();
  }
  ImGui::PopID();
}

}  // namespace

void draw_benchmark(App& app) {
  if (nothing_yet(app)) return;
  ViewState& views = app.views;
  choose(app, financial_title, true, views.benchmark_financial);
  if (ImGui::GetContentRegionAvail().x > app.px(640)) ImGui::SameLine(0, app.px(20));
  choose(app, social_title, false, views.benchmark_social);
  const std::string key = "benchmark " + views.benchmark_financial + " " + views.benchmark_social;
  const BenchmarkData& data = from_picture<BenchmarkData>(app, key, [&] {
    return benchmark_data(app.picture->output, app.picture->figures, app.language,
                          views.benchmark_financial, views.benchmark_social);
  });
  const ImVec2 room = ImGui::GetContentRegionAvail();
  chart(app, "benchmark", {room.x, std::max(app.px(280), room.y)},
        [&](Canvas& canvas, const Rect& area) { draw(canvas, area, data, app.look()); });
}

}  // namespace drempel::gui
