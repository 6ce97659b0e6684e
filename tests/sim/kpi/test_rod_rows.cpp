// The results that a run is held against, each on a small tally with the arithmetic beside it.
#include <doctest/doctest.h>

#include "fake_tally.h"
#include "kpi/kpi.h"

using namespace drempel;

namespace {

Value year(std::string_view code, const Tally& tally) {
  return in_last_year(*find_kpi(code), tally);
}
Rod& rod(Tally& tally, int n) { return counted(tally, n).rod; }

}  // namespace

TEST_SUITE_BEGIN("kpi");

// 120 of 1,000 homes late; 125 households, 80 of them for money (20 of whom it comes later).
TEST_CASE("late homes and reasons are counted on 31 December, out of households late in the year") {
  Tally tally = fake_tally();
  Rod& december = rod(tally, 3);
  december.late_homes = 120, december.late_homes_of = 1000;
  december.late_households = 120;
  rod(tally, 1).late_households = 5;  // left during the year
  december.late_main = {10, 30, 1, 4, 50, 20, 5};
  rod(tally, 1).late_main[at(LateReason::short_of_money)] = 5;
  CHECK(*year("late_homes_pct", tally).number == doctest::Approx(12));
  CHECK(*year("late_households", tally).number == 125);
  CHECK(*year("late_money_pct", tally).number == doctest::Approx(100 * 80 / 125.0));
  CHECK(*year("late_later_pct", tally).number == doctest::Approx(25));
  double sum = 0;
  for (const char* reason : {"forgot", "late_habit", "withheld", "reversed_debit", "short_of_money",
                             "comes_later", "settlement_bill"})
    sum += *year("late_reason_pct." + std::string(reason), tally).number;
  CHECK(sum == doctest::Approx(100));
  CHECK(*year("late_reason_pct.short_of_money", tally).number == doctest::Approx(44));
  CHECK_FALSE(in_quarter(*find_kpi("late_homes_pct"), tally, first_counted).number);
}

TEST_CASE("what is unpaid on day 8, per tenant-month, and at nil 5 and 15 days on") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    counted(tally, n).tenant_months = 3000;
    rod(tally, n).unpaid_day_8 = 150;
    rod(tally, n).nil_in_5 = 30, rod(tally, n).nil_in_15 = 75;
  }
  CHECK(*year("late_months_per_1000", tally).number == doctest::Approx(50));
  CHECK(*year("unpaid_day_8", tally).number == 600);
  CHECK(*year("unpaid_day_8_nil_5_pct", tally).number == doctest::Approx(20));
  CHECK(*year("unpaid_day_8_nil_15_pct", tally).number == doctest::Approx(50));
}

TEST_CASE("new cases are of earlier late payers or of others, first letters of chronic ones") {
  Tally tally = fake_tally();
  counted(tally, 0).cases_opened = 90;
  rod(tally, 0).opened_earlier = 60;
  rod(tally, 0).first_letters = 50, rod(tally, 0).first_letters_chronic = 12;
  CHECK(*year("new_arrears_earlier", tally).number == 60);
  CHECK(*year("new_arrears_first", tally).number == 30);
  CHECK(*year("first_letters", tally).number == 50);
  CHECK(*year("first_letter_chronic_pct", tally).number == doctest::Approx(24));
}

// 1,000 homes; 40 in terms a year, 36 with own staff; 20 running over €18,000.
TEST_CASE("arrangements in terms: agreed, running, mean sum, kept") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    Rod& now = rod(tally, n);
    now.terms_made = 10, now.terms_made_own = 9;
    now.terms_kept = 6, now.terms_broken = 4, now.terms_end = 20;
    counted(tally, n).arrangement_agreed_cents_end = 1'800'000;
  }
  CHECK(*year("terms_agreed", tally).number == 40);
  CHECK(*year("terms_agreed_pct", tally).number == doctest::Approx(3.6));
  CHECK(*year("terms_running_pct", tally).number == doctest::Approx(2));
  CHECK(*year("terms_mean_eur", tally).number == doctest::Approx(900));
  CHECK(*year("terms_kept_pct", tally).number == doctest::Approx(60));
}

