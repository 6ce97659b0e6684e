#include <doctest/doctest.h>

#include "fake_study.h"
#include "output/morale_part.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("the order at both ends is shown with its verdict") {
  const StudyOutput output = fake_study();
  Comparison figures = compare(output);
  CHECK(morale_part(figures, Language::en).empty());
  figures.morale_ends = {{find_kpi("hap_total"), {1, 0}, {1, 0}, true, true},
                         {find_kpi("tenants_in_arrears"), {1, 0}, {0, 1}, false, false},
                         {find_kpi("cost_country_eur"), {1, 0}, {0, 1}, false, true}};
  const std::string text = morale_part(figures, Language::en);
  CHECK(text.find("DOES THE ORDER HOLD?") != std::string::npos);
  CHECK(text.find("1 > today") != std::string::npos);
  CHECK(text.find("yes") != std::string::npos);
  CHECK(text.find("NO") != std::string::npos);
  CHECK(text.find("within luck") != std::string::npos);
  CHECK(code_of(figures.morale_ends[1]) == "changes");
}

TEST_SUITE_END();
