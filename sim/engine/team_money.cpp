// Billing, payments and the tenants' decisions about money.
#include <algorithm>

#include "chain/arrange.h"
#include "chain/household.h"
#include "chain/mind.h"
#include "chain/turning_away.h"
#include "chain/words.h"
#include "engine/rent_level.h"
#include "engine/team.h"

namespace drempel {

namespace {

std::int32_t whole(Cents amount) { return static_cast<std::int32_t>(amount.n); }

}  // namespace

// The first of the month: everybody is billed. Whoever has no open case pays when due, in running
// totals; whoever has one is touched.
void Team::bill_month() {
  rent_level_ *= relet_growth(set_->world);
  if (month_number(month_) == 7) {
    raise_rents();
    bill_settlements();
  }
  if (plan_->notifies_before_due()) notify_before_due();
  mail_for_mandates();
  book_cohorts();
  book_instruments();
  meet_departed();
  watch_settlements();
  Per<Claim, Cents> calm = roll_;
  std::int64_t debits = mandates_;
  for (Case& c : cases_) {
    if (c.number == 0 || c.departed > 0) continue;
    const Tenancy& t = tenancy(c);
    calm[at(Claim::rent)] -= Cents{t.rent};
    calm[at(Claim::service)] -= Cents{t.service};
    bill_case(c);
  }
  for (std::size_t k = 0; k < calm.size(); ++k)
    ledger_.bill_and_pay(static_cast<Claim>(k), calm[k]);
  count().debits += debits;
  if (set_->policy.debit.after_income != 0)
    count().cost_cents[at(CostId::debit_work)] +=
        euros(static_cast<double>(mandates_) * set_->world.debit.batch_cost).n;
  count().tenant_months += occupied_;
  count().rod.basic_rent_cents += (roll_[at(Claim::rent)] + relief_roll_).n;
  count().rod.written_rent_cents += occupied_ * euros(set_->world.population.rent).n;
#ifdef DREMPEL_CHECKED
  for (Tenancy& t : tenancies_) {
    if (!t.occupied) continue;
    t.shadow.billed += t.bill();
    if (t.case_slot < 0) t.shadow.paid += t.bill();
  }
#endif
}

// The yearly settlement of service costs: a bill or a refund for everyone. Who can't pay the bill
// out of savings falls behind; a refund goes to the arrears first.
void Team::bill_settlements() {
  const double spread = set_->world.payment.settlement_spread;
  if (spread == 0) return;
  for (Tenancy& t : tenancies_) {
    if (!t.occupied || t.service == 0) continue;
    Stream s = stream(t, Purpose::settlement, month_);
    const Cents amount = euros(s.normal_draw(0, spread));
    Case* c = case_of(t);
    if (!c) settle_savings(t, set_->climate);
    if (amount <= Cents{} || (!c && Cents{t.household.buffer} >= amount)) {
      ledger_.bill_and_pay(Claim::settlement, amount);
#ifdef DREMPEL_CHECKED
      t.shadow.billed += amount;
      t.shadow.paid += amount;
#endif
      const Cents refund = c ? min(-amount, c->account.open) : Cents{};
      if (refund > Cents{}) {  // set off: paid out and paid in
        pay(*c, refund, Payer::refund);
        if (c->account.open == Cents{}) close_case(*c);
      } else {
        t.household.buffer -= whole(amount);
        t.household.buffer = std::max(t.household.buffer, 0);
      }
      continue;
    }
    const bool fresh = !c;
    if (fresh) c = &open_case(t, Reason::settlement_bill);
    ledger_.bill(c->account, Claim::settlement, {month_, t.bill()}, amount);
#ifdef DREMPEL_CHECKED
    t.shadow.billed += amount;
#endif
    if (!fresh) continue;
    tell_start(*c);
    plan_chain(*c);
  }
}

// A tenant in arrears at the start of a month: last month's money is settled, the mind moves, the
// new bill comes.
void Team::bill_case(Case& c) {
  Tenancy& t = tenancy(c);
  Household& h = t.household;
  const Month last = month_ - 1;
  constexpr std::int64_t without_limit = 1'000'000'00;  // who withholds the rent keeps it aside
  if (h.buffer_month < month_) {
    const Cents spare = left_of(t, last, climate_) + kept_unpaid(t, c, set_->world);
    const std::int64_t usual = std::max<std::int64_t>({h.buffer_goal, t.bill().n, h.buffer});
    const std::int64_t top = c.complaint ? without_limit : usual;
    h.buffer = static_cast<std::int32_t>(std::clamp<std::int64_t>(h.buffer + spare.n, 0, top));
    h.buffer_month = month_;
  }
  if (c.account.open > Cents{} && c.due_date < today_) mark_late(t, last);
  if (!h.contact_ok) {
    Stream found = stream(t, Purpose::enrichment, month_);
    h.contact_ok = found.chance(set_->policy.approach.enrichment / 12);
    if (h.contact_ok)
      count().cost_cents[at(CostId::data_work)] += euros(set_->world.approach.enrichment_cost).n;
  }
  worsen(t.mind, months_owed(c.account), set_->world);
  t.mind.updated = month_;
  turn_away_or_face_it(c);
  learn_from_month(c);
  check_files(c);
  watch_suspension(c);
  c.owed_on_first = c.account.open;
  c.paid_month = Cents{};
  c.skip_month = false;
  ledger_.bill(c.account, Claim::rent, {month_, t.bill()}, {t.rent});
  ledger_.bill(c.account, Claim::service, {month_, t.bill()}, {t.service});
  put(nth_day(month_, h.payday), Phase::decision, Kind::payday, c);
}

// After this month's slips: what tenants with an older case pay on the first.
void Team::pay_on_first() {
  for (Case& c : cases_) {
    if (c.number != 0 && c.departed == 0 && c.attached > Cents{}) seize(c);
    if (c.number != 0 && c.owed_on_first > Cents{}) pay_on_first(c);
  }
}

// A debit that succeeds, or the habit of paying.
void Team::pay_on_first(Case& c) {
  Tenancy& t = tenancy(c);
  if (c.skip_month || c.complaint) return;
  if (c.turned_away && !t.record.mandate) return;
  const bool routine = t.record.mandate || t.household.at_source || t.household.managed ||
                       (c.reason != Reason::short_of_money);
  if (!routine) return;
  const Cents bill = owed_bill(c);
  if (available(c) >= bill) {
    t.record.reversals = 0;
    pay(c, bill);
    if (c.account.open == Cents{}) close_case(c);
    return;
  }
  if (t.record.mandate) debit_falls_short(c);
  const bool later = tight_now(t) == Tight::comes_later;
  c.reason = later ? Reason::comes_later : Reason::short_of_money;
}

void Team::reverse_debit(Tenancy& t) {
  ++count().reversals;
  if (month_ - t.record.last_reversal > 1) t.record.reversals = 0;  // a debit between succeeded
  t.record.last_reversal = month_;
  if (t.record.reversals < 255) ++t.record.reversals;
  if (watched(t.id.home))
    tell(t, Lane::money, "The direct debit is sent back.",
         "De automatische incasso wordt gestorneerd.");
  const double end_after = set_->policy.debit.end_after;
  if (end_after > 0 && t.record.reversals >= end_after) {
    end_mandate(t);
    if (watched(t.id.home))
      tell(t, Lane::corporation, "The direct-debit mandate ends.",
           "De machtiging voor automatische incasso stopt.");
  }
}

// This month's bill, taken as paid until now, is open after all.
void Team::unpay_month(Case& c) {
  Tenancy& t = tenancy(c);
  ledger_.unpay(c.account, Claim::rent, {month_, t.bill()}, {t.rent});
  ledger_.unpay(c.account, Claim::service, {month_, t.bill()}, {t.service});
#ifdef DREMPEL_CHECKED
  t.shadow.paid -= t.bill();
#endif
}

Tight Team::tight_now(const Tenancy& t) const {
  Months months = months_of(t);
  return tight_in(t.household, month_, t.bill(), set_->world, set_->climate, months);
}

// A month's rent that does not come when due, for another reason than money.
void Team::on_slip(Tenancy& t) {
  Stream s = stream(t, Purpose::slip_kind, month_);
  const bool happens = slip_happens(t.habit, t.record.mandate, mood_, s);
  plan_slip(t, month_);
  if (!happens || t.household.at_source) return;
  const Reason reason = slip_reason(t.habit, t.record.mandate, s);
  if (t.household.managed && reason != Reason::withheld) return;
  if (reason == Reason::forgot && (t.record.mandate || forewarned(t))) return;
  if (reason == Reason::reversed_debit && debit_saved(t)) return;
  if (Case* open = case_of(t)) {
    open->skip_month = !t.record.mandate;
    return;
  }
  Case& c = open_case(t, reason);
  unpay_month(c);
  tell_start(c);
  if (reason == Reason::reversed_debit) reverse_debit(t);
  Stream delay = stream(t, Purpose::slip_delay, month_);
  const auto& set = set_->world.payment;
  const auto days = [](double from, double more) { return static_cast<int>(from + more); };
  const double slower = slower_to_notice(t.mind, set_->world);
  const auto retry = static_cast<int>(set_->policy.debit.retry_day);
  const Day again = nth_day(month_, retry);
  if (reason == Reason::withheld) {
    c.complaint = true;
    put(today_ + days(14, delay.exponential_draw(set.complaint_days)), Phase::decision,
        Kind::complaint, c);
  } else if (reason == Reason::late_habit) {
    const double mean = set.late_days * slower * laxity_of(t);
    plan_payment(c, today_ + days(1, delay.exponential_draw(mean)));
  } else {
    if (reason == Reason::reversed_debit && again > today_ && t.record.mandate)
      put(again, Phase::payment, Kind::retry, c);
    const double sooner = uses_portal(t) ? 1 - set_->world.approach.portal_notice : 1;
    plan_payment(c, today_ + days(1, delay.exponential_draw(set.notice_days * slower * sooner)));
  }
  plan_chain(c);
}

// Savings have run out: the rent can't be paid in full on the first.
void Team::on_shortage(Tenancy& t) {
  t.next_short = Day{};
  if (t.case_slot >= 0) return;
  settle_savings(t, set_->climate);
  const Tight tight = tight_now(t);
  const bool later = tight == Tight::comes_later;
  if (tight == Tight::no || (later && forewarned(t))) {
    plan_shortage(t, month_ + 1);
    return;
  }
  Case& c = open_case(t, later ? Reason::comes_later : Reason::short_of_money);
  unpay_month(c);
  tell_start(c);
  if (t.record.mandate) debit_falls_short(c);
  const Day payday = nth_day(month_, t.household.payday);
  if (later)
    plan_payment(c, payday);
  else if (payday >= today_)
    put(payday, Phase::decision, Kind::payday, c);
  plan_chain(c);
}

Cents Team::available(const Case& c) const {
  const Tenancy& t = tenancy(c);
  Months months = months_of(t);
  return drempel::available(t, c, *set_, today_, this_month(t, c, set_->world, month_, months));
}

MoneyAtHand Team::money_of(const Case& c) const {
  return money_at_hand(tenancy(c), c, *set_, today_, life_luck());
}

// A reversed debit is tried again.
void Team::on_retry(Case& c) {
  const Cents wanted = owed_bill(c);
  if (!tenancy(c).record.mandate || wanted == Cents{}) return;
  ++count().debits;
  if (available(c) < wanted) {
    reverse_debit(tenancy(c));
    return;
  }
  pay(c, wanted);
  if (c.account.open == Cents{}) close_case(c);
}

// Income has come.
void Team::on_payday(Case& c) {
  if (c.decided == month_) return;  // once a month, however often income was looked at
  c.decided = month_;
  if (goes_bankrupt(c)) {
    admit(c, Settlement::bankruptcy);
    return;
  }
  const Cents money = available(c);
  if (c.park == Park::arrangement) {
    pay_term(c, money);
  } else if (!c.complaint && !c.turned_away) {
    decide(c, money);
  }
  if (c.account.open == Cents{}) close_case(c);
}

void Team::pay(Case& c, Cents amount, Payer by) {
  if (amount <= Cents{}) return;
  const bool by_others =
      by == Payer::family || by == Payer::fund || by == Payer::credit_bank || by == Payer::refund;
  note_recovered(c, book_payment(c.account, amount, c.at_agency));
  if (!by_others) note_after_letter(c, &Case::letter_paid, &Cohort::paid);
  if (!by_others) c.paid_month += amount;
  if (!by_others && c.at_agency) pay_agency(c, amount);
  if (c.departed > 0) count().recovered_cents[at(way_of(c))] += amount.n;
#ifdef DREMPEL_CHECKED
  tenancy(c).shadow.paid += amount;
#endif
  if (!watched(c.home)) return;
  const Sentence words = tell_payment(amount, c.account.open, by);
  tell(tenancy(c), Lane::money, words.en, words.nl);
}

}  // namespace drempel
