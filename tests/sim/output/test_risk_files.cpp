#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "fake_risks.h"
#include "output/provenance.h"
#include "output/risk_report.h"
#include "schema.h"

using namespace drempel;
using nlohmann::json;

namespace {

// Fields of a line of CSV, quotes looked at.
int fields_in(const std::string& line) {
  bool quoted = false;
  int fields = 1;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted) ++fields;
  }
  return fields;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

const OutputFile& file(const std::vector<OutputFile>& files, std::string_view name) {
  return *std::find_if(files.begin(), files.end(),
                       [&](const OutputFile& f) { return f.name == name; });
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("a CSV file per matrix, every row as wide as its header") {
  const auto files = risk_files(fake_risks(), Language::en);
  REQUIRE(files.size() == 4);
  for (const OutputFile& one : files) {
    CAPTURE(one.name);
    const auto lines = lines_of(one.content);
    REQUIRE(lines.size() > 1);
    for (const std::string& line : lines) {
      CAPTURE(line);
      CHECK(fields_in(line) == fields_in(lines[0]));
    }
  }
  CHECK(lines_of(file(files, "goal_field.csv").content).size() == 1 + 4 * 6);
  CHECK(lines_of(file(files, "goal_risk.csv").content).size() == 1 + 9 * 4);
}

TEST_CASE("CSV rows say where a cell comes from and what it was in the runs") {
  const auto files = risk_files(fake_risks(), Language::en);
  const std::string& assessment = file(files, "risk_assessment.csv").content;
  CHECK(assessment.find("c,Non-payment,likelihood,runs,,tenants_in_arrears_pct,") !=
        std::string::npos);
  CHECK(assessment.find("a,Violence,likelihood,not_quantified,not quantified,,,,,,,,,," +
                        provenance_fields(fake_risks().study)) != std::string::npos);
  const std::string& control = file(files, "risk_control.csv").content;
  CHECK(control.find("19,P,Notice before the due date,a,Violence,doubted,0,doubted,") !=
        std::string::npos);
  CHECK(control.find("8,P,Reminders and demands,c,Non-payment,given,1,runs,") != std::string::npos);
  CHECK(control.find(",13,8.5,-4.5,") != std::string::npos);
}

TEST_CASE("the register's JSON keeps to its schema and leaves blank what is blank") {
  const json document = json::parse(risk_json(fake_risks(), Language::nl));
  CHECK(fault_in(document, "risks.schema.json") == "");
  CHECK(document["goals"].size() == 4);
  CHECK(document["risks"].size() == 9);
  CHECK(document["controls"].size() == 23);
  for (const json& field : document["fields"]) CHECK(field["name"].is_null());
  CHECK(document["controls"][7]["crosses"][0]["figure"]["effect"]["mean"] == -4.5);
}

TEST_SUITE_END();
