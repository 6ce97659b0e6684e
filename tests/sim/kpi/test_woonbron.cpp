#include <doctest/doctest.h>

#include "kpi/woonbron.h"
#include "policy/law.h"
#include "policy/rows.h"

using namespace drempel;

TEST_SUITE_BEGIN("kpi");

// figures.md §4a, 2024, arrears of €1,800: summons 112.37 and service 122.34, VAT of 21 % on both
// is 49.29, court fee of the band up to €2,500 €372, representation of an eviction claim €204.
TEST_CASE("what a file in court costs by the tariffs of 2024") {
  const Day day = to_day({2024, 6, 1});
  const Cents acts = euros(112.37) + euros(122.34);
  CHECK(court_file_tariff(euros(1800), day) == acts + share_of(acts, 0.21) +
                                                   court_fee(euros(1800), day) +
                                                   representation(euros(1800), true, false, day));
  CHECK(in_euros(court_file_tariff(euros(1800), day)) == doctest::Approx(860).epsilon(0.06));
}

TEST_CASE("the claim is three months' bills, the own price is a row") {
  Settings settings = default_settings();
  settings.world.population.rent = 560, settings.world.population.service = 40;
  settings.policy.ledger.court_file_price = 2800;
  CHECK(usual_claim(settings) == euros(1800));
  CHECK(own_court_file_price(settings) == euros(2800));
}

TEST_SUITE_END();
