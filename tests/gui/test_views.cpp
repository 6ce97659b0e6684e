// What the views answer to: clicks on steps and bars, zooming, axes, exports.
#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "gui/focus.h"
#include "gui/headless.h"
#include "gui/lever_axis.h"
#include "gui/stories.h"
#include "gui/views.h"
#include "kpi/quarters.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace {

AppOptions hard_times(const TempFolder& folder) {
  return options_for(folder,
                     folder.write("hard.toml",
                                  "name = 'hard'\nbase = 'sector-2022'\n"
                                  "[population]\nhomes = 400\n[climate]\nhardship = 120\n"));
}

void open_view(Headless& window, std::string_view code) {
  window.app.view = *find_view(code);
  window.app.telling.reset();
  window.frames(3);
}

// Clicks over an area, row by row, until something is so.
template <class Done>
bool sweep(Headless& window, ImVec2 from, ImVec2 to, ImVec2 step, Done done) {
  for (float y = from.y; y < to.y && !done(); y += step.y)
    for (float x = from.x; x < to.x && !done(); x += step.x) window.click(x, y);
  return done();
}

Search anybody(Moment moment, const LivePicture& picture) {
  const Tally& first = picture.output.base.runs.front();
  Search search;
  search.moment = moment;
  search.from = quarter_end(first, first_counted - 1) + 1;
  search.until = quarter_end(first, end_counted(first) - 1);
  return search;
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

constexpr float left = 184 + 16, right = 1280 - 312 - 16, top = 78 + 8;

}  // namespace

TEST_SUITE_BEGIN("gui");

TEST_CASE("views: a step of the chain opens, and a bar of who reach it leads to one of them") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  open_view(window, "chain");
  REQUIRE(sweep(window, {left, 160}, {right, 600}, {9, 40},
                [&] { return !window.app.views.step.empty(); }));
  window.frames(4);
  float scroll = 0;
  for (const ImGuiWindow* one : ImGui::GetCurrentContext()->Windows)
    if (std::string_view(one->Name).find("/view_") != std::string_view::npos)
      scroll = one->Scroll.y;
  CHECK(scroll > 0);  // to the step's panel
  window.app.views.step = "A.2.1";
  window.frames(3);
  // Narrow, the panel lies below the chart; wide, beside it.
  ImGui::GetIO().DisplaySize = {1920, 1080};
  window.frames(3);
  const bool led = sweep(window, {1920 - 312 - 260, 240}, {1920 - 312 - 60, 900}, {60, 12},
                         [&] { return window.app.telling != nullptr; });
  REQUIRE(led);
  CHECK(window.app.view == *find_view("people"));
  CHECK(window.app.views.people_part == story_part);
  CHECK(window.app.telling->group.find("A.2.1") == 0);
  window.settle();
  REQUIRE_FALSE(window.app.telling->nobody);
  REQUIRE_FALSE(window.app.telling->found.empty());
  CHECK_FALSE(window.app.telling->story.entries.empty());
  CHECK(window.app.telling->search->step == StepId::A_2_1);
}

TEST_CASE("views: from any bar of who they are to an actual tenant, or the word that nobody is") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  for (int part = 0; part < 4; ++part) {
    CAPTURE(part);
    window.app.views.people_part = 2;
    window.app.views.who_part = part;
    open_view(window, "people");
    const bool led = sweep(window, {left + 200, 190}, {left + 260, 600}, {50, 9},
                           [&] { return window.app.telling != nullptr; });
    REQUIRE(led);
    CHECK(window.app.views.people_part == story_part);
    window.settle();
    const Telling& telling = *window.app.telling;
    CHECK_FALSE(telling.group.empty());
    CHECK(telling.nobody == telling.found.empty());
    CHECK(telling.nobody == telling.story.entries.empty());
  }
}

TEST_CASE("views: the year of a bar is the year in which its tenant was put out") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  open_view(window, "people");
  REQUIRE(sweep(window, {left + 60, 420}, {right, 440}, {20, 40},
                [&] { return window.app.telling != nullptr; }));
  window.settle();
  const Telling& telling = *window.app.telling;
  REQUIRE(telling.search);
  CHECK(telling.search->how == CaseOutcome::evicted);
  CHECK(to_date(telling.search->from).year == to_date(telling.search->until).year);
  for (const Found& found : telling.found)
    CHECK(to_date(found.day).year == to_date(telling.search->from).year);
}

TEST_CASE("views: the next of a group is another of the same group; nobody is said") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  open_view(window, "people");
  show_story_of(window.app, 0, anybody(Moment::in_arrears, *window.app.picture), "in arrears");
  window.settle();
  REQUIRE(window.app.telling->found.size() > 1);
  const Found first = window.app.telling->found[0];
  CHECK(window.app.telling->home == first.home);
  window.app.tell_next();
  window.settle();
  CHECK(window.app.telling->which == 1);
  CHECK(window.app.telling->group == "in arrears");
  CHECK(window.app.telling->home == window.app.telling->found[1].home);
  Search nobody = anybody(Moment::reached, *window.app.picture);
  nobody.step = StepId::B_2_5;
  nobody.until = nobody.from - 1;
  show_story_of(window.app, 1, nobody, "nobody at all");
  window.settle();
  CHECK(window.app.telling->nobody);
  CHECK(window.app.telling->slot == 1);
  window.frames(3);  // says so
}

