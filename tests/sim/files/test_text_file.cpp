#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "files/scenario_file.h"
#include "files/text_file.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

// What loading says of a file; one problem, or "".
std::string complaint(const fs::path& path) {
  const auto loaded = load_scenario(path.string(), shipped());
  return all_text(loaded.problems());
}

bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("what is no regular file is refused at once") {
    const TempFolder folder;
    CHECK(says(complaint("/dev/zero"), "/dev/zero: is a device"));
    CHECK(says(complaint("/dev/null"), "is a device"));
    CHECK(says(complaint(folder.path() / ""), "is a folder"));
    CHECK(says(complaint(folder.path() / "missing.toml"), "missing.toml: no such file"));
    CHECK(says(complaint(folder.path() / "missing" / "x.toml"), "no such file"));
    const fs::path pipe = folder.path() / "pipe.toml";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(says(complaint(pipe), "pipe.toml: is a pipe"));
    fs::create_symlink(folder.path() / "loop.toml", folder.path() / "loop.toml");
    CHECK(says(complaint(folder.path() / "loop.toml"), "can't be opened"));
    fs::create_symlink("/dev/zero", folder.path() / "zero.toml");
    CHECK(says(complaint(folder.path() / "zero.toml"), "is a device"));
  }

  TEST_CASE("a file that may not be read is refused") {
    const TempFolder folder;
    const std::string path = folder.write("secret.toml", "base = 'sector-2022'\n");
    REQUIRE(::chmod(path.c_str(), 0) == 0);
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    const bool root = ::geteuid() == 0;  // who may read everything
    if (root) REQUIRE(::seteuid(65534) == 0);
    const std::string text = complaint(path);
    if (root) REQUIRE(::seteuid(0) == 0);
    CHECK(says(text, "secret.toml: may not be read (permission denied)"));
  }

  TEST_CASE("NUL bytes and bytes that are not UTF-8 are refused with their place") {
    const TempFolder folder;
    using namespace std::string_literals;
    CHECK(says(complaint(folder.write("nul.toml", "# a\n# b\0c\n"s)),
               "nul.toml:2: holds a NUL byte (byte 8)"));
    CHECK(says(complaint(folder.write("latin.toml", "# een\n# caf\xe9\n")),
               "latin.toml:2: is not UTF-8 (byte 12, 0xe9)"));
    for (const char* bad : {"\x80", "\xc0\xaf", "\xc3", "\xe0\x80\x80", "\xed\xa0\x80", "\xe2\x82",
                            "\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff"}) {
      CAPTURE(bad);
      CHECK(check_text(bad, "x").size() == 1);
    }
    for (const char* good : {"", "a", "é", "€", "\xed\x9f\xbf", "\xee\x80\x80", "\xf0\x90\x80\x80",
                             "\xf4\x8f\xbf\xbf", "\xef\xbb\xbf# mark\n"}) {
      CAPTURE(good);
      CHECK(check_text(good, "x").empty());
    }
  }

  TEST_CASE("5 MB may be read and one byte more may not") {
    const TempFolder folder;
    std::string text = "base = 'sector-2022'\n#";
    text.resize(max_file_bytes, '.');
    CHECK(complaint(folder.write("full.toml", text)).empty());
    CHECK(says(complaint(folder.write("over.toml", text + ".")), "over.toml: is larger than 5 MB"));
  }

  TEST_CASE("depth does not run out of stack, however deep") {
    const TempFolder folder;
    std::string keys, tables;
    for (int i = 0; i < 400000; ++i) keys += "a.", tables += "{a=";
    CHECK(says(complaint(folder.write("k.toml", keys + "a = 1\n")), "more than 16 parts"));
    CHECK(says(complaint(folder.write("h.toml", "[" + keys + "a]\n")), "more than 16 parts"));
    CHECK(says(complaint(folder.write("t.toml", "x = " + tables)), "more than 16 deep"));
    CHECK(says(complaint(folder.write("l.toml", "x = " + std::string(900000, '['))),
               "more than 16 deep"));
  }

  TEST_CASE("brackets and dots in strings and comments are not depth") {
    const TempFolder folder;
    const std::string many(40, '[');
    const std::string dots = "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a";
    const std::string text = "# " + many + dots + "\nlabel = '" + many + dots +
                             "'\ndescription = \"\"\"\n" + many + "\\\"\"\" \n" + dots +
                             "\"\"\"\nsource = \"\\\"" + many + "\"\nbase = 'sector-2022'\n";
    CHECK(complaint(folder.write("fine.toml", text)).empty());
  }

  TEST_CASE("a base that is a link out of the folder or to a device is refused") {
    const TempFolder folder, elsewhere;
    const std::string other = elsewhere.write("other.toml", "");
    fs::create_symlink(other, folder.path() / "other.toml");
    fs::create_symlink("/dev/zero", folder.path() / "zero.toml");
    ::mkfifo((folder.path() / "pipe.toml").c_str(), 0600);
    fs::create_directory(folder.path() / "folder.toml");
    for (const std::string base : {"other", "zero"})
      CHECK(says(complaint(folder.write("a.toml", "base = '" + base + "'\n")),
                 "a.toml:1: base: " + base + ".toml is a link that leads out of the folder"));
    CHECK(says(complaint(folder.write("b.toml", "base = 'pipe'\n")), "pipe.toml: is a pipe"));
    CHECK(says(complaint(folder.write("c.toml", "base = 'folder'\n")), "folder.toml: is a folder"));
  }

  TEST_CASE("control characters of a file never reach the screen") {
    const TempFolder folder;
    const std::string text = complaint(folder.write(
        "x.toml",
        "\"\\u001b[2J\" = 1\nname = \"\\u001b]0;x\\u0007\"\n[staff]\ncollectors = \"\\u009b\"\n"));
    CHECK(!text.empty());
    for (const char c : text) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
    CHECK(text.find("\xc2\x9b") == std::string::npos);
  }
}
