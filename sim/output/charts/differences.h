// What each strategy changes against today's policy: a row per figure, a mark with its interval.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

struct Difference {
  Estimate change;  // in the figure's own unit
  Certainty certainty = Certainty::cant_tell;
  std::string text;      // "−3.2"
  std::string interval;  // "−4.5 … −1.9"
};

struct DifferenceRow {
  std::string label;  // with its unit; spaces in front = belongs to the row above
  std::string today;  // today's value as text
  std::string definition;
  std::optional<double> base;       // today's value; null or 0 = nothing to compare with
  std::vector<Difference> changes;  // one per strategy
  bool first_choice = false;        // kept when there is no room for all rows
};

struct DifferenceGroup {
  std::string title;
  std::vector<DifferenceRow> rows;
};

struct DifferencesData {
  std::string title, under;
  std::vector<std::string> strategies;  // names; colours 1 … n
  std::vector<DifferenceGroup> groups;
};

// The figures of headlines.h, of the last full calendar year. At least one alternative, else the
// data say that there is nothing to compare.
DifferencesData differences_data(const StudyOutput& output, const Comparison& figures,
                                 Language language);

// The height axis is the change in % of today's value; filled marks = almost certainly, half filled
// = probably, open = can't tell. What lies beyond the axis has an arrow.
void draw(Canvas& canvas, const Rect& bounds, const DifferencesData& data, const Look& look);

}  // namespace drempel
