#include <doctest/doctest.h>

#include "output/numbers.h"

using namespace drempel;

TEST_SUITE_BEGIN("output");

TEST_CASE("the interval decides how many decimals are shown") {
  CHECK(decimals_for(0.4, 12.3456, 3) == 1);
  CHECK(decimals_for(0.04, 12.3456, 3) == 2);
  CHECK(decimals_for(0.14, 12.3456, 3) == 2);  // a first digit of 1 allows one more
  CHECK(decimals_for(3.0, 12.3456, 3) == 0);
  CHECK(decimals_for(56.0, 1234, 3) == -1);
  CHECK(decimals_for(0.0, 1.5, 2) == 2);
  CHECK(decimals_for(0.0001, 1.5, 2) == 2);
  CHECK(decimals_for(std::nullopt, 1234.5, 2) == -1);  // without an interval: three digits
  CHECK(decimals_for(std::nullopt, 0, 2) == 2);
}

TEST_CASE("numbers are written as the language does") {
  CHECK(shown_number(1234567.891, 2, Language::en) == "1,234,567.89");
  CHECK(shown_number(1234567.891, 2, Language::nl) == "1.234.567,89");
  CHECK(shown_number(-0.5, 1, Language::nl) == "−0,5");
  CHECK(shown_number(1234, -2, Language::en) == "1,200");
  CHECK(shown_number(999, 0, Language::nl) == "999");
}

TEST_CASE("a sign is shown where asked, and never on nothing") {
  CHECK(shown_number(3, 0, Language::en, Sign::always) == "+3");
  CHECK(shown_number(-3, 0, Language::en, Sign::always) == "−3");
  CHECK(shown_number(0.2, 0, Language::en, Sign::always) == "0");
  CHECK(shown_number(-0.2, 0, Language::en, Sign::always) == "0");
}

TEST_CASE("without a value or an interval a dash stands") {
  CHECK(shown_mean({}, 2, Language::en) == "–");
  Estimate one;
  one.mean = 4, one.p05 = 4, one.p95 = 4, one.n = 1;
  CHECK(shown_mean(one, 2, Language::en) == "4.00");
  CHECK(shown_interval(one, 2, Language::en) == "–");
}

TEST_CASE("an interval has the decimals of its mean") {
  Estimate e;
  e.mean = 1375.4, e.mean_lo = 1340.2, e.mean_hi = 1410.6, e.n = 9;
  CHECK(shown_mean(e, 2, Language::nl) == "1.380");
  CHECK(shown_interval(e, 2, Language::nl) == "1.340 … 1.410");
}

TEST_CASE("a count that never occurred is shown as at most so much") {
  Estimate e = estimate(Sample(20, 0.0));
  allow_for_unseen(e, 1);
  CHECK(shown_interval(e, 2, Language::en) == "at most 0.15");
  CHECK(shown_interval(e, 2, Language::nl) == "hoogstens 0,15");
}

TEST_CASE("a difference below the precision that is shown reads equal") {
  const auto word = [](double mean, double half, int digits) {
    Estimate e;
    e.mean = mean, e.p05 = mean, e.p95 = mean, e.n = 20;
    e.mean_lo = mean - half, e.mean_hi = mean + half;
    const bool sure = std::abs(mean) > half;
    return shown_certainty(e, sure ? Certainty::almost_certainly : Certainty::cant_tell, digits);
  };
  CHECK(word(0.004, 0.001, 1) == Certainty::same);  // "0.0"
  CHECK(word(0.004, 0.001, 3) == Certainty::almost_certainly);
  CHECK(word(0.2, 0.1, 1) == Certainty::almost_certainly);
  CHECK(word(0.001, 0.02, 1) == Certainty::same);   // "0.0 … 0.0"
  CHECK(word(0.01, 3, 1) == Certainty::cant_tell);  // "0", "−3 … 3"
  Estimate none;
  CHECK(shown_certainty(none, Certainty::cant_tell, 1) == Certainty::cant_tell);
}

TEST_CASE("a setting has no needless zeros") {
  CHECK(shown_setting(0.25, Language::nl) == "0,25");
  CHECK(shown_setting(1500, Language::en) == "1,500");
  CHECK(shown_setting(-3, Language::en) == "−3");
}

TEST_SUITE_END();
