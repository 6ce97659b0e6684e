#include <doctest/doctest.h>

#include "study/precision.h"

using namespace drempel;

TEST_SUITE_BEGIN("study");

TEST_CASE("precision targets are names with percentages") {
  const auto targets = parse_precision("evictions=5%,arrears=1%,judgments=2.5", Language::en);
  REQUIRE(targets);
  REQUIRE(targets->size() == 3);
  CHECK((*targets)[0].outcome->code == "13a");
  CHECK((*targets)[0].share == doctest::Approx(0.05));
  CHECK((*targets)[1].outcome->code == "10");
  CHECK((*targets)[2].outcome->code == "judgments");
}

TEST_CASE("a decimal comma is told from the comma between targets") {
  const auto targets = parse_precision("evictions=0,5%,arrears=2,5 %,judgments=10", Language::nl);
  REQUIRE(targets);
  REQUIRE(targets->size() == 3);
  CHECK((*targets)[0].share == doctest::Approx(0.005));
  CHECK((*targets)[1].share == doctest::Approx(0.025));
  CHECK((*targets)[2].share == doctest::Approx(0.1));
}

TEST_CASE("what is no target is refused, all of it at once") {
  for (const char* wrong : {"", ",", "evictions", "evictions=", "evictions=0%", "evictions=101%",
                            "evictions=nan%", "nothing=5%", "evictions=5%%", "=5%"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_precision(wrong, Language::nl).ok());
  }
  CHECK(parse_precision("nothing=5%,evictions=x", Language::en).problems().size() == 2);
}

TEST_CASE("a target is met when the interval is narrow beside the mean") {
  const PrecisionTarget target{find_kpi("13a"), 0.05};
  Estimate base;
  CHECK_FALSE(met(target, base));
  base.mean = 100, base.mean_lo = 95, base.mean_hi = 105, base.n = 10;
  CHECK(met(target, base));
  base.mean_lo = 90, base.mean_hi = 110;
  CHECK_FALSE(met(target, base));
  CHECK(likely_replications(target, base) == 42);  // 10 × 2² × 1.05
  base.mean = 0, base.mean_lo = 0, base.mean_hi = 0;
  CHECK(met(target, base));
}

TEST_CASE("a count that did not occur meets no target, however many the replications") {
  const PrecisionTarget target{find_kpi("13a"), 1};
  Estimate base = estimate(Sample(400, 0.0));
  allow_for_unseen(base, 1);
  CHECK_FALSE(met(target, base));
  CHECK(likely_replications(target, base) > 400);
}

TEST_SUITE_END();
