#include <doctest/doctest.h>

#include "chain/groups.h"
#include "chain/household.h"
#include "kpi/kpi.h"
#include "policy/rows.h"

using namespace drempel;

namespace {

// In the first month of the tenancy, or some years on.
bool in(const Household& h, Group group, int years = 0) {
  Tenancy t;
  t.household = h;
  return ((groups_of(t, t.record.since + 12 * years) >> at(group)) & 1U) != 0;
}

std::vector<Tenancy> tenants(int count, const World& world) {
  std::vector<Tenancy> all;
  for (int i = 0; i < count; ++i)
    all.push_back(draw_tenancy({static_cast<std::uint32_t>(i), 0}, make_luck_key(7, 0), world,
                               make_month(2020, 1)));
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a household is in one group of its type and grows older into others") {
  Household h;
  h.type = HouseholdType::single_parent;
  h.children = 2;
  h.age = 26;
  CHECK(in(h, Group::single_parent));
  CHECK(in(h, Group::with_children));
  CHECK_FALSE(in(h, Group::family));
  CHECK(in(h, Group::under_27));
  CHECK_FALSE(in(h, Group::under_27, 1));  // 27 today
  h.age = 66;
  CHECK_FALSE(in(h, Group::over_67));
  CHECK(in(h, Group::over_67, 1));
  CHECK_FALSE(in(h, Group::reads_badly));
  h.low_literacy = true;
  CHECK(in(h, Group::reads_badly));
  h.low_literacy = false;
  h.language = true;
  CHECK(in(h, Group::reads_badly));
}

TEST_CASE("age, type, children and income go together") {
  const Settings settings = default_settings();
  const auto& p = settings.world.population;
  constexpr int many = 20000;
  Per<HouseholdType, int> types{};
  int pensions = 0;
  for (const Tenancy& t : tenants(many, settings.world)) {
    const Household& h = t.household;
    ++types[at(h.type)];
    const bool parents = h.type == HouseholdType::single_parent || h.type == HouseholdType::family;
    CHECK((h.children > 0) == parents);
    if (h.income == IncomeType::pension) {
      ++pensions;
      CHECK(h.age >= 67);
      CHECK_FALSE(parents);
    } else {
      CHECK(h.age >= 21);
      CHECK(h.age < 67);
    }
    if (h.type == HouseholdType::family) CHECK((h.age >= 25 && h.age <= 55));
    if (h.type == HouseholdType::single_parent) CHECK((h.age >= 22 && h.age <= 55));
  }
  const auto share = [](int n) { return static_cast<double>(n) / many; };
  // over all tenants the shares are as set, within four standard errors
  CHECK(share(types[at(HouseholdType::single)]) == doctest::Approx(p.single).epsilon(0.03));
  CHECK(share(types[at(HouseholdType::couple)]) == doctest::Approx(p.couple).epsilon(0.06));
  CHECK(share(types[at(HouseholdType::single_parent)]) ==
        doctest::Approx(p.single_parent).epsilon(0.08));
  CHECK(share(pensions) ==
        doctest::Approx(1 - p.income_wages - p.income_benefit - p.income_self).epsilon(0.04));
}

TEST_CASE("shares of types that leave no room for pensioners stay within bounds") {
  Settings settings = default_settings();
  auto& p = settings.world.population;
  p.income_wages = p.income_benefit = p.income_self = 0;  // all live on a pension
  for (const Tenancy& t : tenants(500, settings.world)) CHECK(t.household.children == 0);
  p = default_settings().world.population;
  p.single = p.couple = 0;
  p.single_parent = 1;
  for (const Tenancy& t : tenants(500, settings.world))
    CHECK((t.household.type == HouseholdType::single_parent ||
           t.household.income == IncomeType::pension));
}

TEST_CASE("a credit registration hits and errs as often as its rows say") {
  const Settings settings = default_settings();
  int debts = 0, hits = 0, others = 0, alarms = 0;
  for (const Tenancy& t : tenants(20000, settings.world)) {
    (t.household.other_debt ? debts : others) += 1;
    if (t.record.credit_registered) (t.household.other_debt ? hits : alarms) += 1;
  }
  CHECK(static_cast<double>(hits) / debts ==
        doctest::Approx(settings.world.inputs.credit_hit).epsilon(0.06));
  CHECK(static_cast<double>(alarms) / others ==
        doctest::Approx(settings.world.inputs.credit_false).epsilon(0.15));
}

TEST_CASE(
    "a prediction strikes late payers oftenest, and of the others the young and who reads "
    "letters with difficulty") {
  const Settings settings = default_settings();
  const auto& set = settings.world.inputs;
  int late = 0, hits = 0;
  Per<Group, int> calm{}, alarms{};
  int old = 0, old_alarms = 0;
  for (const Tenancy& t : tenants(40000, settings.world)) {
    if (pays_late(t)) {
      ++late;
      hits += t.record.predicted_late ? 1 : 0;
      continue;
    }
    const bool stood_in = in(t.household, Group::under_27) || reads_badly(t.household);
    if (!stood_in) {
      ++old;
      old_alarms += t.record.predicted_late ? 1 : 0;
    }
    for (const Group group : {Group::under_27, Group::reads_badly})
      if (in(t.household, group)) {
        ++calm[at(group)];
        alarms[at(group)] += t.record.predicted_late ? 1 : 0;
      }
  }
  const auto share = [](int some, int all) { return static_cast<double>(some) / all; };
  CHECK(share(hits, late) == doctest::Approx(set.predict_hit).epsilon(0.05));
  CHECK(share(old_alarms, old) == doctest::Approx(set.predict_false).epsilon(0.08));
  for (const Group group : {Group::under_27, Group::reads_badly})
    CHECK(share(alarms[at(group)], calm[at(group)]) ==
          doctest::Approx(set.predict_bias * set.predict_false).epsilon(0.12));
}

TEST_CASE("every group has its rows among the results, under its own name") {
  for (std::size_t g = 0; g < count_of<Group>; ++g) {
    const auto group = static_cast<Group>(g);
    CAPTURE(code_of(group));
    for (const char* key : {"group_in_arrears_pct", "group_helped", "group_evicted", "flagged"}) {
      const KpiRow* row = find_kpi(std::string(key) + "." + std::string(code_of(group)));
      REQUIRE(row);
      CHECK(row->name.en.ends_with(name_of(group).en));
      CHECK(row->name.nl.ends_with(name_of(group).nl));
    }
  }
}

TEST_SUITE_END();
