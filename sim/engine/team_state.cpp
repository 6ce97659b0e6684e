// A team as bytes and back.
#include <algorithm>

#include "engine/team.h"

namespace drempel {

// Every field of a team must be named in the binding, in order, or this does not compile. A new
// field goes into the second list too, unless it is the plan (given again), what is told of a
// watched home, or room to work in.
template <class Archive>
void Team::fields(Archive& archive) {
  auto& [plan, set, climate, first_home, today, month, past, future, future_from, tenancies, cases,
         free_cases, departed, free_departed, departed_at, late, provision, settled, buckets, desk,
         visits, ledger, interventions, occupied, mandates, agency_files, roll, relief_roll,
         claimed_roll, quarters, forked_at, fork_day, before_fork, other_evictions, watch, story,
         events] = *this;
  archive(climate, first_home, today, month, past, future, future_from, tenancies, cases,
          free_cases, departed, free_departed, departed_at, late, provision, settled, buckets, desk,
          visits, ledger, interventions, occupied, mandates, agency_files, roll, relief_roll,
          claimed_roll, quarters, forked_at, fork_day, before_fork, other_evictions);
}

void Team::save(Writer& into) const {
  const_cast<Team*>(this)->fields(into);  // a writer changes nothing
}

Team Team::load(Reader& from) {
  Team team;
  team.fields(from);
  if (from.sound() && !team.sound()) from.refuse();
  return team;
}

// Whatever is used as a position lies inside what it points into.
bool Team::sound() const {
  const auto homes = static_cast<std::uint32_t>(tenancies_.size());
  const auto inside = [&](std::uint32_t home) { return home - first_home_ < homes; };
  const auto slots = static_cast<std::int64_t>(cases_.size());
  for (std::uint32_t i = 0; i < homes; ++i) {
    const Tenancy& t = tenancies_[i];
    if (t.id.home != first_home_ + i || t.case_slot < -1 || t.case_slot >= slots) return false;
  }
  const auto work_inside = [&](const WorkItem& item) { return inside(item.home); };
  return std::all_of(cases_.begin(), cases_.end(),
                     [&](const Case& c) {
                       return c.number == 0 || (inside(c.home) && c.departed >= 0 &&
                                                c.departed <= std::ssize(departed_));
                     }) &&
         std::all_of(free_cases_.begin(), free_cases_.end(),
                     [&](std::uint32_t slot) { return slot < cases_.size(); }) &&
         std::all_of(desk_.items().begin(), desk_.items().end(), work_inside) &&
         std::all_of(visits_.items().begin(), visits_.items().end(), work_inside) &&
         std::all_of(departed_.begin(), departed_.end(),
                     [&](const Departed& d) {
                       const auto slot = d.tenant.case_slot;
                       return slot == -1 || (inside(d.tenant.id.home) && slot >= 0 && slot < slots);
                     }) &&
         std::all_of(free_departed_.begin(), free_departed_.end(),
                     [&](std::uint32_t place) { return place < departed_.size(); }) &&
         std::all_of(departed_at_.begin(), departed_at_.end(),
                     [&](const DepartedAt& at) {
                       return inside(at.home) && at.place < departed_.size() &&
                              departed_[at.place].tenant.case_slot >= 0;
                     }) &&
         std::all_of(settled_.begin(), settled_.end(),
                     [&](const Settled& s) { return inside(s.id.home); }) &&
         std::all_of(interventions_.begin(), interventions_.end(),
                     [&](const Intervention& wish) { return inside(wish.home); }) &&
         buckets_.homes_are_in(first_home_, homes) && !quarters_.empty() &&
         forked_at_.value_or(0) <= quarters_.size();
}

}  // namespace drempel
