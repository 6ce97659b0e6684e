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
  const WrittenOff lost = ledger.write_off(account);
  CHECK(lost.principal == Cents{67000});
  CHECK(lost.costs == Cents{});
  CHECK(account.open == Cents{});
  CHECK(account.costs == Cents{});
  CHECK(account.items.empty());
  CHECK(ledger.written_off()[at(Claim::rent)] == Cents{59000});
  CHECK(ledger.written_off()[at(Claim::final_bill)] == Cents{8000});
  CHECK(ledger.written_off()[at(Claim::collection_costs)] == Cents{});
  CHECK(ledger.totals().balanced());
  CHECK(ledger.write_off(account).principal == Cents{});
}

TEST_CASE("costs that are given up stand apart from principal") {
  Ledger ledger;
  Account account;
  ledger.bill(account, Claim::rent, january, Cents{60000});
  ledger.bill(account, Claim::collection_costs, january, Cents{10890});
  ledger.bill(account, Claim::court_costs, january + 1, Cents{68800});
  ledger.pay(account, Cents{10000});  // costs first: 890 of the collection costs stay
  const WrittenOff lost = ledger.write_off(account);
  CHECK(lost.principal == Cents{60000});
  CHECK(lost.costs == Cents{890 + 68800});
  CHECK(ledger.totals().balanced());
}

// January and February rent of 600.00, service of 30.00 in February, collection costs of 108.90 and
// court costs of 500.00 charged in February; 700.00 comes in February.
TEST_CASE("the order in which a payment is laid is data, to the cent") {
  Ledger ledger;
  Account account;
  ledger.bill(account, Claim::rent, january, Cents{60000});
  ledger.bill(account, Claim::collection_costs, january + 1, Cents{10890});
  ledger.bill(account, Claim::court_costs, january + 1, Cents{50000});
  ledger.bill(account, Claim::rent, january + 1, Cents{60000});
  ledger.bill(account, Claim::service, january + 1, Cents{3000});
  const auto pay = [&](Allocation rule) {
    return ledger.pay(account, Cents{70000}, {rule, january + 1});
  };
  const auto left = [&](Month month, Claim claim) {
    for (const Item& item : account.items)
      if (item.month == month && item.claim == claim) return item.cents;
    return 0;
  };
  SUBCASE("costs, then the oldest month (art. 6:44 BW)") {
    const auto parts = pay(Allocation::costs_first);
    CHECK(parts[at(Claim::collection_costs)] == Cents{10890});
    CHECK(parts[at(Claim::court_costs)] == Cents{50000});
    CHECK(parts[at(Claim::rent)] == Cents{70000 - 60890});  // 91.10 of January
    CHECK(left(january, Claim::rent) == 60000 - 9110);
    CHECK(left(january + 1, Claim::rent) == 60000);
    CHECK(account.costs == Cents{});
  }
  SUBCASE("the oldest principal, costs last") {
    const auto parts = pay(Allocation::principal_first);
    CHECK(parts[at(Claim::rent)] == Cents{70000});  // January whole, 100.00 of February
    CHECK(parts[at(Claim::collection_costs)] == Cents{});
    CHECK(left(january, Claim::rent) == 0);
    CHECK(left(january + 1, Claim::rent) == 50000);
    CHECK(account.costs == Cents{60890});
  }
  SUBCASE("the current month first, then costs") {
    const auto parts = pay(Allocation::current_rent_first);
    CHECK(parts[at(Claim::rent)] == Cents{60000});
    CHECK(parts[at(Claim::service)] == Cents{3000});
    CHECK(parts[at(Claim::collection_costs)] == Cents{7000});  // what is left of 700.00
    CHECK(left(january, Claim::rent) == 60000);
    CHECK(left(january + 1, Claim::rent) == 0);
    CHECK(account.costs == Cents{60890 - 7000});
  }
  CHECK(account.open == Cents{183890 - 70000});
  CHECK(sum_of(account) == account.open);
  CHECK(ledger.totals().balanced());
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
