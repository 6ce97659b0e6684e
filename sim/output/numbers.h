// Numbers as a reader sees them: no more digits than the interval allows, notation by language.
#pragma once

#include <optional>
#include <string>

#include "base/notation.h"
#include "base/text.h"
#include "study/estimate.h"

namespace drempel {

inline constexpr std::string_view nothing = "–";  // shown where there is no number

// Decimals at which the interval still says something: the place of the first digit of half its
// width (±0.4 → 1, ±3 → 0, ±56 → −1, which is rounding to tens), or of the second when the first
// is 1 (±0.14 → 2); at most `most`. Without an interval: three digits of `value`. An interval of
// width 0 allows `most`.
int decimals_for(std::optional<double> half_width, double value, int most);
inline int decimals_for(const Estimate& e, int most) {
  return decimals_for(e.half_width(), e.mean.value_or(0), most);
}

enum class Sign { only_minus, always };  // always: "+3", "−3", "0"

// "1,234.5" in English, "1.234,5" in Dutch; the minus is "−". Negative decimals round to tens,
// hundreds …
std::string shown_number(double value, int decimals, Language language,
                         Sign sign = Sign::only_minus);
// The mean with as many decimals as its interval allows, or "–".
std::string shown_mean(const Estimate& e, int most, Language language,
                       Sign sign = Sign::only_minus);
// "120 … 140", or "–" without an interval.
std::string shown_interval(const Estimate& e, int most, Language language,
                           Sign sign = Sign::only_minus);
// The word for a difference as it is shown: equal when it reads 0 at the decimals it is shown with,
// and either is sure not to be nil or its interval reads 0 … 0 too.
Certainty shown_certainty(const Estimate& difference, Certainty certainty, int most);

}  // namespace drempel
