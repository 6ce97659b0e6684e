#include "model/tally.h"

#include <array>
#include <bit>
#include <cassert>

namespace drempel {

Quarter& operator+=(Quarter& sum, const Quarter& more) {
  using Numbers = std::array<std::int64_t, sizeof(Quarter) / sizeof(std::int64_t)>;
  auto numbers = std::bit_cast<Numbers>(sum);
  const auto added = std::bit_cast<Numbers>(more);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] += added[i];
  return sum = std::bit_cast<Quarter>(numbers);
}

LedgerTotals& LedgerTotals::operator+=(const LedgerTotals& o) {
  opening += o.opening;
  billed += o.billed;
  paid += o.paid;
  open += o.open;
  written_off += o.written_off;
  return *this;
}

void Tally::add(const Tally& team) {
  if (quarters.empty()) {
    *this = team;
    return;
  }
  assert(quarters.size() == team.quarters.size());
  for (std::size_t q = 0; q < quarters.size(); ++q) quarters[q] += team.quarters[q];
  ledger += team.ledger;
}

}  // namespace drempel
