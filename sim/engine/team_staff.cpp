// Staff time: the day's work in the queues, and what staff is paid.
#include <algorithm>
#include <cmath>

#include "chain/attempt.h"
#include "engine/team.h"

namespace drempel {

void Team::work_at_desk(double minutes) {
  if (minutes <= 0) return;
  desk_.spend(minutes);
  pay_.at_desk(minutes);
  count().collector_minutes += static_cast<std::int64_t>(minutes + 0.5);
}

void Team::work_at_desk(Case& c, double minutes) {
  note_work(c, minutes);
  work_at_desk(minutes);
}

void Team::work_at_desk(Case& c, double minutes, CostId id) {
  if (minutes <= 0) return;
  work_at_desk(c, minutes);
  const Cents price = staff_cost(minutes, set_->world);
  pay_.book(minutes, price);
  count().cost_cents[at(id)] += price.n;
}

double Team::staff_minutes(double posts) const {
  constexpr double working_days = 254;  // a year, without weekends and public holidays
  return posts_of_ten_thousand() * posts * trained_hours(*set_) * 60 / working_days;
}

double Team::posts_of_ten_thousand() const {
  const int number = month_number(month_);
  const double summer = number == 7 || number == 8 ? 1 + set_->policy.staff.july : 1;
  return homes() / 10000 * summer;
}

double Team::hired_minutes(const StaffQueue& queue, double own, ChannelId usual) const {
  const double flex = set_->policy.staff.flex;
  if (flex == 0) return 0;
  const double waiting = static_cast<double>(queue.waiting()) * attempt_minutes(usual, *set_);
  return waiting <= 2 * own ? 0 : own * flex;
}

void Team::work_day() {
  const auto& staff = set_->policy.staff;
  const double desk = staff_minutes(staff.collectors), road = staff_minutes(staff.visitors);
  serve_queue(desk_, desk, hired_minutes(desk_, desk, ChannelId::phone), false);
  serve_queue(visits_, road, hired_minutes(visits_, road, ChannelId::home_visit), true);
}

// Own hours go first; hired ones are paid as they are used.
void Team::serve_queue(StaffQueue& queue, double own, double hired, bool visits) {
  queue.start_day(own + hired, set_->policy.staff.unlimited == 0);
  WorkItem item;
  while (queue.next(item)) {
    if (const WorkItem* later = queue.front()) fetch(tenancy(later->home));
    Case* c = case_of(Event{item.home, item.case_number, 0});
    if (!c || !c->in_queue(item.step)) continue;  // ended, or given up
    c->leave_queue(item.step);
    if (c->park != Park::none) {  // waits with the rest of the chain
      c->set_due(item.step, today_);
      continue;
    }
    const WorkflowStep* e = entry(*c, item.step);
    if (e && too_little(*c, *e)) {  // paid in part since it was put here
      carry_on(*c, item.step);
      wake(*c);
      continue;
    }
    if (e && passed_over(*c, *e)) {  // spoken to since it was put here
      pass_over(*c, item.step);
      wake(*c);
      continue;
    }
    const double spent = attempt_minutes(item.channel, *set_);
    queue.spend(spent);
    note_work(*c, spent);
    (visits ? count().visit_minutes : count().collector_minutes) +=
        static_cast<std::int64_t>(spent + 0.5);
    ++count().queue_served;
    count().queue_wait_days += today_ - item.since;
    execute(*c, item.step, item.channel);
    c = case_of(Event{item.home, item.case_number, 0});
    if (c && c->park == Park::none) wake(*c);
  }
  if (hired > 0) pay_.hire(std::clamp(hired - queue.left(), 0.0, hired));
}

bool Team::waits_for_staff(const WorkItem& item) {
  const Case* c = case_of(Event{item.home, item.case_number, 0});
  return c && c->in_queue(item.step);
}

void Team::pay_staff() {
  pay_.pass_day(*set_, posts_of_ten_thousand(), days_in(month_));
  if (today_ != last_day(month_)) return;
  const StaffBill bill = pay_.close_month(*set_);
  const auto whole = [](double minutes) {
    return static_cast<std::int64_t>(std::llround(minutes));
  };
  Quarter& q = count();
  q.cost_cents[at(CostId::staff_skill)] += bill.skill.n;
  q.cost_cents[at(CostId::staff_hired)] += bill.premium.n;
  q.cost_cents[at(CostId::staff_unused)] += bill.unused.n;
  q.staff_paid_minutes += whole(bill.paid_minutes);
  q.staff_hired_minutes += whole(bill.hired_minutes);
  q.staff_unused_minutes += whole(bill.unused_minutes);
}

// At a quarter's end: the portal.
void Team::book_standing_costs() {
  if (set_->policy.approach.portal != 0)
    count().cost_cents[at(CostId::portal)] +=
        euros(homes() * set_->world.approach.portal_cost / 4).n;
}

}  // namespace drempel
