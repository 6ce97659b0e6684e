// Staff time and what skill, training and hired hours cost.
#include "chain/attempt.h"
#include "engine/team.h"

namespace drempel {

void Team::work_at_desk(double minutes) {
  if (minutes <= 0) return;
  desk_.spend(minutes);
  count().collector_minutes += static_cast<std::int64_t>(minutes + 0.5);
}

void Team::work_at_desk(double minutes, CostId id) {
  if (minutes <= 0) return;
  work_at_desk(minutes);
  count().cost_cents[at(id)] += staff_cost(minutes, set_->world).n;
}

double Team::staff_minutes(double posts) const {
  constexpr double working_days = 254;  // a year, without weekends and public holidays
  const double homes = static_cast<double>(tenancies_.size()) / 10000;
  const int number = month_number(month_);
  const double summer = number == 7 || number == 8 ? 1 + set_->policy.staff.july : 1;
  return homes * posts * trained_hours(*set_) * 60 / working_days * summer;
}

double Team::hired_minutes(const StaffQueue& queue, double own, ChannelId usual) {
  const double flex = set_->policy.staff.flex;
  const double waiting = static_cast<double>(queue.waiting()) * attempt_minutes(usual, *set_);
  if (flex == 0 || waiting <= 2 * own) return 0;
  const double premium = set_->world.approach.flex_premium;
  count().cost_cents[at(CostId::staff_hired)] += staff_cost(own * flex * premium, set_->world).n;
  return own * flex;
}

// At a quarter's end: what the time worked cost above the usual rate, hours of training, the
// portal.
void Team::book_standing_costs() {
  Quarter& q = count();
  const World& world = set_->world;
  const auto& staff = set_->policy.staff;
  const double homes = static_cast<double>(tenancies_.size());
  const auto worked = static_cast<double>(q.collector_minutes + q.visit_minutes);
  const double training = (staff.hours - trained_hours(*set_)) * 60 / 4 *
                          (staff.collectors + staff.visitors) * homes / 10000;
  q.cost_cents[at(CostId::staff_skill)] +=
      staff_cost(worked * skill_premium(*set_) + training, world).n;
  if (set_->policy.approach.portal != 0)
    q.cost_cents[at(CostId::portal)] += euros(homes * world.approach.portal_cost / 4).n;
}

}  // namespace drempel
