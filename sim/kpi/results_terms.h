// Rows: arrangements in terms, and what follows a WIK letter or a signal. Only results.cpp uses
// this.
#pragma once

#include "kpi/rod_count.h"
#include "kpi/row.h"

namespace drempel {

namespace terms_rows {

using namespace row;

inline std::int64_t terms_ended(const Rod& rod) { return rod.terms_kept + rod.terms_broken; }
inline Ratio mean_sum(const Tally& t, int q) {
  return {count::number(t.quarters[q].arrangement_agreed_cents_end) / count::cents_per_euro,
          rod::of<&Rod::terms_end>(t, q)};
}
inline constexpr Text of_letters{"% of WIK letters", "% van WIK-brieven"};

inline constexpr KpiRow list[] = {
    flow("terms_agreed", {"Arrangements in terms agreed", "Regelingen in termijnen afgesproken"},
         {"arrangements a year", "regelingen per jaar"},
         {"Without promises to pay all at once; a repaired one counts once.",
          "Zonder toezeggingen om alles ineens te betalen; een herstelde telt één keer."},
         rod::plain<&Rod::terms_made>),
    percent(2, flow("terms_agreed_pct",
                    {"In terms, with own staff or on line", "In termijnen, zelf of online"},
                    {"% of homes a year", "% van VHE per jaar"},
                    {"Arrangements in terms that were agreed with the corporation's staff or on "
                     "line; not those of partners, agency and bailiff.",
                     "Regelingen in termijnen die met medewerkers van de corporatie of online zijn "
                     "afgesproken; niet die van partners, incassobureau en deurwaarder."},
                    rod::over_homes<&Rod::terms_made_own>)),
    percent(2, stock("terms_running_pct",
                     {"Arrangements in terms running", "Lopende regelingen in termijnen"},
                     {"% of homes", "% van VHE"},
                     {"At the end of the quarter, sitting and departed tenants.",
                      "Aan het einde van het kwartaal, zittende en vertrokken huurders."},
                     rod::over_homes<&Rod::terms_end>)),
    euros(stock("terms_mean_eur", {"Mean sum in terms", "Gemiddeld bedrag in termijnen"}, in_euro,
                {"What a running arrangement in terms is over, as it was agreed.",
                 "Waarover een lopende regeling in termijnen gaat, zoals afgesproken."},
                mean_sum)),
    up(percent(1, ratio("terms_kept_pct",
                        {"Arrangements in terms kept", "Nagekomen regelingen in termijnen"},
                        {"% of those that ended", "% van wat eindigde"},
                        {"Kept, divided by kept and broken.",
                         "Nagekomen, gedeeld door nagekomen en verbroken."},
                        rod::over<&Rod::terms_kept, terms_ended>))),
    flow("wik_letters", {"WIK letters, first of a case", "WIK-brieven, eerste van een zaak"},
         a_year,
         {"To sitting tenants, by the month of the letter, counted once the 30 days after it are "
          "over.",
          "Aan zittende huurders, naar maand van de brief, geteld als de 30 dagen erna voorbij "
          "zijn."},
         rod::plain<&Rod::wik_letters>),
    up(percent(1, ratio("wik_paid_30_pct",
                        {"Pay part or all after the letter", "Betalen deels of alles na de brief"},
                        of_letters,
                        {"Within 30 days after the first WIK letter of a case.",
                         "Binnen 30 dagen na de eerste WIK-brief van een zaak."},
                        rod::over<&Rod::wik_paid, &Rod::wik_letters>))),
    up(percent(1,
               ratio("wik_contact_30_pct",
                     {"Make contact after the letter", "Nemen contact op na de brief"}, of_letters,
                     {"Of their own accord, within 30 days after the first WIK letter of a case.",
                      "Uit eigen beweging, binnen 30 dagen na de eerste WIK-brief van een zaak."},
                     rod::over<&Rod::wik_contact, &Rod::wik_letters>))),
    percent(1,
            ratio("wik_terms_30_pct",
                  {"Agree terms after the letter", "Spreken termijnen af na de brief"}, of_letters,
                  {"Within 30 days after the first WIK letter of a case.",
                   "Binnen 30 dagen na de eerste WIK-brief van een zaak."},
                  rod::over<&Rod::wik_terms, &Rod::wik_letters>)),
    per_1000(flow("signals_per_1000", {"Signals to the municipality", "Signalen aan de gemeente"},
                  {"per 1,000 homes a year", "per 1.000 VHE per jaar"},
                  {"Signals sent, repeats too (step A.2.3b).",
                   "Verzonden signalen, herhalingen ook (stap A.2.3b)."},
                  count::over_homes<&Quarter::signals>)),
};

}  // namespace terms_rows

}  // namespace drempel
