// What payments, write-offs and quarter ends book, the same for sitting and departed tenants.
#include "chain/attempt.h"
#include "chain/contractor.h"
#include "engine/team.h"

namespace drempel {

namespace {

// Minutes of an agency's or bailiff's people, from what their work costs (KPI 6+).
std::int64_t outside_minutes(const CostLine& line, const World& world) {
  const CostRow& row = cost_rows()[at(line.id)];
  const bool agency = row.from == Stakeholder::agency;
  if (!row.resource || (!agency && row.from != Stakeholder::bailiff)) return 0;
  const double hour = agency ? world.effort.agency_hour : world.effort.bailiff_hour;
  return hour <= 0 ? 0 : static_cast<std::int64_t>(in_euros(line.amount) / hour * 60 + 0.5);
}

}  // namespace

void Team::book_costs(const Outcome& outcome) {
  for (int i = 0; i < outcome.cost_count; ++i) {
    const CostLine& line = outcome.costs[static_cast<std::size_t>(i)];
    count().cost_cents[at(line.id)] += line.amount.n;
    if (line.minutes > 0) pay_.book(line.minutes, staff_cost(line.minutes, set_->world));
    count().outside_minutes += outside_minutes(line, set_->world);
  }
}

void Team::book_costs(Case& c, const Outcome& outcome) {
  if (outcome.cost_count == 0) return;
  book_costs(outcome);
  note_acts(c, outcome);
}

Cents Team::book_payment(Account& account, Cents amount, bool at_agency) {
  const auto rule = static_cast<Allocation>(static_cast<int>(set_->policy.ledger.allocation));
  const Per<Claim, Cents> parts = ledger_.pay(account, amount, {rule, month_});
  auto& costs = count().cost_cents;
  const bool agency = costs_go_to(set_->policy, at_agency) == Stakeholder::agency;
  costs[at(agency ? CostId::costs_to_agency : CostId::collection_costs)] +=
      parts[at(Claim::collection_costs)].n;
  costs[at(CostId::judicial_costs)] += parts[at(Claim::court_costs)].n;
  return parts[at(Claim::court_costs)] + (agency ? Cents{} : parts[at(Claim::collection_costs)]);
}

Cents Team::book_write_off(Account& account) {
  const WrittenOff lost = ledger_.write_off(account);
  count().cost_cents[at(CostId::written_off)] += lost.principal.n;
  return lost.principal + lost.costs;
}

// What comes in of a claim that was given up: principal makes the write-off smaller; costs given up
// were no loss, so they come in as income.
void Team::book_recovered(Claim claim, Cents amount) {
  ledger_.recover(claim, amount);
  auto& costs = count().cost_cents;
  if (claim == Claim::collection_costs) {
    costs[at(CostId::collection_costs)] += amount.n;
  } else if (claim == Claim::court_costs) {
    costs[at(CostId::judicial_costs)] += amount.n;
  } else {
    costs[at(CostId::written_off)] -= amount.n;
  }
}

// A settlement failed: what was written off at its start is owed again.
Cents Team::book_restored(Account& account, const std::vector<Item>& items) {
  ledger_.restore(account, items);
  Cents all, principal;
  for (const Item& item : items) {
    all += Cents{item.cents};
    principal += is_costs(item.claim) ? Cents{} : Cents{item.cents};
  }
  count().settlement_restored_cents += all.n;
  count().written_off_by[at(WriteOff::settlement)] -= all.n;
  count().cost_cents[at(CostId::written_off)] -= principal.n;
  return all;
}

// Flows of money: what the ledger moved since the last quarter's end.
void Team::book_quarter() {
  Quarter& q = count();
  for (std::size_t k = 0; k < count_of<Claim>; ++k) {
    q.claim_billed[k] = (ledger_.billed()[k] - booked_.billed()[k]).n;
    q.claim_paid[k] = (ledger_.paid()[k] - booked_.paid()[k]).n;
    q.claim_written_off[k] = (ledger_.written_off()[k] - booked_.written_off()[k]).n;
    q.claim_open_end[k] = ledger_.open()[k].n;
    q.paid_cents += q.claim_paid[k];
    if (is_costs(static_cast<Claim>(k))) continue;
    q.billed_cents += q.claim_billed[k];
    q.written_off_cents += q.claim_written_off[k];
  }
  booked_ = ledger_;
}

}  // namespace drempel
