// The luck of a household's months: ten bits each, out of one block a calendar year.
#include "chain/months.h"

#include "base/numbers.h"

namespace drempel {

namespace {

constexpr std::uint32_t parts = 1024;

// 1 + ln u at the middle of each of 1,024 equal steps of u: mean nil (to a thousandth), spread one.
const std::array<double, parts>& quantiles() {
  static const auto table = [] {
    std::array<double, parts> values{};
    for (std::uint32_t k = 0; k < parts; ++k) values[k] = 1 + natural_log((k + 0.5) / parts);
    return values;
  }();
  return table;
}

}  // namespace

double Months::noise(Month month) {
  return quantiles()[part(month, Purpose::month_noise, noise_, noise_year_)];
}

double Months::care(Month month) {
  return (part(month, Purpose::month_care, care_, care_year_) + 0.5) / parts;
}

std::uint32_t Months::part(Month month, Purpose purpose, Year& year, std::int32_t& number) {
  const int calendar = year_of(month);
  // A future that begins within a year has that year's luck twice: read anew where it begins.
  const bool future = month >= luck_.future_from;
  const std::int32_t wanted = 2 * calendar + (future ? 1 : 0);
  if (number != wanted) {
    Stream s(luck_.in(month), id_, purpose, static_cast<std::uint32_t>(calendar));
    std::uint64_t bits = 0;
    for (std::size_t m = 0; m < year.size(); ++m, bits >>= 10) {
      if (m % 6 == 0) bits = s();
      year[m] = static_cast<std::uint16_t>(bits & (parts - 1));
    }
    number = wanted;
  }
  return year[static_cast<std::size_t>(month_number(month) - 1)];
}

}  // namespace drempel
