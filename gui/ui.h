// Small pieces that panels share.
#pragma once

#include <imgui.h>

#include <any>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "gui/app.h"
#include "gui/canvas_imgui.h"
#include "gui/lines.h"
#include "gui/style.h"
#include "output/canvas.h"
#include "output/look.h"

namespace drempel::gui {

// Pushes a font of the application for as long as it lives.
class TextSize {
 public:
  TextSize(const App& app, float size, Weight weight = Weight::regular) {
    ImGui::PushFont(app.fonts.at(size, weight));
  }
  TextSize(const TextSize&) = delete;
  TextSize& operator=(const TextSize&) = delete;
  ~TextSize() { ImGui::PopFont(); }
};

const Palette& palette(const App& app);
const Surfaces& surfaces(const App& app);
// The colour of a slot's text and of its marks.
Colour slot_text(const App& app, std::size_t slot);
Colour slot_mark(const App& app, std::size_t slot);

// In lines, less important; width 0 = as far as there is room.
void soft_text(const App& app, const std::string& text, float width = 0);
// What is wrong, in lines, in its own colour.
void fault_text(const App& app, const std::string& text, float width = 0);
void heading(const App& app, const std::string& text, float size = 20);
// Cut with "…" to a width in real pixels.
std::string fitted(const App& app, std::string_view text, float width, float size,
                   Weight weight = Weight::regular);
// One line, cut to a width, drawn at a place of the draw list; gives its height.
void put_text(const App& app, ImDrawList& list, ImVec2 at, std::string_view text, float size,
              Colour colour, Weight weight = Weight::regular, float width = 1e9F);
float width_of(const App& app, std::string_view text, float size, Weight weight = Weight::regular);

// An icon to press; the word is its tooltip and its name for the keyboard.
bool icon_button(const App& app, const char* icon, const char* id, const std::string& word,
                 bool enabled = true);
// An icon and a word.
bool word_button(const App& app, const char* icon, const std::string& word, bool strong = false);
// Whether the last item is pointed at, or stood on with the keyboard.
bool lit();
// A less important word in front of a field on the same line.
void label_text(const App& app, const std::string& text);
// One of a row of parts of a view.
bool tab_button(const App& app, const std::string& word, bool chosen);
// All parts of a view in a row, to choose one.
void part_tabs(const App& app, std::span<const Text> parts, int& chosen);
void tooltip(const std::string& text);  // for the last item
// What the rows say of a key, for the last item; nothing when the key is unknown.
void explain_tooltip(const App& app, std::string_view key);
// A short text to type. What was typed, once, when the field is left with another text than
// `value`: by Enter, by Tab or with the mouse. Escape puts `value` back.
std::optional<std::string> text_field(App& app, const char* id, const std::string& value,
                                      float width);
// A whole number to type, with − and + beside it. What was entered this frame: its text, and the
// number when it is one, inside the range or not (the buttons stay in it).
struct WholeField {
  bool entered = false;
  std::string text;
  std::optional<int> value;
};
WholeField whole_field(App& app, const char* id, int value, int low, int high);
// The same as lines in a panel.
void explanation(const App& app, std::string_view key);

// A chart of the given size in pixels at 100 %, with tooltips; says whether it was clicked, and
// where, in real pixels.
struct ChartClick {
  bool clicked = false;
  Point at;  // of the pointer
  Rect bounds;
  bool hovered = false, held = false;  // the button is down since it was pressed in the chart
  bool twice = false;                  // double-clicked
  float wheel = 0;                     // turned over the chart, notches upwards
};
ChartClick chart(App& app, const char* id, ImVec2 size,
                 const std::function<void(Canvas&, const Rect&)>& draw);

// A value made from the picture on the screen, kept until picture, language or key change.
template <class T, class Make>
const T& from_picture(App& app, const std::string& key, Make make) {
  auto& kept = app.made_from_picture[key];
  if (kept.picture != app.picture || kept.language != app.language || !kept.value.has_value()) {
    kept.picture = app.picture;
    kept.language = app.language;
    kept.value = make();
  }
  return *std::any_cast<T>(&kept.value);
}

// What stands in a view when nothing is open: what there is to open.
void empty_start(App& app);
// What a view shows when there is no picture yet; true when it did.
bool nothing_yet(App& app);

}  // namespace drempel::gui
