#include <doctest/doctest.h>

#include <set>

#include "kpi/kpi.h"
#include "output/pattern_groups.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("every result that a report tells beside its headlines is a figure, and told once") {
  std::set<std::string_view> told;
  for (const PatternGroup& group : pattern_groups()) {
    CHECK_FALSE(group.codes.empty());
    for (const std::string_view code : group.codes) {
      CAPTURE(code);
      CHECK(find_kpi(code) != nullptr);
      CHECK(told.insert(code).second);
    }
  }
}

TEST_SUITE_END();
