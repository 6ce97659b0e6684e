// The event queue: a bucket per day and phase instead of a heap. Putting an event in costs a few
// nanoseconds; a bucket is sorted by tenancy when its day comes. Events beyond the ring wait aside.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/calendar.h"

namespace drempel {

// The phases of a day that events are put in, in the order of contracts.md. Billing, staff queues
// and end-of-day counts are done in bulk between them.
enum class Phase : std::uint8_t { life, payment, decision, process, outside, count };

struct Event {
  std::uint32_t home = 0;
  std::uint16_t stamp = 0;  // tenancy or case number: an event whose stamp has passed is stale
  std::uint8_t kind = 0;
};

class DayBuckets {
 public:
  // `day` must not lie before the day last taken.
  void put(Day day, Phase phase, Event event);
  // Moves the events of (day, phase) into `out`, sorted by home, then in the order they were put.
  // Days must be taken in order, none skipped.
  void take(Day day, Phase phase, std::vector<Event>& out);
  std::size_t waiting() const { return waiting_; }
  std::size_t bytes() const;

  // What waits, in the order in which it will be taken, for saving and loading. Archives are those
  // of base/archive.h.
  template <class Archive>
  void fields(Archive& archive) {
    // The ring's own build (heads, nodes, free, waiting) follows from what is put in it.
    auto& [heads, nodes, free, far, sorting, horizon, waiting] = *this;
    archive(horizon);
    if constexpr (Archive::reading)
      read_near(archive);
    else
      archive(near());
    archive(far);
    if constexpr (Archive::reading) waiting += far.size();
  }
  // True when every event is of a home in [first, first + homes).
  bool homes_are_in(std::uint32_t first, std::uint32_t homes) const;

 private:
  static constexpr int ring_days = 1024;
  static constexpr std::uint32_t none = ~0U;
  struct Node {
    Event event;
    std::uint32_t next = none;
  };
  struct Far {
    Day day;
    Phase phase{};
    Event event;
  };
  struct Near {  // a day and phase of the ring
    Day day;
    Phase phase{};
    std::vector<Event> events;  // in the order they were put
  };
  std::vector<Near> near() const;
  void put_near(const Near& near);
  template <class Archive>
  void read_near(Archive& archive) {
    std::vector<Near> all;
    archive(all);
    for (const Near& one : all) {
      if (one.day >= horizon_ || horizon_ - one.day > ring_days) archive.refuse();
      if (!archive.sound()) return;
      put_near(one);
    }
  }
  std::uint32_t& head(Day day, Phase phase);
  void put_near(Day day, Phase phase, Event event);
  void bring_near(Day today);

  std::vector<std::uint32_t> heads_ =
      std::vector<std::uint32_t>(ring_days * static_cast<int>(Phase::count), none);
  std::vector<Node> nodes_;
  std::uint32_t free_ = none;
  std::vector<Far> far_;
  std::vector<std::pair<std::uint64_t, Event>> sorting_;
  Day horizon_{};  // events before this day are in the ring
  std::size_t waiting_ = 0;
};

}  // namespace drempel
