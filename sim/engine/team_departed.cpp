// Leaving and what comes after it: the final bill, estates, the departed tenants' month, recovery
// from income, writing off.
#include <algorithm>
#include <cassert>
#include <utility>

#include "chain/age.h"
#include "chain/household.h"
#include "chain/leaving.h"
#include "chain/provision.h"
#include "chain/recovery.h"
#include "chain/words.h"
#include "engine/team.h"

namespace drempel {

namespace {

constexpr std::uint32_t bit(StepId step) { return 1U << at(step); }
// What goes on at a third party when the tenant leaves.
constexpr std::uint32_t file_steps = bit(StepId::A_2_5) | bit(StepId::A_2_5b) | bit(StepId::B_1_1) |
                                     bit(StepId::B_1_1b) | bit(StepId::B_2_1) | bit(StepId::B_2_2) |
                                     bit(StepId::B_2_2b);

}  // namespace

// -- The end of a tenancy

void Team::end_tenancy(Tenancy& t, Leaving how) {
  Quarter& q = count();
  ++q.left[at(how)];
  if (t.case_slot < 0) settle_buffer(t.household, month_, set_->climate);
  Stream s = stream(t, Purpose::final_bill, month_);
  const FinalBill bill = final_bill(t, how, month_, set_->world, s);
  if (bill.settlement < Cents{}) pay_out(t, -bill.settlement);
  const Cents due = bill.repairs() + bill.rent + max(Cents{}, bill.settlement);
  Case* c = case_of(t);
  const Cents owed = due + (c ? c->account.open : Cents{});
  const bool pays = drempel::pays_at_once(t, how, owed, set_->world, s);
  q.final_bills += due > Cents{} ? 1 : 0;
  q.final_bill_cents += due.n;
  if (owed > Cents{} && !pays && !c) c = &free_case(t);
  bill_at_end(t, c, Claim::final_bill, bill.repairs());
  bill_at_end(t, c, Claim::rent, bill.rent);
  bill_at_end(t, c, Claim::settlement, max(Cents{}, bill.settlement));
  if (watched(t.id.home) && due > Cents{}) {
    const Sentence words = tell_final_bill(bill, !c);
    Tenancy leaves = t;  // with what the bill made of it
    leaves.case_slot = c ? static_cast<std::int32_t>(c - cases_.data()) : -1;
    tell(leaves, Lane::money, words.en, words.nl);
  }
  if (c && pays) {
    pay(*c, c->account.open);
    close_case(*c);
  } else if (c) {
    follow(t, *c, how);
  }
  vacate(t, how);
}

// With a case: open; without one: paid in time.
void Team::bill_at_end(Tenancy& t, Case* c, Claim claim, Cents amount) {
  if (c) {
    ledger_.bill(c->account, claim, {month_, t.bill()}, amount);
  } else {
    ledger_.bill_and_pay(claim, amount);
  }
#ifdef DREMPEL_CHECKED
  t.shadow.billed += amount;
  if (!c) t.shadow.paid += amount;
#endif
}

// A refund of service costs goes to the arrears first; the rest is paid out.
void Team::pay_out(Tenancy& t, Cents refund) {
  ledger_.bill_and_pay(Claim::settlement, -refund);
#ifdef DREMPEL_CHECKED
  t.shadow.billed -= refund;
  t.shadow.paid -= refund;
#endif
  Case* c = case_of(t);
  if (!c) return;
  pay(*c, min(refund, c->account.open), Payer::refund);
  if (c->account.open == Cents{}) close_case(*c);
}

// The home is empty until it is let again.
void Team::vacate(Tenancy& t, Leaving how) {
  forget_tenant(t.id.home);
  end_instruments(t);
  t.occupied = false;
  --occupied_;
  mandates_ -= t.record.mandate ? 1 : 0;
  roll_[at(Claim::rent)] -= Cents{t.rent};
  roll_[at(Claim::service)] -= Cents{t.service};
  const int days = days_empty(how, set_->world);
  if (forced(how)) {  // ordinary turnover is no cost of collection
    const Cents repair = euros(set_->world.leaving.relet_cost);
    const Cents empty = share_of(t.bill(), days * 12 / 365.0);
    count().cost_cents[at(CostId::relet_repair)] += repair.n;
    count().cost_cents[at(CostId::relet_empty)] += empty.n;
    if (how == Leaving::evicted) count().rod.evicted_relet_cents += (repair + empty).n;
  }
  if (days == 0 && how == Leaving::notice) {
    on_relet(t);
  } else {
    put(today_ + std::max(days, 1), Phase::life, Kind::relet, t);
  }
}

// -- The departed tenant's own case

// Collection goes on against the tenant who left; the home and its next tenant have no part in it.
void Team::follow(Tenancy& t, Case& c, Leaving how) {
  if (free_departed_.empty()) {
    free_departed_.push_back(static_cast<std::uint32_t>(departed_.size()));
    departed_.emplace_back();
  }
  const std::uint32_t place = free_departed_.back();
  free_departed_.pop_back();
  if (++t.case_count == 0) ++t.case_count;
  c.number = t.case_count;
  c.departed = static_cast<std::int32_t>(place) + 1;
  Departed& d = departed_[place];
  d = Departed{};
  d.tenant = t;
  d.tenant.occupied = false;
  d.tenant.record.mandate = d.tenant.record.complaint = false;
  d.tenant.case_slot = static_cast<std::int32_t>(&c - cases_.data());
  d.how = how;
  d.left = month_;
  if (t.case_slot >= 0) {
    ++count().cases_departed;
    note_ended(c, &Cohort::left_60, &Cohort::left_180);
    ++count().life_left[at(c.first_profile)][life_band(today_ - c.due_date)];
    count_outflow(c, how == Leaving::evicted ? CaseOutcome::evicted : CaseOutcome::left);
  }
  c.place = place_departed;
  t.case_slot = -1;
  const DepartedAt key{t.id.home, place};
  departed_at_.insert(std::upper_bound(departed_at_.begin(), departed_at_.end(), key), key);
  t.former_owes = true;
  if (d.tenant.household.partner_left) {
    Stream s = stream(t, Purpose::partner, month_);
    d.partner = draw_partner(set_->world, s);
  }
  ++count().departed_in[at(how)];
  count().departed_in_cents += c.account.open.n;
  start_anew(d, c);
}

// What ran at a third party goes on; otherwise the departed tenants' workflow starts from today.
void Team::start_anew(Departed& d, Case& c) {
  const bool file = c.at_bailiff || c.at_agency || has_judgment(c);
  end_arrangement(c);
  end_notice(c, count().announced_left);
  leave_help(c);
  c.helped = c.referred = false;
  c.segment = SegmentId::departed;
  c.waiting &= file ? file_steps : 0;
  c.planned = file;
  c.queued = 0;
  if (!file) {
    c.times = {};
    c.followed = {};
    c.held_since = Day{};
  }
  c.due_date = today_;
  c.reason = Reason::short_of_money;
  c.promised = c.complaint = c.skip_month = false;
  c.next_due = c.pay_day = Day{};
  c.paid_month = c.owed_on_first = Cents{};
  c.decided = month_;
  c.park = Park::none;
  c.terms_left = 0;
  c.fruitless = 0;
  if (c.at_agency) {
    const Day end = c.agency_day + static_cast<int>(set_->policy.agency.max_days);
    put(std::max(end, today_ + 1), Phase::outside, Kind::file_end, c);
  }
  Stream s = stream(d.tenant, Purpose::address, month_);
  const bool known = s.chance(address_known(d.how, set_->world));
  if (d.how == Leaving::death) {
    const int months = static_cast<int>(s.exponential_draw(set_->world.estate.months));
    park(c, Park::estate, first_day(month_ + 2 + months));
    count_outcome(c, exception_step, nothing_more);
  } else if (!known) {
    park(c, Park::trace, first_day(month_ + 1));
    if (watched(c.home))
      tell(d.tenant, Lane::corporation, "The new address is unknown; it is looked for.",
           "Het nieuwe adres is onbekend; er wordt naar gezocht.");
  } else {
    wake(c);
  }
}

auto Team::first_departed(std::uint32_t home) const -> std::vector<DepartedAt>::const_iterator {
  return std::lower_bound(departed_at_.begin(), departed_at_.end(), DepartedAt{home, 0});
}

Case* Team::departed_case(std::uint32_t home, std::uint16_t number) {
  for (auto it = first_departed(home); it != departed_at_.end() && it->home == home; ++it) {
    Case* c = case_of(departed_[it->place].tenant);
    if (c->number == number) return c;
  }
  return nullptr;
}

// Nothing is open any more: paid, or given up.
void Team::close_departed(Case& c, bool paid) {
  assert(c.account.open == Cents{});
  const auto place = static_cast<std::uint32_t>(c.departed - 1);
  Departed& d = departed_[place];
  ++(paid ? count().departed_paid : count().departed_written_off);
  count().departed_closed_days += today_ - c.due_date;
  count_outflow(c, paid ? CaseOutcome::paid : CaseOutcome::written_off);
  end_files(c, paid ? FileEnd::settled : FileEnd::called_back);
  if (!paid) {
    end_arrangement(c);
  } else if (c.park == Park::arrangement || c.park == Park::one_off) {
    ++count().arrangements_kept;
    if (c.park == Park::arrangement) ++count().rod.terms_kept;
  }
  leave_help(c);
  end_recovery(c);
  if (paid && watched(c.home))
    tell(d.tenant, Lane::money, "Nothing is owed any more.", "Er is geen schuld meer.");
  std::erase(departed_at_, DepartedAt{c.home, place});
  const auto other = first_departed(c.home);
  tenancy(c.home).former_owes = other != departed_at_.end() && other->home == c.home;
  free_departed_.push_back(place);
  free_cases_.push_back(static_cast<std::uint32_t>(d.tenant.case_slot));
  d.tenant.case_slot = -1;
  c.number = 0;
  c.departed = 0;
}

// -- Their month

// The first of the month: who has left pays, is looked for, has income seized, or is given up.
void Team::meet_departed() {
  for (std::size_t place = 0; place < departed_.size(); ++place)
    if (Case* c = case_of(departed_[place].tenant)) meet_departed(departed_[place], *c);
  book_late_payments();
}

void Team::meet_departed(Departed& d, Case& c) {
  Household& h = d.tenant.household;
  const std::int64_t top = std::max(h.buffer_goal, h.buffer);
  const Cents after = Cents{h.buffer} + left_in(h, month_ - 1, climate_) - c.paid_month;
  h.buffer = static_cast<std::int32_t>(std::clamp<std::int64_t>(after.n, 0, top));
  h.buffer_month = month_;
  if (month_ - d.left > 1 && c.fruitless < 255)
    c.fruitless = static_cast<std::uint8_t>(c.paid_month > Cents{} ? 0 : c.fruitless + 1);
  c.paid_month = Cents{};
  check_files(c);
  if (c.park == Park::estate) {
    if (today_ >= c.park_until) settle_estate(d, c);
    return;
  }
  const std::uint16_t number = c.number;
  const bool looked = (c.waiting & bit(recovery_step)) != 0;
  if (has_judgment(c) && c.attached == Cents{} && !looked)
    execute(c, recovery_step, ChannelId::letter);
  if (c.attached > Cents{}) {
    seize(c);
  } else if (c.park == Park::trace) {
    search(d, c);
  } else {
    on_payday(c);
  }
  if (c.number != number) return;
  const bool untraced =
      c.park == Park::trace && c.attached == Cents{} && d.traces >= set_->policy.departed.traces;
  const Prospect prospect{c.account.open, month_ - d.left, c.fruitless, untraced,
                          c.at_bailiff || has_judgment(c)};
  if (const auto why = drempel::give_up(prospect, set_->policy)) write_off(c, *why);
}

// The heirs pay, as far as the estate goes or they are liable themselves; the rest is given up.
void Team::settle_estate(Departed& d, Case& c) {
  Stream s = stream(d.tenant, Purpose::estate, d.left);
  const bool liable = s.chance(set_->world.estate.heirs_pay);
  const Cents left = Cents{d.tenant.household.buffer} - euros(set_->world.estate.funeral);
  const Cents open = c.account.open;
  pay(c, liable ? open : min(open, max(Cents{}, left)), Payer::heirs);
  if (c.account.open > Cents{}) return write_off(c, WriteOff::estate);
  close_case(c);
}

// A search for the new address. When it is found the workflow starts from today.
void Team::search(Departed& d, Case& c) {
  if (today_ < c.park_until || d.traces >= set_->policy.departed.traces) return;
  ++d.traces;
  ++count().searches;
  count().cost_cents[at(CostId::tracing)] += euros(set_->world.recovery.trace_cost).n;
  Stream s = stream(d.tenant, Purpose::trace, month_);
  const bool found = s.chance(set_->world.recovery.trace_found);
  const bool pays = s.chance(set_->world.recovery.traced_pays);
  c.park_until = first_day(month_ + 2);
  if (!found) return;
  ++count().found;
  c.due_date = today_;
  if (watched(c.home))
    tell(d.tenant, Lane::corporation, "The new address is found.", "Het nieuwe adres is gevonden.");
  if (pays) pay(c, min(available(c), c.account.open));
  if (c.account.open == Cents{}) return close_case(c);
  unpark(c);
}

const Household* Team::partner_of(const Case& c) const {
  if (c.departed == 0) return nullptr;
  const Departed& d = departed_[static_cast<std::size_t>(c.departed) - 1];
  return d.tenant.household.partner_left ? &d.partner : nullptr;
}

// B.2.6: the part of this month's income that may be taken.
void Team::seize(Case& c) {
  const Tenancy& t = tenancy(c);
  const Cents room = seizable_of_all(t.household, partner_of(c), today_, set_->world);
  const Cents part = min(room, c.account.open);
  if (part > Cents{}) {
    pay(c, part, Payer::attachment);
    if (c.departed == 0) {
      count().recovered_cents[at(RecoveryWay::attachment)] += part.n;
      c.fruitless = 0;
    }
    if (c.account.open == Cents{}) close_case(c);
    return;
  }
  if (c.departed > 0) return;
  ++c.fruitless;
  if (c.fruitless < set_->policy.departed.fruitless_months) return;
  c.attached = Cents{};  // a sitting tenant's file is given back; the judgment stays
  c.fruitless = 0;
  end_recovery(c);
}

RecoveryWay Team::way_of(const Case& c) const {
  if (c.attached > Cents{}) return RecoveryWay::attachment;
  switch (c.park) {
    case Park::estate:
      return RecoveryWay::estate;
    case Park::trace:
      return RecoveryWay::traced;
    case Park::arrangement:
    case Park::one_off:
      return RecoveryWay::arrangement;
    default:
      return RecoveryWay::of_itself;
  }
}

// -- Giving up

// Given up in the books: what comes in later is a payment all the same (afboeken is not
// kwijtschelden), unless an estate or a settlement ended the claim.
void Team::write_off(Case& c, WriteOff why) {
  if (watched(c.home)) {
    const Sentence words = tell_write_off(why, c.account.open);
    tell(tenancy(c), Lane::corporation, words.en, words.nl);
  }
  plan_late_payment(c, why);
  note_written_off(c);
  const Cents lost = book_write_off(c.account);
  ++count().written_off_times[at(why)];
  count().written_off_by[at(why)] += lost.n;
#ifdef DREMPEL_CHECKED
  tenancy(c).shadow.written_off += lost;
#endif
  close_case(c, CaseEnd::written_off);
}

void Team::plan_late_payment(const Case& c, WriteOff why) {
  if (why == WriteOff::estate || why == WriteOff::settlement) return;
  const auto& set = set_->world.recovery;
  Stream s = stream(tenancy(c), Purpose::later, month_);
  const bool pays = s.chance(set.later_share);
  const double part = std::min(1.0, s.exponential_draw(set.later_part));
  const int months = 1 + static_cast<int>(s.exponential_draw(set.later_months));
  if (!pays) return;
  Per<Claim, Cents> by_claim{};
  for (const Item& item : c.account.items) by_claim[at(item.claim)] += Cents{item.cents};
  const auto most = std::max_element(by_claim.begin(), by_claim.end());
  late_.push_back(
      {month_ + months, static_cast<Claim>(most - by_claim.begin()), share_of(*most, part)});
}

void Team::book_late_payments() {
  for (const LatePayment& late : late_) {
    if (late.month > month_) continue;
    book_recovered(late.claim, late.amount);
    count().recovered_cents[at(RecoveryWay::late)] += late.amount.n;
  }
  std::erase_if(late_, [&](const LatePayment& late) { return late.month <= month_; });
}

// What is set aside at a quarter's end: what the ages of the debts ask for; write-offs of the
// quarter have used it, the rest of the change is added.
void Team::set_provision() {
  Quarter& q = count();
  Cents needed;
  for (const Case& c : cases_)
    if (c.number != 0) needed += provision_for(c.account, c.departed > 0, month_, set_->policy);
  q.provision_end_cents = needed.n;
  q.provision_used_cents = q.written_off_cents;
  q.provision_added_cents = (needed - provision_).n + q.provision_used_cents;
  provision_ = needed;
}

// -- Death, separation

void Team::plan_death(Tenancy& t) {
  t.next_death = Day{};
  Stream s = stream(t, Purpose::death, month_);
  constexpr int beyond = 1200;  // months: longer than any run
  const int months = months_until_death(age_in(t, month_), set_->world, s.uniform(), beyond);
  if (months >= beyond) return;
  const Day day = first_day(month_ + months) + static_cast<int>(s.uniform() * 28);
  if (t.next_move != Day{} && t.next_move <= day) return;  // lives elsewhere by then
  t.next_death = day;
  put(day, Phase::life, Kind::death, t);
}

void Team::on_death(Tenancy& t) {
  ++count().deaths;
  Household& h = t.household;
  if (partner_stays(h)) {
    lose_partner(h);
    h.joint = false;
    if (watched(t.id.home))
      tell(t, Lane::life, "The partner dies; the tenancy goes on.",
           "De partner overlijdt; de huur loopt door.");
    plan_death(t);
    return;
  }
  if (watched(t.id.home))
    tell(t, Lane::life, "The tenant dies; the heirs give notice.",
         "De huurder overlijdt; de erfgenamen zeggen de huur op.");
  end_tenancy(t, Leaving::death);
}

}  // namespace drempel
