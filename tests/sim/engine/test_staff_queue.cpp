#include <doctest/doctest.h>

#include <boost/random/poisson_distribution.hpp>
#include <vector>

#include "base/stream.h"
#include "engine/staff_queue.h"

using namespace drempel;

namespace {

WorkItem work(std::int64_t priority, std::uint32_t home, StepId step = StepId::A_2_2) {
  WorkItem item;
  item.priority = priority;
  item.home = home;
  item.step = step;
  return item;
}

std::vector<std::uint32_t> homes_served(StaffQueue& queue, double minutes_each) {
  std::vector<std::uint32_t> homes;
  WorkItem item;
  while (queue.next(item)) {
    homes.push_back(item.home);
    queue.spend(minutes_each);
  }
  return homes;
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("staff take the lowest priority number first, then the lowest home, then the step") {
  StaffQueue queue;
  queue.put(work(7, 3));
  queue.put(work(5, 9, StepId::A_2_3));
  queue.put(work(5, 9, StepId::A_2_2));
  queue.put(work(5, 4));
  queue.put(work(-80, 6));
  CHECK(queue.waiting() == 5);
  queue.start_day(0, false);
  WorkItem item;
  std::vector<std::pair<std::uint32_t, StepId>> order;
  while (queue.next(item)) order.push_back({item.home, item.step});
  CHECK(order == std::vector<std::pair<std::uint32_t, StepId>>{{6, StepId::A_2_2},
                                                               {4, StepId::A_2_2},
                                                               {9, StepId::A_2_2},
                                                               {9, StepId::A_2_3},
                                                               {3, StepId::A_2_2}});
  CHECK(queue.waiting() == 0);
}

TEST_CASE("the last item of a day may overdraw its minutes and the next day pays for it") {
  StaffQueue queue;
  for (std::uint32_t home = 0; home < 10; ++home) queue.put(work(0, home));
  queue.start_day(25, true);
  CHECK(homes_served(queue, 10).size() == 3);  // 5 minutes over
  queue.start_day(25, true);
  CHECK(homes_served(queue, 10).size() == 2);  // 20 left of 25
  queue.start_day(25, true);
  CHECK(homes_served(queue, 10).size() == 3);
  queue.start_day(3, true);  // the 5 over are more than the day has
  CHECK(homes_served(queue, 10).empty());
  queue.start_day(3, true);
  CHECK(homes_served(queue, 10).size() == 1);
}

TEST_CASE("minutes that nobody needs are lost, not saved") {
  StaffQueue queue;
  queue.start_day(100, true);
  CHECK(homes_served(queue, 10).empty());
  for (std::uint32_t home = 0; home < 10; ++home) queue.put(work(0, home));
  queue.start_day(20, true);
  CHECK(homes_served(queue, 10).size() == 2);
}

TEST_CASE("desk work takes the minutes that calls would have had") {
  StaffQueue queue;
  for (std::uint32_t home = 0; home < 10; ++home) queue.put(work(0, home));
  queue.start_day(50, true);
  queue.spend(35);
  CHECK(homes_served(queue, 10).size() == 2);
  queue.spend(75);  // after hours: 80 over in all
  queue.start_day(50, true);
  CHECK(homes_served(queue, 10).empty());
  queue.start_day(50, true);
  CHECK(homes_served(queue, 10).size() == 2);
}

TEST_CASE("staff without limit serve all, and owe nothing when a limit comes") {
  StaffQueue queue;
  for (std::uint32_t home = 0; home < 50; ++home) queue.put(work(0, home));
  queue.start_day(10, false);
  CHECK(homes_served(queue, 10).size() == 50);
  for (std::uint32_t home = 0; home < 50; ++home) queue.put(work(0, home));
  queue.start_day(30, true);
  CHECK(homes_served(queue, 10).size() == 3);
}

TEST_CASE("without minutes nothing is ever served") {
  StaffQueue queue;
  queue.put(work(0, 1));
  for (int day = 0; day < 10; ++day) {
    queue.start_day(0, true);
    CHECK(homes_served(queue, 10).empty());
  }
  CHECK(queue.waiting() == 1);
}

TEST_CASE("one call a day and chance arrivals wait as long as queueing theory says") {
  // L' = max(L + A − 1, 0) with A Poisson of mean ρ is the embedded chain of an M/D/1 queue: mean
  // length ρ² / 2(1 − ρ), so by Little's law a mean wait of ρ / 2(1 − ρ) days. Tolerance: 4 % at
  // 120,000 days.
  for (const double load : {0.5, 0.8}) {
    CAPTURE(load);
    StaffQueue queue;
    std::int64_t waited = 0, served = 0;
    constexpr int days = 120'000;
    for (int day = 0; day < days; ++day) {
      Stream luck(make_luck_key(3, 0), {0, 0}, Purpose::traits, static_cast<std::uint32_t>(day));
      boost::random::poisson_distribution<int> arrivals(load);
      for (int n = arrivals(luck); n > 0; --n) {
        WorkItem item = work(day, static_cast<std::uint32_t>(n));
        item.since = Day{day};
        queue.put(item);
      }
      queue.start_day(10, true);
      WorkItem item;
      while (queue.next(item)) {
        queue.spend(10);
        waited += day - item.since.n;
        ++served;
      }
    }
    const double mean = static_cast<double>(waited) / static_cast<double>(served);
    CHECK(mean == doctest::Approx(load / (2 * (1 - load))).epsilon(0.04));
    CHECK(static_cast<double>(served) / days == doctest::Approx(load).epsilon(0.01));
  }
}

TEST_CASE("a queue that is never empty is served at exactly its capacity") {
  // 25 minutes a day, 10 minutes each: two and a half a day, through overdraft.
  StaffQueue queue;
  std::size_t served = 0;
  for (int day = 0; day < 400; ++day) {
    for (std::uint32_t n = 0; n < 4; ++n) queue.put(work(day, n));
    queue.start_day(25, true);
    served += homes_served(queue, 10).size();
  }
  CHECK(served == 1000);
  CHECK(queue.waiting() == 600);
}
