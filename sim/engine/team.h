// One team of a corporation: its tenants, its staff, its ledger, its days. Teams share nothing, so
// a team is the unit that fits in cache. A day goes in the phases of contracts.md (run_day in
// team.cpp); what a day does to money, to cases and to the counts stands in the other team_*.cpp.
#pragma once

#include <atomic>
#include <optional>
#include <utility>
#include <vector>

#include "base/archive.h"
#include "base/numbers.h"
#include "chain/household.h"
#include "chain/month_choice.h"
#include "chain/months_owed.h"
#include "chain/morale.h"
#include "chain/step.h"
#include "chain/words.h"
#include "engine/day_buckets.h"
#include "engine/home_notes.h"
#include "engine/ledger.h"
#include "engine/plan.h"
#include "engine/run.h"
#include "engine/staff_pay.h"
#include "engine/staff_queue.h"
#include "model/seen.h"

namespace drempel {

struct TeamStart {
  std::uint32_t first_home = 0;
  std::uint32_t homes = 0;
  Day day;                // a first of the month
  double rent_level = 1;  // of that day against the policy date's (rent_level.h)
};

class Team {
 public:
  Team(const Plan& plan, const RunInput& input, TeamStart start);

  // Runs days up to and including `until`; false when stopped before.
  bool run_until(const Plan& plan, Day until, const std::atomic<bool>* stop);
  // Results count from tomorrow on.
  void fork();
  // Lays another workflow on the cases that are open: steps whose place changed are planned anew.
  void replan(const Plan& before, const Plan& after);

  Tally tally() const;
  Day today() const { return today_; }
  const Story& story() const { return story_; }
  const std::vector<Found>& found() const { return found_; }
  void add_open_cases(std::vector<OpenCase>& all) const;
  std::size_t bytes() const;

  // -- team_state.cpp: the whole team as bytes, as it stands between two days. A team whose story
  // is told can't be saved: a story is looked at, not gone on with.
  void save(Writer& into) const;
  // What `from` does not hold whole and sound is refused: from.sound() is false then, and the team
  // is not to be used.
  static Team load(Reader& from);

 private:
  Team() = default;
  template <class Archive>
  void fields(Archive& archive);
  bool sound() const;

  // What a scheduled event is.
  enum class Kind : std::uint8_t {
    // of a tenancy
    shock,
    slip,
    move,
    death,
    turn,  // a pension, a child born or gone
    relet,
    short_of_money,  // savings run out
    new_mandate,
    intervention,
    instruments,  // what was agreed in a talk starts
    relief_end,   // a rent reduction ends
    aftercare,
    management,  // ends
    // of a case
    pay,
    retry,
    payday,
    complaint,
    due,
    due_outside,
    help,  // starts, is given up, or ends
    suspension,
    moratorium,
    fund,  // a hardship fund pays
    term_check,
    keep_contact,
    file_end
  };

  // How a case ends: nothing is owed any more, or what was open was given up.
  enum class CaseEnd : std::uint8_t { settled, written_off };

  // Where the debt of a tenant who has left is kept.
  struct DepartedAt {
    std::uint32_t home = 0, place = 0;
    constexpr auto operator<=>(const DepartedAt&) const = default;
  };

