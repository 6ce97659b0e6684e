// The drawer: the levers of the chosen strategy, or its file.
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/said.h"
#include "chain/words.h"
#include "gui/lever_groups.h"
#include "gui/panels.h"
#include "gui/ui.h"
#include "output/changes.h"
#include "output/numbers.h"

namespace drempel::gui {

namespace {

// "12,5" or "12.5"; shares are typed as percentages.
std::optional<double> typed_number(std::string text, const Row& row) {
  std::replace(text.begin(), text.end(), ',', '.');
  std::erase_if(text, [](char c) { return c == ' ' || c == '%'; });
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return row.unit == Unit::share ? value / 100 : value;
}

std::string short_value(const App& app, const Row& row, double value) {
  return row.unit == Unit::share || row.unit == Unit::percent || row.unit == Unit::flag ||
                 row.unit == Unit::eur
             ? shown_value(row, value, app.language)
             : shown_setting(value, app.language);
}

// A switch rather than a tick: reads as on or off from a distance.
bool draw_switch(App& app, const char* id, bool on) {
  const ImVec2 size{app.px(36), app.px(20)};
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(id, size);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour off = mixed(surfaces(app).panel, palette(app).ink, 0.3);
  const Colour back = on ? surfaces(app).accent : off;
  list.AddRectFilled(at, {at.x + size.x, at.y + size.y}, to_im(back), size.y / 2);
  const float x = on ? at.x + size.x - size.y / 2 : at.x + size.y / 2;
  list.AddCircleFilled({x, at.y + size.y / 2}, size.y / 2 - app.px(3), to_im(surfaces(app).card));
  if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible)
    list.AddRect(at, {at.x + size.x, at.y + size.y}, to_im(palette(app).ink), size.y / 2);
  return pressed;
}

class Lever {
 public:
  Lever(App& app, std::size_t i)
      : app_(app),
        i_(i),
        row_(rows()[i]),
        key_(key_of(row_)),
        scenario_(*app.session.at(app.chosen).scenario),
        value_(value_of(row_, scenario_.settings)),
        today_(value_of(row_, app.session.base().settings)),
        differs_(app.chosen > 0 && row_changes(i, app.session.base(), scenario_)) {}

  void draw() {
    ImGui::PushID(key_.c_str());
    ImGui::BeginGroup();
    title();
    row_.unit == Unit::flag ? flag() : number();
    facts();
    ImGui::EndGroup();
    later();
    ImGui::PopID();
    ImGui::Dummy({0, app_.px(4)});
  }

 private:
  void title() {
    const float width = ImGui::GetContentRegionAvail().x;
    const float buttons = app_.px(differs_ ? 52 : 24) + (row_.unit == Unit::flag ? app_.px(44) : 0);
    const ImVec2 at = ImGui::GetCursorPos();
    ImGui::PushTextWrapPos(at.x + width - buttons);
    if (differs_) {
      const ImVec2 dot = ImGui::GetCursorScreenPos();
      ImGuiCanvas canvas(*ImGui::GetWindowDrawList(), app_.fonts);
      const SeriesLook look = series_look(static_cast<int>(app_.chosen), app_.theme);
      draw_marker(canvas, look.marker,
                  {dot.x - app_.px(8), dot.y + app_.fonts.at(13)->FontSize / 2}, app_.px(4),
                  look.line);
    }
    {
      const TextSize font(app_, 13, differs_ ? Weight::bold : Weight::regular);
      ImGui::TextUnformatted(label_of(row_, app_.language).c_str());
    }
    ImGui::PopTextWrapPos();
    explain_tooltip(app_, key_);
    const float bottom = ImGui::GetCursorPosY();
    float x = at.x + width;
    if (row_.unit == Unit::flag) {
      x -= app_.px(36);
      ImGui::SetCursorPos({x, at.y});
      if (draw_switch(app_, "switch", value_ != 0)) set(value_ != 0 ? 0 : 1);
      x -= app_.px(8);
    }
    if (row_.kind != Kind::world) {
      x -= app_.px(22);
      ImGui::SetCursorPos({x, at.y - app_.px(2)});
      if (small_icon(icon::calendar, "later", words::later)) open_later();
    }
    if (differs_) {
      x -= app_.px(24);
      ImGui::SetCursorPos({x, at.y - app_.px(2)});
      if (small_icon(icon::reset, "reset", words::reset)) back_to_today();
    }
    ImGui::SetCursorPos({at.x, bottom});
  }

