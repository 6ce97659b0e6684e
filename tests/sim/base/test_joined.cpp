#include <doctest/doctest.h>

#include "base/joined.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("lists are joined in the order given, each with its own length") {
  constexpr int first[] = {3, 1}, second[] = {7}, third[] = {2, 2, 9};
  constexpr auto all = joined(first, second, third);
  CHECK(all == std::array{3, 1, 7, 2, 2, 9});
  CHECK(joined(second) == std::array{7});
}

TEST_SUITE_END();
