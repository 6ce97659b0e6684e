// Rows: the basic rent that is billed, and how it grows. Only results.cpp uses this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace rent_rows {

using namespace row;

// Euros and occupied home-months of a quarter.
inline Ratio billed(const Tally& t, int q) {
  return {rod::of<&Rod::basic_rent_cents>(t, q) / count::cents_per_euro,
          count::number(t.quarters[q].tenant_months)};
}
inline double mean_rent(const Tally& t, int q) {
  const Ratio sum = billed(t, q);
  return sum.below == 0 ? 0 : sum.above / sum.below;
}
// Only up to the first July after the policy date.
inline Ratio as_written(const Tally& t, int q) {
  const Month policy = month_of(t.policy_date), end = month_of(quarter_end(t, q));
  const Month july = policy + (7 - month_number(policy) + 12) % 12;
  if (end < policy || end >= july) return {};
  return rod::over<&Rod::basic_rent_cents, &Rod::written_rent_cents>(t, q);
}

// Of the growth since four quarters before, euros a home a month: all of it, July rises,
// re-letting.
enum class Part { growth, rises, relet, rest };
template <auto field>
double a_home(const Tally& t, int q) {
  double sum = 0;
  for (int back = q - 3; back <= q; ++back) sum += rod::of<field>(t, back);
  const double homes = count::number(t.quarters[q].tenant_months) / 3;
  return homes == 0 ? 0 : sum / count::cents_per_euro / homes;
}
template <Part part>
Ratio grown(const Tally& t, int q) {
  if (q < 4) return {};
  const double before = mean_rent(t, q - 4), growth = mean_rent(t, q) - before;
  const double rises = a_home<&Rod::rise_cents>(t, q), relet = a_home<&Rod::relet_cents>(t, q);
  switch (part) {
    case Part::growth:
      return {growth, before};
    case Part::rises:
      return {rises, before};
    case Part::relet:
      return {relet, before};
    default:
      return {growth - rises - relet, before};
  }
}
constexpr Text a_year_pct{"% a year", "% per jaar"};

inline constexpr KpiRow list[] = {
    euros(ratio("rent_per_month_eur", {"Basic rent a month", "Kale huur per maand"}, in_euro,
                {"Basic rent billed per let home and month, rent reductions apart.",
                 "Gefactureerde kale huur per verhuurde woning en maand, huurverlagingen niet "
                 "meegeteld."},
                billed)),
    decimals(3,
             ratio("rent_as_written_ratio",
                   {"Basic rent to the scenario's", "Kale huur tegenover het scenario"},
                   {"ratio", "verhouding"},
                   {"Basic rent billed, divided by the rent that the scenario writes; only the "
                    "quarters from the policy date to the first July after it.",
                    "Gefactureerde kale huur, gedeeld door de huur die het scenario noemt; alleen "
                    "de kwartalen van de beleidsdatum tot de eerste juli erna."},
                   as_written)),
    percent(2, ratio("rent_growth_pct", {"Growth of the basic rent", "Groei van de kale huur"},
                     a_year_pct,
                     {"Basic rent per let home against four quarters before.",
                      "Kale huur per verhuurde woning tegenover vier kwartalen eerder."},
                     grown<Part::growth>)),
    percent(
        2,
        ratio("rent_rises_pct", {"Of it: July rises", "Waarvan: huurverhoging in juli"}, a_year_pct,
              {"The rises of July, per let home, of the same four quarters.",
               "De verhogingen van juli, per verhuurde woning, van dezelfde vier kwartalen."},
              grown<Part::rises>)),
    percent(
        2, ratio("rent_relet_pct", {"Of it: re-letting", "Waarvan: nieuwe verhuringen"}, a_year_pct,
                 {"New rents less those of the tenants before, per let home, of the same four "
                  "quarters.",
                  "Nieuwe huren min die van de vorige huurders, per verhuurde woning, van "
                  "dezelfde vier kwartalen."},
                 grown<Part::relet>)),
    percent(2,
            ratio("rent_growth_rest_pct", {"Of it: the rest", "Waarvan: de rest"}, a_year_pct,
                  {"Growth of the basic rent less July rises and re-letting; should be about nil.",
                   "Groei van de kale huur min huurverhoging en nieuwe verhuringen; hoort "
                   "ongeveer nul te zijn."},
                  grown<Part::rest>)),
};

}  // namespace rent_rows

}  // namespace drempel
