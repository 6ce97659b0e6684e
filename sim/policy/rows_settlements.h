// Rows: the municipality's part before the bailiff, crisis help, and the ways out of debts (A.4.1).
#pragma once

#include "policy/rows.h"

namespace drempel {

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
          expert_guess, "ours: so that the mix reaches about 20 %"),
    SHARE(municipality, visit_share, "Signals on which the municipality visits",
          "Signalen waarop de gemeente langsgaat", 0.13, expert_guess,
          "ours: so that the mix reaches about 20 %"),
    SHARE(municipality, reach_written, "Reached when the municipality only writes",
          "Bereikt als de gemeente alleen schrijft", 0.06, published,
          "figures.md §3b: 6 % (Divosa)"),
    SHARE(municipality, reach_call, "Reached when the municipality calls",
          "Bereikt als de gemeente belt", 0.59, published, "figures.md §3b: 59 % (Divosa)"),
    SHARE(municipality, reach_visit, "Reached when the municipality visits",
          "Bereikt als de gemeente langsgaat", 0.46, published, "figures.md §3b: 46 % (Divosa)"),
    SHARE(municipality, accept, "Accepts help, of those the municipality reaches",
          "Aanvaardt hulp, van wie de gemeente bereikt", 0.35, published,
          "figures.md §3b: 39; 35; 33 % (Divosa 2022–2024)"),
    AMOUNT(municipality, days, "Mean days until the municipality's attempts",
           "Gemiddeld aantal dagen tot de pogingen van de gemeente", Unit::days, 120, 18,
           expert_guess, "ours; the law: a first talk within four weeks"),
    AMOUNT(municipality, cost, "Cost of one signal to the municipality",
           "Kosten van één signaal voor de gemeente", Unit::eur, 1000, 76, published,
           "figures.md §3b: €2.63 per inhabitant ÷ (2.9 cases per 1,000 a month × 12) (D)"),
    AMOUNT(municipality, signal_minutes, "The corporation's time for a signal or report",
           "Tijd van de corporatie voor een signaal of melding", Unit::minutes, 240, 6,
           expert_guess, "ours: mostly automated"),
    SHARE(crisis, reach, "Reached after a crisis report", "Bereikt na een crisismelding", 0.70,
          expert_guess, "ours: above the 59 % with a call, since calls and visits are stacked"),
    SHARE(crisis, accept, "Accepts help when the home is at stake",
          "Aanvaardt hulp als de woning op het spel staat", 0.42, published,
          "figures.md §6: 42 % would accept when eviction looms (survey, Nov 2025)"),
    AMOUNT(crisis, wait, "Mean days until crisis help starts",
           "Gemiddeld aantal dagen tot crisishulp begint", Unit::days, 60, 4, published,
           "figures.md §6: 3 working days (NVVK)"),
    SHARE(crisis, moratorium, "Moratorium (art. 287b Fw) granted, of those asked",
          "Moratorium (art. 287b Fw) toegewezen, van wie dat vraagt", 0.51, published,
          "figures.md §5: 51 % of requests (2008)"),
};

inline constexpr Row settlement_rows[] = {
    SHARE(settlement, agree, "Creditors agree to a settlement",
          "Schuldeisers stemmen in met een regeling", 0.41, published,
          "figures.md §6: 41 % (NVVK 2016)"),
    SHARE(settlement, credit_share, "Settlements by credit of the credit bank (saneringskrediet)",
          "Regelingen met een saneringskrediet van de kredietbank", 0.33, published,
          "figures.md §9: two thirds still mediation in 2018"),
    SHARE(settlement, credit_pays, "Part of the claim that a settlement credit pays at once",
          "Deel van de vordering dat een saneringskrediet direct betaalt", 0.15, expert_guess,
          "ours"),
    SHARE(settlement, wsnp_admitted, "Admitted by the court when creditors refuse",
          "Door de rechter toegelaten als schuldeisers weigeren", 0.15, expert_guess,
          "ours: about 1,880 a year (figures.md §5) against some 12,000 refused proposals"),
    SHARE(settlement, msnp_completes, "Amicable settlement (MSNP) completed, when new rent is paid",
          "Minnelijke regeling (MSNP) voltooid, als de nieuwe huur betaald wordt", 0.51, published,
          "figures.md §6: mediation 51 % (NVVK 2016)"),
    SHARE(settlement, wsnp_completes, "Clean slate (WSNP), when new rent is paid",
          "Schone lei (WSNP), als de nieuwe huur betaald wordt", 0.86, published,
          "figures.md §5: 86 % (2022–2023); about 70 % in 2008"),
    AMOUNT(settlement, left, "What is left a month during a settlement, beside the rent",
           "Wat per maand overblijft tijdens een regeling, naast de huur", Unit::eur_per_month, 500,
           15, expert_guess, "ours: the amount that is left free covers usual costs"),
    SHARE(settlement, managed, "Settlements in which an administrator pays the rent",
          "Regelingen waarin een bewindvoerder de huur betaalt", 0.60, expert_guess, "ours"),
    SHARE(settlement, dividend,
          "Part of the claim that is paid at the end of one that is completed",
          "Deel van de vordering dat aan het eind van een voltooide regeling wordt betaald", 0.08,
          expert_guess, "ours"),
    AMOUNT(settlement, new_debt_months, "Months of new rent owed at which a settlement fails",
           "Maanden nieuwe huurschuld waarbij een regeling mislukt", Unit::months, 12, 2,
           expert_guess, "ours; art. 350 Fw: new debts end it"),
    AMOUNT(settlement, least_months,
           "Months owed from which a settlement is tried without other debts",
           "Maanden achterstand waarbij een regeling zonder andere schulden wordt geprobeerd",
           Unit::months, 24, 3, expert_guess, "ours"),
    SHARE(settlement, joint_both, "Joint tenants who are both admitted",
          "Medehuurders die allebei worden toegelaten", 0.70, expert_guess,
          "ours; one tenant's settlement does not free the other"),
    SHARE(settlement, bankruptcy,
          "Chance a month of bankruptcy, in arrears after the own business ended",
          "Kans per maand op faillissement, met achterstand na het einde van het eigen bedrijf",
          0.02, expert_guess, "ours"),
    AMOUNT(settlement, bankruptcy_months, "Months that a bankruptcy lasts",
           "Maanden dat een faillissement duurt", Unit::months, 60, 12, expert_guess, "ours"),
    AMOUNT(settlement, minutes, "Desk work for an exception (registering a claim, writing off)",
           "Bureauwerk voor een uitzondering (vordering indienen, afboeken)", Unit::minutes, 600,
           60, expert_guess, "ours"),
};

#undef AMOUNT
#undef SHARE
#undef FIELD

}  // namespace drempel