  // -- team.cpp: the day
  void run_day();
  void run_phase(Phase phase);
  void handle(const Event& event);
  void put(Day day, Phase phase, Kind kind, const Tenancy& t) {
    buckets_.put(day, phase, {t.id.home, t.id.nth, static_cast<std::uint8_t>(kind)});
  }
  void put(Day day, Phase phase, Kind kind, const Case& c) {
    buckets_.put(day, phase, {c.home, c.number, static_cast<std::uint8_t>(kind)});
  }
  Tenancy& tenancy(std::uint32_t home) { return tenancies_[home - first_home_]; }
  // Of a case: the sitting tenant, or the one who left with that debt.
  Tenancy& tenancy(const Case& c) {
    return c.departed > 0 ? departed_[static_cast<std::size_t>(c.departed) - 1].tenant
                          : tenancy(c.home);
  }
  const Tenancy& tenancy(const Case& c) const { return const_cast<Team&>(*this).tenancy(c); }
  Case* case_of(Tenancy& t) {
    return t.case_slot < 0 ? nullptr : &cases_[static_cast<std::size_t>(t.case_slot)];
  }
  const Case* case_of(const Tenancy& t) const {
    return t.case_slot < 0 ? nullptr : &cases_[static_cast<std::size_t>(t.case_slot)];
  }
  Case* case_of(const Event& event);
  // Asks memory for all of `thing`, so that it is there when its turn comes.
  template <class T>
  static void fetch(const T& thing) {
    constexpr std::size_t line = 64;
    const char* first = reinterpret_cast<const char*>(&thing);
    for (std::size_t at = 0; at < sizeof(T); at += line) __builtin_prefetch(first + at);
  }
  LuckKey luck() const { return today_ >= future_from_ ? future_ : past_; }
  // A month that a future begins in the middle of keeps the past's luck to its end.
  LifeLuck life_luck() const { return {past_, future_, month_of(future_from_ - 1) + 1}; }
  Months months_of(const Tenancy& t) const { return {life_luck(), t.id}; }
  // What a month leaves of the household's money (left_in).
  Cents left_of(const Tenancy& t, Month month, const Climate& climate) const {
    return left_in(t.household, month, climate, months_of(t).noise(month));
  }
  void settle_savings(Tenancy& t, const Climate& climate) {
    Months months = months_of(t);
    settle_buffer(t.household, month_, climate, months);
  }
  Stream stream(const Tenancy& t, Purpose purpose, Month occasion) const {
    return {luck(), t.id, purpose, static_cast<std::uint32_t>(occasion.n)};
  }
  Quarter& count() { return quarters_.back(); }

  // -- team_life.cpp: tenancies, shocks, moves
  void settle_in(Tenancy& t, Month last_shock);
  Month live_until_now(Tenancy& t, Month partner_gone);
  Day shock_after(const Tenancy& t, Month month) const;
  bool meet_shock(Tenancy& t, Month month);
  void plan_shock(Tenancy& t, Month after);
  void plan_slip(Tenancy& t, Month after);
  Month moving_month(const Tenancy& t, Month after) const;
  void plan_move(Tenancy& t, Month after);
  void plan_turn(const Tenancy& t, Month after);
  void on_turn(Tenancy& t);
  void start_tenancy(std::uint32_t place);
  void plan_shortage(Tenancy& t, Month from);
  void on_shock(Tenancy& t);
  void on_move(Tenancy& t);
  void on_relet(Tenancy& t);
  void pay_first_rent(Tenancy& t);
  void meet_new_luck();
  void meet_new_climate();
  void give_mandate(Tenancy& t);
  void end_mandate(Tenancy& t);

  // -- team_departed.cpp: leaving, the final bill, estates, recovery, writing off
  // Ends the tenancy: final bill, the debt goes with the tenant, the home is empty or let again.
  // `t` is the next tenant's afterwards when it is let at once.
  void end_tenancy(Tenancy& t, Leaving how);
  void bill_at_end(Tenancy& t, Case* c, Claim claim, Cents amount);
  void pay_out(Tenancy& t, Cents refund);
  void vacate(Tenancy& t, Leaving how);
  void follow(Tenancy& t, Case& c, Leaving how);
  void start_anew(Departed& d, Case& c);
  // Where the home's departed tenants begin in departed_at_, or would.
  auto first_departed(std::uint32_t home) const -> std::vector<DepartedAt>::const_iterator;
  Case* departed_case(std::uint32_t home, std::uint16_t number);
  void close_departed(Case& c, bool paid);
  void meet_departed();
  void meet_departed(Departed& d, Case& c);
  void settle_estate(Departed& d, Case& c);
  void search(Departed& d, Case& c);
  void seize(Case& c);
  RecoveryWay way_of(const Case& c) const;
  // Of a tenant who has left: the partner who left earlier and is liable too; null when none.
  const Household* partner_of(const Case& c) const;
  // Gives up what is open of a case, sitting or departed, and closes it.
  void write_off(Case& c, WriteOff why);
  void plan_late_payment(const Case& c, WriteOff why);
  void book_late_payments();
  void set_provision();
  void plan_death(Tenancy& t);
  void on_death(Tenancy& t);

  // -- team_rent.cpp: the level of rents, and what a rise leaves a household
  void set_rent(Tenancy& t, double level);
  void raise_rents();
  // So much more rent a month, of which incomes keep up with `kept_up`; the rest, net of housing
  // benefit, comes out of what is left. Without a case savings must have been settled.
  void change_rent(Tenancy& t, Cents more, Cents kept_up = {});

