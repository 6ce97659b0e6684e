#include <doctest/doctest.h>

#include <string>

#include "policy/scenario.h"

using namespace drempel;

namespace {

std::size_t row_at(std::string_view key) { return find_row(key).value(); }
double collectors(const Scenario& s, Date day) {
  return settings_on(s, to_day(day)).policy.staff.collectors;
}

Scenario ramped(int months) {
  Scenario s;
  set_value(rows()[row_at("staff.collectors")], s.settings, 4);
  s.dated.push_back({row_at("staff.collectors"), to_day({2024, 3, 1}), 10, months});
  return s;
}

}  // namespace

TEST_SUITE_BEGIN("policy");

TEST_CASE("a dated value holds from its day on, the day itself included") {
  const Scenario s = ramped(0);
  CHECK(collectors(s, {2024, 2, 29}) == 4);
  CHECK(collectors(s, {2024, 3, 1}) == 10);
  CHECK(collectors(s, {2034, 3, 1}) == 10);
  CHECK(collectors(s, {1990, 1, 1}) == 4);
}

TEST_CASE("a ramp goes in equal monthly steps, the first at once, the last full") {
  const Scenario s = ramped(3);
  CHECK(collectors(s, {2024, 2, 29}) == 4);
  CHECK(collectors(s, {2024, 3, 1}) == 6);
  CHECK(collectors(s, {2024, 3, 31}) == 6);
  CHECK(collectors(s, {2024, 4, 1}) == 8);
  CHECK(collectors(s, {2024, 5, 1}) == 10);
  CHECK(collectors(s, {2025, 1, 1}) == 10);
}

TEST_CASE("later values follow earlier ones, and a ramp begins where the value before it stands") {
  Scenario s = ramped(0);
  s.dated.push_back({row_at("staff.collectors"), to_day({2024, 6, 1}), 2, 4});
  CHECK(collectors(s, {2024, 5, 31}) == 10);
  CHECK(collectors(s, {2024, 6, 1}) == 8);
  CHECK(collectors(s, {2024, 8, 31}) == 4);
  CHECK(collectors(s, {2024, 9, 1}) == 2);
}

TEST_CASE("a ramp of a whole number stays whole") {
  Scenario s;
  set_value(rows()[row_at("arrangement.max_terms")], s.settings, 12);
  s.dated.push_back({row_at("arrangement.max_terms"), to_day({2024, 1, 1}), 7, 4});
  for (int month = 1; month <= 6; ++month) {
    CAPTURE(month);
    const double terms = settings_on(s, to_day({2024, month, 1})).policy.arrangement.max_terms;
    CHECK(terms == static_cast<int>(terms));
  }
}

TEST_CASE("the days of change are the first days of all steps, sorted, once each") {
  Scenario s = ramped(3);
  s.dated.push_back({row_at("staff.visitors"), to_day({2024, 4, 1}), 3, 0});
  s.dated.push_back({row_at("climate.hardship"), to_day({2024, 1, 15}), 50, 0});
  const auto days = [&](Date from, Date until) {
    return change_days(s, to_day(from), to_day(until));
  };
  const std::vector<Day> all{to_day({2024, 1, 15}), to_day({2024, 3, 1}), to_day({2024, 4, 1}),
                             to_day({2024, 5, 1})};
  CHECK((days({2023, 1, 1}, {2025, 1, 1}) == all));
  CHECK(days({2024, 3, 1}, {2024, 5, 1}).size() == 2);  // after `from`, up to and including `until`
  CHECK(days({2024, 5, 1}, {2030, 1, 1}).empty());
  // Nothing changes between them.
  for (Day day = to_day({2024, 1, 1}); day < to_day({2024, 7, 1}); ++day) {
    const Settings today = settings_on(s, day), tomorrow = settings_on(s, day + 1);
    bool changes = false;
    for (const Row& row : rows()) changes |= value_of(row, today) != value_of(row, tomorrow);
    bool told = false;
    for (const Day known : all) told |= known == day + 1;
    CAPTURE(to_iso(day));
    CHECK(changes == told);
  }
}

TEST_CASE("two scenarios share a past when their worlds are equal, whatever else differs") {
  const Scenario base;
  for (const Row& row : rows()) {
    CAPTURE(key_of(row));
    Scenario other;
    const double value = value_of(row, other.settings);
    set_value(row, other.settings, value == row.high ? row.low : row.high);
    CHECK(same_world(base, other) == (row.kind != Kind::world));
  }
}

TEST_CASE("an untouched scenario has the rows' defaults and an origin for each row") {
  const Scenario s;
  CHECK(s.origins.size() == rows().size());
  for (const Row& row : rows()) CHECK(value_of(row, s.settings) == row.fallback);
}

TEST_CASE("the codes of results, conditions and segments are all there and all different") {
  const auto check = [](auto count, auto code) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
      const auto mine = code(i);
      CHECK_FALSE(mine.empty());
      for (std::size_t k = 0; k < i; ++k) CHECK((mine != code(k)));
    }
  };
  check(StepResult::count, [](std::size_t i) { return code_of(static_cast<StepResult>(i)); });
  check(Unless::count, [](std::size_t i) { return code_of(static_cast<Unless>(i)); });
  check(SegmentId::count, [](std::size_t i) { return code_of(static_cast<SegmentId>(i)); });
}
