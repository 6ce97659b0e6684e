// Every euro is somewhere: opening + billed = paid + open + written off, per claim kind, in whole
// cents. Accounts hold what is open of a tenancy; the ledger holds the sums of a team.
#pragma once

#include "model/tally.h"
#include "model/tenancy.h"

namespace drempel {

class Ledger {
 public:
  // Tenants who pay when due: billed and paid at once, summed over all of them.
  void bill_and_pay(Claim claim, Cents amount);
  // A claim that is not paid at once.
  void bill(Account& account, Claim claim, Month month, Cents amount);
  // A payment that turns out not to have come (reversed, forgotten): paid becomes open.
  void unpay(Account& account, Claim claim, Month month, Cents amount);
  // Lays a payment on the account: costs first, then the oldest month (art. 6:44 BW). `amount` must
  // not exceed what is open.
  void pay(Account& account, Cents amount);
  // Gives up what is open; returns how much that was.
  Cents write_off(Account& account);

  const Per<Claim, Cents>& billed() const { return billed_; }
  const Per<Claim, Cents>& paid() const { return paid_; }
  const Per<Claim, Cents>& open() const { return open_; }
  const Per<Claim, Cents>& written_off() const { return written_off_; }
  // Sums over claim kinds since the start; opening is nil.
  LedgerTotals totals() const;

 private:
  Per<Claim, Cents> billed_{}, paid_{}, open_{}, written_off_{};
};

}  // namespace drempel
