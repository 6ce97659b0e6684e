// Rows: arrangements, signals, partners, settlements, aftercare. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"

namespace drempel {

namespace help_count {

using Partners = Per<PartnerId, std::int64_t>;

template <PartnerId partner, Partners Quarter::*field>
Ratio each(const Tally& t, int q) {
  return {count::number((t.quarters[q].*field)[at(partner)]), 1};
}
// Of those that ended with this partner: came to a plan.
template <PartnerId partner>
Ratio came_to_plan(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  const std::int64_t well = now.help_completed[at(partner)];
  return {count::number(well), count::number(well + now.help_dropped[at(partner)])};
}
template <Settlement kind>
Ratio admitted(const Tally& t, int q) {
  return {count::number(t.quarters[q].settlements[at(kind)]), 1};
}
inline Ratio waited(const Tally& t, int q) {
  const Quarter& now = t.quarters[q];
  return {count::number(now.help_wait_days), count::number(now.helped)};
}

}  // namespace help_count

#define DREMPEL_HELP_FLOW(CODE, EN, NL, DEF_EN, DEF_NL, QUARTER)                           \
  {                                                                                        \
    .code = CODE, .name = {EN, NL}, .unit = {"a year", "per jaar"}, .kind = Measure::flow, \
    .yearly = Yearly::sum, .definition = {DEF_EN, DEF_NL}, .quarter = QUARTER              \
  }
#define DREMPEL_HELP_MONEY(CODE, EN, NL, DEF_EN, DEF_NL, FIELD)                                \
  {                                                                                            \
    .code = CODE, .name = {EN, NL}, .unit = {"€ a year", "€ per jaar"}, .kind = Measure::flow, \
    .yearly = Yearly::sum, .money = true, .definition = {DEF_EN, DEF_NL},                      \
    .quarter = count::in_euros<&Quarter::FIELD>                                                \
  }
#define DREMPEL_HELP_SHARE(CODE, EN, NL, OF_EN, OF_NL, DEF_EN, DEF_NL, QUARTER)                 \
  {                                                                                             \
    .code = CODE, .name = {EN, NL}, .unit = {OF_EN, OF_NL}, .kind = Measure::flow,              \
    .yearly = Yearly::sum_over_sum, .factor = 100, .digits = 1, .definition = {DEF_EN, DEF_NL}, \
    .quarter = QUARTER                                                                          \
  }
#define DREMPEL_PARTNER(ID, EN, NL)                                                               \
  DREMPEL_HELP_FLOW("help_started." #ID, "Help started: " EN, "Hulp begonnen: " NL,               \
                    "Tenants with whom this partner began.",                                      \
                    "Huurders bij wie deze partner begon.",                                       \
                    (help_count::each<PartnerId::ID, &Quarter::help_started>)),                   \
      DREMPEL_HELP_SHARE("help_plan_pct." #ID, "Came to a plan: " EN, "Kwam tot een plan: " NL,   \
                         "% of those that ended", "% van wat eindigde",                           \
                         "Help by this partner that came to a plan, of what ended in the period " \
                         "(plan or dropped out).",                                                \
                         "Hulp van deze partner die tot een plan kwam, van wat in de periode "    \
                         "eindigde (plan of afgehaakt).",                                         \
                         help_count::came_to_plan<PartnerId::ID>)

inline constexpr KpiRow help_results[] = {
    DREMPEL_HELP_FLOW(
        "arrangement_requests", "Requests for an arrangement", "Verzoeken om een regeling",
        "Talks or online visits in which a tenant who could not pay at once asked for "
        "terms; compare 4.9 % of homes in 2021.",
        "Gesprekken of online bezoeken waarin een huurder die niet ineens kon betalen "
        "om termijnen vroeg; vergelijk 4,9 % van de woningen in 2021.",
        count::plain<&Quarter::arrangement_requests>),
    DREMPEL_HELP_FLOW("arrangements_offered", "Arrangements offered by staff",
                      "Regelingen op aanbod van de corporatie",
                      "Made in a call or visit that the corporation began.",
                      "Getroffen in een gesprek of bezoek dat de corporatie begon.",
                      count::plain<&Quarter::arrangements_offered>),
    DREMPEL_HELP_FLOW("arrangements_online", "Arrangements made online",
                      "Online afgesloten regelingen", "By the tenant alone, without a talk.",
                      "Door de huurder alleen, zonder gesprek.",
                      count::plain<&Quarter::arrangements_online>),
    DREMPEL_HELP_FLOW("arrangements_assessed", "Arrangements after looking at the budget",
                      "Regelingen na een blik op het budget",
                      "In terms, set by staff or a partner with the budget on the table.",
                      "In termijnen, door personeel of een partner met het budget op tafel.",
                      count::plain<&Quarter::arrangements_assessed>),
    DREMPEL_HELP_FLOW("arrangements_by_partner", "Arrangements made by a partner",
                      "Regelingen door een partner", "With the plan that help came to.",
                      "Met het plan waartoe de hulp kwam.",
                      count::plain<&Quarter::arrangements_by_partner>),
    DREMPEL_HELP_FLOW("arrangements_by_contractor", "Arrangements made by an agency or bailiff",
                      "Regelingen door incassobureau of deurwaarder", "In their own talks.",
                      "In hun eigen gesprekken.",
                      count::plain<&Quarter::arrangements_by_contractor>),
    DREMPEL_HELP_FLOW("arrangements_confirmed", "Arrangements confirmed in writing",
                      "Schriftelijk bevestigde regelingen", "Step A.3.4.", "Stap A.3.4.",
                      count::plain<&Quarter::arrangements_confirmed>),
    DREMPEL_HELP_FLOW(
        "arrangements_repaired", "Arrangements repaired", "Herstelde regelingen",
        "A second look with the budget instead of breaking; each at most once.",
        "Opnieuw gekeken met het budget in plaats van verbreken; elk hoogstens één keer.",
        count::plain<&Quarter::arrangements_repaired>),
    DREMPEL_HELP_FLOW(
        "arrangements_ended", "Arrangements ended otherwise", "Anders geëindigde regelingen",
        "Neither kept nor broken: the tenant left, a settlement began, another "
        "arrangement replaced it. Made = kept + broken + ended otherwise + running.",
        "Niet nagekomen en niet verbroken: huurder vertrok, een schuldregeling begon, een "
        "andere regeling kwam ervoor in de plaats. Getroffen = nagekomen + verbroken + "
        "anders geëindigd + lopend.",
        count::plain<&Quarter::arrangements_ended>),
    {.code = "arrangements_sitting",
     .name = {"Arrangements running, sitting tenants", "Lopende regelingen, zittende huurders"},
     .unit = {"arrangements", "regelingen"},
     .definition = {"One-off or in terms, at the end of the quarter.",
                    "Ineens of in termijnen, aan het einde van het kwartaal."},
     .quarter = count::plain<&Quarter::arrangements_sitting_end>},
    {.code = "arrangement_open_pct",
     .name = {"Still open of arrangements", "Nog open van regelingen"},
     .unit = {"% of the sum agreed", "% van het afgesproken bedrag"},
     .factor = 100,
     .digits = 1,
     .definition =
         {"In terms, sitting and departed tenants; compare 47 % at Woonbedrijf, end 2016.",
          "In termijnen, zittende en vertrokken huurders; vergelijk 47 % bij Woonbedrijf, eind "
          "2016."},
     .quarter =
         count::over<&Quarter::arrangement_open_cents_end, &Quarter::arrangement_agreed_cents_end>},
    DREMPEL_HELP_FLOW("signals", "Signals to the municipality", "Signalen aan de gemeente",
                      "Step A.2.3b.", "Stap A.2.3b.", count::plain<&Quarter::signals>),
    DREMPEL_HELP_SHARE("signals_reached_pct", "Signals: reached", "Signalen: bereikt",
                       "% of signals", "% van de signalen",
                       "Reached by the municipality; compare about 20 %.",
                       "Door de gemeente bereikt; vergelijk ongeveer 20 %.",
                       (count::over<&Quarter::signals_reached, &Quarter::signals>)),
    DREMPEL_HELP_SHARE("signals_accepted_pct", "Signals: help accepted", "Signalen: hulp aanvaard",
                       "% of those reached", "% van wie bereikt is",
                       "Compare 33–39 %; here less, since some could pay.",
                       "Vergelijk 33–39 %; hier minder, omdat sommigen konden betalen.",
                       (count::over<&Quarter::signals_accepted, &Quarter::signals_reached>)),
    DREMPEL_HELP_FLOW("crisis_reports", "Crisis reports", "Crisismeldingen",
                      "Steps A.2.3d and B.2.4: the home is at stake.",
                      "Stappen A.2.3d en B.2.4: de woning staat op het spel.",
                      count::plain<&Quarter::crisis_reports>),
    DREMPEL_HELP_SHARE("crisis_reached_pct", "Crisis: reached", "Crisis: bereikt", "% of reports",
                       "% van de meldingen", "Reached by the municipality.",
                       "Door de gemeente bereikt.",
                       (count::over<&Quarter::crisis_reached, &Quarter::crisis_reports>)),
    DREMPEL_HELP_SHARE("crisis_accepted_pct", "Crisis: help accepted", "Crisis: hulp aanvaard",
                       "% of those reached", "% van wie bereikt is",
                       "Compare 42 % in a survey of who would accept.",
                       "Vergelijk 42 % in een enquête naar wie zou aanvaarden.",
                       (count::over<&Quarter::crisis_accepted, &Quarter::crisis_reached>)),
    DREMPEL_HELP_SHARE("moratoria_pct", "Moratoria granted", "Toegewezen moratoria",
                       "% of those asked", "% van de verzoeken", "Art. 287b Fw.", "Art. 287b Fw.",
                       (count::over<&Quarter::moratoria, &Quarter::moratoria_asked>)),
    DREMPEL_PARTNER(municipality, "neighbourhood team", "sociaal wijkteam"),
    DREMPEL_PARTNER(debt_help, "debt help", "schuldhulp"),
    DREMPEL_PARTNER(budget_coach, "budget coach", "budgetcoach"),
    DREMPEL_PARTNER(volunteer, "Schuldhulpmaatje (volunteer)", "Schuldhulpmaatje"),
    DREMPEL_PARTNER(administrator, "administrator", "bewindvoerder"),
    DREMPEL_PARTNER(credit_bank, "credit bank", "kredietbank"),
    DREMPEL_HELP_FLOW("help_lost_heart", "Lost heart while waiting for help",
                      "Afgehaakt tijdens het wachten op hulp", "Accepted help that never began.",
                      "Aanvaarde hulp die nooit begon.", count::plain<&Quarter::help_lost_heart>),
    DREMPEL_HELP_FLOW("help_warm", "Warm handovers", "Warme overdrachten",
                      "Handed over to a partner in a talk together.",
                      "In een gezamenlijk gesprek aan een partner overgedragen.",
                      count::plain<&Quarter::help_warm>),
    {.code = "help_wait_days",
     .name = {"Wait for help", "Wachttijd voor hulp"},
     .unit = {"days", "dagen"},
     .kind = Measure::flow,
     .yearly = Yearly::sum_over_sum,
     .measured = true,
     .digits = 1,
     .better = Better::down,
     .definition = {"Mean days from accepting to the start, of those that started.",
                    "Gemiddeld aantal dagen van aanvaarden tot begin, van wie begon."},
     .quarter = help_count::waited},
    DREMPEL_HELP_FLOW("settlements.msnp", "Amicable settlements (MSNP)",
                      "Minnelijke regelingen (MSNP)", "Admissions of sitting tenants.",
                      "Toelatingen van zittende huurders.", help_count::admitted<Settlement::msnp>),
    DREMPEL_HELP_FLOW("settlements.wsnp", "Statutory settlements (WSNP)",
                      "Wettelijke saneringen (WSNP)", "Admissions of sitting tenants.",
                      "Toelatingen van zittende huurders.", help_count::admitted<Settlement::wsnp>),
    DREMPEL_HELP_FLOW("settlements.bankruptcy", "Bankruptcies", "Faillissementen",
                      "Of self-employed tenants in arrears.",
                      "Van zelfstandige huurders met een achterstand.",
                      help_count::admitted<Settlement::bankruptcy>),
    DREMPEL_HELP_FLOW("settlements_of_one", "Settlements of one of two joint tenants",
                      "Regelingen van één van twee medehuurders",
                      "The other stays liable: nothing is written off.",
                      "De ander blijft aansprakelijk: er wordt niets afgeboekt.",
                      count::plain<&Quarter::settlements_of_one>),
    DREMPEL_HELP_FLOW("settlement_credits", "Settlement credits", "Saneringskredieten",
                      "The credit bank pays a part at once, the rest is written off.",
                      "De kredietbank betaalt direct een deel, de rest wordt afgeboekt.",
                      count::plain<&Quarter::settlement_credits>),
    {.code = "settlements_running",
     .name = {"Settlements running", "Lopende schuldregelingen"},
     .unit = {"tenants", "huurders"},
     .definition = {"MSNP, WSNP and bankruptcy, at the end of the quarter.",
                    "MSNP, WSNP en faillissement, aan het einde van het kwartaal."},
     .quarter = count::plain<&Quarter::settlements_end>},
    DREMPEL_HELP_FLOW("settlements_completed", "Settlements completed (clean slate)",
                      "Voltooide regelingen (schone lei)", "Ended with nothing left to collect.",
                      "Geëindigd zonder dat er iets te vorderen blijft.",
                      count::plain<&Quarter::settlements_completed>),
    DREMPEL_HELP_FLOW("settlements_failed", "Settlements failed", "Mislukte regelingen",
                      "New rent was not paid, or no clean slate: the claim lives again.",
                      "De nieuwe huur is niet betaald, of geen schone lei: de vordering herleeft.",
                      count::plain<&Quarter::settlements_failed>),
    DREMPEL_HELP_FLOW("settlements_left", "Settlements of tenants who left",
                      "Regelingen van vertrokken huurders", "No longer followed.",
                      "Worden niet verder gevolgd.", count::plain<&Quarter::settlements_left>),
    DREMPEL_HELP_MONEY(
        "settlement_written_off", "Written off by settlements", "Afgeboekt door schuldregelingen",
        "At admission, or by a settlement credit.", "Bij toelating, of door een saneringskrediet.",
        settlement_written_off_cents),
    DREMPEL_HELP_MONEY("settlement_restored", "Claims that live again", "Herleefde vorderingen",
                       "After a settlement that failed.", "Na een mislukte regeling.",
                       settlement_restored_cents),
    DREMPEL_HELP_MONEY("settlement_paid", "Paid by settlements", "Betaald door schuldregelingen",
                       "By a credit at once, or at the end of a completed one.",
                       "Door een krediet ineens, of aan het eind van een voltooide regeling.",
                       settlement_paid_cents),
    DREMPEL_HELP_FLOW("tailor_talks", "Tailor-made talks", "Maatwerkgesprekken",
                      "Step A.2.3c, with the tenant at the table.",
                      "Stap A.2.3c, met de huurder aan tafel.",
                      count::plain<&Quarter::tailor_talks>),
    DREMPEL_HELP_SHARE("tailor_could_pay_pct", "Tailor-made talks with who could pay",
                       "Maatwerk bij wie kon betalen", "% of the talks", "% van de gesprekken",
                       "The money for all that was owed was there that day.",
                       "Het geld voor alles wat openstond was er die dag.",
                       (count::over<&Quarter::tailor_could_pay, &Quarter::tailor_talks>)),
    DREMPEL_HELP_FLOW("keeping_calls", "Calls during an arrangement",
                      "Telefoontjes tijdens een regeling", "Step C.1.1b.", "Stap C.1.1b.",
                      count::plain<&Quarter::keeping_calls>),
    DREMPEL_HELP_FLOW("aftercare_talks", "Calls afterwards", "Telefoontjes achteraf (nazorg)",
                      "Step C.1.1b, after an arrangement, help, a gift or a write-off; tried.",
                      "Stap C.1.1b, na een regeling, hulp, een gift of afboeken; geprobeerd.",
                      count::plain<&Quarter::aftercare_talks>),
    DREMPEL_HELP_SHARE("aftercare_reached_pct", "Calls afterwards: reached", "Nazorg: bereikt",
                       "% of the calls", "% van de telefoontjes", "The tenant was spoken to.",
                       "De huurder is gesproken.",
                       (count::over<&Quarter::aftercare_reached, &Quarter::aftercare_talks>)),
};

#undef DREMPEL_PARTNER
#undef DREMPEL_HELP_SHARE
#undef DREMPEL_HELP_MONEY
#undef DREMPEL_HELP_FLOW

}  // namespace drempel
