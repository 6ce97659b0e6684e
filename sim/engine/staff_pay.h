// What a team's staff is paid, month by month: own posts whether or not there is work for them,
// hired hours as they are used. What cost rows carry of people's time is a share of it.
#pragma once

#include "base/money.h"
#include "policy/settings.h"

namespace drempel {

// What one month comes to. `skill` + `unused` + the time in other cost rows = what own posts are
// paid + hired hours at the usual rate; `premium` comes on top for the latter.
struct StaffBill {
  Cents skill;    // rate above or below the usual, and hours of training
  Cents premium;  // of hired hours, above the usual rate
  Cents unused;   // own hours that stand nowhere else
  double paid_minutes = 0, hired_minutes = 0, unused_minutes = 0;
};

class StaffPay {
 public:
  // Minutes at the hour rate, as a cost row carries them.
  void book(double minutes, Cents price) { minutes_ += minutes, priced_ += price.n; }
  // Work that waits for nobody (letters, arrangements): what goes beyond the month's own desk hours
  // is done by hired hands.
  void at_desk(double minutes) { desk_ += minutes; }
  void hire(double minutes) { hired_ += minutes; }
  // One day of a month of so many days, with so many times 10,000 homes' posts.
  void pass_day(const Settings& settings, double ten_thousands, int days_in_month);
  // The month is over: its bill, and a new month. Under `staff.unlimited` only time that was used
  // is paid for.
  StaffBill close_month(const Settings& settings);

  template <class Archive>
  void fields(Archive& archive) {
    auto& [minutes, priced, desk, hired, due, due_desk, rest] = *this;
    archive(minutes, priced, desk, hired, due, due_desk, rest);
  }

 private:
  double minutes_ = 0;       // in cost rows
  std::int64_t priced_ = 0;  // their price, cents
  double desk_ = 0;          // of them: at a desk, without a queue
  double hired_ = 0;
  double due_ = 0, due_desk_ = 0;  // minutes of own posts, and of collectors
  double rest_ = 0;                // of a cent, carried on so that a year adds up
};

}  // namespace drempel
