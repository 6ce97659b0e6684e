// What is said to the user about what was found, in both languages at once: where a fault is found
// nobody knows yet in which one it will be read.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "base/text.h"

namespace drempel {

struct Said {
  std::string en, nl;

  const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
};

inline Said operator+(Said a, const Said& b) {
  a.en += b.en;
  a.nl += b.nl;
  return a;
}

namespace inside {

template <class Part>
const Part& part_in(const Part& part, Language) {
  return part;
}
inline const std::string& part_in(const Said& part, Language language) { return part.in(language); }
inline std::string_view part_in(const Text& part, Language language) { return part.in(language); }

}  // namespace inside

// The words with their parts filled in at each {} (fmt), in order; a part that is itself in two
// languages is filled in by language.
template <class... Parts>
Said said(std::string_view en, std::string_view nl, const Parts&... parts) {
  return {fmt::format(fmt::runtime(en), inside::part_in(parts, Language::en)...),
          fmt::format(fmt::runtime(nl), inside::part_in(parts, Language::nl)...)};
}

// One text in one language, its parts filled in at each {} (fmt), in order.
template <class... Parts>
std::string filled(const Text& text, Language language, const Parts&... parts) {
  return fmt::format(fmt::runtime(text.in(language)), parts...);
}

}  // namespace drempel
