// How long the processor works on one frame of each view, without a window and while nothing runs
// or while runs go on. What a graphics card or a software renderer adds is not in it.
#include <benchmark/benchmark.h>
#include <imgui.h>

#include <chrono>
#include <thread>

#include "gui/app.h"
#include "gui/shell.h"
#include "gui/style.h"
#include "gui/views.h"

namespace {

using namespace drempel;
using namespace drempel::gui;

void frame(App& app) {
  static double time = 0;
  app.update(time += 1 / 60.0);
  ImGui::NewFrame();
  draw(app);
  ImGui::Render();
}

// state.range(0) = place of the view; range(1) = 1: while a run goes on.
void frame_of_view(benchmark::State& state) {
  ImGuiContext* context = ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui::GetIO().DisplaySize = {1920, 1080};
  for (int key = 0; key < ImGuiKey_COUNT; ++key) ImGui::GetIO().KeyMap[key] = 400 + key;
  {
    AppOptions options;
    options.scenarios = {"sector-2022", "home-visits"};
    options.keep = options.tour = false;
    options.replications = 2;
    App app(find_search_path(), options, Store({}));
    app.fonts.build(find_fonts(), 1);
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    apply_style(app.theme, 1);
    if (app.session.ready()) app.session.set(0, "population.homes", 1000);
    app.view = static_cast<std::size_t>(state.range(0));
    for (int i = 0; i < 6000 && !app.settled(); ++i) {
      frame(app);
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    double visitors = 1;
    for (auto _ : state) {
      if (state.range(1) == 1 && app.settled())
        app.session.set(1, "staff.visitors", visitors += 0.25);
      frame(app);
    }
    state.SetLabel(std::string(view_rows()[app.view].code));
  }
  ImGui::DestroyContext(context);
}

}  // namespace

BENCHMARK(frame_of_view)
    ->ArgsProduct({{0, 1, 2, 7}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
