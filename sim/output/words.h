// The texts of reports and stories, in both languages. "{}" is filled in by fmt.
#pragma once

#include "base/text.h"

namespace drempel::words {

inline constexpr Text yes{"yes", "ja"}, no{"no", "nee"};

// Changes
inline constexpr Text dated{"{0} from {1}", "{0} vanaf {1}"};
inline constexpr Text dated_ramp{"{0} from {1}, in {2} monthly <step|steps>",
                                 "{0} vanaf {1}, in {2} maandelijkse <stap|stappen>"};
// A breach and what it is a breach of: law, covenant, practice.
inline constexpr Text breach_of{"{} ({})", "{} ({})"};
inline constexpr Text workflow_differs{"Workflow: other days, channels or conditions at {}",
                                       "Werkwijze: andere dagen, kanalen of voorwaarden bij {}"};
inline constexpr Text all_but{" (all but {})", " (allen behalve {})"};
inline constexpr Text nothing_differs{"nothing differs from the base",
                                      "niets wijkt af van de basis"};
// What changes nothing, and why
inline constexpr Text unanswered{"nothing in the {0} runs answered to this: {1}.",
                                 "niets in de {0} runs reageerde hierop: {1}."};
inline constexpr Text dated_too_late{"{0} changes on {1}, after the last day of the run ({2})",
                                     "{0} verandert op {1}, na de laatste dag van de run ({2})"};
inline constexpr Text no_step_reads{"no step of the workflow reads {0} (that would be {1})",
                                    "geen stap van de werkwijze leest {0} (dat zou {1} zijn)"};
inline constexpr Text nobody_in_segment{"nobody is in segment {0} here ({1} is off)",
                                        "niemand zit hier in segment {0} ({1} staat uit)"};
inline constexpr Text step_never_taken{"no case came to {}", "geen zaak kwam aan {} toe"};
inline constexpr Text decided_nothing{
    "what it changes was read, and decided nothing for anybody; with more homes, years or "
    "replications it may",
    "wat het verandert is gelezen en besliste voor niemand iets; met meer woningen, jaren of "
    "herhalingen kan dat anders zijn"};
inline constexpr Text idle{"In a run of {0} years this changes nothing: {1}.",
                           "In een run van {0} jaar verandert dit niets: {1}."};
inline constexpr Text more_changes{"and {} more", "en nog {}"};

// Heading
inline constexpr Text maker{"Drempel {} · results version {}", "Drempel {} · resultaatversie {}"};
inline constexpr Text compared_with{"compared with", "vergeleken met"};
inline constexpr Text setup{
    "{} <home|homes> · {} <year|years> from {} · {} "
    "<replication|replications> · seed {}",
    "{} <woning|woningen> · {} jaar vanaf {} · {} "
    "<herhaling|herhalingen> · startgetal {}"};
inline constexpr Text set_by_hand{"Set on the command line: {}", "Gezet op de opdrachtregel: {}"};
inline constexpr Text year_shown{
    "Figures are those of the last full calendar year ({}), with their 90 % interval.",
    "De cijfers gelden voor het laatste volle kalenderjaar ({}), met hun 90 %-bandbreedte."};
inline constexpr Text how_to_read{
    "Figures are those of the last full calendar year ({}). A change is today's practice against "
    "the "
    "alternative, on the same tenants with the same luck, with its 90 % interval and a word for "
    "how "
    "sure it is that there is a change at all (luck only).",
    "De cijfers gelden voor het laatste volle kalenderjaar ({}). Een verandering is het "
    "alternatief "
    "tegenover vandaag, bij dezelfde huurders met hetzelfde toeval, met de 90 %-bandbreedte en een "
    "woord voor hoe zeker het is dat er verschil is (alleen wat toeval betreft)."};

// Columns
inline constexpr Text today{"today", "vandaag"};
inline constexpr Text change{"change", "verandering"};
inline constexpr Text interval{"interval", "bandbreedte"};
inline constexpr Text certainty{"is it so?", "is het zo?"};
inline constexpr Text a_year{"a year", "per jaar"};
inline constexpr Text mean{"mean", "gemiddeld"};
inline constexpr Text spread{"spread", "spreiding"};
inline constexpr Text base{"base", "basis"};

// Sections
inline constexpr Text people{"FOR PEOPLE", "VOOR MENSEN"};
inline constexpr Text money{"FOR MONEY", "VOOR HET GELD"};
inline constexpr Text staff{"FOR STAFF", "VOOR MEDEWERKERS"};
inline constexpr Text chain{"THE CHAIN: arrears cases that reach each step, a year",
                            "DE KETEN: achterstandszaken die elke stap bereiken, per jaar"};
inline constexpr Text kpis{"KPI'S OF THE PROCESS BOOK", "KPI'S VAN HET PROCESSENBOEK"};
inline constexpr Text who_pays{
    "WHO PAYS: € a year, mean over the years; for alternatives the change",
    "WIE BETAALT: € per jaar, gemiddeld over de jaren; bij alternatieven het verschil"};
inline constexpr Text who_pays_run{"WHO PAYS: € a year, mean over the years",
                                   "WIE BETAALT: € per jaar, gemiddeld over de jaren"};
inline constexpr Text in_short{"IN SHORT", "IN HET KORT"};
inline constexpr Text country{"the country (resources only)",
                              "het land (alleen wat verbruikt wordt)"};
inline constexpr Text law{"LAW AND PRACTICE: breaches a year",
                          "WET EN PRAKTIJK: afwijkingen per jaar"};
inline constexpr Text no_breaches{"No term of law or practice was broken.",
                                  "Er is niet afgeweken van wet of praktijk."};
inline constexpr Text waited_in_vain{
    "WAITED IN VAIN ({0}): {1} handovers a year went on without the personal contact that policy "
    "asks first, and {2} calls and visits a year were never made, because nobody came to them "
    "within {3} days (handover.wait_days). A judge counts the missed contact.",
    "TEVERGEEFS GEWACHT ({0}): {1} overdrachten per jaar gingen door zonder het persoonlijke "
    "contact dat het beleid eerst vraagt, en {2} telefoontjes en bezoeken per jaar zijn nooit "
    "gedaan, omdat er binnen {3} dagen niemand aan toekwam (handover.wait_days). Een rechter "
    "rekent "
    "het gemiste contact mee."};
inline constexpr Text unreached{
    "At the policy date {1} open cases (mean of a run) stood past the way to a new step of "
    "\"{0}\": "
    "no rule of its workflow leads there, and they went on without it.",
    "Op de beleidsdatum stonden {1} lopende zaken (gemiddeld per run) voorbij de weg naar een "
    "nieuwe "
    "stap van \"{0}\": geen regel van die werkwijze leidt ernaartoe, en zij gingen zonder verder."};
inline constexpr Text foundations{"WHAT THIS RESTS ON", "WAAR DIT OP RUST"};

inline constexpr Text statuses{
    "Of the {} values in the base, {} are law, {} published, {} calibrated and {} expert guesses. "
    "What "
    "stands above rests on those guesses too: the intervals are about luck, not about what nobody "
    "knows. \"drempel list parameters\" prints every value with its source.",
    "Van de {} waarden in de basis zijn er {} wet, {} gepubliceerd, {} gekalibreerd en {} "
    "inschatting. "
    "Wat hierboven staat rust ook op die inschattingen: de bandbreedtes gaan over toeval, niet "
    "over "
    "wat niemand weet. \"drempel list parameters\" geeft elke waarde met haar bron."};
inline constexpr Text guessed_changes{"Guesses that the alternatives change: {}.",
                                      "Inschattingen die de alternatieven veranderen: {}."};
inline constexpr Text rests_on{
    "The difference goes through {} of the {} guesses, by section: {}.",
    "Het verschil loopt door {} van de {} inschattingen, per onderdeel: {}."};
inline constexpr Text never_happened{
    "Where an interval runs from 0 and the mean is 0, it never happened in {0} replications; about "
    "3 "
    "in all of them together is the most there may be (95 %).",
    "Waar een bandbreedte bij 0 begint en het gemiddelde 0 is, kwam het in {0} herhalingen niet "
    "voor; ongeveer 3 in alle samen is het hoogste dat kan (95 %)."};
inline constexpr Text at_most{"at most {}", "hoogstens {}"};
inline constexpr Text known_until{"Known until, and repeated to {1}: {0}.",
                                  "Bekend tot, en daarna herhaald tot in {1}: {0}."};
inline constexpr Text known_row{"{0} {1} (then {2} on)", "{0} {1} (daarna steeds {2})"};
inline constexpr Text known_tariffs{"tariffs and amounts of the law {} (then unchanged)",
                                    "tarieven en bedragen van de wet {} (daarna onveranderd)"};
inline constexpr Text past{
    "The past is {} <year|years> under today's policy; in its last year arrears changed by {}% and "
    "bailiff "
    "files by {}%.",
    "Het verleden is {} jaar onder het beleid van vandaag; in het laatste jaar veranderde de "
    "achterstand {}% en het aantal deurwaarderdossiers {}%."};
inline constexpr Text still_drifting{
    "That is more than 1 % a year beyond noise: part of what changes later is the past settling.",
    "Dat is meer dan 1 % per jaar boven het toeval: een deel van wat later verandert is het "
    "verleden "
    "dat nog tot rust komt."};
inline constexpr Text pairing{
    "Pairing by tenant and luck took away {}% of the noise in the differences.",
    "Door te vergelijken per huurder en toeval verdween {}% van de ruis in de verschillen."};
inline constexpr Text own_past{
    "\"{}\" has another world and so a past of its own: it is paired by seed only.",
    "\"{}\" heeft een andere wereld en dus een eigen verleden: alleen het startgetal is gelijk."};
inline constexpr Text precision_met{"The wanted precision was reached.",
                                    "De gevraagde nauwkeurigheid is gehaald."};
inline constexpr Text precision_missed{
    "The wanted precision was NOT reached within {} <replication|replications>.",
    "De gevraagde nauwkeurigheid is NIET gehaald binnen {} <herhaling|herhalingen>."};
inline constexpr Text ledger{
    "Every euro is accounted for: opening + billed = paid + open + written off.",
    "Elke euro is verantwoord: begin + gefactureerd = betaald + open + afgeboekt."};
inline constexpr Text ledger_broken{
    "The ledger does NOT balance: this is a fault in the program; do not use these figures.",
    "Het grootboek klopt NIET: dit is een fout in het programma; gebruik deze cijfers niet."};
inline constexpr Text reconciled{
    "{} reconciliations hold to the cent and the unit, in every quarter of {} <run|runs>.",
    "{} aansluitingen kloppen op de cent en op het stuk, in elk kwartaal van {} <run|runs>."};
inline constexpr Text reconciliation_broken{
    "A reconciliation is broken: {}: {} against {}. This is a fault in the program; do not use "
    "these figures.",
    "Een aansluiting klopt niet: {}: {} tegenover {}. Dit is een fout in het programma; gebruik "
    "deze cijfers niet."};
inline constexpr Text speed{"{} s for {} million tenant-months: {} million a second.",
                            "{} s voor {} miljoen huurdermaanden: {} miljoen per seconde."};

// The benchmark's frame
inline constexpr Text financial_return{"THE BENCHMARK: FINANCIAL RETURN",
                                       "DE BENCHMARK: FINANCIEEL RENDEMENT"};
inline constexpr Text social_return{"THE BENCHMARK: SOCIAL RETURN",
                                    "DE BENCHMARK: SOCIAAL RENDEMENT"};
inline constexpr Text sector{"sector", "sector"};
inline constexpr Text size_class{
    "Size class: {}. Beside it the published figure of the whole sector, of the nearest year; the "
    "benchmark's deck prints none per size class.",
    "Grootteklasse: {}. Ernaast het gepubliceerde cijfer van de hele sector, van het "
    "dichtstbijzijnde jaar; de presentatie van de benchmark geeft er geen per grootteklasse."};

// What becomes of costs
inline constexpr Text recovery{"WHAT BECOMES OF COSTS: €, last year",
                               "WAT ER VAN KOSTEN WORDT: €, laatste jaar"};
inline constexpr Text advanced{"advanced", "voorgesch."}, allowed{"may charge", "mag"};
inline constexpr Text charged{"charged", "berekend"}, recovered{"recovered", "ontvangen"};
inline constexpr Text written_off{"given up", "opgegeven"}, still_open{"still open", "nog open"};

// The Woonbron line
inline constexpr Text woonbron{"FILES AT THIRD PARTIES: the Woonbron line (no target)",
                               "DOSSIERS BIJ DERDEN: de regel van Woonbron (geen doel)"};
inline constexpr Text kept_out{"Files kept out of court, a year",
                               "Dossiers buiten de rechter gehouden, per jaar"};
inline constexpr Text kept_at_tariff{"  at dated tariffs, € {} a file",
                                     "  tegen gedateerde tarieven, € {} per dossier"};
inline constexpr Text kept_at_own_price{"  at the corporation's own price, € {} a file",
                                        "  tegen de eigen prijs, € {} per dossier"};
inline constexpr Text readings{
    "Woonbron's slide says \"+ € 240,000 / − € 500,000\" without labels. Reading A: 1,400 files "
    "at € 170 cost about € 240,000; 20 points of them kept out of court would then save about € "
    "700,000. Reading B: € 240,000 at € 260 is 923 files, of which 20 points, 185, kept out of "
    "court at € 2,900 − 260 save about € 487,000. Neither is a target.",
    "De dia van Woonbron zegt \"+ € 240.000 / − € 500.000\" zonder bijschrift. Lezing A: 1.400 "
    "dossiers van € 170 kosten ongeveer € 240.000; 20 procentpunt daarvan buiten de rechter "
    "bespaart dan ongeveer € 700.000. Lezing B: € 240.000 bij € 260 is 923 dossiers, waarvan 20 "
    "procentpunt, 185, buiten de rechter bij € 2.900 − 260 ongeveer € 487.000 bespaart. Geen van "
    "beide is een doel."};

// Payment morale at both ends
inline constexpr Text morale{
    "DOES THE ORDER HOLD? Best first, with payment morale off and at its upper bound",
    "BLIJFT DE VOLGORDE? De beste eerst, zonder betaalmoraal en met de hoogste betaalmoraal"};
inline constexpr Text morale_off{"morale off", "zonder moraal"};
inline constexpr Text morale_full{"morale at its bound", "hoogste moraal"};
inline constexpr Text order_question{"does it hold?", "blijft ze?"};
inline constexpr Text order_holds{"yes", "ja"};
inline constexpr Text order_within_luck{"within luck", "binnen het toeval"};
inline constexpr Text order_changes{"NO", "NEE"};

// Story
inline constexpr Text home{"Home {}", "Woning {}"};
inline constexpr Text tenancy{
    "Tenancy {} from {}: {}, {}, {} years old, {}; rent {} a month, left after usual costs {}, "
    "savings "
    "{}; {}. Hidden from the corporation: profile {}.",
    "Huurovereenkomst {} vanaf {}: {}, {}, {} jaar oud, {}; huur {} per maand, over na de gewone "
    "kosten "
    "{}, spaargeld {}; {}. Verborgen voor de corporatie: profiel {}."};
inline constexpr Text no_children{"no children", "geen kinderen"};
inline constexpr Text one_child{"1 child", "1 kind"}, children{"{} children", "{} kinderen"};
inline constexpr Text with_mandate{"pays by direct debit", "betaalt per incasso"};
inline constexpr Text without_mandate{"pays without direct debit", "betaalt zonder incasso"};
inline constexpr Text nothing_happened{"Nothing happened in this time: the rent was paid when due.",
                                       "In deze tijd gebeurde er niets: de huur kwam op tijd."};
inline constexpr Text date{"date", "datum"}, lane{"lane", "spoor"}, owes{"owes", "schuld"};
inline constexpr Text buffer{"savings", "spaargeld"}, threshold{"threshold", "drempel"};
inline constexpr Text paralysis{"paralysis", "verlamd"}, seen_as{"seen as", "gezien als"};
inline constexpr Text what{"what happened", "wat er gebeurde"};

}  // namespace drempel::words