  bool small_icon(const char* sign, const char* id, const Text& word) {
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {app_.px(3), app_.px(2)});
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app_).soft));
    const TextSize small(app_, 12);
    const bool pressed = icon_button(app_, sign, id, app_.in(word));
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    return pressed;
  }

  void flag() {}  // the switch stands beside the title

  void number() {
    const SliderShape shape = slider_of(row_);
    const float field = app_.px(84);
    const float width = ImGui::GetContentRegionAvail().x;
    double moved = value_;
    ImGui::SetNextItemWidth(width - field - app_.px(8));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {app_.px(4), app_.px(1)});
    ImGui::PushStyleVar(ImGuiStyleVar_GrabMinSize, app_.px(12));
    const ImGuiSliderFlags flags =
        ImGuiSliderFlags_NoInput | (shape.logarithmic ? ImGuiSliderFlags_Logarithmic : 0);
    if (ImGui::SliderScalar("##slider", ImGuiDataType_Double, &moved, &row_.low, &row_.high, "",
                            flags)) {
      app_.hold();
      if (const double clean = snapped(row_, moved); clean != value_) set(clean);
    }
    if (ImGui::IsItemActive()) app_.hold();
    if (ImGui::IsItemDeactivated()) app_.session.end_gesture();
    ImGui::PopStyleVar(2);
    today_mark(shape);
    ImGui::SameLine(0, app_.px(8));
    value_field(field);
  }

  // Where today's policy stands on the slider.
  void today_mark(const SliderShape& shape) {
    if (app_.chosen == 0) return;
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    const double width = row_.high - row_.low;
    if (width <= 0 || shape.logarithmic) return;
    const float grab = app_.px(12) / 2 + app_.px(2);
    const float x = from.x + grab +
                    (to.x - from.x - 2 * grab) * static_cast<float>((today_ - row_.low) / width);
    ImGui::GetWindowDrawList()->AddLine({x, to.y}, {x, to.y + app_.px(4)},
                                        to_im(palette(app_).today), app_.px(2));
  }

  void value_field(float width) {
    DrawerState& drawer = app_.drawer;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {app_.px(6), app_.px(1)});
    ImGui::SetNextItemWidth(width);
    if (drawer.typing == key_) {
      if (drawer.focus_value) ImGui::SetKeyboardFocusHere(), drawer.focus_value = false;
      const bool entered = ImGui::InputText(
          "##typed", &drawer.typed,
          ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll);
      if (entered || ImGui::IsItemDeactivatedAfterEdit()) {
        if (const auto value = typed_number(drawer.typed, row_))
          set(*value), app_.session.end_gesture();
        drawer.typing.clear();
      } else if (ImGui::IsItemDeactivated()) {
        drawer.typing.clear();
      }
    } else {
      ImGui::PushStyleVar(ImGuiStyleVar_ButtonTextAlign, {1, 0.5F});
      const TextSize font(app_, 13, differs_ ? Weight::bold : Weight::regular);
      if (ImGui::Button((short_value(app_, row_, value_) + "###value").c_str(), {width, 0})) {
        drawer.typing = key_;
        drawer.typed =
            shown_setting(row_.unit == Unit::share ? value_ * 100 : value_, app_.language);
        std::erase_if(drawer.typed,
                      [&](char c) { return c == (app_.language == Language::nl ? '.' : ','); });
        drawer.focus_value = true;
      }
      ImGui::PopStyleVar();
    }
    ImGui::PopStyleVar();
  }

  void facts() {
    const TextSize small(app_, 12);
    std::string line;
    const auto add = [&](const std::string& part) { line += (line.empty() ? "" : " · ") + part; };
    if (differs_ && today_ != value_)
      add(filled(words::now_is, app_.language, short_value(app_, row_, today_)));
    const bool plain = row_.unit == Unit::flag || row_.unit == Unit::share ||
                       row_.unit == Unit::number || row_.unit == Unit::eur;
    if (!plain) add(app_.in(name_of(row_.unit)));
    if (row_.unit != Unit::flag)
      add(filled(words::range, app_.language, short_value(app_, row_, row_.low),
                 short_value(app_, row_, row_.high)));
    add(app_.in(name_of(status_of(scenario_, i_))));
    soft_text(app_, line);
    if (row_.kind == Kind::world) {
      ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app_).guide));
      ImGui::TextWrapped("%s", app_.in(words::needs_past).c_str());
      ImGui::PopStyleColor();
    }
    for (const DatedValue& dated : scenario_.dated) {
      if (dated.row != i_) continue;
      const std::string value = shown_value(row_, dated.value, app_.language);
      const std::string day = spell_day(dated.from, app_.language);
      soft_text(app_, dated.ramp_months > 0
                          ? filled(words::dated_steps, app_.language, value, day, dated.ramp_months)
                          : filled(words::dated, app_.language, value, day));
    }
  }

  void open_later() {
    app_.drawer.dated_key = key_;
    app_.drawer.dated_value =
        shown_setting(row_.unit == Unit::share ? value_ * 100 : value_, app_.language);
    const Date start = to_date(app_.session.base().policy_date);
    app_.drawer.dated_from = fmt::format("{}-07-01", start.year);
    ImGui::OpenPopup("dated");
  }

  void later() {
    if (!ImGui::BeginPopup("dated")) return;
    DrawerState& drawer = app_.drawer;
    heading(app_, label_of(row_, app_.language), 15);
    ImGui::SetNextItemWidth(app_.px(120));
    ImGui::InputText(app_.in(words::value).c_str(), &drawer.dated_value);
    ImGui::SetNextItemWidth(app_.px(120));
    ImGui::InputText(app_.in(words::from_date).c_str(), &drawer.dated_from);
    if (row_.unit != Unit::flag) {
      ImGui::SetNextItemWidth(app_.px(120));
      ImGui::InputInt(app_.in(words::in_months).c_str(), &drawer.dated_months);
      drawer.dated_months = std::clamp(drawer.dated_months, 0, 120);
    }
    if (word_button(app_, nullptr, app_.in(words::apply), true)) {
      if (const auto later_value = typed_number(drawer.dated_value, row_)) {
        const std::string now = spelled(value_), then = spelled(*later_value);
        const std::string ramp = drawer.dated_months > 0 && row_.unit != Unit::flag
                                     ? fmt::format(", ramp_months = {}", drawer.dated_months)
                                     : std::string();
        const std::string all = fmt::format("[ {}, {{ from = {}, value = {}{} }} ]", now,
                                            drawer.dated_from, then, ramp);
        if (app_.check(app_.session.set(app_.chosen, key_, all))) ImGui::CloseCurrentPopup();
      }
    }
    ImGui::EndPopup();
  }

  std::string spelled(double value) const {
    if (row_.unit == Unit::flag) return value != 0 ? "true" : "false";
    return fmt::format("{}", value);
  }

  void set(double value) {
    if (app_.check(app_.session.set(app_.chosen, key_, value))) app_.notice.reset();
  }
  void back_to_today() {
    // Where the file says nothing else the key goes; else today's value is written down.
    if (!app_.session.reset(app_.chosen, key_).empty() || still_differs())
      app_.check(app_.session.set(app_.chosen, key_, today_));
    app_.session.end_gesture();
  }
  bool still_differs() const {
    const auto& now = app_.session.at(app_.chosen).scenario;
    return now && row_changes(i_, app_.session.base(), *now);
  }

  App& app_;
  std::size_t i_;
  const Row& row_;
  std::string key_;
  const std::shared_ptr<const Scenario> kept_ = app_.session.at(app_.chosen).scenario;
  const Scenario& scenario_;
  double value_, today_;
  bool differs_;
};

