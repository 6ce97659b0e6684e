#include <doctest/doctest.h>

#include "gui/headless.h"
#include "gui/lever_groups.h"
#include "gui/options.h"
#include "gui/views.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace {

// A small corporation, so that a test takes no time.
AppOptions small(const TempFolder& folder) {
  AppOptions options;
  const auto base = folder.write("small.toml",
                                 "name = 'small'\nbase = 'sector-2022'\n"
                                 "[population]\nhomes = 300\n");
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
    window.click(520, 36);
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
}
