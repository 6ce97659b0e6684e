// What a run leaves behind: whole numbers per quarter, which add up over teams in any order.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/calendar.h"
#include "base/money.h"
#include "model/costs.h"
#include "model/ids.h"
#include "model/rod.h"
#include "model/traits.h"

namespace drempel {

// How long cases last: the days overdue that part one band from the next.
inline constexpr std::array<int, 7> case_ages{8, 15, 30, 45, 90, 180, 365};
// The band (0 … 7) of a case that is so many days overdue.
constexpr std::size_t case_age_band(int days) {
  std::size_t band = 0;
  while (band < case_ages.size() && days > case_ages[band]) ++band;
  return band;
}
using PerAge = std::array<std::int64_t, case_ages.size() + 1>;

// The same in finer bands, to draw how many cases last how long: past these days overdue.
inline constexpr std::array<int, 16> life_ages{3,  8,   15,  22,  30,  45,  60,  75,
                                               90, 120, 150, 180, 270, 365, 545, 730};
constexpr std::size_t life_band(int days) {
  std::size_t band = 0;
  while (band < life_ages.size() && days > life_ages[band]) ++band;
  return band;
}
using PerLife = Per<Profile, std::array<std::int64_t, life_ages.size() + 1>>;

// Where an arrears case stands in the chain: at the last step that it reached for the first time.
inline constexpr std::size_t place_start = 0;  // at none yet
constexpr std::size_t place_of(StepId step) { return at(step) + 1; }
inline constexpr std::size_t place_departed = count_of<StepId> + 1;  // left, at none since then
template <class T>
using PerPlace = std::array<T, count_of<StepId> + 2>;

// Counts of one quarter. Everything is a whole number (people, days, minutes, cents), so that sums
// are exact. "_end" = on the quarter's last day, after payday, before the next billing.
struct Quarter {
  // Stocks at the end
  std::int64_t homes_end;              // VHE
  std::int64_t mandates_end;           // direct-debit mandates
  std::int64_t arrangements_end;       // running, sitting and departed
  std::int64_t bailiff_files_end;      // tenancies with a file at a bailiff (sitting and departed)
  std::int64_t third_party_files_end;  // at all third parties
  std::int64_t in_arrears_end;         // sitting tenancies with an open balance
  std::int64_t sitting_cents_end;      // what they owe
  std::int64_t departed_end;           // departed tenancies with an open balance
  std::int64_t departed_cents_end;
  std::int64_t owe_under_1_end;  // sitting, owing less than a month's bill
  std::int64_t owe_1_to_3_end;   // one to three months' bills
  std::int64_t owe_over_3_end;
  std::int64_t chronic_end;  // sitting, in arrears, and late in each of the last 3 months
  Per<Profile, std::int64_t> profile_end;  // sitting in arrears by hidden profile
  std::int64_t queue_end;                  // staff work waiting
  std::int64_t collector_millifte_end;     // own and hired collectors, thousandths of an FTE
  // Flows in the quarter
  // Departed tenants
  Per<Leaving, std::int64_t> left;         // tenancies that ended
  Per<Leaving, std::int64_t> departed_in;  // of them: with a debt that was not paid at once
  std::int64_t cases_departed;             // arrears cases that ended so: the debt went along
  std::int64_t departed_in_cents;          // what those owed then
  std::int64_t final_bills;                // with something to pay
  std::int64_t final_bill_cents;
  std::int64_t deaths;                 // the only tenant's, or one partner's
  std::int64_t departed_paid;          // departed tenants whose debt came to nil
  std::int64_t departed_written_off;   // departed tenants whose debt was given up
  std::int64_t departed_closed_days;   // sum of days from leaving to paid or written off
  std::int64_t departed_attached_end;  // departed tenants whose income is seized
  std::int64_t departed_not_rent_end;  // cents of what they owe that is no rent or service costs
  std::int64_t searches, found;        // for a new address
  Per<RecoveryWay, std::int64_t> recovered_cents;  // departed; of sitting tenants: attachment
  Per<WriteOff, std::int64_t> written_off_times;   // cases
  Per<WriteOff, std::int64_t> written_off_by;      // cents, before what came in later
  std::int64_t provision_end_cents;                // set aside for what will not come in
  std::int64_t provision_added_cents, provision_used_cents;
  std::int64_t events;  // what the loop handled (for speed)
  std::int64_t tenant_months;
  std::int64_t billed_cents;            // turnover: principal, without collection and court costs
  std::int64_t paid_cents;              // all claims
  std::int64_t written_off_cents;       // principal
  std::int64_t costs_chargeable_cents;  // collection costs that may be charged to the tenant
  std::int64_t costs_charged_cents;     // what is charged
  // What the ledger moved per kind of claim, and what is open at the end
  Per<Claim, std::int64_t> claim_billed, claim_paid, claim_written_off, claim_open_end;
  std::int64_t court_charged_cents;  // court costs awarded, and of service and execution
  std::int64_t cases_written_off;    // cases that ended because what was open was given up
  std::int64_t outside_minutes;      // work of agency and bailiff, from what their work costs
  std::int64_t debits;               // direct debits tried
  std::int64_t reversals;
  std::int64_t first_reminders;  // cases with their first reminder
  std::int64_t cases_opened;
  std::int64_t relapses;           // cases opened within 12 months of the end of an earlier case
  std::int64_t relapses_reminded;  // of them: of an earlier case that had been reminded
  std::int64_t cases_settled;      // balance nil
  std::int64_t settled_days;       // sum of days from due date to nil
  std::int64_t settled_reminded;   // of cases_settled: those that had a reminder
  std::int64_t arrangements_made;
  std::int64_t arrangements_kept;
  std::int64_t arrangements_broken;
  std::int64_t helped;     // help has started
  std::int64_t files_new;  // handed over to a bailiff
  std::int64_t judgments;
  std::int64_t judgments_eviction;
  std::int64_t announced;  // eviction notices
  std::int64_t evictions_arrears;
  std::int64_t keys_handed_in;
  std::int64_t gone;                // left without notice
  std::int64_t left_before_notice;  // of both: no notice of eviction ran
  std::int64_t paid_last_minute;
  std::int64_t evictions_with_children;
  Per<Profile, std::int64_t> evictions_profile;
  // Court track
  std::int64_t summonses;            // drawn up
  std::int64_t summonses_withdrawn;  // paid or arranged before the judgment
  std::int64_t judgments_default;    // of `judgments`: nobody appeared
  std::int64_t judgments_conditional;
  std::int64_t judgments_payment;
  std::int64_t judgments_rejected;
  std::int64_t cases_held;   // for information; they come back
  std::int64_t oppositions;  // default judgments opposed: heard anew
  std::int64_t judgments_served;
  std::int64_t executions_suspended;   // on conditions
  std::int64_t kept_used;              // a kept judgment used after a relapse
  std::int64_t conditions_met;         // paid within the judge's month
  std::int64_t other_home;             // moved to an offered home instead of evicted
  Per<Averted, std::int64_t> averted;  // announced evictions, by who or what
  std::int64_t announced_left;         // left with a notice running: moved, or died
  std::int64_t announced_end;          // notices that run
  std::int64_t recoveries_ended;       // cases with a summons: nil or written off (KPI 8)
  std::int64_t recovery_days;          // from the summons until then, of these
  std::int64_t recoveries_end;         // cases with a summons, open at the end
  std::int64_t recoveries_end_days;    // from the summons until then, of these
  std::int64_t moved_out;
  std::int64_t attempts, reached, opened_up;  // spoken and face to face
  std::int64_t collector_minutes;             // calls and desk work
  std::int64_t visit_minutes;                 // home visits
  std::int64_t staff_paid_minutes;            // of own posts, used or not
  std::int64_t staff_unused_minutes;          // of them: neither at a step nor in training
  std::int64_t staff_hired_minutes;           // on top of the own posts
  std::int64_t queue_served, queue_wait_days;
  std::int64_t work_given_up;    // calls and visits that nobody came to within handover.wait_days
  std::int64_t cases_unreached;  // at the fork: open, with a step of the new workflow that no rule
                                 // of it leads to any more
  Per<StepId, std::int64_t> step_times;  // times a step was taken
  Per<StepId, std::int64_t> step_cases;  // cases that reached it for the first time
  Per<CostId, std::int64_t> cost_cents;
  Per<Breach, std::int64_t> breaches;
  // Contractors: files at the collection agency and the bailiff (`files_new`, `bailiff_files_end`
  // count the bailiff's too). A case counts as handed over at its first file at any third party.
  std::int64_t files_agency_new;   // handed over to the agency
  std::int64_t files_agency_end;   // running at the agency
  std::int64_t files_handed_over;  // cases with their first file
  // Of the cases handed over in this quarter, whenever it came: one of the three, or still running.
  std::int64_t files_settled_amicably;  // settled without a summons or an earlier judgment
  std::int64_t handed_summoned;         // summoned for the first time
  std::int64_t handed_ended;            // ended otherwise: given up, or by an earlier judgment
  // Cases with a file that were summoned in this quarter, the first time
  std::int64_t files_summoned;
  Per<Contractor, Per<FileEnd, std::int64_t>> files_ended;
  Per<Contractor, std::int64_t> contractor_rounds;   // rounds of amicable work
  Per<Contractor, std::int64_t> contractor_talks;    // of them: the tenant was spoken to
  Per<Contractor, std::int64_t> contractor_seconds;  // of attention, spent on calls and visits
  Per<Contractor, std::int64_t> files_checked;       // by the corporation's staff
  // Groups (levers): a household counts in each group it belongs to.
  Per<Group, std::int64_t> group_homes_end;       // tenancies
  Per<Group, std::int64_t> group_in_arrears_end;  // with an open balance
  Per<Group, std::int64_t> group_helped, group_judgments, group_announced, group_evicted;
  Per<Group, std::int64_t> group_could_pay;        // evicted, never spoken to, terms would have fit
  Per<Group, std::int64_t> group_never_spoken;     // eviction notice to who was never spoken to
  Per<Group, std::int64_t> group_held_again;       // a judgment held in reserve for a second time
  Per<Group, std::int64_t> group_flagged;          // another segment because of a flagged input
  Per<Group, std::int64_t> group_flagged_wrongly;  // of those: nothing true behind it
  // Levers
  std::int64_t cases_ended_reminded;                    // cases that ended after a reminder
  std::int64_t cases_ended_spoken;                      // of those: the tenant was spoken to
  std::int64_t talks_probed, talks_misread, talks_bad;  // approach per profile; talks gone wrong
  std::int64_t welcome_talks;
  std::int64_t e_mandates_end;
  Per<Instrument, std::int64_t> instruments;  // given
  // Arrangements, partners, settlements
  std::int64_t arrangement_requests;  // talks in which a tenant asked for one
  std::int64_t arrangements_offered;  // made in a talk that the corporation began
  std::int64_t arrangements_online;
  std::int64_t arrangements_assessed;  // in terms, after looking at the budget
  std::int64_t arrangements_confirmed;
  std::int64_t arrangements_repaired;
  std::int64_t arrangements_ended;  // otherwise than kept or broken: left, settled, replaced
  std::int64_t arrangements_by_partner;
  std::int64_t arrangements_by_contractor;  // made by an agency or bailiff
  std::int64_t arrangements_sitting_end;
  std::int64_t arrangement_agreed_cents_end;  // running, in terms: what they are over
  std::int64_t arrangement_open_cents_end;    // and what is open of it
  std::int64_t signals, signals_reached, signals_accepted;
  std::int64_t crisis_reports, crisis_reached, crisis_accepted;
  std::int64_t moratoria_asked, moratoria;
  Per<PartnerId, std::int64_t> help_accepted;
  Per<PartnerId, std::int64_t> help_started;
  Per<PartnerId, std::int64_t> help_completed;
  Per<PartnerId, std::int64_t> help_dropped;  // dropped out while it ran
  std::int64_t help_lost_heart;               // lost heart while waiting
  std::int64_t help_waiting_ended;            // no longer a matter of a case: paid, left, given up
  std::int64_t help_running_ended;            // the same, while it ran
  std::int64_t help_waiting_end, help_running_end;
  std::int64_t help_wait_days;                // of those that started
  std::int64_t help_warm;                     // handed over warm
  Per<Settlement, std::int64_t> settlements;  // admissions
  std::int64_t settlements_of_one;            // of two joint tenants: the other stays liable
  std::int64_t settlement_credits;            // of the credit bank: a part at once
  std::int64_t settlements_completed, settlements_failed, settlements_left;
  std::int64_t settlements_end;                 // running
  std::int64_t settlement_written_off_cents;    // at admission or by a credit
  std::int64_t settlement_restored_cents;       // claims that live again after a failure
  std::int64_t settlement_paid_cents;           // by a credit at once, or at the end
  std::int64_t tailor_talks, tailor_could_pay;  // of them: who could have paid all anyway
  std::int64_t aftercare_talks, aftercare_reached;
  std::int64_t keeping_calls;  // during an arrangement
  // Length and cause of cases
  PerAge ended_by_age;                   // cases that ended, by days overdue at their end
  PerAge open_by_age_end;                // cases open at the end, by days overdue
  Per<Reason, std::int64_t> reason_end;  // cases open at the end, by why they are unpaid now
  std::int64_t reminded_chronic;  // first reminders of tenants late in each of the 3 months before
  // Flows through the chain. Cases that reached a step for the first time, and cases that ended, by
  // where they stood before. A case that goes along with a leaving tenant ends there and begins
  // again at place_departed.
  PerPlace<Per<StepId, std::int64_t>> flow_to;
  PerPlace<Per<CaseOutcome, std::int64_t>> flow_end;
  PerPlace<std::int64_t> standing_end;  // open at the end
  // How long cases of sitting tenants last, by the hidden profile at their start and the days
  // overdue: ended, gone along with a leaving tenant, open at the end.
  PerLife life_ended, life_left, life_open_end;
  // Who they are. Those who reached a step: over the profiles, and over the segments, step_cases.
  Per<StepId, Per<Profile, std::int64_t>> step_profile;
  Per<StepId, Per<SegmentId, std::int64_t>> step_segment;
  ByTrait who_homes_end;       // let homes; counted on 31 December only, else 0
  ByTrait who_in_arrears_end;  // of in_arrears_end
  ByTrait who_evicted;         // of evictions_arrears
  // What was tried in the cases of who_evicted, up to the eviction.
  Per<StepId, std::int64_t> evicted_step_cases;  // of them: had the step
  Per<Tried, std::int64_t> evicted_tried;        // of them
  std::int64_t evicted_days;                     // sum of days from the due date
  Rod rod;                                       // to hold the model against patterns (rod.h)
};

static_assert(sizeof(Quarter) % sizeof(std::int64_t) == 0);
Quarter& operator+=(Quarter& sum, const Quarter& more);

// Sums over the counted part of a run, whole cents.
struct LedgerTotals {
  Cents opening, billed, paid, open, written_off;
  bool balanced() const { return opening + billed == paid + open + written_off; }
  LedgerTotals& operator+=(const LedgerTotals& o);
};

// One replication of one scenario. quarters[0 … lookback-1] lie before the policy date (KPIs look
// back on twelve months of turnover); after them come `4 × years` counted quarters.
struct Tally {
  static constexpr int lookback = 4;
  Day policy_date;
  std::vector<Quarter> quarters;
  LedgerTotals ledger;
  // Outside rate of evictions for other causes, per 1,000 homes, per counted year (climate).
  std::vector<double> other_evictions;

  int years() const { return (static_cast<int>(quarters.size()) - lookback) / 4; }
  // Adds another team's counts of the same replication.
  void add(const Tally& team);
};

}  // namespace drempel
