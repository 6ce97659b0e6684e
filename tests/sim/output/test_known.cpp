#include <doctest/doctest.h>

#include "output/known.h"

using namespace drempel;

namespace {

Scenario rising() {
  Scenario s;
  s.dated.push_back({*find_row("climate.rent_rise"), to_day({2023, 1, 1}), 0.1, 0});
  s.dated.push_back({*find_row("climate.rent_rise"), to_day({2024, 1, 1}), 5.1, 0});
  return s;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("output");

TEST_CASE("a year beyond the last known rise is named with what is repeated") {
  const std::string line = known_until(rising(), to_day({2025, 12, 31}), Language::en);
  CHECK(has(line, "2024"));
  CHECK(has(line, "5.1%"));
  CHECK(has(line, "2025"));
  CHECK(known_until(rising(), to_day({2024, 12, 31}), Language::en).empty());
}

TEST_CASE("tariffs are known for some years and then unchanged") {
  const std::string late = known_until({}, to_day({2059, 12, 31}), Language::nl);
  CHECK(has(late, "tarieven"));
  CHECK(has(late, "2059"));
  CHECK(known_until({}, to_day({2024, 12, 31}), Language::nl).empty());
}

TEST_CASE("a series that ends at its default has nothing to repeat") {
  Scenario s;
  s.dated.push_back({*find_row("climate.no_evictions"), to_day({2020, 3, 26}), 1, 0});
  s.dated.push_back({*find_row("climate.no_evictions"), to_day({2020, 7, 1}), 0, 0});
  CHECK(known_until(s, to_day({2024, 12, 31}), Language::en).empty());
}

TEST_SUITE_END();
