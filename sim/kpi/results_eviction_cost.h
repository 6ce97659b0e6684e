// Rows: what a case that ended in an eviction costs the corporation. Only results.cpp uses this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace eviction_cost_rows {

using namespace row;

inline std::int64_t acts(const Rod& rod) {
  return rod.evicted_acts_cents - rod.evicted_recovered_cents;
}
inline std::int64_t all(const Rod& rod) {
  return acts(rod) + rod.evicted_staff_cents + rod.evicted_relet_cents;
}
template <auto cents>
Ratio each(const Tally& t, int q) {
  return {rod::of<cents>(t, q) / count::cents_per_euro,
          count::number(t.quarters[q].evictions_arrears)};
}
constexpr Text an_eviction{"€ per eviction", "€ per ontruiming"};

inline constexpr KpiRow list[] = {
    down(euros(ratio(
        "eviction_cost_eur", {"Cost of an eviction", "Kosten van een ontruiming"}, an_eviction,
        {"Of cases that ended in an eviction for arrears, from their beginning: acts and "
         "court as far as they did not come back, own people's minutes, repair and the "
         "empty home. What is written off stands beside it.",
         "Van zaken die eindigden in een ontruiming om achterstand, vanaf hun begin: "
         "ambtshandelingen en rechtbank voor zover ze niet terugkwamen, minuten van "
         "eigen mensen, herstel en leegstand. Wat is afgeboekt staat ernaast."},
        each<all>))),
    down(euros(ratio(
        "eviction_acts_eur", {"Of it: acts and court", "Waarvan: deurwaarder en rechter"},
        an_eviction,
        {"Fees of agency, bailiff and court with tax, locksmith and movers, postage, less what "
         "of costs came back.",
         "Tarieven van incassobureau, deurwaarder en rechtbank met btw, slotenmaker en "
         "verhuizers, porto, min wat van kosten terugkwam."},
        each<acts>))),
    down(euros(ratio("eviction_staff_eur", {"Of it: own people", "Waarvan: eigen mensen"},
                     an_eviction,
                     {"Minutes of own people in the case, at their hourly rate.",
                      "Minuten van eigen mensen in de zaak, tegen hun uurtarief."},
                     each<&Rod::evicted_staff_cents>))),
    down(euros(ratio("eviction_relet_eur",
                     {"Of it: repair and empty home", "Waarvan: herstel en leegstand"}, an_eviction,
                     {"Repair of the home and the rent of the days that it is empty.",
                      "Herstel van de woning en de huur van de dagen dat zij leegstaat."},
                     each<&Rod::evicted_relet_cents>))),
    down(euros(ratio("eviction_written_off_eur", {"Beside it: written off", "Ernaast: afgeboekt"},
                     an_eviction,
                     {"Principal written off of tenants who were evicted.",
                      "Hoofdsom die is afgeboekt van huurders die zijn ontruimd."},
                     each<&Rod::evicted_written_off_cents>))),
};

}  // namespace eviction_cost_rows

}  // namespace drempel
