#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <map>
#include <nlohmann/json.hpp>

#include "files/results_folder.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;

constexpr const char* study = R"({"base":"one","seed":1})";

std::vector<std::string> names_of(const Files& files) {
  std::vector<std::string> names;
  for (const auto& [name, content] : files) names.push_back(name);
  return names;
}

Problems write(const fs::path& folder, const Files& files, const char* what = study) {
  auto results = ResultsFolder::open(folder, names_of(files));
  if (!results) return results.problems();
  for (const auto& [name, content] : files)
    if (Problems problems = results->add(name, content); !problems.empty()) return problems;
  return results->commit(what);
}

// All that lies in a folder, but for the list.
Files in(const fs::path& folder) {
  Files files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().filename() != list_name)
      files[entry.path().filename().string()] =
          entry.is_directory() ? "a folder" : read_whole(entry.path());
  return files;
}

const Files first{{"a.csv", "1"}, {"b.csv", "1"}}, second{{"a.csv", "2"}, {"c.csv", "2"}};

bool refused(const Problems& problems, std::string_view part) {
  return !problems.empty() && problems[0].message.find("is not replaced") != std::string::npos &&
         all_text(problems).find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("results appear all at once, with a list of them and of their study") {
    const TempFolder folder;
    const fs::path out = folder.path() / "results" / "one";
    {
      auto results = ResultsFolder::open(out / "", names_of(first));
      REQUIRE(results);
      CHECK(results->add("a.csv", "1").empty());
      CHECK(results->add("a.csv", "2").size() == 1);  // each once
      CHECK(results->add("../b.csv", "2").size() == 1);
      CHECK_FALSE(fs::exists(out));
    }
    CHECK(folder.files() == 0);  // given up: the folders are gone too

    CHECK(write(out, first).empty());
    CHECK(in(out) == first);
    const auto list = nlohmann::json::parse(read_whole(out / list_name));
    CHECK(list["study"]["seed"] == 1);
    CHECK(list["files"].size() == 2);
    CHECK(in(out.parent_path()) == Files{{"one", "a folder"}});
  }

  TEST_CASE("the next study takes the place of the one before, and nothing of it stays") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    ::chmod(out.c_str(), 0750);
    CHECK(write(out, second, R"({"seed":2})").empty());
    CHECK(in(out) == second);
    CHECK(nlohmann::json::parse(read_whole(out / list_name))["study"]["seed"] == 2);
    CHECK((fs::status(out).permissions() & fs::perms::all) == static_cast<fs::perms>(0750));
    CHECK(folder.files() == 1);
  }

  TEST_CASE("files of others stay, and the studies are not mixed beside them either") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    folder.write("out/notes.txt", "mine");
    fs::create_directory(out / "pictures");
    CHECK(write(out, second).empty());
    Files expected = second;
    expected["notes.txt"] = "mine", expected["pictures"] = "a folder";
    CHECK(in(out) == expected);
    CHECK(write(out, first).empty());
    CHECK_FALSE(fs::exists(out / "c.csv"));
    CHECK(folder.files() == 1);
  }

  TEST_CASE("a file of that name that the program didn't write is refused before the work") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    fs::create_directory(out);
    folder.write("out/a.csv", "mine");
    CHECK(refused(ResultsFolder::open(out, names_of(first)).problems(), "a.csv"));
    CHECK(in(out) == Files{{"a.csv", "mine"}});
    fs::remove(out / "a.csv");
    folder.write("out/study.json", "{\"files\": \"mine\"}");
    CHECK(refused(write(out, first), "study.json"));
    fs::remove(out / "study.json");
    fs::create_directory(out / "b.csv");
    CHECK(refused(write(out, first), "b.csv"));
    fs::remove(out / "b.csv");
    fs::create_symlink("/dev/null", out / "b.csv");
    CHECK(refused(write(out, first), "b.csv"));
    fs::remove(out / "b.csv");
    CHECK(write(out, first).empty());
  }

  TEST_CASE("a result that somebody changed since is refused, whatever comes") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    folder.write("out/b.csv", "1, and a note");
    CHECK(refused(write(out, first), "b.csv"));
    CHECK(refused(write(out, second), "b.csv: was changed after it was written"));
    CHECK(in(out) == Files{{"a.csv", "1"}, {"b.csv", "1, and a note"}});
  }

  TEST_CASE("somebody's file that comes while the study runs is not lost") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    for (const bool there : {false, true}) {
      if (there) REQUIRE(write(out, first).empty());
      auto results = ResultsFolder::open(out, names_of(second));
      REQUIRE(results);
      for (const auto& [name, content] : second) REQUIRE(results->add(name, content).empty());
      fs::create_directories(out);
      folder.write("out/notes.txt", "mine");
      CHECK(results->commit(study).empty());
      Files expected = second;
      expected["notes.txt"] = "mine";
      CHECK(in(out) == expected);
      fs::remove_all(out);
    }
    auto results = ResultsFolder::open(out, names_of(second));
    REQUIRE(results);
    REQUIRE(results->add("a.csv", "2").empty());
    fs::create_directories(out);
    folder.write("out/a.csv", "mine");
    CHECK(refused(results->commit(study), "a.csv"));
    CHECK(in(out) == Files{{"a.csv", "mine"}});
  }

  TEST_CASE("the folder that one stands in stays the same folder") {
    const TempFolder folder;
    const fs::path before = fs::current_path(), out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    fs::current_path(out);
    const Problems problems = write(".", second);
    const bool same = fs::exists("c.csv");
    fs::current_path(before);
    CHECK(problems.empty());
    CHECK(same);
    CHECK(in(out) == second);
    CHECK(folder.files() == 1);
  }

  TEST_CASE("what is no folder, or may not be one, is refused") {
    const TempFolder folder;
    folder.write("mine.toml", "base = 'sector-2022'\n");
    fs::create_symlink("gone", folder.path() / "link");
    for (const fs::path& path : {folder.path() / "mine.toml", folder.path() / "mine.toml/",
                                 folder.path() / "link", fs::path("/dev/null")}) {
      CAPTURE(path.string());
      CHECK(all_text(ResultsFolder::open(path, {"a.csv"}).problems()).find("not a folder") !=
            std::string::npos);
    }
    CHECK_FALSE(ResultsFolder::open(folder.path() / "mine.toml" / "out", {"a.csv"}));
    CHECK_FALSE(ResultsFolder::open("--json", {"a.csv"}));
    CHECK_FALSE(ResultsFolder::open("-x/", {"a.csv"}));
    CHECK(folder.files() == 2);
  }

  TEST_CASE("a full disk leaves the earlier study") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
      ::signal(SIGXFSZ, SIG_IGN);
      rlimit less{1000, 1000};
      ::setrlimit(RLIMIT_FSIZE, &less);
      Files large = second;
      large["c.csv"] = std::string(100000, 'x');
      const Problems problems = write(out, large);
      ::_exit(problems.size() == 1 ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(in(out) == first);
    CHECK(folder.files() == 1);
  }

  // Where the rest of a killed program's work is: beside the folder and in it.
  TEST_CASE("what a killed program left is cleared, and no file of others with it") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    fs::copy(out, folder.path() / ".drempel-99999-1.part");  // replaced, not yet gone
    folder.write(".drempel-99999-1.part/notes.txt", "mine");
    fs::create_directory(folder.path() / ".drempel-99999-2.part");  // half written
    folder.write(".drempel-99999-2.part/a.csv", "ha");
    fs::create_directory(out / ".drempel-99999-3.part");
    CHECK(write(out, second).empty());
    CHECK(in(out) == second);
    CHECK(in(folder.path()) == Files{{"out", "a folder"}, {".drempel-99999-1.part", "a folder"}});
    CHECK(in(folder.path() / ".drempel-99999-1.part") == Files{{"notes.txt", "mine"}});
  }

  TEST_CASE("a study killed between the old files and the new is replaced by the next") {
    const TempFolder folder;
    const fs::path out = folder.path() / "out";
    REQUIRE(write(out, first).empty());
    auto list = nlohmann::json::parse(read_whole(out / list_name));
    list["earlier"] = list["files"];
    list["files"] = nlohmann::json::array();
    folder.write("out/study.json", list.dump());
    fs::remove(out / "a.csv");
    CHECK(write(out, second).empty());
    CHECK(in(out) == second);
  }
}
