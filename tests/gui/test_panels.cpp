#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "gui/focus.h"
#include "gui/headless.h"
#include "gui/lever_groups.h"
#include "gui/options.h"
#include "gui/shortcuts.h"
#include "gui/time_line.h"
#include "gui/views.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace {

// A small corporation, so that a test takes no time.
AppOptions small(const TempFolder& folder) {
  return options_for(folder, folder.write("small.toml",
                                          "name = 'small'\nbase = 'sector-2022'\n"
                                          "[population]\nhomes = 300\n"));
}

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("panels: every view draws, empty and full, in both languages and themes") {
    TempFolder folder;
    Headless window(small(folder));
    for (std::size_t v = 0; v < view_rows().size(); ++v) {
      window.app.view = v;
      window.frame();
    }
    window.settle();
    for (std::size_t v = 0; v < view_rows().size(); ++v) {
      CAPTURE(std::string(view_rows()[v].code));
      window.app.view = v;
      for (const Language language : {Language::en, Language::nl})
        for (const Theme theme : {Theme::light, Theme::dark}) {
          window.app.language = language, window.app.theme = theme;
          window.frames(2);
        }
      for (int part = 0; part < 4; ++part) {
        window.app.views.money_part = std::min(part, 2);
        window.app.views.people_part = part;
        window.frames(2);
      }
    }
    window.settle();  // a tenant's story
    CHECK(window.app.telling);
    CHECK_FALSE(window.app.telling->story.entries.empty());
  }

  TEST_CASE("panels: they draw at any size and scale, and without fonts") {
    TempFolder folder;
    Headless window(small(folder));
    window.settle();
    for (const ImVec2 size :
         {ImVec2{300, 200}, ImVec2{640, 400}, ImVec2{1280, 720}, ImVec2{3840, 2160}})
      for (const float scale : {1.0F, 2.0F}) {
        ImGui::GetIO().DisplaySize = size;
        window.dress(find_fonts(), scale);
        for (std::size_t v = 0; v < view_rows().size(); ++v) {
          window.app.view = v;
          window.app.drawer_open = v % 2 == 0;
          window.frames(2);
        }
      }
    window.dress({}, 1);
    CHECK_FALSE(FontFiles{}.missing().empty());
    window.frames(3);
  }

  TEST_CASE("panels: the rail, the chips and the keyboard choose") {
    TempFolder folder;
    Headless window(small(folder));
    window.settle();
    window.press('3');
    CHECK(window.app.view == 2);
    window.click(70, 56 + 20 + 12);  // the first item of the rail
    CHECK(window.app.view == 0);
    CHECK(window.app.chosen == 1);
    window.click(240, 36);  // today's chip
    CHECK(window.app.chosen == 0);
    window.click(640, 36);
    CHECK(window.app.chosen == 1);
  }

  TEST_CASE("panels: a lever moves, the figures follow, undo takes it back") {
    TempFolder folder;
    Headless window(small(folder));
    window.settle();
    const auto before = window.app.session.at(1).text;
    const auto setting = window.app.picture->setting;
    window.app.drawer.search = "visitors";
    window.frames(3);
    // Sweep down the drawer until a slider takes the drag.
    for (float y = 224; y < 420 && window.app.session.at(1).text == before; y += 6)
      window.drag({1010, y}, {1100, y}, 3);
    REQUIRE(window.app.session.at(1).text != before);
    window.settle();
    CHECK(window.app.picture->setting > setting);
    CHECK(window.app.picture->complete);
    while (window.app.session.can_undo() && window.app.session.at(1).text != before)
      window.press('Z');
    CHECK(window.app.session.at(1).text == before);
  }

  TEST_CASE("panels: a changed lever floats up when the hand has left the drawer, not before") {
    TempFolder folder;
    Headless window(small(folder));
    window.point(600, 400);
    window.frames(2);
    const auto row = *find_row("court.notice_days");
    const auto on_top = [&] {
      const auto& rows = window.app.drawer.on_top;
      return std::find(rows.begin(), rows.end(), row) != rows.end();
    };
    window.point(1100, 400);
    REQUIRE(window.app.session.set(1, "court.notice_days", 21).empty());
    window.frames(2);
    CHECK_FALSE(on_top());
    window.point(600, 400);
    window.frame();
    CHECK(on_top());
    window.point(1100, 400);
    window.press('Z');
    CHECK_FALSE(on_top());  // undone: at once
  }

  TEST_CASE("panels: dates come to a lever and go, and moving it keeps them") {
    TempFolder folder;
    Headless window(small(folder));
    Session& session = window.app.session;
    REQUIRE(session.set(1, "staff.visitors", "[ 3, { from = 2023-07-01, value = 5 } ]").empty());
    window.app.drawer.search = "staff.visitors";
    window.frames(3);
    const auto dated = [&] { return session.at(1).scenario->dated.size(); };
    REQUIRE(dated() == 1);
    const std::string before = session.at(1).text;
    for (float y = 200; y < 420 && session.at(1).text == before; y += 6)
      window.drag({1010, y}, {1100, y}, 3);
    REQUIRE(session.at(1).text != before);
    CHECK(dated() == 1);
    CHECK(session.at(1).scenario->settings.policy.staff.visitors != 3);
  }

  TEST_CASE("panels: a step of the workflow is dragged along the days") {
    TempFolder folder;
    Headless window(small(folder));
    window.settle();
    window.app.view = *find_view("workflow");
    window.frames(3);
    const auto before = window.app.session.at(1).text;
    for (float y = 150; y < 500 && window.app.session.at(1).text == before; y += 14)
      window.drag({600, y}, {700, y});
    CHECK(window.app.session.at(1).text.find("[workflow.all.'") != std::string::npos);
    CHECK(window.app.session.at(1).sound());
  }

  TEST_CASE("panels: a step moves with the arrow keys and goes with Delete") {
    TempFolder folder;
    Headless window(small(folder));
    window.app.session.set_all(1, {{"workflow.all.'A.2.1'.day", "10"}});
    window.app.view = *find_view("workflow");
    window.settle();
    const auto day = [&] {
      const WorkflowStep* step =
          find_step(workflow_at(*window.app.session.at(1).scenario, 0), StepId::A_2_1);
      return step ? step->day : -99;
    };
    for (float y = 130; y < 400 && window.app.views.chosen_step != "A.2.1"; y += 8)
      window.click(700, y);
    REQUIRE(window.app.views.chosen_step == "A.2.1");
    CHECK(window.app.takes_arrows);
    window.press(key::right, false);
    CHECK(day() == 11);
    window.app.keys.push_back({key::left, false, true});
    window.frames(2);
    CHECK(day() == 4);
    window.press('Z');
    CHECK(day() == 10);  // presses in a row are one step of undo
    window.press(key::del, false);
    CHECK(day() == -99);
    CHECK(window.app.views.chosen_step != "A.2.1");
    CHECK_FALSE(window.app.views.chosen_step.empty());
    window.press('Z');
    CHECK(day() == 10);
  }

  TEST_CASE("panels: what a workflow can't have is said in place, and changes nothing") {
    TempFolder folder;
    Headless window(small(folder));
    window.app.view = *find_view("workflow");
    window.app.views.chosen_step = "A.2.1";
    window.frames(2);
    const std::string before = window.app.session.at(1).text;
    change_steps(window.app, {{"workflow.all.'A.2.1'.day", "999"}});
    REQUIRE_FALSE(window.app.views.refused.empty());
    CHECK(window.app.views.refused[0].message.find("400") != std::string::npos);
    CHECK(window.app.session.at(1).text == before);
    window.frames(2);
    choose_step(window.app, "A.2.2");
    CHECK(window.app.views.refused.empty());
    for (const char* code : {"A.1.2", "A.2.4", "A.2.5", "B.2.4", "C.1.1b"})
      for (std::size_t segment = 0; segment <= count_of<SegmentId>; ++segment) {
        window.app.views.chosen_step = code;
        window.app.views.segment = segment;
        window.frames(2);
      }
    window.app.session.replace_text(1, "name = 'visits'\npatch = true\n[workflow.all.'A.9']\n");
    window.frames(2);
    CHECK_FALSE(window.app.session.at(1).faults.empty());
  }

  TEST_CASE("panels: Tab goes through everything and comes round") {
    TempFolder folder;
    Headless window(small(folder));
    window.settle();
    window.click(240, 36);
    std::vector<ImGuiID> stops;
    for (int i = 0; i < 400; ++i) {
      window.press(key::tab, false);
      const ImGuiID id = ImGui::GetCurrentContext()->NavId;
      if (std::find(stops.begin(), stops.end(), id) != stops.end()) break;
      stops.push_back(id);
    }
    CHECK(stops.size() > 25);  // rail, chips, tools, figures, levers
    const ImGuiID last = ImGui::GetCurrentContext()->NavId;
    window.app.keys.push_back({key::tab, false, true});
    window.frames(2);
    CHECK(ImGui::GetCurrentContext()->NavId != last);
  }

  TEST_CASE("panels: F1 lists the shortcuts, Esc closes; every row does or says something") {
    TempFolder folder;
    Headless window(small(folder));
    window.frames(2);
    window.press(key::f1, false);
    CHECK(ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel));
    window.press(key::escape, false);
    CHECK_FALSE(ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel));
    for (const ShortcutRow& row : shortcut_rows()) {
      CHECK((row.act || !row.keys.en.empty()));
      CHECK(row.keys.en.empty() == row.what.nl.empty());
    }
    window.app.tour_stop = 1;
    window.press(key::escape, false);
    CHECK(window.app.tour_stop == -1);
    CHECK(window.app.chosen == 1);
    window.app.keys.push_back({'1', true, true});
    window.frames(2);
    CHECK(window.app.chosen == 0);
  }

  TEST_CASE("panels: a session that can't be read is put aside, not lost") {
    TempFolder folder;
    const auto state = folder.path() / "state";
    std::filesystem::create_directory(state);
    AppOptions options = small(folder);
    options.scenarios.clear();
    options.keep = true;
    int number = 0;
    for (const char* garbage : {"\x01\x02 no session", "{\"session\": 3}", "{}"}) {
      folder.write("state/session.json", garbage);
      const std::string aside = "session-set-aside-" + std::to_string(++number) + ".json";
      Headless window(options, {1280, 720}, 1, Store(state));
      window.frame();
      CHECK(window.app.session.ready());
      REQUIRE(window.app.notice);
      CHECK(window.app.notice->text.find(aside) != std::string::npos);
      CHECK(read_whole(state / aside) == garbage);
    }
  }

  TEST_CASE("panels: a small window begins with the view, not with the levers over it") {
    TempFolder folder;
    Headless tiny(small(folder), {300, 200});
    tiny.frames(2);
    CHECK_FALSE(tiny.app.drawer_open);
  }

  TEST_CASE("panels: a wide window begins with the levers beside the view") {
    TempFolder folder;
    Headless wide(small(folder));
    wide.frames(2);
    CHECK(wide.app.drawer_open);
  }

  TEST_CASE("panels: save as closes with Escape, and stays closed") {
    TempFolder folder;
    Headless window(small(folder));
    window.app.save_as_slot = 1;
    window.frames(3);
    REQUIRE(popups_open() == 1);
    window.press(key::escape, false);
    window.frames(5);
    CHECK(popups_open() == 0);
    CHECK(window.app.save_as_slot == -1);
  }

  TEST_CASE("sliders: a long range gives its low end room, and goes back and forth") {
    const Row& visitors = rows()[*find_row("staff.visitors")];
    REQUIRE(slider_of(visitors).wide);
    CHECK(place_on_slider(visitors, visitors.low) == 0);
    CHECK(place_on_slider(visitors, visitors.high) == 1);
    CHECK(place_on_slider(visitors, 1) > 0.2);
    for (const Row& row : rows())
      for (const double place : {0.0, 0.1, 0.5, 0.9, 1.0})
        if (row.high > row.low)
          CHECK(place_on_slider(row, value_on_slider(row, place)) ==
                doctest::Approx(place).epsilon(1e-9));
  }

  TEST_CASE("panels: a file that goes while it is open loses nothing") {
    TempFolder folder;
    Headless window(small(folder));
    REQUIRE(window.app.session.set(1, "staff.visitors", 4).empty());
    std::filesystem::remove(folder.path() / "visits.toml");
    window.frames(2);
    window.press('S');
    CHECK(read_whole(folder.path() / "visits.toml").find("visitors = 4") != std::string::npos);
    REQUIRE(window.app.session.set(1, "staff.visitors", 5).empty());
    std::filesystem::remove_all(folder.path());
    window.press('S');
    REQUIRE(window.app.notice);
    CHECK(window.app.notice->fault);
    CHECK(window.app.session.at(1).changed());
  }

  TEST_CASE("panels: the session is kept and comes back; a file with faults says so") {
    TempFolder folder;
    AppOptions options = small(folder);
    options.keep = true;
    {
      Headless window(options, {1280, 720}, 1, Store(folder.path() / "state"));
      REQUIRE(window.app.session.set(1, "staff.visitors", 4).empty());
      window.app.view = 2;
      window.app.theme = Theme::dark;
    }
    options.scenarios.clear();
    Headless window(options, {1280, 720}, 1, Store(folder.path() / "state"));
    CHECK(window.app.session.at(1).text.find("visitors = 4") != std::string::npos);
    CHECK(window.app.view == 2);
    CHECK(window.app.theme == Theme::dark);
    window.app.session.replace_text(1, "name = 'visits'\npatch = true\n[staff]\nvisitors = -1\n");
    window.frames(3);
    CHECK_FALSE(window.app.session.at(1).faults.empty());
    window.settle();
  }

  TEST_CASE("panels: nothing to open is an empty state, and a broken file is refused with words") {
    TempFolder folder;
    AppOptions options = small(folder);
    options.scenarios = {folder.write("broken.toml", "[[[")};
    Headless window(options);
    window.frames(2);
    CHECK_FALSE(window.app.session.ready());
    REQUIRE(window.app.notice);
    CHECK(window.app.notice->text.find("broken.toml") != std::string::npos);
    for (std::size_t v = 0; v < view_rows().size(); ++v) {
      window.app.view = v;
      window.frames(2);
    }
    CHECK(window.app.settled());
  }

  TEST_CASE("panels: no home folder to write to is said once, and nothing is lost") {
    TempFolder folder;
    folder.write("file", "x");
    AppOptions options = small(folder);
    options.keep = true;
    Headless window(options, {1280, 720}, 1, Store(folder.path() / "file" / "x"));
    REQUIRE(window.app.session.set(1, "staff.visitors", 4).empty());
    window.frames(400);
    REQUIRE(window.app.notice);
    CHECK(window.app.notice->fault);
    CHECK(window.app.session.at(1).changed());
  }

  TEST_CASE("levers: every row has a group and steps inside its range") {
    for (const Row& row : rows()) {
      CAPTURE(key_of(row));
      CHECK(group_of(row) < LeverGroup::count);
      CHECK(slider_of(row).step > 0);
      for (const double part : {0.0, 0.31, 0.5, 1.0}) {
        const double value = snapped(row, row.low + part * (row.high - row.low));
        CHECK(value >= row.low);
        CHECK(value <= row.high);
      }
      CHECK(matches(row, key_of(row)));
    }
    CHECK_FALSE(matches(rows()[0], "nothing has this"));
  }

  TEST_CASE("options: what can't be read is said, what can is taken") {
    CHECK(read_options({"--lang", "fr"}).fault.find("--lang") != std::string::npos);
    CHECK_FALSE(read_options({"--size", "12"}).fault.empty());
    CHECK_FALSE(read_options({"--size", "1280x720x3"}).fault.empty());
    CHECK_FALSE(read_options({"--scale", "9"}).fault.empty());
    CHECK(read_options({"--scale", "1,25"}).app.scale == 1.25F);
    CHECK(read_options({"--scale", "125%"}).app.scale == 1.25F);
    CHECK_FALSE(read_options({"--view", "nowhere"}).fault.empty());
    CHECK_FALSE(read_options({"--no-such"}).fault.empty());
    CHECK_FALSE(read_options({"a", "b", "c", "d", "e", "f"}).fault.empty());
    const StartOptions good =
        read_options({"sector-2022", "home-visits", "--screenshot", "a.png", "--size", "1920x1080",
                      "--theme", "dark", "--scale", "2", "--view", "kpis", "--lang", "nl"});
    CHECK(good.fault.empty());
    CHECK(good.width == 1920);
    CHECK(good.app.scenarios.size() == 2);
    CHECK_FALSE(good.app.keep);
    CHECK(read_options({"--list-views"}).list_views);
  }

  TEST_CASE("options: faults and help are in the language that is asked for, before or after") {
    const auto fault = [](std::vector<std::string> words) { return read_options(words).fault; };
    CHECK(fault({"--years", "99", "--lang", "nl"}) ==
          "--years: \"99\" moet een geheel getal van 1 tot en met 50 zijn");
    CHECK(fault({"--lang=en", "--replications", "x"}) ==
          "--replications: \"x\" must be a whole number from 1 to 1000");
    CHECK(fault({"--no-such", "--lang", "nl"}) == "--no-such: onbekende optie");
    CHECK(fault({"--lang", "nl", "--years"}) == "--years heeft één waarde nodig");
    CHECK(fault({"--lang", "nl", "--years", "1", "--years", "2"}) ==
          "--years heeft één waarde nodig");
    CHECK(read_options({"--lang", "nl", "--replications", "1.000"}).app.replications == 1000);
    const std::string help = read_options({"--help", "--lang", "nl"}).help_text;
    CHECK(help.find("beleidsdatum") != std::string::npos);
    for (const char* english : {"Usage", "Options", "Positionals", "how often", "[OPTIONS]"})
      CHECK(help.find(english) == std::string::npos);
  }
}
