#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "gui/session.h"
#include "gui/store.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace {

Session opened() {
  Session session(shipped());
  REQUIRE(session.open_base("sector-2022").empty());
  return session;
}

double visitors(const Session& session, std::size_t slot) {
  return session.at(slot).scenario->settings.policy.staff.visitors;
}

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("session: strategies are laid over today's policy, and at most four") {
    Session session = opened();
    REQUIRE(session.add("home-visits").empty());
    REQUIRE(session.add_empty().empty());
    CHECK(session.at(1).patch);
    CHECK(session.at(2).sound());
    CHECK(session.add("aftercare").empty());
    CHECK(session.add("rent-relief").empty());
    CHECK_FALSE(session.add("early-signal").empty());
    CHECK(session.size() == 5);
    session.remove(2);
    CHECK(session.size() == 4);
    CHECK_FALSE(session.open_base("no-such-scenario").empty());
    CHECK(session.base().name == "sector-2022");
  }

  TEST_CASE("session: a changed base is under every strategy") {
    Session session = opened();
    REQUIRE(session.add_empty().empty());
    REQUIRE(session.set(0, "staff.visitors", 3.5).empty());
    CHECK(visitors(session, 1) == 3.5);
    session.undo();
    CHECK(visitors(session, 1) == visitors(session, 0));
    CHECK(visitors(session, 0) != 3.5);
  }

  TEST_CASE("session: changes keep comments, and undo gives the text back letter for letter") {
    TempFolder folder;
    const std::string text =
        "name = 'mine'\npatch = true  # laid over\n\n[staff]\nvisitors = 2.50 # two and a half\n";
    const auto path = folder.write("mine.toml", text);
    Session session = opened();
    REQUIRE(session.add(path).empty());
    REQUIRE(session.set(1, "staff.visitors", 3).empty());
    CHECK(session.at(1).text.find("visitors = 3 # two and a half") != std::string::npos);
    CHECK(session.at(1).changed());
    REQUIRE(session.set(1, "court.notice_days", 14).empty());
    session.undo();
    session.undo();
    CHECK(session.at(1).text == text);
    CHECK_FALSE(session.at(1).changed());
    session.redo();
    CHECK(visitors(session, 1) == 3);
    CHECK(session.save(1).empty());
    CHECK(read_whole(path).find("# laid over") != std::string::npos);
    CHECK_FALSE(session.at(1).changed());
  }

  TEST_CASE("session: one gesture is one step of undo") {
    Session session = opened();
    REQUIRE(session.add_empty().empty());
    const std::string before = session.at(1).text;
    for (const double v : {1.0, 1.5, 2.0}) REQUIRE(session.set(1, "staff.visitors", v).empty());
    session.end_gesture();
    REQUIRE(session.set(1, "staff.visitors", 3).empty());
    session.undo();
    CHECK(visitors(session, 1) == 2.0);
    session.undo();
    CHECK(session.at(1).text == before);
  }

  TEST_CASE("session: the impossible is refused and changes nothing") {
    Session session = opened();
    REQUIRE(session.add_empty().empty());
    const std::string before = session.at(1).text;
    const auto version = session.version();
    CHECK_FALSE(session.set(1, "court.notice_days", -4).empty());
    CHECK_FALSE(session.set(1, "no.such_key", 1).empty());
    CHECK_FALSE(session.set(1, "staff.visitors", "'many'").empty());
    CHECK(session.at(1).text == before);
    CHECK(session.version() == version);
  }

  TEST_CASE("session: a lever goes back, and a step of the workflow in and out again") {
    Session session = opened();
    REQUIRE(session.add_empty().empty());
    const double today = visitors(session, 0);
    REQUIRE(session.set(1, "staff.visitors", today + 1).empty());
    REQUIRE(session.reset(1, "staff.visitors").empty());
    CHECK(visitors(session, 1) == today);
    REQUIRE(session.set_all(1, {{"workflow.all.'A.2.3'.day", "33"}}).empty());
    const auto& steps = session.at(1).scenario->workflows[at(SegmentId::regular)].steps;
    const auto visit = std::find_if(steps.begin(), steps.end(),
                                    [](const auto& s) { return s.step == StepId::A_2_3; });
    REQUIRE(visit != steps.end());
    CHECK(visit->day == 33);
  }

  TEST_CASE("session: a file with faults is there with its faults, and can be mended in place") {
    TempFolder folder;
    const auto path =
        folder.write("wrong.toml", "name = 'wrong'\npatch = true\n[staff]\nvisitors = -1\n");
    Session session = opened();
    REQUIRE(session.add(path).empty());
    REQUIRE(session.at(1).faults.size() == 1);
    CHECK(session.at(1).faults[0].line == 4);
    CHECK_FALSE(session.at(1).scenario);
    REQUIRE(session.set(1, "staff.visitors", 2).empty());
    CHECK(session.at(1).sound());
    session.replace_text(1, "this is not TOML");
    CHECK_FALSE(session.at(1).faults.empty());
    CHECK(visitors(session, 1) == 2);  // what it said before
    session.undo();
    CHECK(session.at(1).sound());
  }

  TEST_CASE("session: saving never touches shipped files, and says where it can't") {
    Session session = opened();
    REQUIRE(session.add("home-visits").empty());
    CHECK_FALSE(session.save(1).empty());
    CHECK_FALSE(session.save(1, shipped().shipped / "strategies" / "home-visits.toml").empty());
    CHECK_FALSE(session.save(1, "/no/such/folder/x.toml").empty());
    TempFolder folder;
    CHECK_FALSE(session.save(1, folder.path() / "x.txt").empty());
    CHECK(session.save(1, folder.path() / "x.toml").empty());
    CHECK(read_whole(folder.path() / "x.toml") == session.at(1).text);
  }

  TEST_CASE("session: it comes back as it was, unsaved changes too") {
    Session session = opened();
    REQUIRE(session.add("home-visits").empty());
    REQUIRE(session.set(1, "staff.visitors", 4.25).empty());
    REQUIRE(session.rename(1, "It's \"mine\"").empty());
    Session other(shipped());
    REQUIRE(other.from_json(session.to_json()));
    CHECK(other.size() == 2);
    CHECK(visitors(other, 1) == 4.25);
    CHECK(other.at(1).scenario->label_nl == "It's \"mine\"");
    CHECK(other.at(1).changed());
    for (const char* bad :
         {"", "{}", "[1]", "{\"drempel_session\": 1, \"slots\": [3]}",
          "{\"drempel_session\": 1, \"slots\": []}", "{\"drempel_session\": \"x\"}"}) {
      CAPTURE(bad);
      CHECK_FALSE(other.from_json(bad));
    }
    CHECK(other.size() == 2);
  }

  TEST_CASE("store: keeps whole or says why not") {
    TempFolder folder;
    Store store(folder.path() / "state" / "drempel");
    CHECK_FALSE(store.load());
    CHECK(store.keep("one").empty());
    CHECK(*store.load() == "one");
    CHECK_FALSE(Store({}).keep("x").empty());
    folder.write("file", "x");
    CHECK_FALSE(Store(folder.path() / "file" / "under").keep("x").empty());
  }

  TEST_CASE("store: a second window has a session of its own, until the first has gone") {
    TempFolder folder;
    auto first = std::make_unique<Store>(folder.path());
    CHECK_FALSE(first->load());
    REQUIRE(first->keep("first").empty());
    {
      Store second(folder.path());
      CHECK_FALSE(second.load());
      CHECK(second.number() == 2);
      REQUIRE(second.keep("second").empty());
      CHECK(*first->load() == "first");
      Store third(folder.path());
      CHECK_FALSE(third.load());
      CHECK(third.number() == 3);
    }
    Store again(folder.path());
    CHECK(*again.load() == "second");
    first.reset();
    Store after(folder.path());
    CHECK(*after.load() == "first");
    CHECK(after.number() == 1);
  }
}
