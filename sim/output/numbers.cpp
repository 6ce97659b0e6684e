#include "output/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/said.h"
#include "output/words.h"

namespace drempel {

namespace {

int place_of_first_digit(double size) { return static_cast<int>(std::floor(std::log10(size))); }

// The place up to which half an interval speaks: its first digit, or its second when the first is 1
// (rounding 1.4 to 1 would change it by a third).
int place_that_speaks(double half_width) {
  const int place = place_of_first_digit(half_width);
  return half_width < 2 * std::pow(10.0, place) ? place - 1 : place;
}

double rounded(double value, int decimals) {
  if (decimals >= 0) return value;
  const double step = std::pow(10.0, -decimals);
  return std::round(value / step) * step;
}

}  // namespace

int decimals_for(std::optional<double> half_width, double value, int most) {
  if (!half_width) {
    if (value == 0) return most;
    return std::min(most, 2 - place_of_first_digit(std::abs(value)));
  }
  if (*half_width <= 0) return most;
  return std::min(most, -place_that_speaks(*half_width));
}

std::string shown_number(double value, int decimals, Language language, Sign sign) {
  const std::string plain =
      fmt::format("{:.{}f}", std::abs(rounded(value, decimals)), std::max(0, decimals));
  const bool zero = plain.find_first_not_of("0.") == plain.npos;
  std::string_view mark;
  if (!zero && value < 0) mark = minus_sign;
  if (!zero && value > 0 && sign == Sign::always) mark = "+";
  return fmt::format("{}{}", mark, in_notation(plain, language));
}

std::string shown_mean(const Estimate& e, int most, Language language, Sign sign) {
  if (!e.mean) return std::string(nothing);
  return shown_number(*e.mean, decimals_for(e, most), language, sign);
}

std::string shown_interval(const Estimate& e, int most, Language language, Sign sign) {
  if (!e.mean_lo) return std::string(nothing);
  const int decimals = decimals_for(e, most);
  if (e.unseen())
    return filled(words::at_most, language, shown_number(*e.mean_hi, decimals, language));
  return shown_number(*e.mean_lo, decimals, language, sign) + " … " +
         shown_number(*e.mean_hi, decimals, language, sign);
}

Certainty shown_certainty(const Estimate& difference, Certainty certainty, int most) {
  if (no_difference(certainty) || !difference.mean) return certainty;
  const int decimals = decimals_for(difference, most);
  const auto reads_nil = [&](double value) {
    return shown_number(value, decimals, Language::en).find_first_not_of("0.") == std::string::npos;
  };
  const bool narrow =
      difference.mean_lo && reads_nil(*difference.mean_lo) && reads_nil(*difference.mean_hi);
  const bool sure = certainty != Certainty::cant_tell;
  return reads_nil(*difference.mean) && (sure || narrow) ? Certainty::same : certainty;
}

}  // namespace drempel
