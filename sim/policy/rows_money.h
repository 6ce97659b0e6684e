// Rows: how money is booked.
#pragma once

#include "model/cited.h"
#include "policy/rows.h"

namespace drempel {

#define FIELD(path) [](Settings& s) -> double& { return s.path; }

inline constexpr Row money_rows[] = {
    {.section = "ledger",
     .name = "allocation",
     .label = {"What a payment goes to first: 0 costs, then the oldest rent (art. 6:44 BW); 1 the "
               "oldest rent, costs last; 2 the current month's rent, then as 0",
               "Waar een betaling eerst naartoe gaat: 0 kosten, dan de oudste huur (art. 6:44 BW); "
               "1 de oudste huur, kosten het laatst; 2 de huur van deze maand, dan als 0"},
     .unit = Unit::number,
     .low = 0,
     .high = 2,
     .fallback = 0,
     .whole = true,
     .kind = Kind::policy,
     .status = Status::law,
     .source = {{"art. 6:44 BW", "art. 6:44 BW"},
                {"costs, interest, then the oldest principal; 1 and 2 are in the tenant's favour "
                 "and allowed",
                 "kosten, rente, dan de oudste hoofdsom; 1 en 2 zijn in het voordeel van de "
                 "huurder en mogen"}},
     .field = FIELD(policy.ledger.allocation)},
    {.section = "ledger",
     .name = "court_file_price",
     .label = {"What the corporation itself reckons that a file in court costs (reports only)",
               "Wat de corporatie zelf rekent voor een dossier in het gerechtelijk traject (alleen "
               "in verslagen)"},
     .unit = Unit::eur,
     .low = 0,
     .high = 20000,
     .fallback = 2900,
     .kind = Kind::policy,
     .status = Status::published,
     .source = {cited::woonbron,
                {"€2,900 (€2,800 and €2,500 on other slides)",
                 "€ 2.900 (€ 2.800 en € 2.500 op andere dia's)"}},
     .field = FIELD(policy.ledger.court_file_price)},
};

#undef FIELD

}  // namespace drempel
