#include <doctest/doctest.h>

#include <algorithm>

#include "fake_study.h"
#include "output/woonbron_part.h"

using namespace drempel;

namespace {

// A year: 400 cases handed over; `summoned` of them summoned.
void give_files(ScenarioRuns& scenario, std::int64_t summoned) {
  for (Tally& tally : scenario.runs)
    for (int n = 0; n < 4; ++n) {
      counted(tally, n).files_handed_over = 100;
      counted(tally, n).files_settled_amicably = 70;
      counted(tally, n).files_summoned = summoned / 4;
    }
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("without third parties there is no Woonbron line") {
  const StudyOutput output = fake_study();
  CHECK(woonbron_part(output, compare(output), Language::en).empty());
}

// 120 summoned in the base, 40 in the alternative: 80 kept out of court, × €2,900 = €232,000.
TEST_CASE("files kept out of court are counted against the base and valued at the own price") {
  StudyOutput output = fake_study();
  give_files(output.base, 120);
  give_files(output.alternatives[0], 40);
  std::string text = woonbron_part(output, compare(output), Language::en);
  std::replace(text.begin(), text.end(), '\n', ' ');  // wherever a line is broken
  CHECK(text.find("no target") != std::string::npos);
  CHECK(text.find("+80") != std::string::npos);
  CHECK(text.find("+232,000") != std::string::npos);
  CHECK(text.find("Reading A") != std::string::npos);
  CHECK(text.find("Reading B") != std::string::npos);
  std::string dutch = woonbron_part(output, compare(output), Language::nl);
  std::replace(dutch.begin(), dutch.end(), '\n', ' ');
  CHECK(dutch.find("Lezing B") != std::string::npos);
}

TEST_CASE("a single run shows its files and no difference") {
  StudyOutput output = fake_study(false);
  give_files(output.base, 120);
  const std::string text = woonbron_part(output, compare(output), Language::en);
  CHECK(text.find("kept out of court, a year") == std::string::npos);
  CHECK(text.find("120") != std::string::npos);
}

TEST_SUITE_END();
