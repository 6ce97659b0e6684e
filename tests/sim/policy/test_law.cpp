#include <doctest/doctest.h>

#include <string>
#include <string_view>

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
    const std::string name(name_of(row.law).en);
    CAPTURE(name);
    CAPTURE(row.value);
    const Day from = to_day(row.from);
    CHECK(law_on(row.law, from) == row.value);
    CHECK(law_on(row.law, from + 1) == row.value);
    if (before && before->law == row.law) {
      CHECK(before->from < row.from);
      CHECK(law_on(row.law, from - 1) == before->value);
    } else {  // before the first row: the first row's
      CHECK(law_on(row.law, from - 1) == row.value);
    }
    CHECK_FALSE(row.source.in(Language::en).empty());
    CHECK_FALSE(name_of(row.law).nl.empty());
    CHECK(row.value >= 0);
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
  CHECK(law_on(Law::own_motion, to_day({2022, 12, 31})) == 0);
  CHECK(law_on(Law::own_motion, to_day({2023, 1, 1})) == 1);
  CHECK(law_on(Law::settlement_months, to_day({2023, 6, 30})) == 36);
  CHECK(law_on(Law::settlement_months, to_day({2023, 7, 1})) == 18);
  CHECK(law_on(Law::moratorium_months, today) == 6);
  CHECK(law_on(Law::protected_income, to_day({2020, 12, 31})) == 85);
  CHECK(law_on(Law::protected_income, to_day({2021, 1, 1})) == 95);
  CHECK(law_on(Law::vat, to_day({2012, 9, 30})) == 19);
  CHECK(law_on(Law::vat, to_day({2012, 10, 1})) == 21);
  CHECK(law_on(Law::opposition_days, today) == 28);
  CHECK(law_on(Law::grace_days, today) == 30);
  CHECK(law_on(Law::summons_days, today) == 7);
}

TEST_CASE("tariffs stand in every year from 2010 to 2026, and a year without a figure is a guess") {
  for (std::size_t k = at(Law::summons_fee); k <= at(Law::rate_eviction); ++k) {
    const auto law = static_cast<Law>(k);
    const std::string name(name_of(law).en);
    CAPTURE(name);
    for (int year = 2010; year <= 2026; ++year) {
      CAPTURE(year);
      int rows_in_year = 0;
      for (const LawRow& row : law_rows())
        rows_in_year += row.law == law && row.from.year == year ? 1 : 0;
      CHECK(rows_in_year >= 1);
    }
  }
  // Two years before the first figure and two after the last, at 2 % a year, by hand.
  CHECK(law_on(Law::tariff_index, today) == 2);
  CHECK(law_on(Law::summons_fee, to_day({2019, 12, 31})) == 94.69);  // 98.52 ÷ 1.0404
  CHECK(law_on(Law::summons_fee, to_day({2026, 1, 1})) == 116.91);   // 112.37 × 1.0404
  CHECK(law_on(Law::court_fee_500, to_day({2021, 12, 31})) == 126);  // 121 × 1.0404, whole euros
  for (const LawRow& row : law_rows())
    if (row.source.in(Language::en).find("indexed") != std::string::npos) CHECK(row.guess);
}

TEST_CASE("the court fee goes by the size of the claim, and by more bands from 2022") {
  const auto fee = [](double claim, Date date) { return court_fee(euros(claim), to_day(date)); };
  const Date old{2021, 12, 31}, reform{2022, 1, 1}, later{2024, 1, 1};
  CHECK(fee(500, old) == euros(126));
  CHECK(fee(500.01, old) == euros(507));
  CHECK(fee(12500, old) == euros(507));
  CHECK(fee(12500.01, old) == euros(1011));  // 972 × 1.0404
  const double claims[] = {500, 1500, 2500, 5000, 12500};
  const double fees[] = {128, 322, 365, 487, 514, 1384};
  const double after[] = {130, 328, 372, 496, 524, 1409};
  for (int band = 0; band < 5; ++band) {
    CAPTURE(band);
    CHECK(fee(claims[band], reform) == euros(fees[band]));
    CHECK(fee(claims[band] + 0.01, reform) == euros(fees[band + 1]));
    CHECK(fee(claims[band] + 0.01, later) == euros(after[band + 1]));
  }
  CHECK(fee(500, {2018, 1, 1}) == euros(117));
  CHECK(fee(2000, {2018, 1, 1}) == euros(470));
  CHECK(fee(2000, {2019, 1, 1}) == euros(486));
}

TEST_CASE("the representative earns a rate a point, and an eviction claim at least its own") {
  const Day day = to_day({2024, 2, 1});
  CHECK(representation_rate(euros(250), false, day) == euros(40));
  CHECK(representation_rate(euros(250.01), false, day) == euros(82));
  CHECK(representation_rate(euros(2500), false, day) == euros(204));
  CHECK(representation_rate(euros(2500.01), false, day) == euros(238));
  CHECK(representation_rate(euros(50000), false, day) == euros(339));
  CHECK(representation_rate(euros(250), true, day) == euros(204));
  CHECK(representation_rate(euros(4000), true, day) == euros(271));
  CHECK(representation_rate(euros(2000), true, day - 1) == euros(199));
  CHECK(representation(euros(2000), true, false, day) == euros(204));
  CHECK(representation(euros(2000), true, true, day) == euros(408));
  CHECK(after_costs(euros(2000), true, day) == euros(102));
}

TEST_CASE("a default case of three months at 600, by hand, in four years") {
  // Principal 1,800; collection costs 15 % (270) and 21 % VAT: 326.70; the claim is 2,126.70.
  // 2024 is the worked case of figures.md §4a: 270 + 112 + 372 + 204, service 122 and half a point.
  struct Year {
    Date date;
    double summons, court, salary, service, after;
  };
  // Before the first published figure: Btag 98.52 ÷ 1.02^7 and ÷ 1.02^3, salary 199 ÷ 1.02^n.
  for (const Year& y : {Year{{2014, 3, 1}, 85.77, 434, 167, 94.64, 83.5},
                        Year{{2018, 3, 1}, 92.84, 470, 180, 102.44, 90},
                        Year{{2022, 3, 1}, 104.02, 365, 195, 114.77, 97.5},
                        Year{{2024, 3, 1}, 112.37, 372, 204, 122.34, 102}}) {
    CAPTURE(y.date.year);
    const Day day = to_day(y.date);
    const Cents claim = euros(1800) + collection_costs(euros(1800), day);
    CHECK(claim == euros(2126.70));
    CHECK(euros(law_on(Law::summons_fee, day)) == euros(y.summons));
    CHECK(court_fee(claim, day) == euros(y.court));
    CHECK(representation(claim, true, false, day) == euros(y.salary));
    CHECK(euros(law_on(Law::service_fee, day)) == euros(y.service));
    CHECK(after_costs(claim, true, day) == euros(y.after));
  }
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
  CHECK(collection_costs(euros(600), to_day({2012, 7, 1})) == euros(107.10));  // 19 % VAT
  CHECK(collection_costs(euros(600), to_day({2012, 10, 1})) == euros(108.90));
}
