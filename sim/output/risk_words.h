// The texts of the risk register, in both languages. "{}" is filled in by fmt.
#pragma once

#include "base/text.h"

namespace drempel::words {

inline constexpr Text not_quantified{"not quantified", "niet gekwantificeerd"};
inline constexpr Text not_filled_in{"not filled in: for the corporation to say ([risks.{}])",
                                    "niet ingevuld: aan de corporatie ([risks.{}])"};
inline constexpr Text times_a_year{"{} times a year", "{} keer per jaar"};
inline constexpr Text euros_a_time{"€ {} a time", "€ {} per keer"};

// Remarks
inline constexpr Text from_outside{
    "How likely a low economy is, is not for this model to say. The figures say by how much a year "
    "gets worse in the climate of the strategy \"recession\", for the same tenants.",
    "Hoe waarschijnlijk laagconjunctuur is, kan dit model niet zeggen. De cijfers zeggen hoeveel "
    "erger een jaar wordt in de omstandigheden van de strategie \"recession\", bij dezelfde "
    "huurders."};
inline constexpr Text without_means{
    "Without = without every control of this risk that the model carries, from the policy date on.",
    "Zonder = zonder alle maatregelen bij dit risico die het model draagt, vanaf de beleidsdatum."};
inline constexpr Text no_mechanism{"no mechanism of the model carries it",
                                   "geen mechanisme van het model draagt dit"};
inline constexpr Text risk_not_carried{
    "the control is in the model, but nothing in the model carries this risk",
    "de maatregel zit in het model, maar niets in het model draagt dit risico"};
inline constexpr Text not_for_risk{
    "without it the risk itself would be gone, so there is no pair to compare",
    "zonder de maatregel bestaat het risico zelf niet, dus er is geen paar om te vergelijken"};
inline constexpr Text cannot_add{
    "the scenario has no such step, so there is nothing to compare with",
    "het scenario kent deze stap niet, dus er is niets om mee te vergelijken"};
inline constexpr Text no_climate{"no strategy \"recession\" was found to measure it in",
                                 "er is geen strategie \"recession\" gevonden om het in te meten"};
inline constexpr Text doubted_cross{
    "the book's cross under violence looks like a fault: kept, no effect",
    "het kruisje bij geweld lijkt een fout in het boek: behouden, zonder effect"};

// Report
inline constexpr Text risk_title{"Risks of {}", "Risico's van {}"};
inline constexpr Text matrix_goals{"GOALS OF THE PROCESS × PERFORMANCE FIELDS OF THE CORPORATION",
                                   "DOEL-PRESTATIEVELDENMATRIX"};
inline constexpr Text fields_blank{
    "The book leaves I to VI blank, and so does this scenario: fill them in under [fields.I] …",
    "Het boek laat I tot en met VI leeg, en dit scenario ook: vul ze in onder [fields.I] …"};
inline constexpr Text matrix_risks{"GOALS × RISKS", "DOEL-RISICOMATRIX"};
inline constexpr Text matrix_assessment{"RISK ASSESSMENT, a year", "RISICO-INSCHATTING, per jaar"};
inline constexpr Text matrix_controls{"RISK CONTROL: X = cross of the book, (X) = doubted cross",
                                      "RISICOBEHEERSING: X = kruisje van het boek, (X) = "
                                      "betwijfeld kruisje"};
inline constexpr Text control_effects{"WHAT EACH CONTROL DOES IN RUNS",
                                      "WAT ELKE MAATREGEL DOET IN RUNS"};
inline constexpr Text control_effects_note{
    "One pair of runs per control, with the same tenants and the same luck. \"Not in the "
    "scenario\": it was added to measure it. f: by how much a recession moves the figure.",
    "Eén paar runs per maatregel, met dezelfde huurders en hetzelfde toeval. \"Niet in het "
    "scenario\": hij is toegevoegd om te meten. f: hoeveel laagconjunctuur het cijfer verschuift."};
inline constexpr Text not_present{"not in the scenario", "niet in het scenario"};
inline constexpr Text unmeasured{"Not quantified: {}", "Niet gekwantificeerd: {}"};
inline constexpr Text risk_size{
    "{} <replication|replications> of {} <year|years>, {} <run|runs> in all; --replications and "
    "--years make it larger. "
    "Crosses and goals: process book, appendix D (2020). Figures: the last full "
    "calendar year ({}).",
    "{} <herhaling|herhalingen> van {} jaar, {} <run|runs> in totaal; --replications en --years "
    "maken het meer. "
    "Kruisjes en doelen: processenboek, bijlage D (2020). Cijfers: het laatste "
    "volle kalenderjaar ({})."};
inline constexpr Text number_column{"no.", "nr."}, control_column{"control", "maatregel"};
inline constexpr Text risk_column{"risk", "risico"};
inline constexpr Text without_column{"without", "zonder"}, with_column{"with", "met"};
inline constexpr Text change_column{"change", "verschil"};

}  // namespace drempel::words
