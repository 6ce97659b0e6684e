// The works that sources name more than once, and what stands where no work is known.
#pragma once

#include "base/text.h"

namespace drempel::cited {

// Where nothing is known that could be cited.
inline constexpr Text ours{"our own estimate, no publication known",
                           "eigen schatting, geen publicatie bekend"};
inline constexpr Text memory{"from memory, unverified", "uit het hoofd, niet nagegaan"};
inline constexpr Text by_hand{
    "set by hand so that the results resemble the sector's published levels of 2022",
    "met de hand zo gezet dat de uitkomsten lijken op de gepubliceerde niveaus van de sector in "
    "2022"};
inline constexpr Text fitted{"set by hand to fit one published figure",
                             "met de hand gezet naar één gepubliceerd cijfer"};
inline constexpr Text scenario_choice{"the scenario's own choice", "keuze van het scenario zelf"};
inline constexpr Text board_choice{
    "added by us, since a board may ask whether collecting is the right instrument",
    "door ons toegevoegd, omdat een bestuur kan vragen of incasseren het juiste middel is"};

// The five documents about the chain.
inline constexpr Text process_book{"Process book Incasso (Aedes and CorpoNet, 2020)",
                                   "Processenboek Incasso (Aedes en CorpoNet, 2020)"};
inline constexpr Text benchmark{
    "Huurincasso Benchmark (Cannock Chase and X-Pact, Huurincasso congres 2018)",
    "Huurincasso Benchmark (Cannock Chase en X-Pact, Huurincasso congres 2018)"};
inline constexpr Text woonbron{"Woonbron, presentation on sociaal incasseren (2025)",
                               "Woonbron, presentatie over sociaal incasseren (2025)"};
inline constexpr Text journey{"Klantreis van een incassoproces (Aedes and KWH, 2020)",
                              "Klantreis van een incassoproces (Aedes en KWH, 2020)"};

// Research and statistics.
inline constexpr Text de_key{
    "Hogeschool van Amsterdam, Communiceren met huurders met een betalingsachterstand (2017), on "
    "De Key",
    "Hogeschool van Amsterdam, Communiceren met huurders met een betalingsachterstand (2017), over "
    "De Key"};
inline constexpr Text rochdale{
    "Rochdale's trial with a reminder by SMS (about 2017, voorkomenhuurachterstand.nl)",
    "Proef van Rochdale met een herinnerings-sms (omstreeks 2017, voorkomenhuurachterstand.nl)"};
inline constexpr Text new_tenants{
    "Hogeschool van Amsterdam, talks with new tenants (about 2017, voorkomenhuurachterstand.nl)",
    "Hogeschool van Amsterdam, gesprekken met nieuwe huurders (omstreeks 2017, "
    "voorkomenhuurachterstand.nl)"};
inline constexpr Text duo{
    "DUO, trial with a mail that asks for direct debit (about 2019, binnl.nl)",
    "DUO, proef met een mail die om automatische incasso vraagt (omstreeks "
    "2019, binnl.nl)"};
inline constexpr Text divosa{"Divosa, Monitor Vroegsignalering Schulden, annual report 2023",
                             "Divosa, Monitor Vroegsignalering Schulden, jaarrapportage 2023"};
inline constexpr Text divosa_years{
    "Divosa, annual reports on vroegsignalering (2022, 2023), and gemeente.nu (October 2024)",
    "Divosa, jaarrapportages vroegsignalering (2022, 2023), en gemeente.nu (oktober 2024)"};
inline constexpr Text nvvk_2016{"NVVK, figures of 2016", "NVVK, cijfers over 2016"};
inline constexpr Text nvvk{"NVVK, figures of 2019–2022", "NVVK, cijfers over 2019–2022"};
inline constexpr Text wsnp_monitor{"Monitor Wsnp 5 (over 2008), by way of martijnschut.blog",
                                   "Monitor Wsnp 5 (over 2008), via martijnschut.blog"};
inline constexpr Text nibud_ing{"Nibud and ING (2012)", "Nibud en ING (2012)"};
inline constexpr Text utrecht{"Hogeschool Utrecht (2023)", "Hogeschool Utrecht (2023)"};
inline constexpr Text portaal{"Research at Portaal (about 2017, corpovenista.nl)",
                              "Onderzoek bij Portaal (omstreeks 2017, corpovenista.nl)"};
inline constexpr Text woonbedrijf{"Woonbedrijf, annual report 2016",
                                  "Woonbedrijf, jaarverslag 2016"};
inline constexpr Text aedes_2014{"Aedes on 2014, by way of huurdersverenigingsamensterk.nl",
                                 "Aedes over 2014, via huurdersverenigingsamensterk.nl"};
inline constexpr Text from_aedes{"reckoned by us from evictions that Aedes counted",
                                 "door ons berekend uit ontruimingen die Aedes telde"};
inline constexpr Text nul20{"NUL20 (end of 2023)", "NUL20 (eind 2023)"};

// Law.
inline constexpr Text landlord_duties{
    "Besluit gemeentelijke schuldhulpverlening art. 2, from 1-1-2021",
    "Besluit gemeentelijke schuldhulpverlening art. 2, vanaf 1-1-2021"};
inline constexpr Text tariff_rules{"tariff rules for bailiffs from 1-1-2021",
                                   "tariefregels voor gerechtsdeurwaarders vanaf 1-1-2021"};
inline constexpr Text corona{"agreement between landlords and the ministry of 26-3-2020",
                             "afspraak tussen verhuurders en het ministerie van 26-3-2020"};

}  // namespace drempel::cited
