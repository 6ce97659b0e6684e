#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "output/version.h"
#include "program.h"

using namespace drempel;
namespace fs = std::filesystem;

namespace {

// A folder of this test's own, gone at the end.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("drempel_cli_" + std::to_string(getpid()));
  Folder() { fs::remove_all(path), fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
  std::string in(const std::string& name) const { return (path / name).string(); }
};

std::string quick_run(const std::string& more = "") { return "run sector-2022" + (quick + more); }

}  // namespace

TEST_SUITE_BEGIN("cli");

TEST_CASE("help and version say what there is, in the language asked for") {
  CHECK(run_program("").exit_code == 0);
  CHECK(has(run_program(""), "drempel compare BASE ALT ..."));
  CHECK(has(run_program("--help --lang nl"), "Opdrachten"));
  CHECK(has(run_program("help", "LANG=nl_NL.UTF-8"), "Opdrachten"));
  CHECK(has(run_program("help --lang en", "LANG=nl_NL.UTF-8"), "Commands"));
  CHECK(has(run_program("list --help"), "scenarios, strategies"));
  CHECK(has(run_program("--version"), "results version " + std::to_string(results_version)));
}

TEST_CASE("wrong options are answered in our words, with exit code 2") {
  struct Wrong {
    std::string arguments, answer;
  };
  for (const Wrong& wrong : {
           Wrong{"rnu sector-2022", "\"rnu\" is not a command"},
           Wrong{"run", "use: drempel run SCENARIO"},
           Wrong{"compare sector-2022", "use: drempel compare BASE ALT ..."},
           Wrong{"run sector-2022 --seeds 3", "--seeds: unknown option; did you mean \"--seed\"?"},
           Wrong{"run sector-2022 --seed", "--seed needs a value"},
           Wrong{"run sector-2022 --seed -1", "--seed"},
           Wrong{"run sector-2022 --seed 1 --seed 2", "--seed may be given once only"},
           Wrong{"run sector-2022 --years 51", "a whole number from 1 to 50"},
           Wrong{"run sector-2022 --years 0", "a whole number from 1 to 50"},
           Wrong{"run sector-2022 --years 2.5", "a whole number from 1 to 50"},
           Wrong{"run sector-2022 --replications 10001", "from 1 to 10000"},
           Wrong{"run sector-2022 --threads 257", "from 1 to 256"},
           Wrong{"run sector-2022 --threads x", "from 1 to 256"},
           Wrong{"run sector-2022 --lang de", "--lang: \"de\" must be one of nl, en"},
           Wrong{"run sector-2022 --json=3", "--json takes no value"},
           Wrong{"run sector-2022 --out ''", "--out must not be empty"},
           Wrong{"run sector-2022 --precision evictions", "--precision"},
           Wrong{"run sector-2022 --precision evictions=5% --replications 5", "cannot go together"},
           Wrong{"run sector-2022 --set staf.collectors=3", "did you mean \"staff"},
           Wrong{"run sector-2022 --save-state x", "--save-state FILE needs --at DATE"},
           Wrong{"run sector-2022 --at 2023-01-01", "--at DATE needs --save-state FILE"},
           Wrong{"run sector-2022 --save-state x --at 2023-13-01",
                 "--at: \"2023-13-01\" isn't a day"},
           Wrong{"run sector-2022 --save-state x --at 2012-01-01", "must lie from 2020-01-01"},
           Wrong{"run sector-2022 --save-state /none/x --at 2023-01-01", "no such folder"},
           Wrong{"run sector-2022 --from-state /none", "there is no such file"},
           Wrong{"run sector-2022 --from-state x --precision evictions=5%", "cannot go together"},
           Wrong{"tenant sector-2022 1 --from-state x", "does not belong to"},
           Wrong{"run no-such-scenario", "no-such-scenario"},
           Wrong{"run sector-2022 --homes -3", "population.homes"},
           Wrong{"list steps --seed 3", "--seed does not belong to \"drempel list\""},
           Wrong{"list nothing", "the kinds are scenarios"},
           Wrong{"explain staf.collectors", "did you mean \"staff.collectors\"?"},
           Wrong{"tenant sector-2022 60 --homes 60", "from 0 to 59"},
           Wrong{"tenant sector-2022 -1", "from 0 to"},
           Wrong{"tenant sector-2022 x", "from 0 to"},
           Wrong{"tenant sector-2022 1 --from 2023-02-30", "--from: \"2023-02-30\" isn't a day"},
       }) {
    CAPTURE(wrong.arguments);
    const Ran ran = run_program(wrong.arguments);
    CAPTURE(ran.text);
    CHECK(ran.exit_code == 2);
    CHECK(has(ran, wrong.answer));
  }
}

