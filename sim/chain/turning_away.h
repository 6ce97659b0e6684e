// Turning away: a tenant who is frozen by what is owed no longer opens mail, does not pay and asks
// for nothing, while a debt that could be repaired grows (journey document: profiles I and III).
// It ends when somebody gets through in a talk, when help begins, or by itself. Rows: `barriers`.
#pragma once

#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// Whether a tenant can turn away in this case: nobody else pays the rent for them, nothing has been
// agreed or begun, and the rent isn't kept back over a complaint.
bool may_turn_away(const Tenancy& tenant, const Case& file);
// Chance in a month to turn away: with paralysis, and with what is owed up to a month's bill.
double turns_away_chance(const Mind& mind, double months_owed, const World& world);
// How many times longer it takes to notice an unpaid rent, or to get to it, than without paralysis.
double slower_to_notice(const Mind& mind, const World& world);
// Chance in a month to face it unasked: the lower the threshold, the sooner; half of it at a full
// one.
double faces_it_chance(const Mind& mind, const World& world);

}  // namespace drempel
