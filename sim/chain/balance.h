// Lives in balance: from entry ages, notice by age, deaths and separations follows which ages and
// households live there when as many come as go; and from the shares that the rows ask of that,
// what new tenants are like. Worked out once per plan, month of age by month of age.
#pragma once

#include <vector>

#include "base/stream.h"
#include "policy/settings.h"

namespace drempel {

// Who signs: months of age of the eldest, one adult or two, and the chance of having children at
// some time while they live at home.
struct Entrant {
  int months_old = 0;
  bool two = false;
  double parents = 0;
};

// Who has lived there for so many months on a day.
struct Settler {
  Entrant entrant;  // as it was on signing
  int months_here = 0;
  int partner_gone = -1;  // months ago that one of two died or left; -1 = not
};

class Balance {
 public:
  explicit Balance(const World& world);

  // Notice a year of a weight of one (notice_weight), such that over all homes it is
  // population.turnover.
  double notice_a_year() const { return notice_; }
  // Share of homes whose eldest is that old or older, in years.
  double share_from(int years) const;

  // One draw of age, one of adults.
  Entrant draw_entrant(Stream& stream) const;
  // One who is there in the balance: how old and how long from one draw each, so that no tenancy is
  // older than what a life allows.
  Settler draw_settler(Stream& stream) const;

 private:
  // What a stream of one entrant a month comes to: homes by month of age of the eldest.
  struct Stock {
    std::vector<double> two;   // signed by two, both there
    std::vector<double> left;  // signed by two, one of them there
    std::vector<double> one;   // signed by one
    double all_two = 0, all_left = 0, all_one = 0;
  };
  Stock stock_at(double notice) const;
  double two_at_entry(const Stock& stock) const;
  double mean_notice(double notice) const;
  void set_parents(const Stock& stock, const World& world);

  double notice_ = 0;
  double two_share_ = 0;  // of homes: two adults
  double two_ = 0;        // of entrants
  double parents_two_ = 0, parents_one_ = 0;
  std::vector<double> entry_;   // share of entrants at each month of age
  std::vector<double> weight_;  // of notice
  std::vector<double> death_;   // chance a month
  double separation_ = 0;       // chance a month
  Stock stock_;
  std::vector<double> up_to_;  // share of homes of that age or younger
};

}  // namespace drempel
