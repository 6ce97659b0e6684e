#include "gui/exports.h"

#include <algorithm>
#include <filesystem>

#include "base/said.h"
#include "files/atomic_file.h"
#include "gui/file_list.h"
#include "gui/ui.h"
#include "output/provenance.h"
#include "output/svg.h"

namespace drempel::gui {

namespace fs = std::filesystem;

namespace {

constexpr double picture_width = 1280, picture_height = 720, picture_scale = 1.25;
constexpr int most_numbers = 1000;

fs::path export_folder(const App& app) {
  for (std::size_t slot = 0; slot < app.session.size(); ++slot)
    if (!app.session.at(slot).path.empty()) return app.session.at(slot).path.parent_path();
  return home_folder();
}

fs::path free_name(const fs::path& wanted) {
  std::error_code error;
  fs::path path = wanted;
  for (int n = 2; n < most_numbers && fs::exists(path, error); ++n)
    path.replace_filename(wanted.stem().string() + "-" + std::to_string(n) +
                          wanted.extension().string());
  return path;
}

std::string picture_of(const App& app, const Export& what) {
  SvgCanvas canvas(picture_width, picture_height, palette_of(Theme::light).background);
  what.draw(canvas, {0, 0, picture_width, picture_height},
            {Theme::light, app.language, picture_scale});
  return canvas.finish(what.title, provenance_json(provenance_of(app.picture->output)));
}

}  // namespace

void export_file(App& app, const std::string& name, const std::string& content) {
  const fs::path path = fs::absolute(free_name(export_folder(app) / name));
  if (app.check(write_file(path, content, Existing::keep)))
    app.say(filled(words::written, app.language, path.string()));
}

float exports_width(const App& app) { return 2 * ImGui::GetFrameHeight() + app.px(12); }

void export_buttons(App& app, const Export& what) {
  const ImVec2 before = ImGui::GetCursorPos();
  const ImVec2 least = ImGui::GetWindowContentRegionMin(),
               most = ImGui::GetWindowContentRegionMax();
  const float x = std::max(least.x, most.x - exports_width(app) + app.px(8));
  ImGui::SetCursorPos({x + ImGui::GetScrollX(), least.y + ImGui::GetScrollY()});
  ImGui::PushID("exports");
  if (icon_button(app, icon::camera, "svg", app.in(words::export_svg), bool(what.draw)))
    export_file(app, "drempel-" + what.name + ".svg", picture_of(app, what));
  ImGui::SameLine(0, app.px(4));
  if (icon_button(app, icon::file, "csv", app.in(words::export_csv), bool(what.csv)))
    export_file(app, "drempel-" + what.name + ".csv", what.csv());
  ImGui::PopID();
  ImGui::SetCursorPos(before);
}

}  // namespace drempel::gui
