// Where a value or a rule comes from, as an outsider would cite it, in both languages.
#pragma once

#include <string>

#include "base/text.h"

namespace drempel {

// A work and what it says, and if need be a second one: "work: says; also: also_says". A part that
// is empty is left out. A text alone is a citation too.
struct Citation {
  constexpr Citation() = default;
  constexpr Citation(Text of, Text what = {}, Text of_second = {}, Text what_second = {})
      : work(of), says(what), also(of_second), also_says(what_second) {}

  Text work = {}, says = {}, also = {}, also_says = {};

  std::string in(Language language) const {
    std::string text;
    const auto add = [&](const Text& part, const char* between) {
      if (!text.empty() && !part.in(language).empty()) text += between;
      text += part.in(language);
    };
    add(work, "");
    add(says, ": ");
    add(also, "; ");
    add(also_says, also.in(language).empty() ? "; " : ": ");
    return text;
  }
};

}  // namespace drempel