TEST_CASE("after the WIK letter: paid, in contact, in terms, of the letters") {
  Tally tally = fake_tally();
  Rod& now = rod(tally, 2);
  now.wik_letters = 200, now.wik_paid = 168, now.wik_contact = 41, now.wik_terms = 4;
  CHECK(*year("wik_letters", tally).number == 200);
  CHECK(*year("wik_paid_30_pct", tally).number == doctest::Approx(84));
  CHECK(*year("wik_contact_30_pct", tally).number == doctest::Approx(20.5));
  CHECK(*year("wik_terms_30_pct", tally).number == doctest::Approx(2));
}

TEST_CASE("signals per 1,000 homes add up over the year") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) counted(tally, n).signals = 12;
  CHECK(*year("signals_per_1000", tally).number == doctest::Approx(48));
}

// Profile II: 8 settled, 6 untalked, on days 4 … 18; 10 opened that stayed, 3 open after 60 days.
TEST_CASE("how cases go, of all and by profile") {
  Tally tally = fake_tally();
  Rod& now = rod(tally, 0);
  const std::size_t ii = at(Profile::II), iv = at(Profile::IV);
  now.settled[ii] = 8, now.cured_untalked[ii] = 6;
  now.settled[iv] = 2, now.cured_untalked[iv] = 2;
  for (int day = 4; day <= 18; day += 2) now.days_to_nil[ii].add(day);
  now.days_to_nil[iv].add(100), now.days_to_nil[iv].add(102);
  now.cohort_60[ii] = 10, now.cohort_60_open[ii] = 3;
  now.cohort_60[iv] = 10, now.cohort_60_open[iv] = 1;
  now.cohort_180[iv] = 4, now.cohort_180_open[iv] = 1;
  CHECK(*year("cured_untalked_pct", tally).number == doctest::Approx(80));
  CHECK(*year("cured_untalked_pct.II", tally).number == doctest::Approx(75));
  CHECK(*year("days_to_nil_median.II", tally).number == doctest::Approx(12));
  CHECK(*year("days_to_nil_median", tally).number == doctest::Approx(14));  // the fifth of ten ends
  CHECK(*year("days_to_nil_median.IV", tally).number == doctest::Approx(102));
  CHECK(*year("open_after_60_pct", tally).number == doctest::Approx(20));
  CHECK(*year("open_after_60_pct.II", tally).number == doctest::Approx(30));
  CHECK(*year("open_after_180_pct.IV", tally).number == doctest::Approx(25));
  CHECK_FALSE(year("open_after_180_pct.II", tally).number);
  CHECK_FALSE(year("days_to_nil_median.I", tally).number);
}

TEST_CASE("a median of a year is that of all its quarters' counts, not of its quarters' medians") {
  Tally tally = fake_tally();
  rod(tally, 0).days_to_eviction.add(200);
  for (int k = 0; k < 3; ++k) rod(tally, 3).days_to_eviction.add(400);
  const KpiRow& row = *find_kpi("days_to_eviction_median");
  CHECK(*in_quarter(row, tally, first_counted).number == doctest::Approx(205));
  CHECK(*year("days_to_eviction_median", tally).number == doctest::Approx(400 + 10.0 / 3));
  CHECK_FALSE(in_quarter(row, tally, first_counted + 1).number);
  CHECK(year("days_to_eviction_median", tally).counts.below == 4);
}

