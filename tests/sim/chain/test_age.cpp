#include <doctest/doctest.h>

#include "chain/age.h"
#include "chain/groups.h"
#include "chain/household.h"
#include "chain/partners.h"
#include "people.h"

using namespace drempel;

namespace {

const Month start = make_month(2010, 4);

Tenancy aged(int years) {
  Tenancy t;
  t.household.age = static_cast<std::uint8_t>(years);
  t.record.since = start;
  return t;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("the age of a day is that of the tenancy's start and the whole years since") {
  const Tenancy t = aged(26);
  CHECK(age_in(t, start) == 26);
  CHECK(age_in(t, start + 11) == 26);
  CHECK(age_in(t, start + 12) == 27);
  CHECK(age_in(t, start + 12 * 41) == 67);
  CHECK(months_old(t, start + 5) == 26 * 12 + 5);
}

TEST_CASE("groups, partners and setbacks go by the same age of the day") {
  Tenancy t = aged(26);
  Settings settings = hand_values();
  people::set(settings, "help.budget_coach", 1);
  t.mind = people::mind_of(0, 0, 0, 0.6F, 0);
  const auto is_young = [&](Month month) {
    return (groups_of(t, month) >> at(Group::under_27) & 1U) != 0;
  };
  CHECK(is_young(start + 11));
  CHECK_FALSE(is_young(start + 12));
  CHECK(partner_for(t, settings, start + 11) == PartnerId::budget_coach);
  t.mind = people::mind_of(0, 0, 0, 0.1F, 0);
  CHECK(partner_for(t, settings, start + 11) == PartnerId::budget_coach);
  CHECK(partner_for(t, settings, start + 12) == PartnerId::municipality);
}

TEST_CASE("the gap between work and pension comes from 60 to the state-pension age of the day") {
  Tenancy t = aged(59);
  t.household.income = IncomeType::self_employed;
  t.household.type = HouseholdType::single;
  World world = hand_values().world;
  for (ShockSettings& shock : world.shock) shock.rate = 0;
  world.shock[at(ShockId::pension_gap)].rate = 0.12;
  const auto at_risk = [&](Month month) { return shock_candidate_rate(t, world, month) > 0; };
  CHECK_FALSE(at_risk(start + 11));
  CHECK(at_risk(start + 12));      // 60, April 2011
  CHECK(at_risk(start + 12 * 6));  // 65, April 2016: 65 and 6 months are asked
  CHECK(at_risk(start + 12 * 6 + 5));
  CHECK_FALSE(at_risk(start + 12 * 6 + 6));
  t.household.income = IncomeType::pension;
  CHECK_FALSE(at_risk(start + 12));
}

TEST_CASE("the state-pension age goes by the day: 65 in 2012, 67 from 2024") {
  const auto reached = [](int years, int months, Date date) {
    return reached_pension_age(years * 12 + months, to_day(date));
  };
  CHECK(reached(65, 0, {2012, 12, 31}));
  CHECK_FALSE(reached(65, 0, {2013, 1, 1}));
  CHECK(reached(65, 1, {2013, 1, 1}));
  CHECK(reached(65, 9, {2017, 12, 31}));
  CHECK_FALSE(reached(65, 9, {2018, 1, 1}));
  CHECK(reached(66, 4, {2021, 12, 31}));
  CHECK_FALSE(reached(66, 4, {2022, 1, 1}));
  CHECK(reached(66, 10, {2023, 12, 31}));
  CHECK_FALSE(reached(66, 10, {2024, 1, 1}));
  CHECK(reached(67, 0, {2024, 1, 1}));
}

TEST_SUITE_END();
