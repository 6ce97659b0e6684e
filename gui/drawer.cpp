// The drawer: the levers of the chosen strategy, or its file.
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/counted.h"
#include "base/dates.h"
#include "base/said.h"
#include "chain/step.h"
#include "chain/words.h"
#include "files/scenario_save.h"
#include "gui/lever_groups.h"
#include "gui/panels.h"
#include "gui/ui.h"
#include "gui/views.h"
#include "output/changes.h"
#include "output/numbers.h"
#include "policy/typed_value.h"

namespace drempel::gui {

namespace {

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

Said in_words(const Problem& problem) { return {problem.message, problem.nl}; }

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
        differs_(app.chosen > 0 && row_changes(i, app.session.base(), scenario_)),
        dated_(std::any_of(scenario_.dated.begin(), scenario_.dated.end(),
                           [i](const DatedValue& dated) { return dated.row == i; })) {}

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
      put_lines(label_of(row_, app_.language), width - buttons);
    }
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
    const float field = app_.px(84);
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::SetNextItemWidth(width - field - app_.px(8));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {app_.px(4), app_.px(1)});
    ImGui::PushStyleVar(ImGuiStyleVar_GrabMinSize, app_.px(12));
    if (double moved = value_; slider(moved)) {
      app_.hold();
      if (const double clean = snapped(row_, moved); clean != value_) set(clean);
    }
    if (ImGui::IsItemActive()) app_.hold();
    if (ImGui::IsItemDeactivated()) app_.session.end_gesture();
    ImGui::PopStyleVar(2);
    today_mark();
    ImGui::SameLine(0, app_.px(8));
    value_field(field);
  }

  // True while it is moved.
  bool slider(double& value) {
    if (!slider_of(row_).wide)
      return ImGui::SliderScalar("##slider", ImGuiDataType_Double, &value, &row_.low, &row_.high,
                                 "", ImGuiSliderFlags_NoInput);
    constexpr double start = 0, end = 1;
    double place = place_on_slider(row_, value);
    const bool moved = ImGui::SliderScalar("##slider", ImGuiDataType_Double, &place, &start, &end,
                                           "", ImGuiSliderFlags_NoInput);
    if (moved) value = value_on_slider(row_, place);
    return moved;
  }

  // Where today's policy stands on the slider.
  void today_mark() {
    if (app_.chosen == 0) return;
    const ImVec2 from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    const float grab = app_.px(12) / 2 + app_.px(2);
    const float x = from.x + grab +
                    (to.x - from.x - 2 * grab) * static_cast<float>(place_on_slider(row_, today_));
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
        if (drawer.typed != drawer.typed_before) take_over(drawer.typed);
        drawer.typing.clear();
      } else if (ImGui::IsItemDeactivated()) {
        drawer.typing.clear();
      }
    } else {
      ImGui::PushStyleVar(ImGuiStyleVar_ButtonTextAlign, {1, 0.5F});
      const TextSize font(app_, 13, differs_ ? Weight::bold : Weight::regular);
      if (ImGui::Button((short_value(app_, row_, value_) + "###value").c_str(), {width, 0})) {
        drawer.typing = key_;
        drawer.typed = drawer.typed_before = value_to_type(row_, value_, app_.language);
        drawer.focus_value = true;
      }
      ImGui::PopStyleVar();
    }
    ImGui::PopStyleVar();
  }

  // Escape has put back what stood there, which is no change.
  void take_over(const std::string& typed) {
    const auto value = typed_value(row_, typed, app_.language, BareShare::percentage);
    if (!value) return refuse(no_number(value.problems().front()));
    set(*value);
    app_.session.end_gesture();
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
    if (row_.unit != Unit::flag) add(range());
    add(app_.in(name_of(status_of(scenario_, i_))));
    soft_text(app_, line);
    if (row_.kind == Kind::world) {
      ImGui::PushStyleColor(ImGuiCol_Text, to_vec(palette(app_).guide));
      put_lines(app_.in(words::needs_past));
      ImGui::PopStyleColor();
    }
    refusals();
    if (!dated_) return;
    for (const DatedValue& dated : scenario_.dated) {
      if (dated.row != i_) continue;
      const std::string value = shown_value(row_, dated.value, app_.language);
      const std::string day = spell_day(dated.from, app_.language);
      ImGui::PushID(dated.from.n);
      const bool gone = small_icon(icon::close, "no-date", words::no_date);
      ImGui::PopID();
      ImGui::SameLine(0, app_.px(4));
      soft_text(app_, dated.ramp_months > 0 ? counted(words::dated_steps, app_.language, value, day,
                                                      dated.ramp_months)
                                            : filled(words::dated, app_.language, value, day));
      if (gone) remove_date(dated);
    }
  }

  void open_later() {
    DrawerState& drawer = app_.drawer;
    drawer.dated_key = key_;
    drawer.dated_value = row_.unit == Unit::flag ? (value_ != 0 ? "1" : "0")
                                                 : value_to_type(row_, value_, app_.language);
    const Date start = to_date(app_.session.base().policy_date);
    drawer.dated_from = app_.language == Language::nl ? fmt::format("1-7-{}", start.year)
                                                      : fmt::format("{}-07-01", start.year);
    drawer.dated_months = 0;
    drawer.refused.clear();
    ImGui::OpenPopup("dated");
  }

  void later() {
    if (!ImGui::BeginPopup("dated")) return;
    DrawerState& drawer = app_.drawer;
    heading(app_, label_of(row_, app_.language), 15);
    if (row_.unit == Unit::flag) {
      const bool on = drawer.dated_value == "1";
      if (draw_switch(app_, "then", on)) drawer.dated_value = on ? "0" : "1";
    } else {
      ImGui::SetNextItemWidth(app_.px(120));
      ImGui::InputText((app_.in(words::value) + "###value").c_str(), &drawer.dated_value);
      ImGui::SameLine();
      label_text(app_, "(" + range() + ")");
    }
    ImGui::SetNextItemWidth(app_.px(120));
    ImGui::InputText((app_.in(words::from_date) + "###from").c_str(), &drawer.dated_from);
    if (row_.unit != Unit::flag) {
      ramp_field();
    }
    refusals();
    if (word_button(app_, nullptr, app_.in(words::apply), true)) apply_later();
    ImGui::EndPopup();
  }

  void ramp_field() {
    constexpr int most = 120;
    int& months = app_.drawer.dated_months;
    const WholeField typed = whole_field(app_, "months", months, 0, most);
    if (typed.value && *typed.value >= 0 && *typed.value <= most)
      months = *typed.value;
    else if (typed.entered)
      refuse(said("“{}” is no number of months; allowed: whole numbers 0 … {}",
                  "“{}” is geen aantal maanden; toegestaan: gehele getallen 0 … {}", typed.text,
                  most));
    ImGui::SameLine(0, app_.px(4));
    label_text(app_, app_.in(words::in_months));
  }

  void apply_later() {
    const DrawerState& drawer = app_.drawer;
    const auto value = typed_value(row_, drawer.dated_value, app_.language, BareShare::percentage);
    const auto from = read_day(drawer.dated_from);
    if (!value) return refuse(no_number(value.problems().front()));
    if (!from) return refuse(in_words(from.problems().front()));
    std::vector<DatedValue> dates = own_dates();
    std::erase_if(dates, [&](const DatedValue& dated) { return dated.from == *from; });
    dates.push_back({i_, *from, *value, row_.unit == Unit::flag ? 0 : drawer.dated_months});
    std::sort(dates.begin(), dates.end(),
              [](const DatedValue& a, const DatedValue& b) { return a.from < b.from; });
    app_.drawer.refused = app_.session.set(app_.chosen, key_, spelled(value_, dates));
    app_.drawer.refused_key = key_;
    if (app_.drawer.refused.empty()) ImGui::CloseCurrentPopup();
  }

  std::string range() const {
    return filled(words::range, app_.language, short_value(app_, row_, row_.low),
                  short_value(app_, row_, row_.high));
  }

  Said no_number(const Problem& why) const {
    return in_words(why) + said("; allowed: {}", "; toegestaan: {}", range());
  }
  void refuse(Said what) {
    app_.drawer.refused = {make_problem({}, 0, key_, std::move(what))};
    app_.drawer.refused_key = key_;
  }
  // What the last change of this lever was refused for.
  void refusals() {
    if (app_.drawer.refused_key != key_) return;
    for (const Problem& problem : app_.drawer.refused)
      fault_text(app_, message_in(problem, app_.language));
  }

  std::string spelled(double value) const {
    if (row_.unit == Unit::flag) return value != 0 ? "true" : "false";
    return fmt::format("{}", value);
  }
  std::string spelled(double now, const std::vector<DatedValue>& dates) const {
    std::string all = "[ " + spelled(now);
    for (const DatedValue& dated : dates) {
      all += fmt::format(", {{ from = {}, value = {}", to_iso(dated.from), spelled(dated.value));
      if (dated.ramp_months > 0) all += fmt::format(", ramp_months = {}", dated.ramp_months);
      all += " }";
    }
    return all + " ]";
  }

  // The dated values of this lever that stand in this file.
  std::vector<DatedValue> own_dates() const {
    std::vector<DatedValue> dates;
    if (has_key(app_.session.at(app_.chosen).text, key_))
      std::copy_if(scenario_.dated.begin(), scenario_.dated.end(), std::back_inserter(dates),
                   [&](const DatedValue& dated) { return dated.row == i_; });
    return dates;
  }

  void remove_date(const DatedValue& gone) {
    std::vector<DatedValue> dates = own_dates();
    std::erase_if(dates, [&](const DatedValue& dated) { return dated.from == gone.from; });
    const Problems problems =
        dates.empty() ? app_.session.set_all(app_.chosen, {{key_, ""}, {key_, spelled(value_)}})
                      : app_.session.set(app_.chosen, key_, spelled(value_, dates));
    app_.check(problems);
    app_.session.end_gesture();
  }

  void set(double value) {
    const std::vector<DatedValue> dates = dated_ ? own_dates() : std::vector<DatedValue>();
    app_.drawer.refused = dates.empty()
                              ? app_.session.set(app_.chosen, key_, value)
                              : app_.session.set(app_.chosen, key_, spelled(value, dates));
    app_.drawer.refused_key = key_;
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
  bool differs_, dated_;
};

