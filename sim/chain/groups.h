// The groups that are looked at apart (M38): who is helped, who is put out, and where the process
// errs.
#pragma once

#include "base/text.h"
#include "model/tenancy.h"

namespace drempel {

// Dutch business letters are hard to read: another language, or low literacy.
bool reads_badly(const Household& household);
// Bit k: the household belongs to group k in that month, by the age of the day.
unsigned groups_of(const Tenancy& tenancy, Month month);

std::string_view code_of(Group group);
Text name_of(Group group);

}  // namespace drempel
