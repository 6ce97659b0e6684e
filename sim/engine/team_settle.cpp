// Settlements of debts (A.4.1): admission writes off what is open and keeps the claim apart; new
// rent must be paid; at the end a clean slate, or the claim lives again.
#include <algorithm>
#include <utility>

#include "chain/court.h"
#include "chain/household.h"
#include "chain/settlement.h"
#include "chain/words_help.h"
#include "engine/team.h"

namespace drempel {

void Team::settle(Case& c) {
  Stream s = stream(tenancy(c), Purpose::way_out, month_);
  const DebtWay way = find_way_out(set_->world, s);
  const bool both = s.chance(set_->world.settlement.joint_both);
  if (way != DebtWay::none && signers(tenancy(c).household) > 1 && !both) {
    ++count().settlements_of_one;
    if (watched(c.home))
      tell(
          tenancy(c), Lane::outside,
          "One of the two tenants gets a settlement of debts; the other stays liable for the rent.",
          "Een van de twee huurders krijgt een schuldregeling; de ander blijft aansprakelijk voor "
          "de "
          "huur.");
    return;
  }
  switch (way) {
    case DebtWay::none:
      if (watched(c.home))
        tell(tenancy(c), Lane::outside, "The creditors don't agree to a settlement.",
             "De schuldeisers stemmen niet in met een schuldregeling.");
      return;
    case DebtWay::credit:
      take_credit(c);
      return;
    case DebtWay::msnp:
      admit(c, Settlement::msnp);
      return;
    case DebtWay::wsnp:
      admit(c, Settlement::wsnp);
      return;
  }
}

// A settlement credit: the credit bank pays a part at once, the rest is written off for good.
void Team::take_credit(Case& c) {
  Tenancy& t = tenancy(c);
  const Outcome o = row_of(exception_step).act(context_of(c, exception_step, ChannelId::letter));
  count_outcome(c, exception_step, o);
  work_at_desk(c, o.desk_minutes);
  ++count().settlement_credits;
  const Cents part = share_of(c.account.open, set_->world.settlement.credit_pays);
  pay(c, part, Payer::credit_bank);
  count().settlement_paid_cents += part.n;
  const Cents lost = give_up(c);
  clear_other_debts(t);
  // The credit is paid back out of what was left, as long as a settlement lasts.
  const int months = settlement_months(Settlement::msnp, today_, set_->world);
  const Cents left = left_of(t, month_, set_->climate);
  relieve(t.household, euros(set_->world.settlement.left) - left, month_, months);
  if (watched(c.home)) {
    const Sentence words = tell_credit(part, lost);
    tell(t, Lane::outside, words.en, words.nl);
  }
  close_case(c, CaseEnd::written_off);
}

// What is open is written off, as a gift (M36).
Cents Team::give_up(Case& c) {
  const Cents lost = book_write_off(c.account);
  Quarter& q = count();
  ++q.written_off_times[at(WriteOff::settlement)];
  q.written_off_by[at(WriteOff::settlement)] += lost.n;
  q.settlement_written_off_cents += lost.n;
  Tenancy& t = tenancy(c);
#ifdef DREMPEL_CHECKED
  t.shadow.written_off += lost;
#endif
  receive_gift(t, c.segment);
  return lost;
}

void Team::admit(Case& c, Settlement kind) {
  Tenancy& t = tenancy(c);
  const Outcome o = row_of(exception_step).act(context_of(c, exception_step, ChannelId::letter));
  count_outcome(c, exception_step, o);
  work_at_desk(c, o.desk_minutes);
  const int months = settlement_months(kind, today_, set_->world);
  settled_.push_back({t.id, kind, month_ + months, c.account.items});
  const Cents lost = give_up(c);
  ++count().settlements[at(kind)];
  t.record.settlement = kind;
  t.record.settlement_end = month_ + months;
  // Savings go to the creditors; what is left a month is what the law leaves, beside the rent.
  Household& h = t.household;
  h.buffer = 0;
  const Cents left = left_of(t, month_, set_->climate);
  relieve(h, euros(set_->world.settlement.left) - left, month_, months);
  Stream s = stream(t, Purpose::settlement_end, month_);
  if (s.chance(set_->world.settlement.managed)) manage(t, month_ + months);
  if (watched(c.home)) {
    const Sentence words = tell_admitted(kind, months, lost);
    tell(t, Lane::outside, words.en, words.nl);
  }
  close_case(c, CaseEnd::written_off);
}

// A self-employed tenant in arrears, after the business failed.
bool Team::goes_bankrupt(const Case& c) const {
  const Tenancy& t = tenancy(c);
  const Household& h = t.household;
  if (h.income != IncomeType::self_employed || h.shock != ShockId::business_failure ||
      t.record.settlement != Settlement::none || months_to_recovery(h, month_) == 0)
    return false;
  Stream s = stream(t, Purpose::bankruptcy, month_);
  return s.chance(set_->world.settlement.bankruptcy);
}

// The first of the month, before the bill: who left, who owes new rent, whose time is over.
void Team::watch_settlements() {
  for (Settled& s : settled_) {
    Tenancy& t = tenancy(s.id.home);
    if (!t.occupied || !(t.id == s.id)) {
      ++count().settlements_left;
      s.kind = Settlement::none;
      continue;
    }
    const Case* c = case_of(t);
    const bool new_debt = c && months_owed(c->account) >= set_->world.settlement.new_debt_months;
    if (!new_debt && month_ < s.until) continue;
    Stream luck = stream(t, Purpose::settlement_end, month_);
    luck.uniform();
    const bool completed = !new_debt && luck.chance(completes(s.kind, set_->world));
    completed ? complete_settlement(s, t) : fail_settlement(s, t);
    t.record.settlement = s.kind = Settlement::none;
    t.record.settlement_end = month_;
  }
  std::erase_if(settled_, [](const Settled& s) { return s.kind == Settlement::none; });
}

// The claim lives again and is collected as any other.
void Team::fail_settlement(Settled& s, Tenancy& t) {
  ++count().settlements_failed;
  Case* c = case_of(t);
  const bool fresh = !c && !s.claims.empty();
  if (fresh) c = &open_case(t, Reason::short_of_money);
  if (!s.claims.empty()) {
    [[maybe_unused]] const Cents sum = book_restored(c->account, s.claims);
#ifdef DREMPEL_CHECKED
    t.shadow.written_off -= sum;
#endif
  }
  if (watched(t.id.home))
    tell(t, Lane::outside,
         "The settlement ends without a clean slate; the old debt can be claimed.",
         "De regeling eindigt zonder schone lei; de oude schuld kan weer worden gevorderd.");
  if (fresh) plan_chain(*c);
}

void Team::clear_other_debts(Tenancy& t) {
  Household& h = t.household;
  h.other_debt = false;
  if (t.case_slot < 0) settle_savings(t, set_->climate);
  change_money(t, Cents{std::exchange(h.other_debts, 0)}, {});
}

// A part is paid to the creditors, the rest is gone; the other debts are gone too.
void Team::complete_settlement(Settled& s, Tenancy& t) {
  ++count().settlements_completed;
  Cents all;
  for (const Item& item : s.claims) all += Cents{item.cents};
  const Cents part = share_of(all, set_->world.settlement.dividend);
  Cents rest = part;
  for (const Item& item : s.claims) {
    const Cents paid = min(rest, Cents{item.cents});
    book_recovered(item.claim, paid);
    rest -= paid;
  }
  count().settlement_paid_cents += part.n;
  count().recovered_cents[at(RecoveryWay::late)] += part.n;
#ifdef DREMPEL_CHECKED
  t.shadow.written_off -= part;
  t.shadow.paid += part;
#endif
  clear_other_debts(t);
  if (t.case_slot < 0) plan_shortage(t, month_ + 1);
  if (watched(t.id.home))
    tell(t, Lane::outside, "The settlement is completed: a clean slate.",
         "De regeling is voltooid: een schone lei.");
}

}  // namespace drempel
