// The collection agency and the bailiff: what their contracts pay, what settling a file amicably
// is worth to them, and how much attention they give it for that. Pure functions, for tenants who
// live here and for those who left.
//
// The contractor chooses minutes m for each file and round that make p(m)·Δ − c·m greatest, with
// p(m) = believed·(1 − e^(−m/scale)) the chance that he thinks it settles the file, Δ what that is
// worth to him and c a minute's cost. So m* = scale·ln(believed·Δ/(c·scale)), and 0 where that is
// not above 0. The agreement and the corporation's checks set a floor, the day's capacity a
// ceiling. Minutes buy calls and a visit at the door; what comes of those is the tenant's answer.
// The same worth decides how many terms are offered in a talk, and how soon a file is taken up
// again when the workflow's rounds are over.
#pragma once

#include "chain/step.h"

namespace drempel {

enum class AgencyModel : std::uint8_t {
  fixed_price,  // per file, paid by the corporation at handover
  share,        // of what it collects of the debt handed over; no cure no pay
  costs         // the tenant's collection costs are the agency's; the corporation pays nothing
};
enum class BailiffModel : std::uint8_t {
  acts,         // a fee per file and per file settled, and the tariff of every official act
  fixed_price,  // per file, own work on acts included; out-of-pocket costs apart
  acts_bonus    // as by acts, with a bonus per file settled above the target and a malus below
};
AgencyModel agency_model(const Policy& policy);
BailiffModel bailiff_model(const Policy& policy);

// A file as its contractor sees it on a day.
struct FileView {
  Contractor who{};
  Cents owed;              // all that is open
  Cents costs;             // of it: collection and court costs
  double months_owed = 0;  // rent and service in months' bills
  Day today{};
  double crowd = 0;  // files running at the agency per 1,000 homes
};
FileView view_of(const StepContext& context, Contractor who);

// -- What the corporation pays, without VAT
// The least that is handed over to the agency, €: agency.min_owed, or at 0 the bailiff's.
double least_at_agency(const Policy& policy);
// When a file is handed over: the fixed price, or the bailiff's fee per file; an agency without
// cure gets nothing.
Cents fee_at_handover(Contractor who, const Policy& policy);
// When the debt is paid without a summons while the file is with the contractor.
Cents fee_when_settled(Contractor who, const Policy& policy);
// The bonus for a settled file, (1 − target)·bonus, or the malus for one that was not,
// −target·bonus: over all files the contractor gets the bonus times his files above the target.
Cents bonus_of(Contractor who, bool settled, const Policy& policy);
// The agency's share of a payment on the debt handed over; nil under other contracts.
Cents fee_on_payment(Cents paid, const Policy& policy);
// What the corporation pays the bailiff for an official act of this tariff: nothing where the
// fixed price covers his work.
Cents act_fee(Cents tariff, const Policy& policy);
// Out-of-pocket costs, the court fee among them, are at the bailiff's risk.
bool bears_risk(const Policy& policy);
// Whose the collection costs are that a tenant pays: the agency's where they are its pay and it has
// the file, else the corporation's.
Stakeholder costs_go_to(const Policy& policy, bool at_agency);

// -- What settling is worth to the contractor
// Chance that the file goes to court when it is not settled, as the bailiff sees it:
// court_chance·(1 − e^(−months owed/court_months)); none at the agency.
double court_chance(const FileView& file, const World& world);
// Tariffs of the acts that a default judgment brings: summons, representation, service.
Cents acts_ahead(Cents owed, Day today);
// Δ in euros: earned by settling less the margin on what would follow. May be negative.
double worth_of_settling(const FileView& file, const Settings& settings);

// -- Effort
// p(m), 0 … believed.
double settle_chance(double minutes, const World& world);
// m*, at a worth in euros and a cost in euros a minute (> 0).
double wanted_minutes(double worth, double minute_cost, const World& world);
// Share of what was agreed that is kept, 0 … 1: `unseen` when nobody looks, nearly all when many
// files are checked.
double kept_share(const Settings& settings);
// What was agreed (calls × minutes a call), as far as it is kept.
double least_minutes(const Settings& settings);
// The most for a file in a round; at the agency also its share of ten days' capacity.
double most_minutes(const FileView& file, const World& world);
// Minutes of attention for one round, within floor and ceiling (the ceiling wins).
double effort_minutes(const FileView& file, const Settings& settings);
// Most terms that the contractor offers: as many as what settling is worth, times the chance in
// which it is believed, pays for at `term_minutes` each. At least what was agreed as far as that is
// kept, at most contractor.max_terms.
int terms_offered(const FileView& file, const Settings& settings);
// Days until a file is taken up again after a round of so many minutes: again_days with a call's
// minutes or more in it, longer with less; 0 = it lies still until the court track.
int days_to_next_round(double minutes, const World& world);
// A minute of the contractor's people, €.
double minute_cost(Contractor who, const World& world);

// -- Outcomes that the steps and the engine share, for sitting and departed tenants alike
// Pays a fee (or takes one back) with VAT to the state apart.
void pay_contractor(Outcome& outcome, CostId id, Cents fee, Day today);
// Pays the bailiff for an act of this tariff, as far as the contract pays acts apart; the work in
// it is there under every contract.
void pay_bailiff(Outcome& outcome, Cents tariff, CostId fee, CostId work, const Settings& settings);
// What handing a file over takes and costs: own staff's time (and the evaluation's), the fee, the
// registers, and the breach when those lie at the bailiff's risk.
void hand_over_file(Outcome& outcome, Contractor who, const Settings& settings, Day today);
// What the contract pays or takes when a file ends without or with success.
Outcome end_of_file(Contractor who, bool settled, const Settings& settings, Day today);
// The agency's share of a payment; nothing under other contracts.
Outcome payment_at_agency(Cents paid, const Settings& settings, Day today);

}  // namespace drempel
