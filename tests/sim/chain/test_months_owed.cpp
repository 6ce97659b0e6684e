#include <doctest/doctest.h>

#include "chain/months_owed.h"
#include "engine/ledger.h"

using namespace drempel;

namespace {
constexpr Month january = make_month(2023, 1);
}

TEST_SUITE_BEGIN("chain");

TEST_CASE("whole bills that nobody paid are whole months, whatever the rent and service are") {
  for (const int service : {0, 1, 3333, 17}) {
    Ledger ledger;
    Account account;
    for (int k = 0; k < 7; ++k) {
      const Cents rent{51'713 + (k >= 3 ? 1'293 : 0)};  // a rise after three months
      const Due due{january + k, rent + Cents{service}};
      ledger.bill(account, Claim::rent, due, rent);
      ledger.bill(account, Claim::service, due, Cents{service});
      CHECK(months_owed(account) == k + 1);
    }
  }
}

TEST_CASE("a rent rise or a relief leaves an older debt as many months as it was") {
  Ledger ledger;
  Account account;
  ledger.bill(account, Claim::rent, {january, Cents{50'000}}, Cents{50'000});
  ledger.bill(account, Claim::rent, {january + 1, Cents{100'000}}, Cents{100'000});
  CHECK(months_owed(account) == 2);
  ledger.pay(account, Cents{50'000});  // the older one
  CHECK(months_owed(account) == 1);
  ledger.pay(account, Cents{75'000});
  CHECK(months_owed(account) == 0.25);
}

TEST_CASE("costs are no months, and a settlement or final bill is a part of a bill of its day") {
  Ledger ledger;
  Account account;
  ledger.unpay(account, Claim::rent, {january, Cents{60'000}}, Cents{60'000});
  ledger.bill(account, Claim::collection_costs, january, Cents{10'890});
  ledger.bill(account, Claim::court_costs, january, Cents{50'000});
  CHECK(months_owed(account) == 1);
  ledger.bill(account, Claim::settlement, {january + 6, Cents{64'000}}, Cents{16'000});
  CHECK(months_owed(account) == 1.25);
  ledger.bill(account, Claim::final_bill, {january + 7, Cents{64'000}}, Cents{128'000});
  CHECK(months_owed(account) == 3.25);
}

TEST_CASE("claims that live again after a settlement of debts keep the bill they were part of") {
  Ledger ledger;
  Account account;
  ledger.bill(account, Claim::rent, {january, Cents{50'000}}, Cents{50'000});
  const std::vector<Item> kept = account.items;
  ledger.write_off(account);
  CHECK(months_owed(account) == 0);
  ledger.bill(account, Claim::rent, {january + 9, Cents{55'000}}, Cents{55'000});
  ledger.restore(account, kept);
  CHECK(months_owed(account) == 2);
}

TEST_SUITE_END();
