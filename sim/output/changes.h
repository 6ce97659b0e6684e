// What an alternative does differently, in words, and what its values rest on.
#pragma once

#include <string>
#include <vector>

#include "policy/scenario.h"

namespace drempel {

// Whether a row's value or one of its dated values differs.
bool row_changes(std::size_t row, const Scenario& a, const Scenario& b);
// Whether a step's place in the workflow of any segment differs.
bool step_differs(const Scenario& a, const Scenario& b, StepId step);
// The same, in one segment.
bool step_differs_in(const Scenario& a, const Scenario& b, StepId step, SegmentId segment);

// "Staff: collectors (staff.collectors): 1.5 → 2", one text per value that differs, in the order of
// the rows; then changes with a date; then one text with the steps of the workflow that differ, the
// steps that move along with them, and what to know of the alternative's workflow (workflow_notes).
std::vector<std::string> changes_in_words(const Scenario& base, const Scenario& alternative,
                                          Language language);

// The label of a row with its subject in front where labels repeat.
std::string label_of(const Row& row, Language language);
// A value of a row with its unit: "25 %", "€ 12,50", "yes".
std::string shown_value(const Row& row, double value, Language language);

// How sure the value of a row is in this scenario: the file's own status, or the row's.
Status status_of(const Scenario& scenario, std::size_t row);
// How many values of a scenario have each status.
struct StatusCounts {
  int law = 0, published = 0, calibrated = 0, guessed = 0;
  int all() const { return law + published + calibrated + guessed; }
};
StatusCounts count_statuses(const Scenario& scenario);
// The rows that differ between two scenarios (dated values too) and are guesses in either.
std::vector<std::size_t> guesses_that_differ(const Scenario& base, const Scenario& alternative);

}  // namespace drempel
