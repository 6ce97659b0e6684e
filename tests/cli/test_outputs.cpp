// What the program writes replaces nothing of the user's, and is refused before the work.
#include <doctest/doctest.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "output/provenance.h"
#include "output/version.h"
#include "program.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* mine = "base = 'sector-2022'\n";

// A run that would take minutes if it were not refused before.
constexpr const char* endless = " --homes 100000 --years 50 --replications 10000 ";

std::string quick_run(const std::string& more) { return "run sector-2022" + (quick + more); }

}  // namespace

TEST_SUITE_BEGIN("cli");

TEST_CASE("no output takes the place of a scenario, and that is said before the work") {
  const TempFolder folder;
  const std::string file = folder.write("mine.toml", mine);
  fs::create_symlink("mine.toml", folder.path() / "link");
  const std::string run = std::string("run sector-2022") + endless;
  const std::string chart = std::string("chart kpi sector-2022") + endless;
  for (const std::string& words :
       {chart + "--out " + file, chart + "--out " + folder.path().string() + "/link",
        run + "--at 2023-03-01 --save-state " + file, run + "--out " + file,
        run + "--out " + file + "/",
        std::string("risks sector-2022") + endless + "--out " + file}) {
    CAPTURE(words);
    for (const char* language : {" --lang en", " --lang nl"}) {
      const Ran ran = run_program(words + language);
      CAPTURE(ran.text);
      CHECK(ran.exit_code == 2);
      const bool said = has(ran, "is not replaced") || has(ran, "niet vervangen") ||
                        has(ran, "is not a folder") || has(ran, "is geen map");
      CHECK(said);
    }
    CHECK(read_whole(file) == mine);
  }
  CHECK(has(run_program(chart + "--lang nl --out " + file), "geen grafiek"));
  CHECK(folder.files() == 2);
}

TEST_CASE("a name that begins with a dash is no file name") {
  const TempFolder folder;
  const std::string there = "cd '" + folder.path().string() + "' && '" DREMPEL_PROGRAM "' ";
  for (const char* words : {"chart kpi sector-2022 --out --json", "chart kpi sector-2022 --out=-x",
                            "chart kpi sector-2022 --out=./--help", "run sector-2022 --out=-x",
                            "run sector-2022 --out=-x/",
                            "run sector-2022 --at 2023-03-01 --save-state=-x", "new -- -plan"}) {
    CAPTURE(words);
    const int status =
        std::system(("export DREMPEL_SCENARIOS='" DREMPEL_SOURCE_DIR "/scenarios'; " + there +
                     words + " >/dev/null 2>&1")
                        .c_str());
    CHECK(WEXITSTATUS(status) == 2);
  }
  CHECK(folder.files() == 0);
}

TEST_CASE("two outputs of one command never meet") {
  const TempFolder folder;
  const std::string at = " --at 2023-03-01 --save-state ", out = " --out ";
  const std::string x = (folder.path() / "x").string();
  fs::create_directory(folder.path() / "d");
  const std::string d = (folder.path() / "d").string();
  for (const std::string& words :
       {"run sector-2022" + (endless + at) + x + out + x,
        "run sector-2022" + (endless + at) + d + "/kpis.csv" + out + d + "/",
        "run sector-2022" + (endless + at) + d + "/study.json" + out + d,
        "chart kpi sector-2022" + (endless + at) + x + out + x}) {
    CAPTURE(words);
    const Ran ran = run_program(words);
    CHECK(ran.exit_code == 2);
    CHECK(has(ran, "write to the same place"));
  }
  CHECK(fs::is_empty(folder.path() / "d"));
  CHECK(run_program(quick_run(at + d + "/a.state" + out + d)).exit_code == 0);
  CHECK(fs::exists(folder.path() / "d" / "a.state"));
  CHECK(fs::exists(folder.path() / "d" / "kpis.csv"));
}

TEST_CASE("a chart replaces a chart, a state a state, results results") {
  const TempFolder folder;
  const std::string svg = (folder.path() / "a.svg").string(), state = svg + ".state";
  const std::string chart = std::string("chart kpi sector-2022") + quick + "--out " + svg;
  CHECK(run_program(chart).exit_code == 0);
  CHECK(run_program(chart + " --seed 2").exit_code == 0);
  CHECK(read_whole(svg).find("&quot;seed&quot;:2") != std::string::npos);
  const std::string saved = quick_run("--at 2023-03-01 --save-state " + state);
  CHECK(run_program(saved).exit_code == 0);
  CHECK(run_program(saved).exit_code == 0);
  CHECK(run_program(quick_run("--at 2023-03-01 --save-state " + svg)).exit_code == 2);
  CHECK(run_program(std::string("chart kpi sector-2022") + quick + "--out " + state).exit_code ==
        2);
  CHECK(folder.files() == 2);
}

