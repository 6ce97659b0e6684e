// The middle of what was counted in bands (model/rod.h).
#pragma once

#include <optional>
#include <span>

#include "model/rod.h"

namespace drempel {

// In the unit of the bands, exact to the band and interpolated within it: as if what it counts lay
// evenly in it. In the last band, which has no end, its beginning. Null when nothing was counted.
std::optional<double> median_of(std::span<const std::int64_t> counts, double width);

template <int Width, std::size_t N>
std::optional<double> median_of(const Bands<Width, N>& bands) {
  return median_of(bands.counts, Width);
}

}  // namespace drempel
