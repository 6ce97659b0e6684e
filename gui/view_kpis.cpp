// Every figure over the quarters, with its fan; definition and export beside it.
#include <imgui_stdlib.h>

#include <algorithm>

#include "gui/exports.h"
#include "gui/lever_groups.h"
#include "gui/ui.h"
#include "gui/view_words.h"
#include "gui/views.h"
#include "kpi/kpi.h"
#include "output/charts/csv.h"
#include "output/charts/fan.h"
#include "output/numbers.h"
#include "output/report_parts.h"
#include "output/text_metrics.h"

namespace drempel::gui {

namespace {

// The name over as many lines as it needs, the number beside it.
void figure_line(App& app, const KpiRow& row) {
  const Series& series = app.picture->figures.base.last_year(row);
  const bool chosen = app.views.kpi == row.code;
  const float width = ImGui::GetContentRegionAvail().x;
  const std::string value = shown_mean(series.value, shown_digits(row), app.language);
  const float number = width_of(app, value, 13);
  const float room = width - number - app.px(28);
  const std::vector<std::string> lines = wrapped_lines(
      row.name.in(app.language), std::max(1.0F, room) / app.scale(), 13, Weight::bold);
  const float step = app.px(17), height = app.px(9) + step * static_cast<float>(lines.size());
  const ImVec2 at = ImGui::GetCursorScreenPos();
  if (ImGui::InvisibleButton(std::string(row.code).c_str(), {width, height}))
    app.views.kpi = row.code;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (chosen || lit())
    list.AddRectFilled(at, {at.x + width, at.y + height},
                       to_im(chosen ? surfaces(app).hover : surfaces(app).panel), app.px(4));
  float y = at.y + app.px(4) + (step - app.fonts.at(13)->FontSize) / 2;
  put_text(app, list, {at.x + width - number - app.px(8), y}, value, 13, palette(app).soft);
  for (const std::string& line : lines) {
    put_text(app, list, {at.x + app.px(8), y}, line, 13, palette(app).ink,
             chosen ? Weight::bold : Weight::regular);
    y += step;
  }
  explain_tooltip(app, row.code);
}

bool wanted(const App& app, const KpiRow& row) {
  std::string words(row.code);
  for (const Language language : {Language::nl, Language::en})
    words += " " + std::string(row.name.in(language)) + " " + std::string(row.unit.in(language));
  return has_words(words, app.views.kpi_search);
}

void list_of(App& app, const Text& title, std::span<const KpiRow> rows) {
  if (std::none_of(rows.begin(), rows.end(), [&](const KpiRow& row) { return wanted(app, row); }))
    return;
  ImGui::PushID(title.en.data());
  heading(app, app.in(title), 13);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, app.px(1)});
  for (const KpiRow& row : rows)
    if (wanted(app, row)) figure_line(app, row);
  ImGui::PopStyleVar();
  ImGui::Dummy({0, app.px(8)});
  ImGui::PopID();
}

void search(App& app, float width) {
  ImGui::SetNextItemWidth(width);
  ImGui::InputTextWithHint("##search", app.in(words::search_figures).c_str(), &app.views.kpi_search,
                           ImGuiInputTextFlags_AutoSelectAll);
  ImGui::Dummy({0, app.px(2)});
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
  search(app, ImGui::GetContentRegionAvail().x);
  lists(app);
  ImGui::EndCombo();
}

// The quarters that are shown: all, or what was zoomed to.
struct Zoom {
  std::size_t first = 0, last = 0;  // one past the end
};
Zoom zoom_of(const ViewState& views, std::size_t quarters) {
  if (views.kpi_last == 0) return {0, quarters};
  const std::size_t last = std::clamp<std::size_t>(views.kpi_last, 1, quarters);
  return {std::min(views.kpi_first, last - 1), last};
}

void set_zoom(ViewState& views, std::size_t first, std::size_t last, std::size_t quarters) {
  const bool all = first == 0 && last >= quarters;
  views.kpi_first = all ? 0 : first;
  views.kpi_last = all ? 0 : std::min(last, quarters);
}

// One notch of the wheel: a quarter less or more at each side of what is pointed at.
void turn_wheel(ViewState& views, const Zoom& now, std::size_t at, bool closer,
                std::size_t quarters) {
  const std::size_t here = now.first + at;
  if (!closer) return set_zoom(views, now.first > 0 ? now.first - 1 : 0, now.last + 1, quarters);
  if (now.last - now.first <= 2) return;
  const std::size_t first = here > now.first ? now.first + 1 : now.first;
  const std::size_t last = here + 1 < now.last ? now.last - 1 : now.last;
  if (last - first >= 2) set_zoom(views, first, last, quarters);
}

