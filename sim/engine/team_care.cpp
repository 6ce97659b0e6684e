// C.1.1b: a call during an arrangement, and a call afterwards to ask how things go.
#include <algorithm>

#include "chain/arrange.h"
#include "chain/household.h"
#include "chain/mind.h"
#include "engine/team.h"

namespace drempel {

// The first call comes so many days after the arrangement was made.
void Team::plan_keeping(const Case& c) {
  const WorkflowStep* e = entry(c, aftercare_step);
  if (e)
    put(plan_->next_working(today_ + std::max(e->days, 1)), Phase::process, Kind::keep_contact, c);
}

// A tenant whose terms no longer fit is found before they break.
void Team::on_keep_contact(Case& c) {
  const WorkflowStep* e = entry(c, aftercare_step);
  if (c.park != Park::arrangement || !e) return;
  const ChannelId channel = e->channels.empty() ? row_of(aftercare_step).channel : e->channels[0];
  const StepContext context = context_of(c, aftercare_step, channel);
  const Outcome o = row_of(aftercare_step).act(context);
  count_outcome(c, aftercare_step, o);
  work_at_desk(c, o.desk_minutes);
  if (c.times[at(aftercare_step)] < 255) ++c.times[at(aftercare_step)];
  ++count().keeping_calls;
  Tenancy& t = tenancy(c);
  if (watched(c.home)) {
    const Sentence words = tell_step(context, o);
    tell(t, Lane::corporation, words.en, words.nl);
  }
  if (o.reached) {
    change(t.mind, o.effects);
    c.note_talk(today_);
    const bool too_much = for_terms(money_of(c)) < c.term;
    if (too_much && set_->policy.arrangement.repair != 0 && !c.repaired) repair(c);
  }
  if (c.times[at(aftercare_step)] < e->repeat)
    put(plan_->next_working(today_ + e->every), Phase::process, Kind::keep_contact, c);
}

void Team::plan_aftercare(const Tenancy& t, SegmentId segment) {
  const SegmentPlan& plan = plan_->segment(segment);
  if (!plan.taken[at(aftercare_step)]) return;
  const int days = std::max(plan.entry[at(aftercare_step)].days, 1);
  put(plan_->next_working(today_ + days), Phase::process, Kind::aftercare, t);
}

void Team::receive_gift(Tenancy& t, SegmentId segment) {
  learn_from(t, Lesson::gift);
  plan_aftercare(t, segment);
}

// The threshold to call falls for good, and the habit of paying grows (M36).
void Team::on_aftercare(Tenancy& t) {
  Case none;
  none.home = t.id.home;
  none.due_date = first_day(month_);
  const StepContext context{
      t, none,          *set_, luck(), today_, aftercare_step, row_of(aftercare_step).channel,
      0, MoneyAtHand{}, 0};
  const Outcome o = row_of(aftercare_step).act(context);
  count_outcome(none, aftercare_step, o);
  work_at_desk(o.desk_minutes);
  ++count().aftercare_talks;
  if (o.reached) {
    ++count().aftercare_reached;
    ease(t.mind, set_->world.care.contact_relief);
    learn_from(t, Lesson::aftercare);
  }
  if (!watched(t.id.home)) return;
  tell(t, Lane::corporation,
       o.reached ? "A call to ask how things go; it is good to be asked."
                 : "A call to ask how things go; nobody is reached.",
       o.reached ? "Een telefoontje om te vragen hoe het gaat; dat doet goed."
                 : "Een telefoontje om te vragen hoe het gaat; niemand bereikt.");
}

}  // namespace drempel