TEST_CASE("the answers are Dutch when Dutch is asked for") {
  CHECK(has(run_program("run sector-2022 --years 99 --lang nl"), "geheel getal"));
  CHECK(has(run_program("rnu", "LANG=nl_NL.UTF-8"), "geen opdracht"));
  CHECK(has(run_program("run sector-2022 --seed --lang=nl"), "--seed heeft een waarde nodig"));
}

TEST_CASE("run prints a report, and JSON that can be read") {
  const Ran text = run_program(quick_run());
  CHECK(text.exit_code == 0);
  CHECK(has(text, "FOR PEOPLE"));
  CHECK(has(text, "results version " + std::to_string(results_version)));
  CHECK(has(run_program(quick_run("--lang nl")), "VOOR MENSEN"));
  const Ran json = run_program(quick_run("--json"));
  REQUIRE(json.exit_code == 0);
  const auto run = nlohmann::json::parse(json.text);
  CHECK(run["homes"] == 60);
  CHECK(run["replications"] == 2);
  CHECK(run["settings"][0] == "population.homes=60");
}

TEST_CASE("threads never change a byte") {
  const std::string compare = std::string("compare sector-2022 home-visits --json") + quick;
  const Ran one = run_program(compare + "--threads 1");
  CHECK(one.exit_code == 0);
  CHECK(one.text == run_program(compare + "--threads 3").text);
}

TEST_CASE("an option may stand before the command") {
  CHECK(run_program("--lang nl list steps").exit_code == 0);
  CHECK(has(run_program("--json list steps"), "\"A.2.3\""));
}

TEST_CASE("compare writes its files where asked, all or none") {
  const Folder folder;
  const std::string compare =
      std::string("compare sector-2022 home-visits earlier-contact") + quick;
  const Ran ran = run_program(compare + "--out '" + folder.in("out") + "'");
  CHECK(ran.exit_code == 0);
  for (const char* name : {"kpis.csv", "quarters.csv", "benchmark.csv", "steps.csv", "costs.csv",
                           "differences.csv", "compare.json", "report.txt", "study.json"})
    CHECK(fs::file_size(folder.in(std::string("out/") + name)) > 100);
  CHECK(run_program(compare + "--out /dev/null").exit_code == 2);
}

TEST_CASE("a closed pipe or a full disk is said, with exit code 1") {
  const Ran full = run_program("list parameters >/dev/full");
  CHECK(full.exit_code == 1);
  CHECK(has(full, "could not be written"));
  CHECK(run_program("list parameters >&-").exit_code == 1);
  // The shell gives the exit code of the first part of the pipe.
  const std::string closed = "'" DREMPEL_PROGRAM "' list parameters";
  const std::string script =
      "bash -c \"(sleep 0.2; " + closed + ") | true; exit \\${PIPESTATUS[0]}\" 2>/dev/null";
  CHECK(WEXITSTATUS(std::system(script.c_str())) == 1);
}

TEST_CASE("Ctrl-C stops a run with exit code 130 and leaves nothing behind") {
  const Folder folder;
  const std::string out = folder.in("out");
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    setenv("DREMPEL_SCENARIOS", DREMPEL_SOURCE_DIR "/scenarios", 1);
    std::freopen("/dev/null", "w", stdout);
    std::freopen("/dev/null", "w", stderr);
    execl(DREMPEL_PROGRAM, "drempel", "run", "sector-2022", "--replications", "2000", "--out",
          out.c_str(), nullptr);
    _exit(99);
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(400));
  kill(child, SIGINT);
  int status = 0;
  waitpid(child, &status, 0);
  REQUIRE(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 130);
  CHECK_FALSE(fs::exists(out));
}

