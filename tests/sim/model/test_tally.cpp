#include <doctest/doctest.h>

#include <array>
#include <bit>
#include <set>
#include <string>

#include "model/tally.h"

using namespace drempel;

namespace {
using Numbers = std::array<std::int64_t, sizeof(Quarter) / sizeof(std::int64_t)>;

Quarter numbered(std::int64_t from) {
  Numbers numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = from + static_cast<std::int64_t>(i);
  return std::bit_cast<Quarter>(numbers);
}
}  // namespace

TEST_SUITE_BEGIN("model");

TEST_CASE("adding two quarters adds every number of them") {
  Quarter sum = numbered(1000);
  sum += numbered(7);
  const auto numbers = std::bit_cast<Numbers>(sum);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    REQUIRE(numbers[i] == 1007 + 2 * static_cast<std::int64_t>(i));
}

TEST_CASE("the tallies of teams add up quarter by quarter, in any order") {
  const auto team = [](std::int64_t from) {
    Tally tally;
    tally.policy_date = to_day({2023, 1, 1});
    for (int q = 0; q < 8; ++q) tally.quarters.push_back(numbered(from + q));
    tally.ledger = {Cents{from}, Cents{100}, Cents{70}, Cents{from + 20}, Cents{10}};
    return tally;
  };
  Tally forwards, backwards;
  for (const std::int64_t from : {1, 50, 900}) forwards.add(team(from));
  for (const std::int64_t from : {900, 50, 1}) backwards.add(team(from));
  CHECK(forwards.years() == 1);
  CHECK(forwards.policy_date == to_day({2023, 1, 1}));
  for (std::size_t q = 0; q < 8; ++q)
    CHECK((std::bit_cast<Numbers>(forwards.quarters[q]) ==
           std::bit_cast<Numbers>(backwards.quarters[q])));
  CHECK(forwards.quarters[3].homes_end == 951 + 9);
  CHECK(forwards.ledger.opening == Cents{951});
  CHECK(forwards.ledger.billed == Cents{300});
  CHECK(forwards.ledger.balanced());
}

TEST_CASE("a ledger that has lost a cent does not balance") {
  LedgerTotals totals{Cents{10}, Cents{100}, Cents{80}, Cents{25}, Cents{5}};
  CHECK(totals.balanced());
  totals.paid -= Cents{1};
  CHECK_FALSE(totals.balanced());
}

TEST_CASE("every cost and breach row stands in its place with names in both languages") {
  REQUIRE(cost_rows().size() == count_of<CostId>);
  REQUIRE(breach_rows().size() == count_of<Breach>);
  std::set<std::string_view> codes;
  for (std::size_t i = 0; i < cost_rows().size(); ++i) {
    const CostRow& row = cost_rows()[i];
    CAPTURE(std::string(row.code));
    CHECK(at(row.id) == i);
    CHECK(codes.insert(row.code).second);
    CHECK_FALSE(row.name.en.empty());
    CHECK_FALSE(row.name.nl.empty());
    CHECK(row.from != row.to);
    CHECK(row.from != Stakeholder::count);
  }
  for (std::size_t i = 0; i < breach_rows().size(); ++i) {
    const BreachRow& row = breach_rows()[i];
    CAPTURE(std::string(row.code));
    CHECK(at(row.id) == i);
    CHECK(codes.insert(row.code).second);
    CHECK_FALSE(row.name.nl.empty());
    CHECK_FALSE(row.source.in(Language::en).empty());
  }
}

TEST_CASE("a case lies in the band of its days overdue, each border in the lower band") {
  CHECK(case_age_band(0) == 0);
  CHECK(case_age_band(8) == 0);
  CHECK(case_age_band(9) == 1);
  CHECK(case_age_band(45) == 3);
  CHECK(case_age_band(46) == 4);
  CHECK(case_age_band(365) == 6);
  CHECK(case_age_band(366) == 7);
  CHECK(case_age_band(100000) == PerAge{}.size() - 1);
}
