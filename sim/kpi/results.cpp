#include <array>

#include "kpi/cost.h"
#include "kpi/count.h"
#include "kpi/group_rows.h"
#include "kpi/help_rows.h"
#include "kpi/kpi.h"
#include "kpi/lever_rows.h"
#include "kpi/results_contract.h"
#include "kpi/results_court.h"
#include "kpi/results_money.h"

namespace drempel {

using Q = Quarter;

namespace {

Ratio arrears(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {count::number(now.sitting_cents_end + now.departed_cents_end) / count::cents_per_euro, 1};
}
template <Profile profile>
Ratio profile_in_arrears(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {count::number(now.profile_end[at(profile)]), count::number(now.in_arrears_end)};
}
template <Profile profile>
Ratio profile_evicted(const Tally& t, int q) {
  return {count::number(t.quarters[q].evictions_profile[at(profile)]), 1};
}
template <Stakeholder who>
Ratio borne(const Tally& t, int q) {
  return {count::number(borne_cents(t.quarters[q], who)) / count::cents_per_euro, 1};
}
Ratio country(const Tally& t, int q) {
  return {count::number(country_cents(t.quarters[q])) / count::cents_per_euro, 1};
}

// Of cases, those in the age bands that lie wholly after `days`.
template <int days>
std::int64_t over_age(const PerAge& ages) {
  std::int64_t sum = 0;
  for (std::size_t band = age_band(days) + 1; band < ages.size(); ++band) sum += ages[band];
  return sum;
}
template <int days>
Ratio outlived(const Tally& t, int q) {
  std::int64_t all = 0;
  for (const std::int64_t n : t.quarters[q].ended_by_age) all += n;
  return {count::number(over_age<days>(t.quarters[q].ended_by_age)), count::number(all)};
}
template <int days>
Ratio older(const Tally& t, int q) {
  return {count::number(over_age<days>(t.quarters[q].open_by_age_end)),
          count::number(t.quarters[q].in_arrears_end)};
}
Ratio short_of_money(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {count::number(now.reason_end[at(Reason::short_of_money)] +
                        now.reason_end[at(Reason::settlement_bill)]),
          count::number(now.in_arrears_end)};
}

constexpr KpiRow results[] = {
    {.code = "tenants_in_arrears",
     .name = {"Tenants in arrears", "Huurders met een achterstand"},
     .unit = {"tenants", "huurders"},
     .better = Better::down,
     .definition =
         {"Sitting tenancies with an open balance at the end of the quarter.",
          "Zittende huurovereenkomsten met een openstaand saldo aan het einde van het kwartaal."},
     .quarter = count::plain<&Q::in_arrears_end>},
    {.code = "tenants_in_arrears_pct",
     .name = {"Tenants in arrears, share", "Huurders met een achterstand, aandeel"},
     .unit = {"% of homes", "% van VHE"},
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition =
         {"Sitting tenancies with an open balance, divided by the number of homes.",
          "Zittende huurovereenkomsten met een openstaand saldo, gedeeld door het aantal VHE."},
     .quarter = count::over_homes<&Q::in_arrears_end>},
    {.code = "departed_in_debt",
     .name = {"Departed tenants who still owe", "Vertrokken huurders met een schuld"},
     .unit = {"tenants", "huurders"},
     .better = Better::down,
     .definition =
         {"Departed tenancies with an open balance at the end of the quarter.",
          "Vertrokken huurovereenkomsten met een openstaand saldo aan het einde van het kwartaal."},
     .quarter = count::plain<&Q::departed_end>},
    {.code = "owe_under_1_pct",
     .name = {"Owe less than a month", "Minder dan één maand achter"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears who owe less than a month's bill, as a share of "
                    "all sitting tenants in arrears.",
                    "Zittende huurders die minder dan één maand achter zijn, als deel van alle "
                    "zittende huurders met een achterstand."},
     .quarter = count::over<&Q::owe_under_1_end, &Q::in_arrears_end>},
    {.code = "owe_1_to_3_pct",
     .name = {"Owe one to three months", "Eén tot drie maanden achter"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears who owe one to three months' bills, as a share of "
                    "all sitting tenants in arrears.",
                    "Zittende huurders die één tot drie maanden achter zijn, als deel van alle "
                    "zittende huurders met een achterstand."},
     .quarter = count::over<&Q::owe_1_to_3_end, &Q::in_arrears_end>},
    {.code = "owe_over_3_pct",
     .name = {"Owe more than three months", "Meer dan drie maanden achter"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears who owe more than three months' bills, as a share "
                    "of all sitting tenants in arrears.",
                    "Zittende huurders die meer dan drie maanden achter zijn, als deel van alle "
                    "zittende huurders met een achterstand."},
     .quarter = count::over<&Q::owe_over_3_end, &Q::in_arrears_end>},
    {.code = "chronic_pct",
     .name = {"Chronically late", "Chronisch te laat"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition = {"Sitting tenants in arrears who were late in each of the last three months.",
                    "Zittende huurders met een achterstand die in elk van de laatste drie maanden "
                    "te laat waren."},
     .quarter = count::over<&Q::chronic_end, &Q::in_arrears_end>},
    {.code = "cases_opened",
     .name = {"New arrears cases", "Nieuwe achterstandszaken"},
     .unit = {"cases a year", "zaken per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .better = Better::down,
     .definition = {"Tenancies that got an overdue balance; later months join the same case.",
                    "Huurovereenkomsten die een vervallen saldo kregen; latere maanden horen bij "
                    "dezelfde zaak."},
     .quarter = count::plain<&Q::cases_opened>},
    {.code = "relapse_pct",
     .name = {"Relapses", "Terugval"},
     .unit = {"% of new cases", "% van nieuwe zaken"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition = {"New cases within 12 months of an earlier case that had been reminded.",
                    "Nieuwe zaken binnen 12 maanden na een eerdere zaak waarin een herinnering was "
                    "gestuurd."},
     .quarter = count::over<&Q::relapses, &Q::cases_opened>},
    {.code = "settled_reminded_pct",
     .name = {"Settled after a reminder", "Voldaan na een herinnering"},
     .unit = {"% of settled cases", "% van voldane zaken"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .definition = {"Cases that came to nil after at least one reminder; the others paid by "
                    "themselves before it.",
                    "Zaken die na ten minste één herinnering op nul kwamen; de andere waren al "
                    "eerder vanzelf voldaan."},
     .quarter = count::over<&Q::settled_reminded, &Q::cases_settled>},
    {.code = "arrangements",
     .name = {"Payment arrangements running", "Lopende betalingsregelingen"},
     .unit = {"arrangements", "regelingen"},
     .definition = {"Arrangements running at the end of the quarter, sitting and departed.",
                    "Regelingen die aan het einde van het kwartaal lopen, zittend en vertrokken."},
     .quarter = count::plain<&Q::arrangements_end>},
    {.code = "arrangements_made",
     .name = {"Payment arrangements made", "Getroffen betalingsregelingen"},
     .unit = {"arrangements a year", "regelingen per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .definition = {"Arrangements agreed in the year.",
                    "Regelingen die in het jaar zijn afgesproken."},
     .quarter = count::plain<&Q::arrangements_made>},
    {.code = "arrangements_kept_pct",
     .name = {"Arrangements kept", "Nagekomen betalingsregelingen"},
     .unit = {"% of those that ended", "% van wat eindigde"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::up,
     .definition = {"Arrangements that ended in the year: kept fully and in time, divided by kept "
                    "and broken.",
                    "Regelingen die in het jaar eindigden: volledig en op tijd nagekomen, gedeeld "
                    "door nagekomen en niet nagekomen."},
     .quarter = count::arrangements_kept},
    {.code = "helped",
     .name = {"Tenants whose help has started", "Huurders bij wie hulp is gestart"},
     .unit = {"tenants a year", "huurders per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .better = Better::up,
     .definition =
         {"Tenants for whom help with their money (municipality, debt help, budget coach) has "
          "started.",
          "Huurders bij wie hulp met geld (gemeente, schuldhulp, budgetcoach) is gestart."},
     .quarter = count::plain<&Q::helped>},
    {.code = "files_new",
     .name = {"New files at the bailiff", "Nieuwe dossiers bij de deurwaarder"},
     .unit = {"files a year", "dossiers per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .better = Better::down,
     .definition = {"Cases handed over to a bailiff.",
                    "Zaken die aan een deurwaarder zijn overgedragen."},
     .quarter = count::plain<&Q::files_new>},
    {.code = "judgments",
     .name = {"Judgments", "Vonnissen"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .better = Better::down,
     .definition = {"Judgments of the court on arrears.",
                    "Vonnissen van de kantonrechter over huurachterstand."},
     .quarter = count::plain<&Q::judgments>},
    {.code = "judgments_eviction",
     .name = {"Judgments that allow eviction", "Vonnissen met ontruiming"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .better = Better::down,
     .definition =
         {"Judgments on arrears that allow eviction, on conditions or not.",
          "Vonnissen over huurachterstand die ontruiming toestaan, al dan niet voorwaardelijk."},
     .quarter = count::plain<&Q::judgments_eviction>},
    {.code = "evicted_of_judgments_pct",
     .name = {"Evictions for arrears out of judgments", "Ontruimingen per vonnis"},
     .unit = {"% of judgments", "% van vonnissen"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition = {"Evictions for arrears divided by judgments of the same year; yearly flows, "
                    "not the same cases.",
                    "Ontruimingen wegens huurachterstand gedeeld door vonnissen van hetzelfde "
                    "jaar; jaarstromen, niet dezelfde zaken."},
     .quarter = count::over<&Q::evictions_arrears, &Q::judgments>},
    {.code = "announced",
     .name = {"Eviction notices", "Aanzeggingen van ontruiming"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"Evictions announced for arrears.",
                    "Aangezegde ontruimingen wegens huurachterstand."},
     .quarter = count::plain<&Q::announced>},
    {.code = "evictions_arrears",
     .name = {"Evictions for arrears", "Ontruimingen wegens huurachterstand"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"KPI 13a of the whole year.", "KPI 13a van het hele jaar."},
     .quarter = count::plain<&Q::evictions_arrears>},
    {.code = "evictions_with_children",
     .name = {"Evictions with children", "Ontruimingen met kinderen"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"Evictions for arrears of households with children.",
                    "Ontruimingen wegens huurachterstand van huishoudens met kinderen."},
     .quarter = count::plain<&Q::evictions_with_children>},
    {.code = "keys_handed_in",
     .name = {"Keys handed in", "Ingeleverde sleutels"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"Tenants who handed in their keys after a judgment; not in KPI 13.",
                    "Huurders die na een vonnis hun sleutels inleverden; telt niet mee in KPI 13."},
     .quarter = count::plain<&Q::keys_handed_in>},
    {.code = "gone",
     .name = {"Left without notice", "Zonder bericht vertrokken"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"Tenants in arrears who left without notice.",
                    "Huurders met een achterstand die zonder opzegging vertrokken."},
     .quarter = count::plain<&Q::gone>},
    {.code = "paid_last_minute",
     .name = {"Paid at the last minute", "Op het laatste moment betaald"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .definition =
         {"Cases paid after the eviction notice (by the tenant, family, a fund or the "
          "municipality).",
          "Zaken die na de aanzegging zijn betaald (door huurder, familie, fonds of gemeente)."},
     .quarter = count::plain<&Q::paid_last_minute>},
    {.code = "in_arrears_profile_I_pct",
     .name = {"In arrears, profile I", "Met achterstand, profiel I"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears whose hidden profile is I (threshold and paralysis "
                    "of the journey document).",
                    "Zittende huurders met een achterstand van wie het verborgen profiel I is "
                    "(drempel en verlamdheid van de klantreis)."},
     .quarter = profile_in_arrears<Profile::I>},
    {.code = "in_arrears_profile_II_pct",
     .name = {"In arrears, profile II", "Met achterstand, profiel II"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears whose hidden profile is II (threshold and "
                    "paralysis of the journey document).",
                    "Zittende huurders met een achterstand van wie het verborgen profiel II is "
                    "(drempel en verlamdheid van de klantreis)."},
     .quarter = profile_in_arrears<Profile::II>},
    {.code = "in_arrears_profile_III_pct",
     .name = {"In arrears, profile III", "Met achterstand, profiel III"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears whose hidden profile is III (threshold and "
                    "paralysis of the journey document).",
                    "Zittende huurders met een achterstand van wie het verborgen profiel III is "
                    "(drempel en verlamdheid van de klantreis)."},
     .quarter = profile_in_arrears<Profile::III>},
    {.code = "in_arrears_profile_IV_pct",
     .name = {"In arrears, profile IV", "Met achterstand, profiel IV"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears whose hidden profile is IV (threshold and "
                    "paralysis of the journey document).",
                    "Zittende huurders met een achterstand van wie het verborgen profiel IV is "
                    "(drempel en verlamdheid van de klantreis)."},
     .quarter = profile_in_arrears<Profile::IV>},
    {.code = "evictions_profile_I",
     .name = {"Evictions for arrears, profile I", "Ontruimingen wegens huurachterstand, profiel I"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Evictions for arrears of tenants whose hidden profile is I.",
          "Ontruimingen wegens huurachterstand van huurders van wie het verborgen profiel I is."},
     .quarter = profile_evicted<Profile::I>},
    {.code = "evictions_profile_II",
     .name = {"Evictions for arrears, profile II",
              "Ontruimingen wegens huurachterstand, profiel II"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Evictions for arrears of tenants whose hidden profile is II.",
          "Ontruimingen wegens huurachterstand van huurders van wie het verborgen profiel II is."},
     .quarter = profile_evicted<Profile::II>},
    {.code = "evictions_profile_III",
     .name = {"Evictions for arrears, profile III",
              "Ontruimingen wegens huurachterstand, profiel III"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Evictions for arrears of tenants whose hidden profile is III.",
          "Ontruimingen wegens huurachterstand van huurders van wie het verborgen profiel III is."},
     .quarter = profile_evicted<Profile::III>},
    {.code = "evictions_profile_IV",
     .name = {"Evictions for arrears, profile IV",
              "Ontruimingen wegens huurachterstand, profiel IV"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Evictions for arrears of tenants whose hidden profile is IV.",
          "Ontruimingen wegens huurachterstand van huurders van wie het verborgen profiel IV is."},
     .quarter = profile_evicted<Profile::IV>},
    {.code = "arrears_eur",
     .name = {"Arrears, all tenants", "Huurachterstand, alle huurders"},
     .unit = {"€", "€"},
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition =
         {"What sitting and departed tenants owe at the end of the quarter.",
          "Wat zittende en vertrokken huurders aan het einde van het kwartaal moeten betalen."},
     .quarter = arrears},
    {.code = "arrears_sitting_eur",
     .name = {"Arrears, sitting tenants", "Huurachterstand, zittende huurders"},
     .unit = {"€", "€"},
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"What sitting tenants owe at the end of the quarter.",
                    "Wat zittende huurders aan het einde van het kwartaal moeten betalen."},
     .quarter = count::in_euros<&Q::sitting_cents_end>},
    {.code = "arrears_departed_eur",
     .name = {"Arrears, departed tenants", "Huurachterstand, vertrokken huurders"},
     .unit = {"€", "€"},
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"What departed tenants owe at the end of the quarter.",
                    "Wat vertrokken huurders aan het einde van het kwartaal moeten betalen."},
     .quarter = count::in_euros<&Q::departed_cents_end>},
    {.code = "mean_arrears_sitting_eur",
     .name = {"Mean arrears, sitting tenants", "Gemiddelde achterstand, zittende huurders"},
     .unit = {"€", "€"},
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"Arrears per sitting tenant in arrears.",
                    "Achterstand per zittende huurder met een achterstand."},
     .quarter = count::euros_each<&Q::sitting_cents_end, &Q::in_arrears_end>},
    {.code = "mean_arrears_departed_eur",
     .name = {"Mean arrears, departed tenants", "Gemiddelde achterstand, vertrokken huurders"},
     .unit = {"€", "€"},
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"What a departed tenant with an open balance owes.",
                    "Wat een vertrokken huurder met een openstaand saldo moet betalen."},
     .quarter = count::euros_each<&Q::departed_cents_end, &Q::departed_end>},
    {.code = "billed_eur",
     .name = {"Billed", "Gefactureerd"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .definition =
         {"Rent, service costs, settlements and final bills billed in the year.",
          "Huur, servicekosten, afrekeningen en eindnota's die in het jaar zijn gefactureerd."},
     .quarter = count::in_euros<&Q::billed_cents>},
    {.code = "written_off_eur",
     .name = {"Written off", "Afgeboekt"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"What was written off in the year.", "Wat in het jaar is afgeboekt."},
     .quarter = count::in_euros<&Q::written_off_cents>},
    {.code = "costs_chargeable_eur",
     .name = {"Collection costs that may be charged", "Incassokosten die in rekening mogen"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition =
         {"Collection costs that the law lets be charged to tenants, whether or not they are.",
          "Incassokosten die volgens de wet bij huurders in rekening mogen, ook als dat niet "
          "gebeurt."},
     .quarter = count::in_euros<&Q::costs_chargeable_cents>},
    {.code = "costs_charged_eur",
     .name = {"Collection costs charged to tenants", "Incassokosten in rekening gebracht"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"Collection costs that were charged to tenants.",
                    "Incassokosten die bij huurders in rekening zijn gebracht."},
     .quarter = count::in_euros<&Q::costs_charged_cents>},
    {.code = "cost_corporation_eur",
     .name = {"Cost to the corporation", "Kosten voor de corporatie"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"What the corporation pays for collection (hours, messages, fees, write-off) "
                    "less what it gets back.",
                    "Wat de corporatie aan incasso betaalt (uren, berichten, tarieven, afboeking) "
                    "min wat zij terugkrijgt."},
     .quarter = borne<Stakeholder::corporation>},
    {.code = "cost_tenant_eur",
     .name = {"Cost to tenants", "Kosten voor huurders"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition =
         {"What tenants pay on top of their rent because of collection, less what is written off "
          "for them.",
          "Wat huurders door incasso boven hun huur betalen, min wat voor hen wordt afgeboekt."},
     .quarter = borne<Stakeholder::tenant>},
    {.code = "cost_country_eur",
     .name = {"Cost to the country", "Kosten voor het land"},
     .unit = {"€ a year", "€ per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .money = true,
     .digits = 2,
     .better = Better::down,
     .definition = {"What is used up by anyone: hours, postage, removals, empty homes, shelter. "
                    "Money that only changes hands is not in it.",
                    "Wat er bij wie dan ook wordt verbruikt: uren, porto, verhuizingen, leegstand, "
                    "opvang. Geld dat alleen van hand wisselt zit er niet in."},
     .quarter = country},
    {.code = "collector_hours",
     .name = {"Hours of collectors", "Uren incassomedewerkers"},
     .unit = {"hours a year", "uren per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .definition = {"Hours of calls and desk work.", "Uren aan bellen en bureauwerk."},
     .quarter = count::in_hours<&Q::collector_minutes>},
    {.code = "visit_hours",
     .name = {"Hours of home visits", "Uren huisbezoek"},
     .unit = {"hours a year", "uren per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .definition = {"Hours of home visits.", "Uren aan huisbezoek."},
     .quarter = count::in_hours<&Q::visit_minutes>},
    {.code = "attempts",
     .name = {"Attempts at personal contact", "Pogingen tot persoonlijk contact"},
     .unit = {"a year", "per jaar"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .definition = {"Calls, office visits and home visits tried.",
                    "Pogingen tot bellen, kantoorbezoek en huisbezoek."},
     .quarter = count::plain<&Q::attempts>},
    {.code = "reach_pct",
     .name = {"Attempts that reach the tenant", "Pogingen die de huurder bereiken"},
     .unit = {"% of attempts", "% van pogingen"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::up,
     .definition = {"Attempts at personal contact that reached the tenant.",
                    "Pogingen tot persoonlijk contact die de huurder bereikten."},
     .quarter = count::over<&Q::reached, &Q::attempts>},
    {.code = "opened_up_pct",
     .name = {"Tenants reached who open up", "Bereikte huurders die hun verhaal doen"},
     .unit = {"% of those reached", "% van wie bereikt is"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::up,
     .definition = {"Contacts in which the tenant told how things stand.",
                    "Contacten waarin de huurder vertelde hoe het ervoor staat."},
     .quarter = count::over<&Q::opened_up, &Q::reached>},
    {.code = "work_waiting",
     .name = {"Staff work waiting", "Werk dat ligt te wachten"},
     .unit = {"tasks", "taken"},
     .better = Better::down,
     .definition = {"Calls, visits and desk work waiting for staff at the end of the quarter.",
                    "Telefoontjes, bezoeken en bureauwerk die aan het einde van het kwartaal op "
                    "een medewerker wachten."},
     .quarter = count::plain<&Q::queue_end>},
    {.code = "wait_days",
     .name = {"Waiting for staff", "Wachttijd op een medewerker"},
     .unit = {"days", "dagen"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"Mean days that a task waited for staff.",
                    "Gemiddeld aantal dagen dat een taak op een medewerker wachtte."},
     .quarter = count::over<&Q::queue_wait_days, &Q::queue_served>},
    {.code = "spoken_pct",
     .name = {"Tenants spoken to", "Gesproken huurders"},
     .unit = {"% of cases", "% van zaken"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::up,
     .definition = {"Cases that ended after a reminder in which the tenant was spoken to.",
                    "Zaken die na een herinnering eindigden en waarin de huurder is gesproken."},
     .quarter = count::over<&Q::cases_ended_spoken, &Q::cases_ended_reminded>},
    {.code = "outlive_15_pct",
     .name = {"Cases that last more than 15 days", "Zaken die langer dan 15 dagen duren"},
     .unit = {"% of ended cases", "% van beëindigde zaken"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Arrears cases that ended more than 15 days after their due date, of all that ended.",
          "Achterstandszaken die meer dan 15 dagen na de vervaldag eindigden, van alle "
          "beëindigde."},
     .quarter = outlived<15>},
    {.code = "outlive_45_pct",
     .name = {"Cases that last more than 45 days", "Zaken die langer dan 45 dagen duren"},
     .unit = {"% of ended cases", "% van beëindigde zaken"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Arrears cases that ended more than 45 days after their due date, of all that ended.",
          "Achterstandszaken die meer dan 45 dagen na de vervaldag eindigden, van alle "
          "beëindigde."},
     .quarter = outlived<45>},
    {.code = "outlive_90_pct",
     .name = {"Cases that last more than 90 days", "Zaken die langer dan 90 dagen duren"},
     .unit = {"% of ended cases", "% van beëindigde zaken"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Arrears cases that ended more than 90 days after their due date, of all that ended.",
          "Achterstandszaken die meer dan 90 dagen na de vervaldag eindigden, van alle "
          "beëindigde."},
     .quarter = outlived<90>},
    {.code = "open_over_45_pct",
     .name = {"In arrears for more than 45 days", "Langer dan 45 dagen achter"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition = {"Sitting tenants in arrears whose case is more than 45 days overdue at the end "
                    "of the quarter.",
                    "Zittende huurders met een achterstand van wie de zaak aan het einde van het "
                    "kwartaal meer dan 45 dagen vervallen is."},
     .quarter = older<45>},
    {.code = "short_of_money_pct",
     .name = {"In arrears for lack of money", "Achterstand door geldgebrek"},
     .unit = {"% of those in arrears", "% van wie achterloopt"},
     .factor = 100,
     .digits = 1,
     .definition = {"Sitting tenants in arrears who can't pay it at once, as a share of all "
                    "sitting tenants in arrears.",
                    "Zittende huurders die de achterstand niet ineens kunnen betalen, als deel van "
                    "alle zittende huurders met een achterstand."},
     .quarter = short_of_money},
    {.code = "chronic_reminded_pct",
     .name = {"Chronically late, of those reminded",
              "Chronisch te laat, van wie een herinnering krijgt"},
     .unit = {"% of first reminders", "% van eerste herinneringen"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"First reminders to tenants who were late in each of the three months before, of all "
          "first reminders; comparable with the letters of a month at De Key.",
          "Eerste herinneringen aan huurders die in elk van de drie maanden ervoor te laat waren, "
          "van alle eerste herinneringen; te vergelijken met de brieven van een maand bij De Key."},
     .quarter = count::over<&Q::reminded_chronic, &Q::first_reminders>},
};

template <std::size_t... N>
constexpr auto joined(const KpiRow (&... lists)[N]) {
  std::array<KpiRow, (N + ...)> all{};
  std::size_t next = 0;
  const auto append = [&](const auto& list) {
    for (const KpiRow& row : list) all[next++] = row;
  };
  (append(lists), ...);
  return all;
}
constexpr auto all_results =
    joined(results, money_rows::list, court_rows::list, contract_rows::list, lever_results,
           help_results, group_results);

}  // namespace

std::span<const KpiRow> result_rows() { return all_results; }

}  // namespace drempel