TEST_CASE("every kind of list has rows, in text and in JSON") {
  for (const char* kind : {"scenarios", "strategies", "levers", "parameters", "steps", "channels",
                           "segments", "kpis", "costs", "breaches", "shocks", "law"}) {
    CAPTURE(kind);
    const Ran json = run_program(std::string("list --json --lang nl ") + kind);
    REQUIRE(json.exit_code == 0);
    const auto list = nlohmann::json::parse(json.text);
    CHECK(list["items"].size() > 0);
    for (const auto& item : list["items"])
      for (const auto& [key, value] : item.items()) CHECK(value.is_string());
    CHECK(run_program(std::string("list ") + kind).exit_code == 0);
  }
}

TEST_CASE("explain knows every word that a list prints") {
  for (const char* kind :
       {"steps", "channels", "segments", "kpis", "costs", "breaches", "shocks"}) {
    const auto list = nlohmann::json::parse(run_program(std::string("list --json ") + kind).text);
    const std::string word = list["items"][0]["code"];
    CAPTURE(word);
    CHECK(run_program("explain '" + word + "' --lang nl").exit_code == 0);
  }
  CHECK(has(run_program("explain staff.collectors"), "FTE per 10,000 homes"));
  CHECK(has(run_program("explain \"can't tell\""), "80 %"));
  CHECK(has(run_program("explain 13"), "eviction"));
}

TEST_CASE("tenant tells the life of one home") {
  const Ran life = run_program("tenant sector-2022 5 --homes 60 --years 1");
  CHECK(life.exit_code == 0);
  CHECK(has(life, "Home 5"));
  CHECK(has(life, "Tenancy 1"));
  const Ran json =
      run_program("tenant sector-2022 5 --homes 60 --years 1 --json --from 2023-01-01");
  REQUIRE(json.exit_code == 0);
  const auto story = nlohmann::json::parse(json.text);
  for (const auto& entry : story["entries"]) CHECK(entry["day"].get<std::string>() >= "2023-01-01");
}

TEST_CASE("new makes a file that check finds in order and run runs") {
  const Folder folder;
  const std::string there = "cd '" + folder.path.string() + "' && ";
  const std::string program =
      "DREMPEL_SCENARIOS='" DREMPEL_SOURCE_DIR "/scenarios' '" DREMPEL_PROGRAM "' ";
  CHECK(std::system((there + program + "new my-plan >/dev/null").c_str()) == 0);
  const std::string file = "'" + folder.in("my-plan.toml") + "'";
  CHECK(has(run_program("check " + file), "all is well"));
  CHECK(run_program("run " + file + quick).exit_code == 0);
  CHECK(WEXITSTATUS(std::system((there + program + "new my-plan >/dev/null 2>&1").c_str())) != 0);
  CHECK(run_program("new 'No Such Name'").exit_code == 2);
}

TEST_CASE("check says everything that is wrong, also as JSON") {
  const Folder folder;
  const std::string file = folder.in("bad.toml");
  if (FILE* bad = std::fopen(file.c_str(), "w")) {
    std::fputs("base = 'sector-2022'\n[staff]\ncolectors = 3\nvisitors = -1\n", bad);
    std::fclose(bad);
  }
  const Ran text = run_program("check '" + file + "'");
  CHECK(text.exit_code == 2);
  CHECK(has(text, "bad.toml:3"));
  CHECK(has(text, "bad.toml:4"));
  const Ran json = run_program("check --json '" + file + "'");
  CHECK(json.exit_code == 2);
  CHECK(nlohmann::json::parse(json.text)["problems"].size() == 2);
  CHECK(run_program("check home-visits").exit_code == 0);
}

TEST_CASE(
    "risks prints the register, writes a file per matrix, and takes its own defaults (long)") {
  const Folder folder;
  const Ran ran =
      run_program("risks sector-2022" + std::string(quick) + "--lang nl --out " + folder.in("r"));
  CAPTURE(ran.text);
  REQUIRE(ran.exit_code == 0);
  CHECK(has(ran, "DOEL-RISICOMATRIX"));
  CHECK(has(ran, "RISICOBEHEERSING"));
  CHECK(has(ran, "niet gekwantificeerd"));
  for (const char* name : {"goal_field.csv", "goal_risk.csv", "risk_assessment.csv",
                           "risk_control.csv", "risks.json", "risks.txt"})
    CHECK(fs::exists(folder.path / "r" / name));
  CHECK(has(run_program("risks sector-2022 --homes 20"), "4 replications of 3 years"));
  CHECK(run_program("risks no-such-scenario").exit_code == 2);
  CHECK(has(run_program("risks sector-2022 --precision evictions=5%"),
            "--precision does not belong to \"drempel risks\""));
  CHECK(has(run_program("list risks"), "Non-payment"));
  CHECK(has(run_program("list controls --lang nl"), "Vierogenprincipe"));
  CHECK(has(run_program("explain risk.c"), "Rent is not paid"));
  CHECK(has(run_program("explain control.19 --lang nl"), "Prenotificatie"));
}

