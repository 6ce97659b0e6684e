#include <doctest/doctest.h>

#include <vector>

#include "chain/contractor.h"
#include "people.h"
#include "policy/law.h"

using namespace drempel;
using namespace drempel::people;

namespace {

const Day today = to_day({2023, 3, 1});

// Three months of €600 owed, €217.80 of it collection costs.
FileView file_at(Contractor who) { return {who, euros(2017.80), euros(217.80), 3, today, 0}; }

// p 0.5, 15 minutes, €45 an hour at the agency and €60 at the bailiff: round numbers.
Settings round_numbers() {
  Settings s = default_settings();
  set(s, "effort.believed", 0.5);
  set(s, "effort.scale", 15);
  set(s, "effort.agency_hour", 45);
  set(s, "effort.bailiff_hour", 60);
  set(s, "effort.call_minutes", 8);
  set(s, "effort.unseen", 0.4);
  set(s, "effort.check_scale", 0.25);
  set(s, "effort.most_minutes", 480);
  set(s, "contractor.actions", 1);
  set(s, "contractor.file_check", 0);
  set(s, "contractor.evaluation", 0);
  return s;
}

double minutes(Contractor who, const Settings& s) { return effort_minutes(file_at(who), s); }

// Effort over a sweep of one lever: never against the sign, and without jumps.
void check_sweep(Contractor who, Settings s, const char* key, double from, double to, int sign) {
  CAPTURE(key);
  constexpr int steps = 200;
  set(s, key, from);
  double before = minutes(who, s);
  const double first = before;
  double largest = 0;
  for (int i = 1; i <= steps; ++i) {
    set(s, key, from + (to - from) * i / steps);
    const double now = minutes(who, s);
    CHECK(sign * (now - before) >= -1e-12);
    largest = std::max(largest, sign * (now - before));
    before = now;
  }
  const double whole = sign * (before - first);
  CHECK(whole > 1);             // it matters
  CHECK(largest < whole / 10);  // in no step
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("the best minutes are scale × ln(believed × worth ÷ (cost × scale)), by hand") {
  const World w = round_numbers().world;
  // 0.5 × 270 ÷ (0.75 × 15) = 12; 15 × ln 12 = 37.27; p = 0.5 × (1 − 1/12) = 0.4583.
  const double m = wanted_minutes(270, 0.75, w);
  CHECK(m == doctest::Approx(37.2736));
  CHECK(settle_chance(m, w) == doctest::Approx(0.458333));
  // At ratio 1 the first minute just pays: none. At ratio 2: 15 × ln 2, half of the chance.
  CHECK(wanted_minutes(22.50, 0.75, w) == 0);
  CHECK(wanted_minutes(45, 0.75, w) == doctest::Approx(10.3972));
  CHECK(settle_chance(wanted_minutes(45, 0.75, w), w) == doctest::Approx(0.25));
  CHECK(wanted_minutes(0, 0.75, w) == 0);
  CHECK(wanted_minutes(-100, 0.75, w) == 0);
  CHECK(settle_chance(0, w) == 0);
  CHECK(settle_chance(1e6, w) == doctest::Approx(0.5));
  SUBCASE("and no other number of minutes leaves more") {
    const auto left = [&](double minutes) {
      return settle_chance(minutes, w) * 270 - 0.75 * minutes;
    };
    for (const double other : {0.0, 10.0, 30.0, 36.0, 38.0, 45.0, 90.0})
      CHECK(left(other) < left(m));
  }
}

TEST_CASE("the agency: a fixed price earns nothing by settling, a share and costs do") {
  Settings s = round_numbers();
  const FileView file = file_at(Contractor::agency);
  CHECK(worth_of_settling(file, s) == 0);
  CHECK(effort_minutes(file, s) == doctest::Approx(3.2));  // 1 call × 8 minutes × 40 % kept
  CHECK(fee_at_handover(Contractor::agency, s.policy) == euros(170));
  SUBCASE("15 % of €2,017.80 is €302.67") {
    set(s, "agency.model", 1);
    set(s, "agency.share", 0.15);
    CHECK(worth_of_settling(file, s) == doctest::Approx(302.67));
    // 0.5 × 302.67 ÷ 11.25 = 13.452; 15 × ln 13.452 = 38.987
    CHECK(effort_minutes(file, s) == doctest::Approx(38.987));
    CHECK(fee_at_handover(Contractor::agency, s.policy) == Cents{});
    CHECK(fee_on_payment(euros(100), s.policy) == euros(15));
  }
  SUBCASE("€217.80 of costs, paid in four of five cases") {
    set(s, "agency.model", 2);
    set(s, "effort.costs_paid", 0.8);
    CHECK(worth_of_settling(file, s) == doctest::Approx(174.24));
    CHECK(fee_on_payment(euros(100), s.policy) == Cents{});
    CHECK(costs_go_to(s.policy, true) == Stakeholder::agency);
    CHECK(costs_go_to(s.policy, false) == Stakeholder::corporation);
    FileView free = file;
    free.costs = Cents{};  // costs not passed on: nothing to earn
    CHECK(worth_of_settling(free, s) == 0);
  }
  SUBCASE("a bonus of €45 above a target of 90 %: 4.50 for each settled, 40.50 off for each not") {
    set(s, "agency.bonus", 45);
    set(s, "agency.target", 0.9);
    CHECK(bonus_of(Contractor::agency, true, s.policy) == euros(4.50));
    CHECK(bonus_of(Contractor::agency, false, s.policy) == euros(-40.50));
    CHECK(worth_of_settling(file, s) == doctest::Approx(45));
    CHECK(effort_minutes(file, s) == doctest::Approx(10.3972));
    // 9 of 10 settled: 9 × 4.50 − 40.50 = 0
  }
  CHECK(costs_go_to(round_numbers().policy, true) == Stakeholder::corporation);
}

TEST_CASE("the bailiff: acts make court worth more, a fixed price makes it cost work") {
  Settings s = round_numbers();
  set(s, "contact.bailiff_work", 0.6);
  set(s, "effort.court_chance", 0.8);
  set(s, "effort.court_months", 3);
  set(s, "bailiff.settled_fee", 65);
  const FileView file = file_at(Contractor::bailiff);
  // Three months: 0.8 × (1 − 1/e) = 0.50570.
  CHECK(court_chance(file, s.world) == doctest::Approx(0.505696));
  const double acts = law_on(Law::summons_fee, today) +
                      in_euros(representation(file.owed, true, false, today)) +
                      law_on(Law::service_fee, today);
  CHECK(in_euros(acts_ahead(file.owed, today)) == doctest::Approx(acts));
  // By acts: €65, less the margin of 40 % on the acts that would follow.
  CHECK(worth_of_settling(file, s) == doctest::Approx(65 - 0.505696 * acts * 0.4));
  CHECK(worth_of_settling(file, s) < 0);
  CHECK(effort_minutes(file, s) == doctest::Approx(3.2));
  FileView small = file;
  small.months_owed = 0;  // never goes to court: the €65 remain
  CHECK(worth_of_settling(small, s) == doctest::Approx(65));
  // 0.5 × 65 ÷ (1 × 15) = 2.1667; 15 × ln 2.1667 = 11.598
  CHECK(effort_minutes(small, s) == doctest::Approx(11.598).epsilon(0.001));
  SUBCASE("fixed price: settling saves 60 % of the tariffs in work") {
    set(s, "bailiff.model", 1);
    CHECK(worth_of_settling(file, s) == doctest::Approx(0.505696 * acts * 0.6));
    CHECK(effort_minutes(file, s) > 20);
    CHECK(act_fee(euros(100), s.policy) == Cents{});
    CHECK(fee_when_settled(Contractor::bailiff, s.policy) == Cents{});
    set(s, "bailiff.at_risk", 1);
    CHECK(worth_of_settling(file, s) ==
          doctest::Approx(0.505696 * (acts * 0.6 + in_euros(court_fee(file.owed, today)))));
  }
  SUBCASE("a bonus of €200 on top of the acts") {
    set(s, "bailiff.model", 2);
    set(s, "bailiff.bonus", 200);
    set(s, "bailiff.target", 0.9);
    CHECK(worth_of_settling(file, s) == doctest::Approx(265 - 0.505696 * acts * 0.4));
    CHECK(act_fee(euros(100), s.policy) == euros(100));
    CHECK(bonus_of(Contractor::bailiff, true, s.policy) == euros(20));
    CHECK(bonus_of(Contractor::bailiff, false, s.policy) == euros(-180));
    set(s, "bailiff.model", 0);
    CHECK(bonus_of(Contractor::bailiff, true, s.policy) == Cents{});
  }
}

// Two files: A, one month of €600; B, four months, €2,400. A is settled, B is not.
TEST_CASE("two files under each contract, by hand: where the minutes go and what is paid") {
  Settings s = round_numbers();
  set(s, "contractor.actions", 0);
  const FileView a{Contractor::agency, euros(600), euros(108.90), 1, today, 0};
  const FileView b{Contractor::agency, euros(2400), euros(435.60), 4, today, 0};
  const auto paid = [&](Contractor who) {  // by the corporation, at handover and at the ends
    return fee_at_handover(who, s.policy) * 2 + fee_when_settled(who, s.policy) +
           bonus_of(who, true, s.policy) + bonus_of(who, false, s.policy) +
           (who == Contractor::agency ? fee_on_payment(a.owed, s.policy) : Cents{});
  };
  SUBCASE("agency, fixed price: nothing is earned by either, €340 is paid all the same") {
    CHECK(effort_minutes(a, s) == 0);
    CHECK(effort_minutes(b, s) == 0);
    CHECK(paid(Contractor::agency) == euros(340));
  }
  SUBCASE("agency, 15 % of what comes in: the large file gets twice the minutes") {
    set(s, "agency.model", 1);
    set(s, "agency.share", 0.15);
    CHECK(effort_minutes(a, s) == doctest::Approx(20.7944));  // 15 × ln(0.5 × 90 ÷ 11.25 = 4)
    CHECK(effort_minutes(b, s) == doctest::Approx(41.5888));  // 15 × ln(0.5 × 360 ÷ 11.25 = 16)
    CHECK(paid(Contractor::agency) == euros(90));
  }
  SUBCASE("agency, the tenant's costs: the same order, and the corporation pays nothing") {
    set(s, "agency.model", 2);
    set(s, "effort.costs_paid", 0.8);
    CHECK(effort_minutes(a, s) == doctest::Approx(20.306).epsilon(0.001));  // 87.12: ln 3.872
    CHECK(effort_minutes(b, s) == doctest::Approx(41.101).epsilon(0.001));  // 348.48: ln 15.488
    CHECK(paid(Contractor::agency) == Cents{});
  }
  SUBCASE("agency, a bonus: both files the same, and half settled of 90 % costs the agency") {
    set(s, "agency.bonus", 45);
    set(s, "agency.target", 0.9);
    CHECK(effort_minutes(a, s) == doctest::Approx(10.3972));  // 15 × ln(0.5 × 45 ÷ 11.25 = 2)
    CHECK(effort_minutes(b, s) == effort_minutes(a, s));
    CHECK(paid(Contractor::agency) == euros(340 + 4.50 - 40.50));
  }
  FileView small = a, large = b;
  small.who = large.who = Contractor::bailiff;
  set(s, "effort.court_chance", 0.8);
  set(s, "effort.court_months", 3);
  const double chance_a = 0.8 * (1 - 0.716531),
               chance_b = 0.8 * (1 - 0.263597);  // e^(-1/3), e^(-4/3)
  const double acts_a = in_euros(acts_ahead(a.owed, today));
  const double acts_b = in_euros(acts_ahead(b.owed, today));
  set(s, "contact.bailiff_work", 0.6);
  SUBCASE("bailiff, by acts: settling the file that would go to court loses the margin of 40 %") {
    set(s, "bailiff.model", 0);
    set(s, "bailiff.settled_fee", 100);
    CHECK(worth_of_settling(small, s) == doctest::Approx(100 - chance_a * acts_a * 0.4));
    CHECK(worth_of_settling(large, s) == doctest::Approx(100 - chance_b * acts_b * 0.4));
    CHECK(effort_minutes(large, s) == 0);  // court earns more
    CHECK(effort_minutes(small, s) > 0);
    CHECK(fee_when_settled(Contractor::bailiff, s.policy) == euros(100));
  }
  SUBCASE("bailiff, fixed price: court costs work, so the large file gets the minutes") {
    set(s, "bailiff.model", 1);
    CHECK(worth_of_settling(small, s) == doctest::Approx(chance_a * acts_a * 0.6));
    CHECK(worth_of_settling(large, s) == doctest::Approx(chance_b * acts_b * 0.6));
    CHECK(effort_minutes(large, s) > effort_minutes(small, s));
    CHECK(paid(Contractor::bailiff) == fee_at_handover(Contractor::bailiff, s.policy) * 2);
  }
  SUBCASE("bailiff, acts and a bonus of €200: both are worth it, one of two settled costs him") {
    set(s, "bailiff.model", 2);
    set(s, "bailiff.settled_fee", 65);
    set(s, "bailiff.bonus", 200);
    set(s, "bailiff.target", 0.9);
    CHECK(worth_of_settling(large, s) == doctest::Approx(265 - chance_b * acts_b * 0.4));
    CHECK(effort_minutes(large, s) > 0);
    CHECK(paid(Contractor::bailiff) ==
          fee_at_handover(Contractor::bailiff, s.policy) * 2 + euros(65 + 20 - 180));
  }
}

TEST_CASE("effort follows each term of a contract smoothly and with the right sign") {
  const Settings s = round_numbers();
  Settings share = s, costs = s, acts = s, fixed = s, bonus = s, evaluated = s, least = s;
  set(share, "agency.model", 1);
  check_sweep(Contractor::agency, share, "agency.share", 0, 0.5, 1);
  set(costs, "agency.model", 2);
  check_sweep(Contractor::agency, costs, "effort.costs_paid", 0, 1, 1);
  check_sweep(Contractor::agency, s, "agency.bonus", 0, 200, 1);
  check_sweep(Contractor::agency, share, "effort.agency_hour", 100, 20, 1);
  set(acts, "bailiff.settled_fee", 150);
  check_sweep(Contractor::bailiff, acts, "bailiff.settled_fee", 60, 400, 1);
  check_sweep(Contractor::bailiff, acts, "contact.bailiff_work", 0, 1, 1);  // less margin on acts
  check_sweep(Contractor::bailiff, acts, "effort.court_chance", 0, 1, -1);
  set(fixed, "bailiff.model", 1);
  check_sweep(Contractor::bailiff, fixed, "effort.court_chance", 0, 1, 1);
  set(bonus, "bailiff.model", 2);
  check_sweep(Contractor::bailiff, bonus, "bailiff.bonus", 0, 400, 1);
  // A price alone buys nothing, a price that is worth keeping does.
  set(evaluated, "contractor.evaluation", 1);
  check_sweep(Contractor::agency, evaluated, "agency.price", 0, 500, 1);
  check_sweep(Contractor::agency, evaluated, "effort.renewal", 0, 2, 1);
  set(least, "contractor.actions", 4);
  check_sweep(Contractor::agency, least, "contractor.file_check", 0, 1, 1);
  check_sweep(Contractor::agency, s, "contractor.actions", 0, 10, 1);
}

TEST_CASE("a fixed price, no bonus, no check: the least effort, whatever the price") {
  Settings s = round_numbers();
  for (const double price : {0.0, 170.0, 2000.0}) {
    set(s, "agency.price", price);
    CHECK(minutes(Contractor::agency, s) == doctest::Approx(least_minutes(s)));
  }
  set(s, "contractor.actions", 0);
  CHECK(minutes(Contractor::agency, s) == 0);
}

TEST_CASE("what was agreed is kept as far as somebody looks") {
  Settings s = round_numbers();
  set(s, "contractor.actions", 3);
  CHECK(least_minutes(s) == doctest::Approx(9.6));  // 24 minutes × 40 %
  set(s, "contractor.file_check", 0.25);            // 0.4 + 0.6 × (1 − 1/e) = 0.77927
  CHECK(least_minutes(s) == doctest::Approx(18.7025));
  set(s, "contractor.file_check", 1);
  CHECK(least_minutes(s) == doctest::Approx(23.736).epsilon(0.001));
}

TEST_CASE("the terms that are offered, by hand: what settling is worth pays for watching them") {
  Settings s = round_numbers();
  set(s, "effort.term_minutes", 5);
  set(s, "contractor.max_terms", 12);
  set(s, "agency.model", 2);
  set(s, "effort.costs_paid", 1);
  FileView file = file_at(Contractor::agency);
  // A term of 5 minutes at €0.75 costs €3.75; half of €60 pays for 8.
  file.costs = euros(60);
  CHECK(terms_offered(file, s) == 8);
  file.costs = euros(400);
  CHECK(terms_offered(file, s) == 12);
  // Nothing to be earned: 40 % of the agreed 12 as long as nobody looks, nearly all when watched.
  file.costs = Cents{};
  CHECK(terms_offered(file, s) == 4);
  set(s, "contractor.file_check", 1);
  CHECK(terms_offered(file, s) == 11);
  set(s, "contractor.max_terms", 0);
  file.costs = euros(400);
  CHECK(terms_offered(file, s) == 0);
}

TEST_CASE(
    "by acts fewest terms are offered and least effort made, at a fixed price or bonus more") {
  Settings acts = round_numbers(), fixed = acts, bonus = acts;
  set(fixed, "bailiff.model", 1);
  set(bonus, "bailiff.model", 2);
  set(bonus, "bailiff.bonus", 200);
  FileView file = file_at(Contractor::bailiff);
  for (const double months : {0.5, 1.0, 2.0, 3.0, 6.0, 12.0}) {
    CAPTURE(months);
    file.months_owed = months;
    file.owed = euros(600 * months);
    CHECK(terms_offered(file, acts) <= terms_offered(file, bonus));
    CHECK(effort_minutes(file, acts) <= effort_minutes(file, bonus));
    if (months < 2) continue;  // where court is near
    CHECK(terms_offered(file, acts) < terms_offered(file, fixed));
    CHECK(effort_minutes(file, acts) < effort_minutes(file, fixed));
  }
}

TEST_CASE("a file is taken up again each month with a call in it, later with less, else not") {
  World w = round_numbers().world;
  w.effort.again_days = 30;
  CHECK(days_to_next_round(60, w) == 30);
  CHECK(days_to_next_round(8, w) == 30);  // a call
  CHECK(days_to_next_round(4, w) == 60);
  CHECK(days_to_next_round(0.8, w) == 300);
  CHECK(days_to_next_round(0.5, w) == 0);  // over a year: it lies still
  CHECK(days_to_next_round(0, w) == 0);
  w.effort.again_days = 0;
  CHECK(days_to_next_round(60, w) == 0);
}

TEST_CASE("a crowd at the agency leaves each file less, and the ceiling wins over the floor") {
  Settings s = round_numbers();
  set(s, "effort.agency_day", 40);
  set(s, "agency.model", 1);
  FileView file = file_at(Contractor::agency);
  file.crowd = 10;  // 40 × 10 ÷ 10
  CHECK(effort_minutes(file, s) == doctest::Approx(38.987));
  file.crowd = 20;
  CHECK(effort_minutes(file, s) == doctest::Approx(20));
  set(s, "contractor.actions", 10);
  set(s, "contractor.file_check", 1);
  CHECK(effort_minutes(file, s) == doctest::Approx(20));
  file.who = Contractor::bailiff;  // has other clients too
  CHECK(most_minutes(file, s.world) == 480);
}

TEST_CASE("acts are paid by tariff, or by the fixed price; the work in them is there anyway") {
  Settings s = round_numbers();
  set(s, "contact.bailiff_work", 0.6);
  Outcome acts, fixed;
  pay_bailiff(acts, euros(100), CostId::summons_fee, CostId::summons_work, s);
  CHECK(cost_of(acts, CostId::summons_fee) == euros(100));
  CHECK(cost_of(acts, CostId::summons_work) == euros(60));
  set(s, "bailiff.model", 1);
  pay_bailiff(fixed, euros(100), CostId::summons_fee, CostId::summons_work, s);
  CHECK(cost_of(fixed, CostId::summons_fee) == Cents{});
  CHECK(cost_of(fixed, CostId::summons_work) == euros(60));
  CHECK_FALSE(bears_risk(s.policy));
  set(s, "bailiff.at_risk", 1);
  CHECK(bears_risk(s.policy));
  set(s, "bailiff.model", 0);
  CHECK_FALSE(bears_risk(s.policy));
}

TEST_CASE("the end of a file pays what the contract says, with VAT apart") {
  Settings s = round_numbers();
  set(s, "bailiff.settled_fee", 65);
  const Outcome settled = end_of_file(Contractor::bailiff, true, s, today);
  CHECK(cost_of(settled, CostId::bailiff_amicable) == euros(65));
  CHECK(cost_of(settled, CostId::contractor_vat) == euros(13.65));
  CHECK(end_of_file(Contractor::bailiff, false, s, today).cost_count == 0);
  set(s, "bailiff.model", 2);
  set(s, "bailiff.bonus", 100);
  set(s, "bailiff.target", 0.9);
  const Outcome failed = end_of_file(Contractor::bailiff, false, s, today);
  CHECK(cost_of(failed, CostId::bailiff_bonus) == euros(-90));
  CHECK(cost_of(failed, CostId::contractor_vat) == euros(-18.90));
  CHECK(end_of_file(Contractor::agency, true, s, today).cost_count == 0);
  set(s, "agency.model", 1);
  const Outcome share = payment_at_agency(euros(400), s, today);
  CHECK(cost_of(share, CostId::agency_fee) == euros(60));
  CHECK(cost_of(share, CostId::contractor_vat) == euros(12.60));
}
