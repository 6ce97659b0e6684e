// Payment morale (M36): what a tenant learns from what happens, from what never happens, and from
// what neighbours are seen to get away with. Its strength is `payment.morale`; at nil nothing here
// moves anything. What habit and mood change are the choices of who could pay, never the money.
#pragma once

#include "model/tenancy.h"
#include "policy/settings.h"

namespace drempel {

// The bounds of a habit, alone and together with the mood: slips are planned at the worst of them.
inline constexpr double worst_habit = 1.5;
inline constexpr double best_habit = 0.5;

// What a tenant can live through. A lesson's change stands in its row below.
enum class Lesson : std::uint8_t {
  reminder,     // the first reminder came within 14 days of the due date
  silence,      // a month late, and no message and no attempt at contact
  arrangement,  // one more in terms within a year of the last
  costs,        // collection or court costs were charged
  trust,        // staff read the tenant right
  judged,       // a judgment against the tenant, or a notice of eviction
  unanswered,   // one month more in which nothing legal has happened (see `unanswered`)
  gift,         // others paid the debt, or it was given up
  aftercare,    // a call afterwards that reached the tenant
  count
};

struct LessonRow {
  Lesson lesson{};
  // Share by which the habit of not paying when due grows at strength 1, −1 … 1; below nil it
  // shrinks.
  double (*change)(const World& world) = nullptr;
};
inline constexpr LessonRow lesson_rows[] = {
    {Lesson::reminder, [](const World& w) { return w.payment.morale_reminder; }},
    {Lesson::silence, [](const World& w) { return w.payment.morale_lenient; }},
    {Lesson::arrangement, [](const World& w) { return w.payment.morale_arrangement; }},
    {Lesson::costs, [](const World& w) { return w.payment.morale_costs; }},
    {Lesson::trust, [](const World& w) { return w.approach.morale_trust; }},
    {Lesson::judged, [](const World& w) { return w.payment.morale_judged; }},
    {Lesson::unanswered, [](const World& w) { return w.payment.morale_unanswered; }},
    {Lesson::gift, [](const World& w) { return w.care.given_habit; }},
    {Lesson::aftercare, [](const World& w) { return w.care.aftercare_habit; }},
};
constexpr bool lessons_in_order() {
  for (std::size_t k = 0; k < std::size(lesson_rows); ++k)
    if (lesson_rows[k].lesson != static_cast<Lesson>(k)) return false;
  return std::size(lesson_rows) == count_of<Lesson>;
}
static_assert(lessons_in_order());

// Moves the habit by what was lived through, after a part of the way back to 1
// (`payment.morale_return`); within the bounds.
void learn(PaymentHabit& habit, Lesson lesson, const World& world);

// The last day on which something legal happened in the case: a handover, a summons, a judgment;
// the due date when nothing has.
Day last_legal_day(const Case& c);

// Whether, on the first of `month`, more than `payment.morale_patience` months have gone by since
// the last legal thing, in a case that nothing holds: no arrangement or help, no complaint, no
// notice that runs.
bool unanswered(const Case& c, Month month, const World& world);

// What the neighbours' cases older than three months came to in a quarter.
struct Enforcement {
  std::int32_t old_cases = 0;
  std::int32_t met = 0;  // of them, those that met something legal

  // Counts the case when on `today` it is more than three months old. Met: something legal since
  // `quarter`, the first day of it; a notice that runs; the eviction that ends it.
  void look_at(const Case& c, Day today, Day quarter, bool evicted);
};

// What everybody in the team makes of it until the next quarter's end: times a habit, 1 when there
// was nothing to see. Between 1 − and 1 + `payment.morale_seen` × the strength: the latter when no
// case met anything, 1 when as many as `payment.morale_usual` did.
double mood_after(const Enforcement& seen, const World& world);

// The habit as it works in the neighbours' mood, within the bounds.
double habit_now(const PaymentHabit& habit, double mood);

// How lax the tenant is about the rent: 1 at habit 1, and never below nil; `payment.morale_choice`
// times as much more or less as the habit is.
double laxity(double habit_now, const World& world);

// A chance to do what was due when one could, as laxity moves it: the chance not to is as many
// times as large.
double still_pays(double chance, double laxity);

}  // namespace drempel
