// Rows: homes at stake: judgments, notices, evictions and other ends. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace homes_rows {

using namespace row;

inline constexpr KpiRow list[] = {
    down(flow("judgments", {"Judgments", "Vonnissen"}, a_year,
              {"Judgments of the court on arrears.",
               "Vonnissen van de kantonrechter over huurachterstand."},
              count::plain<&Quarter::judgments>)),
    down(flow(
        "judgments_eviction", {"Judgments that allow eviction", "Vonnissen met ontruiming"}, a_year,
        {"Judgments on arrears that allow eviction, on conditions or not.",
         "Vonnissen over huurachterstand die ontruiming toestaan, al dan niet voorwaardelijk."},
        count::plain<&Quarter::judgments_eviction>)),
    down(percent(
        1, ratio("evicted_of_judgments_pct",
                 {"Evictions for arrears out of judgments", "Ontruimingen per vonnis"},
                 {"% of judgments", "% van vonnissen"},
                 {"Evictions for arrears divided by judgments of the same year; yearly flows, "
                  "not the same cases.",
                  "Ontruimingen wegens huurachterstand gedeeld door vonnissen van hetzelfde "
                  "jaar; jaarstromen, niet dezelfde zaken."},
                 count::over<&Quarter::evictions_arrears, &Quarter::judgments>))),
    down(decimals(1, flow("announced", {"Eviction notices", "Aanzeggingen van ontruiming"}, a_year,
                          {"Evictions announced for arrears.",
                           "Aangezegde ontruimingen wegens huurachterstand."},
                          count::plain<&Quarter::announced>))),
    down(decimals(1, flow("evictions_arrears",
                          {"Evictions for arrears", "Ontruimingen wegens huurachterstand"}, a_year,
                          {"KPI 13a of the whole year.", "KPI 13a van het hele jaar."},
                          count::plain<&Quarter::evictions_arrears>))),
    down(decimals(1, flow("evictions_with_children",
                          {"Evictions with children", "Ontruimingen met kinderen"}, a_year,
                          {"Evictions for arrears of households with children.",
                           "Ontruimingen wegens huurachterstand van huishoudens met kinderen."},
                          count::plain<&Quarter::evictions_with_children>))),
    down(decimals(
        1, flow("keys_handed_in", {"Keys handed in", "Ingeleverde sleutels"}, a_year,
                {"Tenants who handed in their keys after a judgment; not in KPI 13.",
                 "Huurders die na een vonnis hun sleutels inleverden; telt niet mee in KPI 13."},
                count::plain<&Quarter::keys_handed_in>))),
    down(decimals(1, flow("gone", {"Left without notice", "Zonder bericht vertrokken"}, a_year,
                          {"Tenants in arrears who left without notice.",
                           "Huurders met een achterstand die zonder opzegging vertrokken."},
                          count::plain<&Quarter::gone>))),
    decimals(
        1,
        flow(
            "paid_last_minute", {"Paid at the last minute", "Op het laatste moment betaald"},
            a_year,
            {"Cases paid after the eviction notice (by the tenant, family, a fund or the "
             "municipality).",
             "Zaken die na de aanzegging zijn betaald (door huurder, familie, fonds of gemeente)."},
            count::plain<&Quarter::paid_last_minute>)),
};

}  // namespace homes_rows

}  // namespace drempel
