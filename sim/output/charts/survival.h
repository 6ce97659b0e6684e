// How long arrears cases last: the share that is still open so many days after the first missed
// rent, by the hidden profile that the tenant had at the start.
#pragma once

#include <string>
#include <vector>

#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

struct SurvivalLine {
  std::string name;
  SeriesLook look;
  std::vector<Estimate> open;  // % still open at SurvivalData::days; null from where too few lasted
};

struct SurvivalPanel {
  std::string title;  // empty when there is one panel only
  std::vector<SurvivalLine> lines;
};

struct SurvivalData {
  std::string title, under, axis, days_axis, definition;
  std::vector<int> days;              // 0, 3, 8 …
  std::vector<SurvivalPanel> panels;  // one with a line per profile; or one per profile with a line
                                      // per strategy
};

// From what happened over all counted quarters: of the cases that reached an age, the share that
// did not end before the next one. Cases that go along with a leaving tenant count until then.
SurvivalData survival_data(const StudyOutput& output, Language language, Theme theme);

// The days are spaced by their square root, so that the first month can be seen. Bands: 90 %
// interval of the mean.
void draw(Canvas& canvas, const Rect& bounds, const SurvivalData& data, const Look& look);

}  // namespace drempel
