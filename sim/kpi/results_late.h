// Rows: who is late, why, and how soon it is paid. Only results.cpp uses this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace late_rows {

using namespace row;

inline std::int64_t by_money(const Rod& rod) {
  std::int64_t sum = 0;
  for (std::size_t k = 0; k < count_of<LateReason>; ++k)
    if (is_money(static_cast<LateReason>(k))) sum += rod.late_main[k];
  return sum;
}
template <LateReason reason>
constexpr auto main_reason = rod::at_place<&Rod::late_main, reason>;
template <LateReason reason>
constexpr auto with_main_reason = rod::over<main_reason<reason>, &Rod::late_households>;
inline Ratio first_time(const Tally& t, int q) {
  return {count::number(t.quarters[q].cases_opened) - rod::of<&Rod::opened_earlier>(t, q), 1};
}

inline constexpr Text of_late{"% of late households", "% van wie te laat was"};
inline constexpr Text of_unpaid{"% of unpaid on day 8", "% van open op dag 8"};

// One row per main reason.
constexpr KpiRow reason_row(std::string_view code, Text name, Text definition, row::Count counted) {
  return percent(1, ratio(code, name, of_late, definition, counted));
}

inline constexpr KpiRow list[] = {
    down(percent(
        1, ratio("late_homes_pct", {"Homes late in the year", "Woningen met een late maand"},
                 {"% of homes", "% van VHE"},
                 {"Homes with at least one month in the calendar year in which something was open "
                  "at the end of day 7. Counted on 31 December.",
                  "Woningen met in het kalenderjaar ten minste één maand waarin aan het einde van "
                  "dag 7 iets open stond. Geteld op 31 december."},
                 rod::over<&Rod::late_homes, &Rod::late_homes_of>))),
    down(flow("late_households", {"Households late in the year", "Huishoudens met een late maand"},
              {"households a year", "huishoudens per jaar"},
              {"Households with such a month, counted on 31 December or when they leave.",
               "Huishoudens met zo'n maand, geteld op 31 december of bij vertrek."},
              rod::plain<&Rod::late_households>)),
    percent(1, ratio("late_money_pct", {"Late for money", "Te laat door geld"}, of_late,
                     {"Households of whose late months most are for money: not enough, it comes "
                      "later, or a settlement of service costs.",
                      "Huishoudens van wie de meeste late maanden met geld te maken hebben: niet "
                      "genoeg, het komt later, of een afrekening van servicekosten."},
                     rod::over<by_money, &Rod::late_households>)),
    percent(1, ratio("late_later_pct",
                     {"Of them: the money comes later", "Van hen: het geld komt later"},
                     {"% of late for money", "% van te laat om geld"},
                     {"Of the households that are late for money, those of whom it mostly comes "
                      "later in the month and is then enough for all that is open.",
                      "Van de huishoudens die door geld te laat zijn: bij wie het meestal later in "
                      "de maand komt en dan genoeg is voor alles wat open staat."},
                     rod::over<main_reason<LateReason::comes_later>, by_money>)),
    reason_row("late_reason_pct.forgot", {"Late: forgot", "Te laat: vergeten"},
               {"Households whose main reason to be late was that they forgot.",
                "Huishoudens die vooral te laat waren doordat zij het vergaten."},
               with_main_reason<LateReason::forgot>),
    reason_row("late_reason_pct.late_habit", {"Late: habit", "Te laat: gewoonte"},
               {"Households whose main reason to be late was habit.",
                "Huishoudens die vooral uit gewoonte te laat waren."},
               with_main_reason<LateReason::late_habit>),
    reason_row("late_reason_pct.withheld", {"Late: a complaint", "Te laat: een klacht"},
               {"Households that mostly withheld the rent over a complaint.",
                "Huishoudens die de huur vooral inhielden wegens een klacht."},
               with_main_reason<LateReason::withheld>),
    reason_row("late_reason_pct.reversed_debit",
               {"Late: debit sent back", "Te laat: incasso gestorneerd"},
               {"Households whose debit was mostly sent back for another reason than money.",
                "Huishoudens van wie de incasso vooral om een andere reden dan geld terugkwam."},
               with_main_reason<LateReason::reversed_debit>),
    reason_row("late_reason_pct.short_of_money",
               {"Late: not enough money", "Te laat: niet genoeg geld"},
               {"Households that mostly had not enough, this month's income included.",
                "Huishoudens die vooral niet genoeg hadden, het inkomen van de maand meegeteld."},
               with_main_reason<LateReason::short_of_money>),
    reason_row("late_reason_pct.comes_later",
               {"Late: the money comes later", "Te laat: het geld komt later"},
               {"Households whose income mostly comes after day 7 and is then enough.",
                "Huishoudens van wie het inkomen vooral na dag 7 komt en dan genoeg is."},
               with_main_reason<LateReason::comes_later>),
    reason_row("late_reason_pct.settlement_bill",
               {"Late: settlement of service costs", "Te laat: afrekening servicekosten"},
               {"Households that were mostly late with a settlement of service costs.",
                "Huishoudens die vooral te laat waren met een afrekening van servicekosten."},
               with_main_reason<LateReason::settlement_bill>),
    down(decimals(1, per_1000(ratio("late_months_per_1000", {"Late months", "Late maanden"},
                                    {"per 1,000 tenant-months", "per 1.000 huurdersmaanden"},
                                    {"Months in which something was open at the end of day 7.",
                                     "Maanden waarin aan het einde van dag 7 iets open stond."},
                                    rod::over_all<&Rod::unpaid_day_8, &Quarter::tenant_months>)))),
    down(flow("unpaid_day_8", {"Unpaid on day 8", "Niet betaald op dag 8"},
              {"tenants' months a year", "huurdersmaanden per jaar"},
              {"Sitting tenants with something open at the start of day 8, month by month; costs "
               "apart.",
               "Zittende huurders bij wie aan het begin van dag 8 iets open staat, maand voor "
               "maand; kosten niet meegeteld."},
              rod::plain<&Rod::unpaid_day_8>)),
    up(percent(1, ratio("unpaid_day_8_nil_5_pct",
                        {"Paid in full within 5 days", "Alles betaald binnen 5 dagen"}, of_unpaid,
                        {"Of who is unpaid on day 8: at nil by the end of day 13.",
                         "Van wie op dag 8 niet betaald heeft: op nul aan het einde van dag 13."},
                        rod::over<&Rod::nil_in_5, &Rod::unpaid_day_8>))),
    up(percent(1, ratio("unpaid_day_8_nil_15_pct",
                        {"Paid in full within 15 days", "Alles betaald binnen 15 dagen"}, of_unpaid,
                        {"Of who is unpaid on day 8: at nil by the end of day 23.",
                         "Van wie op dag 8 niet betaald heeft: op nul aan het einde van dag 23."},
                        rod::over<&Rod::nil_in_15, &Rod::unpaid_day_8>))),
    down(flow(
        "new_arrears_earlier", {"New cases, late before", "Nieuwe zaken, eerder te laat"},
        {"cases a year", "zaken per jaar"},
        {"New arrears cases of tenants with something open on day 8 in one of the twelve "
         "months before.",
         "Nieuwe achterstandszaken van huurders bij wie in een van de twaalf maanden ervoor op "
         "dag 8 iets open stond."},
        rod::plain<&Rod::opened_earlier>)),
    down(flow("new_arrears_first",
              {"New cases, not late before", "Nieuwe zaken, niet eerder te laat"},
              {"cases a year", "zaken per jaar"},
              {"New arrears cases of all other tenants.",
               "Nieuwe achterstandszaken van alle andere huurders."},
              first_time)),
    down(flow("first_letters", {"First letters", "Eerste brieven"}, a_year,
              {"Cases of sitting tenants with their first message from the corporation, whichever "
               "it is.",
               "Zaken van zittende huurders met hun eerste bericht van de corporatie, welk dat ook "
               "is."},
              rod::plain<&Rod::first_letters>)),
    down(percent(
        1, ratio("first_letter_chronic_pct",
                 {"Open in both months before it", "Open in beide maanden ervoor"},
                 {"% of first letters", "% van eerste brieven"},
                 {"First letters to tenants with something open on day 8 in each of the two months "
                  "before the case; with the WIK letter as first letter comparable with De Key's "
                  "chronic late payers.",
                  "Eerste brieven aan huurders bij wie in elk van de twee maanden vóór de zaak op "
                  "dag 8 iets open stond; met de WIK-brief als eerste brief te vergelijken met de "
                  "slepers van De Key."},
                 rod::over<&Rod::first_letters_chronic, &Rod::first_letters>))),
    percent(1,
            ratio("old_cases_met_pct",
                  {"Old cases with something legal", "Oude zaken met iets juridisch"},
                  {"% of old cases", "% van oude zaken"},
                  {"Sitting tenants' cases older than three months at the quarter's end, or when "
                   "they ended in it: those with a handover, a summons or a judgment in the "
                   "quarter, a notice of eviction that runs, or the eviction itself.",
                   "Zaken van zittende huurders die aan het einde van het kwartaal, of bij hun "
                   "einde daarin, ouder dan drie maanden zijn: die met een overdracht, "
                   "dagvaarding of vonnis in het kwartaal, een lopende aanzegging, of de "
                   "ontruiming zelf."},
                  rod::over<&Rod::old_cases_met, &Rod::old_cases>)),
};

}  // namespace late_rows

}  // namespace drempel
