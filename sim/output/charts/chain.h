// The process chain as flows: A above, B below, C at the side; width = arrears cases a year.
#pragma once

#include <string>
#include <vector>

#include "model/tally.h"
#include "output/pen.h"
#include "study/comparison.h"

namespace drempel {

struct ChainStep {
  StepId id{};
  std::string code, name;
  Estimate cases;         // a year: reached it for the first time
  std::string change;     // against today's policy, as text; empty = none or can't tell
  double cost_eur = 0;    // a year, resources of this step
  double standing = 0;    // cases whose last new step this is, mean of the quarters' ends
  double paid_share = 0;  // 0 … 1: of the cases that left the chain here, those that paid
};

struct ChainFlow {
  std::size_t from = 0, to = 0;  // places (model/tally.h)
  double cases = 0;              // a year
};

struct ChainEnd {
  std::size_t from = 0;
  CaseOutcome how{};
  double cases = 0;  // a year
};

// What the colour of a step says.
enum class ChainColour : std::uint8_t { strategy, cost, waiting, solved };

struct ChainData {
  std::string title, under;
  std::vector<ChainStep> steps;  // all of StepId, in order
  std::vector<ChainFlow> flows;
  std::vector<ChainEnd> ends;
  double opened = 0;    // cases a year
  double departed = 0;  // tenants a year who left with a debt
  int place = 0;        // of the strategy, for its colour
};

// Quarters that are looked at, as places in Tally::quarters; the default is all counted ones.
struct ChainSpan {
  int first = 0, last = 0;  // one past the end; 0, 0 = all counted quarters
};

// `place`: 0 = today's policy, 1 … = the alternatives.
ChainData chain_data(const StudyOutput& output, const Comparison& figures, int place,
                     Language language, ChainSpan span = {});

// In a large picture the chain as flows; in a small one a bar per step (a funnel). Flows thinner
// than a hair are drawn as one. Who leaves without a debt turns aside and gets lighter; who leaves
// the home is darker and turns down. A round shade behind a step: cases that stand there.
void draw(Canvas& canvas, const Rect& bounds, const ChainData& data, const Look& look,
          ChainColour colour = ChainColour::strategy);

// Where a step stands in a picture drawn inside `bounds`, for who clicks on it; a box of nothing
// when it is not drawn.
Rect place_in_chain(StepId step, const Rect& bounds, const ChainData& data, const Look& look);

}  // namespace drempel
