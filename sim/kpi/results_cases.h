// Rows: arrears cases and what is done about them before the court. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace cases_rows {

using namespace row;

inline constexpr KpiRow list[] = {
    down(flow("cases_opened", {"New arrears cases", "Nieuwe achterstandszaken"},
              {"cases a year", "zaken per jaar"},
              {"Tenancies that got an overdue balance; later months join the same case.",
               "Huurovereenkomsten die een vervallen saldo kregen; latere maanden horen bij "
               "dezelfde zaak."},
              count::plain<&Quarter::cases_opened>)),
    down(percent(
        1, ratio("relapse_pct", {"Relapses", "Terugval"}, {"% of new cases", "% van nieuwe zaken"},
                 {"New cases within 12 months of the end of an earlier case, reminded or not.",
                  "Nieuwe zaken binnen 12 maanden na het einde van een eerdere zaak, met of zonder "
                  "herinnering."},
                 count::over<&Quarter::relapses, &Quarter::cases_opened>))),
    down(percent(
        1,
        ratio("relapse_reminded_pct", {"Relapses after a reminder", "Terugval na een herinnering"},
              {"% of new cases", "% van nieuwe zaken"},
              {"New cases within 12 months of the end of an earlier case that had been reminded.",
               "Nieuwe zaken binnen 12 maanden na het einde van een eerdere zaak waarin een "
               "herinnering was gestuurd."},
              count::over<&Quarter::relapses_reminded, &Quarter::cases_opened>))),
    percent(
        1, ratio("settled_reminded_pct", {"Settled after a reminder", "Voldaan na een herinnering"},
                 {"% of settled cases", "% van voldane zaken"},
                 {"Cases that came to nil after at least one reminder; the others paid by "
                  "themselves before it.",
                  "Zaken die na ten minste één herinnering op nul kwamen; de andere waren al "
                  "eerder vanzelf voldaan."},
                 count::over<&Quarter::settled_reminded, &Quarter::cases_settled>)),
    stock("arrangements", {"Payment arrangements running", "Lopende betalingsregelingen"},
          {"arrangements", "regelingen"},
          {"Arrangements running at the end of the quarter, sitting and departed.",
           "Regelingen die aan het einde van het kwartaal lopen, zittend en vertrokken."},
          count::plain<&Quarter::arrangements_end>),
    flow("arrangements_made", {"Payment arrangements made", "Getroffen betalingsregelingen"},
         {"arrangements a year", "regelingen per jaar"},
         {"Arrangements agreed in the year.", "Regelingen die in het jaar zijn afgesproken."},
         count::plain<&Quarter::arrangements_made>),
    up(percent(
        1, ratio("arrangements_kept_pct", {"Arrangements kept", "Nagekomen betalingsregelingen"},
                 {"% of those that ended", "% van wat eindigde"},
                 {"Arrangements that ended in the year: kept fully and in time, divided by kept "
                  "and broken.",
                  "Regelingen die in het jaar eindigden: volledig en op tijd nagekomen, gedeeld "
                  "door nagekomen en niet nagekomen."},
                 count::arrangements_kept))),
    up(flow("helped", {"Tenants whose help has started", "Huurders bij wie hulp is gestart"},
            {"tenants a year", "huurders per jaar"},
            {"Tenants for whom help with their money (municipality, debt help, budget coach) has "
             "started.",
             "Huurders bij wie hulp met geld (gemeente, schuldhulp, budgetcoach) is gestart."},
            count::plain<&Quarter::helped>)),
    down(flow(
        "files_new", {"New files at the bailiff", "Nieuwe dossiers bij de deurwaarder"},
        {"files a year", "dossiers per jaar"},
        {"Cases handed over to a bailiff.", "Zaken die aan een deurwaarder zijn overgedragen."},
        count::plain<&Quarter::files_new>)),
};

}  // namespace cases_rows

}  // namespace drempel
