// Rows: the partners that help a tenant with debts (M12), one line per partner; what a warm
// handover and waiting do; keeping contact and aftercare.
#pragma once

#include "model/cited.h"
#include "policy/rows.h"

namespace drempel {

namespace cited {
inline constexpr Citation no_aftercare{ours,
                                       {},
                                       woonbron,
                                       {"paying off and writing off without aftercare doesn't work",
                                        "afbetalen en afboeken zonder nazorg werkt niet"}};
inline constexpr Citation critical_limits{ours,
                                          {},
                                          woonbron,
                                          {"set your critical limits and do tailor-made work there",
                                           "bepaal je kritische grenzen en lever daar maatwerk"}};
}  // namespace cited

#define FIELD(path) [](Settings& s) -> double& { return s.path; }
#define ONE(who, key, english, dutch, label_en, label_nl, in, most, value, how, from)     \
  {                                                                                       \
    .section = "partner." #who, .name = #key, .subject = {english, dutch},                \
    .label = {label_en, label_nl}, .unit = in, .low = 0, .high = most, .fallback = value, \
    .kind = Kind::world, .status = Status::how, .source = from,                           \
    .field = FIELD(world.partner[at(PartnerId::who)].key)                                 \
  }
// wait, plan, success, margin, months, relief, cost: each with its status and source where it is
// not ours.
#define PARTNER(who, english, dutch, wait_days, wait_how, wait_from, plan_days, succeeds,          \
                success_how, success_from, adds, lasts, relieves, costs, cost_how, cost_from)      \
  ONE(who, wait, english, dutch, "mean days from accepting to the start",                          \
      "gemiddeld aantal dagen van aanvaarden tot het begin", Unit::days, 365, wait_days, wait_how, \
      wait_from),                                                                                  \
      ONE(who, plan, english, dutch, "mean days from the start to a plan",                         \
          "gemiddeld aantal dagen van het begin tot een plan", Unit::days, 730, plan_days,         \
          expert_guess, cited::ours),                                                              \
      ONE(who, success, english, dutch, "share that gets to a plan; the others drop out",          \
          "deel dat tot een plan komt; de anderen haken af", Unit::share, 1, succeeds,             \
          success_how, success_from),                                                              \
      ONE(who, margin, english, dutch, "what it adds to what is left a month",                     \
          "wat het toevoegt aan wat per maand overblijft", Unit::eur_per_month, 1000, adds,        \
          expert_guess,                                                                            \
          Citation(cited::ours,                                                                    \
                   {"benefits claimed, costs lowered; set together with the levels",               \
                    "toeslagen aangevraagd, kosten verlaagd; samen met de niveaus gezet"})),       \
      ONE(who, months, english, dutch, "how long that lasts after a plan",                         \
          "hoe lang dat duurt na een plan", Unit::months, 600, lasts, expert_guess, cited::ours),  \
      ONE(who, relief, english, dutch,                                                             \
          "what it takes from lost overview and stress (half at the start, half with a plan)",     \
          "wat het wegneemt van geen overzicht en stress (half bij het begin, half bij een plan)", \
          Unit::share, 1, relieves, expert_guess,                                                  \
          Citation(cited::ours, {}, cited::journey,                                                \
                   {"overview and a plan helped", "overzicht en een plan hielpen"})),              \
      ONE(who, cost, english, dutch, "cost per start", "kosten per begin", Unit::eur, 50000,       \
          costs, cost_how, cost_from)

inline constexpr Row partner_rows[] = {
    PARTNER(municipality, "Neighbourhood team", "Sociaal wijkteam", 7, expert_guess,
            Citation(cited::ours, {"a local team starts within a week or so",
                                   "een wijkteam begint binnen een week of zo"}),
            45, 0.75, expert_guess, cited::ours, 110, 24, 0.20, 450, expert_guess, cited::ours),
    PARTNER(
        debt_help, "Municipal debt help", "Gemeentelijke schuldhulp", 11, published,
        Citation(cited::nvvk, {"waiting time 11 days", "wachttijd 11 dagen"}), 150, 0.64, published,
        Citation(cited::nvvk_2016, {"64 % of arrangements with creditors completed",
                                    "64 % van de regelingen met schuldeisers voltooid"}),
        170, 36, 0.45, 3800, published,
        Citation({"Municipality of Nijmegen (November 2016)", "Gemeente Nijmegen (november 2016)"},
                 {"€3.5–4 million in 2015 for about 1,000 starts, divided by us",
                  "€ 3,5–4 miljoen in 2015 voor ongeveer 1.000 trajecten, door ons gedeeld"})),
    PARTNER(budget_coach, "Budget coach", "Budgetcoach", 14, expert_guess, cited::ours, 75, 0.75,
            expert_guess, cited::ours, 150, 36, 0.45, 900, expert_guess, cited::ours),
    PARTNER(volunteer, "Volunteer (Schuldhulpmaatje)", "Schuldhulpmaatje", 12, expert_guess,
            cited::ours, 90, 0.80, expert_guess, cited::ours, 120, 36, 0.40, 300, expert_guess,
            cited::ours),
    PARTNER(
        administrator, "Administrator", "Bewindvoerder", 56, expert_guess,
        Citation(cited::ours, {"the court appoints an administrator in about eight weeks",
                               "de rechter benoemt een bewindvoerder in ongeveer acht weken"}),
        60, 0.85, expert_guess, cited::ours, 80, 36, 0.50, 4200, expert_guess,
        Citation(cited::ours,
                 {"about €1,400 a year for three years, paid as special assistance",
                  "ongeveer € 1.400 per jaar, drie jaar lang, betaald als bijzondere bijstand"})),
    PARTNER(credit_bank, "Municipal credit bank", "Gemeentelijke kredietbank", 21, expert_guess,
            cited::ours, 60, 0.75, expert_guess, cited::ours, 90, 24, 0.35, 1100, expert_guess,
            cited::ours),
};
#undef PARTNER
#undef ONE

