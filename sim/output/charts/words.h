// The texts of the charts, in both languages. "{}" is filled in by fmt.
#pragma once

#include <fmt/format.h>

#include <string>

#include "base/text.h"

namespace drempel::chart_words {

template <class... Parts>
std::string filled(const Text& text, Language language, const Parts&... parts) {
  return fmt::format(fmt::runtime(text.in(language)), parts...);
}

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

}  // namespace drempel::chart_words
