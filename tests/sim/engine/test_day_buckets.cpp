#include <doctest/doctest.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "base/stream.h"
#include "engine/day_buckets.h"

using namespace drempel;

namespace {

constexpr int phases = static_cast<int>(Phase::count);

// What was put in, and in which order.
struct Put {
  Day day;
  int phase = 0;
  std::uint32_t home = 0;
  std::size_t order = 0;
  Event event;
};

void skip_to(DayBuckets& buckets, Day from, Day until) {
  std::vector<Event> none;
  for (Day day = from; day <= until; ++day)
    for (int phase = 0; phase < phases; ++phase) buckets.take(day, static_cast<Phase>(phase), none);
}

}  // namespace

TEST_SUITE_BEGIN("engine");

TEST_CASE("events come by day, phase, home and the order in which they were put") {
  // Against a sorted list: random days up to twelve years ahead (far beyond the ring), put both
  // before and while the days pass.
  Stream luck(make_luck_key(5, 0), {1, 0}, Purpose::traits, 0);
  const Day start = to_day({2022, 1, 1});
  DayBuckets buckets;
  std::vector<Put> expected;
  std::uint16_t stamp = 0;
  const auto put = [&](Day earliest, int earliest_phase) {
    const double far = luck.uniform();
    const int ahead = static_cast<int>(luck.uniform() * (far < 0.3 ? 3 : far < 0.8 ? 400 : 4400));
    Put p;
    p.day = earliest + ahead;
    p.phase = static_cast<int>(luck.uniform() * phases);
    if (ahead == 0) p.phase = std::max(p.phase, earliest_phase);
    p.home = static_cast<std::uint32_t>(luck.uniform() * 40);
    p.order = expected.size();
    p.event = {p.home, ++stamp, static_cast<std::uint8_t>(luck.uniform() * 15)};
    buckets.put(p.day, static_cast<Phase>(p.phase), p.event);
    expected.push_back(p);
  };
  skip_to(buckets, start - 1, start - 1);
  for (int i = 0; i < 3000; ++i) put(start, 0);

  std::vector<Event> taken, now;
  const Day end = start + 4800;
  for (Day day = start; day <= end; ++day)
    for (int phase = 0; phase < phases; ++phase) {
      buckets.take(day, static_cast<Phase>(phase), now);
      taken.insert(taken.end(), now.begin(), now.end());
      // As the loop does: while a phase is handled, events go to later phases or days.
      if (day < start + 300 && luck.chance(0.3) && phase + 1 < phases) put(day, phase + 1);
    }

  std::stable_sort(expected.begin(), expected.end(), [](const Put& a, const Put& b) {
    return std::tuple(a.day, a.phase, a.home, a.order) <
           std::tuple(b.day, b.phase, b.home, b.order);
  });
  REQUIRE(taken.size() == expected.size());
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < taken.size(); ++i)
    wrong += taken[i].home != expected[i].event.home || taken[i].stamp != expected[i].event.stamp ||
                     taken[i].kind != expected[i].event.kind
                 ? 1
                 : 0;
  CHECK(wrong == 0);
  CHECK(buckets.waiting() == 0);
}

TEST_CASE("an event that is years ahead comes on its day and not before") {
  DayBuckets buckets;
  const Day start = to_day({2022, 1, 1});
  skip_to(buckets, start - 1, start - 1);
  // On both sides of the ring's horizon and a whole turn further.
  const std::vector<int> ahead{511, 512, 513, 1023, 1024, 1025, 3650};
  for (const int days : ahead)
    buckets.put(start + days, Phase::decision, {static_cast<std::uint32_t>(days), 1, 2});
  CHECK(buckets.waiting() == ahead.size());
  std::vector<Event> now;
  std::vector<int> came;
  for (int n = 0; n <= 3650; ++n)
    for (int phase = 0; phase < phases; ++phase) {
      buckets.take(start + n, static_cast<Phase>(phase), now);
      for (const Event& event : now) {
        CHECK(event.home == static_cast<std::uint32_t>(n));
        CHECK(static_cast<Phase>(phase) == Phase::decision);
        came.push_back(n);
      }
    }
  CHECK(came == ahead);
  CHECK(buckets.waiting() == 0);
}

TEST_CASE("a crowded day is sorted too, and the order of one home's events stays") {
  Stream luck(make_luck_key(6, 0), {1, 0}, Purpose::traits, 0);
  DayBuckets buckets;
  const Day day = to_day({2022, 1, 1});
  skip_to(buckets, day - 1, day - 1);
  std::vector<Event> expected, now;
  for (std::uint16_t stamp = 0; stamp < 2000; ++stamp) {
    const double home = luck.chance(0.5) ? luck.uniform(70'000, 70'100) : luck.uniform(0, 3e9);
    expected.push_back({static_cast<std::uint32_t>(home), stamp, 1});
    buckets.put(day, Phase::payment, expected.back());
  }
  std::stable_sort(expected.begin(), expected.end(),
                   [](const Event& a, const Event& b) { return a.home < b.home; });
  buckets.take(day, Phase::payment, now);
  REQUIRE(now.size() == expected.size());
  for (std::size_t i = 0; i < now.size(); ++i) {
    CHECK(now[i].home == expected[i].home);
    CHECK(now[i].stamp == expected[i].stamp);
  }
}

TEST_CASE("a bucket is empty once it has been taken") {
  DayBuckets buckets;
  const Day day = to_day({2022, 1, 1});
  skip_to(buckets, day - 1, day - 1);
  buckets.put(day, Phase::process, {3, 1, 0});
  std::vector<Event> now{{9, 9, 9}};
  buckets.take(day, Phase::payment, now);
  CHECK(now.empty());
  buckets.take(day, Phase::process, now);
  CHECK(now.size() == 1);
  buckets.take(day, Phase::process, now);
  CHECK(now.empty());
}
