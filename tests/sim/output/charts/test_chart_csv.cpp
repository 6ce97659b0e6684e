// The figures behind each chart as a file: a header, a row per number, all rows equally long.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "../fake_study.h"
#include "hand_data.h"
#include "output/charts/csv.h"
#include "output/provenance.h"

using namespace drempel;

namespace {

// Fields of a line of CSV, commas in quotes apart.
std::size_t fields(const std::string& line) {
  bool quoted = false;
  std::size_t n = 1;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted) ++n;
  }
  return n;
}

// The number of rows, after a check of all of them.
std::size_t check_table(const std::string& csv) {
  std::istringstream lines(csv);
  std::string line;
  REQUIRE(std::getline(lines, line));
  CHECK(line.ends_with(provenance_columns));
  const std::size_t columns = fields(line);
  std::size_t rows = 0;
  for (; std::getline(lines, line); ++rows) {
    CAPTURE(line);
    CHECK(fields(line) == columns);
    CHECK(line.find(",nan") == std::string::npos);
    CHECK(line.find(",inf") == std::string::npos);
  }
  return rows;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("chart csv: every chart writes a whole table, gaps as empty fields") {
  const StudyOutput output = fake_study();
  for (const hand::Kind kind : {hand::Kind{3, 12}, hand::Kind{3, 12, 1, true}}) {
    CHECK(check_table(chart_csv(hand::fan(kind), output)) == 36);
    CHECK(check_table(chart_csv(hand::chain(kind), output)) > 3 * count_of<StepId>);
    CHECK(check_table(chart_csv(hand::money(kind), output)) == 8);
    CHECK(check_table(chart_csv(hand::years(kind), output)) == 9);
    CHECK(check_table(chart_csv(hand::survival(kind, Theme::light), output)) == 4 * 3 * 17);
    CHECK(check_table(chart_csv(hand::benchmark(kind), output)) == 8);
    CHECK(check_table(chart_csv(hand::heat(kind), output)) == 30);
    CHECK(check_table(chart_csv(hand::groups(kind), output)) == 31 * 3);
    CHECK(check_table(chart_csv(hand::tenant(kind), output)) > 10);
  }
}

TEST_CASE("chart csv: numbers are those of the chart, and names with commas are quoted") {
  const StudyOutput output = fake_study();
  FanData data = hand::fan({1, 1});
  data.lines[0].name = "today, as it is";
  data.lines[0].quarters[0].mean = 12.5;
  const std::string csv = chart_csv(data, output);
  CHECK(csv.find("\"today, as it is\"") != std::string::npos);
  CHECK(csv.find(",12.5,") != std::string::npos);
  CHECK(csv.find("2023-03-31") != std::string::npos);
}

TEST_SUITE_END();
