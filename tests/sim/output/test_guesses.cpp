#include <doctest/doctest.h>

#include "fake_study.h"
#include "output/changes.h"
#include "output/guesses.h"

using namespace drempel;

namespace {

bool names(const std::vector<SectionGuesses>& list, std::string_view section) {
  for (const SectionGuesses& one : list)
    if (one.section == section) return true;
  return false;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("more visitors go through the guesses about staff and about contact, not about court") {
  const auto list = guesses_touched(fake_study());  // staff.visitors
  CHECK(names(list, "contact"));
  CHECK(names(list, "channel"));
  CHECK_FALSE(names(list, "court"));
  CHECK_FALSE(names(list, "population"));
}

TEST_CASE("a step that moves in the workflow brings in what it reads") {
  StudyOutput output = fake_study();
  output.alternatives[0].scenario.settings = output.base.scenario.settings;
  CHECK(guesses_touched(output).empty());
  WorkflowStep summons;
  summons.step = StepId::B_2_1, summons.has_day = true, summons.day = 120;
  output.alternatives[0].scenario.workflows[0].steps.push_back(summons);
  const auto list = guesses_touched(output);
  CHECK(names(list, "court"));
  CHECK_FALSE(names(list, "contact"));
}

TEST_CASE("a single run rests on all its guesses") {
  const StudyOutput output = fake_study(false);
  int sum = 0;
  for (const SectionGuesses& one : guesses_touched(output)) sum += one.guesses;
  CHECK(sum == count_statuses(output.base.scenario).guessed);
}

TEST_SUITE_END();
