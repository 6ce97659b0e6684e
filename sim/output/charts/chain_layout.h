// Where the steps of the chain stand in its picture, and where each flow leaves and comes in.
#pragma once

#include <array>
#include <vector>

#include "output/charts/chain.h"

namespace drempel {

struct FlowEnds {
  bool shown = false;
  double from = 0, to = 0;  // heights of its middle at both ends; `to` is not used when it ends
};

struct ChainLayout {
  PerPlace<Rect> nodes{};             // a box of nothing = not drawn
  std::vector<FlowEnds> flows, ends;  // parallel with ChainData's
  PerPlace<int> row{};                // 0 … 2
  std::array<double, 3> row_top{};    // where one row ends and the next begins
  double per_case = 0;                // pixels of width for one case a year
  double pitch = 0;                   // pixels from one column to the next
  double row_height = 0;              // pixels
};

// In three rows: A.1 and A.2; A.3, A.4 and, at the side, C; B with those who left. Steps stand in
// the same place whatever the numbers, so that strategies can be compared.
ChainLayout chain_layout(const ChainData& data, const Rect& area, double scale);

}  // namespace drempel
