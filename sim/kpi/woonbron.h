// The Woonbron line (M20): what a file kept out of court is worth. Both readings of the slide stand
// in figures.md; neither is a target.
#pragma once

#include "base/calendar.h"
#include "base/money.h"
#include "policy/settings.h"

namespace drempel {

// What the corporation advances for one default case with eviction asked, by the tariffs of a day:
// summons, court fee, representation, service, VAT on the acts. `claim` = what is owed.
Cents court_file_tariff(Cents claim, Day day);
// What the corporation itself reckons for a file in court (row ledger.court_file_price).
Cents own_court_file_price(const Settings& settings);
// The claim that the tariff is taken at: three months' mean rent and service costs, as a court
// asks.
Cents usual_claim(const Settings& settings);

}  // namespace drempel
