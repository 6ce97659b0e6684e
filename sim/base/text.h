// A text that a user sees, in both languages of the product.
#pragma once

#include <string_view>

namespace drempel {

enum class Language { en, nl };

struct Text {
  std::string_view en;
  std::string_view nl;

  constexpr std::string_view in(Language language) const {
    return language == Language::nl ? nl : en;
  }
};

}  // namespace drempel
