#include "engine/ledger.h"

#include <cassert>

namespace drempel {

namespace {

Item item_of(Claim claim, Due due, Cents amount) {
  return {due.month, claim, static_cast<std::int32_t>(amount.n),
          static_cast<std::int32_t>(due.bill.n)};
}

}  // namespace

void Ledger::bill_and_pay(Claim claim, Cents amount) {
  billed_[at(claim)] += amount;
  paid_[at(claim)] += amount;
}

void Ledger::bill(Account& account, Claim claim, Due due, Cents amount) {
  if (amount == Cents{}) return;
  assert(amount > Cents{});
  billed_[at(claim)] += amount;
  open_[at(claim)] += amount;
  account.open += amount;
  if (is_costs(claim)) account.costs += amount;
  account.items.push_back(item_of(claim, due, amount));
}

void Ledger::unpay(Account& account, Claim claim, Due due, Cents amount) {
  if (amount == Cents{}) return;
  assert(amount > Cents{});
  paid_[at(claim)] -= amount;
  open_[at(claim)] += amount;
  account.open += amount;
  account.items.push_back(item_of(claim, due, amount));
}

Per<Claim, Cents> Ledger::pay(Account& account, Cents amount, Laying how) {
  assert(amount >= Cents{} && amount <= account.open);
  Per<Claim, Cents> parts{};
  account.open -= amount;
  auto rest = static_cast<std::int32_t>(amount.n);
  const auto lay_on = [&](auto wanted) {  // in order of month
    for (Item& item : account.items) {
      if (rest == 0) return;
      if (!wanted(item)) continue;
      const std::int32_t part = item.cents < rest ? item.cents : rest;
      item.cents -= part;
      rest -= part;
      parts[at(item.claim)] += Cents{part};
    }
  };
  const auto costs = [](const Item& item) { return is_costs(item.claim); };
  const auto current = [&](const Item& item) { return !costs(item) && item.month == how.current; };
  if (how.rule == Allocation::current_rent_first) lay_on(current);
  if (how.rule != Allocation::principal_first) lay_on(costs);
  lay_on([&](const Item& item) { return !costs(item); });
  lay_on(costs);
  for (std::size_t k = 0; k < count_of<Claim>; ++k) {
    paid_[k] += parts[k];
    open_[k] -= parts[k];
    if (is_costs(static_cast<Claim>(k))) account.costs -= parts[k];
  }
  std::erase_if(account.items, [](const Item& item) { return item.cents == 0; });
  return parts;
}

WrittenOff Ledger::write_off(Account& account) {
  const WrittenOff lost{account.open - account.costs, account.costs};
  for (const Item& item : account.items) {
    written_off_[at(item.claim)] += Cents{item.cents};
    open_[at(item.claim)] -= Cents{item.cents};
  }
  account.items.clear();
  account.costs = account.open = Cents{};
  return lost;
}

void Ledger::recover(Claim claim, Cents amount) {
  paid_[at(claim)] += amount;
  written_off_[at(claim)] -= amount;
}

void Ledger::restore(Account& account, const std::vector<Item>& items) {
  for (const Item& item : items) {
    const Cents amount{item.cents};
    written_off_[at(item.claim)] -= amount;
    open_[at(item.claim)] += amount;
    account.open += amount;
    if (is_costs(item.claim)) account.costs += amount;
  }
  account.items.insert(account.items.begin(), items.begin(), items.end());
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
