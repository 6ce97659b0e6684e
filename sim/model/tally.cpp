#include "model/tally.h"

#include <cassert>
#include <cstring>

namespace drempel {

// Number by number, where they lie: a quarter is tens of kilobytes, too much to copy.
Quarter& operator+=(Quarter& sum, const Quarter& more) {
  constexpr std::size_t step = sizeof(std::int64_t);
  auto* into = reinterpret_cast<unsigned char*>(&sum);
  const auto* from = reinterpret_cast<const unsigned char*>(&more);
  for (std::size_t at = 0; at < sizeof(Quarter); at += step) {
    std::int64_t number = 0, added = 0;
    std::memcpy(&number, into + at, step);
    std::memcpy(&added, from + at, step);
    number += added;
    std::memcpy(into + at, &number, step);
  }
  return sum;
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
