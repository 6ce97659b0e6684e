// Nothing that was typed is lost: sessions that come back, are set aside and opened again, and
// files that somebody else changes while they are open.
#include <doctest/doctest.h>

#include <filesystem>
#include <memory>

#include "gui/focus.h"
#include "gui/headless.h"
#include "gui/ui.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace fs = std::filesystem;

namespace {

// A small corporation that is opened once, and what came back of it afterwards.
class Desk {
 public:
  Desk()
      : options_(options_for(folder, folder.write("small.toml",
                                                  "name = 'small'\nbase = 'sector-2022'\n"
                                                  "[population]\nhomes = 300\n"))) {
    options_.keep = true;
  }
  // A window with those files; with none what was kept.
  std::unique_ptr<Headless> window(bool files = false) const {
    AppOptions options = options_;
    if (!files) options.scenarios.clear();
    return std::make_unique<Headless>(options, ImVec2{1280, 720}, 1.0F, Store(state()));
  }
  fs::path state() const { return folder.path() / "state"; }
  fs::path visits() const { return folder.path() / "visits.toml"; }

  TempFolder folder;

 private:
  AppOptions options_;
};

bool has(const Headless& window, std::size_t slot, const std::string& words) {
  return slot < window.app.session.size() &&
         window.app.session.at(slot).text.find(words) != std::string::npos;
}

bool says(const Headless& window, const std::string& words) {
  return window.app.notice && window.app.notice->text.find(words) != std::string::npos;
}

// Presses a button of the dialog that stands open; `word` is the whole of it without its icon.
void press_in_dialog(Headless& window, const char* icon, const Text& word) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  REQUIRE(g.OpenPopupStack.Size == 1);
  const bool with_icon = window.app.fonts.has_icons() && icon;
  const std::string label = (with_icon ? std::string(icon) + "  " : "") + window.app.in(word);
  ImGui::ActivateItem(g.OpenPopupStack[0].Window->GetID(label.c_str()));
  window.frames(3);
}

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("keeping: undo right after a start takes nothing away, and the session stays full") {
    const Desk desk;
    desk.window(true)->frames(2);
    for (int start = 0; start < 2; ++start) {
      const auto window = desk.window();
      window->frames(2);
      for (int i = 0; i < 5; ++i) window->press('Z');
      CHECK(window->app.session.size() == 2);
      CHECK(has(*window, 1, "visitors = 3"));
    }
    CHECK(desk.folder.files() == 3);  // nothing was set aside beside the state folder
    CHECK_FALSE(fs::exists(desk.state() / "session-set-aside-1.json"));
  }

  TEST_CASE("keeping: an empty session, or an empty file, is no fault and replaces nothing") {
    const Desk desk;
    fs::create_directory(desk.state());
    for (const char* empty : {"", "\n",
                              "{\"session\": \"{\\\"drempel_session\\\": 1, "
                              "\\\"slots\\\": []}\"}"}) {
      CAPTURE(empty);
      desk.folder.write("state/session.json", empty);
      const auto window = desk.window();
      window->frames(2);
      CHECK(window->app.session.ready());  // as at the first start
      CHECK_FALSE(says(*window, "session-set-aside"));
    }
    CHECK_FALSE(fs::exists(desk.state() / "session-set-aside-1.json"));
    const std::string full = read_whole(desk.state() / "session.json");
    {
      const auto window = desk.window();
      window->app.session = Session(shipped());
      CHECK(window->app.keep());
    }
    CHECK(read_whole(desk.state() / "session.json") == full);
  }

  TEST_CASE("keeping: a half-typed line in today's policy comes back with its fault in view") {
    const Desk desk;
    {
      const auto window = desk.window(true);
      REQUIRE(window->app.session.set(1, "staff.visitors", 4).empty());
      window->app.session.replace_text(0, window->app.session.at(0).text + "[staff");
    }
    const auto window = desk.window();
    window->settle();
    CHECK(has(*window, 0, "\n[staff"));
    CHECK(has(*window, 1, "visitors = 4"));
    CHECK(window->app.session.at(1).sound());
    CHECK(window->app.chosen == 0);
    CHECK(window->app.drawer.as_file);
    CHECK_FALSE(says(*window, "session-set-aside"));
  }

  TEST_CASE("keeping: today's policy that says nothing at all is drawn with its text to mend") {
    const Desk desk;
    desk.window(true)->frames(2);
    std::string kept = read_whole(desk.state() / "session.json");
    for (auto at = kept.find("'sector-2022'"); at != kept.npos; at = kept.find("'sector-2022'", at))
      kept.replace(at, 13, "'sector-1000'");
    desk.folder.write("state/session.json", kept);
    const auto window = desk.window();
    for (std::size_t view = 0; view < 8; ++view) {
      window->app.view = view;
      for (std::size_t slot = 0; slot < 2; ++slot) {
        window->app.choose(slot);
        window->frames(2);
      }
    }
    CHECK_FALSE(window->app.session.ready());
    CHECK(has(*window, 0, "sector-1000"));
    CHECK(has(*window, 1, "visitors = 3"));
    window->app.session.replace_text(0, "name = 'small'\nbase = 'sector-2022'\n");
    window->frames(2);
    CHECK(window->app.session.at(1).sound());
  }

  TEST_CASE("keeping: named files set unsaved work aside, and the program opens it again") {
    const Desk desk;
    {
      const auto window = desk.window(true);
      REQUIRE(window->app.session.set(1, "staff.visitors", 4).empty());
    }
    const auto window = desk.window(true);
    window->frames(2);
    CHECK(has(*window, 1, "visitors = 3"));
    CHECK(says(*window, "session-set-aside-1.json"));
    window->app.list_earlier();
    REQUIRE(window->app.questions.sessions.size() == 1);
    const EarlierSession earlier = window->app.questions.sessions[0];
    REQUIRE(earlier.summary);
    CHECK(earlier.summary->unsaved);
    CHECK(earlier.summary->names == "small · visits *");
    window->app.questions.earlier.wanted = true;
    window->frames(3);
    CHECK(popups_open() == 1);
    REQUIRE(window->app.session.set(0, "staff.visitors", 6).empty());  // unsaved work of this one
    window->app.open_earlier(earlier);
    CHECK(has(*window, 1, "visitors = 4"));
    CHECK_FALSE(window->app.session.can_undo());
    window->app.list_earlier();  // now what stood here is there
    REQUIRE(window->app.questions.sessions.size() == 1);
    CHECK(window->app.questions.sessions[0].summary->names == "small * · visits");
    window->settle();
  }

  TEST_CASE("keeping: unsaved work of a window that is gone is offered, of one that runs not") {
    const Desk desk;
    const auto first = desk.window(true);
    REQUIRE(first->app.keep());
    {
      Store second(desk.state());
      CHECK_FALSE(second.load());
      std::string kept = read_whole(desk.state() / "session.json");
      kept.replace(kept.rfind("visitors = 3"), 12, "visitors = 5");
      REQUIRE(second.keep(kept).empty());
      first->app.list_earlier();
      CHECK(first->app.questions.sessions.empty());
    }
    first->app.list_earlier();
    CHECK(first->app.questions.sessions.size() == 1);
    CHECK(fs::exists(desk.state() / "session-2.json"));
  }

  TEST_CASE("keeping: the next start offers it, and taking it loses nothing") {
    const Desk desk;
    desk.window(true)->frames(2);
    std::string kept = read_whole(desk.state() / "session.json");
    kept.replace(kept.rfind("visitors = 3"), 12, "visitors = 5");
    desk.folder.write("state/session-2.json", kept);
    const auto window = desk.window();
    window->frames(3);
    REQUIRE(window->app.questions.offered);
    CHECK(popups_open() == 1);
    SUBCASE("taken") {
      window->app.open_earlier(EarlierSession(window->app.questions.sessions[0]));
      window->frames(2);
      CHECK(has(*window, 1, "visitors = 5"));
      CHECK_FALSE(fs::exists(desk.state() / "session-2.json"));
    }
    SUBCASE("set aside, and not offered again") {
      window->app.put_away(EarlierSession(window->app.questions.sessions[0]));
      CHECK(read_whole(desk.state() / "session-set-aside-1.json") == kept);
      window->app.list_earlier();
      CHECK(window->app.questions.sessions.size() == 1);
    }
    SUBCASE("not now: closed with Escape, it stays") {
      window->press(key::escape, false);
      window->frames(3);
      CHECK(popups_open() == 0);
      CHECK(read_whole(desk.state() / "session-2.json") == kept);
    }
  }

  TEST_CASE("keeping: another today's policy sets unsaved changes of this one aside") {
    const Desk desk;
    const auto window = desk.window(true);
    window->app.open_base("sector-2022");
    CHECK_FALSE(fs::exists(desk.state() / "session-set-aside-1.json"));
    REQUIRE(window->app.session.set(0, "staff.visitors", 6).empty());
    window->app.open_base("woonbron-2020");
    CHECK(window->app.session.base().name == "woonbron-2020");
    CHECK(read_whole(desk.state() / "session-set-aside-1.json").find("visitors = 6") !=
          std::string::npos);
  }

  TEST_CASE("closing: it asks only when the work can't be kept") {
    const Desk desk;
    const auto window = desk.window(true);
    CHECK(window->app.may_close());
    REQUIRE(window->app.session.set(1, "staff.visitors", 4).empty());
    CHECK(window->app.may_close());
    fs::remove_all(desk.state());
    desk.folder.write("state", "a file where the folder should be");
    CHECK_FALSE(window->app.may_close());
    window->frames(3);
    CHECK(popups_open() == 1);
    window->press(key::escape, false);
    window->frames(3);
    CHECK(popups_open() == 0);
    CHECK_FALSE(window->app.quit);
    CHECK_FALSE(window->app.may_close());
    window->frames(3);
    press_in_dialog(*window, nullptr, words::close_anyway);
    CHECK(window->app.quit);
    CHECK(window->app.save(1));
    CHECK(window->app.may_close());
    fs::remove(desk.state());
  }

  TEST_CASE("saving: a colleague's change is noticed while it is open, and asked about") {
    const Desk desk;
    const auto window = desk.window(true);
    window->settle();
    REQUIRE(window->app.session.set(1, "staff.visitors", 4).empty());
    const std::string theirs = "name = 'visits'\npatch = true\n[staff]\nvisitors = 7\n";
    desk.folder.write("visits.toml", theirs);
    window->frames(80);
    CHECK(window->app.watch.state_of(window->app.session.at(1)) == DiskState::changed);
    CHECK(says(*window, "visits.toml"));
    window->press('S');
    window->frames(2);
    CHECK(read_whole(desk.visits()) == theirs);
    CHECK(popups_open() == 1);
    CHECK(window->app.questions.conflict.open);
    window->press('Z');  // nothing under a question answers to keys
    CHECK(has(*window, 1, "visitors = 4"));
    window->press(key::escape, false);
    window->frames(2);
    CHECK(popups_open() == 0);
    CHECK(read_whole(desk.visits()) == theirs);
    CHECK(has(*window, 1, "visitors = 4"));
    window->press('S');
    SUBCASE("theirs is taken, and mine comes back") {
      press_in_dialog(*window, icon::file, words::take_theirs);
      CHECK(window->app.session.at(1).text == theirs);
      CHECK(popups_open() == 0);
      window->press('Z');
      CHECK(has(*window, 1, "visitors = 4"));
      CHECK(read_whole(desk.visits()) == theirs);
      return;
    }
    SUBCASE("mine goes to another name") {
      press_in_dialog(*window, icon::open, words::other_name);
      CHECK(window->app.save_as_slot == 1);
      CHECK(popups_open() == 1);
      CHECK(read_whole(desk.visits()) == theirs);
      return;
    }
    press_in_dialog(*window, icon::save, words::keep_mine);
    CHECK(read_whole(desk.visits()).find("visitors = 4") != std::string::npos);
    CHECK(popups_open() == 0);
    window->press('S');
    CHECK(popups_open() == 0);
    // Killed after the save: what was saved is known to be saved.
    CHECK(read_whole(desk.state() / "session.json").find("visitors = 3") == std::string::npos);
  }
}
