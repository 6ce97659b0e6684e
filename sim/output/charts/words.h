// The texts of the charts, in both languages. "{}" is filled in by fmt.
#pragma once

#include <fmt/format.h>

#include <string>

#include "base/text.h"
#include "model/ids.h"
#include "model/traits.h"

namespace drempel::chart_words {

inline constexpr Text today{"Today's policy", "Beleid van nu"};
inline constexpr Text no_figures{"There is nothing to show here.", "Hier is niets te tonen."};
inline constexpr Text interval_is{"In brackets: 90 % interval of the mean",
                                  "Tussen haakjes: 90 %-bandbreedte van het gemiddelde"};
inline constexpr Text fan_note{
    "Dark band: 90 % interval of the mean. Light band: 90 % of the replications. Luck only.",
    "Donkere band: 90 %-bandbreedte van het gemiddelde. Lichte band: 90 % van de herhalingen. "
    "Alleen toeval."};
inline constexpr Text fan_note_many{
    "Band: 90 % interval of the mean; grey, light: 90 % of today's replications. Luck only.",
    "Band: 90 %-bandbreedte van het gemiddelde; lichtgrijs: 90 % van de herhalingen van nu. "
    "Alleen toeval."};
// Name of the strategy, change, word for certainty, year.
inline constexpr Text changes_by{"{0}: {1} in {3} ({2})", "{0}: {1} in {3} ({2})"};
inline constexpr Text no_change{"{0}: the same in {1}", "{0}: gelijk in {1}"};

// Differences
inline constexpr Text differences_title{"What the strategies change",
                                        "Wat de strategieën veranderen"};
inline constexpr Text differences_of_one{"What “{}” changes", "Wat “{}” verandert"};
inline constexpr Text differences_under{
    "Change against today's policy in {}, on the same tenants with the same luck",
    "Verschil met het beleid van nu in {}, bij dezelfde huurders met hetzelfde toeval"};
inline constexpr Text nothing_beside{"Put a strategy beside today's policy to see what it changes.",
                                     "Zet een strategie naast het beleid van nu om te zien wat "
                                     "die verandert."};
inline constexpr Text forest_axis{"change in % of today's value", "verandering in % van nu"};
inline constexpr Text forest_note{
    "Filled mark: almost certainly. Half filled: probably. Open: can't tell. Bar: 90 % interval. "
    "Luck only.",
    "Gevuld teken: vrijwel zeker. Half gevuld: waarschijnlijk. Open: niet te zeggen. Balk: "
    "90 %-bandbreedte. Alleen toeval."};
inline constexpr Text change_and_interval{"Change: {} ({})", "Verandering: {} ({})"};
inline constexpr Text today_is{"Today: {}", "Nu: {}"};

// Evictions
inline constexpr Text evictions_title{"Evictions for arrears per year",
                                      "Ontruimingen om achterstand per jaar"};
inline constexpr Text evictions_axis{"evictions a year", "ontruimingen per jaar"};
inline constexpr Text years_note{
    "Bar: mean. Dark band: 90 % interval of the mean. Light band: a single year as luck may have "
    "it "
    "(90 % of the replications).",
    "Balk: gemiddelde. Donkere band: 90 %-bandbreedte van het gemiddelde. Lichte band: één jaar "
    "zoals het toeval het kan brengen (90 % van de herhalingen)."};

// KPI over quarters
inline constexpr Text a_year{"a year", "per jaar"}, a_quarter{"a quarter", "per kwartaal"};
// Money
inline constexpr Text money_title{"Who pays for rent collection", "Wie de huurincasso betaalt"};
inline constexpr Text money_title_of{"Who pays more, who pays less: {}",
                                     "Wie betaalt meer, wie minder: {}"};
inline constexpr Text eur_a_year{"€ a year", "€ per jaar"};
inline constexpr Text the_country{"the country together", "het land samen"};
inline constexpr Text country_changes{
    "For the country together, € a year, mean of {}: {} ({})",
    "Voor het land samen, € per jaar, gemiddeld over {}: {} ({})"};
inline constexpr Text country_is{"Resources only: what changes hands cancels out.",
                                 "Alleen wat verbruikt wordt: wat van hand wisselt valt weg."};
inline constexpr Text money_note{
    "What each pays less what each receives, mean over the years; together the cost to the "
    "country. "
    "Thin band: 90 % interval.",
    "Wat ieder betaalt min wat ieder ontvangt, gemiddeld over de jaren; samen de kosten voor het "
    "land. Smalle band: 90 %-bandbreedte."};
inline constexpr Text money_note_broken{
    "What each pays less what each receives, mean over the years. The axis does not begin at 0. "
    "Full: more; light: less. Thin band: 90 % interval.",
    "Wat ieder betaalt min wat ieder ontvangt, gemiddeld over de jaren. De as begint niet bij 0. "
    "Vol: meer; licht: minder. Smalle band: 90 %-bandbreedte."};
inline constexpr Text interval_of{"90 % interval: {}", "90 %-bandbreedte: {}"};
inline constexpr Text paid_to{"{0}: {2} to the {1}", "{0}: {2} aan {1}"};
inline constexpr Text paid_by{"{0}: {2} from the {1}", "{0}: {2} van {1}"};
inline constexpr Text used_up{"{0}: {2}", "{0}: {2}"};

// Benchmark
inline constexpr Text benchmark_title{"Financial and social return",
                                      "Financieel en sociaal "
                                      "rendement"};
inline constexpr Text benchmark_under{"{} <home|homes>, {}; lower left is better on both",
                                      "{} <woning|woningen>, {}; linksonder is op beide beter"};
inline constexpr Text benchmark_note{
    "Larger marks: larger corporations; filled: the own size class. Cloud: 90 % interval of the "
    "mean. Dotted: published for the sector; nothing is published per size class.",
    "Groter teken: grotere corporatie; gevuld: de eigen grootteklasse. Wolk: 90 %-bandbreedte van "
    "het gemiddelde. Gestippeld: gepubliceerd voor de sector; per grootteklasse is niets "
    "gepubliceerd."};
inline constexpr Text sector_figure{"sector {}: {}", "sector {}: {}"};

// Survival of a case
inline constexpr Text survival_title{"How long arrears last, by profile",
                                     "Hoe lang achterstanden duren, per profiel"};
inline constexpr Text survival_under{
    "The profile at the start of the case, which the corporation does not see",
    "Het profiel bij het begin van de zaak, dat de corporatie niet ziet"};
inline constexpr Text survival_axis{"% of cases still open", "% van de zaken nog open"};
inline constexpr Text survival_days{"days after the first missed rent",
                                    "dagen na de eerste gemiste huur"};
inline constexpr Text survival_definition{
    "Of the cases that reach an age, the share that does not end before the next one, multiplied "
    "up "
    "to here. Who leaves with the debt counts until then.",
    "Van de zaken die een leeftijd halen het deel dat niet eindigt voor de volgende, "
    "vermenigvuldigd tot hier. Wie met de schuld vertrekt telt tot dan mee."};
inline constexpr Text survival_note{
    "The days are spaced by their square root. Bands: 90 % interval of the mean. Luck only.",
    "De dagen staan op wortelschaal. Banden: 90 %-bandbreedte van het gemiddelde. Alleen toeval."};
inline constexpr Text days_after{"{} <day|days> after the first missed rent",
                                 "{} <dag|dagen> na de eerste gemiste huur"};

// Heat map
inline constexpr Text heat_title{"{}, {}", "{}, {}"};
inline constexpr Text heat_under{"In {}; today: {}, {}", "In {}; nu: {}, {}"};
inline constexpr Text heat_note{
    "Darker: more. Framed: today's policy. The 90 % interval stands in the tooltip.",
    "Donkerder: meer. Omkaderd: het beleid van nu. De 90 %-bandbreedte staat in de tekst bij de "
    "cel."};
inline constexpr Text not_run_yet{"not calculated yet", "nog niet berekend"};

// Chain
inline constexpr Text chain_title{"The chain: how many cases reach each step, a year",
                                  "De keten: hoeveel zaken elke stap bereiken, per jaar"};
inline constexpr Text chain_under{"{}: arrears cases a year, {}; width = cases",
                                  "{}: achterstandszaken per jaar, {}; breedte = zaken"};
inline constexpr Text chain_under_change{
    "{}: arrears cases a year, {}; in brackets the change against today's policy",
    "{}: achterstandszaken per jaar, {}; tussen haakjes het verschil met het beleid van nu"};
inline constexpr Text mean_of{"mean of {}", "gemiddeld over {}"};
inline constexpr Text pace_of_quarter{"at the pace of this quarter",
                                      "in het tempo van dit kwartaal"};
inline constexpr Text chain_note{
    "Light and turning up: nothing is owed any more. Dark and turning down: the tenant leaves with "
    "the debt, or it is given up. Round shade: cases that stand there.",
    "Licht en omhoog: er is niets meer open. Donker en omlaag: de huurder vertrekt met de schuld, "
    "of "
    "die wordt afgeboekt. Ronde schaduw: zaken die daar staan."};
inline constexpr Text start{"start", "begin"};
inline constexpr Text departed{"departed", "vertrokken"};
inline constexpr Per<CaseOutcome, Text> outcomes{
    {{"nothing is owed any more", "niets meer open"},
     {"debt settlement, the rest is given up", "schuldregeling, de rest wordt kwijtgescholden"},
     {"evicted", "ontruimd"},
     {"left with the debt", "vertrokken met de schuld"},
     {"written off", "afgeboekt"}}};
inline constexpr Text flow_is{"{0} → {1}: {2} a year", "{0} → {1}: {2} per jaar"};
inline constexpr Text end_is{"{0}, then {1}: {2} a year", "{0}, daarna {1}: {2} per jaar"};
inline constexpr Text cases_a_year{"{} cases a year", "{} zaken per jaar"};
inline constexpr Text against_today{"Against today's policy: {}",
                                    "Tegenover het beleid van nu: {}"};
inline constexpr Text standing_is{"Standing there: {}", "Staan daar: {}"};
inline constexpr Text step_costs{"Used up in this step: € {} a year",
                                 "Verbruikt in deze stap: € {} per jaar"};

// Who they are
inline constexpr Text nobody{"Nobody, in any of the replications.",
                             "Niemand, in geen van de herhalingen."};
inline constexpr Text mark_is_all{"Upright mark: share of all tenants",
                                  "Staand streepje: aandeel van alle huurders"};
inline constexpr Text of_all_tenants{"Of all tenants: {}", "Van alle huurders: {}"};
inline constexpr Text click_for_story{"Click for the story of one of them",
                                      "Klik voor het verhaal van een van hen"};
inline constexpr Text who_in_arrears{"Who are in arrears", "Wie een achterstand hebben"};
inline constexpr Text who_evicted{"Who are evicted for arrears",
                                  "Wie om achterstand ontruimd zijn"};
inline constexpr Text of_in_arrears{"% of tenants in arrears, mean of the quarters' ends",
                                    "% van wie een achterstand heeft, gemiddeld over de kwartalen"};
inline constexpr Text of_evicted{"% of evicted tenants", "% van wie ontruimd is"};
inline constexpr Text count_stock{"{} at a time ({})", "{} tegelijk ({})"};
inline constexpr Text count_flow{"{} a year ({})", "{} per jaar ({})"};
inline constexpr Text by_profile{"Profile: threshold, paralysis (hidden)",
                                 "Profiel: drempel, verlamdheid (verborgen)"};
inline constexpr Per<Profile, Text> profiles{{{"I: high, high", "I: hoog, hoog"},
                                              {"II: high, low", "II: hoog, laag"},
                                              {"III: low, high", "III: laag, hoog"},
                                              {"IV: low, low", "IV: laag, laag"}}};
inline constexpr Text by_segment{"Segment (what the corporation sees)",
                                 "Segment (wat de corporatie ziet)"};
inline constexpr Text by_shock{"Setback that is felt now", "Tegenslag die nu speelt"};
inline constexpr Text by_household{"Household", "Huishouden"};
inline constexpr Text no_setback{"none", "geen"};
inline constexpr Text endings_title{"How arrears cases end", "Hoe achterstandszaken eindigen"};
inline constexpr Text endings_under{"Of all cases that ended in the counted years",
                                    "Van alle zaken die in de getelde jaren eindigden"};
inline constexpr Text of_ended{"% of cases that ended", "% van de geëindigde zaken"};
inline constexpr Text before_title{"What was tried before an eviction",
                                   "Wat er voor een ontruiming geprobeerd is"};
inline constexpr Text before_under{"{}: {} evictions a year; {} days from the first missed rent",
                                   "{}: {} ontruimingen per jaar; {} dagen na de eerste gemiste "
                                   "huur"};
inline constexpr Text before_none{"{}: no evictions", "{}: geen ontruimingen"};
inline constexpr Text of_evicted_had{"% of evicted tenants who had it in that case",
                                     "% van de ontruimden die het in die zaak kregen"};
inline constexpr Text before_contact{"Contact and help", "Contact en hulp"};
inline constexpr Text before_steps{"Steps", "Stappen"};
inline constexpr Per<Tried, Text> tried{
    {{"a call or visit was tried", "bellen of bezoek geprobeerd"},
     {"the tenant was spoken to", "de huurder is gesproken"},
     {"help had started", "hulp was begonnen"}}};
inline constexpr Text of_step{"% of those who reach the step", "% van wie de stap bereikt"};
inline constexpr Text reach_by_profile{"Who reach it: threshold, paralysis",
                                       "Wie haar bereikt: drempel, verlamdheid"};
inline constexpr Text reach_by_segment{"By segment", "Per segment"};
inline constexpr Text who_under{"By hidden profile, segment, setback and household",
                                "Naar verborgen profiel, segment, tegenslag en huishouden"};

// One tenant
inline constexpr Text tenant_title{"Home {}: one tenant's time",
                                   "Woning {}: de tijd van één huurder"};
inline constexpr Text tenant_under{
    "{}, {}, {} years old, rent {} a month. Hidden from the corporation: profile {}.",
    "{}, {}, {} jaar oud, huur {} per maand. Verborgen voor de corporatie: profiel {}."};
inline constexpr Text no_story{"Nothing happened here: the rent was paid when due.",
                               "Hier gebeurde niets: de huur kwam op tijd."};
inline constexpr Text tenant_note{
    "Money: the filled band is what is owed, the dashed line is savings. What doesn't fit stands "
    "in "
    "the tooltips; “drempel tenant” tells it all.",
    "Geld: de gevulde band is de schuld, de streeplijn het spaargeld. Wat niet past staat in de "
    "teksten bij de tekens; “drempel tenant” vertelt alles."};
inline constexpr Text lane_inner{"inside", "van binnen"};
inline constexpr Text lane_life{"what happens", "wat er gebeurt"};
inline constexpr Text lane_sees{"what is seen", "wat men ziet"};
inline constexpr Text lane_does{"what is done", "wat men doet"};
inline constexpr Text lane_money{"money, €", "geld, €"};
inline constexpr Text threshold{"threshold", "drempel"};
inline constexpr Text paralysis{"paralysis", "verlamdheid"};
inline constexpr Text curtain{"hidden from the corporation", "verborgen voor de corporatie"};
inline constexpr Text seen_as{"The corporation sees: {}", "De corporatie ziet: {}"};
inline constexpr Text owes_and_saves{"Owes € {}, savings € {}", "Schuld € {}, spaargeld € {}"};

}  // namespace drempel::chart_words
