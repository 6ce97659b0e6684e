// Who pays: from what today's policy costs the country to what a strategy costs, by who bears it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

struct MoneyPart {
  std::string name;       // who bears it
  Estimate eur;           // € a year: the change, or the whole when there is no strategy
  std::string certainty;  // word for it; empty when there is no strategy
  std::vector<std::string>
      flows;  // the largest payments behind it: "to the bailiff: + € 3,200 (…)"
};

struct MoneyData {
  std::string title, under, axis;
  std::string start_name, end_name;
  std::optional<double> start;  // € a year that today's policy costs the country; null = begin at 0
  std::optional<double> end;    // what the strategy costs
  std::vector<MoneyPart> parts;  // start + all parts = end
  int place = 1;                 // of the strategy, for its colour; 0 = today's policy alone
};

// Mean over the counted years. `place` = which strategy (1 … number of alternatives), or 0: what
// today's policy costs each stakeholder.
MoneyData money_data(const StudyOutput& output, const Comparison& figures, int place,
                     Language language);

// A waterfall. When the changes are small beside the whole the axis does not begin at 0 and the two
// whole bars show a break.
void draw(Canvas& canvas, const Rect& bounds, const MoneyData& data, const Look& look);

}  // namespace drempel
