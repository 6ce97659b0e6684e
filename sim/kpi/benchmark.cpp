#include "kpi/count.h"
#include "kpi/kpi.h"
#include "kpi/row.h"

namespace drempel {

using Q = Quarter;

namespace {

using namespace row;

Ratio evictions_over_homes(const Tally& t, int q) {
  return {count::evictions(t, q).above, count::number(t.quarters[q].homes_end)};
}

constexpr Text percent_of_rent{"% of rent billed", "% van gefactureerde huur"};
constexpr Text homes_rate{"per 1,000 homes", "per 1.000 VHE"};
constexpr Text homes_rate_a_year{"per 1,000 homes a year", "per 1.000 VHE per jaar"};

constexpr KpiRow benchmark[] = {
    down(percent(
        2, measured_stock("hap_total", {"Arrears, all tenants", "Huurachterstand, alle huurders"},
                          percent_of_rent, {"KPI 10.", "KPI 10."}, count::hap_1))),
    down(percent(2,
                 measured_stock("hap_sitting",
                                {"Arrears, sitting tenants", "Huurachterstand, zittende huurders"},
                                percent_of_rent, {"KPI 9.", "KPI 9."},
                                count::over_turnover<&Q::sitting_cents_end>))),
    down(percent(
        2,
        measured_stock(
            "hap_departed", {"Arrears, departed tenants", "Huurachterstand, vertrokken huurders"},
            percent_of_rent,
            {"What departed tenants owe at the end of the quarter, divided by the billed "
             "turnover of the last 12 months.",
             "Wat vertrokken huurders aan het einde van het kwartaal moeten betalen, gedeeld "
             "door de gefactureerde omzet van de afgelopen 12 maanden."},
            count::over_turnover<&Q::departed_cents_end>))),
    down(percent(2, measured_ratio(
                        "written_off", {"Written off", "Afgeboekt"}, percent_of_rent,
                        {"What was written off in the year, divided by what was billed in the same "
                         "year.",
                         "Wat in het jaar is afgeboekt, gedeeld door wat in hetzelfde jaar is "
                         "gefactureerd."},
                        count::over<&Q::written_off_cents, &Q::billed_cents>))),
    down(per_1000(stock("files_running_per_1000",
                        {"Files running at the bailiff", "Lopende dossiers bij de deurwaarder"},
                        homes_rate, {"KPI 4 per 1,000 homes.", "KPI 4 per 1.000 VHE."},
                        count::over_homes<&Q::bailiff_files_end>))),
    down(per_1000(
        flow("files_new_per_1000",
             {"New files at the bailiff", "Nieuwe dossiers bij de deurwaarder"}, homes_rate_a_year,
             {"Cases handed over to a bailiff in the year, per 1,000 homes.",
              "Zaken die in het jaar aan een deurwaarder zijn overgedragen, per 1.000 VHE."},
             count::over_homes<&Q::files_new>))),
    down(per_1000(flow("announced_per_1000", {"Evictions announced", "Aangezegde ontruimingen"},
                       homes_rate_a_year,
                       {"Eviction notices in the year, per 1,000 homes.",
                        "Aanzeggingen van ontruiming in het jaar, per 1.000 VHE."},
                       count::over_homes<&Q::announced>))),
    down(per_1000(flow(
        "evictions_per_1000", {"Evictions, all causes", "Ontruimingen, alle oorzaken"},
        homes_rate_a_year,
        {"KPI 13 of the whole year, per 1,000 homes.", "KPI 13 van het hele jaar, per 1.000 VHE."},
        evictions_over_homes))),
    down(per_1000(flow("evictions_arrears_per_1000",
                       {"Evictions for arrears", "Ontruimingen wegens huurachterstand"},
                       homes_rate_a_year,
                       {"KPI 13a of the whole year, per 1,000 homes.",
                        "KPI 13a van het hele jaar, per 1.000 VHE."},
                       count::over_homes<&Q::evictions_arrears>))),
    decimals(
        1, ratio("announced_per_eviction",
                 {"Evictions announced per eviction", "Aanzeggingen per ontruiming"},
                 {"notices per eviction for arrears", "aanzeggingen per ontruiming om achterstand"},
                 {"Eviction notices divided by evictions for arrears of the same year: yearly "
                  "flows, not the same cases. The sector's ratio is about 4 : 1.",
                  "Aanzeggingen gedeeld door ontruimingen wegens huurachterstand van hetzelfde "
                  "jaar: jaarstromen, niet dezelfde zaken. In de sector ongeveer 4 op 1."},
                 count::over<&Q::announced, &Q::evictions_arrears>)),
    down(percent(
        2, ratio("reversals_per_debit", {"Reversals per debit", "Storno's per incasso"},
                 {"% of debits", "% van incasso-opdrachten"},
                 {"Reversed direct debits divided by the debits tried. KPI 14 divides by "
                  "mandates and so reads three times as high in a quarter.",
                  "Gestorneerde incasso's gedeeld door de aangeboden incasso's. KPI 14 deelt door "
                  "machtigingen en is in een kwartaal dus drie keer zo hoog."},
                 count::over<&Q::reversals, &Q::debits>))),
};

}  // namespace

std::span<const KpiRow> benchmark_rows() { return benchmark; }

}  // namespace drempel
