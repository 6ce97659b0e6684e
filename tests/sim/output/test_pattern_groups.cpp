#include <doctest/doctest.h>

#include <set>

#include "kpi/kpi.h"
#include "output/pattern_groups.h"
#include "output/table.h"

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

TEST_CASE("the name and unit of each fit the column of a run's report, in both languages") {
  constexpr int column = 54;
  for (const PatternGroup& group : pattern_groups())
    for (const std::string_view code : group.codes) {
      const KpiRow& row = *find_kpi(code);
      CAPTURE(code);
      for (const Language language : {Language::en, Language::nl})
        CHECK(display_width(row.name.in(language)) + 2 + display_width(row.unit.in(language)) <=
              column);
    }
}

TEST_SUITE_END();
