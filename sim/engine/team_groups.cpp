// Counts per group (M38): who is in arrears, helped, put out, and where the process erred.
#include "chain/groups.h"
#include "chain/household.h"
#include "engine/team.h"
#include "policy/segments.h"

namespace drempel {

void Team::count_in(Per<Group, std::int64_t>& counts, const Tenancy& t) const {
  const unsigned groups = groups_of(t, month_);
  for (std::size_t g = 0; g < counts.size(); ++g) counts[g] += (groups >> g) & 1U;
}

void Team::count_groups_end() {
  Quarter& q = count();
  std::array<std::int64_t, 1U << count_of<Group>> homes{}, in_arrears{};  // by the set of groups
  for (const Tenancy& t : tenancies_) {
    if (!t.occupied) continue;
    const unsigned groups = groups_of(t, month_);
    ++homes[groups];
    in_arrears[groups] += t.case_slot >= 0 ? 1 : 0;
    q.e_mandates_end += t.record.mandate && t.record.e_mandate ? 1 : 0;
  }
  for (std::size_t groups = 0; groups < homes.size(); ++groups)
    for (std::size_t g = 0; g < count_of<Group>; ++g) {
      q.group_homes_end[g] += (groups >> g & 1U) != 0 ? homes[groups] : 0;
      q.group_in_arrears_end[g] += (groups >> g & 1U) != 0 ? in_arrears[groups] : 0;
    }
}

void Team::count_talk(const Outcome& o) {
  Quarter& q = count();
  q.talks_probed += o.manner.reading != Reading::none ? 1 : 0;
  q.talks_misread += o.manner.reading == Reading::wrong ? 1 : 0;
  q.talks_bad += o.manner.went_badly ? 1 : 0;
}

// What the court track does to whom.
void Team::count_groups(const Case& c, StepId step, const Outcome& o) {
  Quarter& q = count();
  const Tenancy& t = tenancy(c);
  if (o.judgment) count_in(q.group_judgments, t);
  if (o.announces) {
    count_in(q.group_announced, t);
    if (!c.personal_reached) count_in(q.group_never_spoken, t);
  }
  if (o.result == StepResult::hold && c.times[at(step)] > 0) count_in(q.group_held_again, t);
  if (!o.evicted) return;
  count_in(q.group_evicted, t);
  const Cents left = left_of(t, month_, set_->climate);
  if (!c.personal_reached && left >= euros(set_->policy.arrangement.min_term))
    count_in(q.group_could_pay, t);
}

// A new case that a flagged input puts in another segment, and whether it says what is true.
void Team::count_flags(const Case& c) {
  const auto& rules = set_->policy.segment;
  if (rules.use_external == 0 && rules.use_profiling == 0) return;
  const Tenancy& t = tenancy(c);
  Seen plain = seen(t, &c);
  plain.credit_registered = plain.predicted_late = false;
  if (segment_of(plain, set_->policy) == c.segment) return;
  count_in(count().group_flagged, t);
  Seen predicted = plain;
  predicted.predicted_late = t.record.predicted_late;
  const bool by_prediction = segment_of(predicted, set_->policy) == c.segment;
  const bool is_true = by_prediction ? pays_late(t) : t.household.other_debt;
  if (!is_true) count_in(count().group_flagged_wrongly, t);
}

}  // namespace drempel
