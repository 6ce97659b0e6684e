// What becomes of the costs of collection and of court: advanced by the corporation, allowed or
// awarded, charged to tenants, recovered, written off, still open.
#pragma once

#include "model/costs.h"
#include "model/tally.h"

namespace drempel {

// Fees and taxes that the corporation advances, cents: `collection_costs` = before court (agency,
// bailiff's amicable work), `court_costs` = from the summons to the eviction.
std::int64_t advanced_cents(const Quarter& quarter, Claim kind);
// Whether a cost row is advanced for this kind: money from the corporation to a third party.
bool is_advanced(const CostRow& row, Claim kind);

}  // namespace drempel
