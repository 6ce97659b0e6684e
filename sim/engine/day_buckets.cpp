#include "engine/day_buckets.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace drempel {

namespace {

// By insertion: for few events, or for those that stand close to their places.
void sort_few(std::vector<Event>& events) {
  for (std::size_t i = 1; i < events.size(); ++i) {
    const Event event = events[i];
    std::size_t at = i;
    for (; at > 0 && events[at - 1].home > event.home; --at) events[at] = events[at - 1];
    events[at] = event;
  }
}

// Counted into about as many ranges of homes as there are events, in the order they were put, and
// then within each.
void sort_many(std::vector<Event>& events, std::vector<Event>& room) {
  constexpr int most_bits = 12;
  std::uint32_t least = events.front().home, last = least;
  for (const Event& event : events) {
    least = std::min(least, event.home);
    last = std::max(last, event.home);
  }
  const int bits = std::min(static_cast<int>(std::bit_width(events.size())), most_bits);
  const int shift = std::max(static_cast<int>(std::bit_width(last - least)) - bits, 0);
  const auto range = [&](const Event& event) { return (event.home - least) >> shift; };
  std::array<std::uint32_t, (1U << most_bits) + 1> places;  // of the next event of each range
  const std::uint32_t ranges = ((last - least) >> shift) + 1;
  std::fill_n(places.begin(), ranges + 1, 0);
  for (const Event& event : events) ++places[range(event) + 1];
  for (std::uint32_t r = 1; r < ranges; ++r) places[r] += places[r - 1];
  room.resize(events.size());
  for (const Event& event : events) room[places[range(event)]++] = event;
  events.swap(room);
  sort_few(events);
}

}  // namespace

void DayBuckets::add_block(Bucket& bucket) {
  std::uint32_t fresh = free_;
  if (fresh == none) {
    fresh = static_cast<std::uint32_t>(blocks_.size());
    blocks_.emplace_back();
  } else {
    free_ = blocks_[fresh].before;
  }
  blocks_[fresh].before = bucket.last;
  bucket = {fresh, 0};
}

std::uint32_t DayBuckets::copy_events(const Bucket& bucket, std::vector<Event>& out) const {
  std::size_t count = 0;
  std::uint32_t used = bucket.used;  // the blocks before the last are full
  for (std::uint32_t at = bucket.last; at != none; at = blocks_[at].before, used = events_a_block)
    count += used;
  out.resize(count);
  std::uint32_t first = none;
  used = bucket.used;
  for (std::uint32_t at = bucket.last; at != none; at = blocks_[at].before, used = events_a_block) {
    for (std::uint32_t k = used; k > 0; --k) out[--count] = blocks_[at].events[k - 1];
    first = at;
  }
  return first;
}

void DayBuckets::bring_near(Day today) {
  horizon_ = today + ring_days / 2 + 1;
  std::size_t kept = 0;
  for (const Far& far : far_) {
    if (far.day < horizon_)
      put_near(far.day, far.phase, far.event);
    else
      far_[kept++] = far;
  }
  far_.resize(kept);
}

void DayBuckets::take(Day day, Phase phase, std::vector<Event>& out) {
  if (horizon_ - day < ring_days / 4) bring_near(day);
  Bucket& bucket = buckets_[slot(day, phase)];
  const std::uint32_t first = copy_events(bucket, out);
  if (out.empty()) return;
  blocks_[first].before = free_;
  free_ = std::exchange(bucket.last, none);
  waiting_ -= out.size();
  constexpr std::size_t few = 24;
  out.size() <= few ? sort_few(out) : sort_many(out, sorting_);
}

std::vector<DayBuckets::Near> DayBuckets::near() const {
  std::vector<Near> all;
  for (Day day = horizon_ - ring_days; day < horizon_; ++day)
    for (int p = 0; p < static_cast<int>(Phase::count); ++p) {
      Near one{day, static_cast<Phase>(p), {}};
      copy_events(buckets_[slot(day, one.phase)], one.events);
      if (one.events.empty()) continue;
      all.push_back(std::move(one));
    }
  return all;
}

void DayBuckets::put_near(const Near& near) {
  for (const Event& event : near.events) put_near(near.day, near.phase, event);
  waiting_ += near.events.size();
}

bool DayBuckets::homes_are_in(std::uint32_t first, std::uint32_t homes) const {
  const auto in = [&](const Event& event) { return event.home - first < homes; };
  const auto near_in = [&](const Near& one) {
    return std::all_of(one.events.begin(), one.events.end(), in);
  };
  const std::vector<Near> all = near();
  return std::all_of(all.begin(), all.end(), near_in) &&
         std::all_of(far_.begin(), far_.end(), [&](const Far& far) { return in(far.event); });
}

std::size_t DayBuckets::bytes() const {
  return buckets_.capacity() * sizeof(Bucket) + blocks_.capacity() * sizeof(Block) +
         far_.capacity() * sizeof(Far);
}

}  // namespace drempel
