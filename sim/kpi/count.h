// Short ways to write what a row counts. Only the rows' own files use this.
#pragma once

#include "kpi/kpi.h"
#include "kpi/quarters.h"

namespace drempel::count {

inline constexpr double cents_per_euro = 100;

constexpr double number(std::int64_t n) { return static_cast<double>(n); }

template <std::int64_t Quarter::*field>
Ratio plain(const Tally& t, int q) {
  return {number(t.quarters[q].*field), 1};
}
template <std::int64_t Quarter::*cents>
Ratio in_euros(const Tally& t, int q) {
  return {number(t.quarters[q].*cents) / cents_per_euro, 1};
}
template <std::int64_t Quarter::*minutes>
Ratio in_hours(const Tally& t, int q) {
  return {number(t.quarters[q].*minutes) / 60, 1};
}
template <std::int64_t Quarter::*above, std::int64_t Quarter::*below>
Ratio over(const Tally& t, int q) {
  return {number(t.quarters[q].*above), number(t.quarters[q].*below)};
}
template <std::int64_t Quarter::*field>
Ratio over_homes(const Tally& t, int q) {
  return over<field, &Quarter::homes_end>(t, q);
}
template <std::int64_t Quarter::*cents>
Ratio over_turnover(const Tally& t, int q) {
  return {number(t.quarters[q].*cents), number(turnover_cents(t, q))};
}
template <std::int64_t Quarter::*cents, std::int64_t Quarter::*people>
Ratio euros_each(const Tally& t, int q) {
  return {number(t.quarters[q].*cents) / cents_per_euro, number(t.quarters[q].*people)};
}

template <std::int64_t Quarter::*... minutes>
Ratio hours_of(const Tally& t, int q) {
  return {number(((t.quarters[q].*minutes) + ...)) / 60, 1};
}
// Of those that ended: kept out of kept and broken.
Ratio arrangements_kept(const Tally& t, int q);
// What all tenants owe, over twelve months' turnover (KPI 10).
Ratio hap_1(const Tally& t, int q);

// Evictions for other causes than arrears: a quarter of the yearly rate, times the homes.
double other_evictions(const Tally& t, int q);
// All causes.
Ratio evictions(const Tally& t, int q);

}  // namespace drempel::count
