#include <doctest/doctest.h>

#include <string>

#include "model/ids.h"
#include "policy/law.h"

using namespace drempel;

namespace {
const Day today = to_day({2023, 6, 1});
Cents without_vat(Cents principal) {  // before VAT existed on it in these rows: none
  const Cents with_vat = collection_costs(principal, today);
  return {(with_vat.n * 100 + 60) / 121};
}
}  // namespace

TEST_SUITE_BEGIN("policy");

TEST_CASE(
    "each row of the law holds from its date on, and the one before it until the day before") {
  const LawRow* before = nullptr;
  for (const LawRow& row : law_rows()) {
    const std::string name(row.name.en);
    CAPTURE(name);
    CAPTURE(row.value);
    const Day from = to_day(row.from);
    CHECK(law_on(row.law, from) == row.value);
    CHECK(law_on(row.law, from + 10) == row.value);
    if (before && before->law == row.law) {
      CHECK(before->from < row.from);
      CHECK(law_on(row.law, from - 1) == before->value);
    } else {  // before the first row: the first row's
      CHECK(law_on(row.law, from - 1) == row.value);
    }
    CHECK_FALSE(row.source.empty());
    CHECK_FALSE(row.name.nl.empty());
    before = &row;
  }
}

TEST_CASE("every subject of the law has a row, in one block") {
  for (std::size_t k = 0; k < count_of<Law>; ++k) {
    CAPTURE(k);
    int blocks = 0;
    const LawRow* before = nullptr;
    for (const LawRow& row : law_rows()) {
      if (at(row.law) == k && (!before || before->law != row.law)) ++blocks;
      before = &row;
    }
    CHECK(blocks == 1);
  }
}

TEST_CASE("the law says on some days what law.md says") {
  CHECK(law_on(Law::wik_days, to_day({2012, 7, 1})) == 14);
  CHECK(law_on(Law::landlord_duties, to_day({2020, 12, 31})) == 0);
  CHECK(law_on(Law::landlord_duties, to_day({2021, 1, 1})) == 1);
  CHECK(law_on(Law::municipal_report, to_day({2021, 3, 31})) == 0);
  CHECK(law_on(Law::municipal_report, to_day({2021, 4, 1})) == 1);
  CHECK(law_on(Law::notice_days, today) == 3);
  CHECK(law_on(Law::notice_practice, today) == 14);
  CHECK(law_on(Law::summons_fee, to_day({2021, 7, 1})) == 98.52);
  CHECK(law_on(Law::court_fee, to_day({2021, 12, 31})) == 486);
  CHECK(law_on(Law::court_fee, to_day({2022, 1, 1})) == 365);
}

TEST_CASE("collection costs follow the scale of the law: one to five months of 600, by hand") {
  // Without VAT: 90, 180, 270, 360, then 375 on the first 2,500 and 10 % of the other 500: 425.
  const int costs[] = {90, 180, 270, 360, 425};
  for (int months = 1; months <= 5; ++months) {
    CAPTURE(months);
    CHECK(without_vat(euros(600 * months)) == euros(costs[months - 1]));
    CHECK(collection_costs(euros(600 * months), today) == euros(costs[months - 1] * 1.21));
  }
}

TEST_CASE("collection costs have a least and a most, and grow by bands between") {
  CHECK(without_vat(Cents{1}) == euros(40));
  CHECK(without_vat(euros(266.66)) == euros(40));
  CHECK(without_vat(euros(300)) == euros(45));
  CHECK(without_vat(euros(2500)) == euros(375));
  CHECK(without_vat(euros(5000)) == euros(625));
  CHECK(without_vat(euros(10000)) == euros(875));
  CHECK(without_vat(euros(200000)) == euros(2775));
  CHECK(without_vat(euros(1000000)) == euros(6775));
  CHECK(without_vat(euros(9000000)) == euros(6775));
  Cents last;
  for (int eur = 1; eur < 30000; eur += 7) {
    const Cents now = collection_costs(euros(eur), today);
    REQUIRE(now >= last);
    last = now;
  }
}

TEST_CASE("there are no collection costs on nothing, nor before the law of 1 July 2012") {
  CHECK(collection_costs(Cents{}, today) == Cents{});
  CHECK(collection_costs(Cents{-100}, today) == Cents{});
  CHECK(collection_costs(euros(600), to_day({2012, 6, 30})) == Cents{});
  CHECK(collection_costs(euros(600), to_day({2012, 7, 1})) == euros(108.90));
}
