// When a tenant turns away from what is owed, and when that ends.
#include "chain/turning_away.h"

#include <algorithm>

#include "chain/mind.h"

namespace drempel {

bool may_turn_away(const Tenancy& t, const Case& c) {
  const Household& h = t.household;
  return c.departed == 0 && c.park == Park::none && !c.complaint && !h.managed && !h.at_source;
}

double turns_away_chance(const Mind& mind, double months_owed, const World& w) {
  return w.barriers.turn_away * paralysis(mind, w) * std::clamp(months_owed, 0.0, 1.0);
}

double slower_to_notice(const Mind& mind, const World& w) {
  return 1 + w.barriers.notices_later * paralysis(mind, w);
}

double faces_it_chance(const Mind& mind, const World& w) {
  return w.barriers.face_it * (1 - threshold(mind, w) / 2);
}

}  // namespace drempel