TEST_CASE("views: a payer in the overview leads to who pays whom") {
  TempFolder folder;
  Headless window(hard_times(folder), {1280, 900});
  window.settle();
  open_view(window, "overview");
  window.app.views.money_part = 2;
  REQUIRE(sweep(window, {left + 30, 545}, {left + 40, 880}, {20, 10},
                [&] { return window.app.view != *find_view("overview"); }));
  CHECK(window.app.view == *find_view("money"));
  CHECK(window.app.views.money_part == 0);
}

TEST_CASE("views: figures are looked at closer by dragging and by the wheel, and whole again") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  open_view(window, "kpis");
  ViewState& views = window.app.views;
  window.drag({620, 380}, {760, 380});
  REQUIRE(views.kpi_last > 0);
  CHECK(views.kpi_last - views.kpi_first < 8);
  CHECK(views.kpi_last - views.kpi_first >= 2);
  window.click(700, 380);
  window.click(700, 380);  // twice
  CHECK(views.kpi_last == 0);
  window.point(700, 380);
  ImGui::GetIO().MouseWheel = 1;
  window.frames(2);
  CHECK(views.kpi_last - views.kpi_first == 6);
  ImGui::GetIO().MouseWheel = -1;
  window.frames(2);
  CHECK(views.kpi_last == 0);
  for (int height = 0; height < 3; ++height) {
    views.kpi_height = height;
    views.kpi_first = 1, views.kpi_last = 3;
    window.frames(2);
  }
}

TEST_CASE("views: an axis of two levers is a band of round values around today's") {
  for (const Row& row : rows()) {
    if (row.kind != Kind::policy || row.unit == Unit::flag) continue;
    CAPTURE(key_of(row));
    for (const double today : {row.fallback, row.low, row.high, (row.low + row.high) / 3}) {
      const LeverAxis axis = usual_axis(row, row.whole ? std::round(today) : today);
      CHECK(axis.from >= row.low);
      CHECK(axis.to <= row.high);
      CHECK(axis.from < axis.to);
      const auto values = values_along(row, axis);
      CHECK(values.size() >= 2);
      CHECK(std::is_sorted(values.begin(), values.end()));
      const double at = std::clamp(row.whole ? std::round(today) : today, row.low, row.high);
      CHECK(axis.from <= at + 1e-6 * std::max(1.0, std::abs(at)));
      CHECK(axis.to >= at - 1e-6 * std::max(1.0, std::abs(at)));
    }
  }
  const Row& debt = rows()[*find_row("handover.min_owed")];
  const LeverAxis axis = usual_axis(debt, 800);
  CHECK(axis.to <= 2400);
  CHECK(axis.to >= 1200);
}

TEST_CASE("views: an axis that is typed is made sound") {
  const Row& row = rows()[*find_row("staff.visitors")];
  LeverAxis axis = sound_axis(row, {"staff.visitors", 3, 1, 99});
  CHECK(axis.from == 1);
  CHECK(axis.to == 3);
  CHECK(axis.cells == most_cells);
  axis = sound_axis(row, {"staff.visitors", -5, 1e300, 0});
  CHECK(axis.from == row.low);
  CHECK(axis.to == row.high);
  CHECK(axis.cells == least_cells);
  axis = sound_axis(row, {"staff.visitors", 2, 2, 3});
  CHECK(axis.from < axis.to);
  axis = sound_axis(row, {"staff.visitors", std::nan(""), 2, 3});
  CHECK(axis.from < axis.to);
  CHECK(values_along(row, {"staff.visitors", 1, 2, 3}) == std::vector<double>{1, 1.5, 2});
}

TEST_CASE("views: the map has the cells that were asked for, and an old map is not shown as new") {
  TempFolder folder;
  AppOptions options = hard_times(folder);
  Headless window(options);
  window.settle();
  open_view(window, "two-levers");
  CHECK(window.app.views.lever_a.cells > 0);  // the usual band
  window.app.views.lever_a = {"staff.collectors", 1, 3, 3};
  window.app.views.lever_b = {"staff.visitors", 0, 1, 2};
  window.frames(2);
  REQUIRE(sweep(window, {left + 40, 150}, {left + 60, 260}, {30, 8},
                [&] { return window.app.grid_wanted; }));
  window.settle();
  CHECK(window.app.grid_a == std::vector<double>{1, 2, 3});
  CHECK(window.app.picture->grid.size() == 6);
  CHECK(window.app.picture->setting == window.app.grid_setting);
  window.app.views.lever_a.cells = 2;
  window.app.fill_grid();
  window.frame();
  CHECK(window.app.grid_a.size() == 2);
  CHECK((window.app.picture->setting != window.app.grid_setting || window.app.settled()));
  window.settle();
  CHECK(window.app.picture->grid.size() == 4);
}

