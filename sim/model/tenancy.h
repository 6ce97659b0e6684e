// A tenancy as the model knows it, and an arrears case. Plain data: rules live in chain/, changes
// in engine/.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/calendar.h"
#include "base/money.h"
#include "base/stream.h"
#include "model/ids.h"

namespace drempel {

// A monthly change of income that lasts: a setback, or (negative) what help brings.
struct Setback {
  std::int32_t drop = 0;  // cents a month less
  Month until{-9999};     // the first month without it
};

// What the household has and can. Amounts in cents. What a month's money is worked out of comes
// first, within one cache line.
struct Household {
  IncomeType income{};
  HouseholdType type{};
  std::uint8_t payday = 25;  // day of the month on which income comes, 1 … 28
  bool at_source = false;    // the rent is paid out of the income before it comes
  bool managed = false;      // an administrator or credit bank pays the rent first
  bool prepared = false;     // sets money aside for large bills
  bool contact_ok = true;    // telephone number and e-mail address are right
  ShockId shock{};           // the last shock
  std::int32_t margin = 0;   // left a month after rent and all usual costs; may be negative
  std::int32_t slack = 0;    // can be saved a month by cutting living costs
  std::int32_t buffer = 0;   // savings, as of the start of buffer_month
  std::int32_t buffer_goal = 0;
  Month buffer_month{};
  // A month; already in `margin`; moves with the rent. Nil: no right to it; below nil: none is paid
  // at this rent.
  std::int32_t housing_benefit = 0;
  std::array<Setback, 4> setbacks{};
  std::uint8_t children = 0;  // at home now
  // Of a life (chain/life_course.h), counted in months as Month is.
  std::uint8_t children_ever = 0;   // who live or will live in this home
  std::int16_t born = -480;         // the eldest; the age of a day: chain/age.h
  std::int16_t youngest_born = 0;   // of children_ever; may lie ahead
  std::int16_t leaves_home_at = 0;  // months of age
  bool language = false;            // Dutch business letters are hard to read
  bool low_literacy = false;        // reads and writes with difficulty, in any language
  bool other_debt = false;
  bool joint = false;  // both partners signed: both are liable (art. 7:266 BW)
  static_assert(count_of<Instrument> <= 8);  // a bit each, here and in Record
  std::uint8_t coming = 0;       // bit k: instrument k was given and has not yet started
  bool partner_left = false;     // one of the two has moved out and stays liable
  std::int32_t other_debts = 0;  // what other debts take a month; already out of `margin`
  std::int32_t unclaimed = 0;    // benefits a month that nobody has asked for yet
  std::int32_t unsteady = 0;     // spread of a month around the usual one (chain/months.h)
  float sets_aside = 0;          // chance to have set the rent aside when income comes after it
  Month managed_until{};         // the first month without an administrator
};

// How the household pays, out of habit: chances a month that the rent is not paid when due, at
// habit 1.
struct PaymentHabit {
  float forgets = 0;    // pays by hand and forgets
  float late = 0;       // pays by hand and late by habit
  float reversed = 0;   // on direct debit: sent back for another reason than money
  float withholds = 0;  // over a complaint
  float habit = 1;      // moved by experience (M36), 0.5 … 1.5
};

// Shame, pride, fear, lost overview, stress: now and at the start, 0 … 1.
struct Mind {
  Per<Barrier, float> now{};
  Per<Barrier, float> start{};
  Month updated{};
};

// What stands in the corporation's books about a tenant; rules may look at this and no further.
struct Record {
  Month since{};
  Month late_updated{};
  Month last_arrangement{-9999};
  Month last_reversal{-9999};
  Month last_broken{-9999};
  Month told{-9999};            // told about a setback in a talk
  Month last_case{-9999};       // the last case ended in this month
  Month last_reminded{-9999};   // the last case that had a reminder was settled in this month
  Month last_refused{-9999};    // turned help down
  Month settlement_end{-9999};  // of the last one: the first month after it
  Month kept_since{-9999};      // the month in which the case with the `kept` judgment was settled
  std::uint32_t arranged = 0;   // arrangements in terms: two bits a month, back from the last one
  std::uint16_t late_months = 0;  // bit k = late in month late_updated − k
  std::uint8_t reversals = 0;     // in a row, up to last_reversal
  Settlement settlement{};        // runs now: earlier claims can't be collected
  Judgment kept{};                // of an earlier case: not executed, still usable
  bool fund_paid = false;         // a fund has kept the home once
  std::int32_t family_paid = 0;   // cents that family paid to keep the home, all in all
  bool mandate = false;           // direct debit
  bool e_mandate = false;         // `mandate` was given on line
  bool complaint = false;         // a complaint is known and not yet solved
  bool vve_owner = false;
  std::uint8_t instruments = 0;    // bit k: instrument k was given
  bool credit_registered = false;  // external credit data
  bool predicted_late = false;     // a prediction about the person (profiling)

