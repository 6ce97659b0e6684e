// Counts of the measuring rod: lasting losses of income, and what comes of them.
#include "chain/household.h"
#include "engine/team.h"

namespace drempel {

// A setback that has just struck; `before`: the household's usual month before it.
void Team::note_hole(const Tenancy& t, const Shock& shock, Cents before) {
  HomeNote& note = note_of(t.id.home);
  if (!is_lasting_hole(shock.amount, shock.months) || note.hole > 0) return;
  note.hole = static_cast<std::int32_t>(shock.amount.n);
  note.before_hole = static_cast<std::int32_t>(before.n);
  note.hole_month = month_;
  note.hole_judged = false;
}

// Once a month, of a home with such a loss.
void Team::follow_hole(HomeNote& note, const Tenancy& t) {
  const int months = month_ - note.hole_month;
  if (months == 12) {
    count().rod.hole_lost_cents += note.hole;
    count().rod.hole_left_cents += note.before_hole - usual_month(t.household, month_).n;
  }
  if (months >= 36) end_hole(note);
}

// Three years are over, or who had a judgment leaves.
void Team::end_hole(HomeNote& note) {
  ++count().rod.holes_followed;
  count().rod.holes_judged += note.hole_judged ? 1 : 0;
  note.hole = 0;
}

}  // namespace drempel
