// Saving, and what somebody else did to a file meanwhile.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "gui/file_watch.h"
#include "gui/own_file.h"
#include "gui/session.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

namespace fs = std::filesystem;

namespace {

const std::string mine = "name = 'mine'\npatch = true\n[staff]\nvisitors = 3\n";
const std::string theirs = "name = 'mine'\npatch = true\n[staff]\nvisitors = 7 # theirs\n";

Session with_file(const std::string& path) {
  Session session(shipped());
  REQUIRE(session.open_base("sector-2022").empty());
  REQUIRE(session.add(path).empty());
  session.forget_steps();
  return session;
}

}  // namespace

TEST_SUITE("gui") {
  TEST_CASE("save: a file that somebody else changed is not written over unasked") {
    TempFolder folder;
    const auto path = folder.write("mine.toml", mine);
    Session session = with_file(path);
    REQUIRE(session.set(1, "staff.visitors", 4).empty());
    folder.write("mine.toml", theirs);
    CHECK(look_at(session.at(1)).state == DiskState::changed);
    CHECK(look_at(session.at(1)).text == theirs);
    const Problems problems = session.save(1);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == "mine.toml");
    CHECK(read_whole(path) == theirs);
    CHECK(session.at(1).changed());
    SUBCASE("mine") {
      REQUIRE(session.save(1, {}, Theirs::replace).empty());
      CHECK(read_whole(path) == session.at(1).text);
      CHECK_FALSE(session.at(1).changed());
    }
    SUBCASE("theirs, and mine comes back with undo") {
      const std::string typed = session.at(1).text;
      REQUIRE(session.take_theirs(1).empty());
      CHECK(session.at(1).text == theirs);
      CHECK_FALSE(session.at(1).changed());
      CHECK(session.at(1).scenario->settings.policy.staff.visitors == 7);
      session.undo();
      CHECK(session.at(1).text == typed);
      CHECK(session.at(1).changed());
      CHECK(session.save(1).empty());  // theirs was seen
      CHECK(read_whole(path) == typed);
    }
    SUBCASE("another name") {
      const auto other = folder.path() / "other.toml";
      REQUIRE(session.save(1, other).empty());
      CHECK(read_whole(path) == theirs);
      CHECK(read_whole(other) == session.at(1).text);
      CHECK(session.at(1).path == other);
    }
  }

  TEST_CASE("save: it is compared after a restart too, today's policy as well as a strategy") {
    TempFolder folder;
    const auto base = folder.write("base.toml", "name = 'base'\nbase = 'sector-2022'\n");
    const auto path = folder.write("mine.toml", mine);
    Session before(shipped());
    REQUIRE(before.open_base(base).empty());
    REQUIRE(before.add(path).empty());
    folder.write("mine.toml", theirs);
    folder.write("base.toml", "name = 'base'\nbase = 'sector-2022'\n[staff]\nvisitors = 9\n");
    Session session(shipped());
    REQUIRE(session.from_json(before.to_json()).whole);
    CHECK_FALSE(session.save(0).empty());
    CHECK_FALSE(session.save(1).empty());
    CHECK(read_whole(path) == theirs);
    REQUIRE(session.take_theirs(0).empty());
    CHECK(session.base().settings.policy.staff.visitors == 9);
  }

  TEST_CASE("save: the text itself on disk, a file that has gone and a new one need no question") {
    TempFolder folder;
    const auto path = folder.write("mine.toml", mine);
    Session session = with_file(path);
    REQUIRE(session.set(1, "staff.visitors", 4).empty());
    folder.write("mine.toml", session.at(1).text);  // somebody wrote the very same
    CHECK(session.save(1).empty());
    CHECK_FALSE(session.at(1).changed());
    fs::remove(path);
    CHECK(look_at(session.at(1)).state == DiskState::gone);
    CHECK(session.save(1).empty());
    CHECK(read_whole(path) == session.at(1).text);
  }

  TEST_CASE("save: another file that is there is only written over when that is said") {
    TempFolder folder;
    Session session = with_file(folder.write("mine.toml", mine));
    const auto other = folder.write("other.toml", theirs);
    CHECK_FALSE(session.save(1, other).empty());
    CHECK(read_whole(other) == theirs);
    CHECK(session.save(1, other, Theirs::replace).empty());
    CHECK(read_whole(other) == mine);
    CHECK_FALSE(session.save(1, folder.path() / "-x.toml").empty());
  }

  TEST_CASE(
      "save: a read-only file stays, a link stays a link, and what can't be read is asked about") {
    TempFolder folder;
    const auto path = folder.write("mine.toml", mine);
    Session session = with_file(path);
    REQUIRE(session.set(1, "staff.visitors", 4).empty());
    ::chmod(path.c_str(), 0444);
    CHECK_FALSE(session.save(1).empty());
    CHECK_FALSE(session.save(1, {}, Theirs::replace).empty());
    CHECK(read_whole(path) == mine);
    ::chmod(path.c_str(), 0644);
    const auto link = folder.path() / "link.toml";
    fs::create_symlink(path, link);
    CHECK(same_file(path, link));
    REQUIRE(session.save(1, link).empty());
    CHECK(fs::is_symlink(link));
    CHECK(read_whole(path) == session.at(1).text);
    folder.write("mine.toml", theirs);
    CHECK_FALSE(session.save(1).empty());  // through the link
    CHECK(read_whole(path) == theirs);
    folder.write("mine.toml", std::string("\0\1\2", 3));
    CHECK(look_at(session.at(1)).state == DiskState::unreadable);
    CHECK_FALSE(session.save(1).empty());
    CHECK_FALSE(session.take_theirs(1).empty());
    CHECK(session.at(1).text != theirs);
  }

  TEST_CASE("watch: a file changed while it is open is news once, and no news when saved here") {
    TempFolder folder;
    const auto path = folder.write("mine.toml", mine);
    Session session = with_file(path);
    FileWatch watch;
    CHECK(watch.look(session, 0).slots.empty());
    REQUIRE(session.set(1, "staff.visitors", 4).empty());
    REQUIRE(session.save(1).empty());
    CHECK(watch.look(session, 0.1).slots.empty());
    folder.write("mine.toml", theirs);
    CHECK(watch.look(session, 0.2).slots.empty());  // asked less than a second ago
    CHECK(watch.look(session, 1.5).slots == std::vector<std::size_t>{1});
    CHECK(watch.state_of(session.at(1)) == DiskState::changed);
    CHECK(watch.look(session, 3).slots.empty());
    REQUIRE(session.take_theirs(1).empty());
    CHECK(watch.look(session, 3.1).slots.empty());
    CHECK(watch.state_of(session.at(1)) == DiskState::as_read);
    fs::remove(path);
    CHECK(watch.look(session, 5).slots.size() == 1);
    CHECK(watch.state_of(session.at(1)) == DiskState::gone);
    folder.write("mine.toml", theirs);
    CHECK(watch.look(session, 7).slots.empty());
    CHECK(watch.state_of(session.at(1)) == DiskState::as_read);
  }

  TEST_CASE("watch: the base under the strategies is read again when it was changed") {
    TempFolder folder;
    const std::string parent = "name = 'parent'\nbase = 'sector-2022'\n[staff]\nvisitors = ";
    folder.write("parent.toml", parent + "2\n");
    const auto base = folder.write("base.toml", "name = 'base'\nbase = 'parent'\n");
    Session session(shipped());
    REQUIRE(session.open_base(base).empty());
    REQUIRE(session.add_empty().empty());
    REQUIRE(session.at(0).bases.size() == 2);
    CHECK(session.at(0).bases[0].shown_as == "parent.toml");
    CHECK(session.at(1).bases.empty());
    FileWatch watch;
    CHECK_FALSE(watch.look(session, 0).bases);
    const std::string kept = session.to_json();
    folder.write("parent.toml", parent + "11\n");
    CHECK(watch.look(session, 2).bases);
    CHECK(session.reread() == std::vector<std::string>{"parent.toml"});
    CHECK(session.at(1).scenario->settings.policy.staff.visitors == 11);
    CHECK_FALSE(session.unsaved());
    CHECK(session.reread().empty());
    Session other(shipped());  // and after a restart
    CHECK(other.from_json(kept).changed_bases == std::vector<std::string>{"parent.toml"});
    CHECK(other.at(1).scenario->settings.policy.staff.visitors == 11);
    CHECK(other.from_json(session.to_json()).changed_bases.empty());
    fs::remove(folder.path() / "parent.toml");
    CHECK(watch.look(session, 4).bases);
    CHECK(session.reread() == std::vector<std::string>{"parent.toml"});
    CHECK_FALSE(session.at(0).faults.empty());
    CHECK(session.at(1).scenario->settings.policy.staff.visitors == 11);  // as it was
  }

  TEST_CASE("own file: only the lines that differ are shown") {
    CHECK(only_in("a\n  b\nc\n", "b\na\n", 5) == std::vector<std::string>{"c"});
    CHECK(only_in("x = 1\nx = 1\n", "x = 1\n", 5) == std::vector<std::string>{"x = 1"});
    CHECK(only_in("1\n2\n3\n", "", 2).size() == 2);
    CHECK(spell_time(0, Language::nl).empty());
    CHECK(spell_time(std::time(nullptr), Language::nl).find("vandaag om ") == 0);
    CHECK(spell_time(86400 * 400, Language::en).find("1971 at ") != std::string::npos);
  }
}
