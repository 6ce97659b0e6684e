// How the months of one household differ from one another: an ordinary month, now and then one in
// which a bill, a repair or fewer hours eat the rent. The luck of all twelve months of a calendar
// year is one block of named luck, addressed by the year, so no policy moves it and looking ahead
// costs a few nanoseconds a month.
#pragma once

#include <array>

#include "base/calendar.h"
#include "base/stream.h"

namespace drempel {

// Whose luck: before `future_from` the past's own, from then on the future's.
struct LifeLuck {
  LuckKey past, future;
  Month future_from{100000};
  LuckKey in(Month month) const { return month >= future_from ? future : past; }
};

// What a month brings, of the household's own spread (Household::unsteady): mean nil, spread one,
// at best +1 (nothing unusual), at worst −6.6 (a large bill). One month in eight is below −1.
class Months {
 public:
  Months(const LifeLuck& luck, TenancyId id) : luck_(luck), id_(id) {}
  double noise(Month month);
  // Uniform in 0 … 1: whether money for the next first of the month is set aside.
  double care(Month month);

 private:
  using Year = std::array<std::uint16_t, 12>;  // ten bits each
  std::uint32_t part(Month month, Purpose purpose, Year& year, std::int32_t& number);

  LifeLuck luck_;
  TenancyId id_;
  Year noise_{}, care_{};
  std::int32_t noise_year_ = -1, care_year_ = -1;
};

}  // namespace drempel