  // -- team_money.cpp: billing, payments, decisions
  void bill_month();
  void bill_settlements();
  void bill_case(Case& c);
  void pay_on_first();
  void pay_on_first(Case& c);
  void on_slip(Tenancy& t);
  void on_shortage(Tenancy& t);
  void unpay_month(Case& c);
  // Whether this month's rent could be paid on the first, with savings as of its start.
  Tight tight_now(const Tenancy& t) const;
  void on_retry(Case& c);
  void on_payday(Case& c);
  void pay(Case& c, Cents amount, Payer by = Payer::tenant);
  void reverse_debit(Tenancy& t);
  Cents available(const Case& c) const;
  Cents owed_bill(const Case& c) const { return drempel::owed_bill(tenancy(c), c); }
  MoneyAtHand money_of(const Case& c) const;

  // -- team_choice.cpp: the month's choice of who is in arrears without an arrangement
  void decide(Case& c, Cents available);
  Cents pay_month(Case& c, const MonthChoice& choice, Cents money);
  void repay(Case& c, Cents money);
  void call_unasked(Case& c);

  // -- team_promise.cpp: planned payments, and promises to pay on a day
  void plan_payment(Case& c, Day day);
  void on_pay(Case& c);
  bool keeps_promise(const Tenancy& t) const;
  void slip_promise(Case& c);
  void pay_after_all(Case& c);

  // -- team_barriers.cpp: turning away from what is owed, and ways to get by sooner
  void turn_away_or_face_it(Case& c);
  void hear_of_setback(Tenancy& t);
  // -- team_morale.cpp: what tenants learn (M36)
  void learn_from(Tenancy& t, Lesson lesson);
  void learn_from_month(const Case& c);
  void learn_from_court(const Case& c, const Outcome& outcome);
  // Of a sitting tenant's case at the quarter's end, or when it ends.
  void look_at_enforcement(const Case& c, bool evicted);
  void set_mood();
  double laxity_of(const Tenancy& t) const;

  // -- team_book.cpp: what every payment and write-off books
  // Lays a payment on an account; what tenants pay back of costs is a cost row as it comes in.
  // They are the agency's where its contract says so and it has the file.
  // Returns what of it are costs that come back to the corporation.
  Cents book_payment(Account& account, Cents amount, bool at_agency = false);
  // Gives up what is open; principal is a cost to the corporation, costs never were income.
  // Returns all that was given up.
  Cents book_write_off(Account& account);
  void book_recovered(Claim claim, Cents amount);
  Cents book_restored(Account& account, const std::vector<Item>& items);
  void book_quarter();
  void book_costs(const Outcome& outcome);
  void book_costs(Case& c, const Outcome& outcome);  // and in the case

  // -- team_cases.cpp: cases, when their next step comes, what the corporation sees
  Case& free_case(const Tenancy& t);  // an empty one, not yet the tenancy's
  Case& open_case(Tenancy& t, Reason reason);
  void tell_start(const Case& c);
  void close_case(Case& c, CaseEnd how = CaseEnd::settled);
  void plan_chain(Case& c);
  void wake(Case& c);
  Seen seen(const Tenancy& t, const Case* c) const;
  const WorkflowStep* entry(const Case& c, StepId step) const;
  // Of a step whose place in the workflow is new: the day for this case; none when the step it
  // comes after has not been taken, or came to another result, or it has been taken often enough.
  std::optional<Day> day_anew(const Case& c, const WorkflowStep& entry) const;
  // The plan of the segment that the new rules put the case in; as it stood when they say the same
  // as the old ones.
  const SegmentPlan& plan_anew(const Case& c, const Plan& before, const Plan& after) const;
  // Gives the steps whose place changed their day, or drops them; bits of those that changed.
  std::uint32_t move_steps(Case& c, const SegmentPlan& old, const SegmentPlan& fresh);

