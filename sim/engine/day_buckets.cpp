#include "engine/day_buckets.h"

#include <algorithm>

namespace drempel {

namespace {

// Some bits of the home at a time, the lowest first; each pass keeps the order of the one before.
void sort_many(std::vector<Event>& events, std::vector<Event>& room) {
  constexpr int bits = 7;
  const auto [first, last] = std::minmax_element(
      events.begin(), events.end(), [](const Event& a, const Event& b) { return a.home < b.home; });
  const std::uint32_t least = first->home, most = last->home - least;
  room.resize(events.size());
  for (int shift = 0; shift < 32 && most >> shift != 0; shift += bits) {
    const auto digit = [&](const Event& event) {
      return (event.home - least) >> shift & ((1U << bits) - 1);
    };
    std::array<std::uint32_t, (1U << bits) + 1> places{};  // of the next event with each digit
    for (const Event& event : events) ++places[digit(event) + 1];
    for (std::size_t d = 1; d < places.size(); ++d) places[d] += places[d - 1];
    for (const Event& event : events) room[places[digit(event)]++] = event;
    events.swap(room);
  }
}

// By insertion.
void sort_few(std::vector<Event>& events) {
  for (std::size_t i = 1; i < events.size(); ++i) {
    const Event event = events[i];
    std::size_t at = i;
    for (; at > 0 && events[at - 1].home > event.home; --at) events[at] = events[at - 1];
    events[at] = event;
  }
}

}  // namespace

void DayBuckets::put(Day day, Phase phase, Event event) {
  ++waiting_;
  if (day < horizon_)
    put_near(day, phase, event);
  else
    far_.push_back({day, phase, event});
}

void DayBuckets::put_near(Day day, Phase phase, Event event) {
  Bucket& bucket = buckets_[slot(day, phase)];
  if (bucket.last == none || bucket.used == events_a_block) {
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
  blocks_[bucket.last].events[bucket.used++] = event;
}

void DayBuckets::copy_events(const Bucket& bucket, std::vector<Event>& out) const {
  out.clear();
  std::uint32_t used = bucket.used;  // the blocks before the last are full
  for (std::uint32_t at = bucket.last; at != none; at = blocks_[at].before) {
    for (std::uint32_t k = used; k > 0; --k) out.push_back(blocks_[at].events[k - 1]);
    used = events_a_block;
  }
  std::reverse(out.begin(), out.end());  // the chain runs backwards
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
  copy_events(bucket, out);
  if (out.empty()) return;
  while (bucket.last != none) {
    const std::uint32_t before = blocks_[bucket.last].before;
    blocks_[bucket.last].before = free_;
    free_ = bucket.last;
    bucket.last = before;
  }
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
