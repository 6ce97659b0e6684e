// What the steps of the court track share: duties of the landlord, acts and their price, the
// judgment that can still be used and who comes into motion.
#pragma once

#include "chain/attempt.h"
#include "policy/law.h"

namespace drempel {

// The result, with the same or another step once more after so many days (1 or more).
Outcome come_back(StepResult result, StepId step, int days);
// Duties of the landlord (from 1-1-2021) that were not done by today: bits of Breach. None once
// they were done while the court waited for them.
unsigned duties_missed(const StepContext& context);
int how_many(unsigned breaches);

// An act of the bailiff on a dated tariff, once per tenant who signed: fee, the work in it, VAT
// apart. Gives fee with VAT, which can be charged: a landlord of homes can't reclaim it.
Cents pay_act(Outcome& outcome, const StepContext& context, Law tariff, CostId fee, CostId work);
// What so many acts cost on a day, with VAT.
Cents act_price(Law tariff, int acts, Day day);
// Those who signed the contract and are summoned: 1 or 2.
int signers(const Household& household);

// Why no eviction may be carried out now: suspended for everybody, or a settlement runs
// (art. 305 Fw). A moratorium parks the whole case.
bool execution_barred(const StepContext& context);
// What is still open of the claims up to and including the month of the judgment.
Cents unpaid_of_judgment(const Case& file);
// The judgment that can be executed now: the case's own, or one kept since an earlier case, for
// execution.kept_months after that was settled.
Judgment usable_judgment(const Tenancy& tenant, const Case& file, const Settings& settings,
                         Month now);
// What stays of a case's judgment when the balance is nil: an eviction that was not executed, or a
// conditional one whose month had passed. None otherwise.
Judgment kept_after(const Case& file, Day today);

// Whether the tenant comes into motion: the chance for who isn't frozen, less by `freeze` ×
// paralysis. A second adult at home has a chance too.
bool comes_into_motion(const StepContext& context, double chance, double freeze, Stream& luck);

}  // namespace drempel
