// Sentences for a tenant's story, in both languages: plain words, no blame.
#pragma once

#include "base/dates.h"
#include "chain/household.h"
#include "chain/leaving.h"
#include "chain/life_course.h"
#include "chain/step.h"

namespace drempel {

// Whose money a payment is.
enum class Payer : std::uint8_t {
  tenant,
  family,       // or friends
  fund,         // a hardship fund, or the municipality
  heirs,        // out of the estate, or because they are liable
  attachment,   // taken from the income by the bailiff
  credit_bank,  // a settlement credit
  refund,       // of service costs, set off against the arrears
  count
};

// "€ 1.234" / "€1,234": whole euros, as a story tells them.
std::string spell_euros(Cents amount, Language language);

Text name_of(ShockId shock);
Text name_of(Reason reason);
Text name_of(IncomeType income);
Text name_of(HouseholdType household);
Text name_of(Profile profile);

Sentence tell_shock(const Shock& shock);
Sentence tell_turn(const Turn& turn);
Sentence tell_onset(Reason reason);
// Turns away from what is owed, or faces it again.
Sentence tell_turning(bool away);
Sentence tell_payment(Cents amount, Cents still_open, Payer payer = Payer::tenant);
// What is billed at leaving, by its parts; `paid` = at once. Nothing is said of no bill.
Sentence tell_final_bill(const FinalBill& bill, bool paid);
// How a file at a third party ends; nothing is said of one that ends with the debt.
Sentence tell_file_end(Contractor who, FileEnd how);
// `agreed` = all of it, said when the terms as they read don't add up to it.
Sentence tell_arrangement(int terms, Cents term, Cents agreed, Day first);
// Given up in the books, and why.
Sentence tell_write_off(WriteOff why, Cents amount);
Text name_of(WriteOff why);

}  // namespace drempel
