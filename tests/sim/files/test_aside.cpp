#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>

#include "files/aside.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

TEST_SUITE("files") {
  TEST_CASE("only the names that are given to files aside are taken for such") {
    for (const char* name : {".drempel-1-0.part", ".drempel-12345-678.part"}) CHECK(is_aside(name));
    for (const char* name : {".drempel-.part", ".drempel-a.part", "drempel-1-0.part",
                             ".drempel-1-0.toml", ".drempel-1-0.part~", ""}) {
      CAPTURE(name);
      CHECK_FALSE(is_aside(name));
    }
  }

  TEST_CASE("a file aside is gone unless it is put in place") {
    const TempFolder folder;
    {
      const AsideFile given_up(folder.path(), "one", 0);
      CHECK(given_up.error() == 0);
      CHECK(folder.files() == 1);
    }
    CHECK(folder.files() == 0);
    AsideFile kept(folder.path(), "two", 0);
    CHECK(kept.settle(folder.path() / "a") == 0);
    AsideFile late(folder.path(), "three", 0);
    CHECK(late.settle(folder.path() / "a") == EEXIST);
    CHECK(read_whole(folder.path() / "a") == "two");
    AsideFile over(folder.path(), "four", 0);
    CHECK(over.replace(folder.path() / "a") == 0);
    CHECK(read_whole(folder.path() / "a") == "four");
  }

  TEST_CASE("what is still being written is left alone") {
    const TempFolder folder;
    {
      const AsideFile writing(folder.path(), "one", 0);
      AsideFolder place;
      REQUIRE(make_aside_folder(folder.path(), place) == 0);
      bool cleared = false;
      clear_left(folder.path(), [&](const fs::path&) { cleared = true; });
      CHECK(folder.files() == 2);
      CHECK_FALSE(cleared);
    }
    // Its writer is gone: the folder is handed out, and locked meanwhile.
    fs::path handed;
    clear_left(folder.path(), [&](const fs::path& path) {
      handed = path;
      const Handle other(::open(path.c_str(), O_RDONLY | O_DIRECTORY));
      CHECK(::flock(other.get(), LOCK_EX | LOCK_NB) != 0);
    });
    CHECK(is_aside(handed.filename()));
  }
}
