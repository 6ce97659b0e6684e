// Numbers as people write them, by language: one writer and one reader, so that what is printed is
// read back as the same value. Files have TOML's own notation (files/toml_node.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace drempel {

inline constexpr std::string_view minus_sign = "−";  // U+2212

// All digits that a number needs and no more, without exponent: "0.25", "1500", "-0.00001". `shift`
// moves the point to the right: 2 = as a percentage, exactly (0.29 → "29").
std::string plain_decimal(double value, int shift = 0);
// "1234.50", without a sign, in a language's notation: "1,234.50", "1.234,50".
std::string in_notation(std::string_view plain, Language language);
// A setting without needless zeros, in a language's notation and with the real minus: "0.25",
// "1,500", "−12,5".
std::string shown_setting(double value, Language language, int shift = 0);

// What a text says as a number.
struct WrittenNumber {
  std::string plain;      // "-1500.50": a sign where there is one, digits, a point
  bool euro = false;      // with € or EUR in front
  bool percent = false;   // with % behind
  std::string unit = {};  // what else stands behind it, "days"; empty = nothing

  // As a double; a percentage as it was written: 50 % is 50.
  double value() const;
  // Exactly a hundredth of it: 29 → 0.29.
  double hundredth() const;
};

// Reads what the program prints, and what people write: "€ 1.500", "1.500,50", "50%", "−2",
// "€1,500", with spaces of any kind. A mark that could be either is the language's own: "1.200" is
// 1200 in Dutch and 1.2 in English; what can only be the other ("12.5" in Dutch, "1,500.50") is
// read as that. The fault names the sign and what to write instead.
Result<WrittenNumber> read_number(std::string_view text, Language language);

// A whole number from `low` to `high`, with nothing behind it; nothing when it isn't one.
std::optional<std::int64_t> read_whole(std::string_view text, Language language, std::int64_t low,
                                       std::int64_t high);
// The same for numbers that use all 64 bits.
std::optional<std::uint64_t> read_count(std::string_view text, Language language);

// A number in the notation of files: digits and a point, "-1500.5", "1e-3".
std::optional<double> plain_number(std::string_view text);

// "1.500" as TOML and English read it, with what looks like a mark of thousands: one to three
// digits of which the first isn't 0, a point, three digits.
bool looks_like_thousands(std::string_view plain);

}  // namespace drempel
