#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "fake_study.h"
#include "kpi/reconcile.h"
#include "output/books.h"

using namespace drempel;

namespace {

std::string content(const std::vector<OutputFile>& files, std::string_view name) {
  for (const OutputFile& file : files)
    if (file.name == name) return file.content;
  FAIL("no file " << name);
  return {};
}

// The line that starts so, without its line break.
std::string line_of(const std::string& text, const std::string& start) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(start)) return line;
  return {};
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("the study made by hand reconciles, and the report says so in one line") {
  const StudyOutput output = fake_study();
  CHECK_FALSE(books_broken(output, Language::en));
  const std::string line = reconciled_line(output, Language::en);
  CHECK(line.find(std::to_string(reconciliations().size()) + " reconciliations") == 0);
  CHECK(line.find("4 runs") != std::string::npos);  // two replications of two scenarios
}

TEST_CASE("a broken reconciliation is said with what stands on both sides") {
  StudyOutput output = fake_study();
  counted(output.alternatives[0].runs[1], 2).sitting_cents_end += 1;
  const auto broken = books_broken(output, Language::en);
  REQUIRE(broken);
  CAPTURE(*broken);
  CHECK(broken->find("What sitting and departed tenants owe") != std::string::npos);
  CHECK(broken->find("37000.01 against 37000.00") != std::string::npos);
  CHECK(books_broken(output, Language::nl)->find("aansluiting") != std::string::npos);
}

// Two replications, each with €7.2 million billed and paid in its year.
TEST_CASE("the files have every row per scenario, in euros to the cent") {
  const auto files = book_files(fake_study(), Language::en);
  const std::string reconciled = content(files, "reconciliation.csv");
  const std::string balance = content(files, "trial_balance.csv");
  const auto lines = [](const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  };
  CHECK(lines(reconciled) == 1 + 2 * reconciliations().size());
  CHECK(reconciled.find(",broken,") == std::string::npos);
  CHECK(line_of(reconciled, "0,today,claim_rent,").find(",eur,14488000.00,14488000.00,holds,") !=
        std::string::npos);  // 40,000 + 48,000 + 2 × 7,200,000
  CHECK(line_of(balance, "0,today,2023,debtors.rent,")
            .find(",88000.00,14400000.00,14400000.00,88000.00,") != std::string::npos);
  CHECK(line_of(balance, "0,today,all,total,").find("Total,eur,0.00,") != std::string::npos);
  CHECK(line_of(balance, "0,today,all,total,").find(",0.00,7,2,") != std::string::npos);
}

TEST_SUITE_END();
