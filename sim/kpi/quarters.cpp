#include "kpi/quarters.h"

#include <algorithm>

namespace drempel {

namespace {

Month first_month_of_quarter(Day day) {
  const Month month = month_of(day);
  return month - (month_number(month) - 1) % 3;
}

}  // namespace

int end_counted(const Tally& tally) { return static_cast<int>(tally.quarters.size()); }

Day quarter_end(const Tally& tally, int q) {
  return last_day(first_month_of_quarter(tally.policy_date) + (q - first_counted) * 3 + 2);
}

Day run_end(Day policy_date, int years) {
  return last_day(first_month_of_quarter(policy_date) + years * 12 - 1);
}

int last_year_start(const Tally& tally) {
  const int end = end_counted(tally);
  for (int q = end - 4; q >= first_counted; --q)
    if (to_date(quarter_end(tally, q)).month == 3) return q;
  return end - 4;
}

int counted_year(int q) { return std::max(0, (q - first_counted) / 4); }

std::int64_t turnover_cents(const Tally& tally, int q) {
  std::int64_t sum = 0;
  for (int i = q - 3; i <= q; ++i) sum += tally.quarters[i].billed_cents;
  return sum;
}

}  // namespace drempel
