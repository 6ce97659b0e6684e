// A month's bill for staff: own posts, hired hours, and what is left unused.
#include "engine/staff_pay.h"

#include <algorithm>
#include <cmath>

#include "chain/attempt.h"

namespace drempel {

namespace {

// Hours of training for each hour of a post that is paid; below nil where less is trained than
// usual.
double training_share(const Settings& s) {
  const double hours = s.policy.staff.hours;
  return hours > 0 ? (hours - trained_hours(s)) / hours : 0;
}

// Hours of training that go with each hour worked.
double training_per_hour(const Settings& s) {
  const double left = 1 - training_share(s);
  return left > 0 ? training_share(s) / left : 0;
}

}  // namespace

void StaffPay::pass_day(const Settings& s, double ten_thousands, int days_in_month) {
  const auto& staff = s.policy.staff;
  const double post = staff.hours * 60 / 12 / days_in_month * ten_thousands;
  due_ += post * (staff.collectors + staff.visitors);
  due_desk_ += post * staff.collectors;
}

StaffBill StaffPay::close_month(const Settings& s) {
  StaffBill bill;
  const bool unlimited = s.policy.staff.unlimited != 0;
  const double cents_a_minute = s.world.contact.hour_rate / 60 * 100;
  bill.hired_minutes = unlimited ? 0 : hired_ + std::max(0.0, desk_ - due_desk_);
  const double used = std::max(0.0, minutes_ - bill.hired_minutes);
  bill.paid_minutes = unlimited ? used * (1 + training_per_hour(s)) : due_;
  const double training = bill.paid_minutes * training_share(s);
  const auto cents = [&](double minutes) {
    return Cents{static_cast<std::int64_t>(std::llround(minutes * cents_a_minute))};
  };
  bill.premium = cents(bill.hired_minutes * s.world.approach.flex_premium);
  bill.skill = cents(bill.paid_minutes * skill_premium(s)) + cents(training);
  if (!unlimited) {
    const double exact = due_ * cents_a_minute + rest_;
    const Cents own{static_cast<std::int64_t>(std::llround(exact))};
    rest_ = exact - static_cast<double>(own.n);
    bill.unused = own + cents(bill.hired_minutes) - Cents{priced_} - cents(training);
    bill.unused_minutes = due_ + bill.hired_minutes - minutes_ - training;
  }
  minutes_ = desk_ = hired_ = due_ = due_desk_ = 0;
  priced_ = 0;
  return bill;
}

}  // namespace drempel
