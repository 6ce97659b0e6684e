// Sentences for a tenant's story, in both languages: plain words, no blame.
#pragma once

#include "chain/household.h"
#include "chain/step.h"

namespace drempel {

// "€ 1.234" / "€1,234": whole euros, as a story tells them.
std::string spell_euros(Cents amount, Language language);
// "4 March 2024" / "4 maart 2024".
std::string spell_day(Day day, Language language);

Text name_of(ShockId shock);
Text name_of(Reason reason);
Text name_of(IncomeType income);
Text name_of(HouseholdType household);
Text name_of(Profile profile);

Sentence tell_shock(const Shock& shock);
Sentence tell_onset(Reason reason);
Sentence tell_payment(Cents amount, Cents still_open);
// How a file at a third party ends; nothing is said of one that ends with the debt.
Sentence tell_file_end(Contractor who, FileEnd how);
Sentence tell_arrangement(int terms, Cents term, Day first);
// Given up in the books, and why.
Sentence tell_write_off(WriteOff why, Cents amount);
Text name_of(WriteOff why);

}  // namespace drempel
