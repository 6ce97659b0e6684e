// Payment morale: lessons, and what the neighbours' cases teach.
#include "chain/morale.h"

#include <algorithm>

namespace drempel {

void learn(PaymentHabit& habit, Lesson lesson, const World& world) {
  const auto& set = world.payment;
  const double usual = 1 + (habit.habit - 1) * (1 - set.morale_return);
  const double moved = usual * (1 + set.morale * lesson_rows[at(lesson)].change(world));
  habit.habit = static_cast<float>(std::clamp(moved, best_habit, worst_habit));
}

Day last_legal_day(const Case& c) {
  return std::max(
      {c.due_date, c.handed_over, c.agency_day, c.bailiff_day, c.claimed_day, c.judgment_day});
}

bool unanswered(const Case& c, Month month, const World& world) {
  if (c.park != Park::none || c.complaint || c.announced) return false;
  return month - month_of(last_legal_day(c)) > world.payment.morale_patience;
}

void Enforcement::look_at(const Case& c, Day today, Day quarter, bool evicted) {
  constexpr int three_months = 90;
  if (c.departed > 0 || today - c.due_date <= three_months) return;
  ++old_cases;
  met += evicted || c.announced || last_legal_day(c) >= quarter ? 1 : 0;
}

double mood_after(const Enforcement& seen, const World& world) {
  const auto& set = world.payment;
  if (seen.old_cases == 0) return 1;
  const double rate = static_cast<double>(seen.met) / seen.old_cases;
  const double missing = std::clamp(1 - rate / set.morale_usual, -1.0, 1.0);
  return 1 + set.morale * set.morale_seen * missing;
}

double habit_now(const PaymentHabit& habit, double mood) {
  return std::clamp(habit.habit * mood, best_habit, worst_habit);
}

double laxity(double habit_now, const World& world) {
  return std::max(0.0, 1 + world.payment.morale_choice * (habit_now - 1));
}

double still_pays(double chance, double laxity) {
  return std::clamp(chance - (1 - chance) * (laxity - 1), 0.0, 1.0);
}

}  // namespace drempel