void title(App& app) {
  const std::string name = app.chosen == 0 ? app.in(words::today) : app.name_of_slot(app.chosen);
  ImGui::PushStyleColor(ImGuiCol_Text,
                        to_vec(app.chosen == 0 ? palette(app).ink : slot_text(app, app.chosen)));
  heading(app, name, 15);
  ImGui::PopStyleColor();
  if (app.chosen == 0) {
    const TextSize small(app, 12);
    soft_text(app, app.in(words::edit_today));
  }
  const bool as_text = app.drawer.as_file || !app.session.at(app.chosen).scenario;
  if (tab_button(app, app.in(words::as_levers), !as_text)) app.drawer.as_file = false;
  ImGui::SameLine(0, app.px(4));
  if (tab_button(app, app.in(words::as_file), as_text)) app.drawer.as_file = true;
}

// The rows that are shown, by group; those that differ apart.
struct ShownRows {
  std::vector<std::size_t> changed;
  std::array<std::vector<std::size_t>, static_cast<std::size_t>(LeverGroup::count)> groups;
  std::size_t all = 0;
};

// The rows that stand on top because they differ from today. A lever stays where it is for as long
// as a hand may be on it: while the pointer is in the drawer, or something in it is held.
void renew_top(App& app, const Scenario& scenario) {
  DrawerState& drawer = app.drawer;
  const bool hand = ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows |
                                           ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) ||
                    ImGui::IsAnyItemActive();
  if (hand && drawer.top_of == app.chosen && drawer.top_text == app.session.undone()) return;
  drawer.top_of = app.chosen;
  drawer.top_text = app.session.undone();
  drawer.on_top.clear();
  if (app.chosen == 0) return;
  for (std::size_t i = 0; i < rows().size(); ++i)
    if (row_changes(i, app.session.base(), scenario)) drawer.on_top.push_back(i);
}