TEST_CASE("a folder holds the results of one study, and every file says of which") {
  const TempFolder folder;
  const fs::path out = folder.path() / "res";
  const std::string there = " --out " + out.string();
  REQUIRE(run_program("compare sector-2022 home-visits" + (quick + there)).exit_code == 0);
  CHECK(fs::exists(out / "differences.csv"));
  REQUIRE(run_program(quick_run("--seed 5" + there)).exit_code == 0);
  CHECK_FALSE(fs::exists(out / "differences.csv"));
  CHECK_FALSE(fs::exists(out / "compare.json"));
  const std::string made_from = "sector-2022,60,1,5,2,population.homes=60," +
                                std::string(program_version()) + "," +
                                std::to_string(results_version) + "\n";
  std::size_t tables = 0;
  for (const auto& entry : fs::directory_iterator(out)) {
    if (entry.path().extension() != ".csv") continue;
    CAPTURE(entry.path().string());
    ++tables;
    std::istringstream lines(read_whole(entry.path()));
    std::string line;
    std::getline(lines, line);
    CHECK(line.ends_with(provenance_columns));
    while (std::getline(lines, line)) CHECK((line + "\n").ends_with(made_from));
  }
  CHECK(tables == 7);
  for (const char* name : {"run.json", "study.json"}) {
    CAPTURE(name);
    auto json = nlohmann::json::parse(read_whole(out / name));
    if (json.contains("study")) json = json["study"];
    CHECK(json.value("base", json.value("scenario", "")) == "sector-2022");
    CHECK(json["homes"] == 60);
    CHECK(json["years"] == 1);
    CHECK(json["seed"] == 5);
    CHECK(json["version"] == program_version());
    CHECK(json["results_version"] == results_version);
  }
}

TEST_CASE("a register of risks takes the place of a study in its folder (long)") {
  const TempFolder folder;
  const fs::path out = folder.path() / "res";
  const std::string there = " --out " + out.string();
  REQUIRE(run_program(quick_run(there)).exit_code == 0);
  REQUIRE(
      run_program("risks sector-2022 --homes 20 --years 1 --replications 1" + there).exit_code ==
      0);
  CHECK_FALSE(fs::exists(out / "kpis.csv"));
  CHECK(read_whole(out / "risk_control.csv").find(",sector-2022,20,1,1,1,") != std::string::npos);
  CHECK(folder.files() == 1);
}

TEST_CASE("results that somebody changed, and files of others with their names, are refused") {
  const TempFolder folder;
  const fs::path out = folder.path() / "res";
  const std::string there = " --out " + out.string();
  REQUIRE(run_program(quick_run(there)).exit_code == 0);
  folder.write("res/report.txt", "my notes");
  const Ran changed = run_program("run sector-2022" + (endless + there));
  CHECK(changed.exit_code == 2);
  CHECK(has(changed, "report.txt: was changed after it was written"));
  CHECK(has(run_program("run sector-2022 --lang nl" + (endless + there)), "is veranderd nadat"));
  fs::remove_all(out);
  fs::create_directory(out);
  folder.write("res/kpis.csv", "mine");
  CHECK(run_program("run sector-2022" + (endless + there)).exit_code == 2);
  CHECK(read_whole(out / "kpis.csv") == "mine");
}

TEST_CASE("an empty scenario is a fault, as base, as alternative, alone and stacked") {
  const TempFolder folder;
  const std::string empty = folder.write("empty.toml", ""),
                    comments = folder.write("comments.toml", "# a plan\n\n"),
                    on_it = folder.write("on-it.toml", "base = 'empty'\n[staff]\nvisitors = 2\n");
  for (const std::string& words :
       {"run " + empty, "run " + comments, "check " + empty, "compare " + empty + " home-visits",
        "compare sector-2022 " + comments, "compare sector-2022 home-visits+" + empty,
        "run " + on_it, "chart kpi " + empty, "tenant " + empty + " 1", "risks " + comments}) {
    CAPTURE(words);
    const Ran en = run_program(words + " --lang en"), nl = run_program(words + " --lang nl");
    CHECK(en.exit_code == 2);
    CHECK(has(en, "says nothing: there is no value in it and no base"));
    CHECK(nl.exit_code == 2);
    CHECK(has(nl, "zegt niets"));
  }
}

TEST_CASE("a new scenario never takes the place of another, with exit code 2") {
  const TempFolder folder;
  const std::string there = "cd '" + folder.path().string() + "' && '" DREMPEL_PROGRAM "' new ";
  const std::string file = folder.write("plan.toml", mine);
  CHECK(WEXITSTATUS(std::system((there + "plan >/dev/null 2>&1").c_str())) == 2);
  CHECK(read_whole(file) == mine);
  CHECK(folder.files() == 1);
}

TEST_SUITE_END();
