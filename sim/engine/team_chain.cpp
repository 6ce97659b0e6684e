// The chain: what the workflow says, what a step did, what comes next.
#include <algorithm>

#include "base/numbers.h"
#include "chain/household.h"
#include "chain/mind.h"
#include "chain/recovery.h"
#include "chain/words.h"
#include "engine/team.h"
#include "policy/segments.h"

namespace drempel {

namespace {

// A step that was carried out, for the counts: a decision not to execute is none, nor is a hearing
// without a judgment.
constexpr bool is_taken(StepResult r) {
  using enum StepResult;
  return r != refused && r != hold && r != held && r != suspended && r != collect;
}
// Nothing follows but the step that comes back.
bool waits(const Outcome& o) {
  using enum StepResult;
  return o.result == refused || o.result == hold || o.result == held || o.reopened;
}

constexpr bool has(unsigned mask, Unless unless) { return (mask >> at(unless)) & 1U; }

// The channel of the n-th time (0 = first): in turn, the last one stays.
ChannelId channel_of(const WorkflowStep& entry, StepId step, int times) {
  if (entry.channels.empty()) return row_of(step).channel;
  const auto last = entry.channels.size() - 1;
  return entry.channels[std::min(last, static_cast<std::size_t>(times))];
}

}  // namespace

// Takes the steps of one phase that are due, in the order of the process; outside parties come
// later in the day.
void Team::on_due(Case& c, StepPhase phase) {
  if (c.park != Park::none) {  // the clock of the chain stands still
    c.next_due = Day{};
    return;
  }
  const std::uint16_t number = c.number;
  c.segment = segment_seen(tenancy(c), &c);
  bool outside = false;
  for (std::uint32_t todo = c.waiting, s; todo; todo &= ~((2U << s) - 1)) {
    s = static_cast<std::uint32_t>(lowest_bit(todo));
    const auto step = static_cast<StepId>(s);
    if (c.is_due(step, today_)) {
      if (row_of(step).phase == phase) {
        c.clear_due(step);
        take_step(c, step);
        if (c.number != number || c.park != Park::none) break;
        todo = c.waiting;  // a step may be followed by a later one on the same day
        continue;
      }
      outside = outside || phase == StepPhase::process;
    }
  }
  if (c.number != number) return;
  if (outside && c.park == Park::none) {
    put(today_, Phase::outside, Kind::due_outside, c);
    return;
  }
  wake(c);
}

bool Team::passed_over(const Case& c, const WorkflowStep& e) const {
  const bool spoken =
      c.spoken_day != Day{} && today_ - c.spoken_day < set_->policy.approach.contact_counts;
  return (c.departed > 0 && !suits_departed(e.step)) ||
         (has(e.unless, Unless::contact) && spoken) ||
         (has(e.unless, Unless::first_case) && month_ - tenancy(c).record.last_reminded > 24);
}

bool Team::too_little(const Case& c, const WorkflowStep& e) const {
  const auto lever = row_of(e.step).least;
  const double least = e.min_owed ? *e.min_owed : lever ? lever(set_->policy) : 0;
  return c.account.open < euros(least) || months_owed(c.account) < e.min_months.value_or(0);
}

// The next bill is as old by then as this one is today.
void Team::carry_on(Case& c, StepId step) { c.set_due(step, today_ + days_in(month_)); }

Day Team::day_after(const Case& c, const WorkflowStep& e, Day from) const {
  const Day then = from + e.days;
  return e.has_day ? std::max(then, c.due_date + e.day) : then;
}

void Team::take_step(Case& c, StepId step) {
  if (c.departed > 0 && step == recovery_step) {  // whatever the workflow says
    execute(c, step, ChannelId::letter);
    return;
  }
  const WorkflowStep* e = entry(c, step);
  if (c.in_queue(step)) {  // nobody came to it: the chain goes on as if nobody had answered
    c.leave_queue(step);
    ++count().work_given_up;
    pass_over(c, step, StepResult::missed);
    return;
  }
  if (!e) return;
  if (passed_over(c, *e)) {
    pass_over(c, step);
    return;
  }
  if (has(e->unless, Unless::promise) && c.promised && c.pay_day != Day{}) {
    c.set_due(step, c.pay_day + 1);  // first see whether it comes
    return;
  }
  if (too_little(c, *e)) return carry_on(c, step);
  const StepRow& row = row_of(step);
  const ChannelId channel = channel_of(*e, step, c.times[at(step)]);
  if (row.ready && !row.ready(context_of(c, step, channel))) {
    constexpr int look_again = 3;  // days
    c.set_due(step, today_ + look_again);
    return;
  }
  if (row.work == Work::none) {
    execute(c, step, channel);
    return;
  }
  const bool oldest = set_->policy.staff.oldest_first != 0;
  WorkItem item{oldest ? today_.n : -c.account.open.n, c.home, c.number, step, channel, today_};
  (row.work == Work::visit ? visits_ : desk_).put(item);
  c.join_queue(step, today_ + std::max(1, static_cast<int>(set_->policy.handover.wait_days)));
}

void Team::pass_over(Case& c, StepId step, StepResult result) {
  if (c.times[at(step)] < 255) ++c.times[at(step)];
  Outcome nothing;
  nothing.result = result;
  what_next(c, step, nothing);
}

StepContext Team::context_of(const Case& c, StepId step, ChannelId channel) const {
  return {tenancy(c),   c,
          *set_,        luck(),
          today_,       step,
          channel,      c.times[at(step)],
          std::nullopt, months_owed(c.account),
          crowd(),      partner_of(c),
          life_luck()};
}

void Team::execute(Case& c, StepId step, ChannelId channel) {
  const StepContext context = context_of(c, step, channel);
  apply(c, context, row_of(step).act(context));
}

void Team::apply(Case& c, const StepContext& context, const Outcome& o) {
  const StepId step = context.step;
  if (o.goes_on) {
    pass_over(c, step, StepResult::missed);
    return;
  }
  Tenancy& t = tenancy(c);
  count_outcome(c, step, o);
  if (o.held_back && c.held_since == Day{}) c.held_since = today_;
  if (c.times[at(step)] < 255) ++c.times[at(step)];
  if (o.reached || o.read) change(t.mind, o.effects);
  if (o.response.talked && o.manner.reading == Reading::right) learn_from(t, Lesson::trust);
  if (o.message) c.reminded = true;
  if (o.personal) c.personal_tried = true;
  if (o.personal && o.reached) c.note_talk(today_);
  if (o.formal_term) {
    c.wik_day = today_;
    c.wik_owed = c.account.open;
    note_wik_letter(c);
  }
  const bool refused = o.result == StepResult::refused;
  if (row_of(step).calls_back && !refused && c.at_agency)
    end_file(c, Contractor::agency, FileEnd::called_back);
  if (o.opens_file) open_file(c, o.contractor);
  if (o.traced) t.household.contact_ok = true;
  if (o.chargeable > Cents{}) c.costs_counted = true;
  if (o.summons) on_summons(c);
  const bool outside = row_of(step).phase == StepPhase::outside;
  if (outside) {
    apply_court(c, o);
    learn_from_court(c, o);
  }
  if (o.crisis && o.reached) c.crisis_offered = true;
  if (o.attaches > Cents{}) {
    c.attached = o.attaches;
    c.fruitless = 0;
  }
  work_at_desk(c, o.desk_minutes);
  note_work(c, o.visit_minutes);
  visits_.spend(o.visit_minutes);
  charge(c, Claim::collection_costs, o.charge);
  charge(c, Claim::court_costs, o.court_charge);
  if (watched(c.home)) {
    const Sentence words = tell_step(context, o);
    if (!words.en.empty()) tell(t, outside ? Lane::outside : Lane::corporation, words.en, words.nl);
  }
  if (pays_at_once(c, o)) return;
  if (o.result == StepResult::left) {
    end_tenancy(t, o.keys ? Leaving::keys : o.gone ? Leaving::gone : Leaving::evicted);
    return;
  }
  what_next(c, step, o);
  Response given = o.response;
  if (outside) given.by = ArrangedBy::contractor;
  answer(c, given);
  if (o.moratorium) grant_moratorium(c);
}

// Family, a fund or the tenant pays at the last minute. Whether nothing is owed any more: the case
// is closed then.
bool Team::pays_at_once(Case& c, const Outcome& o) {
  if (o.paid_by_others <= Cents{} && o.paid_by_tenant <= Cents{}) return false;
  const bool by_fund = o.averted == Averted::fund;
  Record& record = tenancy(c).record;
  if (o.paid_by_others > Cents{} && by_fund) record.fund_paid = true;
  if (!by_fund) record.family_paid += static_cast<std::int32_t>(o.paid_by_others.n);
  pay(c, o.paid_by_others, by_fund ? Payer::fund : Payer::family);
  pay(c, o.paid_by_tenant);
  if (o.paid_by_others > Cents{})
    receive_gift(tenancy(c), c.segment);
  else
    plan_aftercare(tenancy(c), c.segment);
  if (c.account.open != Cents{}) return false;
  close_case(c);
  return true;
}

// Costs added to what the tenant owes.
void Team::charge(Case& c, Claim claim, Cents amount) {
  if (amount <= Cents{}) return;
  Tenancy& t = tenancy(c);
  ledger_.bill(c.account, claim, month_, amount);
#ifdef DREMPEL_CHECKED
  t.shadow.billed += amount;
#endif
  c.costs_charged = true;
  learn_from(t, Lesson::costs);
}

void Team::count_outcome(Case& c, StepId step, const Outcome& o) {
  Quarter& q = count();
  const Tenancy& t = tenancy(c);
  const StepRow& row = row_of(step);
  const bool taken = is_taken(o.result);
  if (taken) {
    ++q.step_times[at(step)];
    if (!c.reached_step(step)) {
      c.reached_steps |= 1U << at(step);
      count_step(t, &c, step, segment_now(t, &c));
      if (c.number != 0) {  // else no case: a call after it was closed
        ++q.flow_to[c.place][at(step)];
        c.place = static_cast<std::uint8_t>(place_of(step));
      }
      if (row.first_reminder) {
        ++q.first_reminders;
        q.reminded_chronic += chronic_before(t, month_of(c.due_date)) ? 1 : 0;
        if (today_ - c.due_date <= 14) learn_from(tenancy(c), Lesson::reminder);
      }
    }
  }
  book_costs(c, o);
  if (o.message && !c.reminded) count_first_letter(c, o);
  if (o.round) count_round(o);
  for (unsigned left = o.breaches; left; left &= left - 1) ++q.breaches[lowest_bit(left)];
  if (o.personal) {
    ++q.attempts;
    q.reached += o.reached ? 1 : 0;
    q.opened_up += o.response.talked ? 1 : 0;
  }
  q.visit_minutes += static_cast<std::int64_t>(o.visit_minutes + 0.5);
  count_municipal(o);
  if (o.tailor_made) {
    ++q.tailor_talks;
    q.tailor_could_pay += available(c) >= c.account.open ? 1 : 0;
  }
  q.costs_chargeable_cents += o.chargeable.n;
  q.costs_charged_cents += o.charge.n;
  q.court_charged_cents += o.court_charge.n;
  if (o.reached) count_talk(o);
  if (row.phase != StepPhase::outside) return;
  count_court(c, o);  // the court track is others' work
  count_groups(c, step, o);
}

// The workflow's word: the same step once more, the steps that follow this result.
void Team::what_next(Case& c, StepId step, const Outcome& o) {
  if (o.again_days > 0) {
    c.set_due(o.again, today_ + o.again_days);
    if (waits(o)) return;
  }
  if (o.result == StepResult::refused) return;  // nothing happened, so nothing follows
  const SegmentPlan& plan = plan_->segment(c.segment);
  const WorkflowStep& own = plan.entry[at(step)];
  if (o.round && c.times[at(step)] > std::max(own.repeat, 1)) return;  // beyond the workflow's
  c.followed[at(step)] = today_ + o.lead_days;
  c.came[at(step)] = static_cast<std::uint8_t>(o.result);
  if (plan.taken[at(step)] && c.times[at(step)] < own.repeat && own.repeat > 1)
    c.set_due(step, today_ + own.every);
  for (StepId next : plan.followers[at(step)]) {
    const WorkflowStep& e = plan.entry[at(next)];
    const bool follows = e.any_result || e.on == o.result;
    if (follows && !c.in_queue(next)) c.set_due(next, day_after(c, e, c.followed[at(step)]));
  }
}

void Team::on_intervention(Tenancy& t) {
  for (const Intervention& wish : interventions_) {
    Case* c = case_of(t);
    if (!c || wish.home != t.id.home || wish.day != today_) continue;
    execute(*c, wish.step, wish.channel);
    c = case_of(t);
    if (c && c->park == Park::none) wake(*c);
  }
}

Outcome Team::notice_before_due(const Tenancy& t, ChannelId channel) const {
  Case none;
  none.due_date = first_day(month_);
  return row_of(before_due_step)
      .act({t, none, *set_, luck(), today_, before_due_step, channel, 0, MoneyAtHand{}, 0});
}

// Whether a message before the due date keeps this tenant from forgetting this month.
bool Team::forewarned(const Tenancy& t) const {
  if (!plan_->notifies_before_due()) return false;
  const SegmentPlan& plan = plan_->segment(segment_seen(t, nullptr));
  if (!plan.taken[at(before_due_step)]) return false;
  const ChannelId channel = channel_of(plan.entry[at(before_due_step)], before_due_step, 0);
  return notice_before_due(t, channel).result == StepResult::agreed;
}

// A.1.2: the messages before the rent is due. What they cost is counted here; whom they keep from
// forgetting shows when a slip would come.
void Team::notify_before_due() {
  for (const Tenancy& t : tenancies_) {
    if (!t.occupied || t.case_slot >= 0) continue;
    const SegmentId segment = segment_seen(t, nullptr);
    const SegmentPlan& plan = plan_->segment(segment);
    if (!plan.taken[at(before_due_step)]) continue;
    const ChannelId channel = channel_of(plan.entry[at(before_due_step)], before_due_step, 0);
    const Outcome o = notice_before_due(t, channel);
    ++count().step_times[at(before_due_step)];
    count_step(t, nullptr, before_due_step, segment);
    book_costs(o);
    work_at_desk(o.desk_minutes);
  }
}

}  // namespace drempel
