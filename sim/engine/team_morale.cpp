// Payment morale in a team: lessons of a month and of the law, and the quarter's look at what the
// neighbours' cases came to. The rules stand in chain/morale.h.
#include "chain/morale.h"
#include "engine/team.h"

namespace drempel {

void Team::learn_from(Tenancy& t, Lesson lesson) { learn(t.habit, lesson, set_->world); }

// The first of a month with a case.
void Team::learn_from_month(const Case& c) {
  Tenancy& t = tenancy(c);
  if (month_ - month_of(c.due_date) == 1 && !c.reminded && !c.personal_tried)
    learn_from(t, Lesson::silence);
  if (unanswered(c, month_, set_->world)) learn_from(t, Lesson::unanswered);
}

void Team::learn_from_court(const Case& c, const Outcome& o) {
  const bool judged = o.judgment && o.granted != Judgment::none;
  if (judged || o.announces) learn_from(tenancy(c), Lesson::judged);
}

void Team::look_at_enforcement(const Case& c, bool evicted) {
  const Month quarter = month_ - (month_number(month_) - 1) % 3;
  enforcement_.look_at(c, today_, first_day(quarter), evicted);
}

// A quarter's end: what was seen of neighbours works from tomorrow on.
void Team::set_mood() {
  mood_ = mood_after(enforcement_, set_->world);
  count().rod.old_cases = enforcement_.old_cases;
  count().rod.old_cases_met = enforcement_.met;
  enforcement_ = {};
}

double Team::laxity_of(const Tenancy& t) const {
  return laxity(habit_now(t.habit, mood_), set_->world);
}

}  // namespace drempel
