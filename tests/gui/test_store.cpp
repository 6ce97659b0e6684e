// Where sessions lie between two runs of the program.
#include <doctest/doctest.h>

#include <filesystem>
#include <memory>

#include "gui/store.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::gui;
using namespace drempel::test;

TEST_SUITE("gui") {
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

  TEST_CASE("store: what is set aside gets a number that is free, and nothing is written over") {
    TempFolder folder;
    Store store(folder.path());
    CHECK_FALSE(store.load());
    CHECK(store.set_aside().empty());
    folder.write("session-set-aside-2.json", "already");
    REQUIRE(store.keep("one").empty());
    CHECK(store.has_kept());
    CHECK(store.set_aside().filename() == "session-set-aside-1.json");
    CHECK_FALSE(store.has_kept());
    REQUIRE(store.keep("three").empty());
    CHECK(store.set_aside().filename() == "session-set-aside-3.json");
    CHECK(store.set_aside_copy("four").filename() == "session-set-aside-4.json");
    CHECK(read_whole(folder.path() / "session-set-aside-1.json") == "one");
    CHECK(read_whole(folder.path() / "session-set-aside-2.json") == "already");
    CHECK(read_whole(folder.path() / "session-set-aside-3.json") == "three");
    CHECK(read_whole(folder.path() / "session-set-aside-4.json") == "four");
    CHECK(folder.files() == 5);  // and the lock
  }

  TEST_CASE("store: it lists what nobody has open, and takes it over") {
    TempFolder folder;
    Store first(folder.path());
    CHECK_FALSE(first.load());
    REQUIRE(first.keep("first").empty());
    auto second = std::make_unique<Store>(folder.path());
    CHECK_FALSE(second->load());
    REQUIRE(second->keep("second").empty());
    CHECK(first.others().empty());  // its window still runs
    const KeptSession running{folder.path() / "session-2.json", false, 0};
    CHECK_FALSE(first.take_over(running));
    second.reset();
    auto others = first.others();
    REQUIRE(others.size() == 1);
    CHECK_FALSE(others[0].aside);
    CHECK(Store::text_of(others[0]) == "second");
    REQUIRE(first.take_over(others[0]));
    CHECK(*first.load() == "second");
    CHECK(first.others().empty());
    folder.write("session-unreadable.json", "of an earlier version");
    folder.write("session-7.json", "left");
    others = first.others();
    REQUIRE(others.size() == 2);
    CHECK(others[0].aside != others[1].aside);
    const auto put = first.put_away(others[others[0].aside ? 1 : 0]);
    CHECK(read_whole(put) == "left");
    CHECK(put.filename() == "session-set-aside-1.json");
    CHECK_FALSE(std::filesystem::exists(folder.path() / "session-7.json"));
  }

  TEST_CASE("store: a session may be larger than a scenario file") {
    TempFolder folder;
    Store store(folder.path());
    CHECK_FALSE(store.load());
    const std::string large(12'000'000, 'x');
    REQUIRE(store.keep(large).empty());
    CHECK(*store.load() == large);
  }
}
