#include "gui/window.h"

#include <GLFW/glfw3.h>
#include <fmt/format.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "base/said.h"
#include "gui/keyboard.h"
#include "gui/picture_file.h"
#include "gui/shell.h"
#include "gui/style.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "output/provenance.h"

namespace drempel::gui {

namespace {

constexpr double idle_wait = 0.5;  // seconds between frames when nothing happens
constexpr double busy_wait = 1.0 / 60;
constexpr double longest_picture = 900;  // seconds that a screenshot waits for its results
constexpr int frames_after_complete = 4;

std::string last_fault;
void remember_fault(int, const char* text) { last_fault = text ? text : ""; }

int fail(Language language, const std::string& what) {
  std::cerr << "drempel-gui: " << what << (last_fault.empty() ? "" : ": " + last_fault) << "\n"
            << words::without_window.in(language) << "\n";
  return 1;
}

Keyboard& keyboard_of(GLFWwindow* window) {
  return *static_cast<Keyboard*>(glfwGetWindowUserPointer(window));
}

// In place of ImGui's own callbacks, which know keys by their place and lose short presses.
void on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
  const Keyboard::Change change = action == GLFW_RELEASE  ? Keyboard::Change::up
                                  : action == GLFW_REPEAT ? Keyboard::Change::again
                                                          : Keyboard::Change::down;
  keyboard_of(window).key(key_by_label(key, glfwGetKeyName(key, scancode)), change,
                          {(mods & GLFW_MOD_CONTROL) != 0, (mods & GLFW_MOD_SHIFT) != 0,
                           (mods & GLFW_MOD_ALT) != 0, (mods & GLFW_MOD_SUPER) != 0});
}
void on_letter(GLFWwindow* window, unsigned code_point) { keyboard_of(window).letter(code_point); }

// As asked for, or as large as the screen has room for.
std::pair<int, int> first_size(const StartOptions& options) {
  int x = 0, y = 0, width = 0, height = 0;
  GLFWmonitor* screen = options.screenshot || options.own_size ? nullptr : glfwGetPrimaryMonitor();
  if (screen) glfwGetMonitorWorkarea(screen, &x, &y, &width, &height);
  return {width > 0 ? std::min(options.width, width) : options.width,
          height > 0 ? std::min(options.height, height) : options.height};
}

// GLFW, its window, ImGui and the renderer, in that order and back.
class Window {
 public:
  explicit Window(const StartOptions& options) {
    glfwSetErrorCallback(remember_fault);
    if (!glfwInit()) {
      fault_ = words::no_display;
      return;
    }
    glfw_ = true;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_VISIBLE, options.screenshot ? GLFW_FALSE : GLFW_TRUE);
    if (options.screenshot) glfwWindowHint(GLFW_DECORATED, GLFW_FALSE);
    const auto [width, height] = first_size(options);
    window_ = glfwCreateWindow(width, height, "Drempel", nullptr, nullptr);
    if (!window_) {
      fault_ = words::no_opengl;
      return;
    }
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(options.screenshot ? 0 : 1);
    glfwSetWindowSizeLimits(window_, 300, 200, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwSetWindowUserPointer(window_, &keyboard_);
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    if (!ImGui_ImplGlfw_InitForOpenGL(window_, true) || !ImGui_ImplOpenGL3_Init("#version 130"))
      fault_ = words::no_opengl;
    glfwSetKeyCallback(window_, on_key);
    glfwSetCharCallback(window_, on_letter);
  }
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;
  ~Window() {
    if (ImGui::GetCurrentContext()) {
      ImGui_ImplOpenGL3_Shutdown();
      ImGui_ImplGlfw_Shutdown();
      ImGui::DestroyContext();
    }
    if (window_) glfwDestroyWindow(window_);
    if (glfw_) glfwTerminate();
  }

  // Why there is no window; empty when there is.
  const Text& fault() const { return fault_; }
  GLFWwindow* get() const { return window_; }
  Keyboard& keyboard() { return keyboard_; }

