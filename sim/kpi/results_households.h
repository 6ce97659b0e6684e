// Rows: who lives in the homes, how old they are, and who is short of money for long. Only
// results.cpp uses this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace households_rows {

using namespace row;

template <AgeBand band>
constexpr auto homes_of = rod::at_place<&Rod::homes_age_end, band>;
template <AgeBand band>
constexpr auto in_arrears_of =
    rod::over<rod::at_place<&Rod::in_arrears_age_end, band>, homes_of<band>>;

// The share of the old in arrears over that of the young, both out of the period's sums.
inline Value old_to_young(const Tally& t, int first, int last) {
  Ratio old, young;
  for (int q = first; q <= last; ++q) {
    const Ratio one = in_arrears_of<AgeBand::from_67>(t, q);
    const Ratio other = in_arrears_of<AgeBand::under_45>(t, q);
    old.above += one.above, old.below += one.below;
    young.above += other.above, young.below += other.below;
  }
  const Ratio counts{old.above * young.below, old.below * young.above};
  if (counts.below == 0) return {std::nullopt, counts};
  return {counts.above / counts.below, counts};
}

inline constexpr Text of_homes{"% of let homes", "% van verhuurde woningen"};
inline constexpr Text of_old_homes{"% of homes of 67 and over", "% van woningen van 67-plussers"};
inline constexpr Text of_their_homes{"% of their homes", "% van hun woningen"};

constexpr KpiRow arrears_by_age(std::string_view code, Text name, row::Count counted) {
  return down(percent(2, stock(code, name, of_their_homes,
                               {"Sitting tenants in arrears at the end of the quarter, by the age "
                                "of the eldest on that day.",
                                "Zittende huurders met een achterstand aan het einde van het "
                                "kwartaal, naar de leeftijd van de oudste op die dag."},
                               counted)));
}

