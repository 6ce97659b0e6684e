// What the program says on its own account, in both languages. "{}" is filled in by fmt.
#pragma once

#include "base/text.h"

namespace drempel::cli::texts {

// Wrong input
inline constexpr Text unknown_command{"\"{}\" is not a command{}", "\"{}\" is geen opdracht{}"};
inline constexpr Text did_you_mean{"; did you mean \"{}\"?", "; bedoelde u \"{}\"?"};
inline constexpr Text unknown_option{"{}: unknown option{}", "{}: onbekende optie{}"};
inline constexpr Text not_for_command{"{} does not belong to \"drempel {}\"",
                                      "{} hoort niet bij \"drempel {}\""};
inline constexpr Text needs_value{"{} needs a value", "{} heeft een waarde nodig"};
inline constexpr Text takes_no_value{"{} takes no value", "{} neemt geen waarde"};
inline constexpr Text given_twice{"{} may be given once only", "{} mag maar één keer"};
inline constexpr Text whole_number{"{}: \"{}\" must be a whole number from {} to {}",
                                   "{}: \"{}\" moet een geheel getal van {} tot en met {} zijn"};
inline constexpr Text one_of{"{}: \"{}\" must be one of {}", "{}: \"{}\" moet één van {} zijn"};
inline constexpr Text not_empty{"{} must not be empty", "{} mag niet leeg zijn"};
inline constexpr Text not_both{"{} and {} cannot go together", "{} en {} kunnen niet samen"};
inline constexpr Text needs_other{"{} needs {}", "{} heeft {} nodig"};
inline constexpr Text usage{"use: drempel {} {}", "gebruik: drempel {} {}"};
inline constexpr Text bad_option{"the options could not be read: {}",
                                 "de opties konden niet gelezen worden: {}"};
inline constexpr Text home_range{"ID: \"{}\" must be a whole number from 0 to {}, a home of \"{}\"",
                                 "ID: \"{}\" moet een geheel getal van 0 tot en met {} zijn, een "
                                 "woning van \"{}\""};
inline constexpr Text unknown_kind{"\"{}\" is not a kind of list; the kinds are {}",
                                   "\"{}\" is geen soort lijst; de soorten zijn {}"};
inline constexpr Text unknown_key{"\"{}\" is not known{}", "\"{}\" is onbekend{}"};
inline constexpr Text see_help{"\"drempel --help\" shows what is possible.",
                               "\"drempel --help\" toont wat er kan."};

inline constexpr Text unknown_chart{"\"{}\" is not a chart; the charts are {}",
                                    "\"{}\" is geen grafiek; de grafieken zijn {}"};
inline constexpr Text unknown_figure{
    "--figure: \"{}\" is not a figure; \"drempel list kpis\" names them all",
    "--figure: \"{}\" is geen cijfer; \"drempel list kpis\" noemt ze alle"};
inline constexpr Text chart_size{
    "--size: \"{}\" must be two whole numbers of pixels from {} to {}, such as 960x600",
    "--size: \"{}\" moet uit twee gehele aantallen pixels van {} tot en met {} bestaan, zoals "
    "960x600"};
inline constexpr Text two_levers{"--x and --y must be two levers; \"{}\" is in both",
                                 "--x en --y moeten twee knoppen zijn; \"{}\" staat in beide"};

// What may be meant otherwise
inline constexpr Text note{"note: {}", "let op: {}"};

// What happened
inline constexpr Text drawn{"drawn in {}", "getekend in {}"};
inline constexpr Text stopped{"stopped; nothing was written", "gestopt; er is niets geschreven"};
inline constexpr Text cannot_write{"the output could not be written: {}",
                                   "de uitvoer kon niet geschreven worden: {}"};
inline constexpr Text failed{"the run failed: {}", "de run is mislukt: {}"};
inline constexpr Text out_of_memory{"there is not enough memory for this run",
                                    "er is niet genoeg geheugen voor deze run"};
inline constexpr Text written_to{"{} <file|files> written to {}",
                                 "{} <bestand|bestanden> geschreven in {}"};
inline constexpr Text state_saved{"states of {} saved in {} ({} MB)",
                                  "toestanden van {} bewaard in {} ({} MB)"};
inline constexpr Text made{"made {}; change it and then: drempel run {}",
                           "{} gemaakt; pas het aan en dan: drempel run {}"};
inline constexpr Text all_is_well{"{}: all is well", "{}: alles in orde"};
inline constexpr Text as_patch{"(checked as a change of \"{}\")",
                               "(nagekeken als wijziging van \"{}\")"};
inline constexpr Text value_counts{
    "{} values: {} law, {} published, {} calibrated, {} expert <guess|guesses>",
    "{} waarden: {} wet, {} gepubliceerd, {} gekalibreerd, {} inschatting"};
inline constexpr Text warming_up{"finding how long the past must be …",
                                 "zoeken hoe lang het verleden moet zijn …"};
inline constexpr Text validating{"{} ({} of {}, {} figures open): ",
                                 "{} ({} van {}, {} cijfers open): "};
inline constexpr Text progress{"{} of {} <replication|replications>",
                               "{} van {} <herhaling|herhalingen>"};

// Help
inline constexpr Text what_it_is{
    "Drempel simulates how tenants of a Dutch housing association move through rent collection.",
    "Drempel bootst na hoe huurders van een woningcorporatie door de huurincasso gaan."};
inline constexpr Text commands{"Commands", "Opdrachten"};
inline constexpr Text options{"Options", "Opties"};
inline constexpr Text scenario_is{
    "A scenario is a file (.toml) or a shipped name (drempel list scenarios). An alternative is a "
    "whole scenario or a strategy that is laid over the base (drempel list strategies).",
    "Een scenario is een bestand (.toml) of een meegeleverde naam (drempel list scenarios). Een "
    "alternatief is een heel scenario of een strategie die over de basis wordt gelegd (drempel "
    "list "
    "strategies)."};
inline constexpr Text example{"Example", "Voorbeeld"};
inline constexpr std::string_view example_line = "drempel compare sector-2022 home-visits";
inline constexpr Text exit_codes{
    "Exit codes: 0 all is well, 1 the run failed, 2 the input is wrong, 130 stopped by Ctrl-C.",
    "Uitgangscodes: 0 in orde, 1 de run mislukte, 2 de invoer klopt niet, 130 gestopt met Ctrl-C."};
inline constexpr Text kinds_of_list{"Kinds of list: {}", "Soorten lijst: {}"};

}  // namespace drempel::cli::texts
