// Rows: arrears and evictions by hidden profile. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace profiles_rows {

using namespace row;

template <Profile profile>
Ratio in_arrears(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  return {count::number(now.profile_end[at(profile)]), count::number(now.in_arrears_end)};
}
template <Profile profile>
Ratio evicted(const Tally& t, int q) {
  return {count::number(t.quarters[q].evictions_profile[at(profile)]), 1};
}

inline constexpr KpiRow list[] = {
    percent(1,
            stock("in_arrears_profile_I_pct",
                  {"In arrears, profile I", "Met achterstand, profiel I"}, of_arrears,
                  {"Sitting tenants in arrears whose hidden profile is I (threshold and paralysis "
                   "of the journey document).",
                   "Zittende huurders met een achterstand van wie het verborgen profiel I is "
                   "(drempel en verlamdheid van de klantreis)."},
                  in_arrears<Profile::I>)),
    percent(1, stock("in_arrears_profile_II_pct",
                     {"In arrears, profile II", "Met achterstand, profiel II"}, of_arrears,
                     {"Sitting tenants in arrears whose hidden profile is II (threshold and "
                      "paralysis of the journey document).",
                      "Zittende huurders met een achterstand van wie het verborgen profiel II is "
                      "(drempel en verlamdheid van de klantreis)."},
                     in_arrears<Profile::II>)),
    percent(1, stock("in_arrears_profile_III_pct",
                     {"In arrears, profile III", "Met achterstand, profiel III"}, of_arrears,
                     {"Sitting tenants in arrears whose hidden profile is III (threshold and "
                      "paralysis of the journey document).",
                      "Zittende huurders met een achterstand van wie het verborgen profiel III is "
                      "(drempel en verlamdheid van de klantreis)."},
                     in_arrears<Profile::III>)),
    percent(1, stock("in_arrears_profile_IV_pct",
                     {"In arrears, profile IV", "Met achterstand, profiel IV"}, of_arrears,
                     {"Sitting tenants in arrears whose hidden profile is IV (threshold and "
                      "paralysis of the journey document).",
                      "Zittende huurders met een achterstand van wie het verborgen profiel IV is "
                      "(drempel en verlamdheid van de klantreis)."},
                     in_arrears<Profile::IV>)),
    down(decimals(1, flow("evictions_profile_I",
                          {"Evictions for arrears, profile I",
                           "Ontruimingen wegens huurachterstand, profiel I"},
                          a_year,
                          {"Evictions for arrears of tenants whose hidden profile is I.",
                           "Ontruimingen wegens huurachterstand van huurders van wie het verborgen "
                           "profiel I is."},
                          evicted<Profile::I>))),
    down(decimals(1, flow("evictions_profile_II",
                          {"Evictions for arrears, profile II",
                           "Ontruimingen wegens huurachterstand, profiel II"},
                          a_year,
                          {"Evictions for arrears of tenants whose hidden profile is II.",
                           "Ontruimingen wegens huurachterstand van huurders van wie het verborgen "
                           "profiel II is."},
                          evicted<Profile::II>))),
    down(decimals(1, flow("evictions_profile_III",
                          {"Evictions for arrears, profile III",
                           "Ontruimingen wegens huurachterstand, profiel III"},
                          a_year,
                          {"Evictions for arrears of tenants whose hidden profile is III.",
                           "Ontruimingen wegens huurachterstand van huurders van wie het verborgen "
                           "profiel III is."},
                          evicted<Profile::III>))),
    down(decimals(1, flow("evictions_profile_IV",
                          {"Evictions for arrears, profile IV",
                           "Ontruimingen wegens huurachterstand, profiel IV"},
                          a_year,
                          {"Evictions for arrears of tenants whose hidden profile is IV.",
                           "Ontruimingen wegens huurachterstand van huurders van wie het verborgen "
                           "profiel IV is."},
                          evicted<Profile::IV>))),
};

}  // namespace profiles_rows

}  // namespace drempel
