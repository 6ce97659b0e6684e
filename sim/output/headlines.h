// The figures that a report opens with, in the order a policy maker asks for them: people before
// euros, euros before process.
#pragma once

#include <span>
#include <string_view>

#include "base/text.h"

namespace drempel {

struct Headline {
  std::string_view code;  // of a row in kpi/kpi.h
  Text label;             // with its unit, at most 40 wide
};

struct HeadlineGroup {
  Text title;
  std::span<const Headline> lines;
};

std::span<const HeadlineGroup> headline_groups();
// The few that a comparison is summed up in; their labels stand within a sentence.
std::span<const Headline> shortest_headlines();

}  // namespace drempel
