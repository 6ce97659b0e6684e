// The course of a life in a home, known from the birth months: when an income becomes a pension,
// when children are born and leave, how readily one moves at an age. Pure rules; the engine
// schedules the next turn.
#pragma once

#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// Pensioners can save so much more by cutting living costs, and are paid on this day.
inline constexpr double pension_thrift = 1.3;
inline constexpr std::uint8_t pension_payday = 23;

// No turn is in sight.
inline constexpr Month no_turn{30000};

// The first month from the 65th birthday on in which somebody born then has reached the
// state-pension age of that day.
Month pension_month(Month born);

inline constexpr int most_children = 3;
// Months of age of the eldest when the youngest child is born, and of a child that leaves home,
// from one uniform draw each.
int youngest_at(double u, const World& world);
int leaving_age(double u, const World& world);

// Whether anybody retires: incomes that add up to one leave no room for pensions.
bool has_pensions(const World& world);

// A household of one or two adults with so many children at home.
HouseholdType type_of(bool two, int children);

// Children who live at home in a month: born, and not yet of the age at which they leave.
int children_in(const Household& household, const World& world, Month month);

// The first month after `after` in which the household changes by itself: a pension, a child born
// or gone; no_turn when nothing comes.
Month next_turn(const Household& household, const World& world, Month after);

struct Turn {
  bool retires = false;
  int born = 0;  // children more at home than before; negative = left
};
// Brings the household to `month`. A pension changes payday, what is left by the difference of the
// rows, and what can be saved; a setback that runs goes on to its end. Savings must have been
// settled up to that month.
Turn take_turn(Household& household, const World& world, Month month);

// Left a month on an income, euros: the mean of the row.
double mean_margin(IncomeType income, const World& world);

// Notice a year at an age, in months of age, against other ages (the rows lives.notice_…).
double notice_weight(int months_old, const World& world);
double highest_notice_weight(const World& world);

}  // namespace drempel
