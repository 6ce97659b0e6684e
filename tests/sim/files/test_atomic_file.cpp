#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/atomic_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

// As long as it lives, no file may grow beyond a size: what a full disk does, without filling one.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : handler_(::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit less = before_;
    less.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &less);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int);
};

Problems write_when_full(const fs::path& path, const std::string& text) {
  const FullDisk full(1000);
  return write_file(path, text);
}

bool says(const Problems& problems, std::string_view part) {
  return problems.size() == 1 && problems[0].message.find(part) != std::string::npos;
}

// Root may write anywhere; somebody else may not.
class Somebody {
 public:
  Somebody() : root_(::geteuid() == 0) { changed_ = root_ && ::seteuid(65534) == 0; }
  ~Somebody() {
    if (changed_ && ::seteuid(0) != 0) std::abort();
  }

 private:
  bool root_;
  bool changed_ = false;
};

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("a file is written whole, with nothing left beside it") {
    const TempFolder folder;
    const fs::path path = folder.path() / "a.txt";
    CHECK(write_file(path, "one").empty());
    CHECK(write_file(path, "two").empty());
    CHECK(read_whole(path) == "two");
    CHECK(folder.files() == 1);
  }

  TEST_CASE("whether a file can be put somewhere is known without writing it") {
    const TempFolder folder;
    CHECK(check_place(folder.path() / "new.state").empty());
    CHECK(check_place("new.state").empty());  // here
    folder.write("a.txt", "before");
    CHECK(check_place(folder.path() / "a.txt").empty());
    CHECK(says(check_place(folder.path()), "is not a regular file"));
    CHECK(says(check_place("/dev/null"), "is not a regular file"));
    CHECK(says(check_place(folder.path() / "none" / "a"), "there is no such folder"));
    CHECK(says(check_place(folder.path() / "a.txt" / "a"), "there is no such folder"));
    CHECK(folder.files() == 1);
    const Somebody somebody;
    if (::geteuid() != 0) CHECK(says(check_place("/a.state"), "may not be written in"));
  }

  TEST_CASE("a full disk leaves what was there") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "before");
    const Problems problems = write_when_full(path, std::string(100000, 'x'));
    REQUIRE(problems.size() == 1);
    CHECK(all_text(problems).find("a.txt: can't be written: ") != std::string::npos);
    CHECK(read_whole(path) == "before");
    CHECK(folder.files() == 1);
    CHECK(write_when_full(folder.path() / "new.txt", std::string(100000, 'x')).size() == 1);
    CHECK(folder.files() == 1);
  }

  TEST_CASE("a folder that may not be written in, or isn't there, is a problem") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "before");
    ::chmod(folder.path().c_str(), 0555);
    {
      const Somebody somebody;
      CHECK(all_text(write_file(path, "x")).find("may not be written in") != std::string::npos);
    }
    ::chmod(folder.path().c_str(), 0755);
    CHECK(read_whole(path) == "before");
    CHECK(all_text(write_file(folder.path() / "no" / "a.txt", "x")).find("no such folder") !=
          std::string::npos);
    CHECK(write_file(path + "/b.txt", "x").size() == 1);
  }

  TEST_CASE("only a regular file is replaced, and with `keep` none") {
    const TempFolder folder;
    CHECK(write_file("/dev/null", "x").size() == 1);
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(write_file(folder.path(), "x").size() == 1);
    const std::string path = folder.write("a.txt", "before");
    CHECK(write_file(path, "x", Existing::keep).size() == 1);
    CHECK(read_whole(path) == "before");
    CHECK(write_file(folder.path() / "b.txt", "x", Existing::keep).empty());
    CHECK(folder.files() == 2);
  }

  TEST_CASE("permissions and links stay as they were") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "before");
    ::chmod(path.c_str(), 0600);
    const fs::path link = folder.path() / "link.txt";
    fs::create_symlink("a.txt", link);
    CHECK(write_file(link, "after").empty());
    CHECK(fs::is_symlink(link));
    CHECK(read_whole(path) == "after");
    CHECK((fs::status(path).permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
  }

  TEST_CASE("a name that begins with a dash is no file name, wherever it lies") {
    const TempFolder folder;
    CHECK(says(write_file(folder.path() / "--help", "x"), "taken for an option"));
    CHECK(says(write_file(folder.path() / "-plan.toml", "x", Existing::keep), "option"));
    CHECK(says(check_place("-x"), "option"));
    CHECK(folder.files() == 0);
  }

  TEST_CASE("a link that leads nowhere is not written through") {
    const TempFolder folder;
    fs::create_symlink("gone.txt", folder.path() / "link.txt");
    CHECK(says(write_file(folder.path() / "link.txt", "x"), "leads nowhere"));
    CHECK(fs::is_symlink(folder.path() / "link.txt"));
    CHECK(folder.files() == 1);
  }

  TEST_CASE("a free name is free, and a taken one is said before anything is written") {
    const TempFolder folder;
    CHECK(check_free(folder.path() / "new.toml").empty());
    folder.write("a.toml", "before");
    fs::create_symlink("gone", folder.path() / "link.toml");
    CHECK(says(check_free(folder.path() / "a.toml"), "is there already"));
    CHECK(says(check_free(folder.path() / "link.toml"), "is there already"));
    CHECK(says(write_file(folder.path() / "link.toml", "x", Existing::keep), "already"));
  }

  TEST_CASE("what a killed program left is taken away by the next that writes there") {
    const TempFolder folder;
    folder.write(".drempel-99999-3.part", "half");
    folder.write(".drempel-mine.part", "somebody's own");
    CHECK(write_file(folder.path() / "a.txt", "whole").empty());
    CHECK_FALSE(fs::exists(folder.path() / ".drempel-99999-3.part"));
    CHECK(fs::exists(folder.path() / ".drempel-mine.part"));
    CHECK(folder.files() == 2);
  }
}
