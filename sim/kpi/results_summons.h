// Rows: how far a debt has come at the summons, the judgment and the door, and what a judgment
// leads to. Only results.cpp uses this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace summons_rows {

using namespace row;

template <std::int64_t Quarter::*field>
Ratio of_eviction_judgments(const Tally& t, int q) {
  return count::over<field, &Quarter::judgments_eviction>(t, q);
}
inline Ratio averted_by_tenant(const Tally& t, int q) {
  const auto& averted = t.quarters[q].averted;
  std::int64_t all = 0;
  for (const std::int64_t n : averted) all += n;
  return {count::number(averted[at(Averted::tenant)] + averted[at(Averted::arrangement)]),
          count::number(all)};
}
template <Group... groups>
Ratio evicted_of(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  return {count::number((now.group_evicted[at(groups)] + ...)),
          count::number(now.evictions_arrears)};
}

inline constexpr Text months{"months' bills", "maandtermijnen"};
inline constexpr Text days{"days", "dagen"};
inline constexpr Text of_evictions{"% of evictions for arrears", "% van ontruimingen"};
inline constexpr Text of_judgments{"% of eviction judgments", "% van ontruimingsvonnissen"};
inline constexpr Text homes_a_year{"per 1,000 homes a year", "per 1.000 VHE per jaar"};

