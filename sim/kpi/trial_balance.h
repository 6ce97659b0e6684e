// The corporation's books of a run, double entry: every amount is booked on two accounts, so that
// all columns add up to nil. Debtors, bank, provision and equity keep their balance over the years;
// income and expenses start each year at nil.
#pragma once

#include <string>
#include <vector>

#include "base/text.h"
#include "kpi/reconcile.h"

namespace drempel {

// One account over a period, whole cents. Debit is positive, credit negative in `opening` and
// `closing`; `debit` and `credit` are what was booked on each side, both >= 0.
struct TrialLine {
  std::string code;  // "debtors.rent", "bank", "cost.summons_fee" …
  std::string en, nl;
  bool keeps = false;  // its balance goes on into the next year
  std::int64_t opening = 0, debit = 0, credit = 0;
  std::int64_t closing() const { return opening + debit - credit; }
};

// The same accounts in the same order for every period and tally; the bank starts at nil.
std::vector<TrialLine> trial_balance(const Period& period);
// Of counted year `year` (0 …) of one run; of the whole run when `year` is negative.
std::vector<TrialLine> trial_balance(const Tally& tally, int year);

}  // namespace drempel
