// Which results a report of one run tells beside the headlines, in the order in which a case goes:
// who falls behind, the middle, the judge and after, people and money as they are.
#pragma once

#include <span>
#include <string_view>

#include "base/text.h"

namespace drempel {

struct PatternGroup {
  Text title;
  std::span<const std::string_view> codes;  // of rows in kpi/kpi.h
};

std::span<const PatternGroup> pattern_groups();

}  // namespace drempel