inline constexpr KpiRow list[] = {
    arrears_by_age("in_arrears_under_45_pct", {"In arrears, under 45", "Met achterstand, onder 45"},
                   in_arrears_of<AgeBand::under_45>),
    arrears_by_age("in_arrears_45_to_66_pct",
                   {"In arrears, 45 to 66", "Met achterstand, 45 t/m 66"},
                   in_arrears_of<AgeBand::to_66>),
    arrears_by_age("in_arrears_67_pct", {"In arrears, 67 and over", "Met achterstand, 67 en ouder"},
                   in_arrears_of<AgeBand::from_67>),
    decimals(
        2,
        together("in_arrears_67_to_under_45",
                 {"In arrears: 67 and over to under 45", "Met achterstand: 67-plus tegen onder 45"},
                 {"ratio", "verhouding"},
                 {"The share in arrears of households of 67 and over, divided by that of "
                  "households under 45.",
                  "Het aandeel met achterstand van huishoudens van 67 en ouder, gedeeld door "
                  "dat van huishoudens onder 45."},
                 old_to_young)),
    percent(1, stock("homes_67_pct", {"Homes of 67 and over", "Woningen van 67-plussers"}, of_homes,
                     {"Let homes whose eldest is 67 or over at the end of the quarter.",
                      "Verhuurde woningen van wie de oudste aan het einde van het kwartaal 67 of "
                      "ouder is."},
                     rod::over<homes_of<AgeBand::from_67>, &Rod::occupied_end>)),
    percent(
        2, stock("homes_over_100_pct", {"Homes of over 100", "Woningen van 100-plussers"}, of_homes,
                 {"Let homes whose eldest is older than 100 at the end of the quarter.",
                  "Verhuurde woningen van wie de oudste aan het einde van het kwartaal ouder dan "
                  "100 is."},
                 rod::over<&Rod::homes_over_100_end, &Rod::occupied_end>)),
    percent(1,
            stock("homes_67_no_pension_pct",
                  {"67 and over, not on a pension", "67-plus, niet van een pensioen"}, of_old_homes,
                  {"Homes of 67 and over that live on another income than a pension.",
                   "Woningen van 67-plussers die van een ander inkomen dan pensioen leven."},
                  rod::over<&Rod::homes_67_no_pension_end, homes_of<AgeBand::from_67>>)),
    percent(1, stock("homes_67_children_pct",
                     {"67 and over, with children", "67-plus, met kinderen"}, of_old_homes,
                     {"Homes of 67 and over with children under age.",
                      "Woningen van 67-plussers met minderjarige kinderen."},
                     rod::over<&Rod::homes_67_children_end, homes_of<AgeBand::from_67>>)),
    down(percent(1, stock("mean_month_short_pct",
                          {"Short in the mean month", "Tekort in gemiddelde maand"}, of_homes,
                          {"Households whose income is less than rent and all usual costs, before "
                           "any cutting; the season and setbacks are left out.",
                           "Huishoudens met minder inkomen dan huur en alle gewone kosten, vóór "
                           "bezuinigen; seizoen en tegenslagen zijn niet meegeteld."},
                          rod::over<&Rod::mean_month_short_end, &Rod::occupied_end>))),
    down(percent(2, stock("rent_debt_3_pct",
                          {"Three months or more in rent debt", "Drie maanden of meer huurschuld"},
                          {"% of homes", "% van VHE"},
                          {"Sitting tenants who owe three months' bills or more at the end of the "
                           "quarter.",
                           "Zittende huurders die aan het einde van het kwartaal drie "
                           "maandnota's of meer schuldig zijn."},
                          rod::over_homes<&Rod::rent_debt_3_end>))),
    down(
        percent(2, flow("problem_debt_begin_pct",
                        {"Problem debts that begin", "Beginnende problematische schulden"},
                        {"% of homes a year", "% van VHE per jaar"},
                        {"Households that come to owe three months' bills or more, or that have "
                         "other debts and are short in the mean month for half a year; seen at the "
                         "quarters' ends.",
                         "Huishoudens die drie maandnota's of meer schuldig worden, of die "
                         "andere schulden hebben en een half jaar in de gemiddelde maand tekort "
                         "komen; gezien aan het einde van de kwartalen."},
                        rod::over_homes<&Rod::problem_begun>))),
    down(decimals(2,
                  stock("months_owed_mean", {"Mean months owed", "Gemiddeld aantal maanden achter"},
                        {"months' bills", "maandnota's"},
                        {"What a sitting tenant in arrears owes, in months' bills, costs apart.",
                         "Wat een zittende huurder met een achterstand schuldig is, in "
                         "maandnota's, zonder kosten."},
                        [](const Tally& t, int q) -> Ratio {
                          return {rod::of<&Rod::months_owed_milli_end>(t, q) / 1000,
                                  count::number(t.quarters[q].in_arrears_end)};
                        }))),
    down(percent(
        1, measured_ratio("lasting_hole_left_pct",
                          {"Lasting loss of income: left after a year",
                           "Blijvend inkomensverlies: na een jaar nog over"},
                          {"% of the loss", "% van het verlies"},
                          {"Of losses of income of €200–300 a month, laid for three years or more "
                           "when they strike: how much less the household's usual month (income "
                           "less rent and usual costs, setbacks and help included, before cutting) "
                           "is twelve months later than before the loss, over what was lost. Who "
                           "has left by then is in neither.",
                           "Van inkomensverliezen van € 200–300 per maand die bij het begin voor "
                           "drie jaar of langer zijn: hoeveel minder de gewone maand van het "
                           "huishouden (inkomen min huur en gewone kosten, met tegenslagen en "
                           "hulp, vóór bezuinigen) na twaalf maanden is dan ervoor, gedeeld door "
                           "wat verloren ging. Wie dan weg is telt in geen van beide."},
                          rod::over<&Rod::hole_left_cents, &Rod::hole_lost_cents>))),
    down(percent(1, ratio("lasting_hole_judged_pct",
                          {"Lasting loss of income: a judgment within three years",
                           "Blijvend inkomensverlies: vonnis binnen drie jaar"},
                          {"% of households", "% van huishoudens"},
                          {"Of the households with such a loss that still live there after 36 "
                           "months, or left after a judgment: those with a judgment since.",
                           "Van de huishoudens met zo'n verlies die er na 36 maanden nog wonen, of "
                           "na een vonnis vertrokken: wie sindsdien een vonnis kreeg."},
                          rod::over<&Rod::holes_judged, &Rod::holes_followed>))),
};

}  // namespace households_rows

}  // namespace drempel
