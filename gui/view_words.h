// What the views say on their own account beside words.h, in both languages.
#pragma once

#include "base/text.h"

namespace drempel::gui::words {

// Somebody of a group
inline constexpr Text one_of{"One of: {}", "Een van: {}"};
inline constexpr Text one_of_where{"One of: {} · replication {} · {} · {} of {}",
                                   "Een van: {} · herhaling {} · {} · {} van {}"};
inline constexpr Text next_of{"Another one of them", "Nog een van hen"};
inline constexpr Text nobody_of{
    "Nobody: {}. In none of the {} <replication|replications> is there anybody like that.",
    "Niemand: {}. In geen van de {} herhalingen is er zo iemand."};
inline constexpr Text looking_for{"Looking for one of: {} …",
                                  "Er wordt gezocht naar een van: {} …"};
inline constexpr Text evicted_in{"evicted for arrears in {}, {}",
                                 "ontruimd om achterstand in {}, {}"};

// Chain
inline constexpr Text rule_title{"Rule", "Regel"};
inline constexpr Text numbers_title{"Cases a year", "Zaken per jaar"};
inline constexpr Text no_rule{"No workflow plans it on a day: it follows from what happens.",
                              "Geen werkwijze plant haar op een dag: ze volgt uit wat er gebeurt."};

// People
inline constexpr Text who_parts[] = {{"In arrears", "Achterstand"},
                                     {"Evicted", "Ontruimd"},
                                     {"Before an eviction", "Vóór een ontruiming"},
                                     {"How cases end", "Hoe zaken eindigen"},
                                     {"As a table", "Als tabel"}};

// KPIs
inline constexpr Text search_figures{"Search, for instance judgments",
                                     "Zoek, bijvoorbeeld vonnissen"};
inline constexpr Text height{"Height", "Hoogte"};
inline constexpr Text heights[] = {
    {"as it fits best", "zoals het past"}, {"from 0", "vanaf 0"}, {"close up", "van dichtbij"}};
inline constexpr Text whole_period{"Whole period", "Hele periode"};
inline constexpr Text zoom_hint{
    "Drag over quarters to look closer, or turn the wheel; double-click for the whole period.",
    "Sleep over kwartalen om dichterbij te kijken, of draai het wiel; dubbelklik voor de hele "
    "periode."};

// Two levers
inline constexpr Text from{"from", "van"}, to{"to", "tot"}, steps{"steps", "stappen"};
inline constexpr Text back_to_usual{"Back to a band around today's value",
                                    "Terug naar een band rond de waarde van nu"};
inline constexpr Text today_outside{"Today's policy lies outside this map: {} {}, {} {}.",
                                    "Het beleid van nu ligt buiten deze kaart: {} {}, {} {}."};
inline constexpr Text cells{"{} × {} = {} cells, each a run of its own",
                            "{} × {} = {} cellen, elk een eigen berekening"};

// Chain
inline constexpr Text not_all_evicted{
    "Not each of them is evicted: some hand in the keys first, have gone, or still pay. The "
    "evictions themselves are under People.",
    "Niet ieder van hen wordt ontruimd: sommigen leveren eerst de sleutels in, zijn weg of betalen "
    "nog. De ontruimingen zelf staan onder Mensen."};

// Overview
inline constexpr Text who_pays{"Who pays, € a year, mean of {}",
                               "Wie betaalt, € per jaar, gemiddeld over {}"};
inline constexpr Text who_pays_tip{
    "What each pays less what each receives, mean over the years; below zero: receives more than "
    "it pays. Click for who pays whom.",
    "Wat ieder betaalt min wat ieder ontvangt, gemiddeld over de jaren; onder nul: ontvangt meer "
    "dan het betaalt. Klik voor wie wie betaalt."};
inline constexpr Text published{"Published for the sector: {}", "Gepubliceerd voor de sector: {}"};
inline constexpr Text differences_picture{"What the strategies change",
                                          "Wat de strategieën veranderen"};

}  // namespace drempel::gui::words