void faults(App& app) {
  const Strategy& strategy = app.session.at(app.chosen);
  if (strategy.faults.empty()) return;
  ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app).lost));
  heading(app, app.in(words::faults), 13);
  for (const Problem& problem : strategy.faults) {
    const std::string where =
        problem.line > 0 ? filled(words::line, app.language, problem.line) + ": " : "";
    const std::string key = problem.key.empty() ? "" : problem.key + ": ";
    ImGui::TextWrapped("%s", (where + key + message_in(problem, app.language)).c_str());
  }
  ImGui::PopStyleColor();
  if (strategy.scenario) soft_text(app, app.in(words::last_sound));
  ImGui::Separator();
}

void as_file(App& app) {
  std::string text = app.session.at(app.chosen).text;
  const float height = std::max(app.px(120), ImGui::GetContentRegionAvail().y);
  const TextSize small(app, 12);
  if (ImGui::InputTextMultiline("##text", &text, {ImGui::GetContentRegionAvail().x, height}))
    app.session.replace_text(app.chosen, text);
  if (ImGui::IsItemDeactivated()) app.session.end_gesture();
}

void title(App& app) {
  const float width = ImGui::GetContentRegionAvail().x;
  const std::string name = app.chosen == 0 ? app.in(words::today) : app.name_of_slot(app.chosen);
  ImGui::PushStyleColor(ImGuiCol_Text,
                        to_vec(app.chosen == 0 ? palette(app).ink : slot_text(app, app.chosen)));
  heading(app, fitted(app, name, width, 15, Weight::bold), 15);
  ImGui::PopStyleColor();
  if (app.chosen == 0) {
    const TextSize small(app, 12);
    soft_text(app, app.in(words::edit_today));
  }
  if (tab_button(app, app.in(words::as_levers), !app.drawer.as_file)) app.drawer.as_file = false;
  ImGui::SameLine(0, app.px(4));
  if (tab_button(app, app.in(words::as_file), app.drawer.as_file)) app.drawer.as_file = true;
}

