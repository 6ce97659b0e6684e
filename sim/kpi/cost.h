// What collection costs, from whom and to whom, out of what a run counted per cost row.
// A resource is used up (hours, postage, an empty home); a transfer only changes hands.
#pragma once

#include "model/costs.h"
#include "model/tally.h"

namespace drempel {

// What a stakeholder bears in a quarter, in cents: what it pays (resources and transfers) less the
// transfers it receives. Negative = it earns. The sum over all stakeholders is the cost to the
// country, since transfers cancel.
std::int64_t borne_cents(const Quarter& quarter, Stakeholder who);
// The cost to the country in a quarter: resources only, cents.
std::int64_t country_cents(const Quarter& quarter);
// Euros a year of one cost row, mean over the counted years.
double eur_per_year(const Tally& tally, CostId cost);
// Euros a year that a stakeholder bears, mean over the counted years.
double borne_eur_per_year(const Tally& tally, Stakeholder who);
// Euros a year that the country bears, mean over the counted years.
double country_eur_per_year(const Tally& tally);

}  // namespace drempel
