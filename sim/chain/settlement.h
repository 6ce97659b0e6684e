// Ways out of debts (A.4.1) as pure rules over dated law.
#pragma once

#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// How long one lasts that begins on that day: 36 months for admissions before 1-7-2023, 18 from
// then (WSNP and MSNP); a bankruptcy as its row says.
int settlement_months(Settlement kind, Day admission, const World& world);

enum class DebtWay : std::uint8_t {
  none,    // creditors refuse and the court does not admit
  credit,  // a settlement credit: a part at once, the rest is written off
  msnp,
  wsnp
};
// What debt help reaches with the creditors, and the court if they refuse. Draws in a fixed order.
DebtWay find_way_out(const World& world, Stream& stream);
// Whether a settlement is the way for this tenant: other debts too, or too much owed.
bool needs_settlement(const Tenancy& tenant, double months_owed, const World& world);
// Chance that a settlement that has run its time ends with nothing left to collect.
double completes(Settlement kind, const World& world);

}  // namespace drempel
