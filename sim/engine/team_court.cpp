// The court track: what a step of it changes in a case, summonses taken back, notices that lapse,
// judgments kept, and the counts of all that.
#include "chain/court.h"
#include "chain/mind.h"
#include "engine/team.h"

namespace drempel {

void Team::apply_court(Case& c, const Outcome& o) {
  note_court(c, o);
  if (o.summons && c.summons_day == Day{}) c.summons_day = today_;
  if (o.summons) {
    c.claimed_day = today_;
    c.claimed = c.account.open;
  }
  if (o.defended) c.defended = true;
  if (o.held) c.heard = true;
  if (o.repairs_duties) c.duties_done = true;
  if (o.judgment) {
    c.judgment = o.granted;
    c.judgment_day = today_;
    c.by_default = !c.defended;
    c.defended = c.heard = false;
    c.pay_by = Day{};
  }
  if (o.served && o.pay_within > 0) c.pay_by = today_ + o.pay_within;
  if (o.reopened) {
    c.judgment = Judgment::none;
    c.by_default = false;
    c.defended = true;
  }
  if (o.condition_met) c.judgment = Judgment::payment;
  if (o.uses_kept) use_kept(c);
  if (o.suspends) c.suspended = true;
  if (o.administration) put_under_administration(tenancy(c));
  if (o.announces) c.announced = true;
  if (o.calls_off || o.evicted || o.keys || o.gone) c.announced = false;
}

void Team::count_court(const Case& c, const Outcome& o) {
  Quarter& q = count();
  const Tenancy& t = tenancy(c);
  q.summonses += o.summons ? 1 : 0;
  q.judgments += o.judgment ? 1 : 0;
  q.judgments_default += o.judgment && !c.defended ? 1 : 0;
  q.judgments_eviction += o.judgment && o.granted >= Judgment::conditional ? 1 : 0;
  q.judgments_conditional += o.judgment && o.granted == Judgment::conditional ? 1 : 0;
  q.judgments_payment += o.judgment && o.granted == Judgment::payment ? 1 : 0;
  q.judgments_rejected += o.judgment && o.granted == Judgment::none ? 1 : 0;
  q.cases_held += o.held ? 1 : 0;
  q.oppositions += o.reopened ? 1 : 0;
  q.judgments_served += o.served ? 1 : 0;
  q.conditions_met += o.condition_met ? 1 : 0;
  q.executions_suspended += o.suspends ? 1 : 0;
  q.announced += o.announces ? 1 : 0;
  q.other_home += o.other_home ? 1 : 0;
  if (o.averted != Averted::count) ++q.averted[at(o.averted)];
  const bool at_the_door =
      o.calls_off && (o.paid_by_others > Cents{} || o.paid_by_tenant > Cents{});
  q.paid_last_minute += at_the_door ? 1 : 0;
  q.keys_handed_in += o.keys && !o.other_home ? 1 : 0;
  q.gone += o.gone ? 1 : 0;
  const bool left = (o.keys && !o.other_home) || o.gone;
  q.left_before_notice += left && !c.announced ? 1 : 0;
  if (!o.evicted) return;
  ++q.evictions_arrears;
  ++q.evictions_profile[at(profile_of(t.mind, set_->world))];
  q.evictions_with_children += t.household.children > 0 ? 1 : 0;
  count_evicted(c);
}

// A judgment of an earlier case counts in this one: no new summons.
void Team::use_kept(Case& c) {
  Record& record = tenancy(c).record;
  c.judgment = record.kept;
  c.judgment_day = today_;
  record.kept = Judgment::none;
  c.noticed = note_of(c.home).kept_noticed;
  ++count().kept_used;
}

// Paid or agreed before the judgment: the summons is taken back. Should the agreement break, a new
// one is drawn up.
void Team::withdraw_summons(Case& c) {
  if ((c.waiting >> at(hearing_step) & 1U) == 0) return;
  c.clear_due(hearing_step);
  c.set_due(summons_step, today_ + 1);
  c.defended = c.heard = false;
  ++count().summonses_withdrawn;
  if (watched(c.home))
    tell(tenancy(c), Lane::outside, "The summons is taken back.",
         "De dagvaarding wordt ingetrokken.");
}

// The case stands still while a notice of eviction runs: it is called off, and a new notice is
// needed later.
void Team::lapse_notice(Case& c, Averted who) {
  if (!c.announced) return;
  c.announced = false;
  for (StepId step : notice_steps) c.clear_due(step);
  c.set_due(execution_step, today_ + 1);
  ++count().averted[at(who)];
  if (watched(c.home))
    tell(tenancy(c), Lane::outside, "The eviction is called off.", "De ontruiming gaat niet door.");
}

// The case ends, or the tenancy does, while a notice runs.
void Team::end_notice(Case& c, std::int64_t& how) {
  if (!c.announced) return;
  c.announced = false;
  ++how;
}

// A promise was broken: with a judgment that can be executed there is no new summons, the
// corporation decides at once.
void Team::execute_after_break(Case& c) {
  if (c.departed > 0) return;
  const Judgment usable = usable_judgment(tenancy(c), c, *set_, month_);
  if (usable < Judgment::conditional) return;
  if (c.judgment == Judgment::none) use_kept(c);
  c.clear_due(summons_step);
  c.set_due(execution_step, today_ + 1);
  wake(c);
}

// The balance is nil: what becomes of a summons, a notice and a judgment.
void Team::settle_court(Case& c) {
  end_recovery(c);
  if ((c.waiting >> at(hearing_step) & 1U) != 0) ++count().summonses_withdrawn;
  if (c.judgment == Judgment::none) return;
  Record& record = tenancy(c).record;
  record.kept = kept_after(c, today_);
  record.kept_since = month_;
  note_of(c.home).kept_noticed = c.noticed;
}

// From drawing up the summons to here (KPI 8).
void Team::end_recovery(Case& c) {
  if (c.summons_day == Day{}) return;
  ++count().recoveries_ended;
  count().recovery_days += today_ - c.summons_day;
  c.summons_day = Day{};
}

}  // namespace drempel
