// What the application says on its own account, in both languages. "{}" is filled in by fmt.
#pragma once

#include <fmt/format.h>

#include <string>

#include "base/text.h"

namespace drempel::gui::words {

// Shell
inline constexpr Text today{"Today's policy", "Beleid van nu"};
inline constexpr Text no_difference{"differs in nothing yet", "wijkt nog nergens in af"};
inline constexpr Text and_more{"{} · and {} more", "{} · en nog {}"};
inline constexpr Text with_faults{"{} faults in the file", "{} fouten in het bestand"};
inline constexpr Text with_fault{"1 fault in the file", "1 fout in het bestand"};
inline constexpr Text add_tip{"Add a strategy: ready-made, new, or from a file (Ctrl+N)",
                              "Strategie toevoegen: kant-en-klaar, nieuw, of uit een bestand "
                              "(Ctrl+N)"};
inline constexpr Text strategies{"All strategies", "Alle strategieën"};
inline constexpr Text click_again{
    "Click again to rename, save, duplicate or take away.",
    "Klik nog eens om te hernoemen, op te slaan, te dupliceren of weg "
    "te halen."};
inline constexpr Text add_empty{"A new strategy", "Een nieuwe strategie"};
inline constexpr Text add_file{"From a file …", "Uit een bestand …"};
inline constexpr Text ready_made{"Ready-made strategies", "Kant-en-klare strategieën"};
inline constexpr Text climates{"What comes from outside", "Wat van buiten komt"};
inline constexpr Text scenarios{"Corporations", "Corporaties"};
inline constexpr Text open_base{"Another corporation or today's policy … (Ctrl+O)",
                                "Een andere corporatie of ander beleid van nu … (Ctrl+O)"};
inline constexpr Text rename{"Name", "Naam"};
inline constexpr Text duplicate{"Duplicate", "Dupliceren"};
inline constexpr Text remove{"Take away", "Weghalen"};
inline constexpr Text save{"Save", "Opslaan"};
inline constexpr Text save_as{"Save as …", "Opslaan als …"};
inline constexpr Text path_hint{"or type a path that ends in .toml",
                                "of typ een pad dat eindigt op .toml"};
inline constexpr Text no_files{"No scenario files (.toml) in this folder.",
                               "Geen scenariobestanden (.toml) in deze map."};
inline constexpr Text open{"Open", "Openen"};
inline constexpr Text unsaved{"not saved", "niet opgeslagen"};
inline constexpr Text undo{"Undo (Ctrl+Z)", "Ongedaan maken (Ctrl+Z)"};
inline constexpr Text redo{"Redo (Ctrl+Y)", "Opnieuw (Ctrl+Y)"};
inline constexpr Text save_tip{"Save (Ctrl+S)", "Opslaan (Ctrl+S)"};
inline constexpr Text theme{"Light or dark", "Licht of donker"};
inline constexpr Text language{"Nederlands", "English"};
inline constexpr Text tour{"A short tour", "Korte rondleiding"};
inline constexpr Text tour_tip{"four steps, half a minute", "vier stappen, een halve minuut"};
inline constexpr Text help{"Keyboard, and a short tour (F1)",
                           "Toetsen, en een korte rondleiding (F1)"};
inline constexpr Text keyboard{"With the keyboard", "Met het toetsenbord"};
inline constexpr Text drawer_tip{"Levers on or off the screen (Ctrl+L)",
                                 "Hefbomen tonen of weg (Ctrl+L)"};
inline constexpr Text stop{"Stop", "Stop"};
inline constexpr Text go_on{"Go on", "Ga door"};

// Status line
inline constexpr Text status_past{
    "Living the past of {} <home|homes> under today's policy, once ({} of {})",
    "Het verleden van {} <woning|woningen> onder het beleid van nu wordt één keer geleefd ({} van "
    "{})"};
inline constexpr Text status_deciding{
    "Living the past of {} <home|homes> under today's policy, until arrears hold steady",
    "Het verleden van {} <woning|woningen> onder het beleid van nu wordt geleefd, tot de "
    "achterstanden "
    "stabiel zijn"};
inline constexpr Text status_running{
    "{} of {} <replication|replications>; intervals tighten while you look",
    "{} van {} <herhaling|herhalingen>; de bandbreedtes worden gaandeweg "
    "smaller"};
inline constexpr Text status_grid{"Filling the map: {} of {}", "De kaart wordt gevuld: {} van {}"};
inline constexpr Text status_done{
    "{} <home|homes> · {} <year|years> from {} · {} <replication|replications> · luck only, most "
    "values are expert guesses",
    "{} <woning|woningen> · {} jaar vanaf {} · {} <herhaling|herhalingen> · alleen toeval, de "
    "meeste waarden zijn "
    "inschattingen"};
inline constexpr Text status_why{
    "A replication is the same corporation with other luck. The more of them, the narrower the "
    "interval round each figure. What they can't tell is whether the guesses are right.",
    "Een herhaling is dezelfde corporatie met ander toeval. Hoe meer herhalingen, hoe smaller de "
    "bandbreedte om elk cijfer. Of de inschattingen kloppen zeggen ze niet."};
inline constexpr Text status_cancelled{"Stopped at {} of {} <replication|replications>",
                                       "Gestopt bij {} van {} <herhaling|herhalingen>"};
inline constexpr Text status_failed{"The run failed: {}", "De berekening is mislukt: {}"};
inline constexpr Text status_old{"Figures of the setting before; the new ones are on their way",
                                 "Cijfers van de vorige instelling; de nieuwe zijn onderweg"};

// Drawer
inline constexpr Text search{"Search, for instance visit", "Zoek, bijvoorbeeld huisbezoek"};
inline constexpr Text no_search{"Show all levers again", "Weer alle hefbomen tonen"};
inline constexpr Text as_levers{"Levers", "Hefbomen"};
inline constexpr Text as_file{"File", "Bestand"};
inline constexpr Text changed{"Different from today", "Anders dan nu"};
inline constexpr Text all_values{"Also show the assumptions", "Toon ook de aannames"};
inline constexpr Text nothing_found{"No lever has “{}” in it.", "Geen hefboom met “{}”."};
inline constexpr Text steps_of_workflow{"{} steps of the workflow", "{} stappen van de werkwijze"};
inline constexpr Text in_workflow{"In the workflow", "In de werkwijze"};
inline constexpr Text now_is{"now {}", "nu {}"};
inline constexpr Text range{"{} to {}", "{} tot {}"};
inline constexpr Text needs_past{"lies in the past too: changing it lives another past first",
                                 "geldt ook voor het verleden: wijzigen leeft eerst een ander "
                                 "verleden"};
inline constexpr Text reset{"Back to today's value", "Terug naar de waarde van nu"};
inline constexpr Text later{"From a date on, or in steps", "Vanaf een datum, of in stappen"};
inline constexpr Text from_date{"from (day)", "vanaf (dag)"};
inline constexpr Text in_months{"in so many monthly steps (0 = at once)",
                                "in zoveel maandelijkse stappen (0 = ineens)"};
inline constexpr Text value{"value", "waarde"};
inline constexpr Text no_date{"Without this date", "Zonder deze datum"};
inline constexpr Text apply{"Apply", "Toepassen"};
inline constexpr Text dated{"{} from {}", "{} vanaf {}"};
inline constexpr Text dated_steps{"{} from {}, in {} <step|steps>",
                                  "{} vanaf {}, in {} <stap|stappen>"};
inline constexpr Text faults{"Faults in this file", "Fouten in dit bestand"};
inline constexpr Text doubts{"May be meant otherwise", "Misschien anders bedoeld"};
inline constexpr Text last_sound{"The figures show what it said before.",
                                 "De cijfers tonen wat er eerder stond."};
inline constexpr Text line{"line {}", "regel {}"};

// Views
inline constexpr Text nothing_yet{"The first figures are on their way.",
                                  "De eerste cijfers zijn onderweg."};
inline constexpr Text nothing_yet_why{
    "First the past is lived under today's policy: households, jobs, arrears and files as they "
    "would stand. That happens once; after it, every lever answers at once.",
    "Eerst wordt het verleden geleefd onder het beleid van nu: huishoudens, werk, achterstanden en "
    "dossiers zoals ze er dan voor staan. Dat gebeurt één keer; daarna antwoordt elke hefboom "
    "meteen."};
inline constexpr Text no_strategy{"Add a strategy above to see what it changes.",
                                  "Voeg hierboven een strategie toe om te zien wat die verandert."};
inline constexpr Text sector{"sector {}: {}", "sector {}: {}"};
inline constexpr Text export_svg{"Picture (SVG)", "Plaatje (SVG)"};
inline constexpr Text export_csv{"Figures (CSV)", "Cijfers (CSV)"};
inline constexpr Text written{"Written: {}", "Geschreven: {}"};
inline constexpr Text all_kpis{"The process book", "Het processenboek"};
inline constexpr Text benchmark{"The benchmark", "De benchmark"};
inline constexpr Text others{"Everything else", "Al het andere"};
inline constexpr Text trial{
    "{}: trial balance of {}, euros per run (mean of the replications)",
    "{}: proef- en saldibalans van {}, euro per run (gemiddelde van de herhalingen)"};
inline constexpr Text trial_interval{"90 % interval of the mean: {}",
                                     "90 %-interval van het gemiddelde: {}"};
inline constexpr Text account{"account", "rekening"}, opening{"opening", "begin"};
inline constexpr Text debit{"debit", "debet"}, credit{"credit", "credit"};
inline constexpr Text closing{"closing", "eind"};
inline constexpr Text resource{"used up", "verbruik"}, transfer{"changes hands", "overdracht"};
inline constexpr Text step{"step", "stap"}, cases{"cases a year", "zaken per jaar"};
inline constexpr Text click_step{"Choose a step to see its rule and its numbers.",
                                 "Kies een stap voor de regel en de cijfers."};
inline constexpr Text segment{"Segment", "Segment"};
inline constexpr Text all_segments{"all segments", "alle segmenten"};
inline constexpr Text segment_tip{
    "Group of tenants, by what the corporation can see of them. • = other steps than today",
    "Groep huurders, naar wat de corporatie van hen kan zien. • = andere stappen dan nu"};
inline constexpr Text whole_workflow{"The whole workflow", "De hele werkwijze"};
inline constexpr Text take_over{"Take over the steps of", "Neem de stappen over van"};
inline constexpr Text workflow_as_today{"Back to today's steps", "Terug naar de stappen van nu"};
inline constexpr Text workflow_as_base{"Drop what this file changes in it",
                                       "Wat dit bestand eraan wijzigt laten vervallen"};
inline constexpr Text workflow_empty{"Take all steps out", "Alle stappen weghalen"};
inline constexpr Text fine_segments{"Thirteen segments instead of nine",
                                    "Dertien segmenten in plaats van negen"};
inline constexpr Text not_fine{
    "Nobody is in this segment yet: it exists only with thirteen segments (menu beside it).",
    "In dit segment zit nog niemand: het bestaat alleen met dertien segmenten (menu ernaast)."};
inline constexpr Text steps_of_some{"Only in some segments: {}", "Alleen in sommige segmenten: {}"};
inline constexpr Text segments_differ{
    "Otherwise for: {}. What a segment says itself goes before this.",
    "Anders voor: {}. Wat voor een segment apart geldt, gaat voor."};
inline constexpr Text moment{"When", "Wanneer"};
inline constexpr Text on_day{"on a day overdue", "op een dag te laat"};
inline constexpr Text on_day_before{"before the due date", "voor de vervaldag"};
inline constexpr Text later_of_both{"the later of both", "de laatste van beide"};
inline constexpr Text least{"Only if at least this is owed",
                            "Alleen als er minstens dit openstaat"};
inline constexpr Text euros{"€ (costs and all)", "€ (kosten meegeteld)"};
inline constexpr Text months_owed{"months' bills", "maandnota's"};
inline constexpr Text after_step{"after another step", "na een andere stap"};
inline constexpr Text days{"days after it", "dagen daarna"};
inline constexpr Text on_result{"if what came of it is", "als de uitkomst daarvan is"};
inline constexpr Text any_result{"whatever came of it", "wat er ook uitkwam"};
inline constexpr Text unless{"Unless", "Behalve als"};
inline constexpr Text channel{"Channel", "Kanaal"};
inline constexpr Text time{"time {}", "{}e keer"},
    time_and_on{"time {} and on", "{}e keer en verder"};
inline constexpr Text other_channel{"Another channel later on", "Later een ander kanaal"};
inline constexpr Text less_channel{"Not this channel", "Dit kanaal niet"};
inline constexpr Text how_often{"How often", "Hoe vaak"};
inline constexpr Text repeat{"times", "keer"}, times_short{" ({} times)", " ({} keer)"};
inline constexpr Text every{"days between", "dagen ertussen"};
inline constexpr Text days_overdue{"days overdue", "dagen te laat"};
inline constexpr Text days_before_due{"days (−3 = three days before the due date)",
                                      "dagen (−3 = drie dagen voor de vervaldag)"};
inline constexpr Text add_step{"Step", "Stap"};
inline constexpr Text add_step_tip{"Add a step of the process book",
                                   "Voeg een stap uit het processenboek toe"};
inline constexpr Text remove_step{"Take this step out", "Deze stap weghalen"};
inline constexpr Text remove_step_tip{"Delete, when the step stands in the time line",
                                      "Delete, als de stap op de tijdlijn gekozen is"};
inline constexpr Text hang_on{"Take it out, and let {} come in its place",
                              "Haal weg, en laat {} ervoor in de plaats komen"};
inline constexpr Text step_as_today{"As it is today", "Zoals het nu is"};
inline constexpr Text to_file{"To the file", "Naar het bestand"};
inline constexpr Text drag_hint{
    "Drag a step along the days, or choose one and use ← →. Click it for when, how and how often.",
    "Sleep een stap langs de dagen, of kies er een en gebruik ← →. Klik erop voor wanneer, hoe en "
    "hoe vaak."};
inline constexpr Text edit_today{
    "You are changing today's policy: the past is lived anew.",
    "U wijzigt het beleid van nu: het verleden wordt opnieuw geleefd."};
inline constexpr Text lever_a{"Across", "Horizontaal"}, lever_b{"Upwards", "Verticaal"};
inline constexpr Text outcome{"Figure", "Cijfer"};
inline constexpr Text start_grid{"Fill the map", "Vul de kaart"};
inline constexpr Text grid_why{
    "Every cell is a run of its own on the same tenants with the same luck: the change against "
    "today when both levers stand there.",
    "Elke cel is een eigen berekening met dezelfde huurders en hetzelfde toeval: het verschil met "
    "nu als "
    "beide hefbomen zo staan."};
inline constexpr Text tell_why{
    "Simulated people: no real tenant is shown. Home 0 … {} of the first replication.",
    "Gesimuleerde mensen: er is geen echte huurder te zien. Woning 0 … {} van de eerste "
    "herhaling."};
inline constexpr Text home{"Home", "Woning"};
inline constexpr Text show_story{"Tell", "Vertel"};
inline constexpr Text next_story{"Find one in arrears", "Zoek er een met een achterstand"};
inline constexpr Text telling{"That life is being lived again, to be told …",
                              "Dat leven wordt opnieuw geleefd om het te vertellen …"};
inline constexpr Text lift{"Lift the curtain", "Til het gordijn op"};
inline constexpr Text lift_why{"Shows what the corporation can't see: threshold and paralysis",
                               "Toont wat de corporatie niet kan zien: drempel en verlamdheid"};

// Start and messages
inline constexpr Text fonts_missing{
    "A typeface is missing: {}. Install it for the intended look.",
    "Er ontbreekt een lettertype: {}. Installeer het voor de bedoelde weergave."};
inline constexpr Text cannot_keep{
    "Your work can't be kept between sessions: {}. Save it as a file yourself.",
    "Uw werk kan niet bewaard worden tussen sessies: {}. Sla het zelf op als bestand."};
inline constexpr Text without_window{
    "The command line \"drempel\" does the same work without a window.",
    "De opdrachtregel \"drempel\" doet hetzelfde werk zonder venster."};
inline constexpr Text no_display{"there is no display to open a window on",
                                 "er is geen beeldscherm (display) om een venster op te openen"};
inline constexpr Text no_opengl{
    "no window with OpenGL 3 could be opened (the package libgl1-mesa-dri draws without a graphics "
    "card)",
    "er kon geen venster met OpenGL 3 geopend worden (het pakket libgl1-mesa-dri tekent zonder "
    "grafische kaart)"};
inline constexpr Text too_late{"the results did not come in time",
                               "de resultaten kwamen niet op tijd"};
inline constexpr Text saved{"Saved: {}", "Opgeslagen: {}"};
inline constexpr Text last_session{"Your last session is back.", "Uw vorige sessie staat klaar."};
inline constexpr Text second_window{
    "This is another window: it keeps a session of its own, number {}.",
    "Dit is nog een venster: het bewaart een eigen sessie, nummer {}."};
inline constexpr Text overwrites{
    "This file exists already. Save again to write over it.",
    "Dit bestand bestaat al. Kies nog eens opslaan om het te vervangen."};
inline constexpr Text cancel{"Cancel", "Annuleren"};
inline constexpr Text session_aside{
    "Your last session could not be read. It has been set aside as {}.",
    "Uw vorige sessie kon niet gelezen worden. Ze is apart gezet als {}."};
inline constexpr Text session_in_part{
    "Part of your last session could not be read. What could is here; the whole of it has been set "
    "aside as {}.",
    "Een deel van uw vorige sessie kon niet gelezen worden. Wat leesbaar was staat hier; het "
    "geheel is apart gezet als {}."};
inline constexpr Text cannot_set_aside{
    "Your last session could not be set aside, so it is left as it is and nothing is kept in its "
    "place. Save your work as a file yourself.",
    "Uw vorige sessie kon niet apart gezet worden. Ze blijft zoals ze is en er wordt niets voor in "
    "de plaats bewaard. Sla uw werk zelf op als bestand."};
inline constexpr Text work_aside{
    "What stood here and was in no file has been set aside: {}. You can open it again with Ctrl+O, "
    "under “Earlier sessions”.",
    "Wat hier stond en in geen bestand zat, is apart gezet: {}. U opent het weer met Ctrl+O, onder "
    "‘Eerdere sessies’."};
inline constexpr Text no_scenarios{
    "The shipped scenarios were not found (environment variable DREMPEL_SCENARIOS). Open a file.",
    "De meegeleverde scenario's zijn niet gevonden (omgevingsvariabele DREMPEL_SCENARIOS). Open "
    "een "
    "bestand."};
inline constexpr Text empty_title{"Nothing is open", "Er is niets geopend"};
inline constexpr Text base_broken{"Today's policy has faults", "In het beleid van nu staan fouten"};
inline constexpr Text base_broken_why{
    "So nothing can be calculated yet. All you typed is here: mend the file on the right, or open "
    "another corporation.",
    "Er valt dus nog niets te berekenen. Alles wat u typte is er nog: verbeter het bestand rechts, "
    "of open een andere corporatie."};
inline constexpr Text next{"Next", "Verder"}, done{"Begin", "Beginnen"}, skip{"Skip", "Overslaan"};

// Files that somebody else changes
inline constexpr Text on_disk_changed{"changed on disk", "op schijf gewijzigd"};
inline constexpr Text on_disk_gone{"the file is gone", "het bestand is weg"};
inline constexpr Text file_changed{
    "Somebody else changed {} ({}). Your text is untouched; choose which one stays when you save, "
    "or in the menu of its button on top.",
    "Iemand anders heeft {} gewijzigd ({}). Aan uw tekst is niets veranderd; kies welke blijft bij "
    "het opslaan, of in het menu van de knop bovenaan."};
inline constexpr Text file_gone{
    "{} was deleted or moved. Your text is untouched; saving writes it anew.",
    "{} is verwijderd of verplaatst. Aan uw tekst is niets veranderd; opslaan schrijft het bestand "
    "opnieuw."};
inline constexpr Text base_changed{
    "{}, which your work builds on, was changed. The figures are those of the new file.",
    "{}, waar uw werk op bouwt, is gewijzigd. De cijfers zijn die van het nieuwe bestand."};
inline constexpr Text which_stays{"Changed on disk: which one stays? …",
                                  "Op schijf gewijzigd: welke blijft? …"};
inline constexpr Text changed_title{"{} was changed on disk", "{} is op schijf gewijzigd"};
inline constexpr Text they_changed{
    "Somebody else changed {} ({}) after it was read here. You haven't changed it yourself since.",
    "Iemand anders heeft {} gewijzigd ({}) nadat het hier gelezen was. Zelf hebt u er sindsdien "
    "niets aan veranderd."};
inline constexpr Text both_changed{
    "Somebody else changed {} ({}) after it was read here. You changed it too, and that isn't "
    "saved yet.",
    "Iemand anders heeft {} gewijzigd ({}) nadat het hier gelezen was. Zelf hebt u het ook "
    "gewijzigd, en dat is nog niet opgeslagen."};
inline constexpr Text only_yours{"Only in your text:", "Alleen in uw tekst:"};
inline constexpr Text only_theirs{"Only in the file on disk:", "Alleen in het bestand op schijf:"};
inline constexpr Text keep_mine{"Keep mine", "De mijne houden"};
inline constexpr Text keep_mine_why{
    "Writes your text over the file on disk; what stands there goes.",
    "Schrijft uw tekst over het bestand op schijf; wat daar staat "
    "verdwijnt."};
inline constexpr Text take_theirs{"Take theirs", "Die van de ander nemen"};
inline constexpr Text take_theirs_why{
    "Reads the file on disk; your text comes back with Ctrl+Z.",
    "Leest het bestand op schijf; uw eigen tekst komt terug met Ctrl+Z."};
inline constexpr Text other_name{"Save mine under another name …",
                                 "De mijne onder een andere naam opslaan …"};
inline constexpr Text other_name_why{"Both stay.", "Beide blijven."};

// Closing, and earlier sessions
inline constexpr Text closing_title{"Your work would be lost", "Uw werk zou verloren gaan"};
inline constexpr Text closing_why{
    "It can't be kept for the next time ({}), and this is in no file yet:",
    "Het kan niet bewaard worden voor de volgende keer ({}), en dit zit nog in geen bestand:"};
inline constexpr Text close_anyway{"Close without saving", "Sluiten zonder opslaan"};
inline constexpr Text earlier{"Earlier sessions", "Eerdere sessies"};
inline constexpr Text earlier_menu{"Earlier sessions …", "Eerdere sessies …"};
inline constexpr Text earlier_why{
    "What was set aside, and what other windows left behind. * = in no file. What stands here now "
    "isn't lost when you open one.",
    "Wat apart gezet is, en wat andere vensters achterlieten. * = zit in geen bestand. Wat hier nu "
    "staat gaat niet verloren als u er een opent."};
inline constexpr Text earlier_offered{
    "A window that is gone left work that is in no file (*). What stands here now isn't lost when "
    "you open it.",
    "Een venster dat weg is liet werk achter dat in geen bestand zit (*). Wat hier nu staat gaat "
    "niet verloren als u het opent."};
inline constexpr Text no_earlier{"There are none.", "Die zijn er niet."};
inline constexpr Text was_set_aside{"set aside, kept {}", "apart gezet, bewaard {}"};
inline constexpr Text was_left{"left by another window, kept {}",
                               "van een ander venster, bewaard {}"};
inline constexpr Text no_session{"Can't be read as a session; the file lies here:",
                                 "Kan niet als sessie gelezen worden; het bestand ligt hier:"};
inline constexpr Text put_away{"Set aside", "Apart zetten"};
inline constexpr Text put_away_why{"It stays in this list, and is no longer offered at the start.",
                                   "Ze blijft in deze lijst, en wordt bij het starten niet meer "
                                   "aangeboden."};
inline constexpr Text session_opened{"The earlier session is open.",
                                     "De eerdere sessie staat open."};
inline constexpr Text session_opened_aside{
    "The earlier session is open. What stood here has been set aside: {}.",
    "De eerdere sessie staat open. Wat hier stond is apart gezet: {}."};
inline constexpr Text session_taken{"Another window has that session open by now.",
                                    "Een ander venster heeft die sessie intussen geopend."};
inline constexpr Text not_moved{"That session could not be moved; nothing was changed.",
                                "Die sessie kon niet verplaatst worden; er is niets veranderd."};
inline constexpr Text not_now{"Not now", "Nu niet"};
inline constexpr Text close{"Close", "Sluiten"};

struct TourStop {
  Text title, text;
};
inline constexpr TourStop tour_stops[] = {
    {{"A question is ready", "Er ligt een vraag klaar"},
     {"What if Woonbron of 2020 gave its files to a collection agency at a fixed price, and worked "
      "with a workflow per segment? Both stand beside today's policy, on the same tenants with the "
      "same luck.",
      "Wat als Woonbron in 2020 haar dossiers voor een vaste prijs aan een incassobureau gaf, en "
      "per "
      "segment werkte? Beide staan naast het beleid van nu, met dezelfde huurders en hetzelfde "
      "toeval."}},
    {{"Strategies are on top", "Bovenaan staan de strategieën"},
     {"Grey is today; each strategy has a colour that follows it everywhere. Click one to work on "
      "it, + to add another.",
      "Grijs is nu; elke strategie heeft een kleur die overal terugkomt. Klik er een aan om eraan "
      "te "
      "werken, + voegt er een toe."}},
    {{"Levers are on the right", "Rechts staan de hefbomen"},
     {"Move one and look: the first figures change at once, the intervals tighten while you wait. "
      "Point at a name to read what it is and where its value comes from. Ctrl+Z takes it back.",
      "Verschuif er een en kijk: de eerste cijfers veranderen meteen, de bandbreedtes worden "
      "smaller "
      "terwijl u wacht. Wijs een naam aan om te lezen wat het is en waar de waarde vandaan komt. "
      "Ctrl+Z maakt ongedaan."}},
    {{"Views are on the left", "Links staan de weergaven"},
     {"From the overview to one tenant's story (Ctrl+1 … Ctrl+8). Every change has a word for how "
      "sure it is; those words are about luck only, not about what nobody knows.",
      "Van het overzicht tot het verhaal van één huurder (Ctrl+1 … Ctrl+8). Elke verandering heeft "
      "een woord voor hoe zeker ze is; dat gaat alleen over toeval, niet over wat niemand weet."}},
};

}  // namespace drempel::gui::words
