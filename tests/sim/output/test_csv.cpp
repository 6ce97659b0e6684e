#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "fake_study.h"
#include "golden.h"
#include "output/csv.h"
#include "output/provenance.h"

using namespace drempel;

namespace {

// The fields of one line, quotes taken off.
std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> result(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
      result.back() += line[i++];
    else if (line[i] == '"')
      quoted = !quoted;
    else if (line[i] == ',' && !quoted)
      result.emplace_back();
    else
      result.back() += line[i];
  }
  return result;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("the KPI file is as stored") {
  const StudyOutput output = fake_study();
  const auto files = csv_files(output, compare(output), Language::en);
  REQUIRE(files[0].name == "kpis.csv");
  CHECK(files[0].content == golden("kpis.csv", files[0].content));
}

TEST_CASE("every file has one header and as many fields in every row") {
  const StudyOutput output = fake_study();
  const std::string made_from = provenance_fields(output);
  for (const OutputFile& file : csv_files(output, compare(output), Language::nl)) {
    CAPTURE(file.name);
    const auto lines = lines_of(file.content);
    REQUIRE(lines.size() > 1);
    const auto header = fields(lines[0]);
    CHECK(std::count(header.begin(), header.end(), "unit") == 1);
    CHECK(header.back() == "results_version");
    for (const std::string& line : lines) CHECK(fields(line).size() == header.size());
    CHECK(lines[0].ends_with(provenance_columns));
    for (std::size_t i = 1; i < lines.size(); ++i) CHECK(lines[i].ends_with(made_from));
  }
}

TEST_CASE("differences are there for a comparison only") {
  const StudyOutput both = fake_study();
  const auto names = [](const StudyOutput& output) {
    std::string all;
    for (const OutputFile& file : csv_files(output, compare(output), Language::en))
      all += file.name + " ";
    return all;
  };
  const std::string always =
      "kpis.csv quarters.csv benchmark.csv steps.csv costs.csv reconciliation.csv "
      "trial_balance.csv ";
  CHECK(names(both) == always + "differences.csv ");
  const StudyOutput alone = fake_study(false);
  CHECK(names(alone) == always);
  const auto known = [](bool with_alternatives) {
    std::string all;
    for (const std::string& name : csv_names(with_alternatives)) all += name + " ";
    return all;
  };
  CHECK(known(true) == names(both));
  CHECK(known(false) == always);
}

TEST_CASE("a field with a comma or a quote is quoted") {
  CHECK(csv_field("plain") == "plain");
  CHECK(csv_field("a,b") == "\"a,b\"");
  CHECK(csv_field("say \"so\"") == "\"say \"\"so\"\"\"");
  CHECK(csv_field("two\nlines") == "\"two\nlines\"");
}

TEST_SUITE_END();
