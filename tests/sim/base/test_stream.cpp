#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/random/bernoulli_distribution.hpp>
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <cmath>
#include <set>
#include <vector>

#include "base/stream.h"

using namespace drempel;

namespace {

using Block = std::array<std::uint32_t, 4>;

Stream stream(std::uint32_t occasion, Purpose purpose = Purpose::traits) {
  return {make_luck_key(1, 0), {3, 1}, purpose, occasion};
}

// The chance that a chi-square so large or larger comes of an even spread.
double chi_square_chance(const std::vector<int>& counts) {
  double total = 0;
  for (const int n : counts) total += n;
  const double expected = total / static_cast<double>(counts.size());
  double sum = 0;
  for (const int n : counts) sum += (n - expected) * (n - expected) / expected;
  const boost::math::chi_squared law(static_cast<double>(counts.size()) - 1);
  return boost::math::cdf(boost::math::complement(law, sum));
}

}  // namespace

TEST_SUITE_BEGIN("base");

TEST_CASE("Philox gives the known answers of Random123 (kat_vectors, philox4x32 10)") {
  CHECK((philox({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  CHECK((philox({~0U, ~0U, ~0U, ~0U}, {~0U, ~0U}) ==
         Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  CHECK((philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
         Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST_CASE("a stream's numbers are Philox at its address, low words first, block after block") {
  const LuckKey key{{0x11111111, 0x22222222}};
  Stream s(key, {0xabcdef01, 0x0203}, Purpose::court, 0x99887766);
  for (std::uint32_t block = 0; block < 3; ++block) {
    const Block b =
        philox({0xabcdef01, (0x0203U << 16) | static_cast<std::uint32_t>(Purpose::court),
                0x99887766, block},
               key.words);
    CHECK(s() == ((static_cast<std::uint64_t>(b[1]) << 32) | b[0]));
    CHECK(s() == ((static_cast<std::uint64_t>(b[3]) << 32) | b[2]));
  }
}

TEST_CASE("draws that are passed over are those that would have been taken") {
  for (std::uint32_t before = 0; before < 4; ++before)
    for (std::uint32_t passed = 0; passed < 6; ++passed) {
      CAPTURE(before);
      CAPTURE(passed);
      Stream one = stream(5), other = stream(5);
      for (std::uint32_t k = 0; k < before; ++k) CHECK(one() == other());
      for (std::uint32_t k = 0; k < passed; ++k) one();
      other.pass(passed);
      for (int k = 0; k < 3; ++k) CHECK(one() == other());
    }
}

TEST_CASE("an extra draw for one purpose shifts nothing for another") {
  Stream alone = stream(7, Purpose::reach);
  const auto expected = alone();
  Stream other = stream(7, Purpose::open_up);
  for (int i = 0; i < 5; ++i) other();
  Stream again = stream(7, Purpose::reach);
  CHECK(again() == expected);
  // And each part of the address counts.
  std::set<std::uint64_t> first;
  const auto note = [&](LuckKey key, TenancyId id, Purpose purpose, std::uint32_t occasion) {
    Stream s(key, id, purpose, occasion);
    CHECK(first.insert(s()).second);
  };
  const LuckKey key = make_luck_key(1, 0);
  note(key, {3, 1}, Purpose::reach, 7);
  note(make_luck_key(2, 0), {3, 1}, Purpose::reach, 7);
  note(make_luck_key(1, 1), {3, 1}, Purpose::reach, 7);
  note(key, {4, 1}, Purpose::reach, 7);
  note(key, {3, 2}, Purpose::reach, 7);
  note(key, {3, 1}, Purpose::open_up, 7);
  note(key, {3, 1}, Purpose::reach, 8);
}

TEST_CASE("the keys of many seeds and replications are all different") {
  std::set<std::array<std::uint32_t, 2>> keys;
  for (std::uint64_t seed = 0; seed < 60; ++seed)
    for (std::uint32_t replication = 0; replication < 400; ++replication)
      keys.insert(make_luck_key(seed, replication).words);
  CHECK(keys.size() == 60 * 400);
}

TEST_CASE("the addresses of attempts are all different") {
  std::set<std::uint32_t> seen;
  std::size_t tried = 0;
  for (const int month : {0, 1, 276, 300, 1200})
    for (int step = 0; step < 21; ++step)
      for (int channel = 0; channel < 13; ++channel)
        for (const int attempt : {0, 1, 2, 255}) {
          seen.insert(attempt_occasion(month, step, channel, attempt));
          ++tried;
        }
  CHECK(seen.size() == tried);
}

TEST_CASE("the numbers of purposes are written in results and never change") {
  for (const auto& [purpose, number] :
       {std::pair{Purpose::traits, 1}, {Purpose::barriers, 2},     {Purpose::shock_time, 10},
        {Purpose::shock_kind, 11},     {Purpose::shock_size, 12},  {Purpose::slip_time, 20},
        {Purpose::slip_kind, 21},      {Purpose::slip_delay, 22},  {Purpose::move_time, 30},
        {Purpose::departure, 31},      {Purpose::settlement, 40},  {Purpose::month_choice, 50},
        {Purpose::reversal, 52},       {Purpose::complaint, 53},   {Purpose::reach, 60},
        {Purpose::open_up, 61},        {Purpose::response, 62},    {Purpose::response_delay, 63},
        {Purpose::promise, 64},        {Purpose::help, 65},        {Purpose::mandate, 66},
        {Purpose::introduction, 67},   {Purpose::bailiff, 70},     {Purpose::court, 71},
        {Purpose::execution, 72},      {Purpose::eviction, 73},    {Purpose::recovery, 74},
        {Purpose::effort, 120},        {Purpose::file_check, 121}, {Purpose::traced, 122}})
    CHECK(static_cast<int>(purpose) == number);
}

TEST_CASE("uniform numbers spread evenly, within an address and over addresses (chi-square)") {
  constexpr int cells = 64, draws = 64 * 400;
  std::vector<int> within(cells), over_occasions(cells), over_homes(cells), over_seeds(cells);
  const auto cell = [](double u) { return static_cast<std::size_t>(u * cells); };
  Stream one = stream(1);
  for (int i = 0; i < draws; ++i) {
    const auto n = static_cast<std::uint32_t>(i);
    ++within[cell(one.uniform())];
    ++over_occasions[cell(stream(n).uniform())];
    ++over_homes[cell(Stream(make_luck_key(1, 0), {n, 0}, Purpose::reach, 5).uniform())];
    ++over_seeds[cell(Stream(make_luck_key(n, 0), {1, 0}, Purpose::reach, 5).uniform())];
  }
  for (const auto& counts : {within, over_occasions, over_homes, over_seeds}) {
    const double chance = chi_square_chance(counts);
    CHECK(chance > 0.001);
    CHECK(chance < 0.999);  // too even is wrong too
  }
  // The same test does find a lopsided coin.
  std::vector<int> lopsided(cells, 400);
  lopsided[0] = 700;
  CHECK(chi_square_chance(lopsided) < 0.001);
}

TEST_CASE("a uniform number is never 0 or 1, and pairs of successive ones are independent") {
  Stream s = stream(2);
  double low = 1, high = 0, product = 0;
  constexpr int n = 40'000;
  double last = s.uniform();
  for (int i = 0; i < n; ++i) {
    const double u = s.uniform();
    low = std::min(low, u);
    high = std::max(high, u);
    product += (u - 0.5) * (last - 0.5);
    last = u;
  }
  CHECK(low > 0);
  CHECK(high < 1);
  CHECK(low < 0.001);
  CHECK(high > 0.999);
  CHECK(std::abs(product / n) < 4.0 / 12 / std::sqrt(n));
}

TEST_CASE("Boost's distributions draw from a stream, and give their means") {
  Stream s = stream(3);
  boost::random::normal_distribution<double> normal(10, 2);
  boost::random::exponential_distribution<double> exponential(0.5);
  boost::random::bernoulli_distribution<double> coin(0.3);
  boost::random::uniform_int_distribution<int> die(1, 6);
  double sums[4] = {};
  constexpr int n = 20'000;
  for (int i = 0; i < n; ++i) {
    sums[0] += normal(s);
    sums[1] += exponential(s);
    sums[2] += coin(s) ? 1 : 0;
    const int eyes = die(s);
    REQUIRE(eyes >= 1);
    REQUIRE(eyes <= 6);
    sums[3] += eyes;
  }
  CHECK(sums[0] / n == doctest::Approx(10).epsilon(0.005));
  CHECK(sums[1] / n == doctest::Approx(2).epsilon(0.03));
  CHECK(sums[2] / n == doctest::Approx(0.3).epsilon(0.04));
  CHECK(sums[3] / n == doctest::Approx(3.5).epsilon(0.02));
}

TEST_CASE("our own draws go by inversion: a larger mean gives a larger value of the same luck") {
  double sum = 0, square = 0;
  constexpr std::uint32_t n = 20'000;
  for (std::uint32_t i = 0; i < n; ++i) {
    REQUIRE(stream(i).exponential_draw(3) == doctest::Approx(3 * stream(i).exponential_draw(1)));
    REQUIRE(stream(i).normal_draw(5, 2) > stream(i).normal_draw(4, 2));
    REQUIRE(stream(i).chance(0.3) <= stream(i).chance(0.4));
    sum += stream(i).exponential_draw(1);
    const double z = stream(i).normal_draw(0, 1);
    square += z * z;
  }
  CHECK(sum / n == doctest::Approx(1).epsilon(0.03));
  CHECK(square / n == doctest::Approx(1).epsilon(0.04));
}

TEST_CASE("tries until the first success follow the chance, at its edges too") {
  CHECK(stream(1).tries_until_success(0, 99) == 99);
  CHECK(stream(1).tries_until_success(-1, 99) == 99);
  CHECK(stream(1).tries_until_success(1, 99) == 1);
  CHECK(stream(1).tries_until_success(2, 99) == 1);
  CHECK(stream(1).tries_until_success(1e-12, 99) == 99);
  double sum = 0;
  int first = 0;
  constexpr std::uint32_t n = 20'000;
  for (std::uint32_t i = 0; i < n; ++i) {
    const int tries = stream(i).tries_until_success(0.2, 100'000);
    REQUIRE(tries >= 1);
    REQUIRE(tries >= stream(i).tries_until_success(0.3, 100'000));
    sum += tries;
    first += tries == 1 ? 1 : 0;
  }
  CHECK(sum / n == doctest::Approx(5).epsilon(0.03));
  CHECK(static_cast<double>(first) / n == doctest::Approx(0.2).epsilon(0.05));
}
