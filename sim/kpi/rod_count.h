// Short ways to write what a row reads of the measuring rod (model/rod.h). Only the rows' own files
// use this.
#pragma once

#include <functional>

#include "kpi/count.h"
#include "kpi/median.h"

namespace drempel::rod {

// A count of a quarter. `field`: a member of Rod, or a function of one.
template <auto field>
double of(const Tally& t, int q) {
  return count::number(std::invoke(field, t.quarters[q].rod));
}
template <auto field>
Ratio plain(const Tally& t, int q) {
  return {of<field>(t, q), 1};
}
template <auto above, auto below>
Ratio over(const Tally& t, int q) {
  return {of<above>(t, q), of<below>(t, q)};
}
// Over a count of Quarter itself.
template <auto above, std::int64_t Quarter::*below>
Ratio over_all(const Tally& t, int q) {
  return {of<above>(t, q), count::number(t.quarters[q].*below)};
}
template <auto field>
Ratio over_homes(const Tally& t, int q) {
  return over_all<field, &Quarter::homes_end>(t, q);
}

// The median of all that the quarters `first` … `last` counted, `per` bands' units to one shown.
template <auto bands, int per = 1>
Value median(const Tally& t, int first, int last) {
  auto sum = std::invoke(bands, t.quarters[first].rod);
  for (int q = first + 1; q <= last; ++q) sum += std::invoke(bands, t.quarters[q].rod);
  const double n = count::number(sum.all());
  const auto middle = median_of(sum);
  return {middle ? std::optional(*middle / per) : std::nullopt, {n, n}};
}

// One place of a count per something: `at_place<&Rod::late_main, LateReason::forgot>`.
template <auto counts, auto place>
std::int64_t at_place(const Rod& rod) {
  return (rod.*counts)[at(place)];
}
template <auto counts>
std::int64_t all_of(const Rod& rod) {
  std::int64_t sum = 0;
  for (const std::int64_t n : rod.*counts) sum += n;
  return sum;
}

}  // namespace drempel::rod