  // -- team_chain.cpp: steps, what they do and what comes next
  void on_due(Case& c, StepPhase phase);
  bool passed_over(const Case& c, const WorkflowStep& entry) const;
  // The step isn't taken; what follows it goes on as if it came to `result`.
  void pass_over(Case& c, StepId step, StepResult result = StepResult::done);
  // Less is owed than the step is taken for: what is owed is carried on to the next bill.
  bool too_little(const Case& c, const WorkflowStep& entry) const;
  void carry_on(Case& c, StepId step);
  // When a step comes that stands after another one, which counts from `from`: not before its own
  // day, if it has one.
  Day day_after(const Case& c, const WorkflowStep& entry, Day from) const;
  void on_intervention(Tenancy& t);
  void take_step(Case& c, StepId step);
  void execute(Case& c, StepId step, ChannelId channel);
  void apply(Case& c, const StepContext& context, const Outcome& outcome);
  bool pays_at_once(Case& c, const Outcome& outcome);
  void charge(Case& c, Claim claim, Cents amount);
  void count_outcome(Case& c, StepId step, const Outcome& outcome);
  void what_next(Case& c, StepId step, const Outcome& outcome);
  StepContext context_of(const Case& c, StepId step, ChannelId channel) const;
  void notify_before_due();
  Outcome notice_before_due(const Tenancy& t, ChannelId channel) const;
  bool forewarned(const Tenancy& t) const;

  // -- team_agree.cpp: what a tenant answers, arrangements
  void answer(Case& c, const Response& response);
  void park(Case& c, Park park, Day until);
  void unpark(Case& c);
  void on_complaint(Case& c);
  void agree(Case& c, const Response& response);
  void count_arrangement(const Case& c, const Response& response);
  void set_terms(Case& c, const Response& response);
  void watch_term(Case& c);
  void pay_term(Case& c, Cents available);
  void pay_bill_alone(Case& c, Cents available);
  Cents current_bill(const Case& c) const;
  Cents term_due(const Case& c) const;
  void on_term_check(Case& c);
  bool repair(Case& c);
  void break_arrangement(Case& c);
  void end_arrangement(Case& c);
  void arrange_alone(Case& c);

  // -- team_help.cpp: partners
  void accept_help(Case& c, const Response& response);
  void wait_for(Case& c, PartnerId partner, const Response& response);
  void on_help(Case& c);
  void lose_heart(Case& c);
  void start_help(Case& c);
  void end_help(Case& c);
  void leave_help(Case& c);
  void find_solution(Case& c, PartnerId partner);
  void manage(Tenancy& t, Month until);
  // A condition of a suspended judgment: an administrator pays the rent first from now on.
  void put_under_administration(Tenancy& t);
  void on_management_end(Tenancy& t);
  void on_suspension_end(Case& c);
  void grant_moratorium(Case& c);
  void watch_suspension(Case& c);
  void count_municipal(const Outcome& outcome);

  // -- team_settle.cpp: settlements of debts (A.4.1)
  void settle(Case& c);
  void take_credit(Case& c);
  void admit(Case& c, Settlement kind);
  Cents give_up(Case& c);
  bool goes_bankrupt(const Case& c) const;
  void watch_settlements();
  void fail_settlement(Settled& s, Tenancy& t);
  void complete_settlement(Settled& s, Tenancy& t);
  // The other debts are gone: what this household paid on them a month is left from now on.
  void clear_other_debts(Tenancy& t);

  // -- team_care.cpp: keeping contact and aftercare (C.1.1b)
  void plan_keeping(const Case& c);
  void on_keep_contact(Case& c);
  void plan_aftercare(const Tenancy& t, SegmentId segment);
  void on_aftercare(Tenancy& t);
  // Others paid a debt or gave it up: the habit learns from it, and a call afterwards is planned.
  void receive_gift(Tenancy& t, SegmentId segment);

  // -- team_staff.cpp: staff time, and what skill and hired hours cost
  // Collectors' minutes at a desk: taken from today's and counted.
  void work_at_desk(double minutes);
  void work_at_desk(Case& c, double minutes);  // for a case: counted in it too
  // The same, booked under a cost row.
  void work_at_desk(Case& c, double minutes, CostId id);
  // Posts of this team for each one per 10,000 homes; more in summer where the lever says so.
  double posts_of_ten_thousand() const;
  // Own minutes today of so many posts per 10,000 homes.
  double staff_minutes(double posts) const;
  // Minutes that may be hired today on top of the own ones, because more than two days of work
  // wait.
  double hired_minutes(const StaffQueue& queue, double own, ChannelId usual) const;
  // The queues, as far as the day's minutes reach.
  void work_day();
  void serve_queue(StaffQueue& queue, double own, double hired, bool visits);
  // Whether a case still waits for that work.
  bool waits_for_staff(const WorkItem& item);
  // A day is over: staff is paid for it; on a month's last day what that comes to is booked.
  void pay_staff();
  void book_standing_costs();

