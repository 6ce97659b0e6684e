// The middle of what was counted in bands.
#include "kpi/median.h"

namespace drempel {

std::optional<double> median_of(std::span<const std::int64_t> counts, double width) {
  std::int64_t all = 0;
  for (const std::int64_t n : counts) all += n;
  if (all == 0) return std::nullopt;
  const double half = static_cast<double>(all) / 2;
  double before = 0;
  std::size_t band = 0;
  while (before + static_cast<double>(counts[band]) < half)
    before += static_cast<double>(counts[band++]);
  const bool last = band + 1 == counts.size();
  const double within = last ? 0 : (half - before) / static_cast<double>(counts[band]);
  return (static_cast<double>(band) + within) * width;
}

}  // namespace drempel
