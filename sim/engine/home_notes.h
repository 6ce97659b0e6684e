// What the counts of the rod must remember from month to month: of a home and its tenant, and of
// the cases that began in a month. Nothing that happens looks at it.
#pragma once

#include <array>
#include <cstdint>

#include "base/calendar.h"
#include "model/rod.h"

namespace drempel {

// Of a home; all but `late_year` is of the tenant who lives there and is forgotten when they leave.
struct HomeNote {
  // Months of this calendar year with something open at the end of day 7: four bits per LateReason.
  std::uint32_t late_reasons = 0;
  std::uint16_t open_months = 0;  // bit k: so in the k-th month before the last that was looked at
  bool late_year = false;         // the home had such a month in this calendar year
  bool kept_noticed = false;      // the judgment that is kept has had a notice of eviction
  std::uint8_t short_ends = 0;    // quarters' ends in a row with a mean month below nil, up to 15
  bool problem = false;  // at the last quarter's end: three months or more in rent debt, or
                         // half a year short in the mean month beside other debts
  // The lasting loss of income that is followed (is_lasting_hole)
  bool hole_judged = false;      // there was a judgment since
  std::int32_t hole = 0;         // cents a month as it struck; 0 = none is followed
  std::int32_t before_hole = 0;  // the usual month before it, cents
  Month hole_month{};            // in which it struck

  void add_late(LateReason reason) { late_reasons += 1U << (4 * at(reason)); }
  int late(LateReason reason) const {
    return static_cast<int>(late_reasons >> (4 * at(reason)) & 15U);
  }
};
static_assert(4 * count_of<LateReason> <= 32);

// The reason of most months: money when that is most of all together (then whatever of money is
// most), else the single reason that is. Equal: the money, and what stands later in the enum.
constexpr LateReason main_reason(const HomeNote& note) {
  int money = 0, most = 0;
  LateReason of_money = LateReason::short_of_money, other = LateReason::forgot;
  int most_of_money = 0;
  for (std::size_t k = 0; k < count_of<LateReason>; ++k) {
    const auto reason = static_cast<LateReason>(k);
    const int months = note.late(reason);
    int& top = is_money(reason) ? most_of_money : most;
    money += is_money(reason) ? months : 0;
    if (months >= top) top = months, (is_money(reason) ? of_money : other) = reason;
  }
  return money >= most && money > 0 ? of_money : other;
}

// Cases and letters of one month, kept until their days are over.
struct Cohort {
  Per<Profile, std::int64_t> opened{};
  Per<Profile, std::int64_t> ended_60{}, left_60{};    // within 60 days: came to an end, left
  Per<Profile, std::int64_t> ended_180{}, left_180{};  // within 180
  std::int64_t letters = 0, paid = 0, contact = 0, terms = 0;  // WIK letters sent in the month
};
// As many months as the longest of them lasts.
using Cohorts = std::array<Cohort, 8>;

}  // namespace drempel