// A line at the quarter that is pointed at, a band over those that are dragged over.
void mark_quarters(const App& app, const FanPlaces& places, std::size_t from, std::size_t to) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto top = static_cast<float>(places.plot.y);
  const auto bottom = static_cast<float>(places.plot.bottom());
  const auto a = static_cast<float>(places.x[std::min(from, to)]);
  const auto b = static_cast<float>(places.x[std::max(from, to)]);
  if (from != to)
    list.AddRectFilled({a, top}, {b, bottom}, to_im(surfaces(app).accent.with_alpha(0.16)));
  const auto here = static_cast<float>(places.x[to]);
  list.AddLine({here, top}, {here, bottom}, to_im(palette(app).axis), app.px(1));
}

void look_closer(App& app, const ChartClick& click, const FanPlaces& places, const Zoom& now,
                 std::size_t quarters) {
  ViewState& views = app.views;
  if (places.x.empty()) return;
  if (!click.hovered && !click.held && !click.clicked) {
    views.kpi_drag.reset();
    return;
  }
  const std::size_t at = places.nearest(click.at.x);
  if (click.twice) {
    views.kpi_first = views.kpi_last = 0;
    views.kpi_drag.reset();
    return;
  }
  if (click.held && !views.kpi_drag) views.kpi_drag = at;
  const std::size_t from = std::min(views.kpi_drag.value_or(at), places.x.size() - 1);
  mark_quarters(app, places, from, at);
  if (!click.held && views.kpi_drag) {
    if (from != at)
      set_zoom(views, now.first + std::min(from, at), now.first + std::max(from, at) + 1, quarters);
    views.kpi_drag.reset();
  }
  if (click.wheel != 0) turn_wheel(views, now, at, click.wheel > 0, quarters);
}

void choose_height(App& app) {
  label_text(app, app.in(words::height));
  ImGui::SameLine();
  int& height = app.views.kpi_height;
  ImGui::SetNextItemWidth(app.px(132));
  if (!ImGui::BeginCombo("##height", app.in(words::heights[height]).c_str())) return;
  for (int i = 0; i < static_cast<int>(std::size(words::heights)); ++i)
    if (ImGui::Selectable(app.in(words::heights[i]).c_str(), height == i)) height = i;
  ImGui::EndCombo();
}

void controls(App& app, const FanData& data, const Zoom& zoom) {
  choose_height(app);
  ImGui::SameLine(0, app.px(16));
  const bool all = zoom.first == 0 && zoom.last == data.ends.size();
  ImGui::BeginDisabled(all);
  if (word_button(app, nullptr, app.in(words::whole_period)))
    app.views.kpi_first = app.views.kpi_last = 0;
  ImGui::EndDisabled();
  tooltip(app.in(words::zoom_hint));
}

void fan(App& app, const FanData& whole, ImVec2 size) {
  const std::size_t quarters = whole.ends.size();
  const Zoom zoom = zoom_of(app.views, quarters);
  controls(app, whole, zoom);
  FanData shown = zoomed(whole, zoom.first, zoom.last);
  shown.height = static_cast<FanHeight>(app.views.kpi_height);
  export_buttons(app, "kpi-" + app.views.kpi, shown);
  const ChartClick click = chart(app, "fan", size, [&](Canvas& canvas, const Rect& area) {
    draw(canvas, area, shown, app.look());
  });
  look_closer(app, click, places_in_fan(click.bounds, shown, app.look()), zoom, quarters);
}

}  // namespace

void draw_kpis(App& app) {
  if (nothing_yet(app)) return;
  const KpiRow* row = find_kpi(app.views.kpi);
  if (!row) row = &kpi_rows().front(), app.views.kpi = row->code;
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const bool beside = room.x > app.px(720);
  if (beside) {
    ImGui::BeginGroup();
    search(app, app.px(260));
    ImGui::BeginChild("figures", {app.px(260), ImGui::GetContentRegionAvail().y}, false,
                      ImGuiWindowFlags_NavFlattened);
    lists(app);
    ImGui::EndChild();
    ImGui::EndGroup();
    ImGui::SameLine(0, app.px(20));
  } else {
    pick_from_list(app, *row);
  }
  row = find_kpi(app.views.kpi);
  const FanData& data = from_picture<FanData>(app, "fan " + app.views.kpi, [&] {
    return fan_data(app.picture->output, app.picture->figures, row->code, app.language);
  });
  ImGui::BeginGroup();
  const ImVec2 left = ImGui::GetContentRegionAvail();
  const float below = app.px(116);
  fan(app, data, {left.x, std::max(app.px(240), left.y - below)});
  const TextSize small(app, 12);
  ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + std::min(left.x, app.px(760)));
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).soft));
  ImGui::TextUnformatted(app.in(row->definition).c_str());
  ImGui::PopStyleColor();
  ImGui::PopTextWrapPos();
  ImGui::EndGroup();
}

}  // namespace drempel::gui
