#include <doctest/doctest.h>

#include "fake_study.h"
#include "output/answered.h"
#include "output/guesses.h"
#include "output/report.h"

using namespace drempel;

namespace {

const Day end = to_day({2027, 12, 31});

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

Scenario with_step(Scenario scenario, StepId step, SegmentId segment) {
  WorkflowStep entry;
  entry.step = step, entry.has_day = true, entry.day = 40;
  scenario.workflows[at(segment)].steps.push_back(entry);
  return scenario;
}

void put(Scenario& scenario, std::string_view key, double value) {
  set_value(rows()[*find_row(key)], scenario.settings, value);
}

// As `change` makes the alternative, with runs like the base's.
template <class Change>
StudyOutput unmoved(Change change) {
  StudyOutput output = fake_study();
  output.alternatives[0].scenario = output.base.scenario;
  output.alternatives[0].runs = output.base.runs;
  change(output.alternatives[0].scenario);
  return output;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("one count in one quarter of one run is an answer") {
  StudyOutput output = unmoved([](Scenario&) {});
  CHECK_FALSE(anything_answered(output.base, output.alternatives[0]));
  CHECK_FALSE(any_answered(output));
  ++output.alternatives[0].runs[1].quarters.back().attempts;
  CHECK(anything_answered(output.base, output.alternatives[0]));
  CHECK(unanswered(output, 0, Language::en).empty());
}

TEST_CASE("a value that is dated after the run changes nothing, one before its end may") {
  const Scenario base = fake_study().base.scenario;
  Scenario later = base;
  later.dated.push_back({*find_row("staff.visitors"), end + 1, 3, 0});
  const auto reasons = idle_changes(base, later, end, Language::en);
  REQUIRE(reasons.size() == 1);
  CHECK(has(reasons[0], "staff.visitors"));
  CHECK(has(reasons[0], "1 January 2028"));
  CHECK(idle_changes(base, later, end + 1, Language::en).empty());
}

TEST_CASE("a step for a segment that nobody can be in changes nothing until its key is on") {
  Scenario base = fake_study().base.scenario;
  put(base, "segment.fine", 0);
  const Scenario other = with_step(base, StepId::A_2_2, SegmentId::broke);
  const auto reasons = idle_changes(base, other, end, Language::nl);
  REQUIRE(reasons.size() == 1);
  CHECK(has(reasons[0], "segment.fine"));
  CHECK(idle_changes(base, with_step(base, StepId::A_2_2, SegmentId::lax), end, Language::nl)
            .empty());
  Scenario fine = other;
  put(fine, "segment.fine", 1);
  CHECK(idle_changes(base, fine, end, Language::nl).empty());
  const Scenario both = with_step(other, StepId::A_2_2, SegmentId::lax);
  CHECK(idle_changes(base, both, end, Language::nl).empty());  // as a file that says `all`
}

TEST_CASE("an agreement with an agency to which no step leads changes nothing") {
  const Scenario base = fake_study().base.scenario;
  Scenario dearer = base;
  put(dearer, "agency.price", 500);
  const auto reasons = idle_changes(base, dearer, end, Language::en);
  REQUIRE(reasons.size() == 1);
  CHECK(has(reasons[0], "A.2.5b"));
  const auto with_agency = [](const Scenario& s) {
    return with_step(s, StepId::A_2_5b, SegmentId::regular);
  };
  CHECK(idle_changes(with_agency(base), with_agency(dearer), end, Language::en).empty());
}

TEST_CASE("a comparison to which nothing answered says so and rests on no guess") {
  const StudyOutput output = unmoved([](Scenario& s) {
    s.dated.push_back({*find_row("staff.visitors"), to_day({2090, 1, 1}), 3, 0});
  });
  const std::string text = compare_report(output, compare(output), Language::en);
  CHECK(has(text, "nothing in the 2 runs answered to this: staff.visitors"));
  CHECK_FALSE(has(text, "The difference goes through"));
  CHECK_FALSE(has(text, "Pairing by tenant"));
  CHECK(guesses_touched(output).empty());
  const std::string answered = compare_report(fake_study(), compare(fake_study()), Language::en);
  CHECK_FALSE(has(answered, "answered to this"));
  CHECK(has(answered, "The difference goes through"));
}

TEST_CASE("a count that came up in no run of either is told apart from an equal one") {
  const StudyOutput output = fake_study();
  const Comparison figures = compare(output);
  CHECK(figures.differences[0].last_year(*find_kpi("gone")).certainty == Certainty::never);
  CHECK(figures.base.last_year(*find_kpi("gone")).value.unseen());
  CHECK(figures.differences[0].last_year(*find_kpi("visit_hours")).certainty == Certainty::same);
  CHECK(has(compare_report(output, figures, Language::nl), "kwam niet voor"));
  CHECK(has(run_report(output, figures, Language::en), "at most"));
}

TEST_SUITE_END();
