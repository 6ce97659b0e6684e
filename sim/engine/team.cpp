#include "engine/team.h"

#include <algorithm>

#include "chain/household.h"

namespace drempel {

Team::Team(const Plan& plan, const RunInput& input, TeamStart start)
    : first_home_(start.first_home),
      today_(start.day - 1),
      past_(make_luck_key(input.seed, input.replication)),
      future_(past_),
      future_from_{2000000},
      rent_level_(start.rent_level),
      watch_(input.watch),
      search_(input.search) {
  if (input.future) {
    future_ = make_luck_key(input.future->seed, input.future->replication);
    future_from_ = input.future->from_day;
  }
  plan_ = &plan;
  set_ = &plan.on(start.day);
  climate_ = set_->climate;
  month_ = plan.month(start.day);
  quarters_.emplace_back();
  std::vector<Event> none;
  for (int p = 0; p < static_cast<int>(Phase::count); ++p)
    buckets_.take(today_, static_cast<Phase>(p), none);
  tenancies_.resize(start.homes);
  home_notes_.resize(start.homes);
  for (std::uint32_t i = 0; i < start.homes; ++i) {
    const TenancyId id{first_home_ + i, 0};
    Stream tenure(past_, id, Purpose::move_time, 0);
    const double monthly = set_->world.population.turnover / 12;
    const int months = tenure.tries_until_success(monthly, 600);
    tenancies_[i] = draw_tenancy(id, past_, set_->world, month_ - months);
    set_rent(tenancies_[i], rent_level_);
    settle_in(tenancies_[i], live_until_now(tenancies_[i]));
  }
  for (const Intervention& wish : input.interventions) {
    if (wish.home < first_home_ || wish.home >= first_home_ + start.homes) continue;
    interventions_.push_back(wish);
    buckets_.put(wish.day, Phase::process,
                 {wish.home, 0, static_cast<std::uint8_t>(Kind::intervention)});
  }
}

bool Team::run_until(const Plan& plan, Day until, const std::atomic<bool>* stop) {
  plan_ = &plan;
  while (today_ < until) {
    if (stop && stop->load(std::memory_order_relaxed)) return false;
    run_day();
  }
  plan_ = nullptr;
  set_ = nullptr;
  return true;
}

// One day, in the order of contracts.md.
void Team::run_day() {
  ++today_;
  set_ = &plan_->on(today_);
  month_ = plan_->month(today_);
  const bool first_of_month = today_ == first_day(month_);
  const bool first_of_quarter = first_of_month && month_number(month_) % 3 == 1;
  if (first_of_quarter && count().tenant_months > 0) quarters_.emplace_back();
  if (today_ == future_from_) meet_new_luck();
  if (!same_money(set_->climate, climate_)) meet_new_climate();
  run_phase(Phase::life);
  if (first_of_month) bill_month();
  run_phase(Phase::payment);
  if (first_of_month) pay_on_first();
  run_phase(Phase::decision);
  run_phase(Phase::process);
  if (plan_->working(today_)) work_day();
  run_phase(Phase::outside);
  end_day();
  climate_ = set_->climate;
}

void Team::run_phase(Phase phase) {
  constexpr std::size_t soon = 3, later = 6;  // events: about as many as memory needs
  buckets_.take(today_, phase, events_);
  count().events += static_cast<std::int64_t>(events_.size());
  for (std::size_t i = 0; i < events_.size(); ++i) {
    if (i + later < events_.size()) fetch(tenancy(events_[i + later].home));
    if (i + soon < events_.size())
      if (const Case* c = case_of(tenancy(events_[i + soon].home))) fetch(*c);
    handle(events_[i]);
  }
}

Case* Team::case_of(const Event& event) {
  Tenancy& t = tenancy(event.home);
  Case* c = case_of(t);
  if (c && c->number == event.stamp) return c;
  return t.former_owes ? departed_case(event.home, event.stamp) : nullptr;
}

void Team::handle(const Event& event) {
  Tenancy& t = tenancy(event.home);
  const bool same_tenancy = t.id.nth == event.stamp;
  switch (static_cast<Kind>(event.kind)) {
    case Kind::shock:
      if (same_tenancy && t.occupied && t.next_shock == today_) on_shock(t);
      return;
    case Kind::slip:
      if (same_tenancy && t.occupied && t.next_slip == today_) on_slip(t);
      return;
    case Kind::move:
      if (same_tenancy && t.occupied && t.next_move == today_) on_move(t);
      return;
    case Kind::death:
      if (same_tenancy && t.occupied && t.next_death == today_) on_death(t);
      return;
    case Kind::short_of_money:
      if (same_tenancy && t.occupied && t.next_short == today_) on_shortage(t);
      return;
    case Kind::relet:
      if (same_tenancy && !t.occupied) on_relet(t);
      return;
    case Kind::new_mandate:
      if (same_tenancy && t.occupied) give_mandate(t);
      return;
    case Kind::intervention:
      on_intervention(t);
      return;
    case Kind::instruments:
      if (same_tenancy && t.occupied) on_instruments(t);
      return;
    case Kind::relief_end:
      if (same_tenancy && t.occupied) on_relief_end(t);
      return;
    case Kind::aftercare:
      if (same_tenancy && t.occupied) on_aftercare(t);
      return;
    case Kind::management:
      if (same_tenancy && t.occupied) on_management_end(t);
      return;
    default:
      break;
  }
  Case* c = case_of(event);
  if (!c) return;
  switch (static_cast<Kind>(event.kind)) {
    case Kind::pay:
      if (c->pay_day == today_) on_pay(*c);
      return;
    case Kind::retry:
      on_retry(*c);
      return;
    case Kind::payday:
      on_payday(*c);
      return;
    case Kind::complaint:
      on_complaint(*c);
      return;
    case Kind::due:
      if (c->next_due == today_) on_due(*c, StepPhase::process);
      return;
    case Kind::due_outside:
      on_due(*c, StepPhase::outside);
      return;
    case Kind::help:
      if (c->help_day == today_) on_help(*c);
      return;
    case Kind::suspension:
      if (c->park == Park::partner_wait &&
          today_ - c->parked_from >= static_cast<int>(set_->policy.help.suspend_days))
        on_suspension_end(*c);
      return;
    case Kind::moratorium:
      if (c->park == Park::moratorium && c->park_until == today_) on_suspension_end(*c);
      return;
    case Kind::keep_contact:
      on_keep_contact(*c);
      return;
    case Kind::fund:
      on_fund(*c);
      return;
    case Kind::term_check:
      on_term_check(*c);
      return;
    case Kind::file_end:
      on_file_end(*c);
      return;
    default:
      return;
  }
}

std::size_t Team::bytes() const {
  return sizeof(Team) + tenancies_.capacity() * sizeof(Tenancy) + cases_.capacity() * sizeof(Case) +
         departed_.capacity() * sizeof(Departed) +
         departed_at_.capacity() * sizeof(departed_at_[0]) + settled_.capacity() * sizeof(Settled) +
         quarters_.capacity() * sizeof(Quarter) + home_notes_.capacity() * sizeof(HomeNote) +
         buckets_.bytes();
}

}  // namespace drempel
