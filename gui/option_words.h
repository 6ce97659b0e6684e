// What drempel-gui says of its options, in both languages. "{}" is filled in.
#pragma once

#include "base/text.h"

namespace drempel::gui::words {

// Help
inline constexpr Text about_window{"Drempel: levers in one hand, consequences in view",
                                   "Drempel: hefbomen in de hand, gevolgen in beeld"};
inline constexpr Text usage{"Use", "Gebruik"};
inline constexpr Text files{"Files", "Bestanden"};
inline constexpr Text options{"Options", "Opties"};
inline constexpr Text scenario_files{
    "today's policy, then up to four strategies: files (.toml) or shipped names; without any the "
    "last session comes back",
    "het beleid van nu, dan hooguit vier strategieën: bestanden (.toml) of meegeleverde namen; "
    "zonder komt de laatste sessie terug"};
inline constexpr Text begin_with{"begin with this view (--list-views)",
                                 "begin met deze weergave (--list-views)"};
inline constexpr Text begin_part{"and with this part of it, 0 … 3 (money, people)",
                                 "en met dit deel ervan, 0 … 3 (geld, mensen)"};
inline constexpr Text lang{"nl or en", "nl of en"};
inline constexpr Text theme_choice{"light or dark", "light (licht) of dark (donker)"};
inline constexpr Text scale_range{"1 = 100 %, 0.75 … 3", "1 = 100 %, 0,75 … 3"};
inline constexpr Text window_size{"WxH: the window in pixels (1280x800)",
                                  "BxH: het venster in pixels (1280x800)"};
inline constexpr Text screenshot{"write the view to this PNG once its results are complete",
                                 "schrijf de weergave naar deze PNG zodra de uitkomsten er zijn"};
inline constexpr Text how_often_run{"how often, 1 … 1000 (20)", "hoe vaak, 1 … 1000 (20)"};
inline constexpr Text how_long{"years from the policy date, 1 … 50 (5)",
                               "jaren vanaf de beleidsdatum, 1 … 50 (5)"};
inline constexpr Text processors{"processors to use, 0 = all", "processoren, 0 = alle"};
inline constexpr Text list_views{"print the views and end", "druk de weergaven af en stop"};
inline constexpr Text print_version{"print the version and end", "druk de versie af en stop"};
inline constexpr Text print_help{"print this and end", "druk dit af en stop"};

// Faults
inline constexpr Text see_help{"\"drempel-gui --help\" shows more.",
                               "\"drempel-gui --help\" toont meer."};
inline constexpr Text unknown_option{"{}: unknown option", "{}: onbekende optie"};
inline constexpr Text one_value{"{} needs one value", "{} heeft één waarde nodig"};
inline constexpr Text whole_fault{"{}: \"{}\" must be a whole number from {} to {}",
                                  "{}: \"{}\" moet een geheel getal van {} tot en met {} zijn"};
inline constexpr Text lang_fault{"--lang: must be nl or en", "--lang: moet nl of en zijn"};
inline constexpr Text theme_fault{"--theme: must be light or dark",
                                  "--theme: moet light of dark zijn"};
inline constexpr Text scale_fault{"--scale: must be 0.75 … 3", "--scale: moet 0,75 … 3 zijn"};
inline constexpr Text view_fault{"--view: no such view; see --list-views",
                                 "--view: die weergave is er niet; zie --list-views"};
inline constexpr Text too_many{"at most four strategies stand beside today's policy",
                               "naast het beleid van nu staan hooguit vier strategieën"};
inline constexpr Text size_fault{
    "--size: \"{}\" must be WIDTHxHEIGHT, each 200 … 7680, such as 1280x720",
    "--size: \"{}\" moet BREEDTExHOOGTE zijn, elk 200 … 7680, zoals 1280x720"};

}  // namespace drempel::gui::words
