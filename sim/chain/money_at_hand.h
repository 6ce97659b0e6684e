// What a tenant in arrears could pay on a day: worked out of the household, the case and the rules,
// and only when somebody asks, for most attempts at contact reach nobody.
#pragma once

#include "chain/contact.h"
#include "chain/household.h"

namespace drempel {

// This month's bill as far as it is open; nil for who has left.
Cents owed_bill(const Tenancy& tenant, const Case& file);
// What could go to the landlord for the rest of this month, of which `money` is what is left; never
// negative.
Cents available(const Tenancy& tenant, const Case& file, const MonthMoney& money);
// All of it, on `today`.
MoneyAtHand money_at_hand(const Tenancy& tenant, const Case& file, const Settings& settings,
                          Day today);

}  // namespace drempel
