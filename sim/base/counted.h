// Texts with counts in them: one home, two homes.
#pragma once

#include <fmt/format.h>

#include <array>
#include <span>
#include <string>

#include "base/text.h"

namespace drempel {

// The text with each "<home|homes>" made one of the two, by the part that is filled in last before
// it: the first form for "1", the second for all else. Parts are filled in later.
std::string with_forms(std::string_view text, std::span<const std::string> shown);

// One text in one language, its parts filled in at each {} (fmt) as by filled(), and the words that
// they count in the right form: "{} <home|homes>".
template <class... Parts>
std::string counted(const Text& text, Language language, const Parts&... parts) {
  const std::array<std::string, sizeof...(Parts)> shown{fmt::format("{}", parts)...};
  return fmt::format(fmt::runtime(with_forms(text.in(language), shown)), parts...);
}

}  // namespace drempel