ShownRows shown_rows(const App& app) {
  ShownRows shown;
  const bool searching = !app.drawer.search.empty();
  for (std::size_t i = 0; i < rows().size(); ++i) {
    const Row& row = rows()[i];
    const bool changed = std::binary_search(app.drawer.on_top.begin(), app.drawer.on_top.end(), i);
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

// Steps of the workflow that a search finds: what is done is no lever, but is looked for here.
void to_workflow(App& app, std::string_view step) {
  app.view = *find_view("workflow");
  app.views.chosen_step = step;
}

// Steps of the workflow, each the way to where it is changed; one way to all when there are many.
void list_of_steps(App& app, const std::vector<const StepRow*>& steps) {
  constexpr std::size_t many = 6;
  if (steps.empty()) return;
  if (steps.size() > many) {
    const std::string name = filled(words::steps_of_workflow, app.language, steps.size());
    if (word_button(app, icon::right, name)) to_workflow(app, steps.front()->code);
    return;
  }
  soft_text(app, app.in(words::in_workflow));
  for (const StepRow* row : steps) {
    ImGui::PushID(row->code.data());
    if (word_button(app, icon::right, std::string(row->code) + "  " + app.in(row->name)))
      to_workflow(app, row->code);
    explain_tooltip(app, row->code);
    ImGui::PopID();
  }
}

template <class Wanted>
std::vector<const StepRow*> steps_that(Wanted wanted) {
  std::vector<const StepRow*> steps;
  for (const StepRow& row : step_rows())
    if (wanted(row)) steps.push_back(&row);
  return steps;
}

void levers(App& app, const std::shared_ptr<const Scenario>& scenario) {
  const bool filled_in = !app.drawer.search.empty();
  const float side = ImGui::GetFrameHeight();
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - (filled_in ? side : 0));
  if (app.drawer.focus) ImGui::SetKeyboardFocusHere(), app.drawer.focus = false;
  ImGui::InputTextWithHint("##search", app.in(words::search).c_str(), &app.drawer.search,
                           ImGuiInputTextFlags_AutoSelectAll);
  if (filled_in) {
    ImGui::SameLine(0, 0);
    if (icon_button(app, icon::close, "no-search", app.in(words::no_search)))
      app.drawer.search.clear();
  }
  renew_top(app, *scenario);
  const ShownRows shown = shown_rows(app);
  if (shown.all == 0) soft_text(app, filled(words::nothing_found, app.language, app.drawer.search));
  if (!shown.changed.empty() &&
      group_header(app, app.in(words::changed), shown.changed.size(), true))
    list_of(app, shown.changed);
  const bool searching = !app.drawer.search.empty();
  if (!searching && app.chosen > 0)
    list_of_steps(app, steps_that([&](const StepRow& row) {
                    return step_differs(app.session.base(), *scenario, row.id);
                  }));
  for (std::size_t g = 0; g < shown.groups.size(); ++g) {
    const auto& list = shown.groups[g];
    if (list.empty()) continue;
    const bool open = searching && list.size() <= 40;
    if (searching) ImGui::SetNextItemOpen(open, ImGuiCond_Appearing);
    if (group_header(app, app.in(name_of(static_cast<LeverGroup>(g))), list.size(),
                     searching || (g == 0 && shown.changed.empty())))
      list_of(app, list);
  }
  if (searching)
    list_of_steps(app, steps_that([&](const StepRow& row) {
                    return has_words(fmt::format("{} {} {}", row.code, row.name.en, row.name.nl),
                                     app.drawer.search);
                  }));
  if (!searching) ImGui::Checkbox(app.in(words::all_values).c_str(), &app.drawer.all_values);
}

}  // namespace

void draw_drawer(App& app) {
  if (app.chosen >= app.session.size()) return soft_text(app, app.in(words::empty_title));
  title(app);
  draw_faults(app);
  // Held while it is drawn: a change replaces it. Without one there is only the file to mend.
  const std::shared_ptr<const Scenario> scenario = app.session.at(app.chosen).scenario;
  if (app.drawer.as_file || !scenario) return draw_file_tab(app);
  levers(app, scenario);
}

}  // namespace drempel::gui