  // -- team_talk.cpp: what goes with talks
  void follow_up_talk(Case& c);
  void welcome(Tenancy& t);
  bool uses_portal(const Tenancy& t) const;
  void look_online(Case& c);

  // -- team_debit.cpp: direct debit
  void offer_mandate(Tenancy& t, double accept, Purpose purpose);
  void mail_for_mandates();
  // Whether an e-mandate, or a debit after the income, keeps this month's debit from coming back.
  bool debit_saved(const Tenancy& t) const;
  // This month's debit finds too little: sent back, or not tried before the income comes.
  void debit_falls_short(Case& c);

  // -- team_instruments.cpp: instruments for rent and income
  void offer_instruments(Case& c);
  void change_money(Tenancy& t, Cents more, Cents off_rent);
  void on_instruments(Tenancy& t);
  void on_relief_end(Tenancy& t);
  void on_fund(Case& c);
  void book_instruments();
  void end_instruments(const Tenancy& t);

  // -- team_groups.cpp: counts per group
  void count_in(Per<Group, std::int64_t>& counts, const Tenancy& t) const;
  void count_groups_end();
  void count_talk(const Outcome& outcome);
  void count_groups(const Case& c, StepId step, const Outcome& outcome);
  void count_flags(const Case& c);

  // -- team_who.cpp: counts by profile, segment, setback and household; looking for somebody
  // `c` may be null: a tenant without a case.
  Traits traits_of(const Tenancy& t, const Case* c) const;
  void count_homes_end();
  // What the corporation's rules make of the tenant today; segment_now: as the case has it, if it
  // has been segmented.
  SegmentId segment_seen(const Tenancy& t, const Case* c) const;
  SegmentId segment_now(const Tenancy& t, const Case* c) const;
  void count_step(const Tenancy& t, const Case* c, StepId step, SegmentId segment);
  void count_evicted(const Case& c);
  bool looks_for(Moment moment) const;
  void note(const Case& c, const Traits& traits);
  void note_end(const Case& c, CaseOutcome how);

  // -- team_files.cpp: files at the collection agency and the bailiff
  void open_file(Case& c, Contractor who);
  // Ends a running file, and pays or takes what the contract says about its end.
  void end_file(Case& c, Contractor who, FileEnd how);
  // All files of a case that ends.
  void end_files(Case& c, FileEnd how);
  // The first summons in the case: the bailiff has not settled it amicably.
  void on_summons(Case& c);
  void on_file_end(Case& c);
  void check_files(Case& c);
  void pay_agency(Case& c, Cents paid);
  void count_round(const Outcome& outcome);
  double crowd() const { return 1000 * static_cast<double>(agency_files_) / homes(); }
  double homes() const { return static_cast<double>(tenancies_.size()); }

  // -- team_court.cpp: summons, judgment, notice
  void apply_court(Case& c, const Outcome& outcome);
  void count_court(const Case& c, const Outcome& outcome);
  void use_kept(Case& c);
  void withdraw_summons(Case& c);
  void lapse_notice(Case& c, Averted who);
  void end_notice(Case& c, std::int64_t& how);
  void execute_after_break(Case& c);
  void settle_court(Case& c);
  void end_recovery(Case& c);

