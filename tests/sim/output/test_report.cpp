#include <doctest/doctest.h>

#include <sstream>

#include "fake_study.h"
#include "golden.h"
#include "output/headlines.h"
#include "output/report.h"
#include "output/table.h"

using namespace drempel;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// From the figures for people up to the chain: the part that hangs on no other room's rows.
std::string figures_part(const std::string& report, std::string_view from, std::string_view to) {
  return report.substr(report.find(from), report.find(to) - report.find(from));
}

std::string compared(Language language) {
  const StudyOutput output = fake_study();
  return compare_report(output, compare(output), language);
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("the figures of a comparison are as stored") {
  const std::string en = figures_part(compared(Language::en), "IN SHORT", "THE CHAIN");
  CHECK(en == golden("compare_figures_en.txt", en));
  const std::string nl = figures_part(compared(Language::nl), "IN HET KORT", "DE KETEN");
  CHECK(nl == golden("compare_figures_nl.txt", nl));
}

TEST_CASE("a comparison names both, what differs, and what it rests on") {
  const std::string text = compared(Language::en);
  CHECK(has(text, "Today's practice\n"));
  CHECK(has(text, "1  Visit earlier"));
  CHECK(has(text, "(staff.visitors)"));
  CHECK(has(text, "expert guesses"));
  CHECK(has(text, "Guesses that the alternatives change: staff.visitors."));
  CHECK(has(text, "of the noise in the differences"));
  CHECK(has(text, "million tenant-months"));
  CHECK(has(text, "results version"));
  CHECK(has(text, "Every euro is accounted for"));
}

TEST_CASE("a ledger that does not balance is said aloud") {
  StudyOutput output = fake_study();
  output.alternatives[0].runs[1].ledger.paid += Cents{1};
  CHECK(has(compare_report(output, compare(output), Language::en), "does NOT balance"));
}

TEST_CASE("no line of a report is wider than the page, in either language") {
  const StudyOutput output = fake_study();
  const StudyOutput alone = fake_study(false);
  for (const Language language : {Language::en, Language::nl})
    for (const std::string& text : {compare_report(output, compare(output), language),
                                    run_report(alone, compare(alone), language)}) {
      std::istringstream lines(text);
      for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(display_width(line) <= report_width);
      }
    }
}

TEST_CASE("every headline is a figure and fits its column") {
  for (const HeadlineGroup& group : headline_groups())
    for (const Headline& line : group.lines) {
      CAPTURE(line.code);
      CHECK(find_kpi(line.code) != nullptr);
      CHECK(display_width(line.label.en) <= 40);
      CHECK(display_width(line.label.nl) <= 40);
    }
  for (const Headline& line : shortest_headlines()) CHECK(find_kpi(line.code) != nullptr);
}

TEST_CASE("five alternatives make further blocks instead of wider lines") {
  StudyOutput output = fake_study();
  for (int i = 0; i < 4; ++i) output.alternatives.push_back(output.alternatives[0]);
  const std::string text = compare_report(output, compare(output), Language::en);
  CHECK(has(text, "5  Visit earlier"));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) CHECK(display_width(line) <= report_width);
}

TEST_CASE("control characters in a scenario's title never reach a terminal") {
  StudyOutput output = fake_study();
  output.base.scenario.label_en = "bad\x1b[31m title";
  CHECK_FALSE(has(compare_report(output, compare(output), Language::en), "\x1b"));
}

TEST_SUITE_END();
