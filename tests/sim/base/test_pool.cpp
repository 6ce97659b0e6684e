#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

#include "base/pool.h"

using namespace drempel;

TEST_SUITE_BEGIN("base");

TEST_CASE("every index is worked on once, on any number of threads") {
  for (const int threads : {1, 2, 7}) {
    std::vector<int> times(100);
    for_each_index(100, threads, [&](int i) { ++times[i]; });
    CHECK(times == std::vector<int>(100, 1));
  }
  for_each_index(0, 2, [](int) { FAIL("there is nothing to do"); });
}

TEST_CASE("what one piece of work throws comes out, after all have ended") {
  std::atomic<int> running{0};
  const auto work = [&](int i) {
    ++running;
    --running;
    if (i == 3) throw std::runtime_error("three");
  };
  CHECK_THROWS_WITH(for_each_index(50, 3, work), "three");
  CHECK(running == 0);
}

TEST_SUITE_END();
