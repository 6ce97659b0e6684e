#include "base/numbers.h"

#include <bit>
#include <cassert>
#include <cmath>

namespace drempel {

namespace {
constexpr double ln2_high = 6.93147180369123816490e-01;  // ln 2 in two parts, the first exact when
constexpr double ln2_low = 1.90821492927058770002e-10;   // multiplied by a small whole number
}  // namespace

double natural_log(double x) {
  assert(x > 0);
  const auto bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> 52) - 1023;
  if (exponent == -1023) return natural_log(x * 0x1p54) - 54 * (ln2_high + ln2_low);
  // m in (√½, √2], halved without a branch: which half it lies in can't be foreseen.
  constexpr auto root_of_two = std::bit_cast<std::uint64_t>(1.4142135623730951);
  const std::uint64_t mantissa = (bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL;
  const bool halved = mantissa > root_of_two;
  const auto m = std::bit_cast<double>(mantissa - (std::uint64_t{halved} << 52));
  exponent += halved ? 1 : 0;
  // ln m = 2 artanh(s) with s = (m-1)/(m+1), |s| < 0.1716: eleven odd terms are enough.
  const double s = (m - 1) / (m + 1);
  const double z = s * s;
  constexpr double odd[] = {1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13,
                            1.0 / 11, 1.0 / 9,  1.0 / 7,  1.0 / 5,  1.0 / 3};
  double sum = 0;
  for (const double part : odd) sum = (sum + part) * z;
  return exponent * ln2_high + (2 * s + (2 * s * sum + exponent * ln2_low));
}

double exponential(double x) {
  assert(x > -701 && x < 701);
  const double scaled = x * 1.4426950408889634;
  const int n = static_cast<int>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  const double r = (x - n * ln2_high) - n * ln2_low;
  double sum = 1;  // Taylor, |r| <= 0.347: 16 terms reach the last bit
  for (int k = 16; k >= 1; --k) sum = 1 + r * sum / k;
  const int half = n / 2;  // in two factors, so that neither overflows
  const auto power_of_two = [](int e) {
    return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + e) << 52);
  };
  return sum * power_of_two(half) * power_of_two(n - half);
}

double whole_power(double base, int exponent) {
  double result = 1;
  for (; exponent > 0; exponent >>= 1, base *= base)
    if (exponent & 1) result *= base;
  return result;
}

double normal_quantile(double p) {  // P. J. Acklam's rational approximation
  assert(p > 0 && p < 1);
  constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                          1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
  constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                          6.680131188771972e+01, -1.328068155288572e+01};
  constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                          -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
  constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                          3.754408661907416e+00};
  const auto tail = [&](double q) {
    return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
           ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
  };
  // IEEE square root is exactly rounded everywhere.
  if (p < 0.02425) return tail(std::sqrt(-2 * natural_log(p)));
  if (p > 1 - 0.02425) return -tail(std::sqrt(-2 * natural_log(1 - p)));
  const double q = p - 0.5, r = q * q;
  return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
         (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

}  // namespace drempel
