// What a tenant in arrears could pay on a day: worked out of the household, the case and the rules,
// and only when somebody asks, for most attempts at contact reach nobody.
#pragma once

#include "chain/contact.h"
#include "chain/household.h"

namespace drempel {

// This month's bill as far as it is open; nil for who has left.
Cents owed_bill(const Tenancy& tenant, const Case& file);
// This month's bill less what was paid of it; nil less it for who has left and pays rent elsewhere.
// Negative when more was paid.
Cents unpaid_bill(const Tenancy& tenant, const Case& file);
// What is left of that at the month's end: who withholds it over a complaint keeps it all, others
// spend a part (kept_of).
Cents kept_unpaid(const Tenancy& tenant, const Case& file, const World& world);
// What a month is like for a household: what it brings, and whether its rent was in hand on the
// first.
struct ThisMonth {
  double noise = 0;
  bool in_hand = true;
};
// Of the month of `today`; who has left pays whenever there is money.
ThisMonth this_month(const Tenancy& tenant, const Case& file, const World& world, Month month,
                     Months& months);
// Part of what can be cut (agreement.cut) that is cut for the debt: all of it for terms that were
// agreed, agreement.pressed with a file at a third party or a summons, nothing else.
double cuts_for_it(const Case& file, const World& world);
// What could go to the landlord on `today`, never negative. Money that comes later in the month is
// not there before payday, and rent that isn't paid is spent in part as the month goes on.
Cents available(const Tenancy& tenant, const Case& file, const Settings& settings, Day today,
                const ThisMonth& now);
// All that a talk about money asks.
MoneyAtHand money_at_hand(const Tenancy& tenant, const Case& file, const Settings& settings,
                          Day today, const LifeLuck& luck);

}  // namespace drempel
