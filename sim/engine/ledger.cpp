#include "engine/ledger.h"

#include <cassert>
#include <utility>

namespace drempel {

void Ledger::bill_and_pay(Claim claim, Cents amount) {
  billed_[at(claim)] += amount;
  paid_[at(claim)] += amount;
}

void Ledger::bill(Account& account, Claim claim, Month month, Cents amount) {
  if (amount == Cents{}) return;
  assert(amount > Cents{});
  billed_[at(claim)] += amount;
  open_[at(claim)] += amount;
  account.open += amount;
  if (is_costs(claim)) account.costs += amount;
  account.items.push_back({month, claim, static_cast<std::int32_t>(amount.n)});
}

void Ledger::unpay(Account& account, Claim claim, Month month, Cents amount) {
  if (amount == Cents{}) return;
  assert(amount > Cents{});
  paid_[at(claim)] -= amount;
  open_[at(claim)] += amount;
  account.open += amount;
  account.items.push_back({month, claim, static_cast<std::int32_t>(amount.n)});
}

void Ledger::pay(Account& account, Cents amount) {
  assert(amount >= Cents{} && amount <= account.open);
  account.open -= amount;
  auto rest = static_cast<std::int32_t>(amount.n);
  const auto lay = [&](Item& item) {
    const std::int32_t part = item.cents < rest ? item.cents : rest;
    item.cents -= part;
    rest -= part;
    if (is_costs(item.claim)) account.costs -= Cents{part};
    paid_[at(item.claim)] += Cents{part};
    open_[at(item.claim)] -= Cents{part};
  };
  for (Item& item : account.items)
    if (is_costs(item.claim)) lay(item);
  for (Item& item : account.items) lay(item);  // in order of month
  std::erase_if(account.items, [](const Item& item) { return item.cents == 0; });
}

Cents Ledger::write_off(Account& account) {
  for (const Item& item : account.items) {
    written_off_[at(item.claim)] += Cents{item.cents};
    open_[at(item.claim)] -= Cents{item.cents};
  }
  account.items.clear();
  account.costs = Cents{};
  return std::exchange(account.open, Cents{});
}

LedgerTotals Ledger::totals() const {
  LedgerTotals sum;
  for (std::size_t k = 0; k < count_of<Claim>; ++k) {
    sum.billed += billed_[k];
    sum.paid += paid_[k];
    sum.open += open_[k];
    sum.written_off += written_off_[k];
  }
  return sum;
}

}  // namespace drempel
