// Staff time, and what staff is paid for it.
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

void Team::work_at_desk(double minutes, CostId id) {
  if (minutes <= 0) return;
  work_at_desk(minutes);
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
