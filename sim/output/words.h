// The texts of reports and stories, in both languages. "{}" is filled in by fmt.
#pragma once

#include "base/text.h"

namespace drempel::words {

inline constexpr Text yes{"yes", "ja"}, no{"no", "nee"};

// Changes
inline constexpr Text dated{"{0} from {1}", "{0} vanaf {1}"};
inline constexpr Text dated_ramp{"{0} from {1}, in {2} monthly steps",
                                 "{0} vanaf {1}, in {2} maandelijkse stappen"};
inline constexpr Text workflow_differs{"Workflow: other days, channels or conditions at {}",
                                       "Werkwijze: andere dagen, kanalen of voorwaarden bij {}"};
inline constexpr Text nothing_differs{"nothing differs from the base",
                                      "niets wijkt af van de basis"};
inline constexpr Text more_changes{"and {} more", "en nog {}"};

// Heading
inline constexpr Text maker{"Drempel {} · results version {}", "Drempel {} · resultaatversie {}"};
inline constexpr Text compared_with{"compared with", "vergeleken met"};
inline constexpr Text setup{"{} homes · {} years from {} · {} replications · seed {}",
                            "{} woningen · {} jaar vanaf {} · {} herhalingen · startgetal {}"};
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
inline constexpr Text benchmark{"THE BENCHMARK'S PICTURE", "HET BEELD VAN DE BENCHMARK"};
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
inline constexpr Text past{
    "The past is {} years under today's policy; in its last year arrears changed by {}% and "
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
    "The wanted precision was NOT reached within {} replications.",
    "De gevraagde nauwkeurigheid is NIET gehaald binnen {} herhalingen."};
inline constexpr Text ledger{
    "Every euro is accounted for: opening + billed = paid + open + written off.",
    "Elke euro is verantwoord: begin + gefactureerd = betaald + open + afgeboekt."};
inline constexpr Text ledger_broken{
    "The ledger does NOT balance: this is a fault in the program; do not use these figures.",
    "Het grootboek klopt NIET: dit is een fout in het programma; gebruik deze cijfers niet."};
inline constexpr Text speed{"{} s for {} million tenant-months: {} million a second.",
                            "{} s voor {} miljoen huurdermaanden: {} miljoen per seconde."};

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