// The rows that are shown, by group; those that differ apart.
struct ShownRows {
  std::vector<std::size_t> changed;
  std::array<std::vector<std::size_t>, static_cast<std::size_t>(LeverGroup::count)> groups;
  std::size_t all = 0;
};

ShownRows shown_rows(const App& app, const Scenario& scenario) {
  ShownRows shown;
  const bool searching = !app.drawer.search.empty();
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const Row& row = rows()[i];
    const bool changed = app.chosen > 0 && row_changes(i, app.session.base(), scenario);
    if (!changed && row.kind != Kind::policy && !app.drawer.all_values && !searching) continue;
    if (searching && !matches(row, app.drawer.search)) continue;
    ++shown.all;
    if (changed)
      shown.changed.push_back(i);
    else
      shown.groups[static_cast<std::size_t>(group_of(row))].push_back(i);
  }
  return shown;
}

void list_of(App& app, const std::vector<std::size_t>& list) {
  ImGui::Indent(app.px(16));
  for (const std::size_t i : list) Lever(app, i).draw();
  ImGui::Unindent(app.px(16));
}

bool group_header(App& app, const std::string& name, std::size_t count, bool open) {
  ImGui::PushStyleColor(ImGuiCol_Header, ImVec4(0, 0, 0, 0));
  const TextSize font(app, 13, Weight::bold);
  const std::string text = fmt::format("{}  {}###{}", name, count, name);
  const bool shown =
      ImGui::CollapsingHeader(text.c_str(), open ? ImGuiTreeNodeFlags_DefaultOpen : 0);
  ImGui::PopStyleColor();
  return shown;
}

void levers(App& app, const std::shared_ptr<const Scenario>& scenario) {
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  if (app.drawer.focus) ImGui::SetKeyboardFocusHere(), app.drawer.focus = false;
  ImGui::InputTextWithHint("##search", app.in(words::search).c_str(), &app.drawer.search);
  const ShownRows shown = shown_rows(app, *scenario);
  if (shown.all == 0) soft_text(app, filled(words::nothing_found, app.language, app.drawer.search));
  if (!shown.changed.empty() &&
      group_header(app, app.in(words::changed), shown.changed.size(), true))
    list_of(app, shown.changed);
  const bool searching = !app.drawer.search.empty();
  for (std::size_t g = 0; g < shown.groups.size(); ++g) {
    const auto& list = shown.groups[g];
    if (list.empty()) continue;
    const bool open = searching && list.size() <= 40;
    if (searching) ImGui::SetNextItemOpen(open, ImGuiCond_Appearing);
    if (group_header(app, app.in(name_of(static_cast<LeverGroup>(g))), list.size(),
                     searching || (g == 0 && shown.changed.empty())))
      list_of(app, list);
  }
  if (!searching) ImGui::Checkbox(app.in(words::all_values).c_str(), &app.drawer.all_values);
}

}  // namespace

void draw_drawer(App& app) {
  if (app.chosen >= app.session.size()) return soft_text(app, app.in(words::empty_title));
  title(app);
  faults(app);
  if (app.drawer.as_file) return as_file(app);
  // Held while it is drawn: a change replaces it.
  const std::shared_ptr<const Scenario> scenario = app.session.at(app.chosen).scenario;
  if (scenario) levers(app, scenario);
}

}  // namespace drempel::gui
