// Rows: who is in arrears, how many of them owe how much, and how often. Only results.cpp uses
// this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace people_rows {

using namespace row;

inline constexpr KpiRow list[] = {
    down(stock(
        "tenants_in_arrears", {"Tenants in arrears", "Huurders met een achterstand"},
        {"tenants", "huurders"},
        {"Sitting tenancies with an open balance at the end of the quarter.",
         "Zittende huurovereenkomsten met een openstaand saldo aan het einde van het kwartaal."},
        count::plain<&Quarter::in_arrears_end>)),
    down(percent(
        2,
        stock(
            "tenants_in_arrears_pct",
            {"Tenants in arrears, share", "Huurders met een achterstand, aandeel"},
            {"% of homes", "% van VHE"},
            {"Sitting tenancies with an open balance, divided by the number of homes.",
             "Zittende huurovereenkomsten met een openstaand saldo, gedeeld door het aantal VHE."},
            count::over_homes<&Quarter::in_arrears_end>))),
    down(stock(
        "departed_in_debt",
        {"Departed tenants who still owe", "Vertrokken huurders met een schuld"},
        {"tenants", "huurders"},
        {"Departed tenancies with an open balance at the end of the quarter.",
         "Vertrokken huurovereenkomsten met een openstaand saldo aan het einde van het kwartaal."},
        count::plain<&Quarter::departed_end>)),
    percent(1, stock("owe_under_1_pct", {"Owe less than a month", "Minder dan één maand achter"},
                     of_arrears,
                     {"Sitting tenants in arrears who owe less than a month's bill, as a share of "
                      "all sitting tenants in arrears.",
                      "Zittende huurders die minder dan één maand achter zijn, als deel van alle "
                      "zittende huurders met een achterstand."},
                     count::over<&Quarter::owe_under_1_end, &Quarter::in_arrears_end>)),
    percent(1,
            stock("owe_1_to_3_pct", {"Owe one to three months", "Eén tot drie maanden achter"},
                  of_arrears,
                  {"Sitting tenants in arrears who owe one to three months' bills, as a share of "
                   "all sitting tenants in arrears.",
                   "Zittende huurders die één tot drie maanden achter zijn, als deel van alle "
                   "zittende huurders met een achterstand."},
                  count::over<&Quarter::owe_1_to_3_end, &Quarter::in_arrears_end>)),
    percent(1,
            stock("owe_over_3_pct", {"Owe more than three months", "Meer dan drie maanden achter"},
                  of_arrears,
                  {"Sitting tenants in arrears who owe more than three months' bills, as a share "
                   "of all sitting tenants in arrears.",
                   "Zittende huurders die meer dan drie maanden achter zijn, als deel van alle "
                   "zittende huurders met een achterstand."},
                  count::over<&Quarter::owe_over_3_end, &Quarter::in_arrears_end>)),
    down(percent(
        1, stock("chronic_pct", {"Chronically late", "Chronisch te laat"}, of_arrears,
                 {"Sitting tenants in arrears who were late in each of the last three months.",
                  "Zittende huurders met een achterstand die in elk van de laatste drie maanden "
                  "te laat waren."},
                 count::over<&Quarter::chronic_end, &Quarter::in_arrears_end>))),
};

}  // namespace people_rows

}  // namespace drempel
