// The event queue: a bucket per day and phase instead of a heap, each a chain of blocks the size of
// a cache line. Putting an event in costs a few nanoseconds; a bucket is sorted by tenancy when its
// day comes. Events beyond the ring wait aside.
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
  void put(Day day, Phase phase, Event event) {
    ++waiting_;
    if (day < horizon_)
      put_near(day, phase, event);
    else
      far_.push_back({day, phase, event});
  }
  // Moves the events of (day, phase) into `out`, sorted by home, then in the order they were put.
  // Days must be taken in order, none skipped.
  void take(Day day, Phase phase, std::vector<Event>& out);
  std::size_t waiting() const { return waiting_; }
  std::size_t bytes() const;

  // What waits, in the order in which it will be taken, for saving and loading. Archives are those
  // of base/archive.h.
  template <class Archive>
  void fields(Archive& archive) {
    // The ring's own build (buckets, blocks, free, waiting) follows from what is put in it.
    auto& [buckets, blocks, free, far, sorting, horizon, waiting] = *this;
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
  static constexpr std::uint32_t events_a_block = 7;
  struct alignas(64) Block {
    std::array<Event, events_a_block> events;  // in the order they were put
    std::uint32_t before = none;               // the block that was filled earlier
  };
  // A day and phase. How full the last block is stands here, so that putting an event in does not
  // wait for the block to come from memory.
  struct Bucket {
    std::uint32_t last = none;
    std::uint32_t used = 0;
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
  static std::size_t slot(Day day, Phase phase) {
    return static_cast<std::size_t>(day.n & (ring_days - 1)) *
               static_cast<std::size_t>(Phase::count) +
           static_cast<std::size_t>(phase);
  }
  // The bucket's events in the order they were put, instead of what `out` held; gives its first
  // block.
  std::uint32_t copy_events(const Bucket& bucket, std::vector<Event>& out) const;
  void put_near(Day day, Phase phase, Event event) {
    Bucket& bucket = buckets_[slot(day, phase)];
    if (bucket.last == none || bucket.used == events_a_block) add_block(bucket);
    blocks_[bucket.last].events[bucket.used++] = event;
  }
  void add_block(Bucket& bucket);
  void bring_near(Day today);

  std::vector<Bucket> buckets_ = std::vector<Bucket>(ring_days * static_cast<int>(Phase::count));
  std::vector<Block> blocks_;
  std::uint32_t free_ = none;  // a chain of blocks that are not in use
  std::vector<Far> far_;
  std::vector<Event> sorting_;  // room to work in
  Day horizon_{};               // events before this day are in the ring
  std::size_t waiting_ = 0;
};

}  // namespace drempel
