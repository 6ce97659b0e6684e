// Rows: what the levers did: talks read right and wrong, welcome talks, e-mandates, instruments.
// Only results.cpp uses this.
#pragma once

#include "kpi/count.h"

namespace drempel {

namespace lever_count {

template <Instrument instrument>
Ratio given(const Tally& t, int q) {
  return {count::number(t.quarters[q].instruments[at(instrument)]), 1};
}

constexpr KpiRow a_year(std::string_view code, Text name, Text definition,
                        Ratio (*quarter)(const Tally&, int)) {
  KpiRow row;
  row.code = code;
  row.name = name;
  row.unit = {"a year", "per jaar"};
  row.kind = Measure::flow;
  row.yearly = Yearly::sum;
  row.definition = definition;
  row.quarter = quarter;
  return row;
}

}  // namespace lever_count

inline constexpr KpiRow lever_results[] = {
    lever_count::a_year("talks_probed", {"Talks with probing", "Gesprekken met doorvragen"},
                        {"Talks in which staff read whom they had before them, right or wrong.",
                         "Gesprekken waarin medewerkers inschatten wie zij voor zich hadden, goed "
                         "of verkeerd."},
                        count::plain<&Quarter::talks_probed>),
    lever_count::a_year("talks_misread", {"Talks read wrongly", "Verkeerd ingeschatte gesprekken"},
                        {"Of these: the approach was that of another profile.",
                         "Daarvan: de aanpak was die van een ander profiel."},
                        count::plain<&Quarter::talks_misread>),
    lever_count::a_year("talks_bad", {"Telephone talks gone badly", "Mislukte telefoongesprekken"},
                        {"Telephone talks that closed the tenant instead of opening.",
                         "Telefoongesprekken die de huurder sloten in plaats van openden."},
                        count::plain<&Quarter::talks_bad>),
    lever_count::a_year("welcome_talks", {"Welcome talks", "Welkomstgesprekken"},
                        {"Talks held with new tenants (A.1.2b).",
                         "Gesprekken gevoerd met nieuwe huurders (A.1.2b)."},
                        count::plain<&Quarter::welcome_talks>),
    {.code = "e_mandates_pct",
     .name = {"Mandates given online", "Online gegeven machtigingen"},
     .unit = {"% of mandates", "% van machtigingen"},
     .factor = 100,
     .digits = 1,
     .definition = {"E-mandates at the end of the quarter, as a share of all mandates.",
                    "E-mandaten aan het einde van het kwartaal, als deel van alle machtigingen."},
     .quarter = count::over<&Quarter::e_mandates_end, &Quarter::mandates_end>},
    lever_count::a_year(
        "given.benefits_check", {"Benefits found by a check", "Toeslagen gevonden met een check"},
        {"Tenants for whom a check found benefits.", "Huurders voor wie een check toeslagen vond."},
        lever_count::given<Instrument::benefits_check>),
    lever_count::a_year(
        "given.rent_relief", {"Rent reductions", "Huurverlagingen"},
        {"Temporary rent reductions agreed.", "Afgesproken tijdelijke huurverlagingen."},
        lever_count::given<Instrument::rent_relief>),
    lever_count::a_year("given.fund", {"Gifts of a hardship fund", "Bijdragen van een noodfonds"},
                        {"Requests granted by the fund.", "Aanvragen die het fonds toekende."},
                        lever_count::given<Instrument::fund>),
    lever_count::a_year("given.debt_buyout", {"Debts bought out", "Overgenomen schulden"},
                        {"Tenants whose other debts were bought out.",
                         "Huurders van wie andere schulden zijn overgenomen."},
                        lever_count::given<Instrument::debt_buyout>),
    lever_count::a_year("given.at_source", {"Rent paid at source", "Huur vooraf betaald"},
                        {"Tenants whose rent is paid out of the benefit before it comes.",
                         "Huurders van wie de huur vooraf van de uitkering wordt betaald."},
                        lever_count::given<Instrument::at_source>),
    lever_count::a_year("given.cheaper_home",
                        {"Moves to a cheaper home", "Verhuizingen naar een goedkopere woning"},
                        {"Tenants who agreed to move and found a cheaper home.",
                         "Huurders die instemden met verhuizen en een goedkopere woning vonden."},
                        lever_count::given<Instrument::cheaper_home>),
};

}  // namespace drempel
