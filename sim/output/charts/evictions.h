// Evictions for arrears per calendar year, strategies beside each other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

struct YearBars {
  std::string name;
  std::vector<Estimate> years;  // as many as YearsData::years
};

struct YearsData {
  std::string title, under;
  std::string axis;  // name and unit of the height
  std::string definition;
  int digits = 1;  // decimals at most
  std::vector<int> years;
  std::vector<Day> begins, ends;     // of the years; may be empty
  std::vector<YearBars> strategies;  // 0 = today's policy
};

// Full calendar years only; when a run has none, its counted years, named by their first.
YearsData evictions_data(const StudyOutput& output, const Comparison& figures, Language language);

// A bar to the mean; the light band over it is where 90 % of the replications lie: a single year as
// luck may have it. The dark band is the 90 % interval of the mean.
void draw(Canvas& canvas, const Rect& bounds, const YearsData& data, const Look& look);

// Which bar of such a picture lies at a point (the whole height counts).
struct YearPlace {
  std::size_t strategy = 0, year = 0;
};
std::optional<YearPlace> year_at(Point at, const Rect& bounds, const YearsData& data,
                                 const Look& look);

}  // namespace drempel
