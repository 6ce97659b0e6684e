// Tenancies: shocks, slips of memory, moving out and in, mandates. Calendars of candidate events
// are drawn apart from what the policy does (thinning), so a tenant's fate is the same under each.
#include <algorithm>

#include "chain/age.h"
#include "chain/household.h"
#include "chain/leaving.h"
#include "chain/life_course.h"
#include "chain/mind.h"
#include "chain/words.h"
#include "engine/team.h"

namespace drempel {

namespace {
constexpr int beyond = 2400;  // months: longer than any run
}

void Team::settle_in(Tenancy& t, Month last_shock) {
  t.occupied = true;
  ++occupied_;
  mandates_ += t.record.mandate ? 1 : 0;
  roll_[at(Claim::rent)] += Cents{t.rent};
  roll_[at(Claim::service)] += Cents{t.service};
  plan_turn(t, today_ < first_day(month_) ? month_ - 1 : month_);
  plan_shock(t, last_shock);
  plan_slip(t, month_);
  plan_move(t, month_);
  plan_death(t);
  plan_shortage(t, month_ + 1);
  introduce(t);
}

Day Team::shock_after(const Tenancy& t, Month month) const {
  Stream s = stream(t, Purpose::shock_time, month);
  const int months = s.tries_until_success(shock_candidate_rate(t, set_->world, month), beyond);
  return first_day(month + months) + static_cast<int>(s.uniform() * 28);
}

void Team::plan_shock(Tenancy& t, Month after) {
  t.next_shock = shock_after(t, after);
  if (t.next_shock < today_) return plan_shock(t, month_);
  put(t.next_shock, Phase::life, Kind::shock, t);
}

bool Team::meet_shock(Tenancy& t, Month month) {
  Stream kind = stream(t, Purpose::shock_kind, month);
  Stream size = stream(t, Purpose::shock_size, month);
  const Shock shock = draw_shock(t, {set_->world, set_->climate, month}, kind, size);
  if (!shock.strikes) return false;
  Months months = months_of(t);
  settle_buffer(t.household, month, set_->climate, months);
  const Cents before = usual_month(t.household, month);
  Stream adapt = stream(t, Purpose::adapt, month);
  strike(t.household, shock, month, set_->world, paralysis(t.mind, set_->world), adapt);
  if (month == month_) note_hole(t, shock, before);
  if (shock.id == ShockId::divorce && month == month_) separate(t, set_->world);
  if (watched(t.id.home) && month == month_) {
    const Sentence words = tell_shock(shock);
    tell(t, Lane::life, words.en, words.nl);
  }
  return true;
}

// Who lives there at the start signed at an age and a time that fit a population in balance.
void Team::start_tenancy(std::uint32_t place) {
  const TenancyId id{first_home_ + place, 0};
  Stream entry(past_, id, Purpose::entry, 0);
  const Settler by = plan_->balance().draw_settler(entry);
  Tenancy& t = tenancies_[place];
  t = draw_tenancy(id, past_, set_->world, {month_ - by.months_here, by.entrant});
  set_rent(t, rent_level_);
  const bool lost = by.partner_gone >= 0;
  settle_in(t, live_until_now(t, lost ? month_ - by.partner_gone : no_turn));
}

// A tenant who is here at the start has had setbacks before: the last years' are lived through, so
// that savings and incomes start as they would stand. Who separated is known from the start, a
// separation on the way is its setback only. Gives the month of the last candidate.
Month Team::live_until_now(Tenancy& t, Month partner_gone) {
  constexpr int months_back = 96;
  Household& h = t.household;
  const World& world = set_->world;
  Months months = months_of(t);
  Month month = std::max(t.record.since, month_ - months_back);
  take_turn(h, world, month);
  h.buffer_month = month;
  for (;;) {
    if (partner_gone <= month) {
      lose_partner(t, world);
      partner_gone = no_turn;
    }
    const Month next = month_of(shock_after(t, month));
    const Month turn = std::min(partner_gone, next_turn(h, world, month));
    if (std::min(next, turn) >= month_) break;
    month = std::min(next, turn);
    settle_buffer(h, month, set_->climate, months);
    take_turn(h, world, month);
    if (next == month) meet_shock(t, month);
  }
  if (partner_gone <= month_) lose_partner(t, world);
  settle_savings(t, set_->climate);
  return month;
}

void Team::plan_slip(Tenancy& t, Month after) {
  t.next_slip = Day{};
  Stream s = stream(t, Purpose::slip_time, after);
  const int months = s.tries_until_success(slip_candidate_rate(t.habit, t.record.mandate), beyond);
  if (months >= beyond) return;
  // A debit is sent back some days after it was tried.
  t.next_slip = first_day(after + months) + (t.record.mandate ? 3 : 0);
  if (t.next_slip < today_) return plan_slip(t, month_);
  put(t.next_slip, Phase::payment, Kind::slip, t);
}

// Candidates come at the rate of the age that moves most; one is taken by the rate of its own age.
Month Team::moving_month(const Tenancy& t, Month after) const {
  const World& world = set_->world;
  const double highest = highest_notice_weight(world);
  const double candidates = std::min(1.0, plan_->balance().notice_a_year() * highest / 12);
  Stream s = stream(t, Purpose::move_time, after + 1);
  for (Month month = after;;) {
    month = month + s.tries_until_success(candidates, beyond);
    if (month - after >= beyond) return after + 2 * beyond;
    const double weight = notice_weight(months_old(t, month), world);
    if (stream(t, Purpose::move_age, month).chance(weight / highest)) return month;
  }
}

void Team::plan_move(Tenancy& t, Month after) {
  t.next_move = Day{};
  const Month month = moving_month(t, after);
  if (month - month_ >= beyond) return;
  t.next_move = first_day(month);
  if (t.next_move < today_) return plan_move(t, month_);
  put(t.next_move, Phase::life, Kind::move, t);
}

void Team::plan_turn(const Tenancy& t, Month after) {
  const Month month = next_turn(t.household, set_->world, after);
  if (month != no_turn) put(first_day(month), Phase::life, Kind::turn, t);
}

// What is at risk and what is left change with it.
void Team::on_turn(Tenancy& t) {
  if (t.case_slot < 0) settle_savings(t, set_->climate);
  const Turn turn = take_turn(t.household, set_->world, month_);
  if (turn.retires && t.case_slot < 0) plan_shortage(t, month_);  // before the 1st is paid
  if (watched(t.id.home) && (turn.retires || turn.born != 0)) {
    const Sentence words = tell_turn(turn);
    tell(t, Lane::life, words.en, words.nl);
  }
  plan_shock(t, month_);
  plan_turn(t, month_);
}

void Team::plan_shortage(Tenancy& t, Month from) {
  t.next_short = Day{};
  Months months = months_of(t);
  const Month month = look_ahead(t.household, from, t.bill(), *set_, months);
  t.next_short = first_day(month);
  put(t.next_short, Phase::payment, Kind::short_of_money, t);
}

void Team::on_shock(Tenancy& t) {
  if (meet_shock(t, month_) && t.case_slot < 0) plan_shortage(t, month_ + 1);
  plan_shock(t, month_);
}

void Team::on_move(Tenancy& t) {
  ++count().moved_out;
  if (watched(t.id.home))
    tell(t, Lane::life, "Moves out after giving notice.", "Zegt de huur op en verhuist.");
  end_tenancy(t, Leaving::notice);
}

void Team::on_relet(Tenancy& t) {
  const TenancyId next{t.id.home, static_cast<std::uint16_t>(t.id.nth + 1)};
  const std::uint16_t cases = t.case_count;
  const bool former_owes = t.former_owes;
  const std::int32_t rent_before = t.rent + t.relief;
  Stream entry(luck(), next, Purpose::entry, 0);
  const Entrant by = plan_->balance().draw_entrant(entry);
  t = draw_tenancy(next, luck(), set_->world, {month_, by});
  set_rent(t, rent_level_ * (1 + set_->world.population.harmonisation / 100));
  t.case_count = cases;  // numbers go on, so that no stale event fits a new case
  t.former_owes = former_owes;
  count().rod.relet_cents += t.rent - rent_before;
  settle_in(t, month_);
  if (watched(t.id.home))
    tell(t, Lane::life, "A new tenant moves in.", "Een nieuwe huurder trekt in.");
  welcome(t);
  pay_first_rent(t);
}

// Who moves in during a month pays the rest of it on signing.
void Team::pay_first_rent([[maybe_unused]] Tenancy& t) {
  const int days = first_day(month_ + 1) - today_;
  const int length = first_day(month_ + 1) - first_day(month_);
  if (days == length) return;
  const double share = static_cast<double>(days) / length;
  const Cents rent = share_of(Cents{t.rent}, share), service = share_of(Cents{t.service}, share);
  ledger_.bill_and_pay(Claim::rent, rent);
  ledger_.bill_and_pay(Claim::service, service);
#ifdef DREMPEL_CHECKED
  t.shadow.billed += rent + service;
  t.shadow.paid += rent + service;
#endif
}

void Team::meet_new_luck() {
  for (Tenancy& t : tenancies_) {
    if (!t.occupied) continue;
    plan_shock(t, month_ - 1);  // this month's fate is drawn anew too, as far as it lies ahead
    plan_slip(t, month_ - 1);
    plan_move(t, month_ - 1);
    plan_death(t);
    if (t.case_slot < 0) plan_shortage(t, today_ == first_day(month_) ? month_ : month_ + 1);
  }
}

// What everybody has left changes today: savings are brought up to date as it was, and the month in
// which they run out is foreseen anew.
void Team::meet_new_climate() {
  const Month from = today_ == first_day(month_) ? month_ : month_ + 1;
  for (Tenancy& t : tenancies_) {
    if (!t.occupied || t.case_slot >= 0) continue;
    settle_savings(t, climate_);
    plan_shortage(t, from);
  }
}

void Team::give_mandate(Tenancy& t) {
  if (t.record.mandate) return;
  t.record.mandate = true;
  t.record.reversals = 0;
  ++mandates_;
  plan_slip(t, month_);
}

void Team::end_mandate(Tenancy& t) {
  if (!t.record.mandate) return;
  t.record.mandate = t.record.e_mandate = false;
  --mandates_;
  plan_slip(t, month_);
  Stream s = stream(t, Purpose::mandate, month_);
  const int months = s.tries_until_success(set_->world.payment.mandate_return, beyond);
  if (months < beyond) put(first_day(month_ + months), Phase::life, Kind::new_mandate, t);
}

}  // namespace drempel
