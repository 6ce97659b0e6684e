#include <doctest/doctest.h>

#include <algorithm>

#include "chain/months.h"

using namespace drempel;

namespace {

constexpr Month january = make_month(2023, 1);

LifeLuck plain() { return {make_luck_key(1, 0), make_luck_key(1, 0)}; }

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("over many tenants a month has mean nil and spread one, at best +1, at worst -6.6") {
  double sum = 0, squares = 0, best = -10, worst = 10, care = 0, bad = 0;
  constexpr std::uint32_t homes = 2000;
  constexpr int ahead = 240;
  constexpr double many = homes * static_cast<double>(ahead);
  for (std::uint32_t home = 0; home < homes; ++home) {
    Months months(plain(), {home, 0});
    for (int k = 0; k < ahead; ++k) {
      const double noise = months.noise(january + k);
      sum += noise;
      squares += noise * noise;
      bad += noise < -1 ? 1 : 0;
      best = std::max(best, noise);
      worst = std::min(worst, noise);
      care += months.care(january + k);
    }
  }
  CHECK(sum / many == doctest::Approx(0).epsilon(0.01));
  CHECK(squares / many == doctest::Approx(1).epsilon(0.02));
  CHECK(bad / many == doctest::Approx(0.1353).epsilon(0.02));  // u < e^-2
  CHECK(best < 1);
  CHECK(best > 0.999);
  CHECK(worst == doctest::Approx(-6.62).epsilon(0.001));
  CHECK(care / many == doctest::Approx(0.5).epsilon(0.005));
}

TEST_CASE("neighbouring months, years and tenants have luck of their own") {
  double next_month = 0, next_year = 0, neighbour = 0, care = 0;
  constexpr std::uint32_t homes = 1000;
  for (std::uint32_t home = 0; home < homes; ++home) {
    Months mine(plain(), {home, 0}), theirs(plain(), {home + homes, 0});
    for (int k = 0; k < 60; ++k) {
      const Month month = january + k;
      const double now = mine.noise(month);
      next_month += now * mine.noise(month + 1);
      next_year += now * mine.noise(month + 12);
      neighbour += now * theirs.noise(month);
      care += now * (mine.care(month) - 0.5);
    }
  }
  for (const double together : {next_month, next_year, neighbour, care})
    CHECK(together / (homes * 60.0) == doctest::Approx(0).epsilon(0.02));
}

TEST_CASE("the luck of a month is the same in whatever order months are asked") {
  Months forward(plain(), {4, 1}), backward(plain(), {4, 1});
  std::array<double, 36> noise{}, care{};
  for (std::size_t k = 0; k < noise.size(); ++k) {
    noise[k] = forward.noise(january + static_cast<int>(k));
    care[k] = forward.care(january + static_cast<int>(k));
  }
  for (std::size_t k = noise.size(); k-- > 0;) {
    const Month month = january + static_cast<int>(k);
    CHECK(backward.care(month) == care[k]);
    CHECK(backward.noise(month) == noise[k]);
    Months fresh(plain(), {4, 1});
    CHECK(fresh.noise(month) == noise[k]);
  }
  Months next_tenant(plain(), {4, 2});
  CHECK(next_tenant.noise(january) != noise[0]);
}

TEST_CASE("another future leaves the months before it as they were, in the year it begins too") {
  const Month from = january + 5;  // June
  const LuckKey past = make_luck_key(1, 0);
  Months one({past, make_luck_key(2, 0), from}, {4, 0});
  Months other({past, make_luck_key(3, 0), from}, {4, 0});
  Months never({past, past}, {4, 0});
  int differ = 0;
  // To and fro across the seam, so that a year read once isn't taken for the other's.
  for (int k = 0; k < 24; ++k) {
    const Month before = from - 1 - k, after = from + k;
    CHECK(one.noise(before) == never.noise(before));
    CHECK(one.noise(before) == other.noise(before));
    CHECK(one.care(before) == other.care(before));
    differ += one.noise(after) != other.noise(after) ? 1 : 0;
    differ += one.noise(after) != never.noise(after) ? 1 : 0;
  }
  CHECK(differ > 44);
}

TEST_SUITE_END();
