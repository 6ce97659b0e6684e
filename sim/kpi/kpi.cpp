#include "kpi/kpi.h"

#include "kpi/count.h"

namespace drempel {

using Q = Quarter;

namespace count {

double other_evictions(const Tally& t, int q) {
  const auto year = static_cast<std::size_t>(counted_year(q));
  const double rate = year < t.other_evictions.size() ? t.other_evictions[year] : 0;
  return rate / 1000 / 4 * number(t.quarters[q].homes_end);
}

Ratio evictions(const Tally& t, int q) {
  return {number(t.quarters[q].evictions_arrears) + other_evictions(t, q), 1};
}

}  // namespace count

namespace {

Ratio fte(const Tally& t, int q) {
  return {count::number(t.quarters[q].collector_millifte_end) / 1000, 1};
}
Ratio hap_1(const Tally& t, int q) {
  const Q& now = t.quarters[q];
  return {count::number(now.sitting_cents_end + now.departed_cents_end),
          count::number(turnover_cents(t, q))};
}

constexpr Text percent_of_homes{"% of homes", "% van VHE"};
constexpr Text percent_of_turnover{"% of turnover", "% van omzet"};
constexpr Text tenancies{"tenancies", "huurovereenkomsten"};

constexpr KpiRow kpis[] = {
    {.code = "2",
     .name = {"Direct-debit mandates", "Automatische incasso's"},
     .unit = percent_of_homes,
     .factor = 100,
     .digits = 1,
     .better = Better::up,
     .definition = {"Direct-debit mandates at the end of the quarter, divided by the number of "
                    "homes (VHE) on the same day.",
                    "Overeengekomen automatische incasso's aan het einde van het kwartaal, gedeeld "
                    "door het aantal VHE op dezelfde dag."},
     .quarter = count::over_homes<&Q::mandates_end>},
    {.code = "4",
     .name = {"Cases at the bailiff", "Deurwaarderzaken"},
     .unit = tenancies,
     .better = Better::down,
     .definition = {"Tenancies (sitting and departed) with a file at a bailiff at the end of the "
                    "quarter. Several files of one tenancy count once. Files at a collection "
                    "agency are not in it.",
                    "Huurovereenkomsten (zittend en vertrokken) met een dossier bij een "
                    "deurwaarder aan het einde van het kwartaal. Meer dossiers van één "
                    "huurovereenkomst tellen één keer. Dossiers bij een incassobureau tellen niet "
                    "mee."},
     .quarter = count::plain<&Q::bailiff_files_end>},
    {.code = "4+",
     .name = {"Cases at all third parties", "Zaken bij alle derden"},
     .unit = tenancies,
     .better = Better::down,
     .definition = {"As KPI 4, with the files at collection agencies. Printed beside KPI 4, so "
                    "that moving files to an agency does not look like fewer files.",
                    "Als KPI 4, met de dossiers bij incassobureaus erbij. Staat naast KPI 4, zodat "
                    "het verplaatsen van dossiers naar een incassobureau niet op minder dossiers "
                    "lijkt."},
     .quarter = count::plain<&Q::third_party_files_end>},
    {.code = "5",
     .name = {"First reminders", "Doorstroom van preminnelijk naar minnelijk"},
     .unit = percent_of_homes,
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition = {"Tenancies whose arrears case got its first reminder in the quarter, divided "
                    "by the number of homes (VHE). The year is the sum of its quarters.",
                    "Huurovereenkomsten waarvan de achterstandszaak in het kwartaal de eerste "
                    "herinnering kreeg, gedeeld door het aantal VHE. Het jaar is de som van de "
                    "kwartalen."},
     .quarter = count::over_homes<&Q::first_reminders>},
    {.code = "6",
     .name = {"Collection staff", "FTE"},
     .unit = {"FTE", "fte"},
     .digits = 1,
     .definition = {"Own and hired collectors at the end of the quarter, in full-time equivalents. "
                    "Housing officers who visit, the call centre and outside parties are left out.",
                    "Incassomedewerkers in loondienst of ingehuurd aan het einde van het kwartaal, "
                    "in fte. Woonconsulenten die op huisbezoek gaan, het callcenter en externen "
                    "tellen niet mee."},
     .quarter = fte},
    {.code = "6+",
     .name = {"Hours of visits left out of the FTE", "Uren huisbezoek buiten de fte"},
     .unit = {"hours", "uren"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .definition = {"Hours of home visits, which KPI 6 leaves out. Printed beside KPI 6, so that "
                    "moving work there does not look like a saving.",
                    "Uren aan huisbezoek, die KPI 6 niet meetelt. Staat naast KPI 6, zodat het "
                    "verplaatsen van werk niet op een besparing lijkt."},
     .quarter = count::in_hours<&Q::visit_minutes>},
    {.code = "7",
     .name = {"Mean time to pay", "Gemiddelde betalingstermijn"},
     .unit = {"days", "dagen"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .digits = 1,
     .better = Better::down,
     .definition = {"Days from the due date to a balance of nil, mean over the arrears cases that "
                    "were settled in the quarter. The year takes all its settled cases together.",
                    "Dagen van de vervaldag tot een saldo van nul, gemiddeld over de "
                    "achterstandszaken die in het kwartaal zijn voldaan. Het jaar neemt alle "
                    "voldane zaken samen."},
     .quarter = count::over<&Q::settled_days, &Q::cases_settled>},
    {.code = "9",
     .name = {"Arrears of sitting tenants (HAP 2)", "Huurachterstand zittend (HAP 2)"},
     .unit = percent_of_turnover,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition = {"What sitting tenants owe at the end of the quarter, divided by the billed "
                    "turnover of the last 12 months. Arrears under an arrangement are in it, rent "
                    "that is not yet due is not.",
                    "De betalingsachterstand van zittende huurders aan het einde van het kwartaal, "
                    "gedeeld door de gefactureerde omzet van de afgelopen 12 maanden. Achterstand "
                    "onder een regeling telt mee, huur die nog niet vervallen is niet."},
     .quarter = count::over_turnover<&Q::sitting_cents_end>},
    {.code = "10",
     .name = {"Arrears of all tenants (HAP 1)", "Huurachterstand totaal (HAP 1)"},
     .unit = percent_of_turnover,
     .factor = 100,
     .digits = 2,
     .better = Better::down,
     .definition = {"As KPI 9, with what departed tenants owe.",
                    "Als KPI 9, met wat vertrokken huurders nog moeten betalen erbij."},
     .quarter = hap_1},
    {.code = "13",
     .name = {"Evictions, all causes", "Ontruimingen, alle oorzaken"},
     .unit = {"since 1 January", "sinds 1 januari"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .cumulative = true,
     .digits = 1,
     .better = Better::down,
     .definition =
         {"Official reports of forced eviction since 1 January, for all causes. Evictions "
          "for nuisance, subletting or cannabis come in as an outside rate per 1,000 "
          "homes; keys that are handed in are not in it.",
          "Processen-verbaal van gedwongen ontruiming sinds 1 januari, alle oorzaken. "
          "Ontruimingen wegens overlast, onderhuur of hennep komen van buiten als aantal "
          "per 1.000 VHE; ingeleverde sleutels tellen niet mee."},
     .quarter = count::evictions},
    {.code = "13a",
     .name = {"Evictions for arrears", "Ontruimingen wegens huurachterstand"},
     .unit = {"since 1 January", "sinds 1 januari"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .cumulative = true,
     .digits = 1,
     .better = Better::down,
     .definition = {"The part of KPI 13 that the model explains: evictions for arrears since 1 "
                    "January.",
                    "Het deel van KPI 13 dat het model verklaart: ontruimingen wegens "
                    "huurachterstand sinds 1 januari."},
     .quarter = count::plain<&Q::evictions_arrears>},
    {.code = "14",
     .name = {"Reversed debits", "Storneringen"},
     .unit = {"% of mandates", "% van incasso's"},
     .kind = Measure::flow,
     .yearly = Yearly::sum,
     .factor = 100,
     .digits = 1,
     .better = Better::down,
     .definition = {"Direct debits reversed in the quarter, divided by the mandates at its end. A "
                    "quarter has three debits per mandate, so 3 % per debit shows as about 9 %; "
                    "the year is the sum of its quarters.",
                    "Gestorneerde incasso's in het kwartaal, gedeeld door de overeengekomen "
                    "automatische incasso's aan het einde ervan. Een kwartaal heeft drie incasso's "
                    "per machtiging: 3 % per incasso is hier ongeveer 9 %. Het jaar is de som van "
                    "de kwartalen."},
     .quarter = count::over<&Q::reversals, &Q::mandates_end>},
};

Value valued(Ratio counts, double factor) {
  if (counts.below == 0) return {std::nullopt, counts};
  return {factor * counts.above / counts.below, counts};
}

Ratio since_january(const KpiRow& row, const Tally& tally, int q) {
  Ratio sum = row.quarter(tally, q);
  for (int back = (to_date(quarter_end(tally, q)).month - 1) / 3; back > 0 && q > 0; --back)
    sum.above += row.quarter(tally, --q).above;
  return sum;
}

Ratio summed(const KpiRow& row, const Tally& tally, int first) {
  Ratio sum;
  for (int q = first; q < first + 4; ++q) {
    const Ratio one = row.quarter(tally, q);
    sum.above += one.above;
    sum.below += one.below;
  }
  return sum;
}

}  // namespace

std::span<const KpiRow> kpi_rows() { return kpis; }

const KpiRow* find_kpi(std::string_view code) {
  for (const auto rows : {kpi_rows(), benchmark_rows(), result_rows()})
    for (const KpiRow& row : rows)
      if (row.code == code) return &row;
  return nullptr;
}

Value in_quarter(const KpiRow& row, const Tally& tally, int q) {
  return valued(row.cumulative ? since_january(row, tally, q) : row.quarter(tally, q), row.factor);
}

Value in_last_year(const KpiRow& row, const Tally& tally) {
  const int first = last_year_start(tally);
  const Ratio all = summed(row, tally, first);
  if (row.yearly == Yearly::sum_over_sum) return valued(all, row.factor);
  double sum = 0;
  int valid = 0;
  for (int q = first; q < first + 4; ++q) {
    const Value one = valued(row.quarter(tally, q), row.factor);
    sum += one.number.value_or(0);
    valid += one.number.has_value();
  }
  if (row.yearly == Yearly::sum)
    return {valid == 4 ? std::optional(sum) : std::nullopt, {all.above, all.below / 4}};
  return {valid > 0 ? std::optional(sum / valid) : std::nullopt, {all.above / 4, all.below / 4}};
}

}  // namespace drempel
