#include <doctest/doctest.h>

#include <bit>
#include <boost/math/distributions/normal.hpp>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <string>

#include "base/numbers.h"

using namespace drempel;

namespace {
std::uint64_t bits(double x) { return std::bit_cast<std::uint64_t>(x); }
}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("the logarithm is right to 2e-15 everywhere") {
  for (double x = 1e-300; x < 1e300; x *= 1.37) {
    CAPTURE(x);
    const double expected = std::log(x);
    REQUIRE(std::abs(natural_log(x) - expected) <= 2e-15 * std::abs(expected));
  }
  for (double x = 0.5; x < 2; x += 0.00037) {  // near one the relative error is the hard part
    CAPTURE(x);
    const double expected = std::log(x);
    REQUIRE(std::abs(natural_log(x) - expected) <= 2e-15 * std::abs(expected) + 1e-18);
  }
  CHECK(natural_log(1) == 0);
  CHECK(natural_log(DBL_MIN / 1024) == doctest::Approx(std::log(DBL_MIN / 1024)));
}

TEST_CASE("set bits are counted") {
  CHECK(ones_in(0) == 0);
  CHECK(ones_in(~0U) == 32);
  for (std::uint32_t mask = 1; mask != 0; mask *= 3) {
    CAPTURE(mask);
    REQUIRE(ones_in(mask) == std::popcount(mask));
    if (mask > 1'000'000'000) break;
  }
}

TEST_CASE("the exponential is right to 2e-15 between -700 and 700") {
  for (double x = -700; x <= 700; x += 0.613) {
    CAPTURE(x);
    const double expected = std::exp(x);
    REQUIRE(std::abs(exponential(x) - expected) <= 2e-15 * expected);
  }
  CHECK(exponential(0) == 1);
  for (const double x : {-3.0, -0.1, 0.7, 12.5})
    CHECK(natural_log(exponential(x)) == doctest::Approx(x).epsilon(1e-14));
}

TEST_CASE("the normal quantile is right to 2e-9, symmetric, and joins its parts") {
  const boost::math::normal law;
  for (double p = 1e-12; p < 1; p = p < 0.01 ? p * 1.3 : p + 0.0017) {
    CAPTURE(p);
    const double expected = boost::math::quantile(law, p);
    REQUIRE(std::abs(normal_quantile(p) - expected) <= 2e-9 * std::max(1.0, std::abs(expected)));
  }
  CHECK(normal_quantile(0.5) == 0);
  for (const double p : {0.001, 0.02424, 0.02426, 0.2})
    CHECK(normal_quantile(p) == doctest::Approx(-normal_quantile(1 - p)).epsilon(1e-12));
  double last = -100;
  for (double p = 0.0242; p < 0.0243; p += 0.0000001) {
    const double now = normal_quantile(p);
    REQUIRE(now > last - 1e-9);
    last = now;
  }
}

TEST_CASE("these bits are the same on every machine") {
  CHECK(bits(natural_log(0.10000000000000001)) == 0xc0026bb1bbb55515ULL);
  CHECK(bits(natural_log(0.5)) == 0xbfe62e42fefa39efULL);
  CHECK(bits(natural_log(0.99999990000000005)) == 0xbe7ad7f2b1049b9fULL);
  CHECK(bits(natural_log(3)) == 0x3ff193ea7aad030bULL);
  CHECK(bits(natural_log(123456.789)) == 0x40277281cad8a844ULL);
  CHECK(bits(natural_log(1.0000000000000001e-09)) == 0xc034b927f32bffb8ULL);
  CHECK(bits(exponential(-12.25)) == 0x3ed411fb0da07713ULL);
  CHECK(bits(exponential(-0.29999999999999999)) == 0x3fe7b4c869c37c05ULL);
  CHECK(bits(exponential(0.10000000000000001)) == 0x3ff1aec7b35a00d4ULL);
  CHECK(bits(exponential(1)) == 0x4005bf0a8b14576aULL);
  CHECK(bits(exponential(20.5)) == 0x41c7d6c4f0bcdd5cULL);
  CHECK(bits(normal_quantile(0.001)) == 0xc008b8cbb6ee2822ULL);
  CHECK(bits(normal_quantile(0.025000000000000001)) == 0xbfff5c03325b95a6ULL);
  CHECK(bits(normal_quantile(0.29999999999999999)) == 0xbfe0c7e395d14936ULL);
  CHECK(bits(normal_quantile(0.97499999999999998)) == 0x3fff5c03325b95a6ULL);
  CHECK(bits(normal_quantile(0.99990000000000001)) == 0x400dc08bb6a01968ULL);
}

TEST_CASE("whole powers, and the share kept between 0 and 1") {
  CHECK(whole_power(0.9, 0) == 1);
  CHECK(whole_power(0.9, 1) == 0.9);
  CHECK(whole_power(2, 30) == 1073741824);
  CHECK(whole_power(0.9, 24) == doctest::Approx(std::pow(0.9, 24)).epsilon(1e-14));
  CHECK(clamp01(-0.1) == 0);
  CHECK(clamp01(1.1) == 1);
  CHECK(clamp01(0.4) == 0.4);
}

TEST_CASE("the lowest bit that is set") {
  CHECK(lowest_bit(1) == 0);
  CHECK(lowest_bit(0b101000) == 3);
  CHECK(lowest_bit(0x80000000U) == 31);
  CHECK(lowest_bit(0) == 32);
}
