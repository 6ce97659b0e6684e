#include "gui/ui.h"

#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <utility>

#include "base/notation.h"
#include "base/said.h"
#include "files/atomic_file.h"
#include "output/changes.h"
#include "output/text_metrics.h"

namespace drempel::gui {

namespace fs = std::filesystem;

const Palette& palette(const App& app) { return palette_of(app.theme); }
const Surfaces& surfaces(const App& app) { return surfaces_of(app.theme); }

Colour slot_text(const App& app, std::size_t slot) {
  return series_look(static_cast<int>(slot), app.theme).text;
}
Colour slot_mark(const App& app, std::size_t slot) {
  return series_look(static_cast<int>(slot), app.theme).line;
}

void soft_text(const App& app, const std::string& text, float width) {
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).soft));
  put_lines(text, width);
  ImGui::PopStyleColor();
}

void fault_text(const App& app, const std::string& text, float width) {
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(surfaces(app).fault));
  put_lines(text, width);
  ImGui::PopStyleColor();
}

void heading(const App& app, const std::string& text, float size) {
  const TextSize font(app, size, Weight::bold);
  put_lines(text);
}

std::string fitted(const App& app, std::string_view text, float width, float size, Weight weight) {
  if (width_of(app, text, size, weight) <= width) return std::string(text);
  return shortened(text, std::max(0.0F, width) / app.scale(), size, weight);
}

float width_of(const App& app, std::string_view text, float size, Weight weight) {
  ImFont* font = app.fonts.at(size, weight);
  return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

void put_text(const App& app, ImDrawList& list, ImVec2 at, std::string_view text, float size,
              Colour colour, Weight weight, float width) {
  ImFont* font = app.fonts.at(size, weight);
  const std::string cut = fitted(app, text, width, size, weight);
  list.AddText(font, font->FontSize, {std::round(at.x), std::round(at.y)}, to_im(colour),
               cut.data(), cut.data() + cut.size());
}

namespace {

std::optional<int> whole_number(const std::string& text, Language language) {
  constexpr std::int64_t most = std::numeric_limits<int>::max();
  const auto value = read_whole(text, language, -most, most);
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

bool step_button(const App& app, const char* sign, bool enabled) {
  ImGui::SameLine(0, app.px(2));
  ImGui::BeginDisabled(!enabled);
  ImGui::PushButtonRepeat(true);
  const float side = ImGui::GetFrameHeight();
  const bool pressed = ImGui::Button(sign, {side, side});
  ImGui::PopButtonRepeat();
  ImGui::EndDisabled();
  return pressed && enabled;
}

}  // namespace

std::optional<std::string> text_field(App& app, const char* id, const std::string& value,
                                      float width) {
  TypedField &typing = app.views.typing, &left = app.views.left;
  const ImGuiID own = ImGui::GetID(id);
  std::string text = typing.id == own ? typing.text : left.id == own ? left.text : value;
  ImGui::SetNextItemWidth(width);
  ImGui::InputText(id, &text, ImGuiInputTextFlags_AutoSelectAll);
  if (ImGui::IsItemActive()) {
    if (typing.id != own) left = std::exchange(typing, {own, text});
    typing.text = text;
    return std::nullopt;
  }
  if (typing.id != own && left.id != own) return std::nullopt;
  (typing.id == own ? typing : left) = {};
  // Escape has put back what stood there.
  if (!ImGui::IsItemDeactivatedAfterEdit() || text == value) return std::nullopt;
  return text;
}

WholeField whole_field(App& app, const char* id, int value, int low, int high) {
  WholeField result;
  ImGui::PushID(id);
  if (const auto text = text_field(app, "##text", std::to_string(value), app.px(56)))
    result = {true, *text, whole_number(*text, app.language)};
  if (step_button(app, "−", value > low)) result = {true, {}, value - 1};
  if (step_button(app, "+", value < high)) result = {true, {}, value + 1};
  ImGui::PopID();
  return result;
}

void tooltip(const std::string& text) {
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) return;
  ImGui::BeginTooltip();
  put_lines(text, ImGui::GetFontSize() * 24);
  ImGui::EndTooltip();
}

bool icon_button(const App& app, const char* icon, const char* id, const std::string& word,
                 bool enabled) {
  ImGui::BeginDisabled(!enabled);
  ImGui::PushStyleColor(ImGuiCol_Button, ImVec4(0, 0, 0, 0));
  const std::string shown =
      std::string(app.fonts.has_icons() ? icon : plain_sign(icon)) + "###" + id;
  const float side = ImGui::GetFrameHeight();
  const bool pressed = ImGui::Button(shown.c_str(), {side, side});
  ImGui::PopStyleColor();
  ImGui::EndDisabled();
  tooltip(word);
  return pressed;
}

bool word_button(const App& app, const char* icon, const std::string& word, bool strong) {
  if (strong) {
    const Colour accent = surfaces(app).accent;
    ImGui::PushStyleColor(ImGuiCol_Button, to_vec(accent));
    ImGui::PushStyleColor(ImGuiCol_ButtonHovered, to_vec(mixed(accent, {0, 0, 0}, 0.12)));
    ImGui::PushStyleColor(ImGuiCol_ButtonActive, to_vec(mixed(accent, {0, 0, 0}, 0.2)));
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec(text_on(accent)));
  }
  const bool pressed = ImGui::Button(
      (app.fonts.has_icons() && icon ? std::string(icon) + "  " + word : word).c_str());
  if (strong) ImGui::PopStyleColor(4);
  return pressed;
}

