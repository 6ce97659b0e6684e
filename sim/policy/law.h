// Law and tariffs as dated rows: a value holds from its date until the next row of the same
// subject. Complete from 2010 to 2026: an amount of a year without a row of its own lies between
// the rows before and after it, in equal steps a year; before the first and after the last it is
// the nearest one, moved by Law::tariff_index a year. Both are marked as guesses. Rates of
// representation aren't yearly: they hold until they are set anew.
#pragma once

#include <cstdint>
#include <span>

#include "base/calendar.h"
#include "base/citation.h"
#include "base/money.h"
#include "base/text.h"

namespace drempel {

enum class Law : std::uint8_t {
  wik_days,           // days the tenant has after the WIK letter was received
  collection_scale,   // of collection costs: 1 = Report Voorwerk II, 2 = Besluit BIK
  landlord_duties,    // 1 = Besluit gemeentelijke schuldhulpverlening art. 2 binds
  notice_days,        // least days in an eviction notice
  notice_practice,    // days in the process book; fewer is lawful and below practice
  municipal_report,   // 1 = the bailiff must report an announced eviction
  summons_days,       // least days between summons and hearing
  own_motion,         // 1 = courts test contract clauses of their own motion
  opposition_days,    // days after service within which a default judgment can be opposed
  grace_days,         // most days that a judge may give to pay (terme de grâce), from service
  pension_age,        // state pension (AOW), months of age
  assistance_norm,    // of a single person, € a month with holiday pay; a couple has 10/7
  protected_income,   // % of the assistance norm that an attachment must leave
  settlement_months,  // length of WSNP and MSNP, by the day on which the request is admitted
  moratorium_months,  // most months of a moratorium (art. 287b Fw)
  tariff_index,       // % a year by which tariffs without a published figure are moved
  vat,                // % on bailiff's work and collection costs
  summons_fee,        // Btag, € without VAT, as the next four
  service_fee,
  notice_fee,
  eviction_fee,
  attachment_fee,
  court_fee_500,  // griffierecht kanton of a legal person, €, claims up to this many euros
  court_fee_1500,
  court_fee_2500,
  court_fee_5000,
  court_fee_12500,
  court_fee_more,
  rate_250,  // liquidatietarief kanton, € a point, claims up to this many euros
  rate_500,
  rate_1250,
  rate_2500,
  rate_3750,
  rate_5000,
  rate_10000,
  rate_20000,
  rate_40000,
  rate_100000,            // and above
  rate_eviction,          // a claim of eviction
  after_most,             // after-costs at most, €
  points_default,         // points of a default judgment
  points_defended,        // points of a defended case: writ and hearing
  points_after,           // points of after-costs (nakosten)
  benefit_quality,        // housing benefit: rent limits, € a month (kwaliteitskortingsgrens)
  benefit_cap_low,        // aftoppingsgrens, one or two persons
  benefit_cap_high,       // three persons or more
  benefit_most,           // highest rent that counts
  benefit_quality_share,  // % of the rent up to the first limit that it bears
  benefit_cap_share,      // between that and the aftoppingsgrens
  benefit_above_share,    // above it: one person, or the state-pension age
  count
};

struct LawRow {
  Law law{};
  Date from = {};
  double value = 0;
  Citation source = {};
  bool guess = false;  // ours: filled in, reckoned or from memory, not a published figure
};

std::span<const LawRow> law_rows();
Text name_of(Law law);
// The value in force on a day; before the first row: the first row's.
double law_on(Law law, Day day);
// Collection costs. Until 30-6-2012 by the size of the claim (Report Voorwerk II, from €37 up to
// €250 to €1,500 above €40,000), from 1-7-2012 the Besluit BIK: 15 % of the first €2,500, 10 % of
// the next €2,500, 5 % of the next €5,000, 1 % of the next €190,000, 0.5 % above; at least €40, at
// most €6,775; with VAT, since a landlord of homes can't reclaim it.
Cents collection_costs(Cents principal, Day day);
// What the landlord pays the kanton court for a claim of so much; no VAT.
Cents court_fee(Cents claim, Day day);
// One point of the liquidatietarief kanton; with eviction asked, at least the rate of that.
Cents representation_rate(Cents claim, bool eviction, Day day);
// Salary of the representative: the rate times the points of a default or a defended case.
Cents representation(Cents claim, bool eviction, bool defended, Day day);
// After-costs: half a point, at most Law::after_most.
Cents after_costs(Cents claim, bool eviction, Day day);

}  // namespace drempel
