// The few functions on bare numbers that decide something in a run. They use + − × ÷ and comparison
// only, so that every processor and C library gives the same bits (see docs/decisions/0002).
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace drempel {

// Natural logarithm; x > 0 and finite. Relative error below 2e-15.
double natural_log(double x);
// e to the power x; |x| <= 700. Relative error below 2e-15.
double exponential(double x);
// base to a whole power >= 0, by squaring.
double whole_power(double base, int exponent);
// The value below which a share p (0 < p < 1) of a standard normal lies. Absolute error below 2e-9.
double normal_quantile(double p);

// Position of the lowest bit that is set; 32 when none is.
constexpr std::size_t lowest_bit(std::uint32_t mask) {
  return static_cast<std::size_t>(std::countr_zero(mask));
}

// How many bits are set; std::popcount is a call where the processor's own may not be used.
constexpr int ones_in(std::uint32_t mask) {
  mask -= mask >> 1 & 0x55555555U;
  mask = (mask & 0x33333333U) + (mask >> 2 & 0x33333333U);
  return static_cast<int>(((mask + (mask >> 4)) & 0x0f0f0f0fU) * 0x01010101U >> 24);
}

constexpr double clamp01(double x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

}  // namespace drempel