TEST_CASE("a run saved and gone on from prints what the unbroken run prints") {
  const Folder folder;
  const std::string file = folder.in("a.state");
  const std::string alone = " --json 2>/dev/null";
  const Ran whole = run_program(quick_run() + alone);
  const Ran saving = run_program(quick_run("--save-state " + file + " --at 2023-05-17") + alone);
  CHECK(saving.text == whole.text);
  REQUIRE(fs::exists(file));
  const Ran onward =
      run_program("run sector-2022 --homes 60 --years 1 --from-state " + file + alone);
  CHECK(onward.exit_code == 0);
  CHECK(onward.text == whole.text);  // replications and seed are the file's
}

TEST_CASE("a damaged state and another world are refused, and nothing is written in their place") {
  const Folder folder;
  const std::string file = folder.in("a.state");
  const std::string from = "run sector-2022 --homes 60 --years 1 --from-state " + file;
  REQUIRE(run_program(quick_run("--save-state " + file + " --at 2022-12-31")).exit_code == 0);
  CHECK(run_program(from).exit_code == 0);
  const Ran other = run_program("run sector-2022 --homes 61 --years 1 --from-state " + file);
  CHECK(other.exit_code == 2);
  CHECK(has(other, "another world"));
  CHECK(has(run_program(from + " --lang nl --seed 3"), "is bewaard met --seed 1"));
  fs::resize_file(file, fs::file_size(file) - 1);
  const Ran cut = run_program(from + " --save-state " + file + " --at 2023-03-01");
  CHECK(cut.exit_code == 2);
  CHECK(has(cut, "a.state: is damaged or cut off"));
  CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

TEST_CASE("a state that can't be kept is known before the run, and nothing is made") {
  // So many homes that a run would take hours.
  const std::string long_run =
      "run sector-2022 --homes 500000 --years 20 --at 2023-05-17 --save-state ";
  const Ran folder = run_program(long_run + "/tmp");
  CHECK(folder.exit_code == 2);
  CHECK(has(folder, "/tmp: is not a regular file and won't be replaced by one"));
  CHECK(has(run_program(long_run + "/tmp --lang nl"), "/tmp: is geen gewoon bestand"));
  CHECK(has(run_program(long_run + "/none/a.state --lang nl"), "deze map is er niet"));
}

TEST_CASE("files, settings and studies are answered in the language asked for") {
  struct Wrong {
    std::string arguments, answer;
  };
  for (const Wrong& wrong :
       {Wrong{"run none.toml", "dit bestand is er niet"},
        Wrong{"run /tmp", "is een map; er is een gewoon bestand nodig"},
        Wrong{"run sector-2022 --set staff.collectors", "verwacht sleutel=waarde"},
        Wrong{"run sector-2022 --set staff.collectors=veel", "verwacht een getal"},
        Wrong{"run sector-2022 --set staff.colectors=3", "bedoelde u \"staff.collectors\"?"},
        Wrong{"compare sector-2022 home-visits+", "er staat niets aan één kant van een \"+\""},
        Wrong{"run home-visits", "is een patch en moet over een basis liggen"},
        Wrong{"new A_b", "kan niet de naam van een scenario zijn"},
        Wrong{"run sector-2022 --save-state /tmp/x --at 2012-01-01", "moet liggen van"},
        Wrong{"run sector-2022 --years 50 --replications 10000", "meer dan 4 GB geheugen"}}) {
    const Ran ran = run_program(wrong.arguments + " --lang nl");
    CAPTURE(ran.text);
    CHECK(ran.exit_code == 2);
    CHECK(has(ran, wrong.answer));
  }
}

TEST_SUITE_END();
