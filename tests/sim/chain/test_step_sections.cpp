#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "chain/step_sections.h"
#include "policy/rows.h"

using namespace drempel;

TEST_SUITE_BEGIN("chain");

TEST_CASE("every step names sections, and every section named exists") {
  std::set<std::string, std::less<>> sections;
  for (const Row& row : rows()) sections.emplace(row.section.substr(0, row.section.find('.')));
  for (std::size_t s = 0; s < count_of<StepId>; ++s) {
    const auto read = sections_read_by(static_cast<StepId>(s));
    CAPTURE(s);
    CHECK_FALSE(read.empty());
    for (const std::string_view section : read) {
      CAPTURE(section);
      CHECK(sections.count(section) == 1);
    }
  }
}

TEST_CASE("a step names the section that is its own") {
  const auto reads = [](StepId step, std::string_view section) {
    const auto read = sections_read_by(step);
    return std::find(read.begin(), read.end(), section) != read.end();
  };
  CHECK(reads(StepId::A_2_3b, "municipality"));
  CHECK(reads(StepId::A_2_3c, "tailor"));
  CHECK(reads(StepId::A_2_3d, "crisis"));
  CHECK(reads(StepId::A_4_1, "settlement"));
  CHECK(reads(StepId::B_2_4, "crisis"));
  CHECK(reads(StepId::B_2_2, "court"));
  CHECK_FALSE(reads(StepId::A_2_1, "court"));
}

TEST_CASE("a lever of staff speaks through contact, one that stands alone through nothing") {
  CHECK_FALSE(sections_read_with("staff").empty());
  CHECK(sections_read_with("population").empty());
}

TEST_SUITE_END();
