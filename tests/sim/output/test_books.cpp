#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "fake_study.h"
#include "kpi/reconcile.h"
#include "kpi/trial_balance.h"
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

// Two replications with € 7.2 million billed and paid in the year; one opens with € 40,000 of rent
// owed, the other with € 48,000.
TEST_CASE("the books in the files are per run, with their spread, and never summed over the runs") {
  const auto files = book_files(fake_study(), Language::en);
  const std::string reconciled = content(files, reconciliation_name);
  const std::string balance = content(files, trial_balance_name);
  const auto lines = [](const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  };
  CHECK(lines(reconciled) == 1 + 2 * 2 * reconciliations().size());
  CHECK(reconciled.find(",broken,") == std::string::npos);
  // (40,000 + 48,000) / 2 + 7,200,000
  for (const char* side : {"left", "right"}) {
    const std::string line =
        line_of(reconciled, std::string("0,today,claim_rent,Rent: opening + billed = paid + open + "
                                        "written off,") +
                                side);
    CAPTURE(line);
    CHECK(line.find(",€ per run,7244000.00,7240400.00,7247600.00,") != std::string::npos);
    CHECK(line.find(",2,2,holds,today,") != std::string::npos);
  }
  const std::string account = "0,today,2023,debtors.rent,Debtors: rent,";
  CHECK(line_of(balance, account + "opening").find(",€ per run,44000.00,40400.00,47600.00,") !=
        std::string::npos);
  CHECK(line_of(balance, account + "debit").find(",7200000.00,7200000.00,7200000.00,") !=
        std::string::npos);
  CHECK(line_of(balance, "0,today,all,total,Total,opening").find(",€ per run,0.00,") !=
        std::string::npos);
  CHECK(line_of(balance, "0,today,all,total,Total,closing").find(",€ per run,0.00,") !=
        std::string::npos);
}

TEST_CASE("the window's book lines are the means of each run's own trial balance") {
  const StudyOutput output = fake_study();
  const auto& runs = output.base.runs;
  const std::vector<BookLine> lines = book_lines(runs, 0);
  const auto one = trial_balance(runs[0], 0), other = trial_balance(runs[1], 0);
  REQUIRE(lines.size() == one.size() + 1);
  double debit = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    CAPTURE(lines[i].code);
    CHECK(lines[i].code == one[i].code);
    CHECK(lines[i].closing.n == 2);
    CHECK(*lines[i].closing.mean * 200 ==
          doctest::Approx(static_cast<double>(one[i].closing() + other[i].closing())));
    debit += *lines[i].debit.mean;
  }
  CHECK(lines.back().code == "total");
  CHECK(*lines.back().debit.mean == doctest::Approx(debit));
}

TEST_CASE(
    "a reconciliation that is broken in one run is broken in the file, and says in how many") {
  StudyOutput output = fake_study();
  counted(output.base.runs[1], 2).claim_paid[at(Claim::rent)] += 1;
  const std::string reconciled = content(book_files(output, Language::en), reconciliation_name);
  CHECK(line_of(reconciled, "0,today,claim_rent,").find(",2,1,broken,") != std::string::npos);
}

TEST_SUITE_END();
