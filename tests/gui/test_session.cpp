#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "gui/session.h"
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
    REQUIRE(other.from_json(session.to_json()).whole);
    CHECK(other.size() == 2);
    CHECK(visitors(other, 1) == 4.25);
    CHECK(other.at(1).scenario->label_nl == "It's \"mine\"");
    CHECK(other.at(1).changed());
    for (const char* bad : {"", "{}", "[1]", "{\"drempel_session\": 1, \"slots\": [3]}",
                            "{\"drempel_session\": \"x\"}"}) {
      CAPTURE(bad);
      CHECK_FALSE(other.from_json(bad).session);
    }
    CHECK(other.size() == 2);
  }

  TEST_CASE("session: undo stops at the opening, and never leads to nothing") {
    Session session = opened();
    CHECK_FALSE(session.can_undo());
    REQUIRE(session.add("home-visits").empty());
    session.forget_steps();
    CHECK_FALSE(session.can_undo());
    session.undo();
    CHECK(session.size() == 2);
    REQUIRE(session.set(1, "staff.visitors", 4.25).empty());
    session.undo();
    session.undo();
    CHECK(session.size() == 2);
    Session other(shipped());
    REQUIRE(other.from_json(session.to_json()).session);
    CHECK_FALSE(other.can_undo());
    REQUIRE(other.open_base("woonbron-2020").empty());  // later on it is a step as any other
    other.undo();
    CHECK(other.base().name == "sector-2022");
  }

  TEST_CASE("session: an empty one is a session") {
    Session session(shipped());
    const Restored restored = session.from_json("{\"drempel_session\": 1, \"slots\": []}");
    CHECK(restored.session);
    CHECK(restored.whole);
    CHECK(session.size() == 0);
    CHECK(Session(shipped()).from_json(Session(shipped()).to_json()).session);
  }

  TEST_CASE("session: a half-typed line in today's policy comes back, with all else") {
    Session session = opened();
    REQUIRE(session.add("home-visits").empty());
    REQUIRE(session.set(0, "staff.visitors", 3.5).empty());
    REQUIRE(session.set(1, "court.notice_days", 21).empty());
    session.replace_text(0, session.at(0).text + "\n[staff");
    REQUIRE_FALSE(session.at(0).faults.empty());
    Session other(shipped());
    const Restored restored = other.from_json(session.to_json());
    REQUIRE(restored.session);
    CHECK(restored.whole);
    CHECK(other.at(0).text == session.at(0).text);
    CHECK_FALSE(other.at(0).faults.empty());
    REQUIRE(other.ready());
    CHECK(visitors(other, 0) == 3.5);  // what it said before the half-typed line
    CHECK(other.at(1).sound());
    other.replace_text(0, session.at(0).text.substr(0, session.at(0).text.rfind("[staff")));
    CHECK(other.at(0).sound());
    // A session of an earlier version knows only what was saved.
    std::string old = session.to_json();
    const auto sound = old.find("\"sound\"");
    REQUIRE(sound != old.npos);
    old.replace(sound, 7, "\"other\"");
    REQUIRE(other.from_json(old).whole);
    CHECK(other.at(0).text == session.at(0).text);
    CHECK(other.ready());
    CHECK(other.at(1).sound());
  }

  TEST_CASE("session: a base that never said anything comes back as it was typed, and is mended") {
    TempFolder folder;
    const auto path = folder.write("mine.toml", "name = 'mine'\nbase = 'sector-2022'\n");
    Session session(shipped());
    REQUIRE(session.open_base(path).empty());
    REQUIRE(session.add("home-visits").empty());
    std::string kept = session.to_json();
    for (const char* word : {"sector-2022"})
      for (auto at = kept.find(word); at != kept.npos; at = kept.find(word, at + 1))
        if (kept.compare(at - 8, 8, "base = '") == 0) kept.replace(at, 11, "no-such-one");
    Session other(shipped());
    REQUIRE(other.from_json(kept).session);
    CHECK_FALSE(other.ready());
    CHECK(other.at(0).text.find("no-such-one") != std::string::npos);
    CHECK_FALSE(other.at(0).faults.empty());
    REQUIRE(other.size() == 2);
    CHECK(other.at(1).text == session.at(1).text);
    CHECK_FALSE(other.at(1).faults.empty());
    CHECK_FALSE(other.add("aftercare").empty());
    CHECK(other.to_json().find("home-visits") != std::string::npos);
    other.replace_text(0, session.at(0).text);
    CHECK(other.ready());
    CHECK(other.at(1).sound());
  }

  TEST_CASE("session: a strategy with a key of a later version comes back with that fault") {
    Session session = opened();
    REQUIRE(session.add("home-visits").empty());
    REQUIRE(session.add("aftercare").empty());
    session.replace_text(1, session.at(1).text + "\n[later]\nmachine = 3\n");
    Session other(shipped());
    REQUIRE(other.from_json(session.to_json()).whole);
    CHECK(other.at(1).text == session.at(1).text);
    CHECK(all_text(other.at(1).faults).find("later") != std::string::npos);
    CHECK(other.at(1).scenario);
    CHECK(other.at(2).sound());
  }

  TEST_CASE("session: a part that can't be had doesn't take the others with it, and is told") {
    Session session = opened();
    REQUIRE(session.add("home-visits").empty());
    std::string kept = session.to_json();
    const auto list = kept.rfind(']');
    Session other(shipped());
    const Restored restored = other.from_json(kept.substr(0, list) + ", 3" + kept.substr(list));
    CHECK(restored.session);
    CHECK_FALSE(restored.whole);
    REQUIRE(other.size() == 3);
    CHECK(other.at(1).sound());
    const auto format = kept.find("\"drempel_session\": 1");
    REQUIRE(format != kept.npos);
    kept.replace(format, 20, "\"drempel_session\": 2");
    const Restored later = other.from_json(kept);
    CHECK(later.session);
    CHECK_FALSE(later.whole);
    CHECK(other.at(1).sound());
  }

  TEST_CASE("session: what was saved stays saved when an older step is taken back") {
    TempFolder folder;
    Session session = opened();
    REQUIRE(session.add_empty().empty());
    REQUIRE(session.set(1, "staff.visitors", 3).empty());
    const auto path = folder.path() / "a.toml";
    REQUIRE(session.save(1, path).empty());
    session.undo();
    CHECK(session.at(1).path == path);
    CHECK(session.at(1).changed());
    CHECK(session.save(1).empty());  // nobody else wrote it
    CHECK(read_whole(path) == session.at(1).text);
    session.redo();
    CHECK(session.at(1).changed());
  }
}
