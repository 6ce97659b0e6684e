// Rows: arrears by kind of claim, and what is lost. Only results.cpp uses this.
#pragma once

#include "kpi/recovery.h"
#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace claims_rows {

using namespace row;

template <Claim claim>
Ratio departed(const Tally& t, int q) {
  return {count::number(t.quarters[q].rod.departed_open_end[at(claim)]),
          count::number(turnover_cents(t, q))};
}
template <Claim claim>
Ratio sitting(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  return {count::number(now.claim_open_end[at(claim)] - now.rod.departed_open_end[at(claim)]),
          count::number(turnover_cents(t, q))};
}

// KPI 10, the mean of the quarters' ends, and what was written off of what was billed.
inline Value owed_and_lost(const Tally& t, int first, int last) {
  double owed = 0, lost = 0, billed = 0;
  int ends = 0;
  for (int q = first; q <= last; ++q) {
    const Ratio hap = count::hap_1(t, q);
    if (hap.below > 0) owed += hap.above / hap.below, ++ends;
    lost += count::number(t.quarters[q].written_off_cents);
    billed += count::number(t.quarters[q].billed_cents);
  }
  if (billed == 0 || ends == 0) return {std::nullopt, {lost, billed}};
  return {100 * (owed / ends + lost / billed), {lost, billed}};
}

// Euros that are lost: written off, acts and court less what of costs came back, homes to repair
// and empty.
inline Ratio lost(const Tally& t, int q) {
  const auto& costs = t.quarters[q].cost_cents;
  const auto cents = [&](CostId id) { return costs[at(id)]; };
  const std::int64_t advanced = advanced_cents(t.quarters[q], Claim::collection_costs) +
                                advanced_cents(t.quarters[q], Claim::court_costs);
  const std::int64_t back = cents(CostId::collection_costs) + cents(CostId::judicial_costs);
  const std::int64_t homes = cents(CostId::relet_repair) + cents(CostId::relet_empty);
  return {
      count::number(cents(CostId::written_off) + advanced - back + homes) / count::cents_per_euro,
      1};
}

constexpr Text of_rent{"% of rent billed", "% van gefactureerde huur"};

constexpr KpiRow of_claim(std::string_view code, Text name, row::Count counted) {
  return down(percent(3, stock(code, name, of_rent,
                               {"What is open of this kind of claim at the end of the quarter, "
                                "divided by the billed turnover of the last 12 months.",
                                "Wat van dit soort vordering aan het einde van het kwartaal open "
                                "staat, gedeeld door de gefactureerde omzet van de laatste 12 "
                                "maanden."},
                               counted)));
}

inline constexpr KpiRow list[] = {
    down(percent(2,
                 stock("departed_in_debt_pct",
                       {"Departed tenants who still owe, share",
                        "Vertrokken huurders met een schuld, aandeel"},
                       {"% of homes", "% van VHE"},
                       {"Departed tenancies with an open balance, divided by the number of homes.",
                        "Vertrokken huurovereenkomsten met een openstaand saldo, gedeeld door het "
                        "aantal VHE."},
                       count::over_homes<&Quarter::departed_end>))),
    of_claim("hap_sitting.rent", {"Arrears, sitting: rent", "Achterstand, zittend: huur"},
             sitting<Claim::rent>),
    of_claim("hap_sitting.service",
             {"Arrears, sitting: service costs", "Achterstand, zittend: servicekosten"},
             sitting<Claim::service>),
    of_claim("hap_sitting.settlement",
             {"Arrears, sitting: settlements", "Achterstand, zittend: afrekeningen"},
             sitting<Claim::settlement>),
    of_claim("hap_sitting.collection_costs",
             {"Arrears, sitting: collection costs", "Achterstand, zittend: incassokosten"},
             sitting<Claim::collection_costs>),
    of_claim("hap_sitting.court_costs",
             {"Arrears, sitting: court costs", "Achterstand, zittend: proceskosten"},
             sitting<Claim::court_costs>),
    of_claim("hap_departed.rent", {"Arrears, departed: rent", "Achterstand, vertrokken: huur"},
             departed<Claim::rent>),
    of_claim("hap_departed.service",
             {"Arrears, departed: service costs", "Achterstand, vertrokken: servicekosten"},
             departed<Claim::service>),
    of_claim("hap_departed.settlement",
             {"Arrears, departed: settlements", "Achterstand, vertrokken: afrekeningen"},
             departed<Claim::settlement>),
    of_claim("hap_departed.final_bill",
             {"Arrears, departed: final bills", "Achterstand, vertrokken: eindnota's"},
             departed<Claim::final_bill>),
    of_claim("hap_departed.collection_costs",
             {"Arrears, departed: collection costs", "Achterstand, vertrokken: incassokosten"},
             departed<Claim::collection_costs>),
    of_claim("hap_departed.court_costs",
             {"Arrears, departed: court costs", "Achterstand, vertrokken: proceskosten"},
             departed<Claim::court_costs>),
    down(decimals(
        2,
        together("hap_and_written_off_pct",
                 {"Arrears of all and written off", "Achterstand van allen en afgeboekt"}, of_rent,
                 {"KPI 10 (mean of the quarters' ends) with what was written off, of what "
                  "was billed.",
                  "KPI 10 (gemiddelde van de kwartaaleinden) plus wat is afgeboekt, van "
                  "wat is gefactureerd."},
                 owed_and_lost))),
    down(euros(flow("loss_eur", {"Lost on arrears", "Verloren op achterstand"}, euros_a_year,
                    {"Written off, acts and court as far as they did not come back, and homes to "
                     "repair and empty after a forced departure.",
                     "Afgeboekt, ambtshandelingen en rechtbank voor zover ze niet terugkwamen, en "
                     "woningen die na gedwongen vertrek leegstaan en hersteld worden."},
                    lost))),
};

}  // namespace claims_rows

}  // namespace drempel