TEST_CASE("months, days and euros at the summons, the judgment and the door") {
  Tally tally = fake_tally();
  Rod& now = rod(tally, 1);
  now.months_at_summons.add(31);
  now.months_at_judgment.add(40);
  now.days_to_summons.add(150);
  now.owed_at_eviction.add(3'250);
  CHECK(*year("months_at_summons_median", tally).number == doctest::Approx(3.15));
  CHECK(*year("months_at_judgment_median", tally).number == doctest::Approx(4.05));
  CHECK(*year("days_to_summons_median", tally).number == doctest::Approx(155));
  CHECK(*year("owed_at_eviction_median_eur", tally).number == doctest::Approx(3'250));
}

// 1,000 homes: 12 judgments, 10 that allow eviction, 2 evictions, 1 with keys, 7 with a notice.
TEST_CASE("judgments, notices and who is put out") {
  Tally tally = fake_tally();
  Quarter& q = counted(tally, 0);
  q.judgments = 12, q.judgments_eviction = 10, q.evictions_arrears = 2, q.keys_handed_in = 1;
  q.gone = 2;
  q.rod.noticed = 7;
  q.averted = {2, 1, 1, 1, 0, 0};
  q.group_evicted[at(Group::with_children)] = 1, q.group_evicted[at(Group::single)] = 1;
  q.group_evicted[at(Group::single_parent)] = 1;
  CHECK(*year("judgments_per_1000", tally).number == doctest::Approx(12));
  CHECK(*year("judgments_eviction_per_1000", tally).number == doctest::Approx(10));
  CHECK(*year("judgments_eviction_pct", tally).number == doctest::Approx(100 * 10 / 12.0));
  CHECK(*year("evicted_of_eviction_judgments_pct", tally).number == doctest::Approx(20));
  CHECK(*year("keys_of_judgments_pct", tally).number == doctest::Approx(10));
  CHECK(*year("gone_of_judgments_pct", tally).number == doctest::Approx(20));
  CHECK(*year("noticed_per_eviction", tally).number == doctest::Approx(3.5));
  CHECK(*year("averted_own_pct", tally).number == doctest::Approx(60));
  CHECK(*year("evicted_with_children_pct", tally).number == doctest::Approx(50));
  CHECK(*year("evicted_one_adult_pct", tally).number == doctest::Approx(100));
  CHECK(*year("evicted_67_pct", tally).number == doctest::Approx(0));
}

// Young: 8 of 100 in arrears, then 4 of 100; old: 2 of 100 and 2 of 150.
TEST_CASE("the old against the young is a share over a share of all ends together") {
  Tally tally = fake_tally();
  for (int n = 0; n < 2; ++n) {
    rod(tally, n).homes_age_end = {100, 50, n == 0 ? 100 : 150};
    rod(tally, n).in_arrears_age_end = {n == 0 ? 8 : 4, 1, 2};
    rod(tally, n).occupied_end = n == 0 ? 250 : 300;
    rod(tally, n).homes_67_no_pension_end = 5;
    rod(tally, n).homes_67_children_end = n == 0 ? 1 : 3;
    rod(tally, n).homes_over_100_end = 1;
    rod(tally, n).mean_month_short_end = 30;
  }
  CHECK(*year("in_arrears_67_to_under_45", tally).number ==
        doctest::Approx((4 / 250.0) / (12 / 200.0)));
  CHECK(*year("in_arrears_under_45_pct", tally).number == doctest::Approx(6));
  CHECK(*year("in_arrears_45_to_66_pct", tally).number == doctest::Approx(2));
  CHECK(*year("in_arrears_67_pct", tally).number == doctest::Approx((2 + 200 / 150.0) / 2));
  CHECK(*year("homes_67_pct", tally).number == doctest::Approx((40 + 50) / 2.0));
  CHECK(*year("homes_over_100_pct", tally).number == doctest::Approx((0.4 + 100 / 300.0) / 2));
  CHECK(*year("homes_67_no_pension_pct", tally).number == doctest::Approx((5 + 500 / 150.0) / 2));
  CHECK(*year("homes_67_children_pct", tally).number == doctest::Approx((1 + 2) / 2.0));
  CHECK(*year("mean_month_short_pct", tally).number == doctest::Approx((12 + 10) / 2.0));
}

TEST_CASE("the old against the young is no number while no young tenant is in arrears") {
  Tally tally = fake_tally();
  rod(tally, 0).homes_age_end = {100, 50, 100};
  rod(tally, 0).in_arrears_age_end = {0, 1, 2};
  CHECK_FALSE(year("in_arrears_67_to_under_45", tally).number);
}

TEST_CASE("months owed, three months or more, and problem debts that begin") {
  Tally tally = fake_tally();
  for (int n = 0; n < 4; ++n) {
    counted(tally, n).in_arrears_end = 50;
    rod(tally, n).months_owed_milli_end = 75'000;
    rod(tally, n).rent_debt_3_end = 4;
    rod(tally, n).problem_begun = 3;
  }
  CHECK(*year("months_owed_mean", tally).number == doctest::Approx(1.5));
  CHECK(*year("rent_debt_3_pct", tally).number == doctest::Approx(0.4));
  CHECK(*year("problem_debt_begin_pct", tally).number == doctest::Approx(1.2));
}

// €2 million a quarter is billed: €8 million in twelve months.
TEST_CASE("arrears by kind of claim add up to those of sitting and of departed tenants") {
  Tally tally = fake_tally();
  for (Quarter& q : tally.quarters) {
    q.billed_cents = 200'000'000;
    q.claim_open_end = {5'000'000, 500'000, 100'000, 800'000, 300'000, 700'000};
    q.rod.departed_open_end = {1'000'000, 100'000, 20'000, 800'000, 100'000, 500'000};
    q.departed_cents_end = 2'520'000, q.sitting_cents_end = 4'880'000;
    q.departed_end = 18;
    q.written_off_cents = 400'000;
  }
  CHECK(*year("hap_sitting.rent", tally).number == doctest::Approx(0.5));
  CHECK(*year("hap_departed.final_bill", tally).number == doctest::Approx(0.1));
  double sitting = 0, departed = 0;
  for (const char* claim : {"rent", "service", "settlement", "collection_costs", "court_costs"}) {
    sitting += *year("hap_sitting." + std::string(claim), tally).number;
    departed += *year("hap_departed." + std::string(claim), tally).number;
  }
  departed += *year("hap_departed.final_bill", tally).number;
  CHECK(sitting == doctest::Approx(*year("hap_sitting", tally).number));
  CHECK(departed == doctest::Approx(*year("hap_departed", tally).number));
  CHECK(*year("departed_in_debt_pct", tally).number == doctest::Approx(1.8));
  CHECK(*year("hap_and_written_off_pct", tally).number == doctest::Approx(0.925 + 0.2));
}

TEST_CASE("what is lost on arrears: written off, acts less what came back, homes") {
  Tally tally = fake_tally();
  auto& costs = counted(tally, 0).cost_cents;
  costs[at(CostId::written_off)] = 1'000'000;
  costs[at(CostId::summons_fee)] = 11'000;
  costs[at(CostId::agency_fee)] = 4'000;
  costs[at(CostId::summons_work)] = 9'900;  // theirs, not the corporation's
  costs[at(CostId::judicial_costs)] = 5'000;
  costs[at(CostId::collection_costs)] = 2'000;
  costs[at(CostId::relet_repair)] = 300'000, costs[at(CostId::relet_empty)] = 50'000;
  CHECK(*year("loss_eur", tally).number == doctest::Approx(13'580));
}

TEST_CASE("an eviction costs acts that did not come back, own people, repair and the empty home") {
  Tally tally = fake_tally();
  counted(tally, 0).evictions_arrears = 1, counted(tally, 2).evictions_arrears = 1;
  Rod& now = rod(tally, 0);
  now.evicted_acts_cents = 300'000, now.evicted_recovered_cents = 40'000;
  now.evicted_staff_cents = 80'000, now.evicted_relet_cents = 680'000;
  rod(tally, 3).evicted_written_off_cents = 500'000;
  CHECK(*year("eviction_cost_eur", tally).number == doctest::Approx(5'100));
  CHECK(*year("eviction_acts_eur", tally).number == doctest::Approx(1'300));
  CHECK(*year("eviction_staff_eur", tally).number == doctest::Approx(400));
  CHECK(*year("eviction_relet_eur", tally).number == doctest::Approx(3'400));
  CHECK(*year("eviction_written_off_eur", tally).number == doctest::Approx(2'500));
}

// 1,000 homes at €500, in July €510; of what came on top €1 a home by re-letting.
TEST_CASE("rent: as it is written until the first July, and what it grew by") {
  Tally tally = fake_tally();
  for (std::size_t k = 0; k < tally.quarters.size(); ++k) {
    Quarter& q = tally.quarters[k];
    q.tenant_months = 3000;
    q.rod.basic_rent_cents = 3000 * (k < 6 ? 500'00 : 511'00);
    q.rod.written_rent_cents = 3000 * 500'00;
  }
  rod(tally, 2).rise_cents = 1000 * 10'00;
  rod(tally, 1).relet_cents = 1000 * 1'00;
  const auto quarter = [&](std::string_view code, int n) {
    return in_quarter(*find_kpi(code), tally, first_counted + n).number;
  };
  CHECK(*quarter("rent_as_written_ratio", 1) == doctest::Approx(1));
  CHECK_FALSE(quarter("rent_as_written_ratio", 2));
  CHECK(*year("rent_as_written_ratio", tally).number == doctest::Approx(1));
  CHECK(*quarter("rent_per_month_eur", 3) == doctest::Approx(511));
  CHECK(*quarter("rent_growth_pct", 3) == doctest::Approx(2.2));
  CHECK(*quarter("rent_rises_pct", 3) == doctest::Approx(2));
  CHECK(*quarter("rent_relet_pct", 3) == doctest::Approx(0.2));
  CHECK(*quarter("rent_growth_rest_pct", 3) == doctest::Approx(0));
  CHECK(*quarter("rent_growth_pct", 0) == doctest::Approx(0));
}

TEST_CASE("a policy date in July has no quarter before the first July") {
  Tally tally = fake_tally();
  tally.policy_date = to_day({2023, 7, 1});
  for (Quarter& q : tally.quarters) q.rod.basic_rent_cents = q.rod.written_rent_cents = 1;
  CHECK_FALSE(in_quarter(*find_kpi("rent_as_written_ratio"), tally, first_counted).number);
  tally.policy_date = to_day({2023, 10, 1});  // three quarters
  for (int n = 0; n < 4; ++n) {
    CAPTURE(n);
    CHECK(in_quarter(*find_kpi("rent_as_written_ratio"), tally, first_counted + n)
              .number.has_value() == (n < 3));
  }
}

TEST_CASE(
    "a period of two years: flows a year, stocks the mean of ends, ratios and medians whole") {
  Tally tally = fake_tally(2);
  for (int n = 0; n < 8; ++n) {
    counted(tally, n).judgments = n < 4 ? 1 : 3;
    counted(tally, n).mandates_end = n < 4 ? 600 : 700;
    counted(tally, n).debits = n < 4 ? 100 : 300, counted(tally, n).reversals = n < 4 ? 10 : 6;
    rod(tally, n).days_to_summons.add(n < 6 ? 100 : 200);
  }
  const auto over = [&](std::string_view code, int first, int last) {
    return *in_period(*find_kpi(code), tally, first_counted + first, first_counted + last).number;
  };
  CHECK(over("judgments", 0, 7) == doctest::Approx(8));  // 16 in two years
  CHECK(over("judgments", 4, 7) == doctest::Approx(12));
  CHECK(over("judgments", 0, 1) == doctest::Approx(4));  // two quarters, a year's worth
  CHECK(over("2", 0, 7) == doctest::Approx(65));
  CHECK(over("reversals_per_debit", 0, 7) == doctest::Approx(100 * 64 / 1600.0));
  CHECK(over("days_to_summons_median", 0, 7) == doctest::Approx(100 + 10 * 4 / 6.0));
}

TEST_SUITE_END();
