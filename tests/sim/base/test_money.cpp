#include <doctest/doctest.h>

#include "base/money.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("money rounds to the nearest cent, half away from zero") {
  CHECK(round_cents(0.4) == Cents{0});
  CHECK(round_cents(0.5) == Cents{1});
  CHECK(round_cents(1.5) == Cents{2});
  CHECK(round_cents(2.5) == Cents{3});  // not to even
  CHECK(round_cents(-0.4) == Cents{0});
  CHECK(round_cents(-0.5) == Cents{-1});
  CHECK(round_cents(-2.5) == Cents{-3});
  CHECK(round_cents(1234567.49) == Cents{1234567});
}

TEST_CASE("euros become cents, large amounts and odd fractions too") {
  CHECK(euros(106.73) == Cents{10673});
  CHECK(euros(0.29) == Cents{29});
  CHECK(euros(-19.99) == Cents{-1999});
  CHECK(euros(45000000000.01) == Cents{4500000000001});
  CHECK(in_euros(Cents{-12345}) == -123.45);
}

TEST_CASE("a share of an amount is rounded the same way on both sides of nil") {
  CHECK(share_of(Cents{1001}, 0.5) == Cents{501});
  CHECK(share_of(Cents{-1001}, 0.5) == Cents{-501});
  CHECK(share_of(Cents{10000}, 0.21) == Cents{2100});
  CHECK(share_of(Cents{333}, 0) == Cents{});
  CHECK(share_of(Cents{333}, 2) == Cents{666});
}

TEST_CASE("money adds up") {
  Cents sum{500};
  sum += Cents{-750};
  CHECK(sum == Cents{-250});
  sum -= Cents{50};
  CHECK(-sum == Cents{300});
  CHECK(Cents{7} * 3 == Cents{21});
  CHECK(min(Cents{-1}, Cents{1}) == Cents{-1});
  CHECK(max(Cents{-1}, Cents{1}) == Cents{1});
}
