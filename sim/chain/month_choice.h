// What a tenant in arrears without an arrangement chooses in a month, once income has come: by
// named luck, of which a draw is used or not, but always in the same order.
#pragma once

#include "base/stream.h"
#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

struct MonthChoice {
  bool rent_first = false;  // the month's rent is paid when the money for it is there
  bool acts = false;        // gets to paying what is older, unasked
  bool pays_part = false;   // pays what there is when it is less than the rent
  bool gambles = false;     // a wrong way out: what was saved goes to a gamble
  bool calls = false;       // calls the corporation unasked
};

// Of a month; `lax` as in chain/morale.h; `luck` is that of Purpose::month_choice in it. Nobody
// acts who does not know yet: who merely forgot, or pays late by habit, has a payment planned.
MonthChoice choose_month(const Tenancy& tenant, const Case& file, double lax, const World& world,
                         Stream& luck);

}  // namespace drempel
