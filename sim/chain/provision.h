// What the corporation sets aside for debts that will not come in: a share of what is open, by the
// age of each claim and by whether the tenant still lives there.
#pragma once

#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// The share (0 … 1) set aside for a claim of so many months ago.
double provision_share(int months_old, bool departed, const Policy& policy);
// Summed over an account's open items, each rounded to whole cents.
Cents provision_for(const Account& account, bool departed, Month now, const Policy& policy);

}  // namespace drempel
