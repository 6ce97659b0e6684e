// A team as bytes and back.
#include <algorithm>

#include "engine/team.h"

namespace drempel {

// Every field of a team must be named in the binding, in order, or this does not compile. A new
// field goes into the second list too, unless it is the plan (given again), what is told of a
// watched home, who is looked for, or room to work in.
template <class Archive>
void Team::fields(Archive& archive) {
  auto& [plan, set, climate, first_home, today, month, past, future, future_from, tenancies, cases,
         free_cases, departed, free_departed, departed_at, late, provision, settled, buckets, desk,
         visits, pay, ledger, booked, interventions, occupied, mandates, agency_files, roll,
         relief_roll, rent_level, dearer, claimed_roll, enforcement, mood, quarters, forked_at,
         fork_day, before_fork, home_notes, cohorts, watch, story, search, found, events] = *this;
  archive(climate, first_home, today, month, past, future, future_from, tenancies, cases,
          free_cases, departed, free_departed, departed_at, late, provision, settled, buckets, desk,
          visits, pay, ledger, booked, interventions, occupied, mandates, agency_files, roll,
          relief_roll, rent_level, dearer, claimed_roll, enforcement, mood, quarters, forked_at,
          fork_day, before_fork, home_notes, cohorts);
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

// Whatever is used as a position lies inside what it points into, and what points at each other
// does so both ways.
bool Team::sound() const {
  const auto homes = static_cast<std::uint32_t>(tenancies_.size());
  const auto inside = [&](std::uint32_t home) { return home - first_home_ < homes; };
  // The tenant's case, if any, is in use and that tenant's.
  const auto case_fits = [&](const Tenancy& t, std::int64_t departed) {
    if (t.case_slot == -1) return true;
    if (t.case_slot < 0 || t.case_slot >= std::ssize(cases_)) return false;
    const Case& c = cases_[static_cast<std::size_t>(t.case_slot)];
    return c.number != 0 && c.home == t.id.home && c.departed == departed;
  };
  if (home_notes_.size() != homes) return false;
  for (std::uint32_t i = 0; i < homes; ++i)
    if (tenancies_[i].id.home != first_home_ + i || !case_fits(tenancies_[i], 0)) return false;
  for (std::size_t place = 0; place < departed_.size(); ++place)
    if (!case_fits(departed_[place].tenant, static_cast<std::int64_t>(place) + 1)) return false;
  const auto case_inside = [&](const Case& c) {
    return c.number == 0 ||
           (inside(c.home) && c.departed >= 0 && c.departed <= std::ssize(departed_));
  };
  const auto work_inside = [&](const WorkItem& item) { return inside(item.home); };
  const auto place_inside = [&](const DepartedAt& at) {
    return inside(at.home) && at.place < departed_.size() &&
           departed_[at.place].tenant.case_slot >= 0;
  };
  return std::all_of(cases_.begin(), cases_.end(), case_inside) &&
         std::all_of(free_cases_.begin(), free_cases_.end(),
                     [&](std::uint32_t slot) { return slot < cases_.size(); }) &&
         std::all_of(desk_.items().begin(), desk_.items().end(), work_inside) &&
         std::all_of(visits_.items().begin(), visits_.items().end(), work_inside) &&
         std::all_of(free_departed_.begin(), free_departed_.end(),
                     [&](std::uint32_t place) { return place < departed_.size(); }) &&
         std::all_of(departed_at_.begin(), departed_at_.end(), place_inside) &&
         std::all_of(settled_.begin(), settled_.end(),
                     [&](const Settled& s) { return inside(s.id.home); }) &&
         std::all_of(interventions_.begin(), interventions_.end(),
                     [&](const Intervention& wish) { return inside(wish.home); }) &&
         buckets_.homes_are_in(first_home_, homes) && !quarters_.empty() &&
         forked_at_.value_or(0) <= quarters_.size();
}

}  // namespace drempel
