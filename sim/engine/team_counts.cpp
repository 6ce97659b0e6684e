// The end of a day: counts at a quarter's end, checks, the story.
#include <algorithm>

#include "chain/age.h"
#include "chain/mind.h"
#include "engine/team.h"
#include "policy/segments.h"

namespace drempel {

void Team::end_day() {
#ifdef DREMPEL_CHECKED
  check_day();
#endif
  if (today_ == first_day(month_) + 6) look_at_day_7();
  pay_staff();
  if (is_quarter_end(today_)) close_quarter();
}

void Team::close_quarter() {
  Quarter& q = count();
  q.homes_end = static_cast<std::int64_t>(tenancies_.size());
  q.mandates_end = mandates_;
  for (const Case& c : cases_) {
    if (c.number == 0) continue;
    ++q.standing_end[c.place];
    count_rod_end(c);
    q.queue_end += ones_in(c.queued);
    const bool arranged = c.park == Park::arrangement || c.park == Park::one_off;
    q.arrangements_end += arranged ? 1 : 0;
    q.arrangements_sitting_end += arranged && c.departed == 0 ? 1 : 0;
    if (c.park == Park::arrangement) {
      q.arrangement_agreed_cents_end += c.agreed.n;
      q.arrangement_open_cents_end += min(c.agreed, c.account.open).n;
    }
    q.bailiff_files_end += c.at_bailiff ? 1 : 0;
    q.announced_end += c.announced ? 1 : 0;
    if (c.help_accepted) ++(c.help_runs ? q.help_running_end : q.help_waiting_end);
    if (c.summons_day != Day{}) {
      ++q.recoveries_end;
      q.recoveries_end_days += today_ - c.summons_day;
    }
    q.files_agency_end += c.at_agency ? 1 : 0;
    q.third_party_files_end += c.at_agency || c.at_bailiff ? 1 : 0;  // a tenancy counts once
    if (c.departed > 0) {
      count_departed(c);
      continue;
    }
    look_at_enforcement(c, false);
    const Tenancy& t = tenancy(c);
    ++q.in_arrears_end;
    q.sitting_cents_end += c.account.open.n;
    const double months = months_owed(c.account);
    ++(months < 1 ? q.owe_under_1_end : months <= 3 ? q.owe_1_to_3_end : q.owe_over_3_end);
    q.chronic_end += late_in(t, month_ - 1) && late_in(t, month_ - 2) ? 1 : 0;
    ++q.open_by_age_end[case_age_band(today_ - c.due_date)];
    ++q.life_open_end[at(c.first_profile)][life_band(today_ - c.due_date)];
    ++q.reason_end[at(c.reason)];
    const Traits traits = traits_of(t, &c);
    ++q.profile_end[at(traits.profile)];
    q.who_in_arrears_end.add(traits);
    if (looks_for(Moment::in_arrears)) note(c, traits);
  }
  count_groups_end();
  count_rod_homes_end();
  if (to_date(today_).month == 12) {
    count_homes_end();
    book_late_year();
  }
  set_mood();
  book_standing_costs();
  q.settlements_end = static_cast<std::int64_t>(settled_.size());
  const auto stands = [&](const WorkItem& item) { return waits_for_staff(item); };
  desk_.tidy(stands);
  visits_.tidy(stands);
  const double fte = set_->policy.staff.collectors * static_cast<double>(tenancies_.size()) / 10000;
  q.collector_millifte_end = static_cast<std::int64_t>(fte * 1000 + 0.5);
  book_quarter();
  set_provision();  // knows what the quarter wrote off
}

Quarter& Team::counts_on(Day day) {
  const auto first_of_quarter = [](Month m) { return m - (month_number(m) - 1) % 3; };
  const int back = (first_of_quarter(month_) - first_of_quarter(month_of(day))) / 3;
  const std::size_t last = quarters_.size() - 1;
  return quarters_[last - std::min(last, static_cast<std::size_t>(std::max(back, 0)))];
}

// A case leaves the chain at the place where it stands.
void Team::count_outflow(const Case& c, CaseOutcome how) {
  ++count().flow_end[c.place][at(how)];
  look_at_enforcement(c, how == CaseOutcome::evicted);
  if (how != CaseOutcome::evicted) note_end(c, how);  // an eviction is noted where it is counted
}

void Team::count_departed(const Case& c) {
  Quarter& q = count();
  ++q.departed_end;
  q.departed_cents_end += c.account.open.n;
  q.departed_attached_end += c.attached > Cents{} ? 1 : 0;
  for (const Item& item : c.account.items)
    if (item.claim != Claim::rent && item.claim != Claim::service)
      q.departed_not_rent_end += item.cents;
}

void Team::fork() {
  forked_at_ = quarters_.size() - (quarters_.back().tenant_months > 0 ? 0 : 1);
  fork_day_ = today_ + 1;
  before_fork_ = ledger_.totals();
}

void Team::add_open_cases(std::vector<OpenCase>& all) const {
  for (const Tenancy& t : tenancies_) {
    if (t.case_slot < 0) continue;
    const Case& c = cases_[static_cast<std::size_t>(t.case_slot)];
    int steps = 0;
    for (const std::uint8_t times : c.times) steps += times;
    all.push_back({t.id.home, c.announced, c.judgment != Judgment::none, c.at_bailiff, steps});
  }
}

Tally Team::tally() const {
  Tally tally;
  tally.policy_date = fork_day_;
  const std::size_t from = forked_at_.value_or(0);
  const std::size_t back = static_cast<std::size_t>(Tally::lookback);
  for (std::size_t k = from < back ? 0 : from - back; k < quarters_.size(); ++k)
    tally.quarters.push_back(quarters_[k]);
  const LedgerTotals now = ledger_.totals();
  tally.ledger.opening = before_fork_.open;
  tally.ledger.billed = now.billed - before_fork_.billed;
  tally.ledger.paid = now.paid - before_fork_.paid;
  tally.ledger.written_off = now.written_off - before_fork_.written_off;
  tally.ledger.open = now.open;
  return tally;
}

void Team::mark_late(Tenancy& t, Month month) {
  t.record.late_months = t.record.late_by(month_);
  t.record.late_updated = std::max(t.record.late_updated, month_);
  const int ago = month_ - month;
  if (ago >= 0 && ago < 16) t.record.late_months |= static_cast<std::uint16_t>(1U << ago);
}

bool Team::late_in(const Tenancy& t, Month month) const {
  const int ago = month_ - month;
  return ago >= 0 && ago < 16 && ((t.record.late_by(month_) >> ago) & 1U);
}

bool Team::chronic_before(const Tenancy& t, Month month) const {
  return late_in(t, month - 1) && late_in(t, month - 2) && late_in(t, month - 3);
}

void Team::introduce(const Tenancy& t) {
  if (!watched(t.id.home)) return;
  const Household& h = t.household;
  story_.heads.push_back({t.id.home, t.id.nth, first_day(t.record.since), h.income, h.type,
                          h.children, age_in(t, month_), t.record.mandate, t.bill(),
                          Cents{h.margin}, Cents{h.buffer}, profile_of(t.mind, set_->world)});
}

void Team::tell(const Tenancy& t, Lane lane, std::string en, std::string nl) {
  const Case* c = case_of(t);
  if (!t.occupied) {  // the home has another tenant by now, or soon
    en = "Former tenant. " + en;
    nl = "Vertrokken huurder. " + nl;
  }
  story_.entries.push_back({today_, lane, std::move(en), std::move(nl),
                            c ? c->account.open : Cents{}, Cents{t.household.buffer},
                            threshold(t.mind, set_->world), paralysis(t.mind, set_->world),
                            segment_seen(t, c)});
}

}  // namespace drempel
