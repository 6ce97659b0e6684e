// The nouns of the field as enums. Every enum ends in `count`, so that an array can be indexed by
// it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace drempel {

// Process steps under the code of the process book (Aedes/CorpoNet 2020, Bijlage B). A code that
// ends in a letter is ours, beside the step of the book that it belongs to: what practice does and
// the book leaves unnamed (welcome talk, signal to the municipality, tailor-made work, crisis
// report, handover to an agency and its work, service of the judgment, aftercare).
enum class StepId : std::uint8_t {
  A_1_1,
  A_1_2,
  A_1_2b,
  A_2_1,
  A_2_2,
  A_2_3,
  A_2_3b,
  A_2_3c,
  A_2_3d,
  A_2_4,
  A_2_5,
  A_2_5b,
  A_3_1,
  A_3_2,
  A_3_3,
  A_3_4,
  A_4_1,
  B_1_1,
  B_1_1b,
  B_2_1,
  B_2_2,
  B_2_2b,
  B_2_3,
  B_2_4,
  B_2_5,
  B_2_6,
  C_1_1,
  C_1_1b,
  count
};

// How a message or a person gets to the tenant (A.2.1's cocktail, call, visits).
enum class ChannelId : std::uint8_t {
  letter,
  email,
  whatsapp,
  sms,
  portal,
  messenger,  // written
  sms_link,
  email_link,
  tikkie,  // written with a pay link
  voice_message,
  phone,  // spoken
  office_visit,
  home_visit,  // face to face
  count
};
enum class ChannelKind : std::uint8_t { written, pay_link, spoken, face_to_face, count };

// What the corporation can see of a tenant (A.1.1). `regular` is everyone in no other segment. The
// last five exist only where segment.fine is on (thirteen segments, ours: practice names none of
// its thirteen); otherwise their tenants are in the segment that they refine.
enum class SegmentId : std::uint8_t {
  regular,
  newcomer,
  chronic,
  lax,
  victim,
  principled,
  structural,
  vve_owner,
  regular_debit,
  chronic_debit,
  lax_debit,
  broke,
  departed,
  count
};

// The quadrants of the journey document: threshold high/low × paralysis high/low. Hidden from the
// corporation.
enum class Profile : std::uint8_t { I, II, III, IV, count };

enum class Barrier : std::uint8_t { shame, pride, fear, no_overview, stress, count };

enum class IncomeType : std::uint8_t { wages, benefit, pension, self_employed, count };
enum class HouseholdType : std::uint8_t { single, couple, single_parent, family, count };

// What strikes a household (M11).
enum class ShockId : std::uint8_t {
  job_loss,
  fewer_hours,
  illness,
  divorce,
  pension_gap,
  business_failure,
  care_for_child,
  benefit_clawback,
  large_bill,
  count
};

// Who helps a tenant with debts (M12).
enum class PartnerId : std::uint8_t {
  municipality,   // neighbourhood team: forms, benefits, a listening ear
  debt_help,      // municipal debt help (schuldhulpverlening): the way to a settlement
  budget_coach,   // overview and a plan
  volunteer,      // Schuldhulpmaatje
  administrator,  // bewindvoerder: pays the rent first
  credit_bank,    // GKB: budget management
  count
};

// Statutory ways out of debts that a tenant can be in (A.4.1).
enum class Settlement : std::uint8_t {
  none,
  msnp,        // amicable settlement by debt help (minnelijke schuldregeling)
  wsnp,        // statutory settlement by the court
  bankruptcy,  // of a self-employed tenant
  count
};

// Who is looked at apart (M38): household types, and what cuts across them. A household is in one
// of the first four and in none, some or all of the others.
enum class Group : std::uint8_t {
  single,
  couple,
  single_parent,
  family,
  with_children,
  under_27,
  over_67,
  reads_badly,  // Dutch business letters are hard to read: language or low literacy
  count
};

// What touches income or rent instead of collecting (M37).
enum class Instrument : std::uint8_t {
  benefits_check,
  rent_relief,
  fund,
  debt_buyout,
  at_source,
  cheaper_home,
  count
};

// Why a month's rent was not paid when it was due.
enum class Reason : std::uint8_t {
  forgot,
  late_habit,
  withheld,
  reversed_debit,
  short_of_money,
  settlement_bill,
  comes_later,  // the income of the month comes after the first
  count
};

// Kinds of claim that the ledger keeps apart.
enum class Claim : std::uint8_t {
  rent,
  service,
  settlement,
  final_bill,
  collection_costs,  // art. 6:96 BW
  court_costs,       // awarded by a court, and of its execution
  count
};
constexpr bool is_costs(Claim claim) {
  return claim == Claim::collection_costs || claim == Claim::court_costs;
}

// What a court has granted, as far as it can still be used.
enum class Judgment : std::uint8_t { none, payment, conditional, eviction, count };

// Who or what kept an announced eviction from being carried out.
enum class Averted : std::uint8_t {
  tenant,       // paid it themselves
  family,       // family or friends paid
  fund,         // a fund or the municipality paid
  arrangement,  // terms after all
  help,         // crisis debt help, a moratorium or a settlement
  agreement,    // evictions were suspended for everybody (corona)
  count
};

// How a tenancy ended.
enum class Leaving : std::uint8_t {
  notice,   // the tenant gave notice (opzegging)
  evicted,  // put out by the bailiff
  keys,     // handed in the keys before that
  gone,     // left without notice (noorderzon)
  death,    // of the only tenant; the heirs give notice
  count
};

// Why what was owed was given up.
enum class WriteOff : std::uint8_t {
  aged,        // nothing came in for longer than the rule allows
  small,       // too little to pursue
  untraced,    // no address was found
  fruitless,   // the bailiff gave the file back as unrecoverable
  estate,      // the estate was negative or refused
  settlement,  // of debts: the rest is written off
  count
};

// What brought in the money of a tenant who has left, or of a judgment.
enum class RecoveryWay : std::uint8_t {
  of_itself,    // paid in answer to a letter, a call or without any
  arrangement,  // a term
  attachment,   // of income, by the bailiff
  traced,       // at once, when a new address was found
  estate,       // by the heirs
  late,         // after it was written off
  count
};

// How an arrears case ends, for the picture of the chain.
enum class CaseOutcome : std::uint8_t {
  paid,         // nothing is owed any more
  settlement,   // of debts: the rest is given up while the tenant stays
  evicted,      // the tenant was put out and the debt went along
  left,         // the tenant left otherwise and the debt went along
  written_off,  // of a tenant who had left: given up
  count
};

enum class Stakeholder : std::uint8_t {
  corporation,
  tenant,
  agency,
  bailiff,
  court,
  municipality,
  society,
  state,
  count
};

// The third parties that a case may be handed over to: the agency works amicably only, the bailiff
// takes official acts too.
enum class Contractor : std::uint8_t { agency, bailiff, count };
// How a file at a third party ends.
enum class FileEnd : std::uint8_t {
  settled,      // nothing is owed any more
  called_back,  // the corporation goes on itself, or by another party
  timed_out,    // the agency's days are over
  count
};

template <class E>
constexpr std::size_t count_of = static_cast<std::size_t>(E::count);
template <class E>
constexpr std::size_t at(E e) {
  return static_cast<std::size_t>(e);
}
// An array indexed by an enum: `PerStep counts; counts[at(StepId::A_2_1)]`.
template <class E, class T>
using Per = std::array<T, count_of<E>>;

}  // namespace drempel
