#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "output/provenance.h"
#include "output/validation_report.h"
#include "output/version.h"

using namespace drempel;

namespace {

Target target(std::string key, TargetKind kind, double low, double high) {
  Target one;
  one.key = std::move(key);
  one.kind = kind;
  one.label_en = "Label of " + one.key, one.label_nl = "Naam van " + one.key;
  one.quantity_text = "judgments";
  one.quantity.above.push_back({1, find_kpi("judgments")});
  one.low = low, one.high = high;
  one.scenario = "sector-2022";
  one.source = "Aedes, 2023", one.tag = "R1";
  one.base = one.run = std::make_shared<const Scenario>();
  return one;
}

void add(Validation& into, Target one, double mean) {
  Judged figure;
  figure.value = {mean, mean - 0.2, mean + 0.2, mean - 0.1, mean + 0.1, 12};
  figure.replications = 12;
  figure.verdict = judge(one, figure.value);
  into.targets.push_back(std::move(one));
  into.figures.push_back(figure);
}

Validation example() {
  Validation all;
  all.seed = 1, all.most = 60, all.runs = 3;
  add(all, target("1.good", TargetKind::who, 1, 5), 3);
  add(all, target("2.bad", TargetKind::who, 1, 5), 9);
  Target direction = target("D1.down", TargetKind::direction, 0, 0);
  direction.low = direction.high = {};
  direction.must = Must::lower, direction.compared = Compared::percent;
  add(all, direction, -3);
  Target waiting = target("3.later", TargetKind::who, 1, 5);
  waiting.base = waiting.run = nullptr;
  waiting.missing = {"no lever \"x\"", "geen knop \"x\""};
  all.targets.push_back(waiting);
  all.figures.push_back({});
  std::vector<Verdict> verdicts;
  for (const Judged& figure : all.figures) verdicts.push_back(figure.verdict);
  all.rows = rows_of(all.targets, verdicts);
  return all;
}

const ValidationStamp stamp{"00aa", "00bb"};

std::size_t place(const std::string& text, const std::string& part) {
  CAPTURE(part);
  const auto at = text.find(part);
  REQUIRE(at != std::string::npos);
  return at;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("misses stand first, then directions, then what holds") {
  const std::string text = validation_report(example(), stamp, Language::en);
  CHECK(place(text, "2.bad") < place(text, "D1.down"));
  CHECK(place(text, "3.later") < place(text, "D1.down"));
  CHECK(place(text, "D1.down") < place(text, "1.good"));
  CHECK(place(text, "1 of 3 rows hold") < place(text, "2.bad"));
}

TEST_CASE("a figure shows its band, its mean, its interval and its replications") {
  const Validation all = example();
  const std::string bad = figure_lines(all.targets[1], all.figures[1], Language::en);
  place(bad, "band 1 … 5");
  place(bad, "9.0 (8.9 … 9.1)");
  place(bad, "12  MISSES");
  const std::string down = figure_lines(all.targets[2], all.figures[2], Language::nl);
  place(down, "−3,00 % (−3,10 … −2,90)");
  place(down, "lager");
  place(down, "klopt");
}

TEST_CASE("what can't be asked yet says why, in the user's language") {
  const Validation all = example();
  place(figure_lines(all.targets[3], all.figures[3], Language::en),
        "CAN'T BE ASKED YET: no lever \"x\"");
  place(validation_report(all, stamp, Language::nl), "KAN NOG NIET: geen knop \"x\"");
}

TEST_CASE("no line of the report ends in a space") {
  for (const Language language : {Language::en, Language::nl})
    CHECK(validation_report(example(), stamp, language).find(" \n") == std::string::npos);
}

TEST_CASE("the report says how many homes, replications and which seed") {
  place(validation_report(example(), stamp, Language::en),
        "4 figures, 3 runs of up to 60 replications · 25,000 homes · seed 1");
}

TEST_CASE("the stamp names results version, targets and scenarios") {
  CHECK(stamp_line(stamp, Language::en) ==
        "results version " + std::to_string(results_version) + " · targets 00aa · scenarios 00bb");
  place(validation_report(example(), stamp, Language::en), stamp_line(stamp, Language::en));
}

TEST_CASE("the report says what was set on the command line") {
  ValidationStamp set = stamp;
  set.settings = {"staff.skill=1", "population.homes=400"};
  place(validation_report(example(), set, Language::en),
        "Set on the command line: staff.skill=1, population.homes=400");
  CHECK(validation_report(example(), stamp, Language::en).find("Set on") == std::string::npos);
}

TEST_CASE("JSON has the names that are fixed") {
  const auto all = nlohmann::json::parse(validation_json(example(), stamp, Language::en));
  CHECK(all["held"] == 1);
  CHECK(all["of"] == 3);
  REQUIRE(all["rows"].size() == 3);
  REQUIRE(all["directions"].size() == 1);
  for (const char* name : {"key", "kind", "scenario", "low", "high", "mean", "p05", "p95",
                           "mean_lo", "mean_hi", "holds", "source", "tag"})
    CHECK_MESSAGE(all["rows"][0].contains(name), name);
  CHECK(all["rows"][0]["kind"] == "section-1");
  CHECK(all["rows"][1]["holds"] == false);
  CHECK(all["rows"][2]["mean"].is_null());
  CHECK(all["rows"][2]["missing"] == "no lever \"x\"");
  CHECK(all["directions"][0]["must"] == "lower");
  CHECK(all["directions"][0]["low"].is_null());
  CHECK(all["sections"][0] == nlohmann::json{{"kind", "section-1"}, {"held", 1}, {"of", 3}});
}

TEST_CASE("CSV has a row per figure, with fields in quotes where they need them") {
  const std::string csv = validation_csv(example(), stamp, Language::en);
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 5);
  place(csv, "\"Aedes, 2023\"");
  place(csv, "2.bad,2,section-1,Label of 2.bad,judgments,,,band,1,5,");
}

TEST_CASE("each row of the CSV ends in what makes it again, with its own homes and replications") {
  ValidationStamp set = stamp;
  set.settings = {"staff.skill=1"};
  const std::string csv = validation_csv(example(), set, Language::en);
  CHECK(csv.substr(0, csv.find('\n')).ends_with(provenance_columns));
  place(csv, ",R1,sector-2022,25000,5,1,12,staff.skill=1," + std::string(program_version()) + "," +
                 std::to_string(results_version) + "\n");
  CHECK(nlohmann::json::parse(validation_json(example(), set, Language::en))["settings"] ==
        nlohmann::json{"staff.skill=1"});
}

TEST_SUITE_END();
