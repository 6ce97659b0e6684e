// What a tenant answers: payments, arrangements and how they are kept, complaints.
#include <algorithm>

#include "base/numbers.h"
#include "chain/arrange.h"
#include "chain/household.h"
#include "chain/mind.h"
#include "chain/words.h"
#include "engine/team.h"

namespace drempel {

// What the tenant does in answer.
void Team::answer(Case& c, const Response& r) {
  Tenancy& t = tenancy(c);
  if (r.talked) {
    c.note_talk(today_);
    c.turned_away = false;
    if (r.told_setback) hear_of_setback(t);
    if (c.complaint) t.record.complaint = true;
    if (r.asked) work_at_desk(c, set_->world.approach.call_minutes, CostId::call_time);
    follow_up_talk(c);
  }
  if (r.asked) note_after_letter(c, &Case::letter_contact, &Cohort::contact);
  if (r.refused_help) t.record.last_refused = month_;
  count().arrangement_requests += r.asked && r.wants_terms ? 1 : 0;
  switch (r.answer) {
    case Answer::silence:
      return;
    case Answer::wait: {
      count_outcome(c, exception_step, nothing_more);
      const double slower = 1 - set_->policy.approach.complaint_speed;
      work_at_desk(c, set_->world.approach.complaint_minutes / slower, CostId::complaint_time);
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
      accept_help(c, r);
      return;
    case Answer::one_off:
    case Answer::arrangement:
      agree(c, r);
      if (r.with_help) accept_help(c, r);
      return;
  }
}

void Team::agree(Case& c, const Response& r) {
  Tenancy& t = tenancy(c);
  const bool one_off = r.answer == Answer::one_off;
  end_arrangement(c);  // the one that this one replaces
  if (!one_off) {      // a promise to pay at once is no leniency, and there is no limit to them
    if (arrangements_in_year(t.record, month_) > 0) learn_from(t, Lesson::arrangement);
    note_arrangement(t.record, month_);
  }
  c.arranged_by = r.by;
  c.repaired = false;
  set_terms(c, r);
  count_arrangement(c, r);
  StepContext context = context_of(c, appointment_step, ChannelId::phone);
  for (StepId step : arrangement_steps) {
    if (step == appointment_step && !r.asked) continue;
    if (step == confirmation_step && set_->policy.arrangement.confirm == 0) continue;
    context.step = step;
    context.attempt = c.times[at(step)];
    const Outcome o = row_of(step).act(context);
    count_outcome(c, step, o);
    work_at_desk(c, o.desk_minutes);
  }
  if (!one_off) {
    note_after_letter(c, &Case::letter_terms, &Cohort::terms);
    plan_keeping(c);
  }
  if (!watched(c.home)) return;
  const Sentence words = tell_arrangement(c.terms_left, c.term, c.agreed, c.park_until);
  tell(t, Lane::corporation, words.en, words.nl);
}

void Team::count_arrangement(const Case& c, const Response& r) {
  Quarter& q = count();
  ++q.arrangements_made;
  q.arrangements_offered += r.asked || c.arranged_by != ArrangedBy::staff ? 0 : 1;
  q.arrangements_online += c.arranged_by == ArrangedBy::online ? 1 : 0;
  q.arrangements_by_partner += c.arranged_by == ArrangedBy::partner ? 1 : 0;
  q.arrangements_by_contractor += c.arranged_by == ArrangedBy::contractor ? 1 : 0;
  q.arrangements_confirmed += set_->policy.arrangement.confirm != 0 ? 1 : 0;
  const bool looked =
      c.arranged_by == ArrangedBy::partner ||
      (c.arranged_by == ArrangedBy::staff && (set_->policy.arrangement.assess != 0 || r.warm)) ||
      (c.arranged_by == ArrangedBy::contractor && set_->policy.contractor.budget != 0);
  const bool in_terms = r.answer == Answer::arrangement;
  const bool own = c.arranged_by == ArrangedBy::staff || c.arranged_by == ArrangedBy::online;
  q.arrangements_assessed += looked && in_terms ? 1 : 0;
  q.rod.terms_made += in_terms ? 1 : 0;
  q.rod.terms_made_own += in_terms && own ? 1 : 0;
}

// The terms, from the next payday on. They are over what is owed, without this month's bill when
// that is still expected apart.
void Team::set_terms(Case& c, const Response& r) {
  const Tenancy& t = tenancy(c);
  const bool one_off = r.answer == Answer::one_off;
  const MoneyAtHand money = money_of(c);
  c.terms_left = static_cast<std::uint8_t>(one_off ? 1 : r.terms);
  c.term = one_off ? c.account.open : r.term;
  c.agreed = one_off ? c.account.open : arrears_in_terms(money);
  const bool apart = !one_off && c.agreed < c.account.open;
  c.bills_in = apart ? month_ - 1 : month_;
  c.missed = TermMiss::none;
  const Day payday = nth_day(month_, t.household.payday);
  const Day first_term = payday > today_ ? payday : nth_day(month_ + 1, t.household.payday);
  if (c.park == Park::partner_wait || c.park == Park::partner) unpark(c);
  withdraw_summons(c);
  park(c, one_off ? Park::one_off : Park::arrangement, one_off ? today_ + r.days : first_term);
  if (one_off) {
    c.pay_day = Day{};
    plan_payment(c, c.park_until);
  } else {
    put(first_term, Phase::decision, Kind::payday, c);
  }
}

// C.1.1: this month's looks at whether a term has come.
void Team::watch_term(Case& c) {
  const StepContext context = context_of(c, monitoring_step, ChannelId::letter);
  const Outcome o = row_of(monitoring_step).act(context);
  count_outcome(c, monitoring_step, o);
  work_at_desk(c, o.desk_minutes);
}

// This month's rent as far as it comes on top of the terms.
Cents Team::current_bill(const Case& c) const {
  return month_ > c.bills_in ? owed_bill(c) : Cents{};
}

// The rent and a term, a missed one too; the last term takes the rest.
Cents Team::term_due(const Case& c) const {
  if (c.terms_left <= 1) return c.account.open;
  const Cents before = c.missed == TermMiss::none ? Cents{} : c.missed_due;
  return min(current_bill(c) + c.term + before, c.account.open);
}

// A term of a running arrangement, on top of the month's bill.
void Team::pay_term(Case& c, Cents money) {
  Tenancy& t = tenancy(c);
  if (today_ < c.park_until) return;  // the first term is not yet due
  watch_term(c);
  Stream early = stream(t, Purpose::early, month_);
  if (early.chance(set_->world.agreement.early) && money >= c.account.open + t.bill()) {
    pay(c, c.account.open);
    if (watched(t.id.home))
      tell(t, Lane::money, "Pays all that was left of the arrangement at once.",
           "Betaalt alles wat van de regeling over was in één keer.");
    return;
  }
  const Cents needed = term_due(c);
  Stream s = stream(t, Purpose::promise, month_);
  const double frozen = paralysis(t.mind, set_->world);
  const bool keeps = s.chance(1 - (1 - set_->world.contact.promise_keep) * frozen);
  Stream memory = stream(t, Purpose::term, month_);
  const bool forgets = memory.chance(forget_chance(*set_));
  memory.uniform();
  const bool others_wait = memory.chance(set_->world.agreement.bills_wait);
  if (keeps && !forgets && (money >= needed || others_wait)) {
    const bool with_rent = current_bill(c) > Cents{};
    pay(c, needed);
    if (c.missed != TermMiss::none && c.terms_left > 1) --c.terms_left;
    if (c.terms_left > 1) --c.terms_left;
    c.missed = TermMiss::none;
    if (watched(t.id.home))
      with_rent ? tell(t, Lane::money, "Pays the rent and a term of the arrangement.",
                       "Betaalt de huur en een termijn van de regeling.")
                : tell(t, Lane::money, "Pays a term of the arrangement.",
                       "Betaalt een termijn van de regeling.");
    return;
  }
  c.missed = money < needed ? TermMiss::short_of_money
             : !keeps       ? TermMiss::frozen
                            : TermMiss::forgotten;
  const Cents open = c.account.open;
  pay_bill_alone(c, money);
  c.missed_due = needed - (open - c.account.open);
  if (watched(t.id.home)) {
    const bool forgot = c.missed == TermMiss::forgotten;
    tell(t, Lane::money,
         forgot ? "Forgets the term of the arrangement." : "Can't pay the term of the arrangement.",
         forgot ? "Vergeet de termijn van de regeling."
                : "Kan de termijn van de regeling niet betalen.");
  }
  // Seen at the first look after the grace days.
  const Day over = today_ + static_cast<int>(set_->policy.arrangement.grace_days) + 1;
  const int every = static_cast<int>(set_->policy.arrangement.watch_days);
  put(over + (every - over.n % every) % every, Phase::process, Kind::term_check, c);
}

// The month's rent when the term is missed: paid as without an arrangement, by the same luck.
void Team::pay_bill_alone(Case& c, Cents money) {
  const Tenancy& t = tenancy(c);
  Stream s = stream(t, Purpose::month_choice, month_);
  const MonthChoice choice = choose_month(t, c, laxity_of(t), set_->world, s);
  const Cents bill = current_bill(c);
  if (money >= bill) {
    if (choice.rent_first || c.missed != TermMiss::short_of_money) pay(c, bill);
  } else if (choice.pays_part) {
    pay(c, in_tens(money));
  }
}

// The grace days of a missed term are over.
void Team::on_term_check(Case& c) {
  if (c.park != Park::arrangement || c.missed == TermMiss::none) return;
  const Tenancy& t = tenancy(c);
  Stream memory = stream(t, Purpose::term, month_);
  memory.uniform();
  const bool notices = memory.chance(set_->world.agreement.notice);
  const bool late =
      c.missed == TermMiss::short_of_money || (c.missed == TermMiss::forgotten && notices);
  const Cents needed = min(c.missed_due, c.account.open);
  c.missed = TermMiss::none;
  const Cents rent = c.decided == month_ ? Cents{} : current_bill(c);  // of a month begun since
  if (late && available(c) >= needed + rent) {                         // it came after all
    pay(c, needed);
    if (c.terms_left > 1) --c.terms_left;
    if (c.account.open == Cents{}) close_case(c);
    return;
  }
  if (set_->policy.arrangement.repair == 0 || c.repaired || !repair(c)) break_arrangement(c);
}

// A second look, once: a call, the budget, terms that fit what there is now. Whether it worked.
bool Team::repair(Case& c) {
  Tenancy& t = tenancy(c);
  work_at_desk(c, set_->world.channel[at(ChannelId::phone)].minutes, CostId::arrangement_time);
  const Contact contact{t, c, *set_, money_of(c), ChannelId::phone, false, false, true, today_};
  Stream reach = stream(t, Purpose::repair, month_);
  if (!reach.chance(reach_chance(contact))) return false;
  c.note_talk(today_);
  change(t.mind, effects_of(contact));
  if (for_terms(contact.money) <= Cents{}) return false;
  const Response r = arrange_in_terms(contact, false);
  if (r.answer != Answer::arrangement) return false;
  work_at_desk(c, set_->world.agreement.assess_minutes, CostId::arrangement_time);
  c.repaired = true;
  ++count().arrangements_repaired;
  set_terms(c, r);
  if (watched(c.home)) {
    const Sentence words = tell_arrangement(c.terms_left, c.term, c.agreed, c.park_until);
    tell(t, Lane::corporation, "A second look: terms that fit better. " + words.en,
         "Opnieuw gekeken: termijnen die beter passen. " + words.nl);
  }
  return true;
}

void Team::break_arrangement(Case& c) {
  Tenancy& t = tenancy(c);
  ++count().arrangements_broken;
  if (c.park == Park::arrangement) ++count().rod.terms_broken;
  if (c.park == Park::arrangement) t.record.last_broken = month_;
  if (c.park == Park::arrangement)
    c.reason = Reason::short_of_money;
  else
    pay_after_all(c);
  if (watched(c.home))
    tell(t, Lane::corporation, "The arrangement is broken; collection goes on.",
         "De regeling is verbroken; de incasso gaat verder.");
  unpark(c);
  execute_after_break(c);
}

// Ends otherwise than kept or broken: the tenant leaves, a settlement begins, another replaces it.
void Team::end_arrangement(Case& c) {
  if (c.park != Park::arrangement && c.park != Park::one_off) return;
  ++count().arrangements_ended;
  if (c.park == Park::arrangement) ++count().rod.terms_ended;
  unpark(c);
}

// Online, without a talk: whoever is short may do so each month, when the policy offers it.
void Team::arrange_alone(Case& c) {
  const Tenancy& t = tenancy(c);
  if (set_->policy.arrangement.online == 0 || c.complaint) return;
  Stream s = stream(t, Purpose::online, month_);
  const double frozen = paralysis(t.mind, set_->world);
  const bool goes = s.chance(set_->world.agreement.online_use * (1 - frozen / 2));
  const bool eager = s.chance(set_->world.contact.eager);
  const Contact contact{t, c, *set_, money_of(c), ChannelId::portal, false, false, false, today_};
  const bool can_pay = can_pay_all(contact.money, set_->world);
  if (!goes || can_pay || !may_arrange_online(contact)) return;
  answer(c, arrange_online(contact, eager));
}

void Team::park(Case& c, Park kind, Day until) {
  lapse_notice(
      c, kind == Park::one_off || kind == Park::arrangement ? Averted::arrangement : Averted::help);
  c.park = kind;
  c.parked_from = today_;
  c.parked_owed = c.account.open;
  c.park_until = until;
}

// The chain goes on where it stood; the days it stood still do not count.
void Team::unpark(Case& c) {
  const int stood = today_ - c.parked_from;
  for (std::uint32_t left = c.waiting; left; left &= left - 1) {
    Day& due = c.due[lowest_bit(left)];
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
