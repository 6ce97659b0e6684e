// Rows: the municipality's part before the bailiff, crisis help, and the ways out of debts (A.4.1).
#pragma once

#include "model/cited.h"
#include "policy/rows.h"

namespace drempel {

namespace cited {
inline constexpr Citation mix_20{
    ours,
    {"so that writing, calling and visiting together reach about 20 %",
     "zodat schrijven, bellen en langsgaan samen ongeveer 20 % bereiken"},
    divosa,
    {"about 20 % reached", "ongeveer 20 % bereikt"}};
}  // namespace cited

#define FIELD(path) [](Settings& s) -> double& { return s.path; }
#define SHARE(part, key, label_en, label_nl, value, how, from)                                    \
  {                                                                                               \
    .section = #part, .name = #key, .label = {label_en, label_nl}, .unit = Unit::share, .low = 0, \
    .high = 1, .fallback = value, .kind = Kind::world, .status = Status::how, .source = from,     \
    .field = FIELD(world.part.key)                                                                \
  }
#define AMOUNT(part, key, label_en, label_nl, in, most, value, how, from)                        \
  {                                                                                              \
    .section = #part, .name = #key, .label = {label_en, label_nl}, .unit = in, .low = 0,         \
    .high = most, .fallback = value, .kind = Kind::world, .status = Status::how, .source = from, \
    .field = FIELD(world.part.key)                                                               \
  }

inline constexpr Row municipality_rows[] = {
    SHARE(municipality, call_share,
          "Signals on which the municipality calls (at two months owed, as are the next)",
          "Signalen waarop de gemeente belt (bij twee maanden achterstand, ook hierna)", 0.17,
          expert_guess, cited::mix_20),
    SHARE(municipality, visit_share, "Signals on which the municipality visits",
          "Signalen waarop de gemeente langsgaat", 0.13, expert_guess, cited::mix_20),
    SHARE(municipality, reach_written, "Reached when the municipality only writes",
          "Bereikt als de gemeente alleen schrijft", 0.06, published,
          Citation(cited::divosa,
                   {"6 % reached in writing only", "6 % bereikt met alleen schrijven"})),
    SHARE(municipality, reach_call, "Reached when the municipality calls",
          "Bereikt als de gemeente belt", 0.59, published,
          Citation(cited::divosa, {"59 % reached with at least one call",
                                   "59 % bereikt met minstens één telefoontje"})),
    SHARE(municipality, reach_visit, "Reached when the municipality visits",
          "Bereikt als de gemeente langsgaat", 0.46, published,
          Citation(cited::divosa, {"46 % reached with at least one home visit",
                                   "46 % bereikt met minstens één huisbezoek"})),
    SHARE(municipality, accept,
          "Accepts help, without any threshold, of those the municipality reaches who can't pay",
          "Aanvaardt hulp, zonder drempel, van wie de gemeente bereikt en niet kan betalen", 0.70,
          calibrated,
          Citation(cited::by_hand,
                   {"who can pay is reached too, and a threshold keeps some from accepting",
                    "wie kan betalen wordt ook bereikt, en een drempel weerhoudt sommigen"},
                   cited::divosa_years,
                   {"39; 35; 33 % of all reached (2022; 2023; first half of 2024)",
                    "39; 35; 33 % van allen die bereikt werden (2022; 2023; eerste helft van "
                    "2024)"})),
    AMOUNT(municipality, days, "Mean days until the municipality's attempts",
           "Gemiddeld aantal dagen tot de pogingen van de gemeente", Unit::days, 120, 18,
           expert_guess,
           Citation(cited::ours, {"the law: a first talk within four weeks",
                                  "de wet: een eerste gesprek binnen vier weken"})),
    AMOUNT(municipality, cost, "Cost of one signal to the municipality",
           "Kosten van één signaal voor de gemeente", Unit::eur, 1000, 76, published,
           Citation(cited::divosa, {"€2.63 per inhabitant ÷ (2.9 cases per 1,000 inhabitants a "
                                    "month × 12), reckoned by us",
                                    "€ 2,63 per inwoner ÷ (2,9 zaken per 1.000 inwoners per maand "
                                    "× 12), door ons berekend"})),
    AMOUNT(municipality, least, "Least arrears that the municipality wants to hear of",
           "Minste achterstand waarvan de gemeente wil horen", Unit::eur, 5000, 75, published,
           Citation({"Divosa, Kunnen we je helpen? (1-10-2024)",
                     "Divosa, Kunnen we je helpen? (1-10-2024)"},
                    {"64 % of municipalities have agreed on one; median €75",
                     "64 % van de gemeenten heeft er een afgesproken; mediaan € 75"})),
    AMOUNT(municipality, signal_minutes, "The corporation's time for a signal or report",
           "Tijd van de corporatie voor een signaal of melding", Unit::minutes, 240, 6,
           expert_guess,
           Citation(cited::ours, {"mostly automated", "grotendeels geautomatiseerd"})),
    SHARE(crisis, reach, "Reached after a crisis report", "Bereikt na een crisismelding", 0.70,
          expert_guess,
          Citation(cited::ours,
                   {"above the 59 % with a call, since calls and visits are stacked",
                    "boven de 59 % met een telefoontje, want bellen en langsgaan stapelen"},
                   cited::divosa,
                   {"59 % reached with at least one call",
                    "59 % bereikt met minstens één telefoontje"})),
    SHARE(crisis, accept, "Accepts help when the home is at stake, without any threshold",
          "Aanvaardt hulp als de woning op het spel staat, zonder drempel", 0.52, calibrated,
          Citation(cited::by_hand,
                   {"a threshold takes about a fifth off", "een drempel haalt er een vijfde af"},
                   {"Survey in Metro (November 2025)", "Enquête in Metro (november 2025)"},
                   {"42 % would accept help when a cut-off or eviction looms",
                    "42 % zou hulp aanvaarden als afsluiting of ontruiming dreigt"})),
    AMOUNT(crisis, wait, "Mean days until crisis help starts",
           "Gemiddeld aantal dagen tot crisishulp begint", Unit::days, 60, 4, published,
           Citation(cited::nvvk,
                    {"crisis help within 3 working days", "crisishulp binnen 3 werkdagen"})),
    SHARE(crisis, moratorium, "Moratorium (art. 287b Fw) granted, of those asked",
          "Moratorium (art. 287b Fw) toegewezen, van wie dat vraagt", 0.51, published,
          Citation(cited::wsnp_monitor,
                   {"51 % of requests granted", "51 % van de verzoeken toegewezen"})),
};

inline constexpr Row settlement_rows[] = {
    SHARE(settlement, agree, "Creditors agree to a settlement",
          "Schuldeisers stemmen in met een regeling", 0.41, published,
          Citation(cited::nvvk_2016, {"an arrangement with creditors reached in 41 %",
                                      "in 41 % een regeling met schuldeisers bereikt"})),
    SHARE(settlement, credit_share, "Settlements by credit of the credit bank (saneringskrediet)",
          "Regelingen met een saneringskrediet van de kredietbank", 0.33, published,
          Citation(
              {"martijnschut.blog (2018)", "martijnschut.blog (2018)"},
              {"two thirds still mediation in 2018", "in 2018 nog twee derde schuldbemiddeling"})),
    SHARE(settlement, credit_pays, "Part of the claim that a settlement credit pays at once",
          "Deel van de vordering dat een saneringskrediet direct betaalt", 0.15, expert_guess,
          cited::ours),
    SHARE(settlement, wsnp_admitted, "Admitted by the court when creditors refuse",
          "Door de rechter toegelaten als schuldeisers weigeren", 0.15, expert_guess,
          Citation(cited::ours,
                   {"against some 12,000 refused proposals",
                    "tegenover zo'n 12.000 afgewezen voorstellen"},
                   {"dekempenaer.nl (2022, 2023)", "dekempenaer.nl (2022, 2023)"},
                   {"about 1,880 admitted a year", "ongeveer 1.880 toegelaten per jaar"})),
    SHARE(settlement, msnp_completes, "Amicable settlement (MSNP) completed, when new rent is paid",
          "Minnelijke regeling (MSNP) voltooid, als de nieuwe huur betaald wordt", 0.51, published,
          Citation(cited::nvvk_2016,
                   {"51 % of mediations completed", "51 % van de schuldbemiddelingen voltooid"})),
    SHARE(settlement, wsnp_completes, "Clean slate (WSNP), when new rent is paid",
          "Schone lei (WSNP), als de nieuwe huur betaald wordt", 0.86, published,
          Citation({"dekempenaer.nl (2022, 2023)", "dekempenaer.nl (2022, 2023)"},
                   {"86 % clean slate", "86 % schone lei"}, cited::wsnp_monitor,
                   {"about 70 %", "ongeveer 70 %"})),
    AMOUNT(settlement, left, "What is left a month during a settlement, beside the rent",
           "Wat per maand overblijft tijdens een regeling, naast de huur", Unit::eur_per_month, 500,
           15, expert_guess,
           Citation(cited::ours, {"the amount that is left free covers the usual costs",
                                  "het vrij te laten bedrag dekt de gewone kosten"})),
    SHARE(settlement, managed, "Settlements in which an administrator pays the rent",
          "Regelingen waarin een bewindvoerder de huur betaalt", 0.60, expert_guess, cited::ours),
    SHARE(settlement, dividend,
          "Part of the claim that is paid at the end of one that is completed",
          "Deel van de vordering dat aan het eind van een voltooide regeling wordt betaald", 0.08,
          expert_guess, cited::ours),
    AMOUNT(settlement, new_debt_months, "Months of new rent owed at which a settlement fails",
           "Maanden nieuwe huurschuld waarbij een regeling mislukt", Unit::months, 12, 2,
           expert_guess,
           Citation(cited::ours, {}, {"art. 350 Fw", "art. 350 Fw"},
                    {"new debts end it", "nieuwe schulden maken er een einde aan"})),
    AMOUNT(settlement, least_months,
           "Months owed from which a settlement is tried without other debts",
           "Maanden achterstand waarbij een regeling zonder andere schulden wordt geprobeerd",
           Unit::months, 24, 3, expert_guess, cited::ours),
    SHARE(settlement, joint_both, "Joint tenants who are both admitted",
          "Medehuurders die allebei worden toegelaten", 0.70, expert_guess,
          Citation(cited::ours, {"one tenant's settlement does not free the other",
                                 "de regeling van de ene huurder bevrijdt de andere niet"})),
    SHARE(settlement, bankruptcy,
          "Chance a month of bankruptcy, in arrears after the own business ended",
          "Kans per maand op faillissement, met achterstand na het einde van het eigen bedrijf",
          0.02, expert_guess, cited::ours),
    AMOUNT(settlement, bankruptcy_months, "Months that a bankruptcy lasts",
           "Maanden dat een faillissement duurt", Unit::months, 60, 12, expert_guess, cited::ours),
    AMOUNT(settlement, minutes, "Desk work for an exception (registering a claim, writing off)",
           "Bureauwerk voor een uitzondering (vordering indienen, afboeken)", Unit::minutes, 600,
           60, expert_guess, cited::ours),
};

#undef AMOUNT
#undef SHARE
#undef FIELD

}  // namespace drempel
