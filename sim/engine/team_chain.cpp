// Arrears cases and the chain: what the workflow says, what a step did, what comes next.
#include <algorithm>
#include <bit>
#include <cassert>

#include "chain/household.h"
#include "chain/mind.h"
#include "chain/words.h"
#include "engine/team.h"
#include "policy/segments.h"

namespace drempel {

namespace {

std::size_t lowest(std::uint32_t mask) { return static_cast<std::size_t>(std::countr_zero(mask)); }
constexpr bool has(unsigned mask, Unless unless) { return (mask >> at(unless)) & 1U; }

// The channel of the n-th time (0 = first): in turn, the last one stays.
ChannelId channel_of(const WorkflowStep& entry, StepId step, int times) {
  if (entry.channels.empty()) return row_of(step).channel;
  const auto last = entry.channels.size() - 1;
  return entry.channels[std::min(last, static_cast<std::size_t>(times))];
}

}  // namespace

Case& Team::open_case(Tenancy& t, Reason reason) {
  if (free_cases_.empty()) {
    free_cases_.push_back(static_cast<std::uint32_t>(cases_.size()));
    cases_.emplace_back();
  }
  const std::uint32_t slot = free_cases_.back();
  free_cases_.pop_back();
  Case& c = cases_[slot];
  std::vector<Item> room = std::move(c.account.items);  // keep the memory
  room.clear();
  c = Case{};
  c.account.items = std::move(room);
  c.home = t.id.home;
  if (++t.case_count == 0) ++t.case_count;
  c.number = t.case_count;
  c.reason = reason;
  c.due_date = first_day(month_);
  t.case_slot = static_cast<std::int32_t>(slot);
  settle_buffer(t.household, month_, set_->climate);
  recover(t.mind, month_, set_->world);
  ++count().cases_opened;
  if (month_ - t.record.last_reminded <= 12) ++count().relapses;
  return c;
}

void Team::tell_start(const Case& c) {
  if (!watched(c.home)) return;
  const Sentence words = tell_onset(c.reason);
  tell(tenancy(c), Lane::money, words.en, words.nl);
}

void Team::close_case(Case& c, bool settled) {
  Tenancy& t = tenancy(c);
  assert(c.account.open == Cents{});
  if (settled) {
    ++count().cases_settled;
    count().settled_days += today_ - c.due_date;
    if (c.reminded) ++count().settled_reminded;
    if (c.park == Park::arrangement || c.park == Park::one_off) ++count().arrangements_kept;
  }
  if (today_ - c.due_date >= 7) mark_late(t, month_of(c.due_date));
  if (c.reminded) t.record.last_reminded = month_;
  t.record.complaint = false;
  Household& h = t.household;
  const Cents spare = left_in(h, month_, set_->climate) + t.bill() - c.paid_month;
  const std::int64_t top = std::max<std::int64_t>(h.buffer_goal, h.buffer);
  h.buffer = static_cast<std::int32_t>(std::clamp<std::int64_t>(h.buffer + spare.n, 0, top));
  h.buffer_month = month_ + 1;
  t.mind.updated = month_;
  t.case_slot = -1;
  c.number = 0;
  free_cases_.push_back(static_cast<std::uint32_t>(&c - cases_.data()));
  plan_shortage(t, month_ + 1);
  if (settled && watched(t.id.home))
    tell(t, Lane::money, "Nothing is owed any more.", "Er is geen achterstand meer.");
}

double Team::months_owed(const Case& c) const {
  const Cents principal = c.account.open - c.account.costs;
  return static_cast<double>(principal.n) / static_cast<double>(tenancy(c).bill().n);
}

Seen Team::seen(const Tenancy& t, const Case* c) const {
  Seen s;
  s.months_here = month_ - t.record.since;
  s.late_months = late_months(t);
  s.months_owed = c ? months_owed(*c) : 0;
  s.complaint = t.record.complaint;
  s.told_setback = month_ - t.record.told <= 12;
  s.broke_arrangement = month_ - t.record.last_broken <= 12;
  s.vve_owner = t.record.vve_owner;
  s.credit_registered = t.record.credit_registered;
  s.predicted_late = t.record.predicted_late;
  return s;
}

const WorkflowStep* Team::entry(const Case& c, StepId step) const {
  const SegmentPlan& plan = plan_->segment(c.segment);
  return plan.taken[at(step)] ? &plan.entry[at(step)] : nullptr;
}

// Sets the days of the steps that come by days overdue, unless the payment that is planned comes
// before the first of them.
void Team::plan_chain(Case& c) {
  c.segment = segment_of(seen(tenancy(c), &c), set_->policy);
  count_outcome(c, segmentation_step, Outcome{});
  if (c.pay_day != Day{} && c.pay_day <= c.due_date + plan_->segment(c.segment).first_day) return;
  wake(c);
}

// Puts the next step's event in the queue, tomorrow at the earliest. The steps that come by days
// overdue get their days the first time.
void Team::wake(Case& c) {
  if (!c.planned) {
    c.planned = true;
    const SegmentPlan& plan = plan_->segment(c.segment);
    for (StepId step : plan.dated) c.set_due(step, c.due_date + plan.entry[at(step)].day);
  }
  if (c.waiting == 0) {
    c.next_due = Day{};
    return;
  }
  Day next = c.due[lowest(c.waiting)];
  for (std::uint32_t left = c.waiting; left; left &= left - 1)
    next = std::min(next, c.due[lowest(left)]);
  next = plan_->next_working(std::max(next, today_ + 1));
  if (c.next_due == next) return;
  c.next_due = next;
  put(next, Phase::process, Kind::due, c);
}

// Takes the steps of one phase that are due, in the order of the process; outside parties come
// later in the day.
void Team::on_due(Case& c, StepPhase phase) {
  if (c.park != Park::none) {  // the clock of the chain stands still
    c.next_due = Day{};
    return;
  }
  const std::uint16_t number = c.number;
  c.segment = segment_of(seen(tenancy(c), &c), set_->policy);
  bool outside = false;
  for (std::uint32_t todo = c.waiting, s; todo; todo &= ~((2U << s) - 1)) {
    s = static_cast<std::uint32_t>(lowest(todo));
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

void Team::take_step(Case& c, StepId step) {
  const WorkflowStep* e = entry(c, step);
  if (!e) return;
  const Record& record = tenancy(c).record;
  const bool passed_over =
      (has(e->unless, Unless::contact) && c.personal_reached) ||
      (has(e->unless, Unless::first_case) && month_ - record.last_reminded > 24);
  if (passed_over) {
    if (c.times[at(step)] < 255) ++c.times[at(step)];
    what_next(c, step, Outcome{});
    return;
  }
  if (has(e->unless, Unless::promise) && c.promised && c.pay_day != Day{}) {
    c.set_due(step, c.pay_day + 1);  // first see whether it comes
    return;
  }
  const StepRow& row = row_of(step);
  const ChannelId channel = channel_of(*e, step, c.times[at(step)]);
  if (row.work == Work::none) {
    execute(c, step, channel);
    return;
  }
  const bool oldest = set_->policy.staff.oldest_first != 0;
  WorkItem item{oldest ? today_.n : -c.account.open.n, c.home, c.number, step, channel, today_};
  (row.work == Work::visit ? visits_ : desk_).put(item);
}

StepContext Team::context_of(const Case& c, StepId step, ChannelId channel) const {
  return {tenancy(c),        c,           *set_,         luck(), today_, step, channel,
          c.times[at(step)], money_of(c), months_owed(c)};
}

void Team::execute(Case& c, StepId step, ChannelId channel) {
  const StepContext context = context_of(c, step, channel);
  apply(c, context, row_of(step).act(context));
}

void Team::apply(Case& c, const StepContext& context, const Outcome& o) {
  const StepId step = context.step;
  Tenancy& t = tenancy(c);
  count_outcome(c, step, o);
  if (c.times[at(step)] < 255) ++c.times[at(step)];
  if (o.reached) change(t.mind, o.effects);
  if (o.message) c.reminded = true;
  if (o.personal) c.personal_tried = true;
  if (o.personal && o.reached) c.personal_reached = true;
  if (o.formal_term) {
    c.wik_day = today_;
    c.wik_owed = c.account.open;
  }
  if (o.opens_file) c.at_bailiff = true;
  if (o.defended) c.defended = true;
  if (o.judgment) c.defended = false;
  if (o.evict_granted) c.judgment_eviction = true;
  desk_.spend(o.desk_minutes);
  if (o.charge > Cents{}) {
    ledger_.bill(c.account, Claim::costs, month_, o.charge);
#ifdef DREMPEL_CHECKED
    t.shadow.billed += o.charge;
#endif
    c.costs_charged = true;
    learn(t.habit, set_->world.payment.morale_costs, set_->world);
  }
  if (watched(c.home)) {
    const Sentence words = tell_step(context, o);
    const bool ours = row_of(step).phase == StepPhase::process;
    if (!words.en.empty()) tell(t, ours ? Lane::corporation : Lane::outside, words.en, words.nl);
  }
  if (o.paid_by_others > Cents{}) {
    pay(c, o.paid_by_others, true);
    if (c.account.open == Cents{}) {
      close_case(c);
      return;
    }
  }
  if (o.result == StepResult::left) {
    const Day relet = today_ + static_cast<int>(set_->world.court.relet_days);
    end_tenancy(t, true);
    put(std::max(relet, today_ + 1), Phase::life, Kind::relet, t);
    return;
  }
  what_next(c, step, o);
  answer(c, o.response);
}

void Team::count_outcome(Case& c, StepId step, const Outcome& o) {
  Quarter& q = count();
  const StepRow& row = row_of(step);
  const Tenancy& t = tenancy(c);
  const bool taken = o.result != StepResult::refused && o.result != StepResult::hold;
  if (taken) {
    ++q.step_times[at(step)];
    if (!c.reached_step[at(step)]) {
      c.reached_step[at(step)] = true;
      ++q.step_cases[at(step)];
      if (row.first_reminder) {
        ++q.first_reminders;
        if (today_ - c.due_date <= 14)
          learn(tenancy(c).habit, set_->world.payment.morale_reminder, set_->world);
      }
    }
  }
  for (int i = 0; i < o.cost_count; ++i) {
    const CostLine& line = o.costs[static_cast<std::size_t>(i)];
    q.cost_cents[at(line.id)] += line.amount.n;
  }
  for (std::size_t b = 0; b < count_of<Breach>; ++b) q.breaches[b] += (o.breaches >> b) & 1U;
  if (o.personal) {
    ++q.attempts;
    q.reached += o.reached ? 1 : 0;
    q.opened_up += o.response.talked ? 1 : 0;
  }
  q.collector_minutes += static_cast<std::int64_t>(o.desk_minutes + 0.5);
  q.costs_chargeable_cents += o.chargeable.n;
  if (o.chargeable > Cents{}) q.costs_charged_cents += o.charge.n;
  q.files_new += o.opens_file ? 1 : 0;
  q.judgments += o.judgment ? 1 : 0;
  q.judgments_eviction += o.evict_granted ? 1 : 0;
  q.announced += o.announces ? 1 : 0;
  q.paid_last_minute += o.paid_by_others > Cents{} ? 1 : 0;
  q.keys_handed_in += o.keys ? 1 : 0;
  q.gone += o.gone ? 1 : 0;
  if (!o.evicted) return;
  ++q.evictions_arrears;
  ++q.evictions_profile[at(profile_of(t.mind, set_->world))];
  q.evictions_with_children += t.household.children > 0 ? 1 : 0;
}

// The workflow's word: the same step once more, the steps that follow this result.
void Team::what_next(Case& c, StepId step, const Outcome& o) {
  if (o.again_days > 0) {
    c.set_due(o.again, today_ + o.again_days);
    if (o.result == StepResult::refused || o.result == StepResult::hold) return;
  }
  const SegmentPlan& plan = plan_->segment(c.segment);
  const WorkflowStep& own = plan.entry[at(step)];
  if (plan.taken[at(step)] && c.times[at(step)] < own.repeat && own.repeat > 1)
    c.set_due(step, today_ + own.every);
  for (StepId next : plan.followers[at(step)]) {
    const WorkflowStep& e = plan.entry[at(next)];
    if (e.any_result || e.on == o.result) c.set_due(next, today_ + o.lead_days + e.days);
  }
}

// What the tenant does in answer.
void Team::answer(Case& c, const Response& r) {
  Tenancy& t = tenancy(c);
  if (r.talked) {
    c.personal_reached = true;
    if (r.told_setback) t.record.told = month_;
    if (c.complaint) t.record.complaint = true;
    if (set_->policy.approach.validate_data != 0) t.household.contact_ok = true;
    if (set_->policy.debit.offer != 0 && !t.record.mandate) {
      Stream s = stream(t, Purpose::mandate, month_);
      if (s.chance(0.3)) give_mandate(t);
    }
  }
  switch (r.answer) {
    case Answer::silence:
      return;
    case Answer::wait: {
      count_outcome(c, exception_step, Outcome{});
      const double slower = 1 - set_->policy.approach.complaint_speed;
      Stream s = stream(t, Purpose::complaint, month_);
      const double days = 7 + s.exponential_draw(set_->world.payment.complaint_days) * slower;
      put(today_ + static_cast<int>(days), Phase::decision, Kind::complaint, c);
      return;
    }
    case Answer::pay_soon:
      c.promised = r.talked;
      plan_payment(c, today_ + 1 + r.days);
      return;
    case Answer::help:
      if (c.helped) return;
      park(c, Park::help, today_ + r.days);
      put(c.park_until, Phase::outside, Kind::help, c);
      return;
    case Answer::one_off:
    case Answer::arrangement:
      agree(c, r);
      return;
  }
}

void Team::agree(Case& c, const Response& r) {
  Tenancy& t = tenancy(c);
  Record& record = t.record;
  const bool one_off = r.answer == Answer::one_off;
  if (!one_off) {  // a promise to pay at once is no leniency, and there is no limit to them
    const bool recent = month_ - record.last_arrangement <= 12;
    if (recent) learn(t.habit, set_->world.payment.morale_arrangement, set_->world);
    record.arrangements =
        static_cast<std::uint8_t>(recent ? std::min(record.arrangements + 1, 200) : 1);
    record.last_arrangement = month_;
  }
  ++count().arrangements_made;
  c.terms_left = static_cast<std::uint8_t>(one_off ? 1 : r.terms);
  c.term = one_off ? c.account.open : r.term;
  const Day payday = nth_day(month_, t.household.payday);
  const Day first_term = payday > today_ ? payday : nth_day(month_ + 1, t.household.payday);
  park(c, one_off ? Park::one_off : Park::arrangement, one_off ? today_ + r.days : first_term);
  if (one_off) {
    c.pay_day = Day{};
    plan_payment(c, c.park_until);
  }
  for (StepId step : arrangement_steps) {
    const StepContext context = context_of(c, step, ChannelId::phone);
    const Outcome o = row_of(step).act(context);
    count_outcome(c, step, o);
    desk_.spend(o.desk_minutes);
  }
  if (!watched(c.home)) return;
  const Sentence words = tell_arrangement(c.terms_left, c.term, c.park_until);
  tell(t, Lane::corporation, words.en, words.nl);
}

// C.1.1: a look at whether a term has come.
void Team::watch_term(Case& c) {
  const StepContext context = context_of(c, monitoring_step, ChannelId::letter);
  const Outcome o = row_of(monitoring_step).act(context);
  count_outcome(c, monitoring_step, o);
  desk_.spend(o.desk_minutes);
}

// The grace days of a missed term are over.
void Team::on_term_check(Case& c) {
  if (c.park != Park::arrangement) return;
  watch_term(c);
  const Cents needed = min(owed_bill(c) + c.term, c.account.open);
  if (available(c) >= needed) {  // money came after all
    pay(c, needed);
    if (c.account.open == Cents{}) close_case(c);
    return;
  }
  break_arrangement(c);
}

void Team::break_arrangement(Case& c) {
  Tenancy& t = tenancy(c);
  ++count().arrangements_broken;
  if (c.park == Park::arrangement) t.record.last_broken = month_;
  if (c.park == Park::arrangement || available(c) < c.account.open) {
    c.reason = Reason::short_of_money;
  } else {  // the promise slipped, the money is there
    Stream s = stream(t, Purpose::promise_delay, month_);
    plan_payment(
        c, today_ + 1 + static_cast<int>(s.exponential_draw(set_->world.payment.notice_days)));
  }
  if (watched(c.home))
    tell(t, Lane::corporation, "The arrangement is broken; collection goes on.",
         "De regeling is verbroken; de incasso gaat verder.");
  unpark(c);
}

void Team::park(Case& c, Park kind, Day until) {
  c.park = kind;
  c.parked_from = today_;
  c.park_until = until;
}

// The chain goes on where it stood; the days it stood still do not count.
void Team::unpark(Case& c) {
  const int stood = today_ - c.parked_from;
  for (std::uint32_t left = c.waiting; left; left &= left - 1) {
    Day& due = c.due[lowest(left)];
    due = std::max(due + stood, today_ + 1);
  }
  c.park = Park::none;
  wake(c);
}

// Help has started: more is left a month, overview comes back, terms that fit are tried.
void Team::on_help(Case& c) {
  Tenancy& t = tenancy(c);
  const auto& set = set_->world.contact;
  ++count().helped;
  c.helped = true;
  relieve(t.household, euros(set.help_margin), month_, static_cast<int>(set.help_months));
  count().cost_cents[at(CostId::help)] += euros(set.help_cost).n;
  BarrierEffects relief{};
  relief[at(Barrier::no_overview)] = -set.help_overview;
  relief[at(Barrier::stress)] = -set.help_overview;
  relief[at(Barrier::fear)] = -set.help_overview / 2;
  change(t.mind, relief);
  if (watched(c.home)) tell(t, Lane::outside, "Help has started.", "De hulp is begonnen.");
  unpark(c);
  Stream reply = stream(t, Purpose::help, month_);
  Stream delay = stream(t, Purpose::self_delay, month_);
  answer(c, talk({t, c, *set_, money_of(c), ChannelId::office_visit, false, false, true}, reply,
                 delay));
}

void Team::on_complaint(Case& c) {
  if (!c.complaint) return;
  c.complaint = false;
  tenancy(c).record.complaint = false;
  c.reason = Reason::late_habit;
  if (watched(c.home))
    tell(tenancy(c), Lane::corporation, "The complaint is solved.", "De klacht is opgelost.");
  c.pay_day = Day{};
  plan_payment(c, today_ + 3);
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

// The new policy's workflow on a case that is open: a step whose entry has changed gets its new day
// (tomorrow when that has passed), one that is gone is dropped; all else stays as it stood.
void Team::replan(const Plan& before, const Plan& after) {
  plan_ = &after;
  set_ = &after.on(today_);
  for (Case& c : cases_) {
    if (c.number == 0 || !c.planned) continue;
    const SegmentPlan& old = before.segment(c.segment);
    const SegmentPlan& fresh = after.segment(c.segment);
    bool changed = false;
    for (std::size_t s = 0; s < count_of<StepId>; ++s) {
      const WorkflowStep& e = fresh.entry[s];
      if (old.taken[s] == fresh.taken[s] && (!fresh.taken[s] || old.entry[s] == e)) continue;
      changed = true;
      if (!fresh.taken[s]) {
        c.clear_due(static_cast<StepId>(s));
      } else if (e.has_day && c.times[s] < e.repeat) {
        c.set_due(static_cast<StepId>(s),
                  std::max(c.due_date + e.day + c.times[s] * e.every, today_ + 1));
      }
    }
    if (changed && c.park == Park::none) wake(c);
  }
  plan_ = nullptr;
  set_ = nullptr;
}

void Team::work_day() {
  const auto& staff = set_->policy.staff;
  const double homes = static_cast<double>(tenancies_.size()) / 10000;
  const int number = month_number(month_);
  const double season = number == 7 || number == 8 ? 1 + staff.july : 1;
  constexpr double working_days = 254;  // a year, without weekends and public holidays
  const double minutes = homes * staff.hours * 60 / working_days * season;
  serve_queue(desk_, minutes * staff.collectors, false);
  serve_queue(visits_, minutes * staff.visitors, true);
}

void Team::serve_queue(StaffQueue& queue, double minutes, bool visits) {
  queue.start_day(minutes, set_->policy.staff.unlimited == 0);
  WorkItem item;
  while (queue.next(item)) {
    Case* c = case_of(Event{item.home, item.case_number, 0});
    if (!c) continue;
    if (c->park != Park::none) {  // waits with the rest of the chain
      c->set_due(item.step, today_);
      continue;
    }
    const double spent = set_->world.channel[at(item.channel)].minutes;
    queue.spend(spent);
    (visits ? count().visit_minutes : count().collector_minutes) +=
        static_cast<std::int64_t>(spent + 0.5);
    ++count().queue_served;
    count().queue_wait_days += today_ - item.since;
    execute(*c, item.step, item.channel);
    c = case_of(Event{item.home, item.case_number, 0});
    if (c && c->park == Park::none) wake(*c);
  }
}

Outcome Team::notice_before_due(const Tenancy& t, ChannelId channel) const {
  Case none;
  none.due_date = first_day(month_);
  return row_of(before_due_step)
      .act({t, none, *set_, luck(), today_, before_due_step, channel, 0, {}, 0});
}

// Whether a message before the due date keeps this tenant from forgetting this month.
bool Team::forewarned(const Tenancy& t) const {
  if (!plan_->notifies_before_due()) return false;
  const SegmentPlan& plan = plan_->segment(segment_of(seen(t, nullptr), set_->policy));
  if (!plan.taken[at(before_due_step)]) return false;
  const ChannelId channel = channel_of(plan.entry[at(before_due_step)], before_due_step, 0);
  return notice_before_due(t, channel).result == StepResult::agreed;
}

// A.1.2: the messages before the rent is due. What they cost is counted here; whom they keep from
// forgetting shows when a slip would come.
void Team::notify_before_due() {
  for (const Tenancy& t : tenancies_) {
    if (!t.occupied || t.case_slot >= 0) continue;
    const SegmentPlan& plan = plan_->segment(segment_of(seen(t, nullptr), set_->policy));
    if (!plan.taken[at(before_due_step)]) continue;
    const ChannelId channel = channel_of(plan.entry[at(before_due_step)], before_due_step, 0);
    const Outcome o = notice_before_due(t, channel);
    ++count().step_times[at(before_due_step)];
    ++count().step_cases[at(before_due_step)];
    for (int i = 0; i < o.cost_count; ++i)
      count().cost_cents[at(o.costs[static_cast<std::size_t>(i)].id)] +=
          o.costs[static_cast<std::size_t>(i)].amount.n;
  }
}

}  // namespace drempel
