// The measuring rod: what a quarter counts so that a run can be held against many patterns at once
// (who is late and why, how cases go, months and days at summons and at the door, what an eviction
// costs). Whole numbers that add up over teams and quarters. Looking and counting changes no run.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/money.h"
#include "model/ids.h"

namespace drempel {

// Counts in bands of one width, from 0: band k holds k × width up to (k + 1) × width, the last band
// all beyond. A median out of them is exact to the band (kpi/median.h).
template <int Width, std::size_t N>
struct Bands {
  static constexpr int width = Width;
  std::array<std::int64_t, N> counts;

  void add(std::int64_t value) {
    const auto band = static_cast<std::size_t>(std::max<std::int64_t>(value, 0) / Width);
    ++counts[std::min(band, N - 1)];
  }
  std::int64_t all() const {
    std::int64_t sum = 0;
    for (const std::int64_t n : counts) sum += n;
    return sum;
  }
  Bands& operator+=(const Bands& more) {
    for (std::size_t k = 0; k < N; ++k) counts[k] += more.counts[k];
    return *this;
  }
};
using MonthBands = Bands<1, 121>;   // tenths of a month's bill, beyond 12 months the last
using DayBands = Bands<10, 121>;    // days, beyond 1,200 the last
using NilBands = Bands<2, 91>;      // days, beyond 180 the last
using EuroBands = Bands<100, 101>;  // whole euros, beyond 10,000 the last

// Why something was open at the end of the seventh day of a month. As Reason, in the order in which
// they are shown.
enum class LateReason : std::uint8_t {
  forgot,
  late_habit,
  withheld,
  reversed_debit,
  short_of_money,  // this month's income is not enough to pay all that is open
  comes_later,     // it is, and comes after the seventh day
  settlement_bill,
  count
};
constexpr bool is_money(LateReason reason) { return reason >= LateReason::short_of_money; }

// Ages that are counted apart: of the eldest of the household, on the day of the count.
enum class AgeBand : std::uint8_t { under_45, to_66, from_67, count };
constexpr AgeBand age_band_of(int age) {
  return age < 45 ? AgeBand::under_45 : age < 67 ? AgeBand::to_66 : AgeBand::from_67;
}

// A loss of income of €200–300 a month, laid for three years or more as it is drawn.
constexpr bool is_lasting_hole(Cents a_month, int months) {
  return a_month >= Cents{200'00} && a_month <= Cents{300'00} && months >= 36;
}

struct Rod {
  // The end of the seventh day of each month: sitting tenants with something open, costs apart
  std::int64_t unpaid_day_8;  // tenancies, month by month
  std::int64_t nil_in_5;      // of them: at nil by the end of day 13
  std::int64_t nil_in_15;     // by the end of day 23
  // Households with such a month in the calendar year: on 31 December, or when they leave
  std::int64_t late_households;
  Per<LateReason, std::int64_t> late_main;  // of them, by their main reason
  std::int64_t late_homes;                  // homes with such a month; on 31 December, else 0
  std::int64_t late_homes_of;               // all homes then
  // Letters
  std::int64_t first_letters;          // sitting tenants' cases: the first message
  std::int64_t first_letters_chronic;  // open on day 8 in each of the two months before the case
  std::int64_t wik_letters;            // a case's first WIK letter, once its 30 days are over
  std::int64_t wik_paid, wik_contact, wik_terms;  // of them, within the 30 days
  // Cases of sitting tenants
  std::int64_t opened_earlier;                // open on day 8 in one of the 12 months before
  Per<Profile, std::int64_t> settled;         // of cases_settled, by the profile at their start
  Per<Profile, std::int64_t> cured_untalked;  // of them: never spoken to
  Per<Profile, NilBands> days_to_nil;         // of them: from the due date
  // Cases by the month they began in, once so many days are over. Who left with the debt before
  // that is in neither.
  Per<Profile, std::int64_t> cohort_60, cohort_60_open;
  Per<Profile, std::int64_t> cohort_180, cohort_180_open;
  // Arrangements in terms, without promises to pay at once
  std::int64_t terms_made;
  std::int64_t terms_made_own;  // of them: with own staff or on line
  std::int64_t terms_kept, terms_broken, terms_ended;
  std::int64_t terms_end;
  // Stocks at the quarter's end
  std::int64_t months_owed_milli_end;          // thousandths of a month's bill, sitting tenants
  std::int64_t rent_debt_3_end;                // of in_arrears_end: three months' bills or more
  Per<Claim, std::int64_t> departed_open_end;  // cents, of claim_open_end
  std::int64_t occupied_end;
  Per<AgeBand, std::int64_t> homes_age_end;  // of occupied_end
  Per<AgeBand, std::int64_t> in_arrears_age_end;
  std::int64_t homes_over_100_end;
  std::int64_t homes_67_no_pension_end, homes_67_children_end;  // of the homes of 67 and over
  std::int64_t mean_month_short_end;  // homes whose mean month is below nil before cutting
  std::int64_t problem_begun;         // households, seen at the quarter's end (engine/home_notes.h)
  // Court and eviction, sitting tenants
  MonthBands months_at_summons, months_at_judgment;
  DayBands days_to_summons, days_to_eviction;  // from the due date of the case
  EuroBands owed_at_eviction;                  // rent and service costs
  std::int64_t noticed;                        // judgments with their first notice of eviction
  // Cases of sitting tenants older than three months: at the quarter's end, or when they ended in
  // it
  std::int64_t old_cases, old_cases_met;  // of them, with something legal in the quarter
  // Lasting losses of income (is_lasting_hole)
  std::int64_t hole_lost_cents, hole_left_cents;  // a month; left: in the budget after 12 months
  std::int64_t holes_followed, holes_judged;      // after 36 months, or at leaving with a judgment
  // Rent
  std::int64_t basic_rent_cents;    // billed on the first to occupied homes, reliefs apart
  std::int64_t written_rent_cents;  // the same at the rent that the scenario writes
  std::int64_t rise_cents;          // a month more by the July rise
  std::int64_t relet_cents;         // a month more by re-letting: new rent less the last tenant's
  // Cases that ended in an eviction: what came before it is counted on its day, the rest as it
  // comes
  std::int64_t evicted_acts_cents;         // fees with tax, locksmith, postage: all but own people
  std::int64_t evicted_recovered_cents;    // costs that came back
  std::int64_t evicted_staff_cents;        // minutes of own people × their rate
  std::int64_t evicted_relet_cents;        // repair, and rent of the empty home
  std::int64_t evicted_written_off_cents;  // principal
};

}  // namespace drempel
