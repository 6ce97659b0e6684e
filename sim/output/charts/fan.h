// One figure over quarters: the mean of each strategy with a fan for luck.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "output/pen.h"
#include "study/comparison.h"
#include "study/estimate.h"

namespace drempel {

struct FanLine {
  std::string name;
  std::vector<Estimate> quarters;  // as many as FanData::ends; null where there is nothing
};

// Where the height begins.
enum class FanHeight : std::uint8_t {
  usual,  // at 0, unless all values lie far from it
  zero,   // at 0
  fitted  // at what is shown
};

struct FanData {
  std::string title;             // the quantity, or what was found
  std::string under;             // a line below it
  std::string axis;              // name and unit of the height
  std::string definition;        // for tooltips
  int digits = 0;                // decimals at most
  std::vector<Day> ends;         // last day of each quarter, in order
  std::vector<FanLine> lines;    // 0 = today's policy
  std::optional<double> sector;  // a published figure of the sector beside it
  std::string sector_name;
  FanHeight height = FanHeight::usual;
};

// Only the quarters from `first` up to (not including) `last`, at least one; what lies outside the
// data is cut off.
FanData zoomed(const FanData& data, std::size_t first, std::size_t last);

// A row of kpi/kpi.h over the counted quarters, for the base and its alternatives. `code` must be
// one of its codes. With alternatives the line under the title says what the first one changes.
FanData fan_data(const StudyOutput& output, const Comparison& figures, std::string_view code,
                 Language language);

// Light band: where 90 % of replications lie (p05 … p95; today's policy only when there are more
// than two lines); darker band: the 90 % interval of the mean.
void draw(Canvas& canvas, const Rect& bounds, const FanData& data, const Look& look);

// Where such a picture has its quarters, for who points at them; empty when nothing is drawn.
struct FanPlaces {
  Rect plot;
  std::vector<double> x;  // of each of FanData::ends
  // The quarter nearest to an x; there must be one.
  std::size_t nearest(double at) const;
};
FanPlaces places_in_fan(const Rect& bounds, const FanData& data, const Look& look);

}  // namespace drempel