TEST_CASE("views: a map asked for before it is looked at gets the usual axes, and is filled") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  window.app.fill_grid();
  window.settle();
  open_view(window, "two-levers");
  window.settle();
  CHECK(window.app.grid_wanted);
  CHECK(window.app.grid_a.size() > 1);
  CHECK(window.app.picture->grid.size() == window.app.grid_a.size() * window.app.grid_b.size());
}

// Begins to type in a field of the chosen step.
bool type_in_step(Headless& window, const char* column, const char* field) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  for (const ImGuiWindow* panel : g.Windows) {
    const ImGuiID id = ImHashStr(field, 0, ImHashStr(column, 0, panel->ID));
    g.NavInputSource = ImGuiInputSource_Keyboard;
    ImGui::ActivateItem(id);
    window.frames(3);
    if (g.ActiveId == id) return true;
  }
  return false;
}

TEST_CASE(
    "views: a step's least amounts take parts, in the window's language, when they are left") {
  TempFolder folder;
  Headless window(hard_times(folder), {1600, 1200});  // all fields of a step in view
  window.app.language = Language::nl;
  open_view(window, "workflow");
  window.app.views.chosen_step = "A.2.3";
  window.frames(3);
  const auto step = [&] {
    const Workflow& workflow = window.app.session.at(1).scenario->workflows[at(SegmentId::regular)];
    return *find_step(workflow, StepId::A_2_3);
  };
  REQUIRE(type_in_step(window, "when", "##min_months"));
  ImGui::GetIO().AddInputCharactersUTF8("1,5");
  window.frames(2);
  window.press('1');  // leaves the field first
  open_view(window, "workflow");
  CHECK(step().min_months == 1.5);
  REQUIRE(type_in_step(window, "when", "##min_owed"));
  ImGui::GetIO().AddInputCharactersUTF8("€ 1.250");
  window.frames(2);
  window.press('1');
  CHECK(step().min_owed == 1250);
  open_view(window, "workflow");
  REQUIRE(type_in_step(window, "when", "##min_owed"));
  ImGui::GetIO().AddInputCharactersUTF8("30.000");
  window.frames(2);
  window.press('1');
  CHECK(step().min_owed == 1250);
  REQUIRE(window.app.views.refused.size() == 1);
  CHECK(message_in(window.app.views.refused.front(), Language::nl).find("0 … 20.000") !=
        std::string::npos);
}

TEST_CASE("views: the list of figures shows those with the words that are searched for") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  open_view(window, "kpis");
  ViewState& views = window.app.views;
  for (const char* words : {"judgments: under 27", "vonnissen: jonger dan 27"}) {
    views.kpi = "10";
    views.kpi_search = words;
    window.frames(2);
    window.click(300, 155);  // the only one that is left
    CHECK(views.kpi == "group_judgments.under_27");
  }
  views.kpi_search = "no such figure";
  window.frames(2);
  window.click(300, 155);
  CHECK(views.kpi == "group_judgments.under_27");
}

TEST_CASE("views: every view with a chart writes its picture and its figures") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  const auto written = [&](std::string_view ending) {
    std::size_t n = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
      n += entry.path().extension() == ending ? 1 : 0;
    return n;
  };
  window.app.views.lever_a = {"staff.collectors", 1, 2, 2};
  window.app.views.lever_b = {"staff.visitors", 0, 1, 2};
  window.app.fill_grid();
  window.frame();
  window.settle();
  for (const std::string view :
       {"overview", "chain", "kpis", "money", "people", "benchmark", "two-levers"}) {
    CAPTURE(view);
    open_view(window, view);
    const std::size_t svg = written(".svg"), csv = written(".csv");
    const ImVec2 from{right - 56, top + 14}, to{right, top + 15};
    CHECK(sweep(window, from, to, {6, 9}, [&] { return written(".svg") > svg; }));
    CHECK(sweep(window, {right - 30, top + 14}, to, {6, 9}, [&] { return written(".csv") > csv; }));
    REQUIRE(window.app.notice);
    CHECK_FALSE(window.app.notice->fault);
    CHECK(window.app.notice->text.find("drempel-") != std::string::npos);
  }
  const std::string money = text_of(folder.path() / "drempel-money.svg");
  CHECK(money.starts_with("<svg"));
  CHECK(money.find("</svg>") != std::string::npos);
  CHECK(text_of(folder.path() / "drempel-chain.csv").find("A.2.1") != std::string::npos);
}

TEST_CASE("views: an export never replaces a file, and says why it can't be written") {
  TempFolder folder;
  Headless window(hard_times(folder));
  window.settle();
  open_view(window, "money");
  folder.write("drempel-money.csv", "mine");
  const auto second = folder.path() / "drempel-money-2.csv";
  CHECK(sweep(window, {right - 30, top + 14}, {right, top + 15}, {6, 9},
              [&] { return std::filesystem::exists(second); }));
  CHECK(text_of(folder.path() / "drempel-money.csv") == "mine");
  std::filesystem::remove_all(folder.path());
  window.app.notice.reset();
  CHECK(sweep(window, {right - 30, top + 14}, {right, top + 15}, {6, 9},
              [&] { return window.app.notice.has_value(); }));
  CHECK(window.app.notice->fault);
}

TEST_SUITE_END();
