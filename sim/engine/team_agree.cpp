// What a tenant answers: payments, arrangements and how they are kept, complaints.
#include <algorithm>
#include <bit>

#include "chain/household.h"
#include "chain/mind.h"
#include "chain/words.h"
#include "engine/team.h"

namespace drempel {

namespace {

std::size_t lowest(std::uint32_t mask) { return static_cast<std::size_t>(std::countr_zero(mask)); }

}  // namespace

// What the tenant does in answer.
void Team::answer(Case& c, const Response& r) {
  Tenancy& t = tenancy(c);
  if (r.talked) {
    c.personal_reached = true;
    if (r.told_setback) t.record.told = month_;
    if (c.complaint) t.record.complaint = true;
    follow_up_talk(c);
  }
  switch (r.answer) {
    case Answer::silence:
      return;
    case Answer::wait: {
      count_outcome(c, exception_step, Outcome{});
      const double slower = 1 - set_->policy.approach.complaint_speed;
      work_at_desk(set_->world.approach.complaint_minutes / slower, CostId::complaint_time);
      Stream s = stream(t, Purpose::complaint, month_);
      const double days = 7 + s.exponential_draw(set_->world.payment.complaint_days) * slower;
      put(today_ + static_cast<int>(days), Phase::decision, Kind::complaint, c);
      return;
    }
    case Answer::pay_soon:
      c.promised = r.talked;
      plan_payment(c, today_ + 1 + r.days);
      return;
    case Answer::help:
      if (c.helped) return;
      park(c, Park::partner_wait, today_ + r.days);
      put(c.park_until, Phase::outside, Kind::help, c);
      return;
    case Answer::one_off:
    case Answer::arrangement:
      agree(c, r);
      return;
  }
}

void Team::agree(Case& c, const Response& r) {
  Tenancy& t = tenancy(c);
  Record& record = t.record;
  const bool one_off = r.answer == Answer::one_off;
  if (!one_off) {  // a promise to pay at once is no leniency, and there is no limit to them
    const bool recent = month_ - record.last_arrangement <= 12;
    if (recent) learn(t.habit, set_->world.payment.morale_arrangement, set_->world);
    record.arrangements =
        static_cast<std::uint8_t>(recent ? std::min(record.arrangements + 1, 200) : 1);
    record.last_arrangement = month_;
  }
  ++count().arrangements_made;
  c.terms_left = static_cast<std::uint8_t>(one_off ? 1 : r.terms);
  c.term = one_off ? c.account.open : r.term;
  const Day payday = nth_day(month_, t.household.payday);
  const Day first_term = payday > today_ ? payday : nth_day(month_ + 1, t.household.payday);
  withdraw_summons(c);
  park(c, one_off ? Park::one_off : Park::arrangement, one_off ? today_ + r.days : first_term);
  if (one_off) {
    c.pay_day = Day{};
    plan_payment(c, c.park_until);
  }
  for (StepId step : arrangement_steps) {
    const StepContext context = context_of(c, step, ChannelId::phone);
    const Outcome o = row_of(step).act(context);
    count_outcome(c, step, o);
    desk_.spend(o.desk_minutes);
  }
  if (!watched(c.home)) return;
  const Sentence words = tell_arrangement(c.terms_left, c.term, c.park_until);
  tell(t, Lane::corporation, words.en, words.nl);
}

// C.1.1: a look at whether a term has come.
void Team::watch_term(Case& c) {
  const StepContext context = context_of(c, monitoring_step, ChannelId::letter);
  const Outcome o = row_of(monitoring_step).act(context);
  count_outcome(c, monitoring_step, o);
  desk_.spend(o.desk_minutes);
}

// The grace days of a missed term are over.
void Team::on_term_check(Case& c) {
  if (c.park != Park::arrangement) return;
  watch_term(c);
  const Cents needed = min(owed_bill(c) + c.term, c.account.open);
  if (available(c) >= needed) {  // money came after all
    pay(c, needed);
    if (c.account.open == Cents{}) close_case(c);
    return;
  }
  break_arrangement(c);
}

void Team::break_arrangement(Case& c) {
  Tenancy& t = tenancy(c);
  ++count().arrangements_broken;
  if (c.park == Park::arrangement) t.record.last_broken = month_;
  if (c.park == Park::arrangement || available(c) < c.account.open) {
    c.reason = Reason::short_of_money;
  } else {  // the promise slipped, the money is there
    Stream s = stream(t, Purpose::promise_delay, month_);
    plan_payment(
        c, today_ + 1 + static_cast<int>(s.exponential_draw(set_->world.payment.notice_days)));
  }
  if (watched(c.home))
    tell(t, Lane::corporation, "The arrangement is broken; collection goes on.",
         "De regeling is verbroken; de incasso gaat verder.");
  unpark(c);
  execute_after_break(c);
}

void Team::park(Case& c, Park kind, Day until) {
  lapse_notice(
      c, kind == Park::one_off || kind == Park::arrangement ? Averted::arrangement : Averted::help);
  c.park = kind;
  c.parked_from = today_;
  c.park_until = until;
}

// The chain goes on where it stood; the days it stood still do not count.
void Team::unpark(Case& c) {
  const int stood = today_ - c.parked_from;
  for (std::uint32_t left = c.waiting; left; left &= left - 1) {
    Day& due = c.due[lowest(left)];
    due = std::max(due + stood, today_ + 1);
  }
  c.park = Park::none;
  wake(c);
}

void Team::on_complaint(Case& c) {
  if (!c.complaint) return;
  c.complaint = false;
  tenancy(c).record.complaint = false;
  c.reason = Reason::late_habit;
  if (watched(c.home))
    tell(tenancy(c), Lane::corporation, "The complaint is solved.", "De klacht is opgelost.");
  c.pay_day = Day{};
  plan_payment(c, today_ + 3);
}

}  // namespace drempel
