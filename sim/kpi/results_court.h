// Rows: the court track. Only results.cpp uses this.
#pragma once

#include "kpi/count.h"
#include "kpi/row.h"

namespace drempel {

namespace court_rows {

using namespace row;

template <Averted who>
Ratio averted_by(const Tally& t, int q) {
  return {count::number(t.quarters[q].averted[at(who)]), 1};
}

inline constexpr KpiRow list[] = {
    decimals(1, flow("summonses", {"Summonses", "Dagvaardingen"}, a_year,
                     {"Summonses drawn up (B.2.1).", "Opgemaakte dagvaardingen (B.2.1)."},
                     count::plain<&Quarter::summonses>)),
    percent(1,
            ratio("summonses_withdrawn_pct", {"Summonses taken back", "Ingetrokken dagvaardingen"},
                  {"% of summonses", "% van dagvaardingen"},
                  {"Summonses taken back before the judgment because the tenant paid or agreed "
                   "terms, as a share of summonses of the same year.",
                   "Dagvaardingen die voor het vonnis zijn ingetrokken omdat de huurder betaalde "
                   "of een regeling trof, als deel van de dagvaardingen van hetzelfde jaar."},
                  count::over<&Quarter::summonses_withdrawn, &Quarter::summonses>)),
    percent(1, ratio("judgments_default_pct", {"Judgments by default", "Verstekvonnissen"},
                     {"% of judgments", "% van vonnissen"},
                     {"Judgments in which nobody appeared for the tenant.",
                      "Vonnissen waarbij niemand voor de huurder verscheen."},
                     count::over<&Quarter::judgments_default, &Quarter::judgments>)),
    decimals(
        1, flow("judgments_conditional",
                {"Judgments: eviction unless paid", "Vonnissen: ontruiming tenzij betaald"}, a_year,
                {"Judgments of eviction unless it is paid within a month at most.",
                 "Vonnissen tot ontruiming tenzij binnen hooguit een maand is betaald."},
                count::plain<&Quarter::judgments_conditional>)),
    decimals(1, flow("judgments_payment", {"Judgments: payment only", "Vonnissen: alleen betaling"},
                     a_year,
                     {"Judgments that grant the claim without eviction.",
                      "Vonnissen die de vordering toewijzen zonder ontruiming."},
                     count::plain<&Quarter::judgments_payment>)),
    down(
        decimals(1, flow("judgments_rejected", {"Claims rejected", "Afgewezen vorderingen"}, a_year,
                         {"Claims that the court rejected.", "Vorderingen die de rechter afwees."},
                         count::plain<&Quarter::judgments_rejected>))),
    down(decimals(1, flow("cases_held", {"Cases held for information", "Aangehouden zaken"}, a_year,
                          {"Hearings in which the court asked for more; these cases come back.",
                           "Zittingen waarop de rechter meer vroeg; die zaken komen terug."},
                          count::plain<&Quarter::cases_held>))),
    decimals(1,
             flow("oppositions", {"Judgments opposed", "Verzet tegen vonnissen"}, a_year,
                  {"Default judgments that a tenant opposed in time; the case is heard anew.",
                   "Verstekvonnissen waartegen een huurder op tijd in verzet kwam; de zaak wordt "
                   "opnieuw behandeld."},
                  count::plain<&Quarter::oppositions>)),
    decimals(1, flow("judgments_served", {"Judgments served", "Betekende vonnissen"}, a_year,
                     {"Services of a judgment (B.2.2b).", "Betekeningen van een vonnis (B.2.2b)."},
                     count::plain<&Quarter::judgments_served>)),
    up(decimals(
        1,
        flow(
            "conditions_met",
            {"Paid within the judge's term", "Betaald binnen de termijn van de rechter"}, a_year,
            {"Conditional judgments of which all was paid in time while a later month was open.",
             "Voorwaardelijke vonnissen waarvan alles op tijd betaald was terwijl een latere maand "
             "openstond."},
            count::plain<&Quarter::conditions_met>))),
    decimals(1, flow("executions_suspended",
                     {"Executions suspended on conditions", "Ontruimingen opgeschort"}, a_year,
                     {"Decisions to suspend an eviction on conditions: terms that fit, or help.",
                      "Besluiten om een ontruiming op te schorten onder voorwaarden: een passende "
                      "regeling of hulp."},
                     count::plain<&Quarter::executions_suspended>)),
    decimals(
        1,
        flow("kept_used", {"Kept judgments used", "Gebruikte bewaarde vonnissen"}, a_year,
             {"Relapses in which a judgment of an earlier case was used instead of a new summons.",
              "Terugvallen waarin een vonnis uit een eerdere zaak werd gebruikt in plaats van een "
              "nieuwe dagvaarding."},
             count::plain<&Quarter::kept_used>)),
    decimals(1,
             flow("other_home", {"Moved to an offered home", "Verhuisd naar een aangeboden woning"},
                  a_year,
                  {"Tenants who moved to another home that was offered instead of being evicted.",
                   "Huurders die verhuisden naar een andere woning die was aangeboden, in plaats "
                   "van ontruimd te worden."},
                  count::plain<&Quarter::other_home>)),
    decimals(
        1,
        flow("averted_tenant",
             {"Evictions averted by the tenant", "Ontruimingen afgewend door de huurder zelf"},
             a_year,
             {"Announced evictions that were paid by the tenant between notice and eviction.",
              "Aangezegde ontruimingen, door de huurder betaald tussen aanzegging en ontruiming."},
             averted_by<Averted::tenant>)),
    decimals(
        1,
        flow("averted_family",
             {"Evictions averted by family", "Ontruimingen afgewend door familie"}, a_year,
             {"Announced evictions that were paid for half or more by family or friends.",
              "Aangezegde ontruimingen, voor de helft of meer door familie of vrienden betaald."},
             averted_by<Averted::family>)),
    decimals(
        1,
        flow("averted_fund",
             {"Evictions averted by a fund or the municipality",
              "Ontruimingen afgewend door een fonds of de gemeente"},
             a_year,
             {"Announced evictions that were paid for half or more by a fund or the municipality.",
              "Aangezegde ontruimingen, voor de helft of meer door een fonds of de gemeente "
              "betaald."},
             averted_by<Averted::fund>)),
    decimals(
        1, flow("averted_arrangement",
                {"Evictions averted by an arrangement", "Ontruimingen afgewend door een regeling"},
                a_year,
                {"Announced evictions followed by terms after all.",
                 "Aangezegde ontruimingen, alsnog gevolgd door een regeling."},
                averted_by<Averted::arrangement>)),
    decimals(
        1, flow("averted_help", {"Evictions averted by help", "Ontruimingen afgewend door hulp"},
                a_year,
                {"Announced evictions followed by crisis debt help, a moratorium or a settlement.",
                 "Aangezegde ontruimingen, gevolgd door crisishulp, een moratorium of een "
                 "schuldregeling."},
                averted_by<Averted::help>)),
    decimals(1, flow("averted_agreement",
                     {"Evictions averted by a suspension for everybody",
                      "Ontruimingen afgewend door een opschorting voor iedereen"},
                     a_year,
                     {"Announced evictions that were not carried out because nobody was evicted "
                      "(corona agreement).",
                      "Aangezegde ontruimingen, niet uitgevoerd omdat niemand werd ontruimd "
                      "(corona-afspraak)."},
                     averted_by<Averted::agreement>)),
};

}  // namespace court_rows

}  // namespace drempel
