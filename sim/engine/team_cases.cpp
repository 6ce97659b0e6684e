// Arrears cases: how they begin and end, when their next step comes, what the corporation sees.
#include <algorithm>
#include <cassert>

#include "base/numbers.h"
#include "chain/household.h"
#include "chain/mind.h"
#include "chain/words.h"
#include "engine/team.h"
#include "policy/segments.h"

namespace drempel {

namespace {

// The steps that have a day, and all that follow them.
std::uint32_t coming(const Case& c, const SegmentPlan& plan) {
  std::uint32_t all = c.waiting;
  for (std::uint32_t left = all; left;) {
    const std::size_t step = lowest_bit(left);
    left &= left - 1;
    for (StepId next : plan.followers[step]) {
      const std::uint32_t one = 1U << at(next);
      left |= one & ~all;
      all |= one;
    }
  }
  return all;
}

// One of the `changed` steps follows a step that was not taken and will not be.
bool stands_past(const Case& c, const SegmentPlan& plan, std::uint32_t changed) {
  const std::uint32_t later = coming(c, plan);
  for (std::uint32_t left = changed; left; left &= left - 1) {
    const std::size_t step = lowest_bit(left);
    const WorkflowStep& e = plan.entry[step];
    if (plan.taken[step] && e.has_after && c.times[step] == 0 && c.followed[at(e.after)] == Day{} &&
        (later >> step & 1U) == 0)
      return true;
  }
  return false;
}

}  // namespace

Case& Team::free_case(const Tenancy& t) {
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
  return c;
}

Case& Team::open_case(Tenancy& t, Reason reason) {
  Case& c = free_case(t);
  if (++t.case_count == 0) ++t.case_count;
  c.number = t.case_count;
  c.reason = reason;
  c.due_date = first_day(month_);
  t.case_slot = static_cast<std::int32_t>(&c - cases_.data());
  settle_savings(t, set_->climate);
  recover(t.mind, month_, set_->world);
  if (set_->climate.spared > 0)
    c.spared = stream(t, Purpose::spared, month_).chance(set_->climate.spared);
  c.first_profile = profile_of(t.mind, set_->world);
  ++count().cases_opened;
  note_opened(c);
  if (month_ - t.record.last_case <= 12) ++count().relapses;
  if (month_ - t.record.last_reminded <= 12) ++count().relapses_reminded;
  return c;
}

void Team::tell_start(const Case& c) {
  if (!watched(c.home)) return;
  const Sentence words = tell_onset(c.reason);
  tell(tenancy(c), Lane::money, words.en, words.nl);
}

void Team::close_case(Case& c, CaseEnd how) {
  if (c.departed > 0) return close_departed(c, how == CaseEnd::settled);
  Tenancy& t = tenancy(c);
  assert(c.account.open == Cents{});
  ++count().ended_by_age[case_age_band(today_ - c.due_date)];
  ++count().life_ended[at(c.first_profile)][life_band(today_ - c.due_date)];
  const bool settled = how == CaseEnd::settled;
  note_closed(c, settled);
  count_outflow(c, settled ? CaseOutcome::paid : CaseOutcome::settlement);
  end_files(c, settled ? FileEnd::settled : FileEnd::called_back);
  // Debts of a sitting tenant are given up by a settlement or a credit only.
  end_notice(c, count().averted[at(settled ? Averted::tenant : Averted::help)]);
  leave_help(c);
  count().cases_written_off += how == CaseEnd::written_off ? 1 : 0;
  if (settled) {
    settle_court(c);
    ++count().cases_settled;
    count().settled_days += today_ - c.due_date;
    if (c.reminded) ++count().settled_reminded;
    if (c.park == Park::arrangement || c.park == Park::one_off) ++count().arrangements_kept;
    if (c.park == Park::arrangement) ++count().rod.terms_kept;
    if (c.park == Park::arrangement || c.helped) plan_aftercare(t, c.segment);
  } else {
    end_arrangement(c);
    end_recovery(c);
  }
  if (c.reminded) {
    ++count().cases_ended_reminded;
    count().cases_ended_spoken += c.personal_reached ? 1 : 0;
  }
  if (today_ - c.due_date >= 7) mark_late(t, month_of(c.due_date));
  t.record.last_case = month_;
  if (c.reminded) t.record.last_reminded = month_;
  t.record.complaint = false;
  Household& h = t.household;
  const Cents spare = left_of(t, month_, set_->climate) + kept_unpaid(t, c, set_->world);
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

Seen Team::seen(const Tenancy& t, const Case* c) const {
  Seen s;
  s.months_here = month_ - t.record.since;
  s.late_months = late_months(t);
  s.months_owed = c ? months_owed(c->account) : 0;
  s.complaint = t.record.complaint;
  s.told_setback = month_ - t.record.told <= 12;
  s.broke_arrangement = month_ - t.record.last_broken <= 12;
  s.vve_owner = t.record.vve_owner;
  s.mandate = t.record.mandate;
  s.departed = c && c->departed > 0;
  s.credit_registered = t.record.credit_registered;
  s.predicted_late = t.record.predicted_late;
  return s;
}

SegmentId Team::segment_seen(const Tenancy& t, const Case* c) const {
  return segment_of(seen(t, c), set_->policy);
}

const WorkflowStep* Team::entry(const Case& c, StepId step) const {
  const SegmentPlan& plan = plan_->segment(c.segment);
  return plan.taken[at(step)] ? &plan.entry[at(step)] : nullptr;
}

// Sets the days of the steps that come by days overdue, unless the payment that is planned comes
// before the first of them.
void Team::plan_chain(Case& c) {
  c.segment = segment_seen(tenancy(c), &c);
  count_outcome(c, segmentation_step, nothing_more);
  count_flags(c);
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
  Day next = c.due[lowest_bit(c.waiting)];
  for (std::uint32_t left = c.waiting & (c.waiting - 1); left; left &= left - 1)
    next = std::min(next, c.due[lowest_bit(left)]);
  next = plan_->next_working(std::max(next, today_ + 1));
  if (c.next_due == next) return;
  c.next_due = next;
  put(next, Phase::process, Kind::due, c);
}

const SegmentPlan& Team::plan_anew(const Case& c, const Plan& before, const Plan& after) const {
  const Seen known = seen(tenancy(c), &c);
  const SegmentId now = segment_of(known, after.on(today_).policy);
  const bool same = now == segment_of(known, before.on(today_).policy);
  return after.segment(same ? c.segment : now);
}

std::optional<Day> Team::day_anew(const Case& c, const WorkflowStep& e) const {
  const int times = c.times[at(e.step)];
  if (times >= e.repeat || (e.has_day && e.day < 0)) return std::nullopt;
  Day day = (c.park == Park::none ? today_ : c.parked_from) + 1;
  if (e.has_after) {
    const Day from = c.followed[at(e.after)];
    const auto came = static_cast<StepResult>(c.came[at(e.after)]);
    if (from == Day{} || !(e.any_result || e.on == came)) return std::nullopt;
    day = std::max(day, from + e.days + times * e.every);
  }
  if (e.has_day) day = std::max(day, c.due_date + e.day + times * e.every);
  return day;
}

std::uint32_t Team::move_steps(Case& c, const SegmentPlan& old, const SegmentPlan& fresh) {
  std::uint32_t changed = 0;
  for (std::size_t s = 0; s < count_of<StepId>; ++s) {
    const WorkflowStep& e = fresh.entry[s];
    const auto step = static_cast<StepId>(s);
    if (old.taken[s] == fresh.taken[s] && (!fresh.taken[s] || old.entry[s] == e)) continue;
    changed |= 1U << s;
    if (!fresh.taken[s]) {
      c.leave_queue(step);
    } else if (!c.in_queue(step)) {
      if (const auto day = day_anew(c, e)) c.set_due(step, *day);
    }
  }
  return changed;
}

// The new policy's workflow on a case that is open: a step whose entry has changed gets its new day
// (tomorrow when that has passed), one that is gone is dropped; all else stays as it stood. A step
// that waits for staff goes on waiting. What no rule reaches any more is counted.
void Team::replan(const Plan& before, const Plan& after) {
  plan_ = &after;
  set_ = &after.on(today_);
  for (Case& c : cases_) {
    if (c.number == 0 || !c.planned) continue;
    const SegmentPlan& fresh = plan_anew(c, before, after);
    const std::uint32_t changed = move_steps(c, before.segment(c.segment), fresh);
    if (changed == 0) continue;
    count().cases_unreached += stands_past(c, fresh, changed) ? 1 : 0;
    if (c.park == Park::none) wake(c);
  }
  plan_ = nullptr;
  set_ = nullptr;
}

}  // namespace drempel
