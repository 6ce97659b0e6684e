// A month's bill for staff, worked by hand.
#include <doctest/doctest.h>

#include "engine/staff_pay.h"
#include "policy/rows.h"

using namespace drempel;

TEST_SUITE_BEGIN("engine");

namespace {

// One collector and no visitor per 10,000 homes, 1,200 hours a year, € 60 an hour, no training.
Settings one_collector() {
  Settings s = default_settings();
  s.policy.staff.collectors = 1, s.policy.staff.visitors = 0;
  s.policy.staff.hours = 1200, s.policy.staff.skill = 0.5, s.policy.staff.unlimited = 0;
  s.world.contact.hour_rate = 60;
  s.world.approach.training_hours = 0;
  return s;
}

void pass_month(StaffPay& pay, const Settings& s) {
  for (int day = 0; day < 30; ++day) pay.pass_day(s, 1, 30);
}

}  // namespace

TEST_CASE("a month without work costs its posts, and all of it is unused") {
  const Settings s = one_collector();
  StaffPay pay;
  pass_month(pay, s);
  const StaffBill bill = pay.close_month(s);  // 100 hours at € 60
  CHECK(bill.unused == Cents{6'000'00});
  CHECK(bill.paid_minutes == doctest::Approx(6000));
  CHECK(bill.unused_minutes == doctest::Approx(6000));
  CHECK(bill.premium == Cents{});
}

TEST_CASE("what stands in cost rows is a share of the pay, not more on top") {
  const Settings s = one_collector();
  StaffPay pay;
  pass_month(pay, s);
  pay.book(600, Cents{600'00});
  CHECK(pay.close_month(s).unused == Cents{5'400'00});
  CHECK(pay.close_month(s).unused == Cents{});  // a new month, of which no day has passed
}

TEST_CASE("desk work beyond the month's own hours is done by hired hands, and is paid on top") {
  const Settings s = one_collector();
  StaffPay pay;
  pass_month(pay, s);
  pay.book(7000, Cents{7'000'00});
  pay.at_desk(7000);
  const StaffBill bill = pay.close_month(s);
  CHECK(bill.hired_minutes == doctest::Approx(1000));
  CHECK(bill.unused == Cents{});  // 6,000 own + 1,000 hired = 7,000 in the rows
}

TEST_CASE("without a limit on staff only used minutes are paid") {
  Settings s = one_collector();
  s.policy.staff.unlimited = 1;
  StaffPay pay;
  pass_month(pay, s);
  pay.book(90, Cents{90'00});
  const StaffBill bill = pay.close_month(s);
  CHECK(bill.paid_minutes == doctest::Approx(90));
  CHECK(bill.unused == Cents{});
  CHECK(bill.hired_minutes == 0);
}

TEST_CASE("cents that a month leaves over go on to the next, so that a year adds up") {
  Settings s = one_collector();
  s.policy.staff.hours = 1363, s.world.contact.hour_rate = 65;
  StaffPay pay;
  Cents year;
  for (int month = 0; month < 12; ++month) {
    pass_month(pay, s);
    year += pay.close_month(s).unused;
  }
  CHECK(year == Cents{1363 * 65'00});
}

TEST_SUITE_END();
