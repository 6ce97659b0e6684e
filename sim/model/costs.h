// The rows of costs: from whom, to whom, for which step, resource (something is used up) or
// transfer (money changes hands). Transfers cancel in the total; the cost to the country is
// resources only.
#pragma once

#include <span>

#include "base/citation.h"
#include "base/text.h"
#include "model/ids.h"

namespace drempel {

enum class CostId : std::uint8_t {
  reminder_message,
  call_time,
  visit_time,
  wik_message,
  handover_time,
  arrangement_time,
  monitor_time,
  bailiff_amicable,
  bailiff_amicable_work,
  collection_costs,
  summons_fee,
  summons_work,
  court_fee,
  court_work,
  representation_fee,
  representation_work,
  service_fee,
  service_work,
  notice_fee,
  notice_work,
  eviction_fee,
  eviction_work,
  bailiff_vat,
  judicial_costs,
  municipal_removal,
  shelter,
  help,
  relet_repair,
  relet_empty,
  paid_by_others,
  written_off,
  inspection,
  locksmith,
  police,
  other_home,
  paid_by_family,
  agency_fee,
  agency_bonus,
  agency_work,
  bailiff_bonus,
  contractor_vat,
  out_of_pocket,
  out_of_pocket_at_risk,
  court_fee_at_risk,
  file_check_time,
  costs_to_agency,
  welcome_time,
  complaint_time,
  data_work,
  portal,
  debit_work,
  staff_skill,
  staff_hired,
  instrument_time,
  rent_relief,
  benefits_claimed,
  fund_gift,
  debt_buyout,
  instrument_work,
  cheaper_home,
  attachment_fee,
  attachment_work,
  tracing,
  budget_coach,
  warm_handover,
  municipal_signal,
  signal_time,
  tailor_time,
  aftercare_time,
  exception_time,
  staff_unused,
  count
};

struct CostRow {
  CostId id{};
  std::string_view code = {};
  Text name = {};
  Stakeholder from{};
  Stakeholder to{};
  StepId step{};  // count = none: it belongs to no step
  bool resource = true;
  Text note = {};    // what the amount is built from
  bool cash = true;  // money moves; false = calculated (rent of an empty home, a write-off)
};

std::span<const CostRow> cost_rows();
std::string_view code_of(Stakeholder who);
Text name_of(Stakeholder who);

// What a breach is a breach of.
enum class Norm : std::uint8_t { law, covenant, practice, count };
Text name_of(Norm norm);
std::string_view code_of(Norm norm);

// Terms of law, covenant and practice that a run may break; each breach is counted and reported.
enum class Breach : std::uint8_t {
  no_wik,                 // handed over without a WIK letter: no collection costs can be charged
  wik_term_cut,           // handed over within 14 days (from the day after receipt)
  no_personal_contact,    // summons without an attempt at personal contact
  no_written_reminder,    // summons without a written reminder
  no_municipal_offer,     // summons without the offer to share data / report to the municipality
  no_municipal_report,    // eviction without the report to the municipality
  notice_below_practice,  // eviction announced less than 14 days ahead
  bailiff_at_risk,        // out-of-pocket costs of a file laid at the bailiff's risk
  handover_unspoken,      // handed over without the personal contact that own policy asks first
  signal_before_contact,  // signal before a reminder in writing and a try at personal contact
  signal_below_least,     // signal of less than the municipality's least amount
  count
};
struct BreachRow {
  Breach id{};
  std::string_view code = {};
  Text name = {};
  Norm norm = Norm::law;
  Citation source = {};
};
std::span<const BreachRow> breach_rows();

}  // namespace drempel