 private:
  Keyboard keyboard_;
  bool glfw_ = false;
  GLFWwindow* window_ = nullptr;
  Text fault_{};
};

float screen_scale(GLFWwindow* window, bool screenshot) {
  float x = 1, y = 1;
  if (!screenshot) glfwGetWindowContentScale(window, &x, &y);
  return std::max({1.0F, x, y});
}

// Fonts and style for the scale and theme that are wanted; true when they changed.
void dress(App& app, const FontFiles& files, float screen) {
  const float wanted = std::clamp(app.user_scale * screen, 0.75F, 4.0F);
  if (app.fonts.scale() != wanted || !app.fonts.at(13)) {
    app.fonts.build(files, wanted);
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  apply_style(app.theme, wanted);
}

// Left and right belong to the view while it asks for them, else to ImGui, which goes from field to
// field with them.
void lend_arrows(const App& app) {
  ImGuiIO& io = ImGui::GetIO();
  io.KeyMap[ImGuiKey_LeftArrow] = app.takes_arrows ? -1 : key::left;
  io.KeyMap[ImGuiKey_RightArrow] = app.takes_arrows ? -1 : key::right;
  io.KeyMap[ImGuiKey_Tab] = -1;  // ours: shortcuts.cpp
}

void frame(App& app, GLFWwindow* window) {
  lend_arrows(app);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  ImGui::NewFrame();
  draw(app);
  ImGui::Render();
  int width = 0, height = 0;
  glfwGetFramebufferSize(window, &width, &height);
  glViewport(0, 0, width, height);
  const ImVec4 back = to_vec(surfaces(app).window);
  glClearColor(back.x, back.y, back.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

int take_picture(App& app, GLFWwindow* window, const StartOptions& options,
                 const FontFiles& files) {
  const auto start = std::chrono::steady_clock::now();
  int after = 0;
  if (view_rows()[app.view].code == "two-levers") app.fill_grid();
  while (after < frames_after_complete) {
    glfwPollEvents();
    app.update(glfwGetTime());
    dress(app, files, 1);
    ImGui::GetIO().MousePos = {-1, -1};
    frame(app, window);
    glfwSwapBuffers(window);
    after = app.settled() ? after + 1 : 0;
    if (after == 0) glfwWaitEventsTimeout(0.1);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (taken.count() > longest_picture) return fail(app.language, app.in(words::too_late));
  }
  if (app.status.phase == LivePhase::failed)
    return fail(app.language, app.status.error.in(app.language));
  frame(app, window);
  glFinish();
  int width = 0, height = 0;
  glfwGetFramebufferSize(window, &width, &height);
  std::vector<std::uint8_t> rgba(static_cast<std::size_t>(width) *
                                 static_cast<std::size_t>(height) * 4);
  glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
  const std::string about =
      app.picture ? provenance_json(provenance_of(app.picture->output)) : std::string();
  const Problems problems = write_png(*options.screenshot, width, height, rgba, about);
  if (!problems.empty()) return fail(app.language, to_text(problems.front(), app.language));
  return 0;
}

// What a click begins takes ImGui some frames to show.
constexpr int frames_after_event = 4;

// Somebody asked the program to end: logging out, Ctrl+C in a terminal.
volatile std::sig_atomic_t told_to_end = 0;
void on_signal(int) { told_to_end = 1; }

// Closing may have to be asked about first; being told to end never waits for an answer.
bool ends(App& app, GLFWwindow* window) {
  if (app.quit || told_to_end != 0) return true;
  if (!glfwWindowShouldClose(window)) return false;
  if (app.may_close()) return true;
  glfwSetWindowShouldClose(window, GLFW_FALSE);
  return false;
}

// What is open, with a star when anything in it isn't saved.
std::string title_of(const App& app) {
  if (!app.session.ready() || app.chosen >= app.session.size()) return "Drempel";
  bool unsaved = false;
  for (std::size_t slot = 0; slot < app.session.size(); ++slot)
    unsaved = unsaved || app.session.at(slot).changed();
  return fmt::format("Drempel{} – {}", unsaved ? " *" : "", app.name_of_slot(app.chosen));
}

void loop(App& app, Window& whole, const FontFiles& files) {
  GLFWwindow* window = whole.get();
  int lively = frames_after_event;
  std::string title;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) std::signal(signal, on_signal);
  while (!ends(app, window)) {
    const bool busy = app.status.phase == LivePhase::running ||
                      app.status.phase == LivePhase::living_past || ImGui::IsAnyItemActive();
    const double wait = busy || lively > 0 ? busy_wait : idle_wait, before = glfwGetTime();
    whole.keyboard().more() ? glfwPollEvents() : glfwWaitEventsTimeout(wait);
    lively = glfwGetTime() - before < 0.9 * wait ? frames_after_event : std::max(0, lively - 1);
    for (const KeyPress& press : whole.keyboard().give(ImGui::GetIO())) app.keys.push_back(press);
    app.update(glfwGetTime());
    if (std::string now = title_of(app); now != title)
      glfwSetWindowTitle(window, (title = std::move(now)).c_str());
    dress(app, files, screen_scale(window, false));
    frame(app, window);
    glfwSwapBuffers(window);
  }
}

}  // namespace

int run_window(const StartOptions& options) {
  Window window(options);
  const Language language = options.app.wanted_language.value_or(options.app.language);
  if (!window.fault().en.empty()) return fail(language, std::string(window.fault().in(language)));
  const FontFiles files = find_fonts();
  App app(find_search_path(), options.app, Store(state_folder()), [] { glfwPostEmptyEvent(); });
  for (const std::string& missing : files.missing())
    app.say(filled(words::fonts_missing, app.language, missing), true);
  if (options.screenshot) {
    if (!app.session.ready() && !options.app.scenarios.empty())
      return fail(app.language, app.notice ? app.notice->text : app.in(words::empty_title));
    return take_picture(app, window.get(), options, files);
  }
  loop(app, window, files);
  return 0;
}

}  // namespace drempel::gui
