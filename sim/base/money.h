// Money is whole cents; the only way from a fraction to cents is round_cents.
#pragma once

#include <compare>
#include <cstdint>

namespace drempel {

// An amount in euro cents. Negative = a credit.
struct Cents {
  std::int64_t n = 0;

  constexpr auto operator<=>(const Cents&) const = default;
  constexpr Cents operator-() const { return {-n}; }
  constexpr Cents& operator+=(Cents o) { return n += o.n, *this; }
  constexpr Cents& operator-=(Cents o) { return n -= o.n, *this; }
  friend constexpr Cents operator+(Cents a, Cents b) { return {a.n + b.n}; }
  friend constexpr Cents operator-(Cents a, Cents b) { return {a.n - b.n}; }
  friend constexpr Cents operator*(Cents a, std::int64_t k) { return {a.n * k}; }
};

constexpr double in_euros(Cents c) { return static_cast<double>(c.n) / 100.0; }

// The one rounding function: to the nearest cent, half away from zero. `cents` may be a fraction;
// its size must stay below 2^53.
constexpr Cents round_cents(double cents) {
  return {static_cast<std::int64_t>(cents < 0 ? cents - 0.5 : cents + 0.5)};
}
constexpr Cents euros(double amount) { return round_cents(amount * 100.0); }

// A share (0..1, or more) of an amount, rounded.
constexpr Cents share_of(Cents whole, double share) {
  return round_cents(static_cast<double>(whole.n) * share);
}

// Whole tens of euros, as people pay parts.
constexpr Cents in_tens(Cents amount) { return {amount.n / 1000 * 1000}; }

constexpr Cents min(Cents a, Cents b) { return a < b ? a : b; }
constexpr Cents max(Cents a, Cents b) { return a < b ? b : a; }

}  // namespace drempel