  // -- team_rod*.cpp: counts to hold the model against patterns (model/rod.h)
  HomeNote& note_of(std::uint32_t home) { return home_notes_[home - first_home_]; }
  Cohort& cohort_of(Month month) {
    return cohorts_[static_cast<std::size_t>(month.n) % cohorts_.size()];
  }
  unsigned open_before(std::uint32_t home, Month month) const;
  LateReason late_reason(const Case& c) const;
  void look_at_day_7();
  void book_household(HomeNote& note);
  void book_late_year();
  void forget_tenant(std::uint32_t home);
  void book_cohorts();
  void note_opened(const Case& c);
  void note_ended(const Case& c, Per<Profile, std::int64_t> Cohort::*within_60,
                  Per<Profile, std::int64_t> Cohort::*within_180);
  void note_closed(const Case& c, bool settled);
  void count_first_letter(const Case& c, const Outcome& outcome);
  void note_wik_letter(Case& c);
  // Within 30 days after the first WIK letter, once a case.
  void note_after_letter(Case& c, bool Case::*done, std::int64_t Cohort::*counts);
  void note_hole(const Tenancy& t, const Shock& shock, Cents before);
  void follow_hole(HomeNote& note, const Tenancy& t);
  void end_hole(HomeNote& note);
  void note_summons(const Case& c);
  void note_court(Case& c, const Outcome& outcome);
  bool was_evicted(const Case& c) const;
  void note_evicted(const Case& c);
  void note_work(Case& c, double minutes);  // own people's, before and after an eviction
  void note_acts(Case& c, const Outcome& outcome);
  void note_recovered(Case& c, Cents costs);
  void note_written_off(const Case& c);
  void count_rod_end(const Case& c);
  void count_rod_homes_end();
  void note_problem(const Tenancy& t, bool is_short);

  // -- team_counts.cpp: end of the day
  void end_day();
  void close_quarter();
  void count_departed(const Case& c);
  void count_outflow(const Case& c, CaseOutcome how);
  // The counts of the quarter of an earlier day.
  Quarter& counts_on(Day day);
  void mark_late(Tenancy& t, Month month);
  bool late_in(const Tenancy& t, Month month) const;
  int late_months(const Tenancy& t) const {  // of the last twelve
    return ones_in(t.record.late_by(month_) & 0x0fffU);
  }
  bool chronic_before(const Tenancy& t, Month month) const;  // late in the three months before it
  bool watched(std::uint32_t home) const { return watch_ && *watch_ == home; }
  void tell(const Tenancy& t, Lane lane, std::string en, std::string nl);
  void introduce(const Tenancy& t);

  // -- team_check.cpp: in checked builds, what must hold at the end of every day
  void check_day() const;
  void check_counts() const;
  void check_flows(const Quarter& sum) const;

  const Plan* plan_ = nullptr;     // while running
  const Settings* set_ = nullptr;  // of today
  Climate climate_{};              // of yesterday
  std::uint32_t first_home_ = 0;
  Day today_{};
  Month month_{};
  LuckKey past_, future_;
  Day future_from_{};
  std::vector<Tenancy> tenancies_;
  std::vector<Case> cases_;  // slots; a free slot has number 0
  std::vector<std::uint32_t> free_cases_;
  std::vector<Departed> departed_;  // places; a free place has no case
  std::vector<std::uint32_t> free_departed_;
  std::vector<DepartedAt> departed_at_;  // sorted
  // What comes in of a debt that was written off.
  struct LatePayment {
    Month month;
    Claim claim{};
    Cents amount;
  };
  std::vector<LatePayment> late_;
  Cents provision_;  // as of the last quarter's end
  std::vector<Settled> settled_;
  DayBuckets buckets_;
  StaffQueue desk_, visits_;
  StaffPay pay_;
  Ledger ledger_;
  Ledger booked_;  // as it stood at the last quarter's end
  std::vector<Intervention> interventions_;
  // Running totals, so that billing a month does not touch tenants who pay
  std::int64_t occupied_ = 0;
  std::int64_t mandates_ = 0;      // all occupied homes with a mandate
  std::int64_t agency_files_ = 0;  // running at the collection agency
  Per<Claim, Cents> roll_{};       // monthly rent and service of all occupied homes
  Cents relief_roll_;              // rent reductions a month
  double rent_level_ = 1;          // of sitting tenants, against the scenario's rent
  double dearer_ = 1;        // what rents rose since the policy date ÷ what incomes kept up with
  Cents claimed_roll_;       // benefits a month that checks have found
  Enforcement enforcement_;  // what is seen of neighbours this quarter
  double mood_ = 1;          // of everybody, by what was seen last quarter (mood_after)
  std::vector<Quarter> quarters_;
  std::optional<std::size_t> forked_at_;  // position in quarters_ of the first that counts
  Day fork_day_{};
  LedgerTotals before_fork_;
  std::vector<HomeNote> home_notes_;  // by home; what the counts of the rod remember
  Cohorts cohorts_{};                 // by month, modulo their number
  std::optional<std::uint32_t> watch_;
  Story story_;
  std::optional<Search> search_;
  std::vector<Found> found_;
  std::vector<Event> events_;  // of the phase being run
};

}  // namespace drempel