  // Bit k: late in `month` − k, the last sixteen.
  std::uint16_t late_by(Month month) const {
    const int months = month - late_updated;
    if (months <= 0) return late_months;
    return static_cast<std::uint16_t>(months >= 16 ? 0 : late_months << months);
  }
};

// Billed, paid and written off so far: kept in checked builds only, to prove that all is there.
struct Shadow {
  Cents billed, paid, written_off;
};

// What every event looks at comes first, within one cache line.
struct alignas(64) Tenancy {
  TenancyId id;
  std::uint16_t case_count = 0;
  bool occupied = true;
  bool former_owes = false;     // somebody who lived here earlier has left with a debt
  std::int32_t case_slot = -1;  // -1 = no open case
  Day next_shock{}, next_slip{}, next_move{}, next_short{};  // the pending event of each calendar
  PaymentHabit habit;
  std::int32_t rent = 0;  // cents a month
  std::int32_t service = 0;
  std::int32_t relief = 0;  // taken off `rent` for a time (M37)
  Household household;
  Mind mind;
  Record record;
  std::int32_t claimed = 0;  // benefits a month that a benefits check has found
  Day next_death{};
#ifdef DREMPEL_CHECKED
  Shadow shadow;
#endif

  Cents bill() const { return {rent + service}; }
};

// One claim of one month, as far as it is open.
struct Item {
  Month month{};
  Claim claim{};
  std::int32_t cents = 0;
  std::int32_t bill = 0;  // rent and service of that month, as billed; nil of costs
};

// What is open, oldest first.
struct Account {
  std::vector<Item> items;
  Cents open;
  Cents costs;  // of `open`: collection and court costs
};

// With whom a tenant made an arrangement.
enum class ArrangedBy : std::uint8_t { staff, online, partner, contractor };
// Why a term was not paid on payday.
enum class TermMiss : std::uint8_t { none, short_of_money, forgotten, frozen };

// Why the chain of a case stands still.
enum class Park : std::uint8_t {
  none,
  one_off,
  arrangement,
  partner_wait,  // help was accepted and has not started
  partner,       // help works
  moratorium,    // art. 287b Fw
  trace,         // departed: the new address is not known
  estate,        // departed by death: the heirs settle the estate
};

// An arrears case: from the first overdue cent to nil or write-off. What most events look at comes
// first, within two cache lines.
struct alignas(64) Case {
  std::uint32_t home = 0;
  std::uint16_t number = 0;  // n-th case of the tenancy: stamp against stale events
  Reason reason{};
  SegmentId segment{};
  Day due_date{};                         // of the first overdue month
  Day next_due{};                         // the day of the pending chain event
  Day pay_day{};                          // planned payment; Day{0} = none
  static_assert(count_of<StepId> <= 32);  // a bit each
  std::uint32_t waiting = 0;              // bit k: step k has a next day, due[k]
  std::uint32_t reached_steps = 0;        // bit k: step k was taken, which is counted once per case
  std::uint32_t queued = 0;   // bit k: step k waits for staff, until due[k] at the latest
  std::int32_t departed = 0;  // > 0: of a tenant who has left, place in the team's list + 1
  Cents paid_month;           // paid since the first of this month
  Cents owed_on_first;        // open just before this month's bill
  Cents attached;             // > 0: income is seized; so much a month when that began
  Park park{};
  bool planned = false;           // the steps that come by days overdue have their days
  bool promised = false;          // said in a talk to pay soon
  bool turned_away = false;       // opens no mail, pays nothing (chain/turning_away.h)
  bool skip_month = false;        // this month's rent is forgotten, late or withheld too
  bool complaint = false;         // withholds over a complaint
  bool reminded = false;          // had a message from the corporation
  bool personal_tried = false;    // a call or visit was tried
  bool personal_reached = false;  // spoken to in this case
  Account account;
  Day spoken_day{};            // last spoken to on this day
  Month decided{-9999};        // the last month in which the tenant chose on payday
  std::uint8_t place = 0;      // of the chain where the case stands (tally.h)
  Profile first_profile{};     // the tenant's, when the case was opened
  std::uint8_t fruitless = 0;  // months in a row of recovery that brought in nothing
  Judgment judgment{};
  bool at_agency = false;  // a file runs at the collection agency
  bool at_bailiff = false;
  bool cohort_known = false;  // how the handover turned out has been counted: a summons
  bool costs_charged = false;
  bool costs_counted = false;  // collection costs became chargeable (once per case, KPI 11)
  bool helped = false;
  bool spared = false;       // began under the corona agreement: no collection costs
  bool defended = false;     // the tenant appeared in court
  bool heard = false;        // the court has held the case for information
  bool by_default = false;   // the judgment: nobody appeared
  bool duties_done = false;  // what of the landlord's duties was missed was done after a hearing
  bool suspended = false;    // the corporation suspended the execution on conditions
  bool announced = false;    // a notice of eviction runs
  Per<StepId, Day> due{};
  Per<StepId, std::uint8_t> times{};  // how often each was taken
  Per<StepId, Day> followed{};        // what follows it counts from this day; Day{} = not yet taken
  Per<StepId, std::uint8_t> came{};   // what came of it, a StepResult
  Day handed_over{};                  // first, in this case, to a third party; Day{} = never
  Day held_since{};                   // the handover waits for a duty or for room since
  Day agency_day{}, bailiff_day{};    // of the last handover
  Cents agency_owed;  // of what was handed over to the agency: still to be collected
  Day summons_day{};  // Day{} = not summoned; B.2.1 to closing is KPI 8
  Day claimed_day{};  // of the last summons
  Cents claimed;      // what it asked
  Day judgment_day{};
  Day pay_by{};    // conditional: the last day to pay, set by the service
  Day wik_day{};   // last WIK letter
  Cents wik_owed;  // what it named
  Day parked_from{};
  Day park_until{};   // one-off: the day; arrangement: the next term; partner: its start or end
  Cents parked_owed;  // open when the chain was parked
  // the arrangement
  Cents term;
  Cents agreed;      // what it is over
  Cents missed_due;  // rent and term of that payday, as far as they were not paid
  Month bills_in{};  // bills up to and including this month are part of it
  std::uint8_t terms_left = 0;
  ArrangedBy arranged_by{};
  TermMiss missed{};  // the term of this month
  bool repaired = false;
  // the partner
  bool crisis_offered = false;  // the municipality reached the tenant with crisis help
  bool help_accepted = false;   // and not yet ended
  PartnerId partner{};          // of that help, or the last one's
  bool help_runs = false;       // it has started
  bool help_ends_well = false;  // waiting: it will start; running: it comes to a plan
  bool referred = false;        // one partner sent the tenant on to debt help
  Day help_day{};               // of the next thing: start or losing heart; plan or dropping out
  // counts only (model/rod.h)
  Day letter_day{};  // of the first WIK letter; Day{} = none
  bool letter_paid = false, letter_contact = false, letter_terms = false;  // since, in 30 days
  bool noticed = false;        // the judgment has had a notice of eviction
  std::int32_t acts = 0;       // cents that third parties have cost the corporation
  std::int32_t recovered = 0;  // cents of costs that came back
  std::int32_t worked = 0;     // minutes of own people

