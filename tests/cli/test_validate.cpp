#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "files/read_targets.h"
#include "files/shipped_digest.h"
#include "output/validation_report.h"
#include "program.h"
#include "sim/files/temp_folder.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const std::string few = " --homes 60 --replications 2 --lang en";

std::string target_file(double low, double high, const std::string& kind = "section-1") {
  return "[[target]]\nkey = '1.x'\nkind = '" + kind +
         "'\nlabel = 'X'\nscenario = 'sector-2022'\nquantity = '2'\nyears = 1\nlow = " +
         std::to_string(low) + "\nhigh = " + std::to_string(high) + "\nsource = 'x'\ntag = 'x'\n";
}

std::string quoted(const std::string& path) { return "'" + path + "'"; }

std::string levels_text() {
  return read_whole(std::filesystem::path(DREMPEL_SOURCE_DIR) / "docs" / "levels.md");
}

}  // namespace

TEST_SUITE_BEGIN("cli");

TEST_CASE("validate runs rows, single figures and files") {
  const Ran row = run_program("validate 7 D10 --only section-1" + few);
  CHECK(row.exit_code == 0);
  CHECK(has(row, "7.mandates"));
  CHECK(has(row, "7.reversals"));
  CHECK_FALSE(has(row, "D10"));
  CHECK_FALSE(has(run_program("validate 7.mandates" + few), "7.reversals"));
  const TempFolder folder;
  const std::string own = quoted(folder.write("own.toml", target_file(0, 1000)));
  CHECK(has(run_program("validate " + own + few), "1 of 1 rows hold"));
}

TEST_CASE("what validate doesn't know is refused with what is near") {
  CHECK(run_program("validate 7.mandate" + few).exit_code == 2);
  CHECK(has(run_program("validate 7.mandate" + few), "did you mean \"7.mandates\"?"));
  CHECK(has(run_program("validate --only section" + few), "--only: \"section\" must be one of"));
  CHECK(has(run_program("validate L1 --only shown" + few), "none of the targets"));
  CHECK(has(run_program("validate 7 --years 2"), "--years does not belong to"));
  CHECK(has(run_program("run sector-2022 --strict"), "--strict does not belong to"));
  CHECK(run_program("validate /none.toml").exit_code == 2);
  const TempFolder folder;
  const std::string own = folder.write("own.toml", target_file(5, 2));
  const Ran wrong = run_program("validate " + quoted(own) + " --lang nl");
  CHECK(wrong.exit_code == 2);
  CHECK(has(wrong, "ligt boven high"));
}

TEST_CASE("with --strict the exit code says whether too much misses") {
  const TempFolder folder;
  const auto code = [&](const std::string& text, const std::string& options) {
    return run_program("validate " + quoted(folder.write("own.toml", text)) + few + options)
        .exit_code;
  };
  const std::string holds = target_file(0, 100, "direction"),
                    misses = target_file(0, 1, "direction");
  CHECK(code(holds, " --strict") == 0);
  CHECK(code(misses, "") == 0);
  CHECK(code(misses, " --strict") == 1);
}

TEST_CASE("validate writes text, CSV and JSON, and prints JSON when asked") {
  const TempFolder folder;
  const std::string own = quoted(folder.write("own.toml", target_file(0, 100)));
  const std::string out = (folder.path() / "out").string();
  CHECK(run_program("validate " + own + few + " --out " + quoted(out)).exit_code == 0);
  for (const char* name : {"validation.txt", "validation.csv", "validation.json"})
    CHECK_MESSAGE(std::filesystem::exists(folder.path() / "out" / name), name);
  const Ran json = run_program("validate " + own + few + " --json 2>/dev/null");
  CHECK(nlohmann::json::parse(json.text)["rows"][0]["key"] == "1.x");
  CHECK(json.text == read_whole(folder.path() / "out" / "validation.json"));
}

TEST_CASE("targets are listed and explained, in both languages") {
  CHECK(has(run_program("list targets --lang en"), "3.owe_1_to_3"));
  const Ran one = run_program("explain D8.handovers --lang nl");
  CHECK(one.exit_code == 0);
  CHECK(has(one, "band −5 … 5"));
  CHECK(has(one, "workflow.all.'A.2.4'.day = 43"));
  CHECK(run_program("explain D8.handover").exit_code == 2);
}

TEST_CASE("docs/levels.md is of this results version, these targets and these scenarios") {
  const ValidationStamp stamp{targets_digest(shipped()), scenarios_digest(shipped())};
  CHECK_MESSAGE(levels_text().find(stamp_line(stamp, Language::en)) != std::string::npos,
                "run scripts/update_levels");
}

TEST_CASE("a cheap figure of docs/levels.md comes out the same when it is run again") {
  const Ran again = run_program("validate check --lang en");
  REQUIRE(again.exit_code == 0);
  const auto from = again.text.find("check.in_arrears");
  REQUIRE(from != std::string::npos);
  const std::string lines = again.text.substr(from, again.text.find("\n\n", from) - from);
  CHECK_MESSAGE(levels_text().find(lines) != std::string::npos, "run scripts/update_levels");
}

TEST_SUITE_END();