inline constexpr KpiRow list[] = {
    decimals(1, together("months_at_summons_median",
                         {"Median months owed at the summons", "Mediane maanden bij dagvaarding"},
                         months,
                         {"What sitting tenants owe when the first summons of a case is drawn up, "
                          "in months' bills, costs apart.",
                          "Wat zittende huurders schuldig zijn als de eerste dagvaarding van een "
                          "zaak wordt opgesteld, in maandtermijnen, zonder kosten."},
                         rod::median<&Rod::months_at_summons, 10>)),
    decimals(1,
             together("months_at_judgment_median",
                      {"Median months owed at the judgment", "Mediane maanden bij vonnis"}, months,
                      {"What sitting tenants owe on the day of a judgment, in months' bills, "
                       "costs apart.",
                       "Wat zittende huurders schuldig zijn op de dag van een vonnis, in "
                       "maandtermijnen, zonder kosten."},
                      rod::median<&Rod::months_at_judgment, 10>)),
    decimals(0, together("days_to_summons_median",
                         {"Median days to the summons", "Mediane dagen tot dagvaarding"}, days,
                         {"From the first overdue rent of the case to its first summons, sitting "
                          "tenants.",
                          "Van de eerste vervallen huur van de zaak tot de eerste dagvaarding, "
                          "zittende huurders."},
                         rod::median<&Rod::days_to_summons>)),
    decimals(0, together("days_to_eviction_median",
                         {"Median days to the eviction", "Mediane dagen tot ontruiming"}, days,
                         {"From the first overdue rent of the case, of those evicted for arrears.",
                          "Van de eerste vervallen huur van de zaak, van wie om achterstand is "
                          "ontruimd."},
                         rod::median<&Rod::days_to_eviction>)),
    euros(together("owed_at_eviction_median_eur",
                   {"Median rent owed at the eviction", "Mediane huurschuld bij ontruiming"},
                   in_euro,
                   {"Rent and service costs that are open on the day of the eviction, costs apart.",
                    "Huur en servicekosten die op de dag van de ontruiming open staan, zonder "
                    "kosten."},
                   rod::median<&Rod::owed_at_eviction>)),
    down(per_1000(flow("judgments_per_1000", {"Judgments, all", "Vonnissen, alle"}, homes_a_year,
                       {"All judgments on arrears: that allow eviction, of payment only, rejected.",
                        "Alle vonnissen over huurachterstand: met ontruiming, alleen betaling, "
                        "afgewezen."},
                       count::over_homes<&Quarter::judgments>))),
    down(per_1000(flow("judgments_eviction_per_1000",
                       {"Judgments that allow eviction", "Vonnissen met ontruiming"}, homes_a_year,
                       {"Judgments on arrears that allow eviction, on conditions or not: what the "
                        "sector counts.",
                        "Vonnissen over huurachterstand die ontruiming toestaan, al dan niet "
                        "voorwaardelijk: wat de sector telt."},
                       count::over_homes<&Quarter::judgments_eviction>))),
    percent(1, ratio("judgments_eviction_pct",
                     {"Judged claims that allow eviction",
                      "Vorderingen die tot ontruiming mogen leiden"},
                     {"% of judgments", "% van vonnissen"},
                     {"Judgments on arrears that allow eviction, divided by all judgments on "
                      "arrears.",
                      "Vonnissen over huurachterstand die ontruiming toestaan, gedeeld door alle "
                      "vonnissen over huurachterstand."},
                     count::over<&Quarter::judgments_eviction, &Quarter::judgments>)),
    down(percent(1, ratio("evicted_of_eviction_judgments_pct",
                          {"Evictions carried out", "Uitgevoerde ontruimingen"}, of_judgments,
                          {"Evictions for arrears divided by judgments that allow eviction; yearly "
                           "flows, not the same cases.",
                           "Ontruimingen om huurachterstand gedeeld door vonnissen die ontruiming "
                           "toestaan; jaarstromen, niet dezelfde zaken."},
                          of_eviction_judgments<&Quarter::evictions_arrears>))),
    percent(1,
            ratio("keys_of_judgments_pct", {"Keys handed in", "Sleutels ingeleverd"}, of_judgments,
                  {"Tenants who handed in their keys after a judgment; yearly flows.",
                   "Huurders die na een vonnis hun sleutels inleverden; jaarstromen."},
                  of_eviction_judgments<&Quarter::keys_handed_in>)),
    percent(1, ratio("gone_of_judgments_pct", {"Gone without notice", "Zonder bericht vertrokken"},
                     of_judgments,
                     {"Tenants who were gone, counted when that was found; yearly flows.",
                      "Huurders die weg bleken te zijn, geteld toen dat bleek; jaarstromen."},
                     of_eviction_judgments<&Quarter::gone>)),
    decimals(1, ratio("noticed_per_eviction",
                      {"Judgments with a notice per eviction",
                       "Vonnissen met aanzegging per ontruiming"},
                      {"ratio", "verhouding"},
                      {"Judgments with at least one notice of eviction, divided by evictions for "
                       "arrears; yearly flows.",
                       "Vonnissen met ten minste één aanzegging van ontruiming, gedeeld door "
                       "ontruimingen om achterstand; jaarstromen."},
                      rod::over_all<&Rod::noticed, &Quarter::evictions_arrears>)),
    up(percent(1,
               ratio("averted_own_pct", {"Averted by tenant or terms", "Door huurder of regeling"},
                     {"% of averted notices", "% van afgewende aanzeggingen"},
                     {"Announced evictions that the tenant paid off or that were followed by "
                      "terms, of all that were averted.",
                      "Aangezegde ontruimingen die de huurder zelf betaalde of die door een "
                      "regeling werden gevolgd, van alle afgewende."},
                     averted_by_tenant))),
    percent(1, ratio("evicted_with_children_pct",
                     {"Evicted: with children", "Ontruimd: met kinderen"}, of_evictions,
                     {"Households with children, of all evicted for arrears.",
                      "Huishoudens met kinderen, van alle ontruimingen om achterstand."},
                     evicted_of<Group::with_children>)),
    percent(1, ratio("evicted_one_adult_pct", {"Evicted: one adult", "Ontruimd: één volwassene"},
                     of_evictions,
                     {"Single persons and single parents, of all evicted for arrears.",
                      "Alleenstaanden en eenoudergezinnen, van alle ontruimingen om achterstand."},
                     evicted_of<Group::single, Group::single_parent>)),
    percent(1,
            ratio("evicted_67_pct", {"Evicted: 67 and over", "Ontruimd: 67 en ouder"}, of_evictions,
                  {"Households of 67 and over on that day, of all evicted for arrears.",
                   "Huishoudens van 67 en ouder op die dag, van alle ontruimingen om "
                   "achterstand."},
                  evicted_of<Group::over_67>)),
};

}  // namespace summons_rows

}  // namespace drempel
