// Rows: what becomes of costs, and what third parties are paid. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/recovery.h"
#include "kpi/row.h"

namespace drempel {

namespace money_rows {

using namespace row;

template <Claim kind>
Ratio advanced(const Tally& t, int q) {
  return {count::number(advanced_cents(t.quarters[q], kind)) / count::cents_per_euro, 1};
}
template <Per<Claim, std::int64_t> Quarter::*cents, Claim kind>
Ratio of_claim(const Tally& t, int q) {
  return {count::number((t.quarters[q].*cents)[at(kind)]) / count::cents_per_euro, 1};
}

// By cohort of handover: what is counted stands in the quarter of the handover.
inline Ratio amicable_of_decided(const Tally& t, int n) {
  const Quarter& q = t.quarters[n];
  return {count::number(q.files_settled_amicably),
          count::number(q.files_settled_amicably + q.handed_summoned + q.handed_ended)};
}
inline Ratio still_running(const Tally& t, int n) {
  const Quarter& q = t.quarters[n];
  const std::int64_t decided = q.files_settled_amicably + q.handed_summoned + q.handed_ended;
  return {count::number(q.files_handed_over - decided), count::number(q.files_handed_over)};
}

inline constexpr Text of_handed_over{"% of cases handed over", "% van overgedragen zaken"};

inline constexpr KpiRow list[] = {
    euros(flow("collection_advanced_eur",
               {"Fees advanced before court", "Tarieven voorgeschoten vóór de rechter"},
               euros_a_year,
               {"What the corporation paid to agency and bailiff before court, with VAT.",
                "Wat de corporatie vóór de rechter aan incassobureau en deurwaarder betaalde, met "
                "btw."},
               advanced<Claim::collection_costs>)),
    euros(flow("collection_recovered_eur",
               {"Collection costs paid by tenants", "Incassokosten betaald door huurders"},
               euros_a_year,
               {"What tenants paid of the collection costs charged to them, when they paid it.",
                "Wat huurders betaalden van de hun berekende incassokosten, toen zij betaalden."},
               of_claim<&Quarter::claim_paid, Claim::collection_costs>)),
    euros(flow("collection_written_off_eur",
               {"Collection costs given up", "Incassokosten opgegeven"}, euros_a_year,
               {"Collection costs charged to tenants and written off; no cost to the corporation, "
                "since they never were income.",
                "Aan huurders berekende incassokosten die zijn afgeboekt; geen kosten voor de "
                "corporatie, want zij zijn nooit opbrengst geweest."},
               of_claim<&Quarter::claim_written_off, Claim::collection_costs>)),
    euros(stock("collection_open_eur", {"Collection costs still open", "Incassokosten nog open"},
                in_euro,
                {"Collection costs charged that are open at the end of the quarter.",
                 "Berekende incassokosten die aan het einde van het kwartaal open staan."},
                of_claim<&Quarter::claim_open_end, Claim::collection_costs>)),
    euros(flow("court_advanced_eur",
               {"Fees advanced in court", "Tarieven voorgeschoten in het gerechtelijk traject"},
               euros_a_year,
               {"What the corporation paid to bailiff, court and state from the summons to the "
                "eviction, with VAT.",
                "Wat de corporatie van dagvaarding tot ontruiming aan deurwaarder, rechtbank en "
                "Rijk betaalde, met btw."},
               advanced<Claim::court_costs>)),
    euros(flow("court_charged_eur", {"Court costs awarded", "Proceskosten toegewezen"},
               euros_a_year,
               {"Court costs that judgments awarded, and costs of service and execution, charged "
                "to tenants.",
                "Proceskosten die vonnissen toewezen, en kosten van betekening en executie, "
                "berekend aan huurders."},
               count::in_euros<&Quarter::court_charged_cents>)),
    euros(flow("court_recovered_eur",
               {"Court costs paid by tenants", "Proceskosten betaald door huurders"}, euros_a_year,
               {"What tenants paid of the court costs, when they paid it.",
                "Wat huurders van de proceskosten betaalden, toen zij betaalden."},
               of_claim<&Quarter::claim_paid, Claim::court_costs>)),
    euros(flow("court_written_off_eur", {"Court costs given up", "Proceskosten opgegeven"},
               euros_a_year,
               {"Court costs charged to tenants and written off; no cost to the corporation, which "
                "bore them when it advanced them.",
                "Aan huurders berekende proceskosten die zijn afgeboekt; geen kosten voor de "
                "corporatie, die ze al droeg toen zij ze voorschoot."},
               of_claim<&Quarter::claim_written_off, Claim::court_costs>)),
    euros(stock("court_open_eur", {"Court costs still open", "Proceskosten nog open"}, in_euro,
                {"Court costs charged that are open at the end of the quarter.",
                 "Berekende proceskosten die aan het einde van het kwartaal open staan."},
                of_claim<&Quarter::claim_open_end, Claim::court_costs>)),
    flow("files_handed_over",
         {"Cases handed over to a third party", "Zaken overgedragen aan een derde"},
         {"cases a year", "zaken per jaar"},
         {"Cases with their first file at an agency or a bailiff.",
          "Zaken met hun eerste dossier bij een incassobureau of een deurwaarder."},
         count::plain<&Quarter::files_handed_over>),
    up(percent(
        1, ratio("amicable_share_pct", {"Settled without a summons", "Minnelijk afgehandeld"},
                 {"% of cases handed over, decided", "% van overgedragen zaken, beslist"},
                 {"Of the cases handed over in the period and decided by the end of the run: "
                  "settled without a summons. Those that still run are left out and stand "
                  "apart; what was summoned or ended otherwise (given up, an earlier judgment) "
                  "counts as not amicable.",
                  "Van de zaken die in de periode zijn overgedragen en aan het einde van de run "
                  "beslist waren: zonder dagvaarding voldaan. Wat nog loopt blijft erbuiten en "
                  "staat apart; wat is gedagvaard of anders eindigde (opgegeven, een eerder "
                  "vonnis) telt als niet minnelijk."},
                 amicable_of_decided))),
    up(percent(1,
               ratio("amicable_so_far_pct",
                     {"Settled without a summons so far", "Tot nu toe minnelijk afgehandeld"},
                     of_handed_over,
                     {"Of all cases handed over in the period: settled without a summons by the "
                      "end of the run.",
                      "Van alle zaken die in de periode zijn overgedragen: aan het einde van de "
                      "run zonder dagvaarding voldaan."},
                     count::over<&Quarter::files_settled_amicably, &Quarter::files_handed_over>))),
    down(percent(
        1,
        ratio("handed_summoned_pct", {"Summoned so far", "Tot nu toe gedagvaard"}, of_handed_over,
              {"Of all cases handed over in the period: summoned by the end of the run.",
               "Van alle zaken die in de periode zijn overgedragen: aan het einde van "
               "de run gedagvaard."},
              count::over<&Quarter::handed_summoned, &Quarter::files_handed_over>))),
    percent(1,
            ratio("handed_running_pct", {"Still running", "Loopt nog"}, of_handed_over,
                  {"Of all cases handed over in the period: neither settled nor summoned nor "
                   "ended otherwise by the end of the run.",
                   "Van alle zaken die in de periode zijn overgedragen: aan het einde van de run "
                   "niet voldaan, niet gedagvaard en niet anders geëindigd."},
                  still_running)),
    down(flow("files_summoned",
              {"Cases with a file that are summoned", "Dossiers die worden gedagvaard"},
              {"cases a year", "zaken per jaar"},
              {"Cases handed over to a third party in which a summons was drawn up for the first "
               "time.",
               "Zaken die aan een derde zijn overgedragen en waarin voor het eerst een dagvaarding "
               "is opgesteld."},
              count::plain<&Quarter::files_summoned>)),
};

}  // namespace money_rows

}  // namespace drempel
