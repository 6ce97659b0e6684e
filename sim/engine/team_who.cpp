// Counts by profile, segment, setback and household; looking for somebody of such a group.
#include <algorithm>

#include "chain/mind.h"
#include "engine/team.h"
#include "policy/segments.h"

namespace drempel {

namespace {

bool feels_setback(const Household& h, Month month) {
  return std::any_of(h.setbacks.begin(), h.setbacks.end(),
                     [&](const Setback& s) { return s.drop > 0 && s.until > month; });
}

bool was_tried(const Case& c, Tried what) {
  switch (what) {
    case Tried::contact:
      return c.personal_tried || c.personal_reached;
    case Tried::talk:
      return c.personal_reached;
    default:
      return c.helped;
  }
}

}  // namespace

SegmentId Team::segment_now(const Tenancy& t, const Case* c) const {
  const bool known = c && (c->departed > 0 || c->reached_step(segmentation_step));
  return known ? c->segment : segment_seen(t, c);
}

Traits Team::traits_of(const Tenancy& t, const Case* c) const {
  return {profile_of(t.mind, set_->world), segment_now(t, c),
          feels_setback(t.household, month_) ? static_cast<std::uint8_t>(at(t.household.shock))
                                             : no_shock,
          t.household.type};
}

void Team::count_homes_end() {
  for (const Tenancy& t : tenancies_)
    if (t.occupied) count().who_homes_end.add(traits_of(t, case_of(t)));
}

// A step that is reached for the first time, or taken without a case (`c` is null).
void Team::count_step(const Tenancy& t, const Case* c, StepId step, SegmentId segment) {
  Quarter& q = count();
  ++q.step_cases[at(step)];
  ++q.step_profile[at(step)][at(profile_of(t.mind, set_->world))];
  ++q.step_segment[at(step)][at(segment)];
  if (c && looks_for(Moment::reached) && search_->step == step) note(*c, traits_of(t, c));
}

void Team::count_evicted(const Case& c) {
  Quarter& q = count();
  q.who_evicted.add(traits_of(tenancy(c), &c));
  for (std::size_t step = 0; step < count_of<StepId>; ++step)
    q.evicted_step_cases[step] += c.reached_steps >> step & 1U;
  for (std::size_t k = 0; k < count_of<Tried>; ++k)
    q.evicted_tried[k] += was_tried(c, static_cast<Tried>(k)) ? 1 : 0;
  q.evicted_days += today_ - c.due_date;
  note_evicted(c);
  note_end(c, CaseOutcome::evicted);
}

bool Team::looks_for(Moment moment) const {
  return search_ && search_->moment == moment && today_ >= search_->from &&
         today_ <= search_->until && found_.size() < most_found;
}

void Team::note(const Case& c, const Traits& traits) {
  if (!search_->fits(traits)) return;
  if (search_->after_step && !c.reached_step(*search_->after_step)) return;
  if (search_->after_tried && !was_tried(c, *search_->after_tried)) return;
  found_.push_back({c.home, c.due_date, today_});
}

void Team::note_end(const Case& c, CaseOutcome how) {
  if (looks_for(Moment::ended) && search_->how == how) note(c, traits_of(tenancy(c), &c));
}

}  // namespace drempel
