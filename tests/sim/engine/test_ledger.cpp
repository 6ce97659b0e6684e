#include <doctest/doctest.h>

#include "base/stream.h"
#include "engine/ledger.h"

using namespace drempel;

namespace {

constexpr Month january = make_month(2023, 1);

Cents sum_of(const Account& account) {
  Cents sum;
  for (const Item& item : account.items) sum += Cents{item.cents};
  return sum;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("a payment goes to costs first and then to the oldest month, art. 6:44 BW") {
  Ledger ledger;
  Account account;
  ledger.bill(account, Claim::rent, january, Cents{60000});
  ledger.bill(account, Claim::service, january, Cents{3000});
  ledger.bill(account, Claim::rent, january + 1, Cents{60000});
  ledger.bill(account, Claim::collection_costs, january + 2, Cents{10890});
  ledger.bill(account, Claim::rent, january + 2, Cents{60000});
  CHECK(account.open == Cents{193890});
  CHECK(account.costs == Cents{10890});

  ledger.pay(account, Cents{5000});  // a part of the costs
  CHECK(account.costs == Cents{5890});
  CHECK(account.items.size() == 5);
  CHECK(account.items[0].cents == 60000);

  ledger.pay(account, Cents{5890 + 61000});  // the rest of them, January's rent, 1,000 of service
  CHECK(account.costs == Cents{});
  REQUIRE(account.items.size() == 3);
  CHECK(account.items[0].claim == Claim::service);
  CHECK(account.items[0].cents == 2000);
  CHECK(account.items[1].month == january + 1);
  CHECK(account.items[1].cents == 60000);
  CHECK(account.items[2].month == january + 2);
  CHECK(account.open == Cents{122000});
  CHECK(ledger.paid()[at(Claim::collection_costs)] == Cents{10890});
  CHECK(ledger.paid()[at(Claim::rent)] == Cents{60000});
  CHECK(ledger.paid()[at(Claim::service)] == Cents{1000});

  ledger.pay(account, account.open);
  CHECK(account.items.empty());
  CHECK(account.open == Cents{});
  CHECK(ledger.totals().open == Cents{});
  CHECK(ledger.totals().paid == Cents{193890});
}

TEST_CASE("tenants who pay when due leave nothing open") {
  Ledger ledger;
  ledger.bill_and_pay(Claim::rent, Cents{123456});
  ledger.bill_and_pay(Claim::settlement, Cents{-456});  // a refund
  CHECK(ledger.totals().billed == Cents{123000});
  CHECK(ledger.totals().paid == Cents{123000});
  CHECK(ledger.totals().open == Cents{});
}

TEST_CASE("a payment that did not come becomes open again, billed once") {
  Ledger ledger;
  Account account;
  ledger.bill_and_pay(Claim::rent, Cents{60000});
  ledger.unpay(account, Claim::rent, january, Cents{60000});
  CHECK(ledger.billed()[at(Claim::rent)] == Cents{60000});
  CHECK(ledger.paid()[at(Claim::rent)] == Cents{});
  CHECK(ledger.open()[at(Claim::rent)] == Cents{60000});
  CHECK(account.open == Cents{60000});
  CHECK(ledger.totals().balanced());
  ledger.unpay(account, Claim::service, january, Cents{});  // no service costs: no item
  CHECK(account.items.size() == 1);
}

TEST_CASE("what is given up is written off per kind of claim, and the account is empty") {
  Ledger ledger;
  Account account;
  ledger.bill(account, Claim::rent, january, Cents{60000});
  ledger.bill(account, Claim::final_bill, january + 1, Cents{8000});
  ledger.bill(account, Claim::collection_costs, january + 1, Cents{4840});
  ledger.pay(account, Cents{5840});
  CHECK(ledger.write_off(account) == Cents{67000});
  CHECK(account.open == Cents{});
  CHECK(account.costs == Cents{});
  CHECK(account.items.empty());
  CHECK(ledger.written_off()[at(Claim::rent)] == Cents{59000});
  CHECK(ledger.written_off()[at(Claim::final_bill)] == Cents{8000});
  CHECK(ledger.written_off()[at(Claim::collection_costs)] == Cents{});
  CHECK(ledger.totals().balanced());
  CHECK(ledger.write_off(account) == Cents{});
}

TEST_CASE("whatever happens: billed = paid + open + written off, per kind of claim") {
  Stream luck(make_luck_key(8, 0), {0, 0}, Purpose::traits, 0);
  Ledger ledger;
  std::vector<Account> accounts(20);
  for (int i = 0; i < 5000; ++i) {
    Account& account = accounts[static_cast<std::size_t>(luck.uniform() * 20)];
    const auto claim = static_cast<Claim>(luck.uniform() * static_cast<double>(count_of<Claim>));
    const Cents amount{1 + static_cast<std::int64_t>(luck.uniform() * 90000)};
    const Month month = january + i / 100;
    const double what = luck.uniform();
    if (what < 0.35)
      ledger.bill(account, claim, month, amount);
    else if (what < 0.5)
      ledger.bill_and_pay(claim, amount), ledger.unpay(account, claim, month, amount);
    else if (what < 0.95)
      ledger.pay(account, min(amount, account.open));
    else
      ledger.write_off(account);
    REQUIRE(sum_of(account) == account.open);
  }
  Cents open;
  for (const Account& account : accounts) open += account.open;
  CHECK(ledger.totals().open == open);
  CHECK(open > Cents{});
  CHECK(ledger.totals().written_off > Cents{});
  CHECK(ledger.totals().balanced());
  for (std::size_t k = 0; k < count_of<Claim>; ++k) {
    CAPTURE(k);
    CHECK(ledger.billed()[k] == ledger.paid()[k] + ledger.open()[k] + ledger.written_off()[k]);
  }
}
