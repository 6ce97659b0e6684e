#include "kpi/count.h"
#include "kpi/kpi.h"

namespace drempel {

using Q = Quarter;

namespace {

Ratio all_arrears(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {count::number(now.sitting_cents_end + now.departed_cents_end),
          count::number(turnover_cents(t, q))};
}
Ratio evictions_over_homes(const Tally& t, int q) {
  return {count::evictions(t, q).above, count::number(t.quarters[q].homes_end)};
}

constexpr Text percent_of_rent{"% of rent billed", "% van gefactureerde huur"};
constexpr Text per_1000{"per 1,000 homes", "per 1.000 VHE"};
constexpr Text per_1000_a_year{"per 1,000 homes a year", "per 1.000 VHE per jaar"};

constexpr KpiRow benchmark[] = {
    {.code = "hap_total",
     .name = {"Arrears, all tenants", "Huurachterstand, alle huurders"},
     .unit = percent_of_rent,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition = {"KPI 10.", "KPI 10."},
     .quarter = all_arrears},
    {.code = "hap_sitting",
     .name = {"Arrears, sitting tenants", "Huurachterstand, zittende huurders"},
     .unit = percent_of_rent,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition = {"KPI 9.", "KPI 9."},
     .quarter = count::over_turnover<&Q::sitting_cents_end>},
    {.code = "hap_departed",
     .name = {"Arrears, departed tenants", "Huurachterstand, vertrokken huurders"},
     .unit = percent_of_rent,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition =
         {"What departed tenants owe at the end of the quarter, divided by the billed "
          "turnover of the last 12 months.",
          "Wat vertrokken huurders aan het einde van het kwartaal moeten betalen, gedeeld "
          "door de gefactureerde omzet van de afgelopen 12 maanden."},
     .quarter = count::over_turnover<&Q::departed_cents_end>},
    {.code = "written_off",
     .name = {"Written off", "Afgeboekt"},
     .unit = percent_of_rent,
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition = {"What was written off in the year, divided by what was billed in the same "
                    "year.",
                    "Wat in het jaar is afgeboekt, gedeeld door wat in hetzelfde jaar is "
                    "gefactureerd."},
     .quarter = count::over<&Q::written_off_cents, &Q::billed_cents>},
    {.code = "files_running_per_1000",
     .name = {"Files running at the bailiff", "Lopende dossiers bij de deurwaarder"},
     .unit = per_1000,
     .factor = 1000,
     .digits = 2,
     .better = Better::down,
     .definition = {"KPI 4 per 1,000 homes.", "KPI 4 per 1.000 VHE."},
     .quarter = count::over_homes<&Q::bailiff_files_end>},
    {.code = "files_new_per_1000",
     .name = {"New files at the bailiff", "Nieuwe dossiers bij de deurwaarder"},
     .unit = per_1000_a_year,
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .factor = 1000,
     .digits = 2,
     .better = Better::down,
     .definition = {"Cases handed over to a bailiff in the year, per 1,000 homes.",
                    "Zaken die in het jaar aan een deurwaarder zijn overgedragen, per 1.000 VHE."},
     .quarter = count::over_homes<&Q::files_new>},
    {.code = "announced_per_1000",
     .name = {"Evictions announced", "Aangezegde ontruimingen"},
     .unit = per_1000_a_year,
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .factor = 1000,
     .digits = 2,
     .better = Better::down,
     .definition = {"Eviction notices in the year, per 1,000 homes.",
                    "Aanzeggingen van ontruiming in het jaar, per 1.000 VHE."},
     .quarter = count::over_homes<&Q::announced>},
    {.code = "evictions_per_1000",
     .name = {"Evictions, all causes", "Ontruimingen, alle oorzaken"},
     .unit = per_1000_a_year,
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .factor = 1000,
     .digits = 2,
     .better = Better::down,
     .definition = {"KPI 13 of the whole year, per 1,000 homes.",
                    "KPI 13 van het hele jaar, per 1.000 VHE."},
     .quarter = evictions_over_homes},
    {.code = "evictions_arrears_per_1000",
     .name = {"Evictions for arrears", "Ontruimingen wegens huurachterstand"},
     .unit = per_1000_a_year,
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .factor = 1000,
     .digits = 2,
     .better = Better::down,
     .definition = {"KPI 13a of the whole year, per 1,000 homes.",
                    "KPI 13a van het hele jaar, per 1.000 VHE."},
     .quarter = count::over_homes<&Q::evictions_arrears>},
    {.code = "reversals_per_debit",
     .name = {"Reversals per debit", "Storno's per incasso"},
     .unit = {"% of debits", "% van incasso-opdrachten"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition =
         {"Reversed direct debits divided by the debits tried. KPI 14 divides by "
          "mandates and so reads three times as high in a quarter.",
          "Gestorneerde incasso's gedeeld door de aangeboden incasso's. KPI 14 deelt door "
          "machtigingen en is in een kwartaal dus drie keer zo hoog."},
     .quarter = count::over<&Q::reversals, &Q::debits>},
};

}  // namespace

std::span<const KpiRow> benchmark_rows() { return benchmark; }

}  // namespace drempel
