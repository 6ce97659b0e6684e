// What barriers do month by month in a case, and what a talk does to them beside its answer.
#include "chain/household.h"
#include "chain/turning_away.h"
#include "chain/words.h"
#include "engine/team.h"

namespace drempel {

// The first of a month with something owed: whether the tenant turns away from it, or faces it
// again.
void Team::turn_away_or_face_it(Case& c) {
  const Tenancy& t = tenancy(c);
  if (!may_turn_away(t, c)) {
    c.turned_away = false;
    return;
  }
  Stream s = stream(t, Purpose::turn_away, month_);
  const bool before = c.turned_away;
  c.turned_away = before ? !s.chance(faces_it_chance(t.mind, set_->world))
                         : s.chance(turns_away_chance(t.mind, months_owed(c.account), set_->world));
  if (before == c.turned_away || !watched(c.home)) return;
  const Sentence words = tell_turning(c.turned_away);
  tell(t, Lane::inner, words.en, words.nl);
}

// Told of for the first time in half a year: the talk shows ways to get by sooner.
void Team::hear_of_setback(Tenancy& t) {
  constexpr int again = 6;  // months
  const bool known = month_ - t.record.told < again;
  t.record.told = month_;
  if (!known) adapt_sooner(t.household, month_, set_->world.barriers.talk_sooner);
}

}  // namespace drempel