inline constexpr Row care_rows[] = {
    {.section = "care",
     .name = "lose_heart",
     .label =
         {"Chance a week to lose heart while waiting for help, at paralysis 0.5, cold handover",
          "Kans per week om af te haken tijdens het wachten op hulp, bij verlamdheid 0,5 en een "
          "koude overdracht"},
     .unit = Unit::share,
     .low = 0,
     .high = 0.5,
     .fallback = 0.05,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"delay at other bodies makes motivation slacken",
                 "vertraging bij andere instanties doet de motivatie verslappen"}},
     .field = FIELD(world.care.lose_heart)},
    {.section = "care",
     .name = "warm_keeps",
     .label = {"Share of that loss that a warm handover prevents",
               "Deel van dat afhaken dat een warme overdracht voorkomt"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.60,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"a warm and quick handover makes follow-up easier",
                 "een warme en snelle overdracht maakt het vervolg makkelijker"}},
     .field = FIELD(world.care.warm_keeps)},
    {.section = "care",
     .name = "warm_minutes",
     .label = {"Staff time for a warm handover to a partner",
               "Personeelstijd voor een warme overdracht aan een partner"},
     .unit = Unit::minutes,
     .low = 0,
     .high = 600,
     .fallback = 45,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours, {"the first talk together", "het eerste gesprek samen"}},
     .field = FIELD(world.care.warm_minutes)},
    {.section = "care",
     .name = "contact_relief",
     .label =
         {"Share of the usual threshold (shame, pride, fear) that a call in good times takes "
          "away for good",
          "Deel van de gewone drempel (schaamte, trots, angst) dat een telefoontje in goede tijd "
          "blijvend wegneemt"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.20,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"aftercare lowers the threshold for later contact",
                 "nazorg verlaagt de drempel voor later contact"}},
     .field = FIELD(world.care.contact_relief)},
    {.section = "care",
     .name = "aftercare_habit",
     .label = {"What a talk afterwards does to the chance of late payment",
               "Wat een gesprek achteraf doet met de kans op te late betaling"},
     .unit = Unit::number,
     .low = -1,
     .high = 1,
     .fallback = -0.05,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = cited::no_aftercare,
     .field = FIELD(world.care.aftercare_habit)},
    {.section = "care",
     .name = "given_habit",
     .label =
         {"What a debt that others paid or that was written off does to the chance of late "
          "payment",
          "Wat een schuld die anderen betaalden of die is afgeboekt doet met de kans op te late "
          "betaling"},
     .unit = Unit::number,
     .low = -1,
     .high = 1,
     .fallback = 0.10,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = cited::no_aftercare,
     .field = FIELD(world.care.given_habit)},
    {.section = "tailor",
     .name = "minutes",
     .label = {"Minutes of tailor-made work beyond those of a visit, partners' talks included",
               "Minuten maatwerk bovenop die van een bezoek, overleg met partners inbegrepen"},
     .unit = Unit::minutes,
     .low = 0,
     .high = 2000,
     .fallback = 180,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = cited::ours,
     .field = FIELD(world.tailor.minutes)},
    {.section = "tailor",
     .name = "open_gain",
     .label = {"What skilled staff with time add to opening up",
               "Wat vaardig personeel met tijd toevoegt aan openheid"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.10,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"take the time for a good talk and bring partners",
                 "neem de tijd voor een goed gesprek en betrek partners"}},
     .field = FIELD(world.tailor.open_gain)},
    {.section = "tailor",
     .name = "accept_gain",
     .label = {"What a partner at the table adds to accepting help",
               "Wat een partner aan tafel toevoegt aan het aanvaarden van hulp"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.20,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"tenant 4: the municipality joined the visit",
                 "huurder 4: de gemeente ging mee op bezoek"}},
     .field = FIELD(world.tailor.accept_gain)},
    {.section = "tailor",
     .name = "wait_share",
     .label = {"Part of the usual wait for help that is left with the partner at the table",
               "Deel van de gewone wachttijd dat overblijft met de partner aan tafel"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.50,
     .kind = Kind::world,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"with partners at the visit one can act quickly",
                 "met partners bij het bezoek kan snel geschakeld worden"}},
     .field = FIELD(world.tailor.wait_share)},
    // What a corporation decides about help
    {.section = "help",
     .name = "warm",
     .label = {"Share of tenants who accept help that are handed over warm",
               "Deel van de huurders die hulp aanvaarden dat warm wordt overgedragen"},
     .unit = Unit::share,
     .low = 0,
     .high = 1,
     .fallback = 0.25,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"a warm and quick handover", "een warme en snelle overdracht"}},
     .field = FIELD(policy.help.warm)},
    {.section = "help",
     .name = "suspend_days",
     .label = {"Days that collection stands still after help was accepted and before it starts",
               "Dagen dat de incasso stilstaat nadat hulp is aanvaard en voordat die begint"},
     .unit = Unit::days,
     .low = 0,
     .high = 365,
     .fallback = 30,
     .whole = true,
     .kind = Kind::policy,
     .status = Status::published,
     .source = {{"NVVK and Divosa, covenant", "NVVK en Divosa, convenant"},
                {"collection stands still for 30 days after help was accepted",
                 "de incasso staat 30 dagen stil nadat hulp aanvaard is"}},
     .field = FIELD(policy.help.suspend_days)},
    {.section = "help",
     .name = "budget_coach",
     .label = {"The corporation works with a budget coach and pays",
               "De corporatie werkt met een budgetcoach en betaalt die"},
     .unit = Unit::flag,
     .fallback = 1,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = {cited::journey,
                {"tenant 7: a plan with a budget coach",
                 "huurder 7: een plan met een budgetcoach"}},
     .field = FIELD(policy.help.budget_coach)},
    {.section = "help",
     .name = "volunteer",
     .label = {"The corporation works with Schuldhulpmaatje",
               "De corporatie werkt samen met Schuldhulpmaatje"},
     .unit = Unit::flag,
     .fallback = 1,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = {cited::journey,
                {"tenant 8: well helped by Schuldhulpmaatje",
                 "huurder 8: goed geholpen door Schuldhulpmaatje"}},
     .field = FIELD(policy.help.volunteer)},
    {.section = "tailor",
     .name = "min_owed",
     .label = {"Smallest debt for which tailor-made work is done (critical limit)",
               "Kleinste schuld waarvoor maatwerk wordt gedaan (kritische grens)"},
     .unit = Unit::eur,
     .low = 0,
     .high = 20000,
     .fallback = 750,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = cited::critical_limits,
     .field = FIELD(policy.tailor.min_owed)},
    {.section = "tailor",
     .name = "min_months",
     .label = {"Fewest months owed for tailor-made work",
               "Kleinste aantal maanden achterstand voor maatwerk"},
     .unit = Unit::months,
     .low = 0,
     .high = 24,
     .fallback = 1,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = cited::critical_limits,
     .field = FIELD(policy.tailor.min_months)},
    {.section = "tailor",
     .name = "from_day",
     .label = {"Earliest day of the month for tailor-made work",
               "Vroegste dag van de maand voor maatwerk"},
     .unit = Unit::days,
     .low = 1,
     .high = 28,
     .fallback = 1,
     .whole = true,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = {cited::woonbron,
                {"tailor-made work at the start of the current month doesn't work",
                 "maatwerk in het begin van de lopende maand werkt niet"}},
     .field = FIELD(policy.tailor.from_day)},
    {.section = "approach",
     .name = "contact_counts",
     .label = {"Days that a talk counts, for steps meant for tenants not spoken to",
               "Dagen dat een gesprek meetelt, bij stappen voor wie niet gesproken is"},
     .unit = Unit::days,
     .low = 1,
     .high = 3650,
     .fallback = 60,
     .whole = true,
     .kind = Kind::policy,
     .status = Status::expert_guess,
     .source = {cited::ours,
                {},
                cited::journey,
                {"keep seeking contact, the situation can change quickly",
                 "blijf contact zoeken, de situatie kan snel veranderen"}},
     .field = FIELD(policy.approach.contact_counts)},
};

#undef FIELD

}  // namespace drempel
