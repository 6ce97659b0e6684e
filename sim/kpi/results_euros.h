// Rows: what is owed, billed, written off, charged, and who bears the cost. Only results.cpp uses
// this.
#pragma once

#include "kpi/cost.h"
#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace euros_rows {

using namespace row;

inline Ratio arrears(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  return {count::number(now.sitting_cents_end + now.departed_cents_end) / count::cents_per_euro, 1};
}
template <Stakeholder who>
Ratio borne(const Tally& t, int q) {
  return {count::number(borne_cents(t.quarters[q], who)) / count::cents_per_euro, 1};
}
inline Ratio country(const Tally& t, int q) {
  return {count::number(country_cents(t.quarters[q])) / count::cents_per_euro, 1};
}

inline constexpr KpiRow list[] = {
    down(euros(stock(
        "arrears_eur", {"Arrears, all tenants", "Huurachterstand, alle huurders"}, in_euro,
        {"What sitting and departed tenants owe at the end of the quarter.",
         "Wat zittende en vertrokken huurders aan het einde van het kwartaal moeten betalen."},
        arrears))),
    down(euros(stock("arrears_sitting_eur",
                     {"Arrears, sitting tenants", "Huurachterstand, zittende huurders"}, in_euro,
                     {"What sitting tenants owe at the end of the quarter.",
                      "Wat zittende huurders aan het einde van het kwartaal moeten betalen."},
                     count::in_euros<&Quarter::sitting_cents_end>))),
    down(euros(stock("arrears_departed_eur",
                     {"Arrears, departed tenants", "Huurachterstand, vertrokken huurders"}, in_euro,
                     {"What departed tenants owe at the end of the quarter.",
                      "Wat vertrokken huurders aan het einde van het kwartaal moeten betalen."},
                     count::in_euros<&Quarter::departed_cents_end>))),
    down(euros(stock("mean_arrears_sitting_eur",
                     {"Mean arrears, sitting tenants", "Gemiddelde achterstand, zittende huurders"},
                     in_euro,
                     {"Arrears per sitting tenant in arrears.",
                      "Achterstand per zittende huurder met een achterstand."},
                     count::euros_each<&Quarter::sitting_cents_end, &Quarter::in_arrears_end>))),
    down(euros(stock(
        "mean_arrears_departed_eur",
        {"Mean arrears, departed tenants", "Gemiddelde achterstand, vertrokken huurders"}, in_euro,
        {"What a departed tenant with an open balance owes.",
         "Wat een vertrokken huurder met een openstaand saldo moet betalen."},
        count::euros_each<&Quarter::departed_cents_end, &Quarter::departed_end>))),
    euros(
        flow("billed_eur", {"Billed", "Gefactureerd"}, euros_a_year,
             {"Rent, service costs, settlements and final bills billed in the year.",
              "Huur, servicekosten, afrekeningen en eindnota's die in het jaar zijn gefactureerd."},
             count::in_euros<&Quarter::billed_cents>)),
    down(euros(flow("written_off_eur", {"Written off", "Afgeboekt"}, euros_a_year,
                    {"What was written off in the year.", "Wat in het jaar is afgeboekt."},
                    count::in_euros<&Quarter::written_off_cents>))),
    down(euros(
        flow("costs_chargeable_eur",
             {"Collection costs that may be charged", "Incassokosten die in rekening mogen"},
             euros_a_year,
             {"Collection costs that the law lets be charged to tenants, whether or not they are.",
              "Incassokosten die volgens de wet bij huurders in rekening mogen, ook als dat niet "
              "gebeurt."},
             count::in_euros<&Quarter::costs_chargeable_cents>))),
    down(euros(flow("costs_charged_eur",
                    {"Collection costs charged to tenants", "Incassokosten in rekening gebracht"},
                    euros_a_year,
                    {"Collection costs that were charged to tenants.",
                     "Incassokosten die bij huurders in rekening zijn gebracht."},
                    count::in_euros<&Quarter::costs_charged_cents>))),
    down(euros(flow("cost_corporation_eur",
                    {"Cost to the corporation", "Kosten voor de corporatie"}, euros_a_year,
                    {"What the corporation pays for collection (hours, messages, fees, write-off) "
                     "less what it gets back.",
                     "Wat de corporatie aan incasso betaalt (uren, berichten, tarieven, afboeking) "
                     "min wat zij terugkrijgt."},
                    borne<Stakeholder::corporation>))),
    down(euros(flow(
        "cost_tenant_eur", {"Cost to tenants", "Kosten voor huurders"}, euros_a_year,
        {"What tenants pay on top of their rent because of collection, less what is written off "
         "for them.",
         "Wat huurders door incasso boven hun huur betalen, min wat voor hen wordt afgeboekt."},
        borne<Stakeholder::tenant>))),
    down(euros(
        flow("cost_country_eur", {"Cost to the country", "Kosten voor het land"}, euros_a_year,
             {"What is used up by anyone: hours, postage, removals, empty homes, shelter. "
              "Money that only changes hands is not in it.",
              "Wat er bij wie dan ook wordt verbruikt: uren, porto, verhuizingen, leegstand, "
              "opvang. Geld dat alleen van hand wisselt zit er niet in."},
             country))),
};

}  // namespace euros_rows

}  // namespace drempel
