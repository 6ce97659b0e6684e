// Every euro is somewhere: opening + billed = paid + open + written off, per claim kind, in whole
// cents. Accounts hold what is open of a tenancy; the ledger holds the sums of a team.
#pragma once

#include "model/tally.h"
#include "model/tenancy.h"

namespace drempel {

// Which claims a payment goes to first: data (row ledger.allocation). No interest is charged in the
// model, so the "interest" of art. 6:44 BW is always nil.
enum class Allocation : std::uint8_t {
  costs_first,         // art. 6:44 BW: costs, interest, oldest principal first
  principal_first,     // oldest principal first, costs last
  current_rent_first,  // the current month's rent and service, then as art. 6:44 BW
};
struct Laying {
  Allocation rule = Allocation::costs_first;
  Month current{};  // the month that `current_rent_first` means
};
struct WrittenOff {
  Cents principal, costs;
};

// The month of a claim, and the tenant's whole bill of that month: what a month's debt is measured
// by. A month alone is enough for costs.
struct Due {
  Due(Month in, Cents whole_bill = {}) : month(in), bill(whole_bill) {}
  Month month;
  Cents bill;
};

class Ledger {
 public:
  // Tenants who pay when due: billed and paid at once, summed over all of them.
  void bill_and_pay(Claim claim, Cents amount);
  // A claim that is not paid at once.
  void bill(Account& account, Claim claim, Due due, Cents amount);
  // A payment that turns out not to have come (reversed, forgotten): paid becomes open.
  void unpay(Account& account, Claim claim, Due due, Cents amount);
  // Lays a payment on the account in the order of `how`; returns how much went to which claim.
  // `amount` must not exceed what is open.
  Per<Claim, Cents> pay(Account& account, Cents amount, Laying how = {});
  // What comes in of a claim that was given up: no longer written off, but paid.
  void recover(Claim claim, Cents amount);
  // Gives up what is open; returns how much that was.
  WrittenOff write_off(Account& account);
  // What was written off is owed again, before what the account holds.
  void restore(Account& account, const std::vector<Item>& items);

  const Per<Claim, Cents>& billed() const { return billed_; }
  const Per<Claim, Cents>& paid() const { return paid_; }
  const Per<Claim, Cents>& open() const { return open_; }
  const Per<Claim, Cents>& written_off() const { return written_off_; }
  // Sums over claim kinds since the start; opening is nil.
  LedgerTotals totals() const;
  // All of it, for saving and loading.
  template <class Archive>
  void fields(Archive& archive) {
    auto& [billed, paid, open, written_off] = *this;
    archive(billed, paid, open, written_off);
  }

 private:
  Per<Claim, Cents> billed_{}, paid_{}, open_{}, written_off_{};
};

}  // namespace drempel
