#include <doctest/doctest.h>

#include "chain/provision.h"
#include "people.h"

using namespace drempel;

TEST_SUITE_BEGIN("chain");

TEST_CASE("the provision takes a share per claim by its age, at each band's edge") {
  const Settings settings = default_settings();
  const Policy& policy = settings.policy;
  struct Edge {
    int months;
    double sitting, departed;
  };
  for (const Edge& e :
       {Edge{0, 0.02, 0.30}, Edge{2, 0.02, 0.30}, Edge{3, 0.10, 0.60}, Edge{11, 0.10, 0.60},
        Edge{12, 0.40, 0.85}, Edge{23, 0.40, 0.85}, Edge{24, 0.75, 1.0}, Edge{200, 0.75, 1.0}}) {
    CAPTURE(e.months);
    CHECK(provision_share(e.months, false, policy) == e.sitting);
    CHECK(provision_share(e.months, true, policy) == e.departed);
  }
}

TEST_CASE("an account's provision is its items' by hand, in whole cents") {
  const Settings settings = default_settings();
  const Month now = month_of(to_day({2023, 1, 1}));
  Account account;
  account.items = {{now - 30, Claim::rent, 60000},
                   {now - 12, Claim::rent, 60000},
                   {now - 5, Claim::collection_costs, 10890},
                   {now, Claim::final_bill, 33333}};
  // Departed: 600 + 0.85 × 600 + 0.6 × 108.90 + 0.3 × 333.33 = 600 + 510 + 65.34 + 100.00.
  CHECK(provision_for(account, true, now, settings.policy).n == 60000 + 51000 + 6534 + 10000);
  // Sitting: 450 + 240 + 10.89 + 6.67.
  CHECK(provision_for(account, false, now, settings.policy).n == 45000 + 24000 + 1089 + 667);
  CHECK(provision_for(Account{}, true, now, settings.policy) == Cents{});
}

TEST_SUITE_END();
