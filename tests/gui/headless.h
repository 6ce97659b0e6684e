// The whole window without a window: frames are drawn into nothing, and clicked.
#pragma once

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>

#include "gui/app.h"
#include "gui/shell.h"
#include "gui/style.h"
#include "sim/files/temp_folder.h"

namespace drempel::test {

// A small corporation with one strategy, so that a test takes no time. `base` is its file.
inline gui::AppOptions options_for(const TempFolder& folder, const std::filesystem::path& base) {
  gui::AppOptions options;
  const auto visits =
      folder.write("visits.toml", "name = 'visits'\npatch = true\n[staff]\nvisitors = 3\n");
  options.scenarios = {base, visits};
  options.replications = 2;
  options.years = 2;
  options.threads = 2;
  options.keep = false;
  options.tour = false;
  options.language = Language::en;
  return options;
}

class Headless {
 public:
  explicit Headless(gui::AppOptions options, ImVec2 size = {1280, 720}, float scale = 1,
                    gui::Store store = gui::Store({}))
      : context_(ImGui::CreateContext()), app(shipped(), options, std::move(store)) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = size;
    io.DeltaTime = 1 / 60.0F;
    for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = 400 + key;
    dress(gui::find_fonts(), scale);
  }
  ~Headless() { ImGui::DestroyContext(context_); }
  Headless(const Headless&) = delete;
  Headless& operator=(const Headless&) = delete;

  void dress(const gui::FontFiles& files, float scale) {
    app.fonts.build(files, scale);
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    REQUIRE(width > 0);
    gui::apply_style(app.theme, scale);
  }

  void frame() {
    app.update(time_ += 1 / 60.0);
    ImGui::NewFrame();
    gui::draw(app);
    ImGui::Render();
    CHECK(ImGui::GetDrawData()->TotalVtxCount > 0);
  }
  void frames(int n) {
    for (int i = 0; i < n; ++i) frame();
  }

  // Draws until the results of what is set are complete.
  void settle() {
    for (int i = 0; i < 12000 && !app.settled(); ++i) {
      frame();
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    REQUIRE(app.settled());
    frames(2);
  }

  void point(float x, float y) {
    ImGui::GetIO().MousePos = {x, y};
    frame();
  }
  void click(float x, float y, int button = 0) {
    point(x, y);
    ImGui::GetIO().MouseDown[button] = true;
    frame();
    ImGui::GetIO().MouseDown[button] = false;
    frames(2);
  }
  void drag(ImVec2 from, ImVec2 to, int steps = 6) {
    point(from.x, from.y);
    ImGui::GetIO().MouseDown[0] = true;
    frame();
    for (int i = 1; i <= steps; ++i) {
      const float part = static_cast<float>(i) / static_cast<float>(steps);
      point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
    ImGui::GetIO().MouseDown[0] = false;
    frames(2);
  }
  void press(int key, bool ctrl = true) {
    app.keys.push_back({key, ctrl, false});
    frames(2);
  }

 private:
  ImGuiContext* context_;
  double time_ = 0;

 public:
  gui::App app;  // after the context, which its fonts live in
};

}  // namespace drempel::test
