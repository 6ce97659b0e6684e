// What the window says about itself: the status line, messages, the tour.
#include <algorithm>
#include <cmath>
#include <utility>

#include "base/counted.h"
#include "base/said.h"
#include "chain/words.h"
#include "gui/panels.h"
#include "gui/ui.h"
#include "output/numbers.h"

namespace drempel::gui {

namespace {

std::string status_text(const App& app) {
  const LiveStatus& s = app.status;
  const Language language = app.language;
  if (!app.session.ready()) return {};
  const double homes = app.session.base().settings.world.population.homes;
  const std::string shown_homes = shown_number(homes, 0, language);
  switch (s.phase) {
    case LivePhase::failed:
      return filled(words::status_failed, language, s.error.in(language));
    case LivePhase::cancelled:
      return counted(words::status_cancelled, language, s.done, s.planned);
    case LivePhase::living_past:
      return s.deciding_past
                 ? counted(words::status_deciding, language, shown_homes)
                 : counted(words::status_past, language, shown_homes, s.past_done, s.past_planned);
    case LivePhase::running:
      if (app.picture && app.picture->setting != s.setting) return app.in(words::status_old);
      if (s.done >= s.planned && s.grid_planned > 0)
        return filled(words::status_grid, language, s.grid_done, s.grid_planned);
      return counted(words::status_running, language, s.done, s.planned);
    case LivePhase::idle:
      return counted(words::status_done, language, shown_homes, app.years,
                     spell_day(app.session.base().policy_date, language), app.replications);
  }
  return {};
}

float part_of(int done, int planned) {
  return planned > 0 ? static_cast<float>(done) / static_cast<float>(planned) : 0;
}

// Which part of the bar is filled; one that goes to and fro while nobody knows how long it takes.
std::pair<float, float> progress(const LiveStatus& s) {
  if (s.phase == LivePhase::living_past && (s.deciding_past || s.past_done == 0)) {
    const auto turn = static_cast<float>(std::fmod(ImGui::GetTime(), 3) / 3);
    const float left = turn < 0.5F ? 1.6F * turn : 1.6F * (1 - turn);
    return {left, left + 0.2F};
  }
  if (s.phase == LivePhase::living_past) return {0.0F, part_of(s.past_done, s.past_planned)};
  return {0.0F, part_of(s.done + s.grid_done, s.planned + s.grid_planned)};
}

}  // namespace

void draw_status(App& app) {
  const bool working =
      app.status.phase == LivePhase::running || app.status.phase == LivePhase::living_past;
  const TextSize small(app, 12);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float button = app.px(72);
  const bool can_stop = working || app.status.phase == LivePhase::cancelled;
  if (working) {
    const float y = at.y - app.px(3);
    list.AddRectFilled({at.x, y}, {at.x + width, y + app.px(2)}, to_im(surfaces(app).line));
    const auto [from, to] = progress(app.status);
    list.AddRectFilled({at.x + width * from, y}, {at.x + width * to, y + app.px(2)},
                       to_im(surfaces(app).accent));
  }
  put_text(app, list, {at.x, at.y + app.px(4)}, status_text(app), 12,
           app.status.phase == LivePhase::failed ? surfaces(app).fault : palette(app).soft,
           Weight::regular, width - (can_stop ? button + app.px(8) : 0));
  ImGui::Dummy({std::max(1.0F, width - (can_stop ? button + app.px(8) : 0)), app.px(24)});
  tooltip(app.in(words::status_why));
  if (!can_stop) return;
  ImGui::SetCursorScreenPos({at.x + width - button, at.y});
  if (ImGui::Button(app.in(working ? words::stop : words::go_on).c_str(), {button, app.px(24)})) {
    app.cancelled = working;
    if (working)
      app.live.cancel();
    else
      app.go_on();
  }
}

void draw_notice(App& app) {
  if (!app.notice) return;
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(app.px(560), screen.x - app.px(16));
  ImGui::SetNextWindowPos({(screen.x - width) / 2, screen.y - app.px(40)}, 0, {0, 1});
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, to_vec(palette(app).ink));
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).background));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, app.px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {app.px(16), app.px(8)});
  ImGui::Begin("notice", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing |
                   ImGuiWindowFlags_NoNav);
  put_lines(app.notice->text, width - app.px(76));
  ImGui::SameLine(width - app.px(44));
  ImGui::PushStyleColor(ImGuiCol_ButtonHovered, ImVec4(1, 1, 1, 0.15F));
  const bool close = icon_button(app, icon::close, "close", "×");
  ImGui::PopStyleColor();
  ImGui::End();
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor(2);
  if (close) app.notice.reset();
}

void draw_tour(App& app) {
  constexpr int stops = static_cast<int>(std::size(words::tour_stops));
  if (app.tour_stop < 0 || app.tour_stop >= stops) return;
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(app.px(400), screen.x - app.px(16));
  // Beside what it is about: chips on top, drawer on the right, rail on the left.
  const ImVec2 places[] = {{0.5F, 0.45F}, {0.42F, 0.30F}, {0.55F, 0.5F}, {0.30F, 0.45F}};
  const ImVec2 place = places[app.tour_stop];
  ImGui::SetNextWindowPos({screen.x * place.x, screen.y * place.y}, 0, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, to_vec(surfaces(app).card));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, app.px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {app.px(24), app.px(20)});
  ImGui::Begin(
      "tour", nullptr,
      ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
  const words::TourStop& stop = words::tour_stops[app.tour_stop];
  soft_text(app, std::to_string(app.tour_stop + 1) + " / " + std::to_string(stops));
  heading(app, app.in(stop.title), 20);
  put_lines(app.in(stop.text));
  ImGui::Dummy({0, app.px(4)});
  const bool last = app.tour_stop + 1 == stops;
  const int before = app.tour_stop;
  if (word_button(app, nullptr, app.in(last ? words::done : words::next), true)) ++app.tour_stop;
  ImGui::SameLine();
  if (!last && word_button(app, nullptr, app.in(words::skip))) app.tour_stop = -1;
  for (const KeyPress& press : std::exchange(app.keys, {})) {
    if (app.tour_stop != before) break;
    if (press.key == key::right || press.key == key::enter) ++app.tour_stop;
    if (press.key == key::left && app.tour_stop > 0) --app.tour_stop;
  }
  ImGui::End();
  ImGui::PopStyleVar(3);
  ImGui::PopStyleColor();
  if (app.tour_stop >= stops) app.tour_stop = -1;
}

}  // namespace drempel::gui