bool lit() {
  return ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible);
}

void label_text(const App& app, const std::string& text) {
  ImGui::AlignTextToFramePadding();
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).soft));
  ImGui::TextUnformatted(text.c_str());
  ImGui::PopStyleColor();
}

bool tab_button(const App& app, const std::string& word, bool chosen) {
  ImGui::PushStyleColor(ImGuiCol_Button, chosen ? to_vec(surfaces(app).hover) : ImVec4(0, 0, 0, 0));
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(chosen ? palette(app).ink : palette(app).soft));
  const bool pressed = ImGui::Button(word.c_str());
  ImGui::PopStyleColor(2);
  return pressed;
}

void part_tabs(const App& app, std::span<const Text> parts, int& chosen) {
  for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
    if (i > 0) ImGui::SameLine(0, app.px(4));
    if (tab_button(app, app.in(parts[static_cast<std::size_t>(i)]), chosen == i)) chosen = i;
  }
}

namespace {

// A fact as the levers show it; `drempel explain` spells it as a file does.
std::string fact_value(const App& app, std::string_view key, const Fact& fact) {
  const auto found = find_row(key);
  if (!found) return fact.value;
  const Row& row = rows()[*found];
  if (fact.key == "unit" && row.unit == Unit::share) return "%";
  if (fact.key == "default") return shown_value(row, row.fallback, app.language);
  if (fact.key == "range" && row.unit == Unit::flag) return {};
  if (fact.key == "range")
    return shown_value(row, row.low, app.language) + " … " +
           shown_value(row, row.high, app.language);
  return fact.value;
}

}  // namespace

void explanation(const App& app, std::string_view key) {
  const Explanation* found = app.dictionary().find(key);
  if (!found) return;
  {
    const TextSize font(app, 13, Weight::bold);
    put_lines(found->title);
  }
  float titles = ImGui::GetFontSize() * 6;  // as wide as the widest
  for (const Fact& fact : found->facts)
    titles = std::max(titles, ImGui::CalcTextSize(app.in(fact.title).c_str()).x + app.px(12));
  for (const Fact& fact : found->facts) {
    const std::string value = fact_value(app, key, fact);
    if (value.empty()) continue;
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).soft));
    const std::string title = app.in(fact.title);
    ImGui::TextUnformatted(title.c_str());
    ImGui::PopStyleColor();
    ImGui::SameLine(titles);
    put_lines(value);
  }
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).soft));
  ImGui::TextUnformatted(found->word.c_str());
  ImGui::PopStyleColor();
}

void explain_tooltip(const App& app, std::string_view key) {
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) return;
  ImGui::SetNextWindowSize({app.px(360), 0});
  ImGui::BeginTooltip();
  explanation(app, key);
  ImGui::EndTooltip();
}

ChartClick chart(App& app, const char* id, ImVec2 size,
                 const std::function<void(Canvas&, const Rect&)>& draw) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 real{std::max(app.px(80), size.x), std::max(app.px(60), size.y)};
  ChartClick click;
  click.clicked = ImGui::InvisibleButton(id, real);
  click.bounds = {at.x, at.y, real.x, real.y};
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  click.at = {mouse.x, mouse.y};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  ImGuiCanvas canvas(list, app.fonts);
  list.PushClipRect(at, {at.x + real.x, at.y + real.y}, true);
  draw(canvas, click.bounds);
  list.PopClipRect();
  click.hovered = ImGui::IsItemHovered();
  click.held = ImGui::IsItemActive() && ImGui::IsMouseDown(0);
  click.twice = click.hovered && ImGui::IsMouseDoubleClicked(0);
  if (click.hovered) click.wheel = ImGui::GetIO().MouseWheel;
  if (click.hovered) canvas.show_tooltip();
  return click;
}

void empty_start(App& app) {
  ImGui::Dummy({0, app.px(48)});
  heading(app, app.in(app.session.size() > 0 ? words::base_broken : words::empty_title));
  if (app.session.size() > 0) put_lines(app.in(words::base_broken_why), app.px(560));
  const auto names = shipped_scenarios(app.session.search());
  soft_text(app, app.in(names.empty() ? words::no_scenarios : words::open_base));
  for (const std::string& name : names) {
    const ShippedName& shipped = app.shipped(name);
    ImGui::PushID(name.c_str());
    if (word_button(app, icon::open, app.in(Text{shipped.label_en, shipped.label_nl})))
      app.open_base(name);
    ImGui::PopID();
    tooltip(app.in(Text{shipped.about_en, shipped.about_nl}));
  }
}

bool nothing_yet(App& app) {
  if (!app.session.ready()) return empty_start(app), true;
  if (app.picture) return false;
  ImGui::Dummy({0, app.px(48)});
  heading(app, app.in(words::nothing_yet));
  put_lines(words::nothing_yet_why.in(app.language),
            std::min(ImGui::GetContentRegionAvail().x, app.px(560)));
  return true;
}

}  // namespace drempel::gui
