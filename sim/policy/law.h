// Law and tariffs as dated rows: a value holds from its date until the next row of the same
// subject.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/calendar.h"
#include "base/money.h"
#include "base/text.h"

namespace drempel {

enum class Law : std::uint8_t {
  wik_days,          // days the tenant has after the WIK letter was received
  landlord_duties,   // 1 = Besluit gemeentelijke schuldhulpverlening art. 2 binds
  notice_days,       // least days in an eviction notice
  notice_practice,   // days in the process book; fewer is lawful and below practice
  municipal_report,  // 1 = the bailiff must report an announced eviction
  summons_fee,       // Btag, € without VAT
  service_fee,
  notice_fee,
  eviction_fee,
  court_fee,       // claims of €1,500–2,500 by a legal person, €
  representation,  // rate per point of an eviction claim, €
  vat,             // % on bailiff's work
  count
};

struct LawRow {
  Law law{};
  Date from = {};
  double value = 0;
  Text name = {};
  std::string_view source = {};
  bool guess = false;  // our indexation, not a published figure
};

std::span<const LawRow> law_rows();
// The value in force on a day; before the first row: the first row's.
double law_on(Law law, Day day);
// Collection costs (Besluit BIK, from 1-7-2012): 15 % of the first €2,500, 10 % of the next €2,500,
// 5 % of the next €5,000, 1 % of the next €190,000, 0.5 % above; at least €40, at most €6,775;
// with 21 % VAT, since a landlord of homes can't reclaim it.
Cents collection_costs(Cents principal, Day day);

}  // namespace drempel
