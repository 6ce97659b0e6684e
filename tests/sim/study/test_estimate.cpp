#include <doctest/doctest.h>

#include "study/estimate.h"

using namespace drempel;

TEST_SUITE_BEGIN("study");

TEST_CASE("spread is by linear interpolation between sorted values") {
  const std::vector<double> values{1, 2, 3, 4, 5};
  CHECK(quantile_of(values, 0.05) == doctest::Approx(1.2));
  CHECK(quantile_of(values, 0.5) == doctest::Approx(3));
  CHECK(quantile_of(values, 0.95) == doctest::Approx(4.8));
  CHECK(quantile_of(values, 1) == 5);
  CHECK(quantile_of(std::vector<double>{7}, 0.05) == 7);
}

TEST_CASE("the interval of the mean is Student's") {
  // 5 values, s² = 2.5, t(4; 0.95) = 2.131847: half = 2.131847 × √0.5 = 1.507444
  const Estimate e = estimate({5.0, 1.0, 4.0, 2.0, 3.0});
  CHECK(*e.mean == doctest::Approx(3));
  CHECK(*e.mean_lo == doctest::Approx(3 - 1.507444).epsilon(1e-6));
  CHECK(*e.mean_hi == doctest::Approx(3 + 1.507444).epsilon(1e-6));
  CHECK(*e.half_width() == doctest::Approx(1.507444).epsilon(1e-6));
  CHECK(*e.p05 == doctest::Approx(1.2));
  CHECK(e.n == 5);
}

TEST_CASE("replications without a value are left out, and counted so") {
  const Estimate e = estimate({2.0, std::nullopt, 4.0});
  CHECK(*e.mean == 3);
  CHECK(e.n == 2);
}

TEST_CASE("no value gives nulls, one value gives no interval") {
  const Estimate none = estimate({std::nullopt, std::nullopt});
  CHECK_FALSE(none.mean);
  CHECK_FALSE(none.p05);
  CHECK_FALSE(none.mean_lo);
  CHECK(none.n == 0);
  const Estimate one = estimate({6.0});
  CHECK(*one.mean == 6);
  CHECK(*one.p95 == 6);
  CHECK_FALSE(one.mean_lo);
  CHECK_FALSE(one.half_width());
}

TEST_CASE("certainty follows the 95 and 80 % intervals of the paired differences") {
  // n = 5, s = √2.5, standard error 0.707107; t(4): 2.776445 at 95 %, 1.533206 at 80 %:
  // the limits are 1.963243 and 1.084140.
  const auto shifted = [](double mean) {
    Sample sample;
    for (const double v : {-2.0, -1.0, 0.0, 1.0, 2.0}) sample.push_back(v + mean);
    return certainty_of(sample);
  };
  CHECK(shifted(1.97) == Certainty::almost_certainly);
  CHECK(shifted(1.96) == Certainty::probably);
  CHECK(shifted(1.09) == Certainty::probably);
  CHECK(shifted(1.08) == Certainty::cant_tell);
  CHECK(shifted(-1.97) == Certainty::almost_certainly);
  CHECK(shifted(0) == Certainty::cant_tell);
}

TEST_CASE("certainty at its edges: few values, equal values, no difference") {
  CHECK(certainty_of({}) == Certainty::cant_tell);
  CHECK(certainty_of({5.0}) == Certainty::cant_tell);
  CHECK(certainty_of({std::nullopt, 5.0}) == Certainty::cant_tell);
  CHECK(certainty_of({0.0, 0.0, 0.0}) == Certainty::same);
}

TEST_CASE("a count that came up in no replication may be 3 in all of them together") {
  Estimate e = estimate(Sample(20, 0.0));
  CHECK_FALSE(e.unseen());
  allow_for_unseen(e, 1);
  CHECK(e.unseen());
  CHECK(*e.mean == 0);
  CHECK(*e.mean_lo == 0);
  CHECK(*e.mean_hi == doctest::Approx(0.15));
  Estimate one = estimate({0.0});  // one run has no interval, and a bound
  allow_for_unseen(one, 1);
  CHECK(*one.mean_hi == doctest::Approx(3));
}

TEST_CASE("what is no count, or came up once, has no such bound") {
  Estimate hours = estimate(Sample(20, 0.0));
  allow_for_unseen(hours, 0);
  CHECK(*hours.mean_hi == 0);
  Sample once(20, 0.0);
  once[7] = 1;
  Estimate seen = estimate(once);
  const double high = *seen.mean_hi;
  allow_for_unseen(seen, 1);
  CHECK(*seen.mean_hi == high);
  CHECK_FALSE(seen.unseen());
  Estimate nothing = estimate({});
  allow_for_unseen(nothing, 1);
  CHECK_FALSE(nothing.mean_hi.has_value());
}

TEST_CASE("a paired difference is null where either is") {
  const Sample d = paired_difference({5.0, std::nullopt, 3.0}, {1.0, 1.0, std::nullopt});
  CHECK(*d[0] == 4);
  CHECK_FALSE(d[1]);
  CHECK_FALSE(d[2]);
}

TEST_CASE("pairing takes away all noise that both share, and none of what they don't") {
  CHECK(*noise_removed({1.0, 2.0, 3.0}, {2.0, 3.0, 4.0}) == doctest::Approx(1));
  CHECK(*noise_removed({1.0, 2.0, 3.0}, {3.0, 2.0, 1.0}) == doctest::Approx(-1));
  CHECK_FALSE(noise_removed({1.0, 1.0}, {2.0, 2.0}));
  CHECK_FALSE(noise_removed({1.0}, {2.0}));
}

TEST_CASE("every certainty has a code, a name and a definition in both languages") {
  for (const Certainty c : {Certainty::almost_certainly, Certainty::probably, Certainty::cant_tell,
                            Certainty::same, Certainty::never}) {
    CHECK_FALSE(code_of(c).empty());
    CHECK_FALSE(name_of(c).nl.empty());
    CHECK_FALSE(definition_of(c).nl.empty());
  }
}

TEST_CASE(
    "the same difference in a few replications isn't certain yet: a count can stick by luck") {
  CHECK(certainty_of(Sample(2, -1.0)) == Certainty::cant_tell);
  CHECK(certainty_of(Sample(3, -1.0)) == Certainty::cant_tell);
  CHECK(certainty_of(Sample(4, -1.0)) == Certainty::probably);
  CHECK(certainty_of(Sample(5, -1.0)) == Certainty::probably);
  CHECK(certainty_of(Sample(6, -1.0)) == Certainty::almost_certainly);
}

TEST_SUITE_END();