  void note_talk(Day today) {
    personal_reached = true;
    spoken_day = today;
  }
  bool had_file() const { return handed_over != Day{}; }
  bool reached_step(StepId step) const { return (reached_steps >> at(step) & 1U) != 0; }
  bool in_queue(StepId step) const { return (queued >> at(step) & 1U) != 0; }
  bool is_due(StepId step, Day today) const {
    return (waiting >> at(step) & 1U) != 0 && due[at(step)] <= today;
  }
  void set_due(StepId step, Day day) {
    due[at(step)] = day;
    waiting |= 1U << at(step);
  }
  void clear_due(StepId step) { waiting &= ~(1U << at(step)); }
  // Waits for staff; when nobody has come by `until`, the chain goes on without.
  void join_queue(StepId step, Day until) {
    queued |= 1U << at(step);
    set_due(step, until);
  }
  void leave_queue(StepId step) {
    queued &= ~(1U << at(step));
    clear_due(step);
  }
};

// A settlement of a tenant who stays: what was written off at its start is kept apart.
struct Settled {
  TenancyId id;
  Settlement kind{};
  Month until{};  // the first month after it
  std::vector<Item> claims;
};

// A tenant who has left with a debt. Collection goes on in a case of their own, whose `departed`
// points here; the slot is free when the tenancy has no case.
struct Departed {
  Tenancy tenant;     // as it was on leaving; occupied = false
  Household partner;  // who left earlier and is liable too, when household.partner_left
  Leaving how{};
  Month left{};             // of the final bill
  std::uint8_t traces = 0;  // searches for the new address so far
};

}  // namespace drempel
