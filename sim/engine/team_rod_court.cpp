// Counts of the measuring rod: months, days and debt at the summons, the judgment and the door, and
// what a case that ends in an eviction costs.
#include "chain/attempt.h"
#include "chain/months_owed.h"
#include "engine/team.h"
#include "model/costs.h"

namespace drempel {

namespace {

std::int32_t whole_minutes(double minutes) { return static_cast<std::int32_t>(minutes + 0.5); }

// Tenths of a month's bill, rounded down.
std::int64_t in_tenths(double months) { return static_cast<std::int64_t>(months * 10); }

}  // namespace

void Team::note_summons(const Case& c) {
  if (c.departed > 0) return;
  count().rod.months_at_summons.add(in_tenths(months_owed(c.account)));
  count().rod.days_to_summons.add(today_ - c.due_date);
}

void Team::note_court(Case& c, const Outcome& o) {
  if (o.judgment) {
    if (c.departed == 0) count().rod.months_at_judgment.add(in_tenths(months_owed(c.account)));
    c.noticed = false;
    if (c.departed == 0 && o.granted != Judgment::none) note_of(c.home).hole_judged = true;
  }
  if (!o.announces || c.noticed) return;
  c.noticed = true;
  ++count().rod.noticed;
}

bool Team::was_evicted(const Case& c) const {
  return c.departed > 0 &&
         departed_[static_cast<std::size_t>(c.departed) - 1].how == Leaving::evicted;
}

// The day of the eviction, with what the case has cost up to and including that day.
void Team::note_evicted(const Case& c) {
  Rod& rod = count().rod;
  rod.days_to_eviction.add(today_ - c.due_date);
  Cents rent;
  for (const Item& item : c.account.items)
    if (item.claim == Claim::rent || item.claim == Claim::service) rent += Cents{item.cents};
  rod.owed_at_eviction.add(rent.n / 100);
  rod.evicted_acts_cents += c.acts;
  rod.evicted_recovered_cents += c.recovered;
  rod.evicted_staff_cents += staff_cost(c.worked, set_->world).n;
}

void Team::note_work(Case& c, double minutes) {
  if (minutes <= 0) return;
  if (was_evicted(c))
    count().rod.evicted_staff_cents += staff_cost(whole_minutes(minutes), set_->world).n;
  else
    c.worked += whole_minutes(minutes);
}

void Team::note_acts(Case& c, const Outcome& o) {
  Cents acts;
  for (int i = 0; i < o.cost_count; ++i) {
    const CostLine& line = o.costs[static_cast<std::size_t>(i)];
    if (cost_rows()[at(line.id)].from != Stakeholder::corporation) continue;
    acts += line.amount - staff_cost(line.minutes, set_->world);
  }
  if (acts == Cents{}) return;
  if (was_evicted(c))
    count().rod.evicted_acts_cents += acts.n;
  else
    c.acts += static_cast<std::int32_t>(acts.n);
}

void Team::note_recovered(Case& c, Cents costs) {
  if (was_evicted(c))
    count().rod.evicted_recovered_cents += costs.n;
  else
    c.recovered += static_cast<std::int32_t>(costs.n);
}

void Team::note_written_off(const Case& c) {
  if (was_evicted(c)) count().rod.evicted_written_off_cents += (c.account.open - c.account.costs).n;
}

}  // namespace drempel
